import assert from 'node:assert/strict';
import { readQuotations, summarise, untag } from '../fixtures/quoted-text.ts';

/** Asserts that each tagged text of the press reads as its tags say. */
function reads(...texts: readonly string[]): void {
  for (const tagged of texts) {
    const { text, expected } = untag(tagged);
    assert.deepEqual(summarise(readQuotations(text)), expected, tagged);
  }
}

describe('speakers of quotations that a noun introduces', () => {
  it('are the owners of the words', () => {
    reads(
      'The leader’s pledge to {authority}"do better" was welcomed.',
      'There was praise from inspectors for {inspectorate}"calm leadership".',
      'There was criticism by the charity Safe Harbour of {other}"a lost year".',
      '{authority}"We agree" was how the council’s leader put it.',
    );
  });
  it('are those for whom the pronoun of the owner stands', () => {
    reads(
      'Cllr Mia Stone spoke first. Her promise of {authority}"steady work" was noted.',
      'Inspectors wrote of care. Their criticism of {inspectorate}"drift and delay" stung.',
    );
  });
  it('are those of the paper in which the passage stands', () => {
    reads(
      'The letter was published on Monday. The sentence {inspectorate}"plans are thin" is from the letter.',
      'Ofsted published its report. It includes the line: {inspectorate}"Plans are thin."',
      '{authority}"We are improving," says the statement from the council.',
    );
  });
});

describe('speakers of quotations who are named with others', () => {
  it('are told apart from those who hear them', () => {
    reads(
      '{other}"I waited," a mother told inspectors.',
      'A mother told inspectors: {other}"I waited."',
      'They were told by a mother: {other}"I waited."',
      'Inspectors heard from a young person who said: {other}"I waited."',
      'Leader Jo Hale met parents. {authority}"We agree," she told them.',
    );
  });
  it('are found behind what is said of them', () => {
    reads(
      'Asked about it, the leader of the council, Jo Hale, who took office in May, said: {authority}"We agree."',
      'The council’s director and the leader said in a joint statement: {authority}"We agree."',
    );
  });
  it('are those whose view it is', () => {
    reads(
      'According to the report, leaders were {inspectorate}"slow to act".',
      'In the view of inspectors, leaders were {inspectorate}"slow to act".',
    );
  });
  it('are those of the heading above, and those who sign below', () => {
    reads(
      'What the council says\n\n{authority}"We agree and will act."\n\nWhat inspectors say\n\n{inspectorate}"Plans are thin."',
      '{authority}"We agree." – Jo Hale, council leader',
      '{other}"We agree."\n\nEllen Ward, children’s minister',
    );
  });
});
