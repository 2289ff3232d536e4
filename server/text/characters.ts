/**
 * What a character is to somebody who reads lines, by its UTF-16 code:
 * - `PLAIN`: itself, the space included;
 * - `BLANK`: any other white space: it reads as a space;
 * - `UNSEEN`: soft hyphens, zero-width characters, byte order marks, marks of direction: it reads as nothing;
 * - `LIGATURE`: two or three letters in one sign.
 */
export const PLAIN = 0;
export const BLANK = 1;
export const UNSEEN = 2;
export const LIGATURE = 3;

const RANGES: readonly (readonly [kind: number, from: number, to: number])[] = [
  [BLANK, 0x09, 0x0d],
  [BLANK, 0xa0, 0xa0],
  [BLANK, 0x1680, 0x1680],
  [BLANK, 0x2000, 0x200a],
  [BLANK, 0x2028, 0x2029],
  [BLANK, 0x202f, 0x202f],
  [BLANK, 0x205f, 0x205f],
  [BLANK, 0x3000, 0x3000],
  [UNSEEN, 0xad, 0xad],
  [UNSEEN, 0x200b, 0x200f],
  [UNSEEN, 0x202a, 0x202e],
  [UNSEEN, 0x2060, 0x2060],
  [UNSEEN, 0x2066, 0x2069],
  [UNSEEN, 0xfeff, 0xfeff],
  [LIGATURE, 0xfb00, 0xfb06],
];

/** The kind of a character by its UTF-16 code. */
export const KINDS: Uint8Array = (() => {
  const kinds = new Uint8Array(0x10000);
  for (const [kind, from, to] of RANGES) kinds.fill(kind, from, to + 1);
  return kinds;
})();

export const SPACE = 0x20;
export const BAR = 0x7c;

/** Whether the code is white space of any kind, the byte order mark included, as `\s` has it. */
export const isWhite = (code: number): boolean => code === SPACE || KINDS[code] === BLANK || code === 0xfeff;

/** Whether the code is a hyphen that may part a word at a line's end. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/**
 * Whether `[start, end)` of a text reads just as it stands and in one piece: no characters but plain ones, no two spaces
 * together, no bar.
 */
export function isPlainStretch(text: string, start: number, end: number): boolean {
  const kinds = KINDS;
  let before = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (kinds[code] !== PLAIN || code === BAR || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return true;
}
