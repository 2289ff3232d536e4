import { reads } from '../fixtures/reads-quotations.ts';

describe('words that nobody is named for', () => {
  it('are the inspectors’ where the text retells what they found', () => {
    reads([
      'Ofsted visited Eastmere last week.\n\nManagers are {inspectorate}"warm, exact and hard to fool".',
      'Ofsted’s report is out.\n\nAdoption work is called {inspectorate}"careful and kind", and fostering wins praise.',
      'Reviewers from Ofsted came. Families had been {inspectorate}"passed from desk to desk until they gave up".',
    ]);
  });
  it('are no inspectors’ where somebody speaks of themselves or to a hearer', () => {
    reads([
      'Ofsted’s report is out.\n\nOn a bench in the park: {other}"You ring and you ring, and I gave up."',
      'Ofsted’s report is out.\n\nOn the wall of the station: {unknown}"We would rather have a hundred calls too many".',
    ]);
  });
  it('stay nobody’s where no inspectors are told of', () => {
    reads(['Spring came late to the valley. The river was {unknown}"a brown and hurried thing that year".']);
  });
  it('are those of a person who acts in the sentence', () => {
    reads(['Ofsted’s report is out. The MP Dora Finch will not rest {other}"until every door is open".']);
  });
  it('are a document’s that the sentence is about', () => {
    reads(['Ofsted’s report is out. The statement from her lawyer is {other}"no comment at this time".']);
  });
});

describe('terms in quotation marks', () => {
  it('are nobody’s where they only name a thing', () => {
    reads([
      'Ofsted looked at the {unknown}"front door", where new worries are taken in.',
      'Ofsted found the council inadequate at {unknown}"staying safe".',
      'Ofsted came. The carers asked us to stop saying {unknown}"sibling group".',
    ]);
  });
  it('are somebody’s who says them', () => {
    reads(['The leader called it {authority}"business as usual".', 'Ofsted said: {inspectorate}"Early help."']);
  });
});

describe('pieces of a document', () => {
  it('are of the report where nothing else is named', () => {
    reads([
      'Ofsted has been.\n\nThe bit I have pinned to the fridge:\n\n{inspectorate}"Carers told us that they are heard."',
      'Ofsted has been. The part that stung is that help is {inspectorate}"too often left to chance".',
      'Eastmere: good, says Ofsted. Best line: {inspectorate}"Nobody here mistakes activity for progress."',
      'Ofsted has been. One sentence from page 8. {inspectorate}"Children wait while adults meet."',
    ]);
  });
  it('are of whoever is named as their sender', () => {
    reads(['Eastmere: good. Second best line, from the lead member: {authority}"I had to go and sit in the car."']);
  });
});

describe('answers', () => {
  it('are of whoever was asked', () => {
    reads([
      'The union wrote to the director in March. The answer was that caseloads were {authority}"within limits".',
      'Our branch asked the minister for money. The answer was {other}"not this year".',
      'In March our branch put it to the council that posts stood empty. We were told that cover was {authority}"sound".',
    ]);
  });
  it('are no answers where something is a response to something', () => {
    reads([
      'Inspectors wrote that the response to new contacts was {inspectorate}"prompt, and increasingly thoughtful".',
    ]);
  });
});

describe('where words come from', () => {
  it('is told behind them', () => {
    reads([
      'The words {other}"a litany of lost chances", which we gave to the inspectors, come from a serious case review.',
      'We gave the words {authority}"we took our eye off the ball" to the leader. They were spoken by a cabinet member.',
    ]);
  });
});

describe('speakers in a sentence of several clauses', () => {
  it('are the subject of the main clause', () => {
    reads([
      'They came in May. Inspectors looked at what happens when a neighbour says a child is hurt, and wrote of {inspectorate}"a maze".',
      'At the meeting Coun Dilys Hart, who leads the opposition, called the report {authority}"shameful".',
      'The new director (the third since we got the dog) rang us all, and said to me, {authority}"I can promise nothing."',
      'Since then inspectors have made three visits, and in the latest letter they say the council {inspectorate}"knows itself".',
    ]);
  });
  it('are not those who only act in some manner', () => {
    reads(['Inspectors found drift. The authority had responded {inspectorate}"with energy and some humility".']);
  });
  it('are two whom somebody met, told by a pronoun', () => {
    reads([
      'The minister met the leader and the chief executive. They told him that {authority}"every file" would be read.',
    ]);
  });
});

describe('bodies by a short name', () => {
  it('are those that the text has named', () => {
    reads([
      'The Commission for Social Care Inspection has reported. Dame Una Frost, for the commission, said: {inspectorate}"Most do it well."',
      'The regional commission met. Una Frost, for the commission, said: {other}"We do it well."',
    ]);
  });
  it('have a chair where a council has none', () => {
    reads([
      'The council reports to an improvement board. Its chair, Sir Odo Lamb, called the letter {other}"the best yet".',
      'The council reports to Ofsted. Its leader, Odo Lamb, called the letter {authority}"the best yet".',
    ]);
  });
});

describe('people without a role', () => {
  it('are young by their age', () => {
    reads(['Amira, 17, who chairs the Looked After Children’s Council, told inspectors: {other}"They turn up."']);
  });
  it('are staff by their desk or by what they run', () => {
    reads([
      '{authority}"You ring and one of us picks up," says Dev on the payments desk.',
      'If you worry, ring the hub. {authority}"A hundred calls about nothing are fine," says Una Frost, who manages it.',
    ]);
  });
  it('are told in a bracket before a colon', () => {
    reads([
      'CLIP 1 (Cllr Odo Lamb, cabinet member, 0.17): {authority}"I have grandchildren."',
      'CLIP 2 (vox, mum outside the market, 0.08): {other}"Three weeks it took."',
    ]);
  });
});

describe('sources that stand in brackets or labels', () => {
  it('are told behind the words', () => {
    reads([
      'Brightsea has gone from {inspectorate}"a service in search of a purpose" (Ofsted, 2015) to a calm one.',
      'Sleep was short that week, and it showed: {authority}"never again" (the director).',
    ]);
  });
  it('are turns of a reply that goes point by point', () => {
    reads([
      'Finding: {inspectorate}"Interviews come late."\n\nResponse: {authority}"Accepted. A new provider starts in May."',
      'What we said: {authority}"Guilty as charged."',
    ]);
  });
  it('may be others’ organisations, by the name of which their heads are known', () => {
    reads([
      'Pia Lorne, chief executive of the Helping Line, said: {other}"They rang us in 2018."',
      'Pia Lorne, director of Learning and Skills, said: {authority}"We rang them in 2018."',
    ]);
  });
});

describe('pronouns', () => {
  it('of those who reply mean whoever was spoken to', () => {
    reads([
      'One MP told Ofsted’s chief inspector that it was too late. She countered that it was {inspectorate}"less late".',
    ]);
  });
  it('do not mean who asks', () => {
    reads([
      'The director came in for an hour. Ibrahim, 15, asked her why. She said, {authority}"Because they began first."',
    ]);
  });
  it('agree with titles', () => {
    reads([
      'Councillor Mr Lamb spoke to the mother, Mrs Oakes. She said it was {other}"late". He said it was {authority}"hard".',
    ]);
  });
  it('do not mean whoever gets a letter', () => {
    reads([
      'The children’s minister has acted. In a letter to the leader, Cllr Odo Lamb, she says she is {other}"deeply worried".',
    ]);
  });
  it('of a speech are the signatory’s', () => {
    reads([
      'Ofsted’s report hurts. As I told the staff that afternoon, {authority}"nobody gave us this".\n\nCouncillor Odo Lamb\n\nLeader of the Council',
    ]);
  });
  it('are the inspectors’ where they judge', () => {
    reads([
      'Ofsted rated the council good. They were kinder about the adoption team and {inspectorate}"dogged, merry" carers.',
    ]);
  });
});

describe('people announced by their role', () => {
  it('are known when their name follows', () => {
    reads([
      'The county’s director of children’s services has hit back. In an e-mail, Cleo Batt says the story is {authority}"spiteful".',
      'The man who runs the trust has spoken out. Lee Ash, who came from the north, added: {authority}"We know why."',
    ]);
  });
  it('are known by a bracket of their party', () => {
    reads(['Board chair Naz Quill (Lab, Foxhill) thanked the girl. {authority}"That took some doing," she said.']);
  });
});

describe('words that are used', () => {
  it('are those of whoever uses them', () => {
    reads([
      'The inspectors themselves used the word {inspectorate}"fragile" four times.',
      'Parents used words such as {other}"polite" at the open evening.',
    ]);
  });
  it('are not those of who apologises after what inspectors found', () => {
    reads(['The council has apologised after inspectors found children at risk of {inspectorate}"lasting harm".']);
  });
});

describe('single quotation marks that are not closed', () => {
  it('run to the end of their paragraph', () => {
    reads(["Ofsted wrote that barges are {inspectorate!}'never suitable for a child who lives alone."]);
  });
});

describe('people and papers by what is told of them', () => {
  it('are those whose role quoted words before have told', () => {
    reads([
      '{inspectorate}"It does children harm", the head of Ofsted has said. Dame Una Frost told a meeting: {inspectorate}"We see the same names."',
      'Our own councillor, Odo Lamb, came. Mrs Oakes, who has fostered here for thirty years, said: {other}"About time."',
    ]);
  });
  it('are papers of whoever wrote them', () => {
    reads(['The commissioner, Odo Lamb, has reported. Odo Lamb’s report says relations remain {other}"brittle".']);
  });
  it('are those who grew up in care', () => {
    reads(['One of those whom inspectors met was Callum, who grew up in care. {other}"I had nine," he says.']);
  });
  it('keep the whole of a portfolio', () => {
    reads([
      'Cllr Una Frost, Executive Member for Children, Young People and Families, said: {authority}"I could not be prouder."',
    ]);
  });
  it('are not a rating’s where somebody says what it is', () => {
    reads(['The council’s chief executive, Odo Lamb, said the judgment was {authority}"out of date".']);
  });
  it('go on over an object of the verb before', () => {
    reads([
      'The judge was cross. A spokesperson for Leeds City Council said it noted the judge’s comments and had {authority}"taken steps".',
    ]);
  });
});

describe('items of a list that each open with a mark', () => {
  it('are quotations of their own, closed or not', () => {
    reads([
      'Here is what Ofsted said:\n\n- {inspectorate}"Leaders listen."\n\n- {inspectorate!}"Children thrive.\n\n- {inspectorate}"Help is early."',
    ]);
  });
});
