import type { Attribution } from './attribution.ts';
import { type QuotedBlock, sentenceAt, sentencesBefore, within } from './block.ts';
import { attributeTo, isAlone, type Surroundings } from './clause.ts';
import { readSpokenIn } from './context.ts';
import type { QuotedDocument } from './document.ts';
import { readTopic } from './phrases.ts';
import { readRole } from './roles.ts';

/** `That is the inspectors' opening line.`, `So said the leader.`, `Not my words but the director's.` */
const TAKES_UP =
  /^\P{L}*(?:(?:That|This|Those|These|Such|Thus)(?:['\u2019]s|\s(?:is|was|are|were|says?|said|wrote|went|runs?|ran|reads?))|So\s(?:says?|said|wrote|writes|went|runs?|ran|reads?)|(?:Those are\s)?[Nn]ot my words)(?!\p{L})/u;
const LONGEST = 160;

/** Where the words right behind a quotation begin: in its own block, or in the next. */
function behind(
  document: QuotedDocument,
  { passage, last }: Surroundings,
): readonly [view: QuotedBlock, start: number] | null {
  const near = passage.end + LONGEST;
  if (/[\p{L}\p{N}]/u.test(last.told.slice(passage.end, near))) return [last, passage.end];
  if (near < last.told.length) return null;
  const next = document.after(last.index);
  return next === null || next.block.kind === 'heading' ? null : [next, 0];
}

/** `“She gets me” was a typical comment`. */
const IS_TYPICAL =
  /^[\s,]*(?:was|were|is|are)\s(?:an?\s|among\sthe\s)?(?:(?:typical|common|frequent|usual|recurring|representative)\s)(?:of\s)?(?:the\s)?(?:comments?|remarks?|responses?|views?|answers?|replies|reply)(?!\p{L})/u;
const SENTENCES_BACK = 2;

/** A comment that is called typical is that of the people whom the sentences before tell of. */
export function readTypical(document: QuotedDocument, { passage, first, rest }: Surroundings): Attribution | null {
  if (!IS_TYPICAL.test(rest)) return null;
  for (const sentence of sentencesBefore(first, sentenceAt(first, passage.start).start, SENTENCES_BACK)) {
    const cue = within(first.speakers, sentence).find(({ row }) => row.kind === 'people' || row.kind === 'person');
    const phrase = cue === undefined ? null : readRole(first, { start: cue.start, end: sentence.end });
    const found = attributeTo(document, phrase, 'after');
    if (found !== null) return found;
  }
  return null;
}

/** A quotation that stands alone, and whose speaker the sentence behind it tells. */
export function readTakenUp(document: QuotedDocument, around: Surroundings): Attribution | null {
  if (!isAlone(around)) return null;
  const place = behind(document, around);
  if (place === null) return null;
  const [view, start] = place;
  const lead = /^\s*/.exec(view.told.slice(start, start + 8))?.[0].length ?? 0;
  const { end } = sentenceAt(view, start + lead);
  const sentence = { start: start + lead, end: Math.min(end, start + lead + LONGEST) };
  const found = TAKES_UP.exec(view.told.slice(sentence.start, sentence.end));
  if (found === null) return null;
  const told = readSpokenIn(document, view, sentence, false);
  if (told !== null) return { ...told, rule: 'after' };
  const rest = { start: sentence.start + found[0].length, end: sentence.end };
  const topic = readTopic(view, rest);
  return topic === null || topic.kind === 'name' || topic.kind === 'pronoun' || topic.kind === 'event'
    ? null
    : attributeTo(document, topic, 'after');
}
