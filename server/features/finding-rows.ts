import type { CouncilId, Mention } from '../interpret/finding.ts';
import type { FindingRow, FindingsTable, RowKind } from '../names.ts';
import { openProblems } from '../review/ignores.ts';
import { writeRange } from './calendar.ts';
import { gatherFindings } from './findings.ts';
import { areaName, councilName, gradeLabel, kindName, speakerName } from './labels.ts';
import { shorten } from './markup.ts';
import { wordsOf } from './mention-at.ts';
import type { Page } from './page.ts';
import { problemMessage } from './problem-wording.ts';

const LONGEST_WORDS = 160;

export const KIND_LABELS: Readonly<Record<RowKind, string>> = {
  judgement: 'Judgement',
  grade: 'Grade, no judgement',
  date: 'Date',
  council: 'Council',
  inspection: 'Inspection',
  quotation: 'Quotation',
  problem: 'Problem',
};

type Cells = Partial<Pick<FindingRow, 'council' | 'about' | 'value' | 'when'>> & { readonly kind: RowKind };

const namesOf = (councils: readonly (CouncilId | null)[]): string =>
  councils.map((council) => (council === null ? '' : councilName(council))).join(', ');

/** Which council each quotation is about, by the quotation's place. */
const councilsOfQuotations = (page: Page): ReadonlyMap<number, CouncilId | null> =>
  new Map(
    gatherFindings(page.report).flatMap(({ council, quotations }) =>
      quotations.map(({ start }) => [start, council] as const),
    ),
  );

function cellsOf(page: Page, mention: Mention, quoted: ReadonlyMap<number, CouncilId | null>): Cells {
  const { t, report } = page;
  const inspectionAt = (index: number | null) => (index === null ? undefined : report.inspections[index]);
  switch (mention.type) {
    case 'grade':
      return {
        kind: mention.use === 'judgement' ? 'judgement' : 'grade',
        council: namesOf(mention.councils),
        about: mention.areas.map((area) => areaName(area, t)).join(', '),
        value: gradeLabel(mention.grade, mention.framework),
        when: writeRange(mention, t) ?? '',
      };
    case 'date':
      return { kind: 'date', when: writeRange(mention, t) ?? '' };
    case 'council':
      return { kind: 'council', council: councilName(mention.council) };
    case 'quote':
      return {
        kind: 'quotation',
        council: namesOf([quoted.get(mention.start) ?? null]),
        about: speakerName(mention.speaker, t),
        value: mention.by ?? '',
      };
    case 'event': {
      const inspection = inspectionAt(mention.inspection);
      return {
        kind: 'inspection',
        council: namesOf([inspection?.council ?? null]),
        value: kindName(mention.kind, t),
        when: inspection === undefined ? '' : (writeRange(inspection, t) ?? ''),
      };
    }
  }
}

const toRow = (page: Page, span: { start: number; end: number }, cells: Cells): FindingRow => ({
  council: '',
  about: '',
  value: '',
  when: '',
  ...cells,
  kindLabel: page.t(KIND_LABELS[cells.kind]),
  words: shorten(wordsOf(page.report, { start: span.start, end: Math.min(span.end, span.start + 400) }), LONGEST_WORDS),
  place: page.positions.toRange(span),
});

/** All findings and problems of a text as rows, in text order. */
export function tableOf(page: Page): FindingsTable {
  const quoted = councilsOfQuotations(page);
  const found = page.report.mentions.map((mention) => ({
    at: mention.start,
    row: toRow(page, mention, cellsOf(page, mention, quoted)),
  }));
  const problems = openProblems(page.report, page.ignored).map(([problem]) => ({
    at: problem.start,
    row: toRow(page, problem, { kind: 'problem', about: problem.code, value: problemMessage(problem, page.t) }),
  }));
  const rows = [...found, ...problems].sort((a, b) => a.at - b.at).map(({ row }) => row);
  return { version: page.report.snapshot.version, rows };
}
