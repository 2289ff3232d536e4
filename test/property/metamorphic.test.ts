import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseText } from '../../server/report.ts';
import { otherOrders } from '../fixtures/area-lists.ts';
import { councilsIn, isExchangeable, nameInstead, othersFor, PRESENT_COUNCILS } from '../fixtures/councils.ts';
import { otherForms } from '../fixtures/date-forms.ts';
import { type Finding, inspectionsOf } from '../fixtures/findings.ts';
import { otherGrades } from '../fixtures/grade-words.ts';
import { inStyle, MARK_STYLES } from '../fixtures/mark-styles.ts';
import { type Allowance, assertReadAlike, mentionsOf, type ReadSample, readSamples } from '../fixtures/read-alike.ts';
import { andThen, type Replacement, type Rewritten, rewrite } from '../fixtures/rewrite.ts';
import { hardWrapped, withBlankLines, withLineEnds } from '../fixtures/wrapping.ts';

/**
 * In each of the samples something is put in the place of something else. The findings have to change exactly as the text
 * did: a rule that fits the samples by chance does not survive that.
 */
const read = readSamples();
const WIDTHS = [60, 80, 100];
const LINE_ENDS = ['\r', '\r\n'] as const;

/** The official report comes wrapped already, with its lines in columns. */
const unwrapped = read.filter(({ name }) => !name.endsWith('-report'));

const wrap = (text: string, width: number): Rewritten =>
  andThen(rewrite(text, withBlankLines(text)), (spaced) => rewrite(spaced, hardWrapped(spaced, width)));

/** Every date of a sample that is right, once in each of its other forms. */
const redated = (sample: ReadSample): readonly Replacement[] =>
  mentionsOf(sample, 'date').flatMap(({ start, end, from, to, fault }) =>
    from === null || to === null || fault !== null
      ? []
      : otherForms(sample.text.slice(start, end), from, to).map((text) => ({ start, end, text })),
  );

const isProblem = ({ what }: Finding): boolean => what.startsWith('problem');
const isOfMarks = ({ what }: Finding): boolean => what === 'problem quotation-marks-mixed';

/** What one council in the place of another changes. */
const exchanged = (council: string, other: string): Allowance => ({
  change: ({ what }) => what.replaceAll(council, other),
});

describe('the councils to put into the samples', () => {
  it('are all those in England', () => {
    assert.equal(PRESENT_COUNCILS.length, 153);
  });
});

describe('a sample reads the same', function () {
  // 153 councils on a busy machine
  this.timeout(120_000);

  for (const sample of read) {
    for (const council of councilsIn(sample).filter((one) => isExchangeable(sample, one))) {
      it(`with any other council for ${council}: ${sample.name}`, () => {
        for (const other of othersFor(sample, council)) {
          const made = rewrite(sample.text, nameInstead(sample, council, other));
          assertReadAlike(sample, made, exchanged(council, other.id));
        }
      });
    }

    it(`with a date in any other form: ${sample.name}`, () => {
      for (const replacement of redated(sample)) assertReadAlike(sample, rewrite(sample.text, [replacement]));
    });

    for (const style of MARK_STYLES) {
      it(`with ${style.name} quotation marks: ${sample.name}`, () => {
        assertReadAlike(sample, rewrite(sample.text, inStyle(sample.text, style)), { ignored: isOfMarks });
      });
    }

    for (const lineEnd of LINE_ENDS) {
      it(`with ${JSON.stringify(lineEnd)} at line ends: ${sample.name}`, () => {
        assertReadAlike(sample, rewrite(sample.text, withLineEnds(sample.text, lineEnd)));
      });
    }

    it(`but for its grade, with another grade: ${sample.name}`, () => {
      for (const { mention, grade, replacement } of otherGrades(sample)) {
        assertReadAlike(sample, rewrite(sample.text, [replacement]), {
          change: ({ what, start }) => (start === mention.start ? what.replace(mention.grade, grade) : what),
          ignored: isProblem,
        });
      }
    });

    it(`with its areas in another order: ${sample.name}`, () => {
      for (const order of otherOrders(sample.text)) assertReadAlike(sample, rewrite(sample.text, order));
    });
  }

  for (const sample of unwrapped) {
    for (const width of WIDTHS) {
      it(`wrapped at ${width}: ${sample.name}`, () => {
        assertReadAlike(sample, wrap(sample.text, width));
      });
    }
  }

  it('with the rows of its table in another order', () => {
    const sample = read.find(({ name }) => name.endsWith('-report'));
    assert.ok(sample);
    const rows = [...sample.text.matchAll(/^ (?:The impact|The experiences) .*\n .*\n$/gm)];
    assert.equal(rows.length, 4);
    const [first] = inspectionsOf(sample.report);
    for (let turn = 1; turn < rows.length; turn++) {
      const turned = rows.map((row, at) => ({
        start: row.index,
        end: row.index + row[0].length,
        text: rows[(at + turn) % rows.length]?.[0] ?? '',
      }));
      assert.deepEqual(inspectionsOf(analyseText(rewrite(sample.text, turned).text))[0], first);
    }
  });

  it('with several of these at once', () => {
    const choice = fc.record({
      sampleAt: fc.nat({ max: unwrapped.length - 1 }),
      councilAt: fc.nat({ max: 152 }),
      styleAt: fc.nat({ max: MARK_STYLES.length - 1 }),
      width: fc.constantFrom(...WIDTHS),
      lineEnd: fc.constantFrom(...LINE_ENDS),
    });
    fc.assert(
      fc.property(choice, ({ sampleAt, councilAt, styleAt, width, lineEnd }) => {
        const sample = unwrapped[sampleAt];
        const style = MARK_STYLES[styleAt];
        if (sample === undefined || style === undefined) return;
        const [council = '?'] = councilsIn(sample).filter((one) => isExchangeable(sample, one));
        const others = othersFor(sample, council);
        const other = others[councilAt % others.length];
        const named = rewrite(sample.text, other === undefined ? [] : nameInstead(sample, council, other));
        const marked = andThen(named, (text) => rewrite(text, inStyle(text, style)));
        const wrapped = andThen(marked, (text) => wrap(text, width));
        const made = andThen(wrapped, (text) => rewrite(text, withLineEnds(text, lineEnd)));
        assertReadAlike(sample, made, { ...exchanged(council, other?.id ?? council), ignored: isOfMarks });
      }),
      { numRuns: 60 },
    );
  });
});
