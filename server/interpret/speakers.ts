import type { SpeakerSide } from '../knowledge/speakers.ts';
import type { FoundAttribution, FoundReporting } from '../recognise/attributions.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { CouncilMention, SpeakerClass } from './finding.ts';
import type { Genre } from './interpretation.ts';
import { collectPeople, type NamedPerson, personNamed } from './named-people.ts';
import type { QuotedPassage } from './quotation-pairs.ts';
import {
  BLOT,
  partsByBlock,
  type QuotedBlock,
  type QuotedPart,
  readQuotedBlock,
  sentenceAt,
  within,
} from './quoted-block.ts';
import { readSpeakerAfter, readSpeakerBefore, readSubject, readTopic, type SpeakerPhrase } from './speaker-phrases.ts';

/** The rule that told a quotation's speaker; the dotted end of the evidence's name. */
export type SpeakerRule =
  | 'after'
  | 'before'
  | 'label'
  | 'owner'
  | 'signature'
  | 'continued'
  | 'lead-in'
  | 'paragraph'
  | 'carried'
  | 'section'
  | 'repeated'
  | 'document'
  | 'mentioned'
  | 'none';

/** Who speaks in a quotation, and why. */
export interface Attribution {
  readonly speaker: SpeakerClass;
  readonly phrase: SpeakerPhrase | null;
  readonly rule: SpeakerRule;
  /** The words that the rule rests on: the reporting words or the speaker's, in the document. */
  readonly words: Span | null;
}

export interface SpeakerContext {
  readonly genre: Genre;
  readonly councils: readonly CouncilMention[];
}

/** How far before and after a quotation its sentence is read. */
const REACH_BEFORE = 600;
const REACH_AFTER = 320;
/** How many sentences and blocks back a speaker is carried over. */
const SENTENCES_BACK = 8;
const BLOCKS_BACK = 4;
const SECTION_REACH = 40;

const LABEL =
  /^(?:\[[^\]]{0,20}\]\s*)?((?:[\p{Lu}][\p{L}'\u2019.-]*|of|and|the|for|children[\u2019']s|services)(?:[\s,]+(?:[\p{L}'\u2019.-]+)){0,6}?)\s?:\s*[*_]*$/u;
const POINTS_TO_TEXT =
  /(?<!\p{L})(?:page|paragraph|para|section|line)s?\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L})/iu;
const LINE_END = /^[\s"'\u2018\u2019\u201c\u201d*_.,)\]]*$/;
const DIRECT = /[:,]\s*[*_([]*$/;
const PASSIVE_BEFORE =
  /(?:^|[\s,])(?:is|are|was|were|be|been|being|get|gets|got)\s+(?:\p{Ll}+ly\s+|also\s+|again\s+|both\s+|once\s+|now\s+|all\s+|widely\s+)?$/u;
const IRREGULAR_PARTICIPLE = /^(?:told|found|put|seen|heard|shown|said|written|read|singled|picked|marked|summed)/i;

const sideOf = (side: SpeakerSide | null): SpeakerClass => side ?? 'unknown';

class SpeakerReader {
  readonly #blocks: readonly Block[];
  readonly #passages: readonly QuotedPassage[];
  readonly #attributions: readonly (readonly FoundAttribution[])[];
  readonly #context: SpeakerContext;
  readonly #parts: ReadonlyMap<number, readonly QuotedPart[]>;
  readonly #views = new Map<number, QuotedBlock>();
  readonly #found: (Attribution | undefined)[];
  #people: ReadonlyMap<string, NamedPerson> | null = null;

  constructor(
    blocks: readonly Block[],
    passages: readonly QuotedPassage[],
    attributions: readonly (readonly FoundAttribution[])[],
    context: SpeakerContext,
  ) {
    this.#blocks = blocks;
    this.#passages = passages;
    this.#attributions = attributions;
    this.#context = context;
    this.#parts = partsByBlock(blocks, passages);
    this.#found = new Array<Attribution | undefined>(passages.length);
  }

  read(): readonly Attribution[] {
    const headings: number[] = [];
    this.#passages.forEach((passage, index) => {
      if (this.#blocks[passage.firstBlock]?.kind === 'heading' && passage.firstBlock === passage.lastBlock)
        headings.push(index);
      else this.#found[index] = this.#attribute(passage, index);
    });
    for (const index of headings) {
      const passage = this.#passages[index];
      if (passage !== undefined) this.#found[index] = this.#attributeInHeading(passage, index);
    }
    return this.#found.map((found) => found ?? this.#nobody());
  }

  // Views, phrases and what they mean.

  #view(index: number): QuotedBlock | null {
    const known = this.#views.get(index);
    if (known !== undefined) return known;
    const block = this.#blocks[index];
    if (block === undefined || block.kind === 'furniture') return null;
    const view = readQuotedBlock(index, block, this.#parts.get(index) ?? [], this.#attributions[index] ?? []);
    this.#views.set(index, view);
    return view;
  }

  #previousBlock(index: number): number {
    let at = index - 1;
    while (at >= 0 && this.#blocks[at]?.kind === 'furniture') at--;
    return at;
  }

  get #isOfficial(): boolean {
    return this.#context.genre === 'official-report' || this.#context.genre === 'official-letter';
  }

  #spanOf(block: number, start: number, end: number): Span | null {
    const passage = this.#blocks[block]?.passage;
    return passage === undefined || end <= start ? null : toSpan(passage, start, end);
  }

  #nobody(): Attribution {
    return this.#isOfficial
      ? { speaker: 'inspectorate', phrase: null, rule: 'document', words: null }
      : { speaker: 'unknown', phrase: null, rule: 'none', words: null };
  }

  #said(
    phrase: SpeakerPhrase,
    rule: SpeakerRule,
    words: { readonly start: number; readonly end: number } | null = null,
  ): Attribution {
    const at = words ?? phrase;
    return { speaker: sideOf(phrase.side), phrase, rule, words: this.#spanOf(phrase.block, at.start, at.end) };
  }

  /** Settles the side of a phrase from the document: pronouns, names and mere forms. Null where it stays untold. */
  #resolve(phrase: SpeakerPhrase | null, depth = 0): SpeakerPhrase | null {
    if (phrase === null) return null;
    if (phrase.kind === 'pronoun') return this.#antecedent(phrase, depth);
    if (phrase.kind === 'name') return this.#resolveName(phrase);
    if (phrase.side !== null && !this.#isBareDocument(phrase)) return phrase;
    if (phrase.side === null) return this.#resolveForm(phrase, depth);
    return this.#resolveDocument(phrase);
  }

  #resolveName(phrase: SpeakerPhrase): SpeakerPhrase | null {
    const council = this.#councilAt(phrase);
    if (council) return { ...phrase, side: 'authority' };
    this.#people ??= collectPeople(this.#allViews());
    const person = personNamed(this.#people, phrase.head);
    return { ...phrase, kind: 'person', side: person?.side ?? 'other', weight: person?.weight ?? 0 };
  }

  *#allViews(): Iterable<QuotedBlock> {
    for (let i = 0; i < this.#blocks.length; i++) {
      if ((this.#attributions[i]?.length ?? 0) === 0) continue;
      const view = this.#view(i);
      if (view !== null) yield view;
    }
  }

  #councilAt(phrase: SpeakerPhrase): boolean {
    const span = this.#spanOf(phrase.block, phrase.start, phrase.end);
    if (span === null) return false;
    const next = this.#context.councils[firstFrom(this.#context.councils, span.start)];
    return next !== undefined && next.start < span.end;
  }

  /** `A spokesman said`: the body named last before, else the authority. */
  #resolveForm(phrase: SpeakerPhrase, depth: number): SpeakerPhrase {
    const body =
      depth > 2 ? null : this.#lastTopic(phrase.block, phrase.start, (one) => one.kind === 'body' && one.side !== null);
    return { ...phrase, side: body?.side ?? (phrase.kind === 'document' ? null : 'authority') };
  }

  #isBareDocument(phrase: SpeakerPhrase): boolean {
    return phrase.kind === 'document' && phrase.weight <= 1;
  }

  /** `The report said`: the document introduced last before; where none is, the inspectors' one. */
  #resolveDocument(phrase: SpeakerPhrase): SpeakerPhrase {
    const found = this.#lastCue(phrase.block, phrase.start, (kind, weight) => kind === 'document' && weight >= 3);
    if (found === null || found === undefined) return phrase;
    return { ...phrase, side: found };
  }

  /** The side of the cue of a kind that stands last before an offset, within reach; null where none does. */
  #lastCue(block: number, offset: number, accepts: (kind: string, weight: number) => boolean): SpeakerSide | null {
    let limit = offset;
    for (let i = block, n = 0; i >= 0 && n <= BLOCKS_BACK; i = this.#previousBlock(i), n++) {
      const view = this.#view(i);
      if (view === null) continue;
      for (let k = view.speakers.length - 1; k >= 0; k--) {
        const cue = view.speakers[k];
        if (cue === undefined || cue.end > limit) continue;
        if (accepts(cue.row.kind, cue.row.weight)) return cue.row.side;
      }
      limit = Number.POSITIVE_INFINITY;
    }
    return null;
  }

  /** Whom a pronoun stands for: the speaker or topic last named that fits it. */
  #antecedent(pronoun: SpeakerPhrase, depth: number): SpeakerPhrase | null {
    if (depth > 3) return null;
    const { head } = pronoun;
    if (head === 'we' || head === 'i') return this.#ownVoice(pronoun);
    const fits = (one: SpeakerPhrase): boolean => {
      if (head === 'he' || head === 'she') return one.kind === 'person' || one.kind === 'name';
      if (head === 'it')
        return one.kind === 'body' || one.kind === 'document' || one.kind === 'event' || one.kind === 'name';
      if (head === 'they') return one.kind === 'people' || one.kind === 'body' || one.kind === 'event';
      return one.kind === 'people' || one.kind === 'person' || one.kind === 'name';
    };
    const found = this.#lastTopic(pronoun.block, pronoun.start, fits, depth + 1);
    return found === null ? null : { ...found, block: found.block };
  }

  /** `We found`, `I said`: the label of the speech, or the document's own voice. */
  #ownVoice(pronoun: SpeakerPhrase): SpeakerPhrase | null {
    const view = this.#view(pronoun.block);
    const label = view === null ? null : this.#labelOf(view);
    if (label !== null) return label;
    return this.#isOfficial ? { ...pronoun, side: 'inspectorate' } : null;
  }

  /** The topic or speaker named last before an offset that `fits`. */
  #lastTopic(block: number, offset: number, fits: (one: SpeakerPhrase) => boolean, depth = 1): SpeakerPhrase | null {
    let limit = offset;
    let left = SENTENCES_BACK;
    for (let i = block, n = 0; i >= 0 && n <= BLOCKS_BACK && left > 0; i = this.#previousBlock(i), n++) {
      const view = this.#view(i);
      if (view === null) continue;
      for (let k = view.sentences.length - 1; k >= 0 && left > 0; k--) {
        const sentence = view.sentences[k];
        if (sentence === undefined || sentence.start >= limit) continue;
        left--;
        const found = this.#fittingIn(view, { start: sentence.start, end: Math.min(sentence.end, limit) }, fits, depth);
        if (found !== null) return found;
      }
      limit = Number.POSITIVE_INFINITY;
    }
    return null;
  }

  #fittingIn(
    view: QuotedBlock,
    sentence: Span,
    fits: (one: SpeakerPhrase) => boolean,
    depth: number,
  ): SpeakerPhrase | null {
    for (const part of this.#partsIn(view, sentence).toReversed()) {
      const phrase = this.#found[part.quotation]?.phrase;
      if (phrase !== null && phrase !== undefined && phrase.side !== null && fits(phrase)) return phrase;
    }
    const short = { start: sentence.start, end: Math.min(sentence.end, sentence.start + REACH_BEFORE) };
    const topic = readTopic(view, short);
    if (topic === null) return null;
    if (topic.kind === 'pronoun') return depth > 3 ? null : this.#fit(this.#resolve(topic, depth + 1), fits);
    if (!fits(topic)) return null;
    return this.#resolve(topic, depth + 1);
  }

  #fit(phrase: SpeakerPhrase | null, fits: (one: SpeakerPhrase) => boolean): SpeakerPhrase | null {
    return phrase !== null && fits(phrase) ? phrase : null;
  }

  #partsIn(view: QuotedBlock, span: Span): readonly QuotedPart[] {
    const { quoted } = view;
    let low = 0;
    let high = quoted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quoted[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const found: QuotedPart[] = [];
    for (let i = low; i < quoted.length && found.length < 8; i++) {
      const part = quoted[i];
      if (part === undefined || part.start >= span.end) break;
      found.push(part);
    }
    return found;
  }

  // The rules, nearest first.

  #attribute(passage: QuotedPassage, index: number): Attribution {
    const first = this.#view(passage.firstBlock);
    const last = this.#view(passage.lastBlock);
    if (first === null || last === null) return this.#nobody();
    return (
      this.#inOwnSentence(first, last, passage) ??
      this.#fromSignature(last, passage) ??
      this.#fromContext(first, last, passage, index) ??
      this.#nobody()
    );
  }

  #inOwnSentence(first: QuotedBlock, last: QuotedBlock, passage: QuotedPassage): Attribution | null {
    const before = this.#sentenceBefore(first, passage.start);
    const after = this.#sentenceAfter(last, passage.end);
    return (
      this.#mentioned(first, before, last, after) ??
      this.#directlyBefore(first, before) ??
      this.#directlyAfter(last, after, passage) ??
      this.#label(first, before) ??
      this.#owner(first, before, last, after) ??
      this.#before(first, before, last, after) ??
      this.#looselyAfter(last, after)
    );
  }

  #sentenceBefore(view: QuotedBlock, offset: number): Span {
    const sentence = sentenceAt(view, offset);
    return { start: Math.max(Math.min(sentence.start, offset), offset - REACH_BEFORE), end: offset };
  }

  #sentenceAfter(view: QuotedBlock, offset: number): Span {
    const sentence = sentenceAt(view, offset - 1);
    let { end } = sentence;
    const closing = view.text.slice(Math.max(0, offset - 2), offset);
    if (end <= offset && /[!?]/.test(closing)) end = this.#shoutedAttribution(view, offset);
    return { start: offset, end: Math.max(offset, Math.min(end, offset + REACH_AFTER)) };
  }

  /** `"We did it!" Cllr Hale said.`: the end of a sentence that only tells who spoke; `offset` where it does not. */
  #shoutedAttribution(view: QuotedBlock, offset: number): number {
    const next = sentenceAt(view, offset);
    if (next.end - next.start > 100 || this.#partsIn(view, next).length > 0) return offset;
    const verb = within(view.reporting, next).at(-1);
    if (verb?.reporting !== 'speech') return offset;
    return /^[\s.]*$/.test(view.told.slice(verb.end, next.end)) ? next.end : offset;
  }

  /** A word mentioned as a word, or a name: nobody speaks. */
  #mentioned(first: QuotedBlock, before: Span, last: QuotedBlock, after: Span): Attribution | null {
    const verb = within(first.reporting, before).at(-1);
    const gap = verb === undefined ? '' : first.told.slice(verb.end, before.end);
    const isNamed =
      verb !== undefined && /^\s*(?:as\s|the\s|a\s)?[*_(]*$/.test(gap) && this.#namesOnly(first, before, verb);
    const isDefined = /^\s*(?:means|meant|refers to|stands for|is (?:the|a) (?:word|term|phrase|name)\b)/.test(
      last.told.slice(after.start, after.end),
    );
    if (!isNamed && !isDefined) return null;
    if (this.#isOfficial) return { speaker: 'inspectorate', phrase: null, rule: 'document', words: null };
    const words = verb !== undefined && isNamed ? this.#spanOf(first.index, verb.start, verb.end) : null;
    return { speaker: 'unknown', phrase: null, rule: 'mentioned', words };
  }

  #namesOnly(view: QuotedBlock, before: Span, verb: FoundReporting): boolean {
    if (verb.reporting === 'name') return true;
    const form = view.text.slice(verb.start, verb.end).toLowerCase();
    if (verb.reporting !== 'naming' || !/^(?:called|termed|dubbed|labelled)$/.test(form)) return false;
    // `a scheme called "…"` names; `inspectors called it "…"` and `was called "…" by` speak.
    const lead = view.told.slice(before.start, verb.start);
    if (PASSIVE_BEFORE.test(lead)) return false;
    return (
      /(?:^|\s)(?:an?|the|its|their|our|new|this|\p{Ll}+)\s[\p{L}-]+\s$/u.test(lead) &&
      !/(?:^|\s)(?:he|she|they|it|who|which|we|i)\s$/i.test(lead) &&
      within(view.speakers, { start: Math.max(before.start, verb.start - 25), end: verb.start }).length === 0
    );
  }

  /** `X said: "…"`. */
  #directlyBefore(view: QuotedBlock, before: Span): Attribution | null {
    const verb = within(view.reporting, before).at(-1);
    if (verb === undefined) return null;
    const gap = view.told.slice(verb.end, before.end);
    if (
      !/^(?:\s(?:that|as|it was|of|how|to say|in a statement|in (?:its|the|their|his|her) (?:report|letter|statement)))?\s*[:,]?\s*[*_(]*$/.test(
        gap,
      )
    )
      return null;
    return this.#byVerb(view, before, verb, before.end);
  }

  #directlyAfter(view: QuotedBlock, after: Span, passage: QuotedPassage): Attribution | null {
    const words = view.told.slice(after.start, after.end);
    const lead = /^[\s,*_\u2013\u2014-]*/.exec(words)?.[0].length ?? 0;
    const start = after.start + lead;
    const limit = this.#untilNextQuotation(view, { start, end: after.end });
    const source = within(view.reporting, { start, end: limit })[0];
    if (source?.reporting === 'source' && source.start - start <= 1) {
      return this.#told(readSpeakerAfter(view, source.end, limit), 'after', source);
    }
    const inside = view.text.slice(passage.start, passage.end);
    const isClosedBySpeech =
      /[,!?.\u2026\u2013-]["'\u2018\u2019\u201d]+$/u.test(inside) || /^["'*_)]*\s*[,\u2013\u2014-]/.test(words);
    if (!isClosedBySpeech && view.block.kind !== 'heading') return null;
    if (source !== undefined && source.start - start <= (/^(?:was|is|were)\s/.test(view.told.slice(start)) ? 8 : 0)) {
      return this.#afterVerb(view, source, limit);
    }
    return this.#afterSubject(view, { start, end: limit }, source);
  }

  #untilNextQuotation(view: QuotedBlock, span: Span): number {
    const blot = view.told.slice(span.start, span.end).indexOf(BLOT);
    return blot < 0 ? span.end : span.start + blot;
  }

  /** `"…," said X`. */
  #afterVerb(view: QuotedBlock, verb: FoundReporting, limit: number): Attribution | null {
    if (/ing$/.test(view.text.slice(verb.start, verb.end))) return null;
    return this.#told(readSpeakerAfter(view, verb.end, limit), 'after', verb);
  }

  /** `"…," X said`. */
  #afterSubject(view: QuotedBlock, span: Span, verb: FoundReporting | undefined): Attribution | null {
    if (verb === undefined || verb.start - span.start > 140 || !/^(?:speech|judging|naming)$/.test(verb.reporting))
      return null;
    const lead = view.told.slice(span.start, verb.start);
    if (
      /^(?:and|but|or|so|which|that|of|for|to|in|on|at|is|was|were|are|has|have|had|with|by|because|when|while)\s/i.test(
        lead,
      )
    )
      return null;
    if (/ing$/.test(view.text.slice(verb.start, verb.end))) return null;
    const subject = readSubject(view, { start: span.start, end: verb.start }, verb, null);
    return subject === 'same' ? null : this.#told(subject, 'after', verb);
  }

  /** `MRS HALE: "…"`. */
  #label(view: QuotedBlock, before: Span): Attribution | null {
    const lead = view.told.slice(0, before.end);
    if (lead.length > 90 || !LABEL.test(lead)) return null;
    const label = this.#labelOf(view);
    return label === null ? null : this.#said(label, 'label');
  }

  #labelOf(view: QuotedBlock): SpeakerPhrase | null {
    const lead = /^(?:\[[^\]]{0,20}\]\s*)?[^:\u0001]{2,60}:/.exec(view.told.slice(0, 90));
    if (lead === null) return null;
    const from = /^\[[^\]]{0,20}\]\s*/.exec(lead[0])?.[0].length ?? 0;
    if (!LABEL.test(view.told.slice(0, lead[0].length))) return null;
    const phrase = this.#resolve(readSpeakerAfter(view, from, lead[0].length - 1));
    return phrase;
  }

  /** `the leader's "…" apology`. */
  #owner(first: QuotedBlock, before: Span, last: QuotedBlock, after: Span): Attribution | null {
    const owned = /['\u2019]s?\s(?:own\s|so-called\s)?$/.exec(first.told.slice(before.start, before.end));
    if (owned === null) return null;
    const noun = within(last.reporting, { start: after.start, end: Math.min(after.end, after.start + 40) })[0];
    if (noun?.reporting !== 'speech-noun' && noun?.reporting !== 'judging-noun') return null;
    const end = before.start + owned.index;
    return this.#told(readSpeakerBefore(first, before, end), 'owner', noun);
  }

  /** The reporting words nearest before the quotation in its sentence. */
  #before(first: QuotedBlock, before: Span, last: QuotedBlock, after: Span): Attribution | null {
    const verbs = within(first.reporting, before);
    let judged: Attribution | null = null;
    for (let i = verbs.length - 1, tries = 0; i >= 0 && tries < 5; i--, tries++) {
      const verb = verbs[i];
      if (verb === undefined) break;
      const found = this.#byVerb(first, before, verb, before.end, last, after);
      if (found === null) continue;
      if (found.phrase !== null) return found;
      judged ??= found;
    }
    return judged;
  }

  /** What one reporting word before the quotation tells; a judgement without a doer comes without a phrase. */
  #byVerb(
    view: QuotedBlock,
    before: Span,
    verb: FoundReporting,
    end: number,
    last: QuotedBlock = view,
    after: Span = { start: end, end },
  ): Attribution | null {
    switch (verb.reporting) {
      case 'source':
        return this.#told(readSpeakerAfter(view, verb.end, end), 'before', verb);
      case 'saying-of':
        return this.#told(readSpeakerBefore(view, this.#afterQuoted(view, before, verb), verb.start), 'before', verb);
      case 'speech-noun':
      case 'judging-noun':
        return this.#byNoun(view, before, verb, end);
      case 'hearing':
      case 'name':
        return null;
      case 'speech':
      case 'judging':
      case 'naming':
        return this.#byFiniteVerb(view, before, verb, end, last, after);
    }
  }

  /** For `quoted X as saying`: what stands behind `quoted`. */
  #afterQuoted(view: QuotedBlock, before: Span, verb: FoundReporting): Span {
    const quoted = within(view.reporting, { start: before.start, end: verb.start }).at(-1);
    const start =
      quoted === undefined || PASSIVE_BEFORE.test(view.told.slice(before.start, quoted.start))
        ? before.start
        : quoted.end;
    return { start, end: verb.start };
  }

  /** `X's pledge to "…"`, `praise from X for "…"`. */
  #byNoun(view: QuotedBlock, before: Span, noun: FoundReporting, end: number): Attribution | null {
    const behind = /^\s(?:from|by|of)\s/.exec(view.told.slice(noun.end, end));
    if (behind !== null) {
      const agent = this.#told(readSpeakerAfter(view, noun.end + behind[0].length, end), 'owner', noun);
      if (agent !== null && behind[0].trim() !== 'of') return agent;
    }
    const owner = /['\u2019]s?\s(?:[\p{Ll}-]+\s){0,2}$/u.exec(view.told.slice(before.start, noun.start));
    if (owner !== null) {
      const found = this.#told(readSpeakerBefore(view, before, before.start + owner.index), 'owner', noun);
      if (found !== null) return found;
    }
    if (noun.reporting !== 'judging-noun') return null;
    return {
      speaker: 'inspectorate',
      phrase: null,
      rule: 'before',
      words: this.#spanOf(view.index, noun.start, noun.end),
    };
  }

  #byFiniteVerb(
    view: QuotedBlock,
    before: Span,
    verb: FoundReporting,
    end: number,
    last: QuotedBlock,
    after: Span,
  ): Attribution | null {
    if (this.#isPassive(view, before, verb)) return this.#byPassive(view, verb, end, last, after);
    const subject = this.#subjectOf(view, before, verb);
    const resolved = this.#resolve(subject);
    if (resolved === null || resolved.side === null) return null;
    const inner = this.#said(resolved, subject?.kind === 'pronoun' ? 'before' : 'before', verb);
    return this.#outermost(view, before, verb, subject, inner);
  }

  #subjectOf(view: QuotedBlock, before: Span, verb: FoundReporting, depth = 0): SpeakerPhrase | null {
    const earlier = within(view.reporting, { start: before.start, end: verb.start }).filter((one) =>
      /^(?:speech|judging|naming|saying-of)$/.test(one.reporting),
    );
    const previous = earlier.at(-1) ?? null;
    const subject = readSubject(view, { start: before.start, end: verb.start }, verb, previous);
    if (subject !== 'same') return subject;
    if (previous === null || depth > 6) return null;
    if (previous.reporting === 'saying-of')
      return readSpeakerBefore(view, this.#afterQuoted(view, before, previous), previous.start);
    return this.#subjectOf(view, before, previous, depth + 1);
  }

  #isPassive(view: QuotedBlock, before: Span, verb: FoundReporting): boolean {
    const form = view.text.slice(verb.start, verb.end);
    if (!/^\p{L}+ed(?:\s|$)/u.test(form) && !IRREGULAR_PARTICIPLE.test(form)) return false;
    const lead = view.told.slice(before.start, verb.start);
    if (PASSIVE_BEFORE.test(lead)) return true;
    return verb.reporting !== 'speech' && /(?:^|,\s*)$/.test(lead);
  }

  /** `were described as "…" by X`, `was praised for "…"`. */
  #byPassive(view: QuotedBlock, verb: FoundReporting, end: number, last: QuotedBlock, after: Span): Attribution | null {
    const inside = /(?:^|\s)by\s/.exec(view.told.slice(verb.end, end));
    if (inside !== null)
      return this.#told(readSpeakerAfter(view, verb.end + inside.index + inside[0].length, end), 'before', verb);
    const behind = /^[\s"'*_]*by\s/.exec(last.told.slice(after.start, after.end));
    if (behind !== null)
      return this.#told(readSpeakerAfter(last, after.start + behind[0].length, after.end), 'after', verb);
    if (verb.reporting === 'speech') return null;
    return {
      speaker: 'inspectorate',
      phrase: null,
      rule: 'before',
      words: this.#spanOf(view.index, verb.start, verb.end),
    };
  }

  /** Whether somebody else retells what the nearest speaker is said to have said, and then whose words they are. */
  #outermost(
    view: QuotedBlock,
    before: Span,
    verb: FoundReporting,
    subject: SpeakerPhrase | null,
    inner: Attribution,
  ): Attribution {
    if (subject === null || subject.block !== view.index || subject.start < before.start) return inner;
    const outerVerb = within(view.reporting, { start: before.start, end: subject.start }).findLast(
      (one) => one.reporting === 'speech' || one.reporting === 'judging',
    );
    if (outerVerb === undefined || this.#isPassive(view, before, outerVerb)) return inner;
    const between = view.told.slice(outerVerb.end, subject.start);
    if (/[,;:]|\s(?:but|while|although|and)\s/i.test(between)) return inner;
    const phrase = this.#resolve(this.#subjectOf(view, before, outerVerb));
    if (phrase === null || phrase.side === null) return inner;
    const isDirect = DIRECT.test(view.told.slice(verb.end, before.end));
    const retells = inner.speaker === 'inspectorate' && phrase.side !== 'inspectorate' && !isDirect;
    const judges = phrase.side === 'inspectorate' && inner.speaker !== 'inspectorate' && verb.reporting === 'judging';
    return retells || judges ? this.#said(phrase, 'before', outerVerb) : inner;
  }

  /** An attribution that ends the sentence: `…, X found`, `…, say X`, `…, according to X`. */
  #looselyAfter(view: QuotedBlock, after: Span): Attribution | null {
    const verbs = within(view.reporting, after);
    const source = verbs.find((one) => one.reporting === 'source');
    if (source !== undefined) {
      const found = this.#told(
        readSpeakerAfter(view, source.end, this.#untilNextQuotation(view, { start: source.end, end: after.end })),
        'after',
        source,
      );
      if (found !== null) return found;
    }
    const verb = verbs.findLast((one) => one.reporting === 'speech' || one.reporting === 'judging');
    if (verb === undefined) return null;
    const tail = view.told.slice(verb.end, after.end);
    const comma = view.told.slice(after.start, verb.start).lastIndexOf(',');
    if (
      comma >= 0 &&
      /^[^\p{L}]*(?:(?:yesterday|today|last \p{L}+|this \p{L}+|on \p{L}+|in (?:its|the|their) \p{L}+)[^\p{L}]*)?$/u.test(
        tail,
      )
    ) {
      const start = after.start + comma + 1;
      const lead = view.told.slice(start, verb.start).trim();
      if (lead !== '' && !/^(?:and|but|which|who|where|while|as it)\s/i.test(lead)) {
        const subject = readSubject(view, { start, end: verb.start }, verb, null);
        if (subject !== 'same') {
          const found = this.#told(subject, 'after', verb);
          if (found !== null) return found;
        }
      }
    }
    if (!/,\s*$/.test(view.told.slice(after.start, verb.start)) || verb.reporting !== 'speech') return null;
    if (/ing$/.test(view.text.slice(verb.start, verb.end))) return null;
    return this.#told(readSpeakerAfter(view, verb.end, after.end), 'after', verb);
  }

  #told(phrase: SpeakerPhrase | null, rule: SpeakerRule, words: Span): Attribution | null {
    const resolved = this.#resolve(phrase);
    return resolved === null || resolved.side === null
      ? null
      : this.#said(resolved, rule, null) && {
          ...this.#said(resolved, rule),
          words: this.#spanOf(phrase?.block ?? resolved.block, words.start, words.end),
        };
  }

  // What stands around the quotation's sentence.

  /** `"…" – Parent`, or a line of its own under the quotation that says who spoke. */
  #fromSignature(view: QuotedBlock, passage: QuotedPassage): Attribution | null {
    const rest = view.told.slice(passage.end);
    const signed = /^\s*(?:[-\u2013\u2014~]+|\()\s*/.exec(rest);
    if (signed !== null && rest.length < 120 && !rest.includes(BLOT)) {
      const from = passage.end + signed[0].length;
      const found = this.#resolve(readSpeakerAfter(view, from, view.text.length));
      if (found !== null && found.side !== null) return this.#said(found, 'signature');
    }
    if (!LINE_END.test(rest)) return null;
    const next = this.#nextView(passage.lastBlock);
    if (next === null || next.quoted.length > 0 || next.text.length > 100) return null;
    const dash = /^\s*[-\u2013\u2014~]+\s*/.exec(next.text);
    if (dash === null && (next.reporting.length > 0 || /[.:!?]$/.test(next.text) || next.text.split(' ').length > 9))
      return null;
    if (next.speakers.length === 0) return null;
    if (dash === null && !this.#isLineAlone(next)) return null;
    const found = this.#resolve(readSpeakerAfter(next, dash?.[0].length ?? 0, next.text.length));
    return found === null || found.side === null ? null : this.#said(found, 'signature');
  }

  /** Whether a short line is a speaker's name and nothing else. */
  #isLineAlone(view: QuotedBlock): boolean {
    const phrase = readSpeakerAfter(view, 0, view.text.length);
    return (
      phrase !== null &&
      phrase.kind !== 'document' &&
      phrase.kind !== 'event' &&
      phrase.kind !== 'body' &&
      phrase.start <= 2 &&
      !/(?<!\p{L})(?:is|are|was|were|has|have|will)(?!\p{L})/u.test(view.text)
    );
  }

  #nextView(block: number): QuotedBlock | null {
    for (let i = block + 1; i < this.#blocks.length; i++) {
      if (this.#blocks[i]?.kind !== 'furniture') return this.#view(i);
    }
    return null;
  }

  #fromContext(first: QuotedBlock, last: QuotedBlock, passage: QuotedPassage, index: number): Attribution | null {
    const isAlone = this.#isAlone(first, last, passage);
    if (!isAlone && this.#isMereTerm(first, last, passage)) return null;
    return (
      this.#fromParagraph(first, passage, isAlone) ??
      this.#fromBlocksBefore(first, isAlone, index) ??
      (isAlone ? this.#fromSection(first) : null)
    );
  }

  /** Whether the quotation's sentence has no words but its own. */
  #isAlone(first: QuotedBlock, last: QuotedBlock, passage: QuotedPassage): boolean {
    const before = this.#sentenceBefore(first, passage.start);
    const after = this.#sentenceAfter(last, passage.end);
    return (
      !/[\p{L}\p{N}]/u.test(first.told.slice(before.start, before.end)) &&
      !/[\p{L}\p{N}]/u.test(last.told.slice(after.start, after.end))
    );
  }

  /** Whether a few words in marks are a term rather than a statement: short, and not what something is said to be. */
  #isMereTerm(first: QuotedBlock, last: QuotedBlock, passage: QuotedPassage): boolean {
    if (this.#isOfficial) return true;
    if (first !== last) return false;
    const words = first.text.slice(passage.start, passage.end).split(/\s+/).length;
    if (words > 4) return false;
    const isPredicate =
      /(?<!\p{L})(?:is|are|was|were|be|been|being|remain|remains|remained|as|becoming|became|too|seemed?)\s+(?:a\s|an\s|the\s|still\s|not\s|\p{Ll}+ly\s)?[*_]*$/u.test(
        first.told.slice(Math.max(0, passage.start - 40), passage.start),
      );
    return !isPredicate && words <= 4;
  }

  #fromParagraph(view: QuotedBlock, passage: QuotedPassage, isAlone: boolean): Attribution | null {
    const own = sentenceAt(view, passage.start);
    let left = SENTENCES_BACK;
    for (let k = this.#sentenceIndex(view, own) - 1; k >= 0 && left > 0; k--, left--) {
      const sentence = view.sentences[k];
      if (sentence === undefined) break;
      const found = this.#spokenIn(view, sentence, isAlone);
      if (found !== null) return found;
    }
    return null;
  }

  #sentenceIndex(view: QuotedBlock, sentence: Span): number {
    let low = 0;
    let high = view.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((view.sentences[middle]?.start ?? 0) < sentence.start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Who speaks in a sentence before the quotation's own: the speaker of what it quotes, its reporting subject, its topic. */
  #spokenIn(view: QuotedBlock, sentence: Span, isAlone: boolean): Attribution | null {
    const part = this.#partsIn(view, sentence).at(-1);
    const quoted = part === undefined ? undefined : this.#found[part.quotation];
    if (quoted !== undefined && quoted.rule !== 'none' && quoted.rule !== 'mentioned')
      return { ...quoted, rule: 'continued' };
    const span = { start: sentence.start, end: Math.min(sentence.end, sentence.start + REACH_BEFORE) };
    const verb = within(view.reporting, span).findLast(
      (one) => one.reporting === 'speech' || one.reporting === 'judging' || one.reporting === 'naming',
    );
    if (verb !== undefined && !this.#isPassive(view, span, verb)) {
      const phrase = this.#resolve(this.#subjectOf(view, span, verb));
      if (phrase !== null && phrase.side !== null) return this.#said(phrase, 'paragraph', verb);
    }
    if (isAlone && POINTS_TO_TEXT.test(view.told.slice(span.start, span.end))) {
      const side = this.#lastCue(view.index, sentence.end, (kind) => kind === 'document') ?? 'inspectorate';
      return { speaker: side, phrase: null, rule: 'paragraph', words: this.#spanOf(view.index, span.start, span.end) };
    }
    const topic = this.#resolve(readTopic(view, span));
    if (topic !== null && topic.side !== null && topic.kind !== 'name') {
      if (isAlone || topic.side === 'inspectorate') return this.#said(topic, 'paragraph');
    }
    return null;
  }

  #fromBlocksBefore(view: QuotedBlock, isAlone: boolean, index: number): Attribution | null {
    const previous = index === 0 ? undefined : this.#passages[index - 1];
    let at = view.index;
    for (let n = 0; n < BLOCKS_BACK; n++) {
      at = this.#previousBlock(at);
      const before = at < 0 ? null : this.#view(at);
      if (before === null) return null;
      const isLeadIn = /:["'\u2019\u201d*_\s]*$/.test(before.text);
      if (before.block.kind === 'heading' && !isLeadIn) return null;
      if (view.block.kind === 'item' && before.block.kind === 'item' && !isAlone) {
        if (isAlone) continue;
        return null;
      }
      if (previous !== undefined && previous.lastBlock === at && isAlone && n === 0) {
        const carried = this.#found[index - 1];
        const tail = before.told.slice(previous.end);
        if (
          carried !== undefined &&
          carried.rule !== 'none' &&
          carried.rule !== 'mentioned' &&
          this.#isOnlyAttribution(before, previous.end, tail)
        )
          return { ...carried, rule: 'carried' };
      }
      const found = this.#spokenInBlock(before, isAlone, isLeadIn);
      if (found === null) continue;
      if (isAlone || found.speaker === 'inspectorate') return found;
      return null;
    }
    return null;
  }

  #isOnlyAttribution(view: QuotedBlock, from: number, tail: string): boolean {
    if (!/[\p{L}\p{N}]/u.test(tail)) return true;
    return sentenceAt(view, from - 1).end >= view.text.trimEnd().length;
  }

  #spokenInBlock(view: QuotedBlock, isAlone: boolean, isLeadIn: boolean): Attribution | null {
    for (let k = view.sentences.length - 1, left = SENTENCES_BACK; k >= 0 && left > 0; k--, left--) {
      const sentence = view.sentences[k];
      if (sentence === undefined) break;
      const found = this.#spokenIn(view, sentence, isAlone || isLeadIn);
      if (found !== null) return { ...found, rule: isLeadIn ? 'lead-in' : 'carried' };
    }
    return null;
  }

  /** `What inspectors said`: the heading over the quotation. */
  #fromSection(view: QuotedBlock): Attribution | null {
    for (let i = view.index - 1, n = 0; i >= 0 && n < SECTION_REACH; i--, n++) {
      if (this.#blocks[i]?.kind !== 'heading') continue;
      const heading = this.#view(i);
      const phrase =
        heading === null ? null : this.#resolve(readTopic(heading, { start: 0, end: heading.text.length }));
      return phrase === null || phrase.side === null || phrase.kind === 'name' ? null : this.#said(phrase, 'section');
    }
    return null;
  }

  // Headings.

  #attributeInHeading(passage: QuotedPassage, index: number): Attribution {
    const view = this.#view(passage.firstBlock);
    if (view === null) return this.#nobody();
    return (
      this.#inOwnSentence(view, view, passage) ??
      this.#fromSignature(view, passage) ??
      this.#repeated(view, passage, index) ??
      this.#fromBodyBelow(view) ??
      this.#nobody()
    );
  }

  /** The quotation in the text whose words the heading takes up. */
  #repeated(view: QuotedBlock, passage: QuotedPassage, index: number): Attribution | null {
    const key = lettersOf(view.text.slice(passage.start, passage.end));
    if (key.length < 4) return null;
    for (let i = index + 1; i < this.#passages.length && i < index + 60; i++) {
      const other = this.#passages[i];
      const found = this.#found[i];
      if (other === undefined || found === undefined) continue;
      for (let b = other.firstBlock; b <= other.lastBlock && b < other.firstBlock + 12; b++) {
        const part = this.#parts.get(b)?.find((one) => one.quotation === i);
        const text = this.#blocks[b]?.passage.text;
        if (part === undefined || text === undefined) continue;
        if (lettersOf(text.slice(part.start, part.end)).includes(key)) return { ...found, rule: 'repeated' };
      }
    }
    return null;
  }

  /** Who speaks first in the paragraphs under the heading. */
  #fromBodyBelow(view: QuotedBlock): Attribution | null {
    let below: QuotedBlock | null = view;
    for (let n = 0; n < 6 && below !== null; n++) {
      below = this.#nextView(below.index);
      if (below === null || below.block.kind === 'row') return null;
      for (const sentence of below.sentences.slice(0, 4)) {
        const found = this.#spokenIn(below, sentence, true);
        if (found !== null) return { ...found, rule: 'section' };
      }
    }
    return null;
  }
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Tells who speaks in each quoted passage, from the words around it: first those of its own sentence, then its
 * paragraph, the paragraphs before, the section, and last the document's own voice. Side by side with `passages`.
 */
export const readSpeakers = (
  blocks: readonly Block[],
  passages: readonly QuotedPassage[],
  attributions: readonly (readonly FoundAttribution[])[],
  context: SpeakerContext,
): readonly Attribution[] => new SpeakerReader(blocks, passages, attributions, context).read();
