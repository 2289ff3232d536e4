/** The source, in TypeScript, with Latin letters and figures in place of the classes of Unicode in its regular expressions (see `latin-letters.mjs`). */
export function withLatinLetters(source: string): string;
