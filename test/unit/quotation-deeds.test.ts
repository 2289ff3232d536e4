import { reads } from '../fixtures/reads-quotations.ts';

const LATER = 'Twelve cases had been lost, Ofsted found.\n\nNeighbours are angry.\n\n';

describe('people told by what they do', () => {
  it('takes whoever works for a council, or runs its services, for one of its officers', () => {
    reads(
      [
        'has run children’s services since 2019',
        'was hired by the council in March',
        'is one of forty people taken on by the council since May',
        'is one of nine social workers who came in May',
        'took charge of the department in June',
        'has been at the council for thirty years',
        'spent thirty years at the council',
        'sits in the cabinet',
        'chairs the scrutiny committee',
        'is the third person to run the department',
      ].map((deed) => `Ann Pell ${deed}. ${LATER}{authority}"It was never quick," Ms Pell said.`),
    );
    reads(['Ann Pell, who was hired by the council in May, said: {authority}"It was never quick."']);
    reads(['{authority}"It was never quick," said Ann Pell, who heads the virtual school.']);
  });
  it('takes whoever has to do with it otherwise for nobody in office', () => {
    reads(
      [
        'has fought the council for six years',
        'was taken into care by the council at four',
        'works for a charity',
        'was sent in by ministers in March',
        'sued the council in 2019',
        'left the council in 2015 and now runs a charity',
      ].map((deed) => `Ann Pell ${deed}. {other}"It was never quick," she said.`),
    );
    reads(['Ann Pell, who left the council in 2015 and now runs a charity, said: {other}"It was never quick."']);
  });
  it('takes whoever led the visit for an inspector', () => {
    reads([`Ann Pell led the inspection. ${LATER}{inspectorate}"It was never quick," Ms Pell said.`]);
  });
  it('ends what it reads of an office with the sentence', () => {
    reads(['Ann Pell took over as director in May. Ofsted came in June.\n\n{authority}"It was quick," said Ms Pell.']);
  });
  it('reads whom somebody in office has named, and what somebody has taken on', () => {
    reads([
      '{other}"No excuses," Ann Pell, whom the minister named this morning, warned the council.',
      '{authority}"No excuses," Ann Pell, whom the council hired in May, warned the union.',
      'Ann Pell, a former nurse who took on the cabinet job in May, has a short answer. {authority}"Turning up."',
    ]);
  });
  it('takes whoever a pronoun’s sentence tells the trade of for the subject before, not for a place', () => {
    reads([
      'Ann Pell walked along the North Pier. She had been a social worker for thirty years.\n\n{authority}"You know," Ms Pell said.',
    ]);
  });
});

describe('people told in passing', () => {
  it('reads over what stands between a name and what somebody is', () => {
    reads([
      'Kay (not her real name) is a social worker. {authority}"I weep," she says.',
      'Kay Dunn, who would rather not be named, is a social worker. {authority}"I weep," she says.',
      'Kay has worked in the duty team for six years. {authority}"I weep," she says.',
      'Ann Lowe’s first act as director was to ring them. {authority}"I wept," she says.',
      'The woman charged with mending it is Ann Lowe. {authority}"I wept," she says.',
    ]);
    reads(['Kay’s son was taken into care. {other}"I weep," she says.']);
  });
  it('takes no verb behind a role for another role', () => {
    reads([
      'Al Hale, the director of children’s services, met the local MP on Monday. {authority}"It is hard," he said.',
      'Al Hale, the director of children’s services, disagrees with a parent. {authority}"It is hard," he said.',
    ]);
  });
  it('reads lawyers by whom they act for, advisers as nobody’s', () => {
    reads([
      'Mr Hale QC, for the council, said it was {authority}"sad".',
      'Mr Hale QC, for the family, said it was {other}"sad".',
      'Kay Dunn, a former director who advises the sector, said it was {other}"sad".',
    ]);
  });
  it('gives the pronoun of a sentence to nobody whom its opening names', () => {
    reads(
      ['In reply to a parent', 'Like the MP', 'At a meeting with the MP', 'Asked by the MP about pay', 'Of the MP'].map(
        (opening) => `The director said it was fair. ${opening}, he said it was {authority}"a start".`,
      ),
    );
    reads(['The director was away. After the MP had spoken, he said it was {other}"a start".']);
  });
  it('gives an attribution put into a sentence to nobody whom the sentence tells of', () => {
    reads(
      [
        'The director, she said, was {other}"lost".',
        'The director was, she said, {other}"lost".',
        'The director was {other}"lost", she said.',
        'It was {other}"bedlam" when the director came, she told us.',
      ].map((sentence) => `Kath Lee of Unison rang us. ${sentence}`),
    );
    reads([
      'The director was {authority}"lost", she said.',
      'The MP was there. When Ann Lowe took over as director, help was {authority}"late", she says.',
    ]);
  });
  it('reads whom somebody has heard it from', () => {
    reads([
      'Members heard from Tia, 20, that it was {other}"a wish list".',
      'Members heard that it was {authority}"a wish list".',
    ]);
  });
});

describe('people who are announced', () => {
  it('reads a role that a sentence ends with', () => {
    reads([
      'The words are on the wall now. It was the new director’s idea.\n\n{authority}"I like them," explains Dr Ann Pell.',
      'The job of mending it falls to the new director.\n\n{authority}"I like it," explains Dr Ann Pell.',
    ]);
    reads(['The words are on the wall now. It was a long day.\n\n{other}"I like them," explains Dr Ann Pell.']);
  });
  it('reads who the next paragraph says the woman is', () => {
    const said = (speaker: string, next: string): string =>
      `It had one word.\n\n{${speaker}}"It is the right word," said the woman who wrote it.\n\n${next}`;
    reads([
      said('authority', 'Ann Pell has been director of children’s services for a month.'),
      said('other', 'Ann Pell, director of children’s services, was away.'),
      said('other', 'Ofsted found 12 cases.'),
    ]);
  });
  it('reads the head of a virtual school as the council’s', () => {
    reads([
      'The virtual school has nine staff.\n\n{authority}"I wept," admits Jo Hale, its headteacher.',
      'The primary school has nine staff.\n\n{other}"I wept," admits Jo Hale, its headteacher.',
    ]);
  });
  it('reads a minister’s department and a party’s spokesman', () => {
    reads([
      'Edward Hale, the children’s minister, was asked. Mr Hale’s department said it was {other}"looking at it".',
      'Parents wrote to the MP. It cut no ice with the Liberal Democrats. Their spokesman, Al Reed, said it was {authority}"late".',
    ]);
  });
  it('reads the first and the second of some people, not of documents', () => {
    reads([
      'The letter was sent. Five secondary heads were less kind.\n\n{other}"They try," said the first. The second said pupils were {other}"parked".',
      'Two social workers agreed to talk. {authority}"I love it," said the first.',
    ]);
  });
  it('reads a guest’s own text by the line that tells who writes', () => {
    reads([
      'A GRADE IS NO HUG\n\nOur guest columnist is Jo Hale, cabinet member for children at Eastmere Council\n\nI was up a ladder. {authority}"Are you sitting down?" asked our director.',
    ]);
  });
});
