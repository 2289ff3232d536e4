import assert from 'node:assert/strict';
import { findMarks } from '../../../server/features/marks.ts';
import { placeAt } from '../../../server/text/snapshot.ts';
import { type Draft, draft } from './draft.ts';

/** Each line of the text that has marks, with the marks drawn under it. */
function drawMarks(report: ReturnType<Draft['report']>): string {
  const lines = report.snapshot.text.split(/\r\n|\r|\n/);
  const drawn = lines.map((line) => [line]);
  for (const mark of findMarks(report)) {
    const { line, character } = placeAt(report.snapshot, mark.start);
    const carets = '^'.repeat(mark.end - mark.start);
    drawn[line]?.push(`${' '.repeat(character)}${carets} ${[mark.type, ...mark.modifiers].join('.')}`);
  }
  return drawn.flat().join('\n');
}

function check(report: ReturnType<Draft['report']>, expected: string): void {
  assert.equal(`\n${drawMarks(report)}\n`, expected);
}

describe('what findings show as', () => {
  it('a grade has its rank, and another mark where it is no judgement', () => {
    const text = 'Rated inadequate.\nAims for good.';
    check(
      draft(text).grade('inadequate').grade('good', { use: 'other' }).report(),
      `
Rated inadequate.
      ^^^^^^^^^^ grade.inadequate
Aims for good.
         ^^^^ grade.good.otherUse
`,
    );
  });

  it('a grade of a scale that has no mark of its own', () => {
    check(
      draft('It performs well.').grade('performs well', { grade: 'performs-well' }).report(),
      `
It performs well.
   ^^^^^^^^^^^^^ grade.otherGrade
`,
    );
  });

  it('a quotation is cut around what it holds', () => {
    check(
      draft('He said: “Slough was good in May.” Then he left.')
        .quote('“Slough was good in May.”', { speaker: 'authority' })
        .council('Slough', { council: 'slough' })
        .grade('good')
        .date('May', { from: '--05-01', to: '--05-31', precision: 'month' })
        .report(),
      `
He said: “Slough was good in May.” Then he left.
         ^ quotation.authority
          ^^^^^^ council
                 ^^^ quotation.authority
                     ^^^^ grade.good
                          ^^ quotation.authority
                             ^^^ date.unresolved
                                ^^ quotation.authority
`,
    );
  });

  it('a quotation of several paragraphs is one mark a line, without blank lines and indentation', () => {
    check(
      draft('“One\n\n  “two”').quote('“One\n\n  “two”', { speaker: 'other', missing: 'closing' }).report(),
      `
“One
^^^^ quotation.otherSpeaker.unbalanced

  “two”
  ^^^^^ quotation.otherSpeaker.unbalanced
`,
    );
  });

  it('a grade that breaks over a line is two marks', () => {
    check(
      draft('It requires\r\n  improvement now.')
        .grade('requires\r\n  improvement', { grade: 'requires-improvement' })
        .report(),
      `
It requires
   ^^^^^^^^ grade.requiresImprovement
  improvement now.
  ^^^^^^^^^^^ grade.requiresImprovement
`,
    );
  });

  it('page furniture inside a quotation stays unmarked', () => {
    const report = draft('“It was\n3\ngood”').quote('“It was\n3\ngood”').report();
    const furniture = {
      kind: 'furniture' as const,
      start: 8,
      end: 9,
      passage: { text: '3', breaks: [0], origins: [0] },
    };
    check(
      { ...report, blocks: [furniture] },
      `
“It was
^^^^^^^ quotation.inspectorate
3
good”
^^^^^ quotation.inspectorate
`,
    );
  });

  it('tells councils that are meant from those named, and visits that give no grade', () => {
    check(
      draft('The council had a monitoring visit last month after an inspection.')
        .council('The council', { form: 'anaphor' })
        .event('monitoring visit', { kind: 'monitoring' })
        .date('last month', { relative: true, from: '2017-09-01', to: '2017-09-30' })
        .event('inspection')
        .report(),
      `
The council had a monitoring visit last month after an inspection.
^^^^^^^^^^^ council.anaphor
                  ^^^^^^^^^^^^^^^^ inspection.ungraded
                                   ^^^^^^^^^^ date.relative
                                                       ^^^^^^^^^^ inspection.graded
`,
    );
  });

  it('keeps the longer of two findings that begin together', () => {
    check(
      draft('Slough Trust').council('Slough').council('Slough Trust').report(),
      `
Slough Trust
^^^^^^^^^^^^ council
`,
    );
  });
});
