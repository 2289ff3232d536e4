import { MONTHS, type Month } from '../../knowledge/calendar.ts';

/** Shorter names are too near to other words (`Mary`, `Jane`, `Match`). */
const SHORTEST = 6;

/** Whether one letter left out, put in, changed or swapped with its neighbour makes `typed` into `name`. */
function isOneSlip(typed: string, name: string): boolean {
  let head = 0;
  while (head < typed.length && typed[head] === name[head]) head++;
  const rest = typed.slice(head);
  const wanted = name.slice(head);
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return [
    rest.slice(1) === wanted,
    rest === wanted.slice(1),
    rest.slice(1) === wanted.slice(1),
    swapped === wanted,
  ].includes(true);
}

/** The month whose name was mistyped by one slip (`octber`), lower case; null where it is none or could be another word. */
export function misspeltMonth(word: string): Month | null {
  const index = MONTHS.findIndex(({ name }) => name.length >= SHORTEST && name[0] === word[0] && isOneSlip(word, name));
  return index < 0 ? null : index + 1;
}
