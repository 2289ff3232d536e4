/** The module that a file of rows becomes in a bundle (see `dense-tables.mjs`). */
export function moduleOf(json: string): string;
