import { reads } from '../fixtures/reads-quotations.ts';

const BEFORE = 'Ofsted inspected Eastmere Council in January.\n\n';

describe('speakers told by other verbs than those of saying', () => {
  it('takes a mark that somebody gives for theirs', () => {
    reads([
      `${BEFORE}Opposition group leader Cllr Mia Stone gave it {authority}"half a cheer".`,
      `${BEFORE}A girl I met in Eastmere last month gave her social worker {other}"nine out of ten".`,
      `${BEFORE}Green group leader Ana Marsh called it {authority}"thin". {authority}"We asked in May," she said.`,
    ]);
  });
  it('reads what somebody is quoted as saying, or puts it as', () => {
    reads([
      `${BEFORE}Mrs Stone, the cabinet member, is quoted as saying that {authority}"we may take pride in it".`,
      `${BEFORE}It was {other}"a letter that empties a building", as the teachers’ union secretary put it.`,
      `${BEFORE}It was {inspectorate}"a service without a map", as the lead inspector put it.`,
    ]);
  });
  it('reads a subject shared with a verb that reports nothing', () => {
    reads([
      `${BEFORE}The Minister went further. She has served the council with a notice, and called it {other}"the worst yet".`,
      'I remember the lead inspector sitting me down and saying, {inspectorate}"You know this already."',
    ]);
  });
  it('reads a subject that a relative clause tells more of', () => {
    reads([
      'A detective who works closely with it explained that {other}"you start with the boy".',
      'A woman who’d been here since the eighties said to me, {authority}"They never change the clock."',
      'A man who works for the council said it was {authority}"chaos".',
    ]);
  });
  it('counts children without taking them for the subject', () => {
    reads(['Social workers met families. A mother of four told inspectors: {other}"It is the same worker now."']);
  });
  it('tells who speaks to whom where a passive names nobody', () => {
    reads([
      'The trust has been told that its response is {inspectorate}"at best slow".',
      'Councillors were told the visit was {authority}"tough but fair".',
      'Families were told {authority}"somebody will ring you back".',
    ]);
  });
});

describe('speakers told by what is read out', () => {
  it('gives in full what was named before', () => {
    reads([
      `${BEFORE}The e-mail of the then director is brief. We give it in full: {authority}"Friends, we are good."`,
      `${BEFORE}The director’s message ran to two lines. Here it is: {authority}"We are good. Go home."`,
    ]);
  });
  it('finds the document that a line or page is of', () => {
    reads([
      'The letter came in May. It is a line on page nine which says that children {inspectorate}"are spoken about as if in the room".',
      'The review came in May. Turn to page 12: {other}"Nobody looked."',
      'The inspectors’ report came in May. I quote one sentence only: {inspectorate}"Children wait too long."',
      'Six monitoring visits. Progress is called {inspectorate}"fragile" in five of the letters.',
    ]);
  });
  it('takes a describing word after the inspectors for theirs, but no name', () => {
    reads([
      'Managers, the report adds, {inspectorate}"did not look". A dozen files were sent back because of {inspectorate}"unassessed" risk.',
      'Managers, the report adds, {inspectorate}"did not look". The council has set up a {unknown}"Stronger Families" team.',
    ]);
  });
});

describe('words that nobody says', () => {
  it('leaves favourite words and defined terms to nobody', () => {
    reads([
      'Where leaders disputed the grade ({unknown}"harsh" was a favourite word), recovery was slower.',
      'To: Eastmere Borough Council ({unknown}"the Council")',
    ]);
  });
  it('leaves the titles in a list of sources out', () => {
    reads([
      'References\n\n1. Ofsted, "Annual performance assessment: Eastmere", November 2006.\n2. "Eastmere is failing". Eastmere Mail. 16 October 2013. Retrieved 4 June 2024.',
    ]);
  });
});
