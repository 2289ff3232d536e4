import type { GradeMention, Inspection } from '../interpret/finding.ts';
import { councilById } from '../knowledge/councils.ts';
import { anyGrade, gradeOn } from '../knowledge/grades.ts';
import type { Report } from '../report.ts';
import { problemSentence, sentence } from '../review/messages.ts';
import { placeAt } from '../text/snapshot.ts';
import { type Paint, withoutControls } from './paint.ts';

const nameOf = (council: string | null): string =>
  council === null ? 'council not named' : (councilById(council)?.name ?? council);

const dayRange = (from: string | null, to: string | null): string => {
  if (from === null || to === null) return 'no date given';
  return from === to ? from : `${from} to ${to}`;
};

const labelOf = (framework: string | null, grade: string): string =>
  (framework === null ? null : gradeOn(framework, grade)?.label) ?? anyGrade(grade)?.label ?? grade;

const place = (report: Report, offset: number): string => {
  const { line, character } = placeAt(report.snapshot, offset);
  return `${line + 1}:${character + 1}`;
};

const wordsOf = (report: Report, start: number, end: number): string =>
  withoutControls(report.snapshot.text.slice(start, Math.min(end, start + 160)).replace(/\s+/g, ' ')) +
  (end - start > 160 ? ' …' : '');

function inspectionLines(inspection: Inspection, paint: Paint): readonly string[] {
  const title = `${nameOf(inspection.council)}: ${inspection.kind}, ${dayRange(inspection.from, inspection.to)}`;
  const lead = inspection.leadInspector === null ? '' : `, lead inspector ${withoutControls(inspection.leadInspector)}`;
  const lines = [`  ${paint('bold', title)}${lead}${inspection.isSubject ? paint('green', '  (reported here)') : ''}`];
  for (const { area, grade } of inspection.judgements)
    lines.push(`    ${area}: ${paint('cyan', labelOf(inspection.framework, grade))}`);
  return lines;
}

function gradeLine(grade: GradeMention, report: Report, paint: Paint, explain: boolean): readonly string[] {
  const what =
    grade.use === 'other'
      ? 'not a judgement on the council'
      : `${grade.areas.join(', ')} of ${grade.councils.map(nameOf).join(', ') || 'an unnamed council'}, ${dayRange(grade.from, grade.to)}`;
  return [
    `  ${paint('dim', place(report, grade.start))} ${paint('cyan', wordsOf(report, grade.start, grade.end))}  ${what}`,
    ...(explain ? reasons(grade, report, paint) : []),
  ];
}

function reasons(mention: Report['mentions'][number], report: Report, paint: Paint): readonly string[] {
  return mention.evidence.map(({ rule, span, note }) => {
    const words = span === null ? '' : ` “${wordsOf(report, span.start, span.end)}”`;
    return paint('dim', `        because ${rule}${words}${note === null ? '' : ` (${withoutControls(note)})`}`);
  });
}

function mentionLine(
  mention: Report['mentions'][number],
  report: Report,
  paint: Paint,
  explain: boolean,
): readonly string[] {
  const words = wordsOf(report, mention.start, mention.end);
  const at = paint('dim', place(report, mention.start));
  const why = explain ? reasons(mention, report, paint) : [];
  switch (mention.type) {
    case 'date':
      return [`  ${at} ${paint('yellow', words)}  ${dayRange(mention.from, mention.to)}`, ...why];
    case 'council':
      return [`  ${at} ${paint('blue', words)}  ${nameOf(mention.council)}`, ...why];
    case 'grade':
      return gradeLine(mention, report, paint, explain);
    case 'quote': {
      const by = mention.by === null ? '' : `, ${withoutControls(mention.by)}`;
      const missing = mention.missing === null ? '' : `, the ${mention.missing} mark is missing`;
      return [`  ${at} ${paint('magenta', words)}  ${mention.speaker}${by}${missing}`, ...why];
    }
    case 'event':
      return [`  ${at} ${words}  ${mention.kind}`, ...why];
  }
}

/** One problem as compilers print it: `file:line:column: severity: sentence [code]`. */
export function problemLine(path: string, report: Report, problem: Report['problems'][number], paint: Paint): string {
  const colour = problem.severity === 'error' ? 'red' : problem.severity === 'warning' ? 'yellow' : 'dim';
  return `${path}:${place(report, problem.start)}: ${paint(colour, problem.severity)}: ${withoutControls(problemSentence(problem))} [${problem.code}]`;
}

/** What was found in one file, for a person to read: inspections first, then every mention in text order, then problems. */
export function fileToText(path: string, report: Report, paint: Paint, explain: boolean): string {
  const { published } = report;
  const lines = [
    paint('bold', path),
    `  ${published === null ? 'no publication date' : `published ${dayRange(published.from, published.to)}`}`,
  ];
  for (const inspection of report.inspections) lines.push(...inspectionLines(inspection, paint));
  for (const mention of report.mentions) lines.push(...mentionLine(mention, report, paint, explain));
  for (const problem of report.problems) lines.push(`  ${problemLine(path, report, problem, paint)}`);
  for (const notice of report.notices) lines.push(`  ${paint('yellow', sentence(notice.code, notice.args))}`);
  return lines.join('\n');
}
