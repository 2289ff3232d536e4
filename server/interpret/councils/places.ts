import type { CouncilName } from './names.ts';
import { isGoneOnThere, isInspected, isTurnedTo } from './setting.ts';

/** Whether a name says only where something is, as in `She commutes from Brighton`. */

/** The beginning of a sentence or a quotation, or a label, and what may lead over to the name. */
export const OPENS =
  /(?:^|[.!?:;]['"’”)]? ["'‘“]?)(?:(?:[Ii]n|[Aa]t|For|Over in|Across|In the case of|As for|Turning to|Take|Look at|So|And|But|Then|Not) )?["'‘“]?$/;
/** `She commutes from Brighton`, `trusts in Slough and Derby`: only where somebody or something is, comes from or goes. */
const PLACE_BEFORE =
  /\b(?:in|from|at|near|outside|around|to|towards|for) (?:the )?(?:\p{Lu}[\p{L}-]+(?:,| and|, and) ){0,3}$/u;
/** `services in Leeds`: what a text about Leeds is about. */
const ABOUT_BEFORE =
  /\b(?:services|children|leaders|leadership|care|protection|adoption|social work|things|failings?|failures?|scandal|council|authority|story|situation|department|families|director|leader|head|chief|executive|mayor|boss|number|counterpart|spokes\p{Ll}+|staff|workers|manager|nobody|no one|everyone|everybody|anyone) (?:\p{L}+ )?(?:in|at|for) (?:the )?$/iu;
/** `Birmingham is 40 minutes away`. */
const IS_AWAY = /^ (?:is|lies) (?:[\p{L}\d-]+ ){1,3}(?:minutes|miles|hours?)\b/u;
/** How far back the words before a name are read. */
const REACH = 60;
/** `The team went on to Swindon`, `the visit in Swindon`: where inspectors are. */
const VISITED_BEFORE =
  /(?<!\b(?:I|we|he|she)(?: have| also)? )\b(?:inspected|visited) (?:services (?:in|at) )?$|\b(?:inspectors|team) (?:\p{L}+ ){0,5}(?:in|to|into|at) $/iu;

/** Whether a name is of a place where inspectors are. */
export const isVisited = (text: string, { found: { start } }: Pick<CouncilName, 'found'>): boolean =>
  VISITED_BEFORE.test(text.slice(Math.max(0, start - REACH), start));

/** Whether a name says only where something is, and the text does not turn to the place. */
export function isOnlyPlace(text: string, name: Pick<CouncilName, 'found' | 'isTitled'>): boolean {
  const { start, end } = name.found;
  const words = text.slice(Math.max(0, start - REACH), start);
  if (IS_AWAY.test(text.slice(end, end + REACH))) return true;
  if (name.isTitled || !PLACE_BEFORE.test(words) || OPENS.test(words) || ABOUT_BEFORE.test(words)) return false;
  return !isInspected(text, name) && !isTurnedTo(text, name) && !isVisited(text, name) && !isGoneOnThere(text, end);
}
