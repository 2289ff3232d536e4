import type { Span } from '../../text/span.ts';
import { resolve } from './antecedents.ts';
import type { Attribution } from './attribution.ts';
import type { QuotedBlock } from './block.ts';
import { attributeTo, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { readSpeakerAfter } from './phrases.ts';
import { namePhrase } from './speaker-phrase.ts';
import { lastTopic, type Wanted } from './topics.ts';

const TAPE = '(?:CLIP|CUT|AUDIO|SOUNDBITE|ACTUALITY|VOX POP|VOX|SOT|TAPE|INSERT)S?';
/** `(CLIP: foster carer, 0’09”) “…”`, `CLIP 2, HALE (11 SECS) “…”`: who is heard on a tape. */
const ON_TAPE = new RegExp(`(?<!\\p{L})${TAPE}\\s*\\d*\\s*[,:(\\u2013-]?\\s*(?=\\p{L})`, 'gu');
/** `IN: “…” OUT: “…”`: the first and last words of a tape. */
const CUE = /(?<!\p{L})(?:IN|OUT|IN WORDS|OUT WORDS|IN-?CUE|OUT-?CUE|INCUE|OUTCUE)\s*:[\s|*_]*$/u;
const LONGEST = 160;
const ENDS_TAPE = /[)\]:]\s*[*_]*$/;
const CAPITALS = /^\p{Lu}[\p{Lu}'\u2019-]+(?:\s\p{Lu}[\p{Lu}'\u2019-]+){0,3}(?!\p{L})/u;

/** Whoever the label of a tape names, in the words before a quotation. */
function onTape(document: QuotedDocument, view: QuotedBlock, { start, end }: Span): Attribution | null {
  const from = Math.max(start, end - LONGEST);
  const words = view.told.slice(from, end);
  const label = [...words.matchAll(ON_TAPE)].at(-1);
  if (label === undefined) return null;
  const at = from + label.index + label[0].length;
  const name = CAPITALS.exec(view.told.slice(at, end))?.[0];
  if (name === undefined || CUE.test(`${name}:`))
    return attributeTo(document, readSpeakerAfter(view, at, end), 'label');
  return (
    attributeTo(document, readSpeakerAfter(view, at, at + name.length), 'label') ??
    attributeTo(document, namePhrase(view, at, name, true), 'label')
  );
}

const PERSON: Wanted = { kinds: ['person', 'name'], mayInspect: true };

/** Whom the paragraphs before a tape without a label speak of last. */
function lastSpokenOf(document: QuotedDocument, view: QuotedBlock): Attribution | null {
  const cue = { ...namePhrase(view, 0, '', true), end: 0 };
  return attributeTo(
    document,
    lastTopic(document, cue, PERSON, (phrase) => resolve(document, phrase, 1)),
    'carried',
  );
}

/** The words of a tape in a script for the radio, which its label or cue brings in. */
export function readClip(
  document: QuotedDocument,
  { first, passage }: Surroundings,
  index: number,
): Attribution | null {
  const before = { start: 0, end: passage.start };
  const near = first.told.slice(Math.max(0, passage.start - LONGEST), passage.start);
  const cue = CUE.exec(near)?.[0];
  if (cue === undefined) return ENDS_TAPE.test(near) ? onTape(document, first, before) : null;
  const opening = cue.startsWith('OUT') ? document.told(index - 1) : undefined;
  if (opening !== undefined) return opening;
  const above = document.before(first.index);
  return (
    onTape(document, first, before) ??
    (above === null ? null : onTape(document, above, { start: 0, end: above.told.length })) ??
    lastSpokenOf(document, first)
  );
}
