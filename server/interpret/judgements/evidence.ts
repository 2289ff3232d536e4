import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import type { Evidence, GradeMention } from '../finding.ts';
import { EARLIER_TIME, type JudgementTime } from './time.ts';

/** Why a grade was read as it was: the words that grade, whom they are said of, what gave the areas (`label` is its place) and the time. */
export function evidenceOf(
  grade: FoundGrade,
  block: Block,
  time: JudgementTime,
  areaRule: string,
  label: Span | null,
): readonly Evidence[] {
  const { passage } = block;
  const at = (found: { start: number; end: number } | null): Span | null =>
    found === null ? null : toSpan(block, found.start, found.end);
  const evidence: Evidence[] = [
    {
      rule: `grade.${grade.construction}`,
      span: at(grade.cue),
      note: grade.cue === null ? null : passage.text.slice(grade.cue.start, grade.cue.end),
    },
  ];
  if (grade.subjectSpan !== null)
    evidence.push({
      rule: 'grade.subject',
      span: at(grade.subjectSpan),
      note: passage.text.slice(grade.subjectSpan.start, grade.subjectSpan.end),
    });
  evidence.push({ rule: areaRule, span: label, note: null });
  if (time.rule === EARLIER_TIME) evidence.push({ rule: EARLIER_TIME, span: null, note: null });
  else if (time.from !== null)
    evidence.push({
      rule: time.rule,
      span: time.source === null ? null : { start: time.source.start, end: time.source.end },
      note: time.from === time.to ? time.from : `${time.from}/${time.to}`,
    });
  return evidence;
}

/** A grade word by which nothing is judged, and the rule that says so. */
export function otherUse(grade: FoundGrade, block: Block, rule: string): GradeMention {
  const { start, end } = toSpan(block, grade.start, grade.end);
  const cue = grade.cue === null ? null : toSpan(block, grade.cue.start, grade.cue.end);
  return {
    start,
    end,
    type: 'grade',
    grade: grade.grade,
    use: 'other',
    areas: [],
    councils: [],
    framework: null,
    from: null,
    to: null,
    inspection: null,
    inQuotation: null,
    evidence: [{ rule, span: cue, note: null }],
  };
}
