import { isPlainStretch } from './characters.ts';
import type { Snapshot } from './snapshot.ts';
import { lineSpan } from './snapshot.ts';
import type { Span } from './span.ts';

/** One line of a document without its outer blanks. `start === end` where it is blank. */
export interface Line extends Span {
  /** Columns of blanks before the first visible character. */
  readonly indent: number;
  /** Whether a form feed stands on the line: a new page begins there. */
  readonly opensPage: boolean;
  /** Whether its words read just as they stand, in one column: no odd characters, no two spaces together, no bar, no row of dots. */
  readonly isPlain: boolean;
}

const FORM_FEED = 12;

/** Blank, no-break and thin spaces, tab, form feed and vertical tab, byte order mark. */
function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  );
}

/** Dots that lead the eye from a label to what stands in the right column. */
export const LEADERS = '....';

/** The lines of a document in order, each without its outer blanks. */
export function readLines(snapshot: Snapshot): readonly Line[] {
  const { text, lineStarts } = snapshot;
  const lines: Line[] = [];
  const hasLeaders = text.includes(LEADERS);
  for (let index = 0; index < lineStarts.length; index++) {
    const whole = lineSpan(snapshot, index);
    let { start, end } = whole;
    let opensPage = false;
    while (start < end && isBlank(text.charCodeAt(start))) {
      if (text.charCodeAt(start) === FORM_FEED) opensPage = true;
      start++;
    }
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const isPlain = isPlainStretch(text, start, end) && !(hasLeaders && text.slice(start, end).includes(LEADERS));
    lines.push({ start, end, indent: start - whole.start, opensPage, isPlain });
  }
  return lines;
}

/** Whether the line has nothing to read. */
export const isEmpty = (line: Line): boolean => line.start === line.end;

/** The column just after the line's last visible character. */
export const rightEdge = (line: Line): number => line.indent + line.end - line.start;
