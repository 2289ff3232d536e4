import type { CouncilId } from '../../knowledge/ids.ts';
import type { DocumentText } from '../../text/document-text.ts';
import type { CouncilMention } from '../finding.ts';

/** Councils that are named in a row. */

const LIST_LINK =
  /^(?:,|,? and|,? or|;)? ?(?:(?:the|(?:its|the) (?:sister |neighbouring )?(?:neighbours?|authority|council|borough|city),?|neighbouring) )?$/i;

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
    if (i < last && next !== undefined && !LIST_LINK.test(document.slice(mention.end, next.start))) break;
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
