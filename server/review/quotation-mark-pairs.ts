/** Opening marks with the closing mark that belongs to each. A straight mark is its own partner. */
const PAIRS: readonly (readonly [opening: string, closing: string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['\u201c', '\u201d'],
  ['\u2018', '\u2019'],
  ['\u00ab', '\u00bb'],
  ['\u2039', '\u203a'],
];

/** The mark that closes what this one opens; null for a character that opens no quotation. */
export const closingFor = (opening: string): string | null => PAIRS.find(([first]) => first === opening)?.[1] ?? null;

/** The mark that opens what this one closes; null for a character that closes no quotation. */
export const openingFor = (closing: string): string | null =>
  PAIRS.find(([, second]) => second === closing)?.[0] ?? null;
