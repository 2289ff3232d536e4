/** The module that a file of rows becomes in a bundle (see `dense-tables.mjs`). */
export function moduleOf(json: string): string;

/** The source of lists of forms that bars set off, without the blanks around the bars and the breaks of the lines. */
export function withoutBlanks(source: string, mark?: string): string;
