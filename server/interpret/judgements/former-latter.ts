import type { CouncilId } from '../../knowledge/ids.ts';
import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import { toSpan } from '../../text/passage.ts';
import { spansWithin } from '../../text/span.ts';
import type { CouncilMention } from '../finding.ts';

/** `Poole and Bournemouth were visited, the former was found good`: which of two things that were named together is meant. */

/** `the latter`, not `the latter’s staff`. */
const ONE_OF_TWO = /\bthe (former|latter)\b(?!['’])/gi;
/** How far back the two are looked for. */
const REACH_TO_PAIR = 400;
const PAIRED = /^,? (?:and|or)(?: the)? $/i;

/** Whether words speak of `the former` or `the latter`: the one named last, and where; null where neither stands there. */
function oneOfTwo(words: string): { readonly isFormer: boolean; readonly at: number } | null {
  const last = [...words.matchAll(ONE_OF_TWO)].at(-1);
  if (last === undefined || /[.;]/.test(words.slice(last.index))) return null;
  return { isFormer: last[1]?.toLowerCase() === 'former', at: last.index };
}

/** The one of several things that words before a grade call `the former` or `the latter`; else all of them. */
export function chosenOf<Thing>(things: readonly Thing[], words: string): readonly Thing[] {
  const one = things.length < 2 ? null : oneOfTwo(words);
  if (one === null) return things;
  return one.isFormer ? things.slice(0, 1) : things.slice(-1);
}

/** The council that the clause of a grade calls `the former` or `the latter`; null where it calls none so. */
export function chosenCouncil(
  grade: FoundGrade,
  block: Block,
  mentions: readonly CouncilMention[],
  document: DocumentText,
): CouncilId | null {
  const { start: from } = grade.sentence;
  const one = oneOfTwo(block.passage.text.slice(from, grade.start));
  if (one === null) return null;
  const end = toSpan(block, from + one.at, grade.end).start;
  const isTurned = spansWithin(mentions, { start: end, end: toSpan(block, grade.start, grade.end).start }).length > 0;
  if (isTurned) return null;
  const near = spansWithin(mentions, { start: Math.max(block.start, end - REACH_TO_PAIR), end });
  const named = near.filter(({ form }) => form === 'name');
  for (let i = named.length - 1; i > 0; i--) {
    const [first, second] = [named[i - 1], named[i]];
    if (first === undefined || second === undefined) return null;
    if (PAIRED.test(document.slice(first.end, second.start))) return (one.isFormer ? first : second).council;
  }
  const only = [...new Set(named.map(({ council }) => council))];
  return only.length === 2 ? (only.at(one.isFormer ? 0 : 1) ?? null) : null;
}
