import { reads } from '../fixtures/reads-quotations.ts';

const PRESENT =
  'Present: Joan Bray (JB, independent chair); Sheila Kerr (SK, Director of Children’s Services); Huw Tamblyn (HT, Department for Education)\n\n';

describe('people called by a part of their names', () => {
  it('reads the initials of a list of those present', () => {
    reads([
      `${PRESENT}HT said ministers would {other}"want two clean letters".`,
      `${PRESENT}JB wondered about pace. {other}"We are slower than we said," she observed.`,
      `${PRESENT}SK agreed. {authority}"I would rather tell you now," she said.`,
    ]);
  });
  it('reads first names', () => {
    reads(['Cllr Judith Marsden asked in February.\n\n{authority}"I asked and I asked," says Judith.']);
  });
  it('takes a young person’s name and age under their words for a signature', () => {
    reads([
      'The council is looking for a director.\n\n{other}"What will you do for us?" Tom, 15, a member of the panel',
    ]);
  });
});

describe('people told by whom they act for', () => {
  it('puts lawyers on their clients’ side', () => {
    reads([
      'The judge was told by the council’s barrister that mistakes had been {authority}"inexcusable".',
      'The delay, the mother’s barrister submits, was {other}"not an accident but a habit".',
    ]);
  });
  it('knows the members of Parliament from those of a council', () => {
    reads([
      'The Member for Mid Eastshire was less sanguine. {other}"I have written twice," he told us.',
      'The Cabinet Member for Children said it was {authority}"a start".',
    ]);
  });
  it('reads an officer’s advice, and an appointed person between commas', () => {
    reads([
      'Officers have visited the county. Their advice was to {authority}"count less and read more".',
      'The commissioner appointed by the government, Ella Brand, found {other}"real commitment".',
    ]);
  });
  it('knows families and the writers of placards', () => {
    reads([
      'CAROL: My grandson said to me, {other}"Nan, who is this one?"',
      'Campaigners outside County Hall held a banner that read {other}"Shame on you".',
    ]);
  });
});

describe('people heard by inspectors, in an official report', () => {
  it('keeps their words theirs', () => {
    reads(
      [
        'Young people spoke to inspectors of {other}‘a proper safety net’.',
        'Staff enjoy it here. {authority}‘I would not move,’ said one social worker; {authority}‘I am well supervised.’',
        'The review found that professionals had been {other}‘reassured too easily’ by parents.',
        'Social workers visit often. They described the council as {authority}‘a place where you can speak’.',
        'The council and its partners have set themselves the aim of {authority}‘nothing less than we would want’.',
      ],
      'official-report',
    );
  });
});

describe('quoted headings', () => {
  it('reads them in straight single marks, too', () => {
    reads([
      'Services fall\n\n{inspectorate}\'Lottery for families\'\n\nThe report said the threshold was {inspectorate}"a lottery for families".',
    ]);
  });
  it('prefers the words below to a label in the heading', () => {
    reads([
      'Eastmere Council: {inspectorate}‘not before time’\n\nThe inspectors found it improving, {inspectorate}‘and not before time’.',
    ]);
  });
  it('reads a heading that the first sentence below takes up', () => {
    reads([
      'Six years on\n\n{authority}"WE DIDN’T KNOW." REALLY?\n\nThat is what the leader told the paper. Six months later inspectors counted 461.',
    ]);
  });
});
