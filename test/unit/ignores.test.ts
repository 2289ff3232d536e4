import assert from 'node:assert/strict';
import { ignoreLine, ignoreNote, openProblems, readIgnores } from '../../server/review/ignores.ts';
import { draft } from './features/draft.ts';

const text = draft('On 17 July it was good.\nOn 18\nJuly not.').problem('17 July').problem('18\nJuly');
const report = text.report();
const open = (ignored: ReadonlySet<string>): readonly number[] =>
  openProblems(report, ignored).map(([, index]) => index);

describe('problems that are put aside', () => {
  it('are those that an ignore file names by the line that is written for them', () => {
    const [first, second] = report.problems;
    assert.ok(first !== undefined && second !== undefined);
    assert.equal(ignoreLine('a.txt', report.snapshot, second), 'a.txt\tmissing-year\t18 July');
    assert.deepEqual(open(readIgnores(ignoreLine('a.txt', report.snapshot, second), 'a.txt')), [0]);
    assert.deepEqual(open(readIgnores(ignoreLine('a.txt', report.snapshot, first), 'a.txt')), [1]);
  });

  it('are not those of another file, of another rule, or on a line that is a remark', () => {
    for (const line of ['b.txt\tmissing-year\t*', 'a.txt\tmissing-grade\t*', '# a.txt\tmissing-year\t*', 'a.txt', '']) {
      assert.deepEqual(open(readIgnores(line, 'a.txt')), [0, 1], line);
    }
  });

  it('are those below the note that is written for them', () => {
    const [problem] = report.problems;
    assert.ok(problem !== undefined);
    const noted = draft(`${ignoreNote(problem)}\nOn 17 July.\nOn 18 July.`)
      .problem('17 July')
      .problem('18 July')
      .report();
    assert.deepEqual(
      openProblems(noted, new Set()).map(([, index]) => index),
      [1],
    );
  });
});
