const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;
const IN_FIGURES = /^\d+[/.]\d+[/.]\d+$/;
const OPENS_WORDS = /^ \p{Lu}\p{Ll}/u;

/** `29 OCTOBER 2018 The fall.`: whether a date that opens its block, in capitals or figures, is set off from the words `behind` it by no more than that. */
export const isSetOff = (date: string, behind: string): boolean =>
  (IN_CAPITALS.test(date) || IN_FIGURES.test(date)) && OPENS_WORDS.test(behind);
