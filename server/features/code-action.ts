import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { ignoreNote, openProblems } from '../review/ignores.ts';
import type { Fix, Problem } from '../review/problem.ts';
import { lineOf, lineSpan } from '../text/snapshot.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type IgnoreWriter, ignoreInFile } from './ignore.ts';
import type { Page } from './page.ts';
import { fixTitle } from './problem-wording.ts';

/** Our kind of `source.fixAll`: only marks are set right, and only when a person asks for it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.inspectionLens`;

/** Rules whose fixes change nothing but the shape of marks. */
const TYPOGRAPHIC: ReadonlySet<string> = new Set(['quotation-marks-mixed']);

/** Fixes that a reader has to choose with the source at hand, even where there is but one. */
const GUESSES: ReadonlySet<string> = new Set(['fix.year']);

/** What the client can do with an action. */
export interface CodeActionOptions {
  /** Whether edits may name the version that they are for. */
  readonly versioned: boolean;
  /** How a line gets into the ignore file. */
  readonly ignoreWriter: IgnoreWriter;
}

const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));

const asksFor = (only: readonly string[] | undefined, kind: string): boolean => only !== undefined && wants(only, kind);

function toEdits(page: Page, fix: Fix): TextEdit[] {
  return fix.edits.map((edit) => ({ range: page.positions.toRange(edit), newText: edit.text }));
}

function editOf(page: Page, edits: TextEdit[], versioned: boolean): WorkspaceEdit {
  const { uri, report } = page;
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version: report.snapshot.version }, edits }] }
    : { changes: { [uri]: edits } };
}

const shownAs = (page: Page, problem: Problem, diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const { start } = page.positions.toRange(problem);
  return diagnostics.filter(
    ({ code, range }) =>
      code === problem.code && range.start.line === start.line && range.start.character === start.character,
  );
};

function fixesFor(page: Page, problem: Problem, diagnostics: Diagnostic[], options: CodeActionOptions): CodeAction[] {
  return problem.fixes.map((fix) => ({
    title: fixTitle(fix, page.t),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: problem.fixes.length === 1 && !GUESSES.has(fix.code),
    edit: editOf(page, toEdits(page, fix), options.versioned),
  }));
}

/** The action that puts a reader's own line above the problem's. */
function ignoreInText(page: Page, problem: Problem, diagnostics: Diagnostic[], options: CodeActionOptions): CodeAction {
  const { snapshot } = page.report;
  const { start } = lineSpan(snapshot, lineOf(snapshot, problem.start));
  const at = page.positions.toPosition(start);
  const lineBreak = snapshot.text.includes('\r\n') ? '\r\n' : '\n';
  const edits = [{ range: { start: at, end: at }, newText: `${ignoreNote(problem)}${lineBreak}` }];
  return {
    title: page.t('Ignore this problem by a line of your own in the text'),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: editOf(page, edits, options.versioned),
  };
}

/** The first fix of every typographic problem, as one edit; null where there is none. */
function fixAll(page: Page, options: CodeActionOptions): CodeAction | null {
  const edits: TextEdit[] = [];
  let reached = 0;
  for (const [problem] of openProblems(page.report, page.ignored)) {
    const fix = TYPOGRAPHIC.has(problem.code) ? problem.fixes[0] : undefined;
    const first = fix?.edits[0];
    if (fix === undefined || first === undefined || first.start < reached) continue;
    edits.push(...toEdits(page, fix));
    reached = Math.max(...fix.edits.map(({ end }) => end));
  }
  if (edits.length === 0) return null;
  return {
    title: page.t('Make all quotation marks of one kind'),
    kind: FIX_ALL,
    edit: editOf(page, edits, options.versioned),
  };
}

/**
 * `textDocument/codeAction`: what a person may choose to insert for the problems in a range, and ways to ignore them.
 * Nothing is edited that is not chosen; `source.fixAll` is offered only when it is asked for.
 */
export function actionsFor(
  page: Page,
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const span: Span = { start: page.positions.toOffset(range.start), end: page.positions.toOffset(range.end) };
  const touched = (problem: Problem): boolean =>
    overlaps(problem, span) || (problem.start <= span.start && span.start <= problem.end);
  const actions: CodeAction[] = [];
  if (wants(context.only, CodeActionKind.QuickFix)) {
    for (const [problem] of openProblems(page.report, page.ignored)) {
      if (!touched(problem)) continue;
      const diagnostics = shownAs(page, problem, context.diagnostics);
      actions.push(...fixesFor(page, problem, diagnostics, options));
      actions.push(...ignoreInFile(page, problem, diagnostics, options.ignoreWriter));
      actions.push(ignoreInText(page, problem, diagnostics, options));
    }
  }
  const all = asksFor(context.only, FIX_ALL) ? fixAll(page, options) : null;
  return all === null ? actions : [...actions, all];
}
