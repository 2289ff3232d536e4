import assert from 'node:assert/strict';
import { readQuotations } from '../fixtures/quoted-text.ts';
import { reads } from '../fixtures/reads-quotations.ts';

describe('speakers of quotations', () => {
  it('reads who speaks before the quotation', () => {
    reads([
      'The report said: {inspectorate}"Children are safe."',
      'The council said it was {authority}"sorry" for its failings.',
      'The children’s minister, Ellen Ward, said the failings were {other}"appalling".',
      'Inspectors described leaders as {inspectorate}"complacent".',
      'In a statement the council said: {authority}"We are improving."',
      'Responding to the report, director Tom Reed said: {authority}"We are improving."',
    ]);
  });
  it('reads who speaks after it', () => {
    reads([
      '{inspectorate}"Plans are brief," said the inspectors’ report.',
      '{authority}"We failed," said Jo Hale, the council’s leader.',
      '{other}"I was never asked," said a mother whose son was in care.',
      'Managers had {inspectorate}"lost their grip", Ofsted found.',
      'Managers had {inspectorate}"lost their grip", say inspectors.',
      'The service is {authority}"turning a corner", according to council leader Jo Hale.',
      '{authority}"We did it!" Cllr Hale said.',
    ]);
  });
  it('reads who speaks inside the sentence that is quoted', () => {
    reads([
      'Social work in Swindon, writes Ofsted, {inspectorate}"gets better all the time."',
      'The service, said Cllr Mia Stone, {authority}"was slow to change".',
    ]);
  });
  it('names whoever speaks without the words that only open the sentence', () => {
    const by = (text: string) => readQuotations(text, 'press').map((one) => one.by);
    assert.deepEqual(by('Nevertheless Ofsted said that plans were "vague".'), ['Ofsted']);
    assert.deepEqual(by('This time inspectors found "real progress".'), ['inspectors']);
    assert.deepEqual(by('The report said plans were "vague".'), ['The report']);
  });
  it('gives speech that is interrupted one speaker', () => {
    reads([
      '{inspectorate}"Plans," inspectors wrote, {inspectorate}"are brief."',
      '{authority}"We agree," said Cllr Mia Stone. {authority}"Work goes on."',
    ]);
  });
  it('carries a speaker over to the next paragraph', () => {
    reads([
      'Cllr Mia Stone said: {authority}"We agree."\n\n{authority}"Work goes on," she added.',
      'Parent Lee Marsh said it was {other}"too late".\n\nHe added: {other}"We waited for years."',
      'Inspectors visited in May. They found that plans were {inspectorate}"vague" and reviews {inspectorate}"late".',
      '{inspectorate}"Plans are thin," states the report.\n\n{inspectorate}"They are late, too."',
    ]);
  });
  it('takes the nearest source, not one named further off', () => {
    reads([
      'Cllr Mia Stone said: {authority}"We agree."\n\n{inspectorate}"Leaders have a plan," the inspectors wrote.',
      'The union Unison said staff were {other}"exhausted".\n\nThe council said it was {authority}"recruiting fast".',
      'The letter, sent to the director of children’s services, says plans are {inspectorate}"vague".',
      'Eastmere Council, which Ofsted rated last year, said it was {authority}"on track".',
    ]);
  });
  it('settles a role by the body that it belongs to', () => {
    reads([
      'Nina Park, chief executive of the charity Safe Harbour, said it was {other}"a long road".',
      'The trust’s chief executive, Nina Park, said it was {authority}"a long road".',
      'Ruth Penn, chair of the council’s improvement board, said: {other}"The board is content."',
      'Cllr Lou Webb, who chairs the scrutiny panel, asked: {authority}"How?"',
      'A spokesperson for Ofsted said: {inspectorate}"We stand by it."',
      'A spokesman for the Local Government Association said: {other}"Budgets are thin."',
      'A police inspector said it was {other}"a sad day".',
      'Mia Stone, cabinet member for children and young people, said: {authority}"I am proud."',
      'Lou Webb (Lab) asked: {authority}"How did we get here?"',
    ]);
  });
  it('keeps government, unions, families and courts apart from the council', () => {
    reads([
      'The judge said the work had been {other}"careless".',
      'A serious case review found {other}"missed chances".',
      'Unison called the cuts {other}"reckless".',
      'Foster carers described the training as {other}"brilliant".',
      'Ann Moor, MP for Eastmere, said she was {other}"worried".',
      'Opposition councillors said the cabinet was {authority}"asleep".',
      'Social workers said they felt {authority}"safe and valued".',
    ]);
  });
  it('gives a judgement without a doer to the inspectors', () => {
    reads([
      'Leaders were praised for their {inspectorate}"grip and energy".',
      'There was praise for {inspectorate}"kind and steady" staff.',
      'Leaders were described as {other}"brave" by the charity.',
    ]);
  });
  it('gives what somebody retells of the inspectors to whoever retells it', () => {
    reads([
      'The leader told the cabinet that inspectors had seen {authority}"real warmth" in the teams.',
      'Inspectors said that staff told them morale was {authority}"low".',
      'Inspectors said that leaders had recognised the {inspectorate}"long delays".',
      'Cllr Hale read from the letter: {inspectorate}"Visits are purposeful."',
    ]);
  });
  it('reads passives with an agent, quoted speakers and hearers', () => {
    reads([
      'The council was told by inspectors that it was {inspectorate}"not safe enough".',
      'It quoted the director as saying that the report was {authority}"fair".',
      'The director was quoted as saying that it was {authority}"fair".',
      'Councillors heard that caseloads were {authority}"far too high".',
    ]);
  });
  it('reads owners of words', () => {
    reads([
      'The leader’s {authority}“sincere” apology was welcome.',
      'The council’s promise to {authority}"leave no child behind" rings hollow.',
      'Ofsted’s verdict of {inspectorate}"drift and delay" was no surprise.',
    ]);
  });
  it('reads labels and signatures', () => {
    reads([
      'CLLR HALE: {authority}"We are improving."',
      '{other}“Nobody rang me back.” – Parent',
      '{authority}“We know our families.”\n\nSocial worker',
    ]);
  });
  it('reads lead-ins and headings over quotations', () => {
    reads([
      'Inspectors said that:\n\n• {inspectorate}"plans are vague"\n• {inspectorate}"reviews are late"',
      'What parents told us\n\n• {other}"Nobody rang me back."\n• {other}"Our worker was kind."',
    ]);
  });
  it('reads headlines', () => {
    reads([
      '{inspectorate}‘Drift and delay’ in Eastmere\n\nInspectors found {inspectorate}“drift and delay in many cases”.',
      'Council {inspectorate}‘failing children’, says Ofsted',
      'Council accused of {inspectorate}‘failing children’ by Ofsted',
      '{authority}‘We are sorry’ – council leader responds to Ofsted',
      'Ofsted: services {inspectorate}‘turning a corner’',
      'Council leader {authority}‘sorry’ for failings',
    ]);
  });
  it('knows a surname from where it is introduced, also later', () => {
    reads([
      'Marlow said it was {authority}"a relief".\n\nJane Marlow, the council’s director, took over in May.',
      'Marsh said it was {other}"sad".\n\nThe town has a fair.',
    ]);
  });
  it('leaves words mentioned as words, names and mere scare quotes without a speaker', () => {
    reads([
      'The scheme, known as {unknown}"Bright Steps", began in May.',
      'The group meets on the {unknown}"second Tuesday" of the month.',
      'The term {unknown}"looked after" is no longer used.',
      'He asked what was meant by the {unknown}‘front door’.',
    ]);
  });
  it('takes terms of art in a report for the inspectors’, and what people told them for theirs', () => {
    reads(
      [
        'The {inspectorate}‘front door’ is effective.',
        'Leaders have strengthened the {inspectorate}‘front door’ and staff said that they like it.',
        'One child said, {other}‘I am listened to.’',
        'Carers describe the training as {other}‘superb’.',
        'Staff spoke of {authority}‘a lighter step’ in the corridors.',
        'As one young person put it, {other}‘She keeps me straight.’',
        'Social workers told inspectors that caseloads are fair. One said, {authority}‘I can see every child.’',
      ],
      'official-report',
    );
  });
  it('reads lists under a lead-in, also the items that are not whole quotations', () => {
    reads([
      'The findings of the report include:\n\n- Children {inspectorate}“get the right help”\n- Leaders are {inspectorate}“ambitious for children”',
    ]);
  });
  it('reads whose a document or a spokesman is that a pronoun owns', () => {
    reads([
      'The commissioner, Eve Frost, visits weekly. Her first report calls the council {other}"willing but not yet able".',
      'The union met on Monday. Its spokesman said: {other}"Enough."',
    ]);
  });
  it('reads what is quoted from a source', () => {
    reads([
      'Cllr Hale drew attention to the sentence {inspectorate}"Leaders know their services" in the letter.',
      'The serious case review is long. Cllr Hale quoted from the report: {other}"Nobody asked."',
      'I have the report here. On page 3 it says {inspectorate}"too many children wait".',
    ]);
  });
  it('reads questions and their answers', () => {
    reads(['What did the council say? {authority}"We are sorry." What did parents say? {other}"Too late."']);
  });
  it('reads whoever was heard or joined before', () => {
    reads([
      'The board heard from four social workers. They spoke of {authority}“a new mood”.',
      'Cllr Hale, who joined in May, and others spoke. A mother said it was {other}"late", and another that it was {other}"too late".',
    ]);
  });
  it('gives what somebody puts into the feelings of others to whoever puts it so', () => {
    reads(['Pat Lowe, branch secretary of Unison, said members felt {other}"vindicated".']);
  });
  it('gives strangers and unnamed witnesses to nobody’s office', () => {
    reads([
      '{other}"They should try it," said passer-by Jo Hale, 63.',
      'A said that it was {other}“like ringing the gas board”.',
      'As my old boss used to say, {authority}"Write it down."',
    ]);
  });
  it('leaves what the reader or writer says themselves without a speaker', () => {
    reads(['If they ask and you don’t know, say {unknown}"I don’t know".', 'I said {unknown}"yes" and went home.']);
  });
  it('takes capitals in a name for no speaker', () => {
    reads([
      'Eastmere Children First’s chief executive said it was {authority}"early days".',
      'Jo Hale, Cabinet Member for Children, said it was {authority}"early days".',
    ]);
  });
  it('lets a body within a body be on its side', () => {
    reads([
      'The chair of the trust’s board, Ann Hale, said: {authority}"We are ready."',
      'The chair of the union’s board, Ann Hale, said: {other}"We are ready."',
    ]);
  });
  it('names the speaker as the text does, and says which words tell it', () => {
    const text = 'The council’s leader, Jo Hale, said: "We agree."';
    const [quotation] = readQuotations(text);
    assert.equal(quotation?.by, 'The council’s leader');
    assert.deepEqual(quotation?.bySpan, { start: 0, end: 20 });
    const [reason] = quotation?.evidence ?? [];
    assert.equal(reason?.rule, 'quote.before');
    assert.equal(text.slice(reason?.span?.start, reason?.span?.end), 'said');
  });
  it('reads a subject over what is set in behind it', () => {
    reads([
      'Inspectors, who were in the city from 11 to 22 May, write of {inspectorate}"a service rebuilt".',
      'There was a letter from Ofsted, seen by the Eastmere Echo, that warned of {inspectorate}"drift".',
      'Officers work in rooms which one councillor, on his first visit, called {authority}"grim".',
    ]);
  });
  it('names no side for words that are only mentioned', () => {
    reads([
      'They should avoid words such as {unknown}"poor" and {unknown}"fair".',
      'I have seen {unknown}"Eastmere Council" on letters.',
    ]);
    reads(['Records use words such as {unknown}‘poor’.'], 'official-letter');
  });
  it('knows who calls in, who is heard, and who held an office once', () => {
    reads([
      'Darren in Eastmere: {other}"Nobody rings back."',
      'And Kath, who’s a foster carer: {other}"They do what they can."',
      'A former director was not so sure. {other}"You cannot print that," she said.',
      '{other}"I want a coat," a lad of ours told the inspector.',
    ]);
    reads(['One child in care, aged nine, likes the screen: {other}‘You cannot tidy my room.’'], 'official-letter');
    reads(
      [
        'A mother of three was met. She got a worker who came at teatime. In March she joined a panel. {other}“Nobody marked me,” she told us.',
      ],
      'official-letter',
    );
  });
  it('reads a document that opens the sentence, and whose phrase it is', () => {
    reads([
      'In the report it has become {inspectorate}"too few lodgings".',
      '{other}"Adequate resources," in the minister’s phrase, are not what we see.',
      'In December the annual rating was {inspectorate}"performs poorly".',
    ]);
  });
  it('reads a crosshead by the paragraph right under it', () => {
    reads([
      'Ofsted has been to Eastmere\n\nInspectors found that plans were thin.\n\nIt was a hard year for all.\n\nThe town waited.\n\n{authority}‘Not finished’\n\nCouncil leader Jo Hale said the credit belonged to staff.\n\nInspectors wrote a report.',
    ]);
  });
  it('reads whose words they are over dates, asides and numbers of paragraphs', () => {
    reads([
      'There was another monitoring visit, on 2 and 3 August, which found caseloads {inspectorate}"high".',
      'Some teenagers had been left, in the inspectors’ words, {inspectorate}"at risk".',
      'My favourite is in paragraph 31: {inspectorate}"Children know whom to ask."',
      'Good practice was seen in {inspectorate}"isolated pockets".',
      'The commissioner advises us that leaders are {other}"fully sighted".',
    ]);
  });
});
