import type { Mention } from '../interpret/finding.ts';
import type { Report } from '../report.ts';
import { problemSentence, sentence } from '../review/messages.ts';

/**
 * One file of `analyse --format json`: a contract that other programs read. Offsets are UTF-16 units, `end` exclusive; days are ISO,
 * inclusive; a day whose year the text does not give is `--MM-DD`.
 */
export function fileToJson(path: string, report: Report): Record<string, unknown> {
  const { text } = report.snapshot;
  return {
    path,
    published: report.published,
    mentions: report.mentions.map((mention) => mentionToJson(mention, text)),
    inspections: report.inspections.map((inspection) => ({
      council: inspection.council,
      kind: inspection.kind,
      framework: inspection.framework,
      from: inspection.from,
      to: inspection.to,
      published: inspection.published,
      leadInspector: inspection.leadInspector,
      judgements: inspection.judgements.map(({ area, grade, start, end }) => ({ area, grade, start, end })),
      start: inspection.start,
      end: inspection.end,
      isSubject: inspection.isSubject,
    })),
    diagnostics: report.problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      start: problem.start,
      end: problem.end,
      message: problemSentence(problem),
    })),
    notices: report.notices.map(({ code, args }) => sentence(code, args)),
  };
}

function mentionToJson(mention: Mention, document: string): Record<string, unknown> {
  const { type, start, end } = mention;
  const base = { type, start, end, text: document.slice(start, end) };
  switch (mention.type) {
    case 'date':
      return { ...base, from: mention.from, to: mention.to, precision: mention.precision, relative: mention.relative };
    case 'council':
      return { ...base, council: mention.council, form: mention.form };
    case 'grade': {
      const { grade, use, areas, councils, framework, from, to } = mention;
      return { ...base, grade, use, areas, councils, framework, from, to };
    }
    case 'quote':
      return { ...base, speaker: mention.speaker, by: mention.by, unbalanced: mention.missing !== null };
    case 'event':
      return { ...base, kind: mention.kind };
  }
}
