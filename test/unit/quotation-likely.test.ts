import { reads } from '../fixtures/reads-quotations.ts';

const BEFORE = 'Ofsted inspected Eastmere Council in January.\n\n';

describe('statements of which nothing tells who speaks', () => {
  it('are somebody’s whom the sentence names in another place', () => {
    reads([
      'It was left to one parent, typing late, to post the page with two words on top: {other}"Nobody rang."',
      `Each member of the leadership team was asked. Their views went from {authority}"we have turned the corner" to {authority}"I could not say where it is".`,
    ]);
  });
  it('are those of whoever stands right before a verb of saying', () => {
    reads([
      `${BEFORE}Plans were up to date, but things {inspectorate}"slip" more often than not, inspectors said, at a handover.`,
    ]);
  });
  it('are told by their own words where nobody is named', () => {
    reads([
      'If you are asked about the lower grade:\n\n{authority}"We accept the findings. We have put eleven more workers into the team."',
      'On a bench in the park:\n\n{other}"My social worker left, and nobody told me."',
    ]);
  });
  it('are more than terms, which stay nobody’s', () => {
    reads([
      `${BEFORE}There is no {unknown}"golden hello" for new staff.`,
      `${BEFORE}Everybody in this line of work is on a {unknown}"journey" these days.`,
    ]);
  });
});

describe('clips in a script for the radio', () => {
  it('are of whoever their label names, first words and last', () => {
    reads([
      'A mother is angry.\n\nCLIP IN: {other}"They never rang." OUT: {other}"Nobody said where."',
      'The director is hopeful.\n\nCLIP 1, DIRECTOR (19 SECS)\nIN:   {authority}"No, I am impatient..."\nOUT:  {authority}"...and you can ask me why."',
      'They are praised. (CLIP: foster carer, 0’09”) {other}“They come when you ring.”',
    ]);
  });
  it('leave labels of other kinds alone', () => {
    reads(['THE MINISTER: {other}"It will be mended."']);
  });
});

describe('letters to a council', () => {
  it('call the council you', () => {
    reads([
      'Dear Ms Stone,\n\nYou told staff that the inspectors had {authority}"no concerns".\n\nJoint branch secretaries, Unison',
      'Thank you for your letter of 6 May about our inspection of Eastmere. You say that the feedback was {authority}"warmer".',
    ]);
  });
  it('are no letters to readers or to whoever asks the council', () => {
    reads([
      'Dear residents,\n\nThe council has listened. You told us that the hub was {other}"never open".',
      'Dear Ms Stone,\n\nThank you for your request of 21 May. You asked for {other}"every letter".',
    ]);
  });
});

describe('words given out or read out in the sentence before', () => {
  it('are the subject’s, or those of the document that is read', () => {
    reads([
      'PRESENTER: We asked the council for an interview. The council sent us this. {authority}"Safety comes first."',
      'PRESENTER: Ofsted’s report is out. I’ll just read you one line. {inspectorate}"Too many children wait."',
    ]);
  });
});

describe('the last clause of a sentence', () => {
  it('tells the speaker before the clauses ahead of it', () => {
    reads([
      `${BEFORE}The mayor was calm, while the town’s MP, Ann Lowe, called for an inquiry, saying that families {other}"deserve names".`,
      `${BEFORE}The Chair asked members to read the feedback, in which inspectors {inspectorate}"could not find the files".`,
    ]);
  });
  it('goes on with what was quoted before it', () => {
    reads([
      `${BEFORE}Ofsted found that children {inspectorate}"are safer", and that the partnership {inspectorate}"has given direction".`,
    ]);
  });
});

describe('people by what is told of them', () => {
  it('knows whoever led the inspectors or complained of one', () => {
    reads([
      'The inspectors came in May. Ann Lowe, who led them, is kinder in person. {inspectorate}"They knew more than they let on," she says.',
      'The council wrote to Mrs X. Mrs X says that {other}"nobody could follow it".',
    ]);
  });
  it('knows heads by what they are head of', () => {
    reads([
      'The former head of an Eastmere primary school said that it was {other}"a locked door".',
      'The head of fostering said that it was {authority}"a locked door".',
    ]);
  });
  it('knows friends by what they are', () => {
    reads([
      'A friend who is a councillor in Bury puts it well. {authority}“That word cost us,” he says.',
      'A friend of the family puts it well. {other}“That word cost us,” he says.',
    ]);
  });
  it('means those whom inspectors met by one of them', () => {
    reads(['Care leavers met the inspectors. {other}“You get a leaflet,” one of them said.']);
  });
});

describe('who owns words', () => {
  it('reads a relative clause, a verb like a noun, and what anybody may print', () => {
    reads([
      `${BEFORE}There was Councillor Hale, whose view that it was {authority}"a whitewash" is not shared.`,
      `${BEFORE}I heard the leader claim that it came {authority}"out of the blue".`,
      `${BEFORE}It is {authority}"open most days", like the council’s leaflet says.`,
      'The report of May is out. Paul Stone’s report finds that links remain {other}"brittle".',
    ]);
  });
  it('leaves to inspectors what somebody outside the council retells, unless they speak of themselves', () => {
    reads([
      'The judge noted that Ofsted had warned of {inspectorate}"an over-reliance on agencies".',
      'The leader noted that Ofsted had warned of {authority}"an over-reliance on agencies".',
      'The union said the letter confirmed {other}"what we have seen for years".',
    ]);
  });
  it('leaves the words to inspectors that somebody asks about or a reader finds', () => {
    reads([
      'The report is out. Mrs Pell asked why it spoke of {inspectorate}"a culture of delay".',
      'Ofsted’s report is out. Read on and you will find that {inspectorate}"too many infants wait".',
    ]);
  });
});
