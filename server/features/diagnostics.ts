import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { PRODUCT } from '../names.ts';
import type { Problem, Severity } from '../review/problem.ts';
import type { Page } from './page.ts';
import { shownProblems } from './problem-limit.ts';
import { problemMessage, relatedMessage } from './problem-wording.ts';

/** What of a problem a client can show. */
export interface DiagnosticOptions {
  readonly related: boolean;
  readonly rulePages: string | null;
  readonly data: boolean;
}

/** What comes back with a problem when its quick fixes are asked for. */
export interface DiagnosticData {
  /** The problem's index in its report. */
  readonly problem: number;
  readonly version: number;
}

function toSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}

function toDiagnostic(page: Page, problem: Problem, index: number, options: DiagnosticOptions): Diagnostic {
  const diagnostic: Diagnostic = {
    range: page.positions.toRange(problem),
    severity: toSeverity(problem.severity),
    code: problem.code,
    source: PRODUCT,
    message: problemMessage(problem, page.t),
  };
  if (options.rulePages !== null) diagnostic.codeDescription = { href: `${options.rulePages}${problem.code}.md` };
  if (options.data) {
    diagnostic.data = { problem: index, version: page.report.snapshot.version } satisfies DiagnosticData;
  }
  if (options.related && problem.related.length > 0) {
    diagnostic.relatedInformation = problem.related.map((related) => ({
      location: { uri: page.uri, range: page.positions.toRange(related) },
      message: relatedMessage(related, page.t),
    }));
  }
  return diagnostic;
}

/**
 * The report's problems as a client shows them, in text order, at most as many as the settings allow; where that leaves out
 * any, what says so stands at the first of them. A reader who wants none is not told.
 */
export function diagnosticsOf(page: Page, options: DiagnosticOptions): Diagnostic[] {
  const { shown, left } = shownProblems(page);
  const diagnostics = shown.map(([problem, index]) => toDiagnostic(page, problem, index, options));
  if (left === null || shown.length === 0) return diagnostics;
  const { start } = page.positions.toRange(left.first);
  const severity = DiagnosticSeverity.Information;
  return [...diagnostics, { range: { start, end: start }, severity, source: PRODUCT, message: left.message }];
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short name of everything that the diagnostics of a page depend on: the same name, the same diagnostics. */
export function diagnosticsId(page: Page): string {
  const { text } = page.report.snapshot;
  let low = OFFSET_BASIS;
  let high = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, PRIME);
    high = Math.imul(high ^ (unit + i), PRIME) ^ (low >>> 15);
  }
  const { problems, rules } = page.settings;
  const choices = JSON.stringify([problems, rules, [...page.ignored].sort()]);
  return `${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}-${text.length}-${choices}`;
}
