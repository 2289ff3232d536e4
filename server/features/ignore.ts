import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { COMMANDS, IGNORE_FILE, type IgnoreParams } from '../names.ts';
import type { Problem } from '../review/problem.ts';
import { lineOf, lineSpan, type Snapshot } from '../text/snapshot.ts';
import type { Page } from './page.ts';

const LONGEST_WORDS = 120;
const EVERY = '*';

/** How a reader's own line says that the problems of a rule, in the next line or in the whole file, have been looked at. */
const NOTE = /^\s{0,40}\/\/\s{0,40}ignore\s{1,40}([a-z-]{1,60})(?:\s{1,40}(in this file))?/i;

/** The words that a problem is about, on one line: what an ignore file knows it by. */
function wordsOf(snapshot: Snapshot, problem: Problem): string {
  const words = snapshot.text.slice(problem.start, Math.min(problem.end, problem.start + 4 * LONGEST_WORDS));
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS).trim();
}

const keyOf = (code: string, words: string): string => `${code}\t${words}`;

/** The name of a document's file, and the address of the ignore file beside it; null for what lies in no folder. */
export function ignorePlace(uri: string): { readonly file: string; readonly ignoreFile: string } | null {
  const slash = uri.lastIndexOf('/');
  if (slash < 0 || uri.startsWith('untitled:')) return null;
  const written = uri.slice(slash + 1);
  let file = written;
  try {
    file = decodeURIComponent(written);
  } catch {
    // An address with a stray percent sign is taken as it is written.
  }
  return file === '' ? null : { file, ignoreFile: `${uri.slice(0, slash + 1)}${IGNORE_FILE}` };
}

/**
 * What an ignore file says about one document. Each of its lines has a file's name, a rule's code and the words that the
 * problem is about (`*` for any), with tabs between; lines that begin with `#` are remarks.
 */
export function readIgnores(text: string, file: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.startsWith('#')) continue;
    const [name, code, words] = line.split('\t');
    if (name === file && code !== undefined && code !== '') keys.add(keyOf(code.trim(), (words ?? '').trim()));
  }
  return keys;
}

interface Notes {
  readonly inFile: ReadonlySet<string>;
  readonly byLine: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What a reader's own lines in the text say. */
function readNotes(snapshot: Snapshot): Notes {
  const inFile = new Set<string>();
  const byLine = new Map<number, Set<string>>();
  let pending: string[] = [];
  for (let line = 0; line < snapshot.lineStarts.length; line++) {
    const { start, end } = lineSpan(snapshot, line);
    const words = snapshot.text.slice(start, Math.min(end, start + 300));
    const note = words.includes('//') ? NOTE.exec(words) : null;
    if (note?.[1] !== undefined) {
      if (note[2] === undefined) pending.push(note[1].toLowerCase());
      else inFile.add(note[1].toLowerCase());
    } else if (pending.length > 0 && words.trim() !== '') {
      byLine.set(line, new Set(pending));
      pending = [];
    }
  }
  return { inFile, byLine };
}

/** The report's problems without those that somebody has looked at and found to be all right, with their indexes. */
export function openProblems(page: Page): readonly (readonly [problem: Problem, index: number])[] {
  const { snapshot, problems } = page.report;
  if (problems.length === 0) return [];
  const notes = snapshot.text.includes('//') ? readNotes(snapshot) : { inFile: new Set(), byLine: new Map() };
  const isOpen = (problem: Problem): boolean => {
    const { ignored } = page;
    if (notes.inFile.has(problem.code) || notes.byLine.get(lineOf(snapshot, problem.start))?.has(problem.code)) {
      return false;
    }
    return (
      ignored.size === 0 ||
      !(ignored.has(keyOf(problem.code, EVERY)) || ignored.has(keyOf(problem.code, wordsOf(snapshot, problem))))
    );
  };
  return problems.map((problem, index) => [problem, index] as const).filter(([problem]) => isOpen(problem));
}

function ignoreEdit(ignoreFile: string, line: string): WorkspaceEdit {
  const top = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri: ignoreFile, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: ignoreFile, version: null },
        edits: [{ range: { start: top, end: top }, newText: `${line}\n` }],
      },
    ],
  };
}

/** The ways to write into the ignore file beside a report: by the client's own command, by an edit, or none. */
export type IgnoreWriter = 'command' | 'edit' | 'none';

/** The action that writes a problem into the ignore file beside the report, which itself stays as it is. */
export function ignoreInFile(
  page: Page,
  problem: Problem,
  diagnostics: Diagnostic[],
  writer: IgnoreWriter,
): CodeAction[] {
  const place = ignorePlace(page.uri);
  if (place === null || writer === 'none') return [];
  const line = [place.file, problem.code, wordsOf(page.report.snapshot, problem)].join('\t');
  const title = page.t('Ignore this problem (written into {0}, not into the text)', IGNORE_FILE);
  const base = { title, kind: CodeActionKind.QuickFix, diagnostics };
  if (writer === 'edit') return [{ ...base, edit: ignoreEdit(place.ignoreFile, line) }];
  const params: IgnoreParams = { ignoreFile: place.ignoreFile, line };
  return [{ ...base, command: { title, command: COMMANDS.ignoreProblem, arguments: [params] } }];
}

/** The text of the line to put above a problem to ignore it, for texts that are a reader's own notes. */
export const ignoreNote = (problem: Problem): string => `// ignore ${problem.code}`;
