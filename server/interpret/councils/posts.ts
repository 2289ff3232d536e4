import type { CouncilName } from './names.ts';

/** Whether a name says only where somebody works, or has worked, who is sent to another council. */

/** `Jo Field, chief executive of Rochdale`, `the former director of children's services at Rochdale`, `former Rochdale director`. */
const POST_BEFORE =
  /\b(?:chief executive|director|leader|head|boss|chair|chairman|chairwoman|manager|commissioner)(?: (?:of|for) (?:[\p{Ll}’',]+ ){1,4}?)? ?(?:of|at|for|in) (?:the )?$/u;
const HAD_POST_BEFORE = /\b(?:[Ff]ormer|[Ee]x-|[Rr]etired|[Oo]utgoing) ?$/u;
const POST_BEHIND = /^(?:['’]s)? (?:council )?(?:chief executive|director|leader|head|boss|chair|manager)\b/;
/** `which runs services in Rochdale`, of the body for which somebody works. */
const SERVED_BEFORE =
  /\b(?:which|that) (?:runs?|provides?|delivers?|manages?|ran) (?:[\p{Ll}’']+ ){1,6}(?:in|for|across) (?:the )?(?:\p{Lu}[\p{L} -]{2,30} and )?$/u;
/** `has been appointed`, `to lead a review`: the person is sent. */
const IS_SENT =
  /\b(?:appointed|appointing|appoints|named|brought in|drafted in|sent in|parachuted in|commissioned|asked) (?:to|as|by)\b|\bas (?:its |the |a |an )?(?:\p{Ll}+ )?(?:commissioner|advis[eo]r)\b|\b(?:will|to) (?:lead|chair|carry out|conduct|oversee) (?:a|an|the|its)\b/u;
const REACH_BEFORE = 90;
const REACH_BEHIND = 260;

/** Whether a name is of where somebody works who is sent to another council. */
export function isPostOfSent(text: string, { found: { start, end } }: Pick<CouncilName, 'found'>): boolean {
  const words = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const behind = text.slice(end, end + REACH_BEHIND);
  const isPost =
    POST_BEFORE.test(words) || SERVED_BEFORE.test(words) || (HAD_POST_BEFORE.test(words) && POST_BEHIND.test(behind));
  return isPost && IS_SENT.test(sentenceOf(behind));
}

/** What is left of a sentence. */
const sentenceOf = (behind: string): string => /^(?:[^.!?]|[.!?](?! ))*/.exec(behind)?.[0] ?? '';
