import type { CodeLens } from 'vscode-languageserver';
import type { Span } from '../text/span.ts';
import { writeRange } from './calendar.ts';
import { type CouncilFindings, gatherFindings, type InspectionFindings } from './findings.ts';
import { areaName, councilName, gradeLabel, kindName } from './labels.ts';
import type { Page } from './page.ts';

/** At the line's beginning, so that what stands above one line keeps the order in which it is given. */
function lens(page: Page, span: Span, title: string, command: string): CodeLens {
  const start = { line: page.positions.toPosition(span.start).line, character: 0 };
  return { range: { start, end: start }, command: { title, command } };
}

function councilTitle(page: Page, findings: CouncilFindings): string {
  const { t } = page;
  const judgements = findings.judgements.length + findings.inspections.flatMap((one) => one.judgements).length;
  return t(
    '{0}: inspections {1}, judgements {2}, quotations {3}',
    findings.council === null ? t('No council named') : councilName(findings.council),
    findings.inspections.length,
    judgements,
    findings.quotations.length,
  );
}

function inspectionTitle(page: Page, { inspection, judgements }: InspectionFindings): string {
  const { t } = page;
  const when = writeRange(inspection, t) ?? t('date not given');
  const areas = new Map<string, string[]>();
  for (const { area, grade } of judgements) {
    const label = gradeLabel(grade, inspection.framework);
    areas.set(label, [...(areas.get(label) ?? []), areaName(area, t)]);
  }
  const told = [...areas].map(([grade, names]) => t('{0}: {1}', grade, names.join(', ')));
  const heading = t('{0}, {1}', kindName(inspection.kind, t), when);
  return told.length === 0 ? heading : t('{0} – {1}', heading, told.join('; '));
}

/** `textDocument/codeLens`: a line above each council's first mention and above each inspection. `command` runs on a click. */
export function lensesOf(page: Page, command: string): CodeLens[] {
  const { councils, inspections } = page.settings.codeLens;
  if (!councils && !inspections) return [];
  const all = gatherFindings(page.report);
  const ofCouncils = all.flatMap((findings) =>
    findings.first === null ? [] : [lens(page, findings.first, councilTitle(page, findings), command)],
  );
  const ofInspections = all
    .flatMap((findings) => findings.inspections)
    .map((one) => lens(page, one.inspection, inspectionTitle(page, one), command));
  return [...(councils ? ofCouncils : []), ...(inspections ? ofInspections : [])];
}
