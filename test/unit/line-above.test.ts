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

describe('a heading over several paragraphs', () => {
  it('tells that they are about other bodies', () => {
    check(
      [
        'Derby Council was rated good.',
        'Schools',
        'A word on Hill Academy.',
        'It had been inadequate.',
        'Outstanding in 2011, it closed.',
      ],
      ['good: overall', 'inadequate: other', 'outstanding: other'],
    );
    check(
      [
        'Children’s homes',
        'A word on Elm House.',
        'It was rated good.',
        'Next',
        'Derby Council was told that it was inadequate.',
      ],
      ['good: other', 'inadequate: overall'],
    );
  });
  it('does not where a paragraph names the council or its services, or speaks of `us`', () => {
    check(
      ['Schools', 'Derby Council was rated good. It had been inadequate.'],
      ['good: overall', 'inadequate: overall'],
    );
    check(['Derby Council', 'Schools', 'No news.', 'We are inadequate.'], ['inadequate: overall']);
    check(['Derby Council', 'Nurseries', 'No news.', 'Leadership was inadequate.'], ['inadequate: leadership']);
  });
  it('asks what the grades mean', () => {
    check(
      ['Derby Council', 'What do the grades mean?', 'Good: children get help. We were good.'],
      ['good: other', 'good: other'],
    );
  });
});

describe('a grade raised', () => {
  it('is of the same area where the sentence says `this`', () => {
    check(
      ['In 2011 safeguarding in Derby was found inadequate, and it was only in 2012 that this was raised to adequate.'],
      ['inadequate: help-and-protection', 'adequate: help-and-protection'],
    );
    check(
      ['In 2011 safeguarding in Derby was found inadequate, and in 2012 the council was raised to adequate.'],
      ['inadequate: help-and-protection', 'adequate: overall'],
    );
  });
});
