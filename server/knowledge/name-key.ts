const COMBINING_MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['\u2019\u2018\u02bc\u00b4`.]/g;
const GAPS = /[^a-z0-9&]+/g;

/**
 * What two spellings of one name have in common: no capitals, accents, apostrophes, full stops or hyphens,
 * `&` written out, one blank between words.
 */
export const nameKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(/&/g, ' and ')
    .replace(GAPS, ' ')
    .trim();
