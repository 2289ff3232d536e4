import type { CouncilId } from '../../knowledge/ids.ts';
import type { DocumentText } from '../../text/document-text.ts';
import type { CouncilMention } from '../finding.ts';

/** Councils that are named in a row. */

/** `Waltham Forest in London and Kent`: where a council is, which is no time. */
const LIST_LINK =
  /^(?: in (?!(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|spring|summer|autumn|winter)[a-z]*\b)[a-z][a-z-]+)?(?:,|,? and|,? or|;)? ?(?:(?:the|(?:its|the) (?:sister |neighbouring )?(?:neighbours?|authority|council|borough|city),?|neighbouring) )?$/i;

const OPENS_WITH = /(?:^|[.\n"\u201c] ?)(?:with|after|like|unlike|to|over|across|from|near|beside) [^.,\n]*$/i;
const REACH_TO_OPENING = 60;

/** `With help from Leeds, Bury rose`: no list, but a phrase in front of the sentence. */
const isFronted = ({ start }: CouncilMention, link: string, document: DocumentText): boolean =>
  link === ', ' && OPENS_WITH.test(document.slice(Math.max(0, start - REACH_TO_OPENING), start));

/** The mentions without those that only tell where the one before is (`Derby in Derbyshire`). */
export const withoutPlaces = (mentions: readonly CouncilMention[], document: DocumentText): readonly CouncilMention[] =>
  mentions.filter((mention, index) => {
    const before = mentions[index - 1];
    return before?.form !== 'name' || mention.form !== 'name' || document.slice(before.end, mention.start) !== ' in ';
  });

/** All the councils of the list that ends in `last` (`Essex, Surrey and Kent`), in text order. */
export function listEndingIn(
  mentions: readonly CouncilMention[],
  last: number,
  document: DocumentText,
): readonly CouncilId[] {
  const ids: CouncilId[] = [];
  for (let i = last; i >= 0; i--) {
    const mention = mentions[i];
    const next = mentions[i + 1];
    if (mention === undefined) break;
    if (i < last && next !== undefined) {
      const link = document.slice(mention.end, next.start);
      if (!LIST_LINK.test(link) || (i === last - 1 && isFronted(mention, link, document))) break;
    }
    ids.unshift(mention.council);
  }
  return [...new Set(ids)];
}

/** All the councils of the list that opens with the first mention, in text order. */
export function listFrom(mentions: readonly CouncilMention[], document: DocumentText): readonly CouncilId[] {
  const end = mentions.findIndex((mention, i) => {
    const next = mentions[i + 1];
    return next === undefined || !LIST_LINK.test(document.slice(mention.end, next.start));
  });
  return [...new Set(mentions.slice(0, end + 1).map(({ council }) => council))];
}
