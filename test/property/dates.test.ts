import assert from 'node:assert/strict';
import fc from 'fast-check';
import { interpretDates } from '../../server/interpret/dates.ts';
import { findDates } from '../../server/recognise/dates.ts';
import type { Block } from '../../server/text/block.ts';

const PIECES = [
  'May',
  'may',
  'March',
  'Octber',
  'Sept.',
  'Monday',
  'Sat',
  'the',
  'of',
  'and',
  'to',
  'between',
  'last',
  'this',
  'next',
  'year',
  'week',
  'early',
  'mid-',
  'late',
  'end',
  'first',
  'quarter',
  'half',
  'twenty',
  '-first',
  '1',
  '5th',
  '31',
  '2019',
  "'21",
  '17/18',
  '2017-18',
  '1/2/',
  '.',
  ',',
  '-',
  '–',
  '/',
  "'",
  '’s',
  '(',
  ')',
  '|',
  'today',
  'before',
  'spring',
  'term',
  'Q',
  '3',
  'Act',
  'page',
  '\n',
  '  ',
  '\u{1f600}',
  '\ud800',
  '2020-02-30',
  '99999999999',
];
const wordy = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((pieces) => fc.constantFrom(' ', '').map((glue) => pieces.join(glue)));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), wordy);

const blockOf = (text: string): Block => ({
  kind: 'paragraph',
  start: 0,
  end: text.length,
  passage: { text, breaks: [0], origins: [0] },
});

describe('dates in any text', () => {
  it('lie inside it, in order, apart from each other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of findDates(text)) {
          assert.ok(at <= start && start < end && end <= text.length);
          at = end;
        }
      }),
    );
  });

  it('resolve to real stretches, the first day not after the last, or to nothing', () => {
    const isoDate = /^(?:\d{4}|-)-\d\d-\d\d$/;
    fc.assert(
      fc.property(anyText, fc.constantFrom(null, '2019-10-17', '2020-02-29'), (text, writtenOn) => {
        for (const { from, to } of interpretDates([blockOf(text)], [findDates(text)], writtenOn).dates) {
          assert.equal(from === null, to === null);
          if (from === null || to === null) continue;
          assert.match(from, isoDate);
          assert.match(to, isoDate);
          if (!from.startsWith('-') && !to.startsWith('-')) assert.ok(from <= to, `${from} ${to} in ${text}`);
        }
      }),
    );
  });
});

/** How often the text's characters are read while its dates are found. */
function countReads(text: string): number {
  let reads = 0;
  const counted = new Proxy(Object(text) as object, {
    get(target: object, key: string | symbol): unknown {
      if (key === 'charCodeAt') {
        return (index: number): number => {
          reads++;
          return text.charCodeAt(index);
        };
      }
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(text) : value;
    },
  }) as unknown as string;
  findDates(counted);
  return reads;
}

describe('dates in hostile text', () => {
  const units = [
    '1/',
    'May ',
    '1, ',
    '1 and ',
    'the last ',
    'twenty-',
    '2013 ',
    "'",
    'mid-',
    '(Act) 2013 ',
    'last of the ',
    '31.12.',
    'from the 8th to the ',
    'May 2019 to ',
    '4 May (Tuesday) ',
    'until ',
    'hallowe’en ',
  ];
  for (const unit of units) {
    it(`are found in steps that grow with the text: ${JSON.stringify(unit)}`, () => {
      const [short, long] = [countReads(unit.repeat(200)), countReads(unit.repeat(800))];
      assert.ok(long < short * 5 + 1000, `${short} reads, then ${long}`);
    });
  }
});
