import { PARTY_MARKS } from '../../knowledge/speaker-marks.ts';
import type { Span } from '../../text/span.ts';
import type { QuotedBlock } from './block.ts';

/** A piece of a sentence between commas, dashes, brackets or colons: offsets into the block's passage. */
export interface Segment extends Span {
  readonly words: string;
}

/** The pieces of a span that hold words. */
export function segmentsOf(view: QuotedBlock, span: Span): readonly Segment[] {
  const segments: Segment[] = [];
  const text = view.told.slice(span.start, span.end);
  let from = 0;
  for (const mark of text.matchAll(/,(?!\d)|\s[-\u2013\u2014]+\s|\u2014|[();:[\]|]/g)) {
    segments.push({ start: span.start + from, end: span.start + mark.index, words: text.slice(from, mark.index) });
    from = mark.index + mark[0].length;
  }
  segments.push({ start: span.start + from, end: span.end, words: text.slice(from) });
  return segments.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

const alternatives = (words: string): string =>
  words
    .trim()
    .split(/\s*,\s*/)
    .join('|')
    .replace(/ /g, '\\s');

/** Words at which a segment is an aside, which tells no subject: prepositions, relatives, participles, times. */
const ASIDE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${alternatives(`in, on, at, after, following, since, during, despite, when, while, whilst, as,
  before, by, with, under, amid, amidst, because, if, although, though, from, over, last, next, this week, this month,
  this year, this morning, yesterday, today, tonight, earlier, later, meanwhile, however, which, who, whose, whom, where,
  that, seen, published, released, issued, based, given, asked, dated, due, added, rated, judged, criticised, praised,
  held, led, backed, set, made, then, now, also, to, through, within, until, unlike, like, per, via, about, without, for,
  of, monday, tuesday, wednesday, thursday, friday, saturday, sunday`)}|sent|written|told|drawn|taken|known|found|left|kept|run|built|paid|\\p{Ll}{3,}ed\\s(?:in|on|at|by|to|for|with|as|from|last|this|after|during|over|into|out|up|under|just|only)|[\\p{L}-]{2,}ing)(?![\\p{L}\\p{N}'\\u2019-])`,
  'iu',
);
/** Asides that tell who a named person is (`who leads the council`, `from the union`). */
const TELLS_WHO =
  /^[^\p{L}\p{N}]*(?:from|of|at|for|in|with|representing|one of|on behalf of|(?:speaking|acting|there) (?:for|on behalf of)|who['\u2019]s\s(?:an?|the)\s|who\s(?:is|was)\s(?:present|there|attending|sitting in)\s(?:as|for|on)\s|who\s(?:since\s\S+\s(?:\d{4}\s)?)?(?:(?:is|was|has been|had been|became)\s(?:now\s|then\s|still\s|also\s)?(?:(?:appointed|made|named|elected|re-elected)(?:\sas)?|an?|the|its|at|in|head|chair|leader|director|deputy)|took (?:over|up|charge)|(?:stood|stepped) down|resigned|retired|quit|left|(?:(?:has|had|have)\s)?(?:\p{Ll}+ly\s)?(?:leads?|led|chairs?|chaired|heads?|headed|runs?|ran|represents?|represented|manages?|managed|works?|worked|joined|arrived|came|took over|started|moved|returned|oversees|oversaw|holds?|held|serves?|served|speaks?|teaches|taught))\s)/iu;

/** Words in -ing that name somebody or something all the same. */
const NOT_ASIDE =
  /^[^\p{L}\p{N}]*(?:nursing|fostering|nothing|something|everything|housing|reading|barking|ruling|working|leading|visiting)\s/iu;

/** Openings behind which the sentence's own subject stands: `Since then inspectors have …`, `That council …`. */
const BEGINS_MAIN_CLAUSE =
  /^\s*(?:That\s|(?:Since|By|Until) then\s\p{L}|(?:Now|Then|Today|Yesterday|Meanwhile|Later|Earlier|Afterwards)\s(?:the\s\p{L}|\p{Lu}))/u;

/** `(Lab)`, `(Con, Eastmere North)` behind a name. */
const PARTY = new RegExp(`^\\s*(?:${PARTY_MARKS.join('|')})\\s*$`, 'u');

/** Whether a segment is the mark of a councillor's party. */
export const isParty = (words: string): boolean => PARTY.test(words);

/** `The director, I should add, has written`. */
const REMARK_OF_WRITER =
  /^\s*(?:I|we)\s(?:(?:should|must|might|may|can|would)\s)?(?:add|say|confess|admit|gather|understand|suspect|hear|believe|think|stress)\s*$|^\s*I['\u2019]m\s(?:told|glad|sorry|afraid)(?:\sto\s\p{Ll}+)?\s*$/u;

/** Whether a segment is an aside rather than a subject or an apposition. */
export const isAside = (words: string): boolean =>
  isParty(words) ||
  REMARK_OF_WRITER.test(words) ||
  (ASIDE.test(words) && !NOT_ASIDE.test(words) && !BEGINS_MAIN_CLAUSE.test(words));

/** Whether an aside may tell who the person named before it is. */
export const tellsWho = (words: string): boolean => TELLS_WHO.test(words);

/** Words and marks at which a noun phrase ends: what follows says something else. */
export const PHRASE_ENDS = new RegExp(
  `[;:()[\\]|\\u0001]|\\s[-\\u2013\\u2014]\\s|(?<!close)\\sto\\s|(?<!\\p{L})(?:${alternatives(`with, about, on, after, before, during, following, when, as,
  into, against, over, than, since, who, which, that, while, whose, where, is, are, was, were, has, have, had, will, would,
  if, because, but, so, and then, amid, despite, outlining, visiting`)})(?!\\p{L})`,
  'iu',
);

const PROPER_NAME = "\\p{Lu}[\\p{L}'\\u2019.-]*(?:\\s(?:(?:de|van|von|der|of|and)\\s)?\\p{Lu}[\\p{L}'\\u2019.-]*){0,5}";
const NAME_FIRST = new RegExp(`^[^\\p{L}\\p{N}]*(${PROPER_NAME})`, 'u');
const SINGLE_LETTER =
  /^[^\p{L}\p{N}]*([A-HJ-Z])(?=\.?\s(?:said|told|thought|felt|had|was|added|explained|described|asked|wrote|replied|agreed|commented)(?!\p{L})|\s*$)/u;
const BEFORE_NAME =
  /^\s*(?:the\s(?=(?:Rev|Revd|Reverend|Right|Very|Rt|Hon)(?!\p{L}))|(?:(?:and|but|so|then|now)\s)?(?:our|my|his|her|their|the)\s(?:own|late|dear|old|friend)\s)/iu;
const NAMES = new RegExp(PROPER_NAME, 'gu');
const BEHIND_NAME = /^[\s,]*(?:(?:both|also|has|have|had|now|then|later|himself|herself|\p{Ll}+ly)(?:[\s,]+|$))*$/u;

/** Words with a capital at a sentence's start that are no name. */
const NOT_NAMES = new Set(
  `a an the this that these those it its he she they we i you his her their our my there here what when where why how who
  which if in on at by for from of to and but or nor neither so yet not no yes as after before since while although though because
  despite during following however meanwhile nobody everybody everyone someone anyone others some many most few all both
  each another one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty half nothing something everything sources figures documents
  data papers records notes also now then today yesterday picture photo image credit source monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun spring
  summer autumn winter christmas easter more less fewer around about nearly almost over
  turn look read see take consider listen remember imagine compare strengths weaknesses concerns findings positives negatives
  page pages paragraph section chapter highlights lowlights verdict overall leadership progress help protection adoption fostering safeguarding
  mine ours yours theirs hers sorry thanks thank well right okay ok hello hi oh ah please welcome congratulations
  outside inside upstairs downstairs elsewhere nearby above below behind beyond
  only just even still hundreds dozens thousands several up`
    .trim()
    .split(/\s+/),
);

export interface FoundName {
  /** Offset within the words searched. */
  readonly at: number;
  readonly words: string;
  /** Whether something stands before it that shows its capital to be a name's (`our own Dot`). */
  readonly isSure: boolean;
}

const isNameWord = (word: string): boolean => !NOT_NAMES.has(word.toLowerCase().replace(/['\u2019].*$/, ''));

/** Leaves out leading words that are no name. */
function trimmed(at: number, words: string, isSure = false): FoundName | null {
  const pieces = words.split(' ');
  let start = at;
  while (pieces.length > 0 && !isNameWord(pieces[0] ?? '')) start += (pieces.shift()?.length ?? 0) + 1;
  const kept = pieces.join(' ').replace(/[.'\u2019]+$/, '');
  return kept === '' ? null : { at: start, words: kept, isSure };
}

/** The proper name at the start of `words`, or null. */
export function nameAtStart(words: string): FoundName | null {
  const letter = SINGLE_LETTER.exec(words)?.[1];
  if (letter !== undefined) return { at: words.indexOf(letter), words: letter, isSure: true };
  const lead = BEFORE_NAME.exec(words)?.[0] ?? '';
  const behind = lead === '' ? undefined : NAME_FIRST.exec(words.slice(lead.length))?.[1];
  if (behind !== undefined && isNameWord(behind.split(' ')[0] ?? ''))
    return trimmed(words.indexOf(behind, lead.length), behind, true);
  const found = NAME_FIRST.exec(words)?.[1];
  if (found === undefined || !isNameWord(found.split(' ')[0] ?? '')) return null;
  return trimmed(words.indexOf(found), found);
}

/** The proper name at the end of `words`, before adverbs and auxiliaries, or null. */
export function nameAtEnd(words: string): FoundName | null {
  const last = [...words.matchAll(NAMES)].at(-1);
  if (last === undefined || !BEHIND_NAME.test(words.slice(last.index + last[0].length))) return null;
  return trimmed(last.index, last[0]);
}
