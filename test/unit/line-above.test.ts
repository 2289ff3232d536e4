import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

/** The grades of a text: the grade and its areas; `other` where it judges nothing. */
const gradesOf = (text: string): readonly string[] =>
  analyseText(text).mentions.flatMap((mention) =>
    mention.type === 'grade'
      ? [`${mention.grade}: ${mention.use === 'other' ? 'other' : mention.areas.join(', ')}`]
      : [],
  );

const check = (lines: readonly string[], expected: readonly string[]): void => {
  assert.deepEqual(gradesOf(lines.join('\n\n')), expected, lines.join(' / '));
};

describe('the line above a grade', () => {
  it('tells that it is another body’s', () => {
    check(
      [
        'How did Derby Council do?',
        'It was judged good.',
        'And your fostering agency?',
        'It was inadequate and is now good.',
      ],
      ['good: overall', 'inadequate: other', 'good: other'],
    );
    check(
      ['The nursery', 'It was rated outstanding in May.', 'Derby Council was rated good.'],
      ['outstanding: other', 'good: overall'],
    );
  });
  it('does not where the sentence says who is meant, or the council speaks of itself', () => {
    check(['The nursery', 'Derby Council was rated good in May.'], ['good: overall']);
    check(['Derby Council on schools and nurseries', 'We were rated good in May.'], ['good: overall']);
  });
  it('asks for an area', () => {
    check(
      ['Host: What did Derby Council get for leadership?', 'Ms Khan: Inadequate. No two ways about it.'],
      ['inadequate: leadership'],
    );
    check(['Host: And care leavers in Derby?', 'Ms Khan: They are good overall.'], ['good: overall']);
  });
  it('does not ask for one that the answer names itself', () => {
    check(['Host: What about leadership in Derby?', 'Ms Khan: Adoption was inadequate.'], ['inadequate: adoption']);
    check(['Host: Leadership in Derby is strong.', 'Ms Khan: Inadequate.'], ['inadequate: overall']);
  });
});
