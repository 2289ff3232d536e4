import type { SpeakerKind, SpeakerSide } from '../knowledge/speakers.ts';
import type { FoundReporting, FoundSpeaker } from '../recognise/attributions.ts';
import type { Span } from '../text/span.ts';
import { type QuotedBlock, within } from './quoted-block.ts';

/** What a phrase names: a kind of speaker, a bare proper name, or a pronoun. */
export type PhraseKind = SpeakerKind | 'name' | 'pronoun';

/** A noun phrase that tells a speaker: offsets into its block's passage. */
export interface SpeakerPhrase extends Span {
  readonly block: number;
  readonly kind: PhraseKind;
  /** Null where the phrase alone does not tell the side: pronouns, names, `a spokesman`. */
  readonly side: SpeakerSide | null;
  readonly weight: number;
  /** The pronoun in lower case, the proper name, or the words of the role. */
  readonly head: string;
}

const PRONOUN = /^(?:he|she|they|it|we|i|one|another|others|some|many|both|who|which)$/i;
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}'\u2019-]+)/u;

/** Words at which a segment between commas is an aside and tells no subject. */
const ASIDE =
  /^[^\p{L}\p{N}]*(?:in|on|at|after|following|since|during|despite|when|while|whilst|as|before|by|with|under|amid|amidst|because|if|although|though|from|over|last|next|this (?:week|month|year|morning|afternoon|evening)|yesterday|today|tonight|earlier|later|meanwhile|however|which|who|whose|whom|where|that|[\p{L}-]{2,}ing|seen|published|released|issued|based|given|asked|dated|due|added|rated|judged|criticised|praised|held|led|backed|set|made|then|now|also|to|through|within|until|unlike|like|per|via|about|without)(?![\p{L}\p{N}'\u2019-])/iu;
/** Words that begin in -ing and yet name somebody or something. */
const NOT_ASIDE =
  /^[^\p{L}\p{N}]*(?:nursing|fostering|nothing|something|everything|kiing|wellbeing|housing|reading|barking|working group)/iu;

/** Words at which a noun phrase ends: what follows says something else. */
const PHRASE_ENDS =
  /[;:()[\]|]|\s[-\u2013\u2014]\s|(?<![\p{L}])(?:with|to|about|on|after|before|during|following|when|as|into|against|over|than|since|who|which|that|while|whose|where|is|are|was|were|has|have|had|will|would|if|because|but|so|and then|amid|despite)(?![\p{L}])/iu;
const COORDINATION = /\s(?:and|or)\s/;

const PROPER_NAME = /(?:\p{Lu}[\p{L}'\u2019.-]*)(?:\s(?:(?:de|van|von|der|of|and)\s)?\p{Lu}[\p{L}'\u2019.-]*){0,5}/u;
/** Capitalised at a sentence's start, yet no name. */
const NOT_NAMES = new Set(
  `a an the this that these those it its he she they we i you his her their our my there here what when where why how who
  which if in on at by for from of to and but or so yet not no yes as after before since while although though because
  despite during following however meanwhile nobody everybody everyone someone others some many most few all both each
  another one two three nothing something everything critics sources figures documents data papers records minutes notes
  also now then today yesterday picture photo image credit source`.split(/\s+/),
);

const isNameWord = (word: string): boolean => !NOT_NAMES.has(word.toLowerCase());

/** The proper name at the start of `words`, if one stands there: its offset and text. */
function nameAtStart(words: string): { readonly at: number; readonly name: string } | null {
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const found = PROPER_NAME.exec(words.slice(lead));
  if (found === null || found.index !== 0) return null;
  const first = /^[\p{L}'\u2019.-]+/u.exec(found[0])?.[0] ?? '';
  if (!isNameWord(first)) return null;
  return { at: lead, name: found[0].replace(/['\u2019]s$/, '') };
}

/** The proper name at the end of `words`, before adverbs and auxiliaries. */
function nameAtEnd(words: string): { readonly at: number; readonly name: string } | null {
  const all = [...words.matchAll(new RegExp(PROPER_NAME.source, 'gu'))];
  const last = all.at(-1);
  if (last === undefined) return null;
  const rest = words.slice(last.index + last[0].length);
  if (
    !/^[\s,]*(?:(?:both|also|has|have|had|now|then|later|then|once|who|himself|herself|\p{Ll}+ly)[\s,]*)*$/u.test(rest)
  )
    return null;
  const pieces = last[0].split(' ');
  let at = last.index;
  while (pieces.length > 0 && !isNameWord(pieces[0] ?? '')) at += (pieces.shift()?.length ?? 0) + 1;
  return pieces.length === 0 ? null : { at, name: pieces.join(' ').replace(/['\u2019]s$/, '') };
}

interface Segment extends Span {
  readonly words: string;
}

/** The pieces of a span between commas, dashes and brackets. */
function segmentsOf(view: QuotedBlock, span: Span): readonly Segment[] {
  const segments: Segment[] = [];
  const text = view.told.slice(span.start, span.end);
  let from = 0;
  for (const mark of text.matchAll(/,(?!\d)|\s[-\u2013\u2014]+\s|[();:[\]|]/g)) {
    segments.push({ start: span.start + from, end: span.start + mark.index, words: text.slice(from, mark.index) });
    from = mark.index + mark[0].length;
  }
  segments.push({ start: span.start + from, end: span.end, words: text.slice(from) });
  return segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment.words));
}

const isAside = (words: string): boolean => ASIDE.test(words) && !NOT_ASIDE.test(words);

function phraseFrom(view: QuotedBlock, head: FoundSpeaker, start: number, end: number): SpeakerPhrase {
  return {
    block: view.index,
    kind: head.row.kind,
    side: head.row.side,
    weight: head.row.weight,
    head: view.text.slice(head.start, head.end),
    start,
    end,
  };
}

/** The start of the noun phrase whose first cue is `head`: back over its capitals, owner and determiner. */
function phraseStart(view: QuotedBlock, head: FoundSpeaker, limit: number): number {
  const before = view.told.slice(limit, head.start);
  const lead =
    /(?:(?:^|[\s(])(?:(?:the|a|an|one|its|his|her|their|our|this|former|new|interim|acting|then|local|senior|independent|lead|\p{Ll}+-\p{Ll}+)|\p{Lu}[\p{L}'\u2019.-]*|of|and|\p{Ll}+['\u2019]s?))*\s?$/u.exec(
      before,
    );
  const kept = lead === null ? '' : lead[0].trimStart().replace(/^(?:(?:of|and)\s)+/u, '');
  return head.start - kept.length;
}

/**
 * Reads the noun phrase within a segment: its first cue is the head; bodies that complete it (`of`, `for`, `at`) settle
 * the side where they are weightier.
 */
function readSegment(view: QuotedBlock, segment: Span): SpeakerPhrase | null {
  const cues = within(view.speakers, segment);
  const head = cues[0];
  if (head === undefined) return null;
  const cut = PHRASE_ENDS.exec(view.told.slice(head.end, segment.end));
  const end = cut === null ? segment.end : head.end + cut.index;
  let phrase = phraseFrom(view, head, phraseStart(view, head, segment.start), head.end);
  let last = head;
  for (const cue of cues.slice(1)) {
    if (cue.start >= end) break;
    const between = view.told.slice(last.end, cue.start);
    if (COORDINATION.test(between) && phrase.side !== null && !/^\s*and\s+\p{Lu}/u.test(between)) break;
    phrase = joinCue(view, phrase, last, cue);
    last = cue;
  }
  const name = nameAtStart(view.told.slice(phrase.end, segment.end));
  return name === null || name.at > 1 ? phrase : { ...phrase, end: phrase.end + name.at + name.name.length };
}

function joinCue(view: QuotedBlock, phrase: SpeakerPhrase, last: FoundSpeaker, cue: FoundSpeaker): SpeakerPhrase {
  const between = view.told.slice(last.end, cue.start);
  const { row } = cue;
  const isWork = row.kind === 'document' || row.kind === 'event';
  const owns =
    /^(?:['\u2019]s?)?\s(?:(?:own|latest|new|first|final|annual|recent|official|damning|critical|\p{Ll}+)\s)?$/u.test(
      between,
    );
  if (isWork && owns && phrase.kind !== 'document' && phrase.kind !== 'event') {
    const decides = row.kind === 'event' || row.weight > phrase.weight || phrase.side === null;
    return {
      ...phrase,
      kind: row.kind,
      head: view.text.slice(cue.start, cue.end),
      end: cue.end,
      ...(decides ? { side: row.side, weight: row.weight } : {}),
    };
  }
  if (phrase.kind === 'document' || phrase.kind === 'event') {
    const byOrFrom = /(?<!\p{L})(?:by|from)\s/u.test(between);
    const isCompound = /^\s$/.test(between) && row.weight > phrase.weight;
    if (!(byOrFrom || isCompound) || row.side === null) return phrase;
    return { ...phrase, side: row.side, weight: Math.max(row.weight, 2), end: cue.end };
  }
  const mayComplete = row.kind === 'body' || row.kind === 'document' || phrase.weight === 0 || owns;
  if (!mayComplete || row.side === null) return phrase;
  const isPlaceOfWork = /(?<!\p{L})(?:of|for|at|from|in|with)\s/u.test(between) || owns || between.trim() === '';
  if (!isPlaceOfWork) return phrase;
  if (owns && row.kind !== 'body') {
    // `the council's director`: the later word is the head, the former its owner.
    const decides = row.weight > phrase.weight || phrase.side === null;
    return {
      ...phrase,
      kind: row.kind,
      head: view.text.slice(cue.start, cue.end),
      end: cue.end,
      ...(decides ? { side: row.side, weight: row.weight } : {}),
    };
  }
  if (row.kind === 'document') return phrase;
  return row.weight > phrase.weight || phrase.side === null
    ? { ...phrase, side: row.side, weight: row.weight, end: cue.end }
    : { ...phrase, end: cue.end };
}

const nameIn = (view: QuotedBlock, segment: Segment): SpeakerPhrase | null => {
  const found = nameAtStart(segment.words);
  if (found === null) return null;
  const start = segment.start + found.at;
  return {
    block: view.index,
    kind: 'name',
    side: null,
    weight: 0,
    head: found.name,
    start,
    end: start + found.name.length,
  };
};

/** A name and its appositions read as one speaker: the first names it, the weightiest tells the side. */
function joinAppositions(phrases: readonly SpeakerPhrase[]): SpeakerPhrase | null {
  const first = phrases[0];
  if (first === undefined) return null;
  return phrases.slice(1).reduce((whole, next) => {
    if (next.side === null || next.kind === 'event') return whole;
    const isFirst = whole.side === null;
    if (!isFirst && next.weight <= whole.weight) return whole;
    return { ...whole, kind: whole.kind === 'name' ? next.kind : whole.kind, side: next.side, weight: next.weight };
  }, first);
}

/** Reads the speaker named right after an offset (`said X`, `by X`, `according to X`) and before `limit`. */
export function readSpeakerAfter(view: QuotedBlock, offset: number, limit: number): SpeakerPhrase | null {
  const segments = segmentsOf(view, { start: offset, end: limit });
  const first = segments[0];
  if (
    first === undefined ||
    /^[^\p{L}\p{N}]*(?:that|if|whether|how|why|when|to|for|it was|there)\s/iu.test(first.words)
  )
    return null;
  const word = FIRST_WORD.exec(first.words);
  if (word !== null && PRONOUN.test(word[1] ?? '')) {
    const at = first.start + first.words.indexOf(word[1] ?? '');
    return pronounAt(view, at, word[1] ?? '');
  }
  const firstPhrase = readFirst(view, first);
  if (firstPhrase === null) return null;
  const phrases = [firstPhrase];
  for (const segment of segments.slice(1, 5)) {
    if (/^\s*\d+\s*$/.test(segment.words)) continue;
    if (isAside(segment.words) || /^\s*(?:and|but|or|so)\s/i.test(segment.words)) break;
    const next = readSegment(view, segment);
    if (next !== null) phrases.push(next);
  }
  return joinAppositions(phrases);
}

/** The noun phrase that begins a segment: a name, a role, or a name with its role. */
function readFirst(view: QuotedBlock, segment: Segment): SpeakerPhrase | null {
  const name = nameIn(view, segment);
  const role = readSegment(view, segment);
  if (role === null) return name ?? null;
  if (name === null || role.start <= name.start) return role;
  const between = view.told.slice(name.end, role.start);
  if (PHRASE_ENDS.test(between)) return name;
  return { ...role, start: name.start, head: name.head, kind: role.kind };
}

function pronounAt(view: QuotedBlock, start: number, word: string): SpeakerPhrase {
  return {
    block: view.index,
    kind: 'pronoun',
    side: null,
    weight: 0,
    head: word.toLowerCase(),
    start,
    end: start + word.length,
  };
}

const BEFORE_VERB =
  /(?:(?:^|(?<=[\s,]))(?:has|have|had|having|is|are|was|were|be|been|being|will|would|could|may|might|must|should|did|do|does|to|also|now|then|later|once|since|even|further|always|both|all|clearly|rightly|[\p{Ll}]+ly)\s*,?\s*)+$/u;

/** Where the words between subject and verb (auxiliaries, adverbs) begin. */
function beforeVerb(told: string, start: number, verb: number): number {
  const words = told.slice(start, verb);
  const found = BEFORE_VERB.exec(words);
  return found === null ? verb : start + found.index;
}

const CLAUSE_STARTS =
  /(?:^|\s)(?:but|while|whilst|although|though|because|whereas|that|what|how|and that|when|as|until|if)\s(?!.*\s(?:but|while|whilst|although|though|because|whereas|that|what|how|when|as|until|if)\s)/iu;
const FINITE =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might|must|should|\p{Ll}{3,}ed)(?!\p{L})/u;

/** Where the clause that a verb ends begins within `[from, to)`, as far as conjunctions tell. */
function clauseStart(told: string, from: number, to: number): number {
  const words = told.slice(from, to);
  const conjunction = CLAUSE_STARTS.exec(words);
  let start = from;
  if (conjunction !== null) start = from + conjunction.index + conjunction[0].length;
  const rest = told.slice(start, to);
  const and = rest.lastIndexOf(' and ');
  if (and > 0 && FINITE.test(rest.slice(0, and)) && /[\p{L}]/u.test(rest.slice(and + 5))) return start + and + 5;
  return start;
}

/** The subject that a span ends with: a pronoun, a role or a name right before the verb. */
function readTail(view: QuotedBlock, segment: Segment): SpeakerPhrase | null {
  const word = /([\p{L}]+)[\s]*$/u.exec(segment.words);
  if (word !== null && PRONOUN.test(word[1] ?? '')) return pronounAt(view, segment.start + word.index, word[1] ?? '');
  if (isAside(segment.words)) return readLastPhrase(view, segment);
  const role = readSegment(view, segment);
  const name = nameAtEnd(segment.words);
  if (role === null && name !== null) {
    const start = segment.start + name.at;
    return {
      block: view.index,
      kind: 'name',
      side: null,
      weight: 0,
      head: name.name,
      start,
      end: start + name.name.length,
    };
  }
  if (role === null) return null;
  const first = nameIn(view, segment);
  return first !== null && first.start < role.start && !PHRASE_ENDS.test(view.told.slice(first.end, role.start))
    ? { ...role, start: first.start }
    : role;
}

/** The noun phrase that stands last in a segment which begins with an aside (`in a statement the council`). */
function readLastPhrase(view: QuotedBlock, segment: Segment): SpeakerPhrase | null {
  const cues = within(view.speakers, segment);
  let first = cues.length - 1;
  while (first > 0) {
    const before = cues[first - 1];
    const cue = cues[first];
    if (before === undefined || cue === undefined) break;
    if (
      !/^(?:['\u2019]s?)?\s(?:(?:of|for|at|by|from)\s(?:the\s|its\s)?)?$/u.test(view.told.slice(before.end, cue.start))
    )
      break;
    first--;
  }
  const start = cues[first]?.start;
  if (start !== undefined) return readSegment(view, { start, end: segment.end });
  const name = nameAtEnd(segment.words);
  if (name === null) return null;
  const at = segment.start + name.at;
  return {
    block: view.index,
    kind: 'name',
    side: null,
    weight: 0,
    head: name.name,
    start: at,
    end: at + name.name.length,
  };
}

/** What the subject of a verb turned out to be: a phrase, the same one as the verb before has, or nothing known. */
export type Subject = SpeakerPhrase | 'same' | null;

/**
 * Reads the subject of a reporting verb within the span `clause`, which begins where its sentence (or the look-back's
 * limit) does and ends before the verb. `before` is the reporting verb before it in that span, if any.
 */
export function readSubject(
  view: QuotedBlock,
  clause: Span,
  verb: FoundReporting,
  before: FoundReporting | null,
): Subject {
  const { told } = view;
  const end = beforeVerb(told, clause.start, verb.start);
  const lead = told.slice(clause.start, end);
  const isParticiple = /ing(?:\s|$)/.test(told.slice(verb.start, verb.end).split(' ')[0]?.concat(' ') ?? '');
  if (/(?:^|[\s,])(?:and|but|or|then)\s*$/i.test(lead))
    return before === null ? readMainSubject(view, clause, end) : 'same';
  if (/(?:^|[\s,])(?:who|which|that)\s*$/i.test(lead)) {
    const relative = /[\s,]*(?:who|which|that)\s*$/i.exec(lead);
    return readSpeakerBefore(view, clause, clause.start + (relative?.index ?? lead.length));
  }
  if (isParticiple) {
    const isApart = /[,\u2013\u2014-]\s*$/.test(lead);
    if (!isApart) return readSpeakerBefore(view, clause, end);
    return before === null ? readMainSubject(view, clause, end) : 'same';
  }
  return readMainSubject(view, before === null ? clause : clause, end, before);
}

/** Reads the subject that ends before `end`, over asides and appositions. */
function readMainSubject(
  view: QuotedBlock,
  clause: Span,
  end: number,
  before: FoundReporting | null = null,
): SpeakerPhrase | null {
  const segments = segmentsOf(view, { start: clause.start, end });
  const tail = segments.at(-1);
  if (tail === undefined) return null;
  const tailIsOpen = /[,)\u2013\u2014-]\s*$/.test(view.told.slice(tail.start, end));
  if (!tailIsOpen) {
    const own = trimToClause(view, tail, before);
    const subject = readTail(view, own);
    if (
      subject !== null &&
      !(isAside(tail.words) && own.start === tail.start && /^\s*(?:which|who|whose)\s/i.test(tail.words))
    )
      return withAppositionBefore(view, segments, subject, own, tail, before);
  }
  const phrases: SpeakerPhrase[] = [];
  for (let i = segments.length - (tailIsOpen ? 1 : 2); i >= 0; i--) {
    const segment = segments[i];
    if (segment === undefined) break;
    if (isAside(segment.words)) continue;
    const own = trimToClause(view, segment, before);
    const phrase = readFirst(view, own);
    if (phrase !== null) phrases.unshift(phrase);
    if (own.start !== segment.start || /^\s*(?:and|but|so|or)\s/i.test(segment.words)) break;
  }
  return joinAppositions(phrases);
}

/** `the authority's leader, Andrew Pellew` read from its name: the role stands in the segment before. */
function withAppositionBefore(
  view: QuotedBlock,
  segments: readonly Segment[],
  subject: SpeakerPhrase,
  own: Segment,
  tail: Segment,
  before: FoundReporting | null,
): SpeakerPhrase {
  const previous = segments.at(-2);
  const isNameAlone =
    subject.kind === 'name' && own.start === tail.start && view.told.slice(tail.start, subject.start).trim() === '';
  if (!isNameAlone || previous === undefined || isAside(previous.words)) return subject;
  const phrase = readFirst(view, trimToClause(view, previous, before));
  if (phrase === null || phrase.kind === 'document' || phrase.kind === 'event') return subject;
  return { ...phrase, end: subject.end };
}

/** Cuts off what belongs to an earlier clause of the same segment: up to a conjunction or an earlier reporting verb. */
function trimToClause(view: QuotedBlock, segment: Segment, before: FoundReporting | null): Segment {
  let { start } = segment;
  if (before !== null && before.end > start && before.end <= segment.end) start = before.end;
  start = clauseStart(view.told, start, segment.end);
  return start === segment.start ? segment : { start, end: segment.end, words: view.told.slice(start, segment.end) };
}

/** Reads the noun phrase that stands right before an offset (`a letter from inspectors describing`, `X, who said`). */
export function readSpeakerBefore(view: QuotedBlock, clause: Span, offset: number): SpeakerPhrase | null {
  const segments = segmentsOf(view, { start: clause.start, end: offset });
  const phrases: SpeakerPhrase[] = [];
  for (let i = segments.length - 1; i >= 0 && i >= segments.length - 3; i--) {
    const segment = segments[i];
    if (segment === undefined) break;
    const phrase = i === segments.length - 1 ? readTailPhrase(view, segment) : readFirst(view, segment);
    if (phrase === null || (isAside(segment.words) && phrases.length > 0)) break;
    phrases.unshift(phrase);
    if (phrase.kind === 'document' || phrase.kind === 'body') break;
  }
  return joinAppositions(phrases);
}

function readTailPhrase(view: QuotedBlock, segment: Segment): SpeakerPhrase | null {
  return readLastPhrase(view, segment) ?? readFirst(view, segment);
}

/** Reads the speaker that a sentence is about: its first noun phrase outside asides. */
export function readTopic(view: QuotedBlock, sentence: Span): SpeakerPhrase | null {
  for (const segment of segmentsOf(view, sentence).slice(0, 6)) {
    if (isAside(segment.words) || /^\s*(?:and|but|so|or)\s/i.test(segment.words)) {
      const inAside = within(view.speakers, segment);
      if (inAside.length === 0) continue;
    }
    const word = FIRST_WORD.exec(segment.words);
    if (
      word !== null &&
      PRONOUN.test(word[1] ?? '') &&
      !/^(?:one|another|some|many|both|which|who)$/i.test(word[1] ?? '')
    ) {
      return pronounAt(view, segment.start + segment.words.indexOf(word[1] ?? ''), word[1] ?? '');
    }
    const phrase = readFirst(view, segment);
    if (phrase !== null) return phrase;
  }
  return null;
}
