import { reads } from '../fixtures/reads-quotations.ts';

const NEWS = 'Swindon’s children’s services are inadequate, Ofsted said on Monday.\n\n';

describe('speakers of quotations: whose subject it is', () => {
  it('tells those who write from those whom they heard', () => {
    reads([
      'Over four days inspectors met carers, parents and 30 of our staff. They wrote of {inspectorate}"a calm house".',
      'Inspectors asked the pupils what they liked. They said it was {other}"a bit like home".',
    ]);
  });
  it('takes a pronoun for whoever the sentence before is about, whatever its clauses name', () => {
    reads([
      `${NEWS}Tenants, whom inspectors met by chance, were cooler. {other}"Ring us in May," they said.`,
      `${NEWS}Nurses who read the inspectors’ letter were relieved. {other}"We were right," they said.`,
      `${NEWS}They were here for a week. On fostering inspectors were warm. On care leavers they were blunt: {inspectorate}"Too few are called."`,
      `${NEWS}That chimed with Lou, 17, from Highworth. Over a cold tea she counted her moves. {other}"Nine. I kept the boxes."`,
    ]);
  });
  it('takes an attribution by how somebody began or answered', () => {
    reads([
      `${NEWS}Cllr Ann Pole, the cabinet member, met the press on Friday. {authority}"It is on us," was how she began.`,
      `${NEWS}I asked the director when it would end. {authority}"In March," came the reply.`,
    ]);
  });
  it('takes nobody under age for an official, and nobody who was in care for what they do now', () => {
    reads([
      `${NEWS}It pleased the youth club, whose 15-year-old chair, Sam Ode, met inspectors. {other}"They were kind," he said.`,
      `${NEWS}{other}"They were kind," said Sam Ode, 16, chair of the council’s youth board.`,
      `${NEWS}Rae, 24, who was in care from the age of six and sat on the council’s panel, said: {other}"It helped."`,
      `${NEWS}Rae Moss, 24, who works for the council’s adoption team, said: {authority}"It helped."`,
    ]);
  });
  it('leaves a second thing told to the first verb', () => {
    reads([
      `${NEWS}The director replied that she had been told by a boy in May, and that {authority}"he should not have had to".`,
      `${NEWS}The leader of the opposition was on the radio on Friday saying that it was {authority}"a stain".`,
    ]);
  });
  it('reads what was done with a document, and the documents that others send', () => {
    reads([
      `${NEWS}A serious case review for the safeguarding board, leaked in May, described {other}"a lost year".`,
      `${NEWS}Parents disagree; their open letter calls it {other}"a whitewash".`,
      `${NEWS}Mrs P. Lane’s letter was cut short. It should have ended: {other}"We waited."`,
      `${NEWS}The letter from the minister contained the words {other}"last chance".`,
    ]);
  });
  it('reads firm words, and warm ones', () => {
    reads([
      `${NEWS}The minister was blunt with the leader on Friday that {other}"time is up".`,
      `${NEWS}The union is emphatic that {other}"nobody reads them".`,
      `${NEWS}Adopters spoke with warmth of workers who {other}"never gave up".`,
    ]);
  });
  it('reads who is named in few words behind what they said', () => {
    reads([
      'OVERHEARD\n\n{authority}"No comment is also a comment." Assistant director, Swindon.\n\n{other}"I was a file. Now I am a chef." Care leaver, Highworth.',
    ]);
  });
  it('reads to whom words are attributed', () => {
    reads([`${NEWS}The same page attributed to Cllr Ann Pole the words {authority}"we were found out".`]);
  });
  it('takes the name that somebody gives to a body for a name', () => {
    reads([
      `${NEWS}The authority says that it has set up a {unknown}"Better Homes Board" to watch over the plan.`,
      `${NEWS}The authority says that it has set up a {authority}"bold and lasting plan" for its staff.`,
    ]);
  });
  it('takes a second word that is counted for mentioned, too', () => {
    reads([`${NEWS}She had counted the word {unknown}"journey" eleven times and {unknown}"sorry" not once.`]);
  });
});
