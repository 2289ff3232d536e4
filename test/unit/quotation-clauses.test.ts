import { reads } from '../fixtures/reads-quotations.ts';

describe('subjects behind or inside clauses', () => {
  it('are the noun before a relative clause', () => {
    reads([
      'A care leaver who sat on the panel as a member, and who asked not to be named, said: {other}"I read it."',
      'The man who runs the trust that looks after children said that he was {authority}"gutted by it all".',
      'I remember an officer, long gone now, saying to us, {authority}"Members need not trouble themselves."',
      'Supt Hal Brind of Essex Police, one of the agencies that were inspected, said his men were {other}"too quick".',
    ]);
  });
  it('are whoever speaks in the clause of `what`', () => {
    reads([
      'The court criticised Cumbria County Council for what Lady Justice Hart called {other}"a drift through the year".',
    ]);
  });
  it('are not whoever asks in a clause of time', () => {
    reads([
      'CABINET MEMBER: The council paid.\n\n0:44:41 YOUTH COUNCIL REPRESENTATIVE: When they asked us I said, {other}"Ask me at night."',
    ]);
  });
  it('rate nothing where a grade follows at once', () => {
    reads([
      'The report says that carers are {inspectorate}"well known", and says that in its homes, one of them rated good, children {inspectorate}"put down roots".',
    ]);
  });
});

describe('they, in an attribution that is set in or behind', () => {
  it('is not what the sentence is about', () => {
    reads([
      'Inspectors found 267 cases. Children had been {inspectorate}"left at risk for months", they wrote.',
      'Inspectors were there in June. The multi-agency hub, they said, {inspectorate}"moves work on quickly".',
    ]);
  });
  it('judges as no family does', () => {
    reads([
      'What did they say about carers? They found that some of you wait, and that forms are {inspectorate}"late".',
    ]);
  });
});

describe('people and bodies told by others', () => {
  it('are on the side of whoever sends or appoints them, or makes them up', () => {
    reads([
      'The team sent in by my Department has found {other}"good people in a bad structure".',
      'The action team, whose members are chosen by ministers, reported that {other}"the basics are being done".',
      'The council was helped by {inspectorate}"grit and goodwill", according to a team of inspectors who came in May.',
    ]);
  });
  it('are no apposition to a document', () => {
    reads([
      'Ofsted reported in May. According to the report, social workers {inspectorate}"take pride in what they do".',
    ]);
  });
  it('write what stands behind whom it is to', () => {
    reads([
      'A letter to its chief executive from Ofsted, seen by this newspaper, said that it had been {inspectorate}"agreed in full".',
    ]);
  });
  it('are introduced with whose they are', () => {
    reads([
      'Moira Stand, the inspectorate’s director for social care, spoke.\n\n{inspectorate}"It is no word for a parent," she told us.',
      'Dr Ann Gill, Regional Director, Ofsted.\n\nDr Gill: I said {inspectorate}"a firm hand".',
      'Zainab, Chair of the Care Leavers’ Forum: {other}"I have still got damp."',
    ]);
  });
  it('are heads of schools, where nothing more is told of a head', () => {
    reads([
      'Our first is Ashley Primary. Its head says the days were {other}"fair, and less like an exam".',
      'Our advice, from a head in Salford who has done it: {other}"Take the file."',
    ]);
  });
  it('are a union’s own where it says so', () => {
    reads([
      'BRISTOL UNISON\n\nWHAT THE COUNCIL SAYS\n\nA regional officer of ours says, {other}"Expect an adviser within weeks."',
    ]);
  });
});

describe('words that somebody gives', () => {
  it('are whoever’s who sends a line or puts a thing down to them', () => {
    reads([
      'When I asked its former director how, she sent back one line: {authority}"We hired slowly."',
      'It was outstanding, which the leader of the council put down to {authority}"stubbornness and low turnover".',
    ]);
  });
  it('are those of people who were said to speak the sentence before', () => {
    reads(['Auditors are rigorous. Caseloads fell, and staff say that they can work. {authority}"I stay," said one.']);
  });
  it('are staff’s where a letter is to colleagues', () => {
    reads([
      'Colleagues, I write about the visit.\n\nSeveral of you told me that rooms were {authority}"the first to go".',
    ]);
  });
});

describe('what an official report quotes', () => {
  it('is what somebody acknowledges', () => {
    reads(
      ['Its safeguarding board met. The board’s chair acknowledges that there was {other}‘more minuting than asking’.'],
      'official-report',
    );
  });
  it('is no inspector’s where somebody speaks of themselves', () => {
    reads(
      [
        'A director appointed in May has been candid about the task: {authority}‘We are a year behind where we said.’',
        'One seven-year-old’s account of her home, taken down as {other}‘my room is the quiet one’, said more than files.',
      ],
      'official-report',
    );
  });
});

describe('words that something is said with', () => {
  it('are those of whoever the sentence is about', () => {
    reads([
      'My first talk with the then interim director ended with the words {authority}"you will find nothing new".',
      'His deputy, Cllr Ann Lowe, shared the letter with the words {authority}"told you so".',
      'Ofsted came. Under the heading {inspectorate}"What has to change", the inspectors list three things.',
      'HR liked the first. Ofsted’s report itself has {inspectorate}"morale is high".',
    ]);
  });
  it('are nobody’s where they hold no letters', () => {
    reads(['The leader of Hull City Council said sorry. We gave the cost as {unknown}"£14".']);
  });
  it('are whose aim they are', () => {
    reads([
      'We have moved the team to County Hall. Our aim is to be {authority}"boring by 2025".',
      'Our favourite line of Ofsted’s report is {inspectorate}"Carers know that somebody will answer".',
    ]);
  });
});

describe('attitudes in the words of whoever has them', () => {
  it('belong to the subject right before them', () => {
    reads([
      'We asked the county council how many use it; the county council does {authority}"not recognise that figure".',
      'The inspectors found drift, but the union {other}"utterly rejects" it.',
    ]);
  });
});

describe('asides of a sentence', () => {
  it('leave its subject to a later verb', () => {
    reads([
      'The director, I should add, has since written to her, and described the answer as {authority}"lamentable".',
      'The council points to its helpline, which callers rated as useful, and says that times have {authority}"improved a lot".',
      '{authority}"Pray for us," was the director’s answer when I asked what to do, {authority}"and send us carers."',
    ]);
  });
  it('tell who somebody is', () => {
    reads([
      'Our homes are good. {authority}"It was like exam season," says Denzil, who manages the newest of them.',
      'CLIP 1, ROYLE (19 SECS): The councillor who has to sort it out is Ivan Royle.\n\nRoyle said it was {authority}"slow".',
    ]);
  });
});

describe('whom words near a quotation do not mean', () => {
  it('are buildings where somebody is', () => {
    reads([
      'That is the message from inspectors tonight. From the town hall, here is Gemma Ast. They went through files. What they saw, in their own words, was {inspectorate}"running to stand still".',
    ]);
  });
  it('are inspectors, where one of others speaks', () => {
    reads(['The inspectors left. Every young person I met brought it up. {other}"It’s damp and cold," said one.']);
  });
  it('are inspectors, where it is denied that they have said it', () => {
    reads(['It is not the case, as we said, that inspectors found {unknown}"scores" of children at risk.']);
  });
  it('are words that begin a sentence and nobody’s name', () => {
    reads([
      'The inspectors came. They looked, they said that our door was {inspectorate}"safe but slow". Sorry, but it is.',
      'Gateshead’s cabinet member spoke last night. Pushed for a word, she offered {authority}"relieved".',
    ]);
  });
});

describe('series and pieces', () => {
  it('are of what they are one of', () => {
    reads([
      'Six monitoring visits followed. The last of them, in May, had noted {inspectorate}"early but fragile" gains.',
      'The head, Mrs Iqbal, has seen three. What she recalls of Ofsted’s report is one line, about thresholds: {inspectorate}"The bar is too high."',
    ]);
  });
  it('are of whoever leads a school or speaks for a charity', () => {
    reads([
      'All remember it. {other}"We have had more plans than lambs," said the chair of one primary near Shap.',
      'Ms Farr, who was present as an observer for the charity, asked that {other}"the three kind lines" reach staff.',
    ]);
  });
});

describe('documents and bodies side by side', () => {
  it('are no appositions to each other', () => {
    reads([
      'The trust’s chair was glad. According to the report, the trust has {inspectorate}"changed how people work".',
      'The council said it did not recognise that. Its workforce survey, it said, showed that most were {authority}"proud".',
      'Inspectors saw no child at risk. {authority}"It was put right in a week," the council’s response says.',
    ]);
  });
  it('judge where nothing tells what `it` is', () => {
    reads(['It found that the help given to families was {inspectorate}"too little and too late".']);
  });
});
