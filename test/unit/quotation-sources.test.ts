import assert from 'node:assert/strict';
import { interpretQuotations } from '../../server/interpret/quotations.ts';
import { holdsOffice, OFFICE_HOLDERS } from '../../server/knowledge/office-holders.ts';
import { findAttributions } from '../../server/recognise/attributions.ts';
import { findMarks } from '../../server/recognise/quotation-marks.ts';
import { readBlocks } from '../../server/text/block-reading.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';
import { reads } from '../fixtures/reads-quotations.ts';

describe('whose the report is', () => {
  it('is told by who wrote it, and by whose it is', () => {
    reads([
      'A report by the safeguarding board was published. The report said the girl was {other}“never asked”.',
      'The review by the inspectorate ran for a week.\n\n{inspectorate}“Files are thin,” the review found.',
      'The council’s own report is blunt. The report speaks of {authority}“a lost year”.',
      'A leaked report calls it {other}“a shambles”.\n\nThe document, drawn up by the commissioner, says staff are {other}“worn out”.',
      'The minister said in a letter that she was watching. {other}“I expect better,” the letter said.',
    ]);
  });
  it('is told by the one case that it is about', () => {
    reads([
      'A report into the death of a toddler has condemned {other}“a fog of meetings”. The report added: {other}“Nobody knocked.”',
      'Inspectors read 40 files. The report calls them {inspectorate}“thin”.',
      'A report on services for children was published. It says help is {inspectorate}“too slow”.',
    ]);
  });
  it('holds over many paragraphs, and over other documents that are only mentioned', () => {
    const between = 'The family has moved away.\n\nThe trial was in May.\n\nNobody was at home yesterday.\n\n';
    reads([
      `A report into the murder of a boy found {other}“blind spots”.\n\n${between}The report added: {other}“He was alone.”`,
      `Ofsted’s report found much to mend.\n\nThe city had published a review of the killing of a girl.\n\n${between}The report said help was {inspectorate}“late”.`,
    ]);
  });
  it('is told by the committee that reports', () => {
    reads([
      'The home affairs select committee said leaders had dithered. The report said that girls were {other}“blamed”.',
      'The education committee said it had had enough. In its report the committee says Ofsted is {other}“remote”. The report adds: {other}“Begin again.”',
    ]);
  });
  it('is no official’s, where it is official itself', () => {
    reads(['Social workers are {inspectorate}“run off their feet”, according to an official report.']);
  });
});

describe('places in a document', () => {
  it('are told behind the words, too', () => {
    reads([
      'PRESENTER: I’m going to read you a line and ask what you think. {inspectorate}“Nobody had a plan.” That’s page two.',
      'Ofsted’s letter is short. The phrase {inspectorate}“too late, too little” appears on page three.',
      'Ofsted’s letter is here. And there’s this one: {inspectorate}“Visits are missed.”',
    ]);
  });
});

describe('people whose role another sentence tells', () => {
  it('are known by the sentence before their name, and from there on', () => {
    reads([
      'Parents must do more, the chief inspector has said.\n\nSir Alan Brisk attacked {inspectorate}“idle excuses”.\n\nSir Alan said homes were {inspectorate}“cold”.',
      'Sir Alan Brisk spoke out yesterday.\n\nParents must do more, the chief inspector has said.\n\nSir Alan Brisk attacked {inspectorate}“idle excuses”.',
    ]);
  });
  it('are nobody’s where somebody else is told, or where the role is a spokesman’s', () => {
    reads([
      'The rules are plain, a council spokesman said.\n\nPaul Dray attacked {other}“a wall of silence”.',
      'A social worker has spoken out.\n\nIda Cole told managers it was {authority}“unsafe”. The judge agreed. Miss Cole said: {authority}“I am glad.”',
    ]);
  });
  it('speak for the national body that is named with them', () => {
    reads([
      'Cllr Jean Pole, of the Local Government Association, said it was {other}“a blunt tool”. {other}“It tells you little,” she said.',
      'Cllr Jean Pole, of the ruling group, said it was {authority}“a start”.',
      'Cllr Jean Pole, for the association, added: {other}“Nobody sets out to fail.”',
    ]);
  });
  it('are those who say that somebody told them', () => {
    reads(['Dot Mayes said the social worker told her: {authority}“Ring back.” She said: {other}“I never did.”']);
  });
  it('are the charity’s on its own page', () => {
    reads(['Acorns\n\nHome | Get help | Donate\n\nJo Garth, our chief executive, said: {other}“Listen to them.”']);
  });
});

describe('heads of inspectorates', () => {
  const speakersIn = (text: string, published: string | null): readonly string[] => {
    const blocks = readBlocks(takeSnapshot(text));
    return interpretQuotations(
      blocks,
      blocks.map(({ passage }) => findMarks(passage.text)),
      (index) => findAttributions(blocks[index]?.passage.text ?? ''),
      { genre: 'press', councils: [], published, isGrade: () => false },
    ).map(({ speaker }) => speaker);
  };
  const text = 'Amanda Spielman said it was “a sorry tale”.\n\nMiss Spielman added: “It must end.”';

  it('are known while they are in office, and in texts without a date', () => {
    assert.deepEqual(speakersIn(text, '2019-03-01'), ['inspectorate', 'inspectorate']);
    assert.deepEqual(speakersIn(text, null), ['inspectorate', 'inspectorate']);
    assert.deepEqual(speakersIn(text, '2025-03-01'), ['other', 'other']);
  });
  it('are what the text says they are', () => {
    assert.deepEqual(speakersIn(`Councillor ${text}`, '2019-03-01'), ['authority', 'authority']);
  });
  it('have rows in good order', () => {
    for (const { name, from, to } of OFFICE_HOLDERS) {
      assert.match(name, /^\p{Lu}\S+ \p{Lu}\S+$/u);
      assert.ok(to === null || (from !== null && from < to), name);
    }
    assert.ok(holdsOffice({ from: '2020-01-01', to: null }, null));
    assert.ok(!holdsOffice({ from: '2020-01-01', to: null }, '2019-12-31'));
  });
});

describe('words that belong to a statement', () => {
  it('are its speaker’s where the text gives the whole of it below', () => {
    reads([
      'The chairman has gone {authority}“with no notice at all”.\n\nInspectors visited in May.\n\nA council spokesman said: {authority}“He has left with no notice at all.”',
    ]);
  });
  it('are the inspectors’ all through a sentence', () => {
    reads([
      'The inspectorate praised one team. But there were {inspectorate}“gaps” and they led to {inspectorate}“a loss of faith”.',
    ]);
  });
  it('are the council’s where it retells the inspectors behind them', () => {
    reads([
      'Inspectors found {authority}“steady progress”, says the council.',
      'Inspectors found {inspectorate}“steady progress”, but the council wants more.',
      'What the council’s release does not mention is that the letter speaks of {inspectorate}“delay”.',
    ]);
  });
  it('are the inspectors’ of the paragraph before where they are set behind them', () => {
    reads([
      'HMICFRS inspectors have told a force to do better.\n\nThe force was {inspectorate}“slow” and officers {inspectorate}“half trained”, they found.',
    ]);
  });
  it('are no evidence’s that somebody speaks of', () => {
    reads(['The judge who heard it said the local authority’s evidence was {other}“thin”.']);
  });
  it('are theirs whom the speaker quotes', () => {
    reads([
      'Social workers came at noon. Dot Mayes asked why, and she said they replied: {authority}“Because we must.”',
    ]);
  });
});

describe('lists of ratings', () => {
  it('name nobody who speaks', () => {
    reads([
      'Inspectors came in May.\n\nChildren in care and care leavers: requires improvement\n\nThey said help was {inspectorate}“given early”.',
      'What they said: {inspectorate}“Help is given early.”',
    ]);
  });
});

describe('marks that went astray', () => {
  it('leave a reporter’s paragraph before a statement that is quoted in full', () => {
    reads([
      "{unknown!}'Sir Alan Brisk said directors had quit.\n\n{inspectorate}‘Thresholds are inconsistent,’ he added.",
      'The leader spoke. {authority}‘Sir Alan said we must change.\n\n‘We will.’',
    ]);
  });
  it('open no new quotation where a paragraph’s break is lost', () => {
    reads([
      'A council spokesman said: {authority}‘We accept this.‘We have acted.’',
      'A council spokesman said: {authority}‘We accept this.’ {authority}‘We have acted.’',
    ]);
  });
});

describe('speakers of words that are taken from a document', () => {
  it('are those whose it is, whoever cites it', () => {
    reads([
      'A line from the report: {inspectorate}"Plans are thin."',
      'Take this from the report: {inspectorate}"Plans are thin."',
    ]);
  });
});
