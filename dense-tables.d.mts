/** The module that a file of rows becomes in a bundle (see `dense-tables.mjs`). */
export function moduleOf(json: string): string;

/** The source of lists of forms that a mark sets off (bars where none is given), without the blanks around the marks and the breaks of the lines. */
export function withoutBlanks(source: string, mark?: string): string;
