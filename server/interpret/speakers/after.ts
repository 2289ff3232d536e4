import type { FoundReporting } from '../../recognise/attributions.ts';
import type { Span } from '../../text/span.ts';
import { attributeToAsked } from './answered.ts';
import type { Attribution } from './attribution.ts';
import { BLOT, partsIn, type QuotedBlock, within } from './block.ts';
import { attributeTo, attributeToInspectors, isParticipleForm, isPassive, type Surroundings } from './clause.ts';
import { orReport } from './contested.ts';
import type { QuotedDocument } from './document.ts';
import { readSpeakerAfter } from './phrases.ts';
import { ownerPhrase, type SpeakerPhrase } from './speaker-phrase.ts';
import { readSubject } from './subjects.ts';
import { speaksForCouncil } from './voices.ts';

/** How far behind a quotation the verb of its attribution may stand. */
const LONGEST_SUBJECT = 140;
const NO_SUBJECT =
  /^(?:and|but|or|so|which|that|of|for|to|in|on|at|is|was|were|are|has|have|had|with|by|because|when|while|as|after|before|following|over|amid|despite|from|whatever|whoever|however|wherever)\s/i;
/** Closing marks of what is spoken and goes on: `,"`, `!"`. */
const SPOKEN_END = /[,!?.\u2026\u2013-]["'\u2018\u2019\u201d]+$/u;
/** What may still follow the verb of an attribution that ends its sentence. */
const TIME_OR_PLACE =
  /^(?:\s(?:us|me|reporters|members))?[^\p{L}]*(?:(?:yesterday|today|earlier|later|last \p{L}+|this \p{L}+|on \p{L}+|in (?:its|the|their|his|her|a) \p{L}+(?:\s(?:which|that|published|released|issued|seen|dated|sent|to|on|this)\s.*)?)[^\p{L}]*)?$/u;

/** `"…", in the minister’s phrase`. */
const IN_WORDS_OF =
  /^(?:in|to use)\s((?:(?:the|its|our|an?)\s)?[\p{L}\s-]{2,40}?)['\u2019]s?\s(?:own\s|memorable\s)?(?:phrase|words?|view|expression|opinion|formulation)(?!\p{L})/u;

function untilNextQuotation(view: QuotedBlock, span: Span): number {
  const blot = view.told.slice(span.start, span.end).indexOf(BLOT);
  return blot < 0 ? span.end : span.start + blot;
}

/** `"…", was one carer's verdict`. */
const WAS_WORD_OF =
  /^(?:was|is|were|came|ran)\s((?:(?:the|its|our|an?|one|another)\s)?[\p{L}\s-]{2,40}?)['\u2019]s?\s(?:(?:own|first|only|blunt|curt|terse|simple|short|swift)\s){0,2}(?:verdict|view|reply|response|reaction|answer|comment|assessment|conclusion|summary|message|description|explanation|advice)(?!\p{L})/u;

/** `"…" was how she began`, `"…" is how families see it`. */
const WAS_HOW =
  /^(?:was|is|were)\s(?:how|all(?:\sthat)?)\s([^,.;:\u0001]{1,60}?)\s(?:began|begins|opened|opens|started|starts|greeted|greets|ended|ends|finished|closed|would say|could say|answered|took|takes|saw|sees)(?!\p{L})/u;

/** `"…" was his answer`. */
const WAS_PRONOUN_WORD =
  /^(?:was|is|were|came)\s(his|her|its|their)\s(?:\p{Ll}[\p{Ll}-]*\s){0,2}(?:verdict|view|reply|response|reaction|answer|comment|conclusion|summary|message|description|explanation|advice|words?|warning)(?!\p{L})/u;

/** `"…" came the reply`: of whoever was asked. */
const CAME_REPLY = /^(?:came|was|is)\s(?:the|her|his|their)\s(?:\p{Ll}+\s)?(?:reply|answer|response)\s*(?:[.;]|$)/u;

/** `"…" was the blunt conclusion of the commissioner`. */
const WAS_NOUN_OF =
  /^(?:was|is|were|are|came|ran)\s(?:the|an?|one|his|her|their)\s(?:\p{Ll}[\p{Ll}-]*\s){0,2}(?:verdict|view|reply|response|reaction|answer|comment|assessment|conclusion|summary|message|description|explanation|advice|words?|finding|warning)\s(?:(?:yesterday|today|tonight|last\s\p{Ll}+|this\s\p{Ll}+|on\s\p{Lu}\p{Ll}+)\s)?(?:of|from)\s/u;

/** `“…” is the first thing to which the lead inspector draws attention`, `“…” was the phrase that inspectors used`. */
const IS_THING_OF =
  /^[\s,]*(?:is|was|are|were)\s(?:\p{Ll}+\s){1,5}?(?:things?|phrases?|words?|terms?|expressions?|descriptions?|lines?|messages?|themes?)\s(?:(?:\p{Ll}+\s)?which\s|that\s)?(?=the|an?\s|its|insp|\p{Lu})/u;

/** What follows these is who hears it: `Jo Hale, who leads the council, told reporters`. */
const TELLS = /^(?:tells?|told|informed|assured|reminded|warn(?:s|ed)|urge[sd]|thank(?:s|ed)|asks?|asked)$/i;

/** `"…," X said`. */
function bySubject(
  document: QuotedDocument,
  around: Surroundings,
  span: Span,
  verb: FoundReporting,
): Attribution | null {
  const view = around.last;
  if (verb.start - span.start > LONGEST_SUBJECT || isParticipleForm(view, verb)) return null;
  if (verb.reporting !== 'speech' && verb.reporting !== 'judging' && verb.reporting !== 'naming') return null;
  if (NO_SUBJECT.test(view.told.slice(span.start, verb.start))) return null;
  if (isPassive(view, span.start, verb))
    return verb.reporting === 'speech' ? null : attributeToInspectors(document, view, verb);
  const hasHearer = TELLS.test(view.text.slice(verb.start, verb.end));
  if (!hasHearer && /,\s*$/.test(view.told.slice(span.start, verb.start))) {
    const inverted = attributeTo(document, readSpeakerAfter(view, verb.end, span.end), 'after', view, verb);
    if (inverted !== null) return inverted;
  }
  const subject = readSubject(view, { start: span.start, end: verb.start }, verb, null);
  if (subject === 'same') return null;
  const found = attributeTo(document, subject, 'after', view, verb);
  return subject?.kind === 'pronoun' && subject.head === 'it' ? orReport(document, around, found, 1) : found;
}

/** `“Pray for us,” was his answer when I rang, “and send carers.”` */
const GOES_ON = /^.(?:and|but|or|because|which|so)\s/u;

/** `"…," said X, "…"`: the words go on behind the attribution that interrupts them. */
export function readResumed(
  document: QuotedDocument,
  { passage, first, last, before, after }: Surroundings,
): Attribution | null {
  const part = partsIn(first, before).at(-1);
  const told = part === undefined ? undefined : document.told(part.quotation);
  if (part === undefined || told?.rule !== 'after') return null;
  const between = first.told.slice(part.end, before.end);
  // `"A," said X; "B," agreed Y`.
  if (/;\s*[*_]*$/.test(between) && within(last.reporting, after).length > 0) return null;
  const goesOn =
    GOES_ON.test(first.text.slice(passage.start, passage.start + 8)) &&
    /,["'\u2019\u201d]$/.test(first.text.slice(part.start, part.end));
  if (goesOn && /,\s*$/.test(between) && between.length < LONGEST_SUBJECT) return told;
  return /[,:;]\s*[*_]*$/.test(between) && within(first.reporting, { start: part.end, end: before.end }).length === 1
    ? told
    : null;
}

/** `“…”, as its letter has it`, `“…” like the leaflet says`: who speaks, and the verb. */
const LIKENED =
  /^[\s,*_\u2013\u2014:-]*(?:(?:just|exactly)\s)?(?:as|like)\s([^.;:\u0001]{1,70}?)\s(?:(?:once|always|also|now|then|later|famously|\p{Ll}+ly)\s)?(?:put|puts|called|calls|described|describes|said|says|likes? to|liked to|keeps? (?:saying|telling)|has it|had it|told|tells|wrote|writes|phrased|phrases|termed|terms|noted|notes|observed|observes|remarked|expressed|would say|might say|used to say)(?!\p{L})/u;

function readLikened(document: QuotedDocument, view: QuotedBlock, after: Span): Attribution | null {
  const found = LIKENED.exec(view.told.slice(after.start, after.end));
  if (found?.[1] === undefined) return null;
  const start = after.start + found[0].indexOf(found[1], found[0].search(/(?:as|like)\s/) + 2);
  const end = start + found[1].length;
  return attributeTo(document, readSpeakerAfter(view, start, end), 'after', view, { start, end });
}

const IS_NOUN = /^(?:speech|judging)-noun$/;

/** `"…," said X`, `"…," X said`, `"…", according to X`: words that follow the quotation at once. */
export function readDirectlyAfter(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { passage, last, after, rest: words } = around;
  const likened = readLikened(document, last, after);
  if (likened !== null) return likened;
  const start = after.start + (/^[\s,*_\u2013\u2014:-]*/u.exec(words)?.[0].length ?? 0);
  const span = { start, end: untilNextQuotation(last, { start, end: after.end }) };
  const own = last.told.slice(span.start, span.end);
  const phrased = IN_WORDS_OF.exec(own) ?? WAS_WORD_OF.exec(own) ?? WAS_HOW.exec(own);
  if (phrased?.[1] !== undefined) {
    const from = span.start + phrased[0].indexOf(phrased[1]);
    const found = attributeTo(document, readSpeakerAfter(last, from, from + phrased[1].length), 'after', last, span);
    if (found !== null) return found;
  }
  const thing = IS_THING_OF.exec(own);
  if (thing !== null) {
    const speaker = readSpeakerAfter(last, span.start + thing[0].length, span.end);
    const found = speaker?.kind === 'event' ? null : attributeTo(document, speaker, 'after', last, span);
    if (found !== null) return found;
  }
  const owned = WAS_PRONOUN_WORD.exec(own);
  if (owned?.[1] !== undefined) {
    const from = span.start + owned.index + owned[0].indexOf(owned[1]);
    const found = attributeTo(document, ownerPhrase(last, from, owned[1]), 'after', last, span);
    if (found !== null) return found;
  }
  if (CAME_REPLY.test(own)) return { ...attributeToAsked(document, last, passage.start), rule: 'after' };
  const noun = WAS_NOUN_OF.exec(own);
  if (noun !== null) {
    const speaker = readSpeakerAfter(last, span.start + noun[0].length, span.end);
    const found = attributeTo(document, speaker, 'after', last, span);
    if (found !== null) return found;
  }
  const reported = within(last.reporting, span).filter(({ reporting }) => reporting !== 'name');
  const [nearest, second] = reported;
  // `“…,” the council’s response says`: the noun is the verb's subject.
  const isSubject =
    nearest !== undefined &&
    IS_NOUN.test(nearest.reporting) &&
    second?.reporting === 'speech' &&
    second.start === nearest.end + 1;
  const verb = isSubject ? second : nearest;
  if (verb === undefined) return null;
  if (verb.reporting === 'source') {
    return verb.start > start
      ? null
      : attributeTo(document, readSpeakerAfter(last, verb.end, span.end), 'after', last, verb);
  }
  const isSpoken =
    SPOKEN_END.test(last.text.slice(Math.max(0, passage.end - 4), passage.end)) ||
    /^["'*_)]*\s*(?:[,:\u2013\u2014-]|(?:is|was|are|were)\s(?:how|what)\s)/.test(words);
  if (!isSpoken && last.block.kind !== 'heading') return null;
  const lead =
    /^(?:(?:(?:that|this|which)\s)?(?:was|is|were|are)\s(?:how\s|what\s|the\s)?)?/.exec(
      last.told.slice(start, span.end),
    )?.[0].length ?? 0;
  if (verb.start > start && /^(?:that|this|which)\s\S+\s$/.test(last.told.slice(start, start + lead))) return null;
  if (verb.start > start + lead) return bySubject(document, around, { start: start + lead, end: span.end }, verb);
  if (isParticipleForm(last, verb) || verb.reporting === 'naming' || verb.reporting === 'passage') return null;
  const behind = /^(?:\s(?:of|from|by))?/.exec(last.told.slice(verb.end, span.end))?.[0].length ?? 0;
  const speaker =
    readSpeakerAfter(last, verb.end + behind, span.end) ??
    readColleague(document, last, verb, span.end) ??
    readStranger(last, verb, span.end);
  return attributeTo(document, speaker, 'after', last, verb);
}

const COLLEAGUE = /^\s((?:our|my)\s(?:\p{Ll}[\p{L}-]+|\p{Lu}{2,4}))(?!\p{L})/u;

/** `said our head`, in a text of the council's own: somebody of its staff, whatever they are called. */
function readColleague(
  document: QuotedDocument,
  view: QuotedBlock,
  verb: FoundReporting,
  limit: number,
): SpeakerPhrase | null {
  const words = verb.reporting === 'speech' ? COLLEAGUE.exec(view.told.slice(verb.end, limit))?.[1] : undefined;
  if (words === undefined || !speaksForCouncil(document)) return null;
  return { ...personBehind(view, verb, words), side: 'authority' };
}

const personBehind = (view: QuotedBlock, { end }: FoundReporting, head: string): SpeakerPhrase => ({
  block: view.index,
  kind: 'person',
  side: 'other',
  weight: 0,
  head,
  isNamed: false,
  start: end + 1,
  end: end + 1 + head.length,
});

/** `said passer-by Jo Hale`, `said a neighbour's friend`: somebody whose words for it are not known, and so no official. */
function readStranger(view: QuotedBlock, verb: FoundReporting, limit: number): SpeakerPhrase | null {
  if (verb.reporting !== 'speech') return null;
  const words = STRANGER.exec(view.told.slice(verb.end, limit))?.[1];
  return words === undefined ? null : personBehind(view, verb, words);
}

const STRANGER =
  /^\s((?:an?|one|the)\s\p{Ll}[\p{L}-]+|some(?:body|one)|\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+){0,2}\s\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}'\u2019-]+){0,2})/u;

/** An attribution that ends the sentence: `…, according to X`, `…, X found`, `…, say X`. */
export function readAtSentenceEnd(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { last, after } = around;
  const verbs = within(last.reporting, after);
  const source = verbs.find(({ reporting }) => reporting === 'source');
  if (source !== undefined) {
    const limit = untilNextQuotation(last, { start: source.end, end: after.end });
    const found = attributeTo(document, readSpeakerAfter(last, source.end, limit), 'after', last, source);
    if (found !== null) return found;
  }
  const verb = verbs.findLast(({ reporting }) => reporting === 'speech' || reporting === 'judging');
  if (verb === undefined || isParticipleForm(last, verb)) return null;
  const lead = last.told.slice(after.start, verb.start);
  if (
    verb.reporting === 'judging' &&
    isPassive(last, after.start, verb) &&
    TIME_OR_PLACE.test(last.told.slice(verb.end, after.end))
  )
    return attributeToInspectors(document, last, verb);
  const comma = Math.max(lead.lastIndexOf(','), lead.lastIndexOf(' \u2013 ') + 1, lead.lastIndexOf(' - ') + 1);
  if (comma <= 0 && !lead.startsWith(',')) return null;
  if (lead.slice(comma + 1).trim() === '') {
    return verb.reporting === 'speech'
      ? attributeTo(document, readSpeakerAfter(last, verb.end, after.end), 'after', last, verb)
      : null;
  }
  if (!TIME_OR_PLACE.test(last.told.slice(verb.end, after.end))) return null;
  return bySubject(document, around, { start: skipBlanks(last, after.start + comma + 1), end: after.end }, verb);
}

const skipBlanks = (view: QuotedBlock, offset: number): number =>
  offset + (/^\s*/.exec(view.told.slice(offset, offset + 8))?.[0].length ?? 0);
