import assert from 'node:assert/strict';
import { findAnaphora } from '../../../server/recognise/anaphora.ts';
import { findCouncils } from '../../../server/recognise/councils.ts';
import { type FoundGrade, findGrades } from '../../../server/recognise/grades/grades.ts';

/** A passage, and what is found in it. */
export type Row = readonly [text: string, expected: string];

function describeGrade(grade: FoundGrade): string {
  if (grade.use === 'other') return `${grade.grade}?`;
  const every = grade.everyArea === null ? [] : [`every${grade.everyArea === 0 ? '' : grade.everyArea}`];
  const areas = [...every, ...grade.areas.filter((area) => area !== 'overall')];
  const except = grade.exceptions.map((area) => `-${area}`);
  return [grade.grade, ...(grade.isWhole ? ['overall'] : []), ...areas, ...except].join(' ');
}

/** Finds the grades of a passage with the councils that it names. */
export function gradesOf(text: string): readonly FoundGrade[] {
  const names = [...findCouncils(text), ...findAnaphora(text)].toSorted((a, b) => a.start - b.start);
  return findGrades(text, names);
}

/**
 * Says what is found in a passage: `good overall leadership` for a judgement with the areas that the passage names
 * (`every4` where it says `all four judgements`, `-adoption` for what it excepts), `good?` for any other use.
 */
export const read = (text: string): string => gradesOf(text).map(describeGrade).join('; ');

/** Tests that each passage of a construction is read as expected. */
export function check(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [text, expected] of rows) {
      it(text, () => {
        assert.equal(read(text), expected);
      });
    }
  });
}
