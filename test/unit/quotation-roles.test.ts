import { reads } from '../fixtures/reads-quotations.ts';

const INSPECTED = 'Ofsted has rated children’s services in Norfolk inadequate.\n\n';
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** Behind an apposition a comma stands before the verb. */
const closed = (who: string): string => (who.includes(',') ? `${who},` : who);

/** One speaker in all the places where the press puts whoever speaks. */
const frames = (who: string, side: string): readonly string[] => [
  `${capital(closed(who))} said: {${side}}“There is much more to do.”`,
  `${capital(closed(who))} said there was {${side}}“much more to do”.`,
  `{${side}}“There is much more to do,” said ${who}.`,
  `{${side}}“There is much more to do,” ${closed(who)} said.`,
  `There is {${side}}“much more to do”, according to ${who}.`,
  `{${side}}“There is,” said ${who}, {${side}}“much more to do.”`,
  `But ${closed(who)} insisted there was {${side}}“much more to do”.`,
];

const readsInAllPlaces = (side: string, speakers: readonly string[]): void =>
  reads(speakers.flatMap((who) => frames(who, side).map((text) => `${INSPECTED}${text}`)));

describe('roles, wherever whoever holds them is quoted', () => {
  it('knows a council’s own', () => {
    readsInAllPlaces('authority', [
      'Cllr Vera Holt, cabinet member for children, families and education',
      'Jo Lane, the council’s corporate director of children, adults and families',
      'Jo Lane, executive member for children, young people and families',
      'Jo Lane, executive lead for children and young people',
      'Jo Lane, interim director of children’s services at the council since May',
      'Jo Lane, who has been in charge of children’s services since May',
      'Jo Lane, the officer in charge of the improvement programme',
      'a former cabinet member',
    ]);
  });
  it('knows an inspectorate’s', () => {
    readsInAllPlaces('inspectorate', [
      'Jo Lane, Ofsted’s regional director for the East of England',
      'HM Inspectorate of Constabulary',
      'Jo Lane, deputy chief inspector at the Care Quality Commission',
    ]);
  });
  it('knows others', () => {
    readsInAllPlaces('other', [
      'a solicitor for the family',
      'a mother of two, who did not want to be named',
      'Jo Lane, a former director of children’s services',
      'a retired social worker',
      'Jo Lane, head of policy at the Children’s Society',
    ]);
  });
});

describe('roles behind which no comma stands', () => {
  it('ends a list of what somebody is responsible for at the verb', () => {
    reads([
      'But Cllr Vera Holt, cabinet member for children, families and education said: {authority}“It will be done.”',
      'Ofsted met children, families and young people. Some families said help came {other}“too late to matter to us”.',
    ]);
  });
  it('knows by their surname those whose role ends in their name', () => {
    reads([
      'Executive Director of Children’s Services Sara Dunn said help was late.\n\nMs Dunn said: {authority}“We will mend it.”',
      'Chairman of the scrutiny committee Mark Vane said help was late.\n\nMr Vane said: {authority}“We will ask.”',
      'BASW chief executive Ruth Allan said help was late.\n\nMs Allan said: {other}“Nobody was surprised.”',
    ]);
  });
  it('takes a topic with its appositions for whoever speaks below it', () => {
    reads([
      `${INSPECTED}Jo Lane, branch secretary of Unison, has responded to the findings.\n\n{other}“Nobody was surprised.”`,
      `${INSPECTED}Jo Lane, the lead inspector, has met the staff.\n\n{inspectorate}“Nobody was surprised.”`,
    ]);
  });
});

describe('capitals that are nobody’s name', () => {
  it('looks past months, pages and services for whoever is meant by a pronoun', () => {
    reads([
      'Director of Children’s Services Peter Lunn said audits agreed. In April, 48 of the files were good. {authority}“We look for ourselves,” he said.',
      'Director Ann Moss left Halton last year. Children’s services were judged good. {authority}“I was the same woman,” she told her managers.',
    ]);
  });
});

describe('people told by what they do or by what they are of', () => {
  it('knows them by their surname', () => {
    reads([
      'Bea Amato, who has run the department since 2019, was there. {authority}“I remember it,” she says.\n\n{authority}“One thing at a time,” says Ms Amato.',
      'Bea Amato, who runs a charity, was there. {other}“I remember it,” she says.\n\n{other}“One thing at a time,” says Ms Amato.',
      'A Department for Education spokesperson replied.\n\nLabour’s Mick Hoskin demanded a debate. He said: {authority}“They were told.”',
    ]);
  });
  it('yields what is credited to whoever says so, and keeps a subject apart from what it does', () => {
    reads([
      `${INSPECTED}A spokesman for the union Unison said staff deserved credit for {other}“holding things together”.`,
      `${INSPECTED}Inspectors gave staff credit for {inspectorate}“holding things together”.`,
      `${INSPECTED}{authority}“We inherited a mess,” said Giles Penn, who holds the children’s portfolio at the council.`,
    ]);
  });
  it('takes no paper’s name for a verb', () => {
    reads([
      `${INSPECTED}The council told the Liverpool Echo that the findings were {authority}“fair”.`,
      `${INSPECTED}Councillors echo the call for {authority}“a fair hearing”.`,
    ]);
  });
  it('tells bodies for children and one of a charity’s people from families', () => {
    reads([
      'Coun Dee Garry, who chaired the children’s scrutiny panel until May, claimed members were fed {authority}“a diet of green lights”.',
      'Cllr Ann Noll said more was owed.\n\nLiz Garr of the charity Family Line, based in Lynn, said waits were long. {other}“We see people three times,” she said.',
      'Mrs Marsh is the director. Mrs Marsh told a meeting of the children and young people committee that they had moved. {authority}“We got it wrong,” she said.',
    ]);
  });
  it('hears those of whom several spoke, teams by their number, and no remark of the writer’s', () => {
    reads([
      'Personal advisers are kind. Of the young people who met inspectors, several said that they had found it {other}‘by accident’.',
      'A team of eight spent a fortnight with the council. Its report says {inspectorate}“a new honesty” has come.',
      'The report is short. It also says, and I would like you to hold on to it, that you are {inspectorate}“committed and loyal”.',
      'Inspectors told the council to make sure that {inspectorate}“the voice of fathers” is heard.',
      'Ofsted’s letter says the pace is {inspectorate}“slow”. Its interim director of children’s services, Graham Toole, said it looked backwards. {authority}“It is a picture of us,” he said.',
    ]);
  });
});

describe('staff in a text of the council’s own', () => {
  it('takes those whom it calls its own for the council’s', () => {
    reads([
      'The inspectors were with us for two weeks in May.\n\n{authority}“Be brief,” said my deputy.',
      'The inspectors were with us for two weeks in May.\n\n{authority}“About time,” says Colin, our adviser.',
    ]);
  });
  it('leaves families and other texts’ people alone', () => {
    reads([
      'The inspectors were with us for two weeks in May.\n\n{other}“Be brief,” said my mother.',
      'Ofsted inspected the council in May.\n\n{other}“Be brief,” said my neighbour.',
    ]);
  });
});
