import type { GradeMention } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import { anyGrade, isCouncilGrade } from '../../knowledge/grades.ts';
import type { GradeId } from '../../knowledge/ids.ts';
import type { Problem } from '../problem.ts';
import { frameOf, gradesIn, isStated } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'contradictory-grade';

const labelOf = (grade: GradeId): string => anyGrade(grade)?.label ?? grade;

/** A heading against a table or another heading; two rows may be the key that explains the scale. */
function isSure(interpretation: Interpretation, earlier: GradeMention, later: GradeMention): boolean {
  const frames = [earlier, later].map((grade) => frameOf(interpretation, grade));
  return frames.includes('heading') && !frames.includes(null);
}

function contradiction(interpretation: Interpretation, earlier: GradeMention, later: GradeMention): Problem {
  const related = {
    start: earlier.start,
    end: earlier.end,
    code: 'related.other-grade',
    args: [labelOf(earlier.grade)],
  };
  return problemAt(
    CODE,
    isSure(interpretation, earlier, later) ? 'warning' : 'information',
    later,
    [labelOf(later.grade), labelOf(earlier.grade)],
    {
      related: [related],
    },
  );
}

/** The first grade that each area of each inspection is given, and the first later one that differs. */
function findContradictions(interpretation: Interpretation): readonly Problem[] {
  const first = new Map<string, GradeMention>();
  const found = new Map<string, Problem>();
  for (const grade of gradesIn(interpretation)) {
    if (grade.use !== 'judgement' || grade.inspection === null || grade.inQuotation !== null) continue;
    if (!isCouncilGrade(grade.grade) || !isStated(interpretation, grade)) continue;
    for (const area of grade.areas) {
      if (area === 'other') continue;
      const key = `${grade.inspection} ${area} ${grade.councils.join(' ')}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, grade);
      else if (earlier.grade !== grade.grade && !found.has(key)) {
        found.set(key, contradiction(interpretation, earlier, grade));
      }
    }
  }
  return [...found.values()];
}

export const contradictoryGrade: Rule = {
  code: CODE,
  title: 'Two grades for one area of one inspection',
  why:
    'Summary, table, headings and text have to agree. Where they do not, one of them was not brought up to date, or speaks of ' +
    'another inspection without saying so.',
  remedy:
    'Look up the grade in the published report and correct the other place, or say which inspection it belongs to.',
  bad: [
    'Inspection of Rutland local authority children’s services\n\nInspection dates: 3 to 14 June 2024\n\n' +
      'Judgement                 Grade\n\nOverall effectiveness     Good\n\n' +
      'Overall effectiveness: requires improvement to be good',
  ],
  good: [
    'Inspection of Rutland local authority children’s services\n\nInspection dates: 3 to 14 June 2024\n\n' +
      'Judgement                 Grade\n\nOverall effectiveness     Good\n\n' +
      'Overall effectiveness: good',
  ],
  severity: 'warning',
  quoted: 'ignore',
  check: findContradictions,
};
