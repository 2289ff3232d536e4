import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAttributions } from '../../server/recognise/attributions.ts';
import { findMarks } from '../../server/recognise/quotation-marks.ts';
import { readQuotations, untag } from '../fixtures/quoted-text.ts';

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  '«',
  ' ',
  '. ',
  ', ',
  ': ',
  '\n\n',
  '\r\n\r\n',
  '(',
  ')',
  '*',
  'said',
  'inspectors found',
  'The report',
  'services’',
  "children's",
  'Jo Hale, the council’s leader,',
  'according to',
  'she added',
  'good',
  '’90s',
  '6"',
  '😀',
  '\ud800',
  '• ',
  'CLLR HALE:',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join(''));
const genre = fc.constantFrom(
  'press' as const,
  'official-report' as const,
  'official-letter' as const,
  'other' as const,
);

/** One text in straight double marks; each style puts its own for them. */
const STORY = untag(`Inspectors say children were {inspectorate}"left at risk"

Ofsted found that plans were {inspectorate}"thin and late". The council’s leader, Jo Hale, said: {authority}"We are sorry.

"We will do better."

{authority}"It will take time," she added.

A mother told the paper it was {other}"too late" for her son. {other}"Nobody rang us," she said. {other}"Not once."`);

const STYLES = ['""', '“”', "''", '‘’', '“"', '"”', "‘'"].map((style) => [style.charAt(0), style.charAt(1)] as const);

function inMarks(story: string, [opening, closing]: readonly [string, string]): string {
  return story.replace(/"/g, (_, at: number) => (/[\s:]/.test(story.charAt(at - 1)) || at === 0 ? opening : closing));
}

describe('quotations of any text', () => {
  it('never throw, lie inside the text, in order and apart', () => {
    fc.assert(
      fc.property(text, genre, (any, kind) => {
        let edge = 0;
        for (const { start, end, bySpan } of readQuotations(any, kind)) {
          assert.ok(start >= edge && end > start && end <= any.length);
          if (bySpan !== null) assert.ok(bySpan.start >= 0 && bySpan.end <= any.length && bySpan.start < bySpan.end);
          edge = end;
        }
      }),
    );
  });
  it('rest on marks and words that are in order and apart', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const found of [findMarks(any), findAttributions(any)]) {
          let edge = 0;
          for (const { start, end } of found) {
            assert.ok(start >= edge && end > start && end <= any.length);
            edge = end;
          }
        }
      }),
    );
  });
  it('begin and end in a mark unless one is missing', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { start, end, missing } of readQuotations(any)) {
          if (missing !== 'opening') assert.match(any.charAt(start), /["“”'‘’«]/);
          if (missing !== 'closing') assert.match(any.charAt(end - 1), /["“”'‘’«]/);
        }
      }),
    );
  });
  it('are the same in any style of marks', () => {
    for (const style of STYLES) {
      const quotations = readQuotations(inMarks(STORY.text, style));
      assert.deepEqual(
        quotations.map(({ start, speaker }) => `${start} ${speaker}`),
        STORY.expected,
        style.join(' '),
      );
    }
  });
  it('are all found in a paragraph of many', () => {
    assert.equal(readQuotations('The report said "it is so", and '.repeat(2_000)).length, 2_000);
    assert.equal(readQuotations('He said "it is so". '.repeat(2_000)).length, 2_000);
    assert.equal(readQuotations('"'.repeat(100_000)).length, 0);
  });
});
