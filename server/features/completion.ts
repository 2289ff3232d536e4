import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import { COUNCILS, isCouncilInForce } from '../knowledge/councils.ts';
import { gradedFrameworkAt } from '../knowledge/framework-timeline.ts';
import { FRAMEWORKS } from '../knowledge/frameworks.ts';
import { lineSpan } from '../text/snapshot.ts';
import { isPlaced, writeRange } from './calendar.ts';
import type { Page } from './page.ts';
import { dayOfReport } from './time.ts';

/** A reader's own line in a text: it begins with two slashes, as no report's does. */
const NOTE = /^\s*\/\//;
/** A line of the head that a reader puts above a text. */
const HEAD = /^\s*(published|inspected|council|grade):\s*/i;
const HEAD_BEGUN = /^\s*[a-z]{0,10}$/i;
/** How many lines at a text's beginning may be its head. */
const HEAD_LINES = 6;

const HEAD_KEYS = ['Published', 'Inspected', 'Council', 'Grade'] as const;

function councils(day: string | null): CompletionItem[] {
  return COUNCILS.filter(
    (council) => council.childrensServices && (day === null || isCouncilInForce(council.id, day)),
  ).map((council) => ({
    label: council.officialName,
    filterText: `${council.name} ${council.officialName}`,
    detail: council.region,
    kind: CompletionItemKind.Module,
  }));
}

function grades(day: string | null): CompletionItem[] {
  const framework = (day === null ? null : gradedFrameworkAt(day)) ?? FRAMEWORKS[0];
  if (framework === undefined) return [];
  return framework.scale.map((grade, index) => ({
    label: grade.label,
    detail: framework.name,
    sortText: String(index),
    kind: CompletionItemKind.EnumMember,
  }));
}

/** The days and ranges that the text itself tells. */
function dates(page: Page): CompletionItem[] {
  const told = page.report.mentions.flatMap((mention) => {
    const words = mention.type === 'date' && isPlaced(mention) ? writeRange(mention, page.t) : null;
    return words === null ? [] : [words];
  });
  return [...new Set(told)].map((label) => ({ label, kind: CompletionItemKind.Value }));
}

const keys = (): CompletionItem[] => HEAD_KEYS.map((key) => ({ label: `${key}: `, kind: CompletionItemKind.Keyword }));

function valuesFor(page: Page, key: string): CompletionItem[] {
  const day = dayOfReport(page.report);
  switch (key.toLowerCase()) {
    case 'council':
      return councils(day);
    case 'grade':
      return grades(day);
    default:
      return dates(page);
  }
}

/**
 * `textDocument/completion`: councils, grades and dates in a reader's own lines – notes that begin with two slashes, and the
 * head of a text (`Published:`, `Council:` …). Nothing in the text itself, which is evidence.
 */
export function completionsAt(page: Page, position: Position): CompletionItem[] {
  if (!page.settings.completion.enabled) return [];
  const { snapshot } = page.report;
  const offset = page.positions.toOffset(position);
  const before = snapshot.text.slice(lineSpan(snapshot, position.line).start, offset);
  const day = dayOfReport(page.report);
  if (NOTE.test(before)) return [...councils(day), ...grades(day), ...dates(page)];
  if (position.line >= HEAD_LINES) return [];
  const key = HEAD.exec(before)?.[1];
  if (key !== undefined) return valuesFor(page, key);
  return HEAD_BEGUN.test(before) ? keys() : [];
}
