import assert from 'node:assert/strict';
import type { DateMention } from '../../server/interpret/finding.ts';
import { datesOf } from './dates-marks.ts';

function only(text: string, writtenOn: string | null = null): DateMention {
  const [date, ...more] = datesOf(text, writtenOn);
  assert.ok(date !== undefined && more.length === 0, text);
  return date;
}

describe('dates: what is wrong with them', () => {
  it('is a day that its month does not have', () => {
    for (const text of ['It began on 31 June 2019.', 'It began on 29 February 2019.', 'It began on 30 February.']) {
      const { fault, from } = only(text);
      assert.deepEqual([fault, from], [{ kind: 'no-such-day' }, null], text);
    }
  });
  it('is a weekday that does not fit', () => {
    assert.deepEqual(only('It began on Monday 5 March 2019.').fault, {
      kind: 'weekday',
      written: 'Monday',
      actual: 'Tuesday',
    });
  });
  it('is nothing where the day exists and the weekday fits', () => {
    for (const text of [
      'It began on 29 February 2020.',
      'It began on Tuesday, 5 March 2019.',
      'It began on 29 February.',
    ]) {
      assert.equal(only(text).fault, null, text);
    }
  });
  it('is nothing where the year supplied makes the weekday fit', () => {
    assert.deepEqual(
      [only('Staff met on Monday 7 January.', '2019-10-17')].map(({ from, fault }) => [from, fault]),
      [['2019-01-07', null]],
    );
  });
});

describe('dates: what is said of them', () => {
  const said = (text: string): readonly unknown[] => {
    const { precision, relative, supplied } = only(text, '2019-10-17');
    return [precision, relative, supplied];
  };
  const cases: readonly (readonly [text: string, precision: string, relative: boolean, supplied: string])[] = [
    ['They came on 3 May 2019.', 'day', false, 'nothing'],
    ['They came on 3 May.', 'day', false, 'year'],
    ['They came in May.', 'month', false, 'year'],
    ['They came from 3 to 5 May 2019.', 'range', false, 'nothing'],
    ['They came last month.', 'month', true, 'all'],
    ['They came last week.', 'week', true, 'all'],
    ['They came on Monday.', 'day', true, 'all'],
    ['They came in late 2017.', 'part', false, 'nothing'],
    ['They came in summer 2017.', 'season', false, 'nothing'],
    ['They came in Q3 2017.', 'quarter', false, 'nothing'],
    ['They came in 2017.', 'year', false, 'nothing'],
    ['They came in June of this year.', 'month', true, 'all'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(said(text), expected));
});

describe('dates: why they are read so', () => {
  it('is their own form and the date that supplied the year', () => {
    const text = 'Published: 17 October 2019\n\nThey came in July.';
    const date = datesOf(text)[1];
    assert.deepEqual(
      date?.evidence.map(({ rule, span }) => [rule, span === null ? null : text.slice(span.start, span.end)]),
      [
        ['date.month', 'July'],
        ['date.by-publication', '17 October 2019'],
      ],
    );
    assert.deepEqual(date?.resolvedFrom, { start: 11, end: 26 });
  });
  it('is the neighbour that governs them', () => {
    const text = 'They came in May 2016 and again in July.';
    const date = datesOf(text, '2019-10-17')[1];
    assert.deepEqual(
      date?.evidence.map(({ rule }) => rule),
      ['date.month', 'date.by-neighbour'],
    );
    assert.deepEqual(date?.resolvedFrom, { start: 13, end: 21 });
  });
  it('is nothing more than their form where they name their year', () => {
    assert.deepEqual(
      only('They came in May 2016.', '2019-10-17').evidence.map(({ rule }) => rule),
      ['date.month'],
    );
  });
});

describe('dates: a range the wrong way round', () => {
  const faultOf = (text: string): readonly unknown[] => {
    const { from, to, fault } = only(text);
    return [from, to, fault?.kind ?? null];
  };
  it('is one range in the order of the calendar, with its fault', () => {
    assert.deepEqual(faultOf('They came from 28 to 17 July 2023.'), ['2023-07-17', '2023-07-28', 'reversed']);
    assert.deepEqual(faultOf('Fieldwork: 28 July 2023 – 17 July 2023'), ['2023-07-17', '2023-07-28', 'reversed']);
    assert.deepEqual(faultOf('It fell from May 2019 to March 2019.'), ['2019-03-01', '2019-05-31', 'reversed']);
  });
  it('is nothing where the year turns, or where the range is in order', () => {
    assert.deepEqual(faultOf('From 18 December to 12 January 2018.'), ['2017-12-18', '2018-01-12', null]);
    assert.deepEqual(faultOf('From 17 to 28 July 2023.'), ['2023-07-17', '2023-07-28', null]);
  });
  it('is no range where a day was moved, or where the years lie far apart', () => {
    const spans = (text: string): readonly string[] => datesOf(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(spans('The visit was brought forward from 28 July 2023 to 17 July 2023.'), [
      '28 July 2023',
      '17 July 2023',
    ]);
    assert.deepEqual(spans('Minutes of 5 May 2019 to 3 April 2012.'), ['5 May 2019', '3 April 2012']);
  });
});
