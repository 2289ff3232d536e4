import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentSymbol, Range } from 'vscode-languageserver';
import { findMarks } from '../../server/features/marks.ts';
import { outlineOf } from '../../server/features/outline.ts';
import type { Mention } from '../../server/interpret/finding.ts';
import type { Report } from '../../server/report.ts';
import { analyseText } from '../../server/report.ts';
import { lineOf } from '../../server/text/snapshot.ts';
import { draft } from '../unit/features/draft.ts';
import { pageOf } from '../unit/features/page-of.ts';

const words = [
  'Slough',
  'Swindon Borough Council',
  'the council',
  'inadequate',
  'good',
  'requires improvement\nto be good',
  '17 to 28 July 2023',
  'last month',
  'monitoring visit',
  'was rated',
  'said:',
  '“',
  '”',
  '"',
  '\n\n',
  '\r\n',
  '. ',
  ' ',
  '😀',
  '\ud800',
  '\u0000',
  'Page 3',
  '• ',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(' '));

/** Any mentions whatever, also such as no recogniser would give: out of order, overlapping, across lines. */
const anyReport: fc.Arbitrary<Report> = fc
  .tuple(
    text,
    fc.array(fc.tuple(fc.nat(300), fc.nat(80), fc.constantFrom<Mention['type']>('grade', 'quote', 'date', 'council')), {
      maxLength: 20,
    }),
  )
  .map(([words, places]) => {
    const report = draft(words).report();
    const made = draft(words);
    const length = report.snapshot.text.length;
    const mentions = places.map(([at, size, type]) => {
      const start = Math.min(at, length);
      const sample = draft('x')
        .grade('x')
        .quote('x')
        .date('x')
        .council('x')
        .report()
        .mentions.find((one) => one.type === type);
      return { ...sample, start, end: Math.min(start + size, length) } as Mention;
    });
    return { ...made.report(), mentions };
  });

function checkMarks(report: Report): void {
  const { snapshot } = report;
  let reached = 0;
  for (const mark of findMarks(report)) {
    assert.ok(mark.start >= reached, 'marks overlap or are out of order');
    assert.ok(mark.end > mark.start && mark.end <= snapshot.text.length, 'a mark is empty or outside the text');
    assert.equal(lineOf(snapshot, mark.start), lineOf(snapshot, mark.end), 'a mark goes over a line');
    assert.doesNotMatch(snapshot.text.slice(mark.start, mark.end), /[\r\n]/);
    reached = mark.end;
  }
}

const isInside = (inner: Range, outer: Range): boolean =>
  (inner.start.line > outer.start.line ||
    (inner.start.line === outer.start.line && inner.start.character >= outer.start.character)) &&
  (inner.end.line < outer.end.line ||
    (inner.end.line === outer.end.line && inner.end.character <= outer.end.character));

function checkSymbol(symbol: DocumentSymbol): void {
  assert.notEqual(symbol.name.trim(), '', 'an entry has no name');
  assert.ok(isInside(symbol.selectionRange, symbol.range), `${symbol.name}: its own words are outside its range`);
  for (const child of symbol.children ?? []) {
    assert.ok(isInside(child.range, symbol.range), `${child.name} is outside ${symbol.name}`);
    checkSymbol(child);
  }
}

describe('what any report shows', () => {
  it('marks are in order, disjoint and on one line, whatever the findings', () => {
    fc.assert(fc.property(anyReport, checkMarks));
  });

  it('marks of analysed texts are in order, disjoint and on one line', () => {
    fc.assert(fc.property(text, (words) => checkMarks(analyseText(words))));
  });

  it('the outline of analysed texts nests', () => {
    fc.assert(fc.property(text, (words) => outlineOf(pageOf(analyseText(words))).forEach(checkSymbol)));
  });

  it('the outline nests, whatever the findings', () => {
    fc.assert(fc.property(anyReport, (report) => outlineOf(pageOf(report)).forEach(checkSymbol)));
  });
});
