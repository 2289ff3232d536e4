import { lineOf, lineSpan, type Snapshot } from '../text/snapshot.ts';
import type { Problem } from './problem.ts';

const LONGEST_WORDS = 120;
const EVERY = '*';

/** How a reader's own line says that the problems of a rule, in the next line or in the whole file, have been looked at. */
const NOTE = /^\s{0,40}\/\/\s{0,40}ignore\s{1,40}([a-z-]{1,60})(?:\s{1,40}(in this file))?/i;
/** No note is longer. */
const LONGEST_NOTE = 300;

/** The words that a problem is about, on one line: what an ignore file knows it by. */
function wordsOf(snapshot: Snapshot, problem: Problem): string {
  const words = snapshot.text.slice(problem.start, Math.min(problem.end, problem.start + 4 * LONGEST_WORDS));
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS).trim();
}

const keyOf = (code: string, words: string): string => `${code}\t${words}`;

/**
 * What an ignore file says about one file. Each of its lines has a file's name, a rule's code and the words that the
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

/** The line of an ignore file that puts a problem of a file aside. */
export const ignoreLine = (file: string, snapshot: Snapshot, problem: Problem): string =>
  [file, problem.code, wordsOf(snapshot, problem)].join('\t');

/** The line to put above a problem to ignore it, for texts that are a reader's own notes. */
export const ignoreNote = (problem: Problem): string => `// ignore ${problem.code}`;

/** Whether anything in a text is like such a note: more than the two strokes, which stand in addresses, too. */
function mayHoldNotes(text: string): boolean {
  for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at + 1))
    if (NOTE.test(text.slice(at, at + LONGEST_NOTE))) return true;
  return false;
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
    const words = snapshot.text.slice(start, Math.min(end, start + LONGEST_NOTE));
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

/** A text and the problems in it. */
export interface Reviewed {
  readonly snapshot: Snapshot;
  readonly problems: readonly Problem[];
}

/**
 * The problems without those that somebody has looked at and found to be all right, each with its index among all: those
 * that `ignored` names (see `readIgnores`) or a reader's own line in the text.
 */
export function openProblems(
  { snapshot, problems }: Reviewed,
  ignored: ReadonlySet<string>,
): readonly (readonly [problem: Problem, index: number])[] {
  if (problems.length === 0) return [];
  const notes = mayHoldNotes(snapshot.text) ? readNotes(snapshot) : { inFile: new Set(), byLine: new Map() };
  const isNoted = ({ code, start }: Problem): boolean =>
    notes.inFile.has(code) || notes.byLine.get(lineOf(snapshot, start))?.has(code) === true;
  const isNamed = (problem: Problem): boolean =>
    ignored.size > 0 &&
    (ignored.has(keyOf(problem.code, EVERY)) || ignored.has(keyOf(problem.code, wordsOf(snapshot, problem))));
  return problems
    .map((problem, index) => [problem, index] as const)
    .filter(([problem]) => !isNoted(problem) && !isNamed(problem));
}
