import type { Attribution } from './attribution.ts';
import { within } from './block.ts';
import { attributeTo, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { ofDocument } from './documents.ts';
import { readSpeakerAfter } from './phrases.ts';

/** `asked whether the statement at paragraph 3.2, that leaders “…”`, `turn to the second page, where there is “…”`. */
const AT_PLACE =
  /(?<!\p{L}|,\s)(?:at|in|on|from|of|to)\s(?:(?:the\s)?(?:first|second|third|fourth|last|next|same|opening)\s(?:page|paragraph|section)|(?:paragraph|para|page|section|line)\s(?:\d{1,3}(?:\.\d{1,2})?|\p{Ll}{3,9})),?\s(?:that|which|where|on|about|with)(?:\s[^.;:\u0001]*)?:?\s[*_]*$/iu;
/** `She read out paragraph 14 in full: “…”`. */
const READ_OUT =
  /(?<!\p{L})(?:read|reads|reading|quoted|quotes|quoting)\s(?:(?:out|aloud)\s)?(?:from\s)?(?:paragraph|para|page|section)\s(?:\d{1,3}(?:\.\d{1,2})?|\p{Ll}{3,9})(?:,?\s[^.;:\u0001]{1,40})?:\s*$/iu;
/** `further down it says that leaders “…”`. */
const FURTHER_DOWN =
  /(?<!\p{L})(?:(?:further|lower|later)\s(?:down|on)|elsewhere|overleaf|over the page|at the (?:very\s)?(?:end|top|bottom|start)),?\s(?:it|they)\s(?:also\s|even\s)?(?:says?|said|reads?|adds?|states?|calls?|describes?|speaks? of|talks? of|writes?)(?!\p{L})[^.;:\u0001]*:?\s*[*_]*$/iu;
/** `in the letter they say, and I quote, “…”`. */
const IN_WORK_THEY_SAY =
  /(?<!\p{L})in\s(?=(?:the|its|their|that|this)\s(?:[\p{L}'\u2019-]+\s){1,3}(?:it|they)\s(?:also\s)?(?:says?|said|states?|writes?|reads?)(?!\p{L})[^.;:\u0001]*:?\s*[*_]*$)/iu;

const REPORTS = /^(?:speech|judging|naming)$/;
const SAYS = /(?<!\p{L})(?:it|they|which)\s(?:also\s|even\s)?\p{Ll}+/iu;

/** Whether another verb reports behind the words that point to a place. */
const isReported = ({ first, before }: Surroundings, from: number): boolean =>
  within(first.reporting, { start: from, end: before.end }).some(({ reporting }) => REPORTS.test(reporting));

/** Words that the sentence says stand at a place of a document: its own, whoever points there. */
export function readPointer(document: QuotedDocument, around: Surroundings): Attribution | null {
  if (document.isOfficial) return null;
  const { first, before, lead } = around;
  const named = IN_WORK_THEY_SAY.exec(lead);
  if (named !== null) {
    const start = before.start + named.index + named[0].length;
    const phrase = readSpeakerAfter(first, start, before.end);
    const found = phrase?.kind === 'document' ? attributeTo(document, phrase, 'before') : null;
    if (found !== null) return found;
  }
  const place = AT_PLACE.exec(lead) ?? READ_OUT.exec(lead) ?? FURTHER_DOWN.exec(lead);
  if (place === null) return null;
  const start = before.start + place.index;
  const says = SAYS.exec(place[0]);
  if (isReported(around, start + (says === null ? 0 : says.index + says[0].length))) return null;
  return ofDocument(document, first, { start, end: before.end });
}
