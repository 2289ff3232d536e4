import { WEIGHT_OF_FAMILY } from '../../knowledge/speakers.ts';
import type { FoundSpeaker } from '../../recognise/attributions.ts';
import type { Span } from '../../text/span.ts';
import { type QuotedBlock, within } from './block.ts';
import { nameAtStart, PHRASE_ENDS } from './segments.ts';
import { isHuman, isWork, type SpeakerPhrase } from './speaker-phrase.ts';

/** The weight of what anybody may print: surveys, leaflets, posters. */
const WEIGHT_OF_PRINT = 3;
/** The weight of bodies that may be part of another (`board`, `committee`). */
const LIGHTEST_BODY = 2;

/** `council’s new`: the word before owns, or stands in one compound with, the word behind. */
const OWNS = /^(?:['\u2019]s?\s(?:[\p{L}-]+\s){0,2}|\s)$/u;
/** `of the`, `Hale, of`: the words behind complete those before. */
const COMPLETES =
  /^(?:\s\p{Lu}[\p{L}'\u2019.-]*)*(?:\s(?!(?:and|or|with|to)\s)\p{Ll}+){0,2}\s(?:of|for|at|from|in|within|representing|close to)\s(?:[\p{L}'\u2019.-]+\s){0,6}$/u;
const MADE_BY = /(?<!\p{L})(?:by|from|for)\s(?:[\p{L}\p{N}'\u2019.-]+\s){0,5}$/u;

/** A determiner and adjectives before a noun: `his first`. */
const DESCRIBED =
  /(?<![\p{L}'\u2019])(?:the|an?|one|its|his|her|their|our|this)\s(?:(?!(?:of|in|on|at|to|by|for|from|with|and|or|that|who|which|is|was|said|says)\s)\p{Ll}[\p{Ll}-]+\s){1,2}$/iu;

/** Who has seen or ordered a work has not written it. */
const NOT_MADE_BY =
  /(?<!\p{L})(?:seen|obtained|read|leaked|shared|commissioned|ordered|requested|considered|discussed|received|reviewed|welcomed|prompted|caused)\s/u;

/** `Social workers visit often`: what follows people without an apostrophe is what they do. */
const MAY_BE_VERB = /^(?:visit|report|review|study|research|survey|release|tweet|post|blog|email|note)$/i;

/** `a former inspector` speaks for the inspectorate no more. */
const FORMER = /(?:former|ex-|retired)\s?$/i;
/** `a former director`: of whom no more is told. */
const SOMEBODY_FORMER = /(?<!\p{L})an?\s(?:former|ex-|retired)\s?$/iu;
/** `a former cabinet member`: of this council, as nothing else is told. */
const STAYS_COUNCILS = /member|councillor|leader|holder|mayor|alderman/i;
const LONGEST_FORMER = 14;

/** Where the noun phrase begins whose first known word is `head`: its determiner, owner and capitals before it. */
function startOf(view: QuotedBlock, head: FoundSpeaker, limit: number): number {
  const before = view.told.slice(Math.max(limit, head.start - 80), head.start);
  const described = DESCRIBED.exec(before);
  const lead =
    /(?:(?<![\p{L}'\u2019])(?:(?:the|a|an|one|its|his|her|their|our|this|former|new|interim|acting|then|local|senior|independent)|\p{Lu}[\p{L}'\u2019.-]*|\p{L}+['\u2019]s?|\d+-|\p{Ll}{2,4}-)\s?)+$/u.exec(
      before,
    );
  return head.start - (described?.[0].length ?? lead?.[0].length ?? 0);
}

function begin(view: QuotedBlock, head: FoundSpeaker, limit: number): SpeakerPhrase {
  const start = startOf(view, head, limit);
  const lead = view.told.slice(Math.max(0, head.start - LONGEST_FORMER), head.start);
  const isSomebody =
    head.row.side === 'authority' &&
    SOMEBODY_FORMER.test(lead) &&
    !STAYS_COUNCILS.test(view.text.slice(head.start, head.end));
  const isFormer =
    head.row.kind === 'person' && (isSomebody || (head.row.side === 'inspectorate' && FORMER.test(lead)));
  return {
    block: view.index,
    kind: head.row.kind,
    side: isFormer ? 'other' : head.row.side,
    weight: head.row.weight,
    head: view.text.slice(head.start, head.end),
    isNamed: false,
    start,
    end: head.end,
  };
}

const ENDS_IN_OF = /\sof$/i;
const IS_HEADED = /^\s(?:(?:the|an?|one|its|our)\s)?(?:[\p{L}'\u2019.-]+\s){0,3}$/u;

const OF_MAKER = /^\sof\s/;

/** `the e-mail of the director`, `the annual report of the partnership`: `of` names who wrote it. */
const isMaker = ({ weight, head }: SpeakerPhrase, row: FoundSpeaker['row']): boolean =>
  (weight === 0 && isHuman(row)) || (/^annual report$/i.test(head) && !isWork(row));

/** `a team of inspectors`, `a group of parents`: those who make it up speak. */
const IS_COLLECTIVE = /^(?:teams?|group|panel|delegation|network|alliance)$/i;
const OF_MEMBERS = /^\sof\s(?:(?!the\s)[\p{L}-]+\s){0,2}$/u;

/** Takes the next known word into a phrase; null where it does not belong to it. */
function join(
  view: QuotedBlock,
  phrase: SpeakerPhrase,
  between: string,
  cue: FoundSpeaker,
  isCompleted: boolean,
): SpeakerPhrase | null {
  const { row } = cue;
  if (between === ' ' && phrase.kind === 'people' && MAY_BE_VERB.test(view.text.slice(cue.start, cue.end))) return null;
  const isOwn = /\sown\s/.test(between) && phrase.side !== null;
  const decides = !isOwn && row.side !== null && (phrase.side === null || row.weight > phrase.weight);
  const side = decides ? { side: row.side, weight: row.weight } : {};
  if (OWNS.test(between)) {
    // `the company's board`, also in `chair of the company's board`: a body within a body is on its side.
    // `the children's scrutiny panel`: those whom a body is for do not own it.
    const isPartOfBody =
      row.kind === 'body' && row.weight <= LIGHTEST_BODY && phrase.side !== null && phrase.kind !== 'people';
    if (phrase.kind === 'people' && phrase.weight === WEIGHT_OF_FAMILY && row.kind === 'body' && row.side !== null)
      return {
        ...phrase,
        kind: 'body',
        head: view.text.slice(cue.start, cue.end),
        end: cue.end,
        side: row.side,
        weight: row.weight,
      };
    if (isCompleted)
      return isPartOfBody || row.kind !== 'body' ? { ...phrase, end: cue.end } : { ...phrase, ...side, end: cue.end };
    if (isWork(phrase) && !isWork(row)) return null;
    const isOwnSide = (row.kind === 'event' && !isWork(phrase)) || (row.weight > 0 && isHuman(row) && isHuman(phrase));
    // `the council’s leaflet`: what anybody may print is its owner's.
    if (isWork(row) && row.side === 'other' && row.weight <= WEIGHT_OF_PRINT && phrase.side !== null && !isWork(phrase))
      return { ...phrase, kind: row.kind, head: view.text.slice(cue.start, cue.end), end: cue.end };
    const head = { kind: row.kind, head: view.text.slice(cue.start, cue.end), end: cue.end };
    if (isPartOfBody) return { ...phrase, ...head };
    return isOwnSide ? { ...phrase, ...head, side: row.side, weight: row.weight } : { ...phrase, ...head, ...side };
  }
  if (isWork(phrase)) {
    const isMadeBy = MADE_BY.test(between) || (OF_MAKER.test(between) && isMaker(phrase, row));
    if (!isMadeBy || NOT_MADE_BY.test(between) || row.side === null) return null;
    return { ...phrase, side: row.side, weight: Math.max(row.weight, 2), end: cue.end };
  }
  if (row.kind === 'people' && row.side !== null && IS_COLLECTIVE.test(phrase.head) && OF_MEMBERS.test(between))
    return { ...phrase, kind: 'people', side: row.side, weight: row.weight, end: cue.end };
  // `head of a primary school`: the body behind tells whose head.
  if (ENDS_IN_OF.test(phrase.head) && row.kind === 'body' && IS_HEADED.test(between))
    return {
      ...phrase,
      ...(row.side === null ? {} : { side: row.side, weight: Math.max(row.weight, 2) }),
      end: cue.end,
    };
  // `the team sent in by the department`: who sends it is not what it is of.
  if (!COMPLETES.test(between) || /\sby\s/.test(between)) return null;
  if (row.kind === 'body') return { ...phrase, ...side, end: cue.end };
  return phrase.weight === 0 && !isWork(row) ? { ...phrase, ...side, end: cue.end } : null;
}

/** Where the noun phrase that begins with `head` ends at the latest: at a preposition, a clause or a reporting word. */
function endOf(view: QuotedBlock, head: FoundSpeaker, limit: number): number {
  const cut = PHRASE_ENDS.exec(view.told.slice(head.end, limit));
  const end = cut === null ? limit : head.end + cut.index;
  const verb = within(view.reporting, { start: head.end, end })[0];
  return verb === undefined || verb.reporting === 'speech-noun' ? end : verb.start;
}

/** `a report to Monday's cabinet`: a paper of the council's officers. */
const REPORT_TO =
  /^\sto\s(?:(?:the|this|last|next|its|\p{L}+['\u2019]s)\s){0,2}(?:[\p{L}-]+\s){0,2}(?:cabinet|committee|councillors|members|(?<!chief )executive)(?!\p{L})/iu;

/** `a friend who is a councillor`: what somebody is, of whom the noun alone tells little. */
const WHO_IS = /^\swho(?:['\u2019]s|\s(?:is|was))\s(?:now\s)?(?:an?|the)\s(?:[\p{L}'\u2019-]+\s){0,2}$/u;

/** `a former social worker who now sits on the Commons committee`, `a former nurse who took on the cabinet job`. */
const WHO_NOW =
  /^\swho\s(?:(?:now|today)\s(?:sits on|works for|works at|works with|chairs|leads|runs|speaks for)|took (?:on|over)|joined)\s(?:(?:the|its|an?)\s)?(?:[\p{L}'\u2019-]+\s){0,2}$/u;

function withPredicate(
  view: QuotedBlock,
  phrase: SpeakerPhrase,
  cues: readonly FoundSpeaker[],
  limit: number,
): SpeakerPhrase {
  if (phrase.kind !== 'person') return phrase;
  const lead = view.told.slice(Math.max(0, phrase.start), phrase.end);
  const isFormer = /^(?:an?\s)?(?:former|ex-|retired)(?!\p{L})/iu.test(lead);
  if (!isFormer && (phrase.side !== 'other' || phrase.weight > 1)) return phrase;
  const next = cues.find(({ start }) => start > phrase.end);
  if (next === undefined || next.row.side === null || next.end > limit) return phrase;
  const between = view.told.slice(phrase.end, next.start);
  const isWhoIs = next.row.kind === 'person' ? WHO_IS.test(between) : isFormer && WHO_NOW.test(between);
  return isWhoIs ? { ...phrase, side: next.row.side, weight: next.row.weight } : phrase;
}

/** `a letter to its chief executive from Ofsted`: whoever it is from stands behind whoever it is to. */
const TO_SOMEBODY_FROM = /^\sto\s(?:[\p{L}'\u2019.-]+\s){1,8}(?:from|by)\s(?:the\s)?(?:[\p{L}'\u2019.-]+\s){0,2}$/u;

function withSender(
  view: QuotedBlock,
  phrase: SpeakerPhrase,
  cues: readonly FoundSpeaker[],
  limit: number,
): SpeakerPhrase {
  if (phrase.kind !== 'document' || phrase.weight > 1) return phrase;
  const sender = cues.find(
    ({ start, end, row }) =>
      end <= limit && row.side !== null && !isWork(row) && TO_SOMEBODY_FROM.test(view.told.slice(phrase.end, start)),
  );
  return sender === undefined
    ? phrase
    : { ...phrase, side: sender.row.side, weight: Math.max(sender.row.weight, 2), end: sender.end };
}

/** Reads the first noun phrase in a segment that holds a known word for a speaker. */
export function readRole(view: QuotedBlock, segment: Span): SpeakerPhrase | null {
  const cues = within(view.speakers, segment);
  const head = cues[0];
  if (head === undefined) return null;
  const end = endOf(view, head, segment.end);
  let phrase = begin(view, head, segment.start);
  let last = head;
  let isCompleted = false;
  for (const cue of cues.slice(1)) {
    if (cue.end > end) break;
    const between = view.told.slice(last.end, cue.start);
    const joined = join(view, phrase, between, cue, isCompleted);
    if (joined === null) break;
    isCompleted ||= !OWNS.test(between);
    phrase = joined;
    last = cue;
  }
  if (phrase.kind === 'person' && phrase.side === 'inspectorate' && head.row.kind === 'body') {
    const lead = view.told.slice(Math.max(segment.start, head.start - LONGEST_FORMER), head.start);
    if (FORMER.test(lead)) phrase = { ...phrase, side: 'other' };
  }
  if (phrase.kind === 'document' && REPORT_TO.test(view.told.slice(phrase.end, phrase.end + 60)))
    return { ...phrase, side: 'authority', weight: 3 };
  phrase = withSender(view, withPredicate(view, phrase, cues, segment.end), cues, segment.end);
  const name = nameAtStart(view.told.slice(phrase.end, segment.end));
  return name === null || name.at > 1
    ? phrase
    : { ...phrase, isNamed: true, end: phrase.end + name.at + name.words.length };
}
