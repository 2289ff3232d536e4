import { TERMS_OF_ART } from '../../knowledge/terms-of-art.ts';
import type { FoundReporting } from '../../recognise/attributions.ts';
import type { Attribution } from './attribution.ts';
import { partsIn, type QuotedBlock, within } from './block.ts';
import { attributeTo, endsInPassive, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { readSpeakerAfter, readTopic } from './phrases.ts';
import { readSubject } from './subjects.ts';

/** `“Lee Green” should read “Lee High Road”`: a correction of words. */
const IS_CORRECTED =
  /^\s(?:(?:should|to|must) (?:now )?(?:read|be )|be |is |was )?(?:read|replaced|amended|deleted)(?:\s|$)/;
const CORRECTS =
  /\u0001\s(?:(?:should|to|must) (?:now )?read|(?:\p{Ll}+ )?(?:replaced|amended|changed) (?:by|with|to(?: read)?)|and (?:insert|substitute))\s$|(?:delete|insert|substitute)\s$/iu;

const DEFINES =
  /^\s*(?:means|meant|refers to|stands for|(?:is|was) (?:the|a|one) (?:\p{Ll}+ ){0,2}(?:word|term|phrase|name)(?=\s*(?:$|[.,;:)]|for\s|in\s|here|every\p{L}+\s|nobody\s|people\s|we\s|you\s|I\s)))/u;
/** `Eastmere Council (“the Council”)`: a name by which a document calls somebody from there on. */
const IS_DEFINED_TERM = /^\P{L}*(?:the\s\p{Lu}[\p{L}'\u2019-]*(?:\s\p{Lu}[\p{L}'\u2019-]*){0,3}|\p{Lu}{2,8})\P{L}*$/u;
const IN_BRACKET = /[\p{L}\p{N}]\s\((?:(?:hereafter|hereinafter|together|collectively|known as|referred to as),?\s)*$/u;
const isDefinedTerm = ({ passage, first, last }: Surroundings): boolean =>
  IS_DEFINED_TERM.test(first.text.slice(passage.start, passage.end)) &&
  IN_BRACKET.test(first.told.slice(Math.max(0, passage.start - 40), passage.start)) &&
  /^\s?\)/.test(last.told.slice(passage.end, passage.end + 2));

const IS_DEFINED =
  /(?<!\p{L})(?:(?:(?:meant|understood|signified|known) by|the meaning of)\s(?:the|an?)?\s?|[Ww]hat (?:is|are)\s(?:an?\s|the\s)?|(?:known|knows?) (?:in the (?:trade|jargon|business|sector|profession)\s)?as\s(?:an?\s|the\s)?|the (?:word|term|phrase) (?:that )?(?:people|everybody|everyone|we|you|they) (?:all )?use\s(?:for\s[^.;:]{1,40}\s)?(?:is|was)\s)[*_]*$/u;
/** `words such as "poor" and "fair"`. */
const IS_EXAMPLE = /(?<!\p{L})(?:words|terms|labels|phrases|expressions)\s(?:such as|like)\s[^.;:]{0,60}$/u;
/** `set up a “Better Homes Board”`: a name that somebody has given to something. */
const IS_TITLE =
  /^\P{L}*\p{Lu}[\p{L}'\u2019-]*(?:\s(?:(?:of|for|and|the|in|to|with)\s)*\p{Lu}[\p{L}'\u2019-]*){1,5}\P{L}*$/u;
const FOUNDS =
  /(?<!\p{L})(?:established|set up|created|launched|formed|founded|unveiled|introduced|runs?|opened|piloted|adopted)\s(?:an?|its|their|the|this)\s(?:new\s)?[*_]*$/iu;
/** A council's name in marks, with nothing else. */
const NAMES_COUNCIL = /^\P{L}*(?:\p{Lu}[\p{L}'\u2019-]*(?:,? (?:and|of|upon|on) |[ -])){1,6}Council\P{L}*$/u;
/** `was called “…” by inspectors`, `is called “…” in five of the letters`. */
const HAS_SOURCE =
  /^[\s*_]*(?:by\s|in\s(?:[\p{Ll}]+\s){0,4}(?:report|reports|letter|letters|judgement|review|press)(?!\p{L}))/u;
/** `The words “not safe” appear nine times in the report`. */
const APPEARS =
  /^\s(?:appears?|appeared|occurs?|occurred|crops? up|comes? up|features?|recurs?|is used|are used|was used)\s(?:[\p{L}\p{N}]+\s){0,4}?(?:in|throughout|across)\s(?=(?:the|its|their|that|this)\s)/u;
const GIVES_PROPER_NAME = /^(?:named|nicknamed|entitled|titled)$/i;
/** `careful and kind`: adjectives, which give no name. */
const DESCRIBES = /^\P{L}*\p{Ll}[\p{Ll}-]*,?\s(?:and|but|if|yet|though)\s[\p{Ll}\s-]+\P{L}*$/u;
/** What joins words mentioned as words: `“contact”, “LAC” and “placement”`, `“risk” nine times and “love” once`. */
const IN_SERIES = /^(?:\s(?:\p{L}+\s)?(?:times|once|twice))?(?:,|,?\s(?:and|or|but))\s$/u;
const BEGINS_LOWER = /^[^\p{L}]*\p{Ll}/u;
const NAMES = /^(?:called|termed|dubbed|labelled|named|branded)$/i;
const HAS_SUBJECT = /(?:^|\s)(?:(?:he|she|they|it|who|which|that|we|i)\s(?:\p{Ll}+\s)?|ha(?:ve|s|d)\s)$/iu;
const NOUN_BEFORE = /(?:^|\s)(?:an?|the|its|their|our|this|new|two|three|\p{Ll}+)\s(?:[\p{Ll}-]+\s){1,2}$/u;
const LONGEST_TERM = 40;
/** How near before `called` a speaker makes it a verb with a subject. */
const SUBJECT_REACH = 25;

/** `a scheme called "…"` gives a name; `inspectors called it "…"` and `it was called "…" by` report. */
function givesName(
  view: QuotedBlock,
  from: number,
  verb: FoundReporting,
  isByAgent: boolean,
  isDescription: boolean,
): boolean {
  if (verb.reporting === 'name') return true;
  if (verb.reporting !== 'naming' || !NAMES.test(view.text.slice(verb.start, verb.end))) return false;
  const lead = view.told.slice(from, verb.start);
  if (lead.endsWith('(')) return true;
  if (/(?:^|\s)(?:is|are|be)\s$/.test(lead)) return !isByAgent && !isDescription;
  if (endsInPassive(lead) || HAS_SUBJECT.test(lead) || !NOUN_BEFORE.test(lead)) return false;
  return within(view.speakers, { start: Math.max(from, verb.start - SUBJECT_REACH), end: verb.start }).length === 0;
}

/** `The report is peppered with words like “drift”`. */
function isOfInspectors(document: QuotedDocument, { first, before }: Surroundings): boolean {
  const topic = readTopic(first, before);
  return topic !== null && topic.kind !== 'event' && attributeTo(document, topic, 'before')?.speaker === 'inspectorate';
}

const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** What makes a term somebody's word after all: it stands right behind a verb of saying, or opens a statement. */
const IS_SAID = /(?:[:,]|(?<!\p{L})(?:as|it|them|that|said|says|saying))\s*[*_]*$/iu;
/** `would “step up”`: a verb, which no term is. */
const MAY_BE_VERB = /^step (?:up|down)$/;
const IS_VERB_PLACE = /(?<!\p{L})(?:to|would|will|can|could|must|should|may|might|not|did|does|do|and)\s*[*_]*$/iu;
/** `asked us to stop saying “respite”`. */
const IS_UNSAID =
  /(?<!\p{L})(?:stop|stopped|avoid|avoids|avoided|dislikes?|banned|never|without)\s(?:saying|using|writing|calling\s\p{Ll}+)\s[*_]*$/u;

/** Whether the quotation is a term of art that nobody is told to say, or a word that somebody is told not to. */
function isTerm({ passage, first, last, before }: Surroundings): boolean {
  const lead = first.told.slice(Math.max(before.start, before.end - 60), before.end);
  if (IS_UNSAID.test(lead)) return true;
  if (first !== last || passage.end - passage.start > LONGEST_TERM) return false;
  const words = first.text.slice(passage.start, passage.end).replace(MARKS_AROUND, '').toLowerCase();
  return TERMS_OF_ART.has(words) && !IS_SAID.test(lead) && !(MAY_BE_VERB.test(words) && IS_VERB_PLACE.test(lead));
}

/** `The inspectors used the word “fragile”`, `they used words such as “polite”`: whoever uses a word says it. */
const USES_WORD =
  /(?<!\p{L})(?:used|uses|use|chose|chooses|includes?|included|contains?|contained)\s(?:the\s)?(?:words?|phrases?|terms?|expressions?)(?:\s(?:such as|like)(?:\s[^.;:]{0,60})?)?\s[*_]*$/u;

/** `It is not the case that inspectors found “scores” of children`. */
const IS_DENIED =
  /(?<!\p{L})it (?:is|was) (?:not (?:the case|true|right|correct)|untrue|wrong to say)(?!\p{L})[^:]*\sthat\s/iu;

/** `what inspectors mean by “drift”`. */
const MEANS_BY = /(?<!\p{L})what\s(?:(?:does|do|did)\s)?(?=[^,.;:\u0001]{2,40}\smean[st]?\sby\s$)/iu;

/** `The report attributed to Jo Hale the words “…”`. */
const ATTRIBUTES =
  /(?<!\p{L})(?:attribut|ascrib|credit)(?:es|ed|ing|s)?\sto\s(?=[^.;:\u0001]{3,90}?\s(?:the\s)?(?:words?|phrases?|remarks?|line|comments?)\s[*_]*$)/u;

function readUser(document: QuotedDocument, { first, before, lead }: Surroundings): Attribution | null {
  const owner = ATTRIBUTES.exec(lead);
  if (owner !== null) {
    const speaker = readSpeakerAfter(first, before.start + owner.index + owner[0].length, before.end);
    const told = attributeTo(document, speaker, 'before');
    if (told !== null) return told;
  }
  const meant = MEANS_BY.exec(lead);
  if (meant !== null) {
    const speaker = readSpeakerAfter(first, before.start + meant.index + meant[0].length, before.end);
    const told =
      speaker?.kind === 'pronoun' || speaker?.kind === 'name' ? null : attributeTo(document, speaker, 'before');
    if (told !== null) return told;
  }
  const found = USES_WORD.exec(lead);
  if (found === null) return null;
  const start = before.start + found.index;
  const verb: FoundReporting = { kind: 'reporting', reporting: 'speech', start, end: start + 'used'.length };
  const subject = readSubject(first, { start: before.start, end: start }, verb, null);
  return subject === 'same' ? null : attributeTo(document, subject, 'before', first, verb);
}

/** Words mentioned as words, and names: nobody speaks, but an official document is its own voice. */
export function readMentioned(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { passage, first, before, last, after, lead, rest } = around;
  const used = readUser(document, around);
  if (used !== null) return used;
  if (IS_DENIED.test(lead)) return { speaker: 'unknown', phrase: null, rule: 'mentioned', words: null };
  const isExample = IS_EXAMPLE.test(lead);
  const printed = APPEARS.exec(rest);
  if (printed !== null) {
    const found = readSpeakerAfter(last, after.start + printed[0].length, after.end);
    const told = found?.kind === 'document' ? attributeTo(document, found, 'after') : null;
    if (told !== null) return told;
  }
  if (isExample && isOfInspectors(document, around)) return null;
  if (isTerm(around) && !document.isOfficial)
    return { speaker: 'unknown', phrase: null, rule: 'mentioned', words: null };
  const isCorrection = IS_CORRECTED.test(rest) || CORRECTS.test(lead);
  if (
    isCorrection ||
    isExample ||
    isDefinedTerm(around) ||
    (first === last && FOUNDS.test(lead) && IS_TITLE.test(first.text.slice(passage.start, passage.end))) ||
    NAMES_COUNCIL.test(first.text.slice(passage.start, passage.end))
  )
    return { speaker: 'unknown', phrase: null, rule: 'mentioned', words: null };
  const part = partsIn(first, before).at(-1);
  const told = part === undefined ? undefined : document.told(part.quotation);
  if (part !== undefined && told?.rule === 'mentioned' && IN_SERIES.test(first.told.slice(part.end, before.end)))
    return told;
  const verb = within(first.reporting, before).at(-1);
  const gap = verb === undefined ? '' : first.told.slice(verb.end, before.end);
  const isNamed =
    verb !== undefined &&
    !(
      GIVES_PROPER_NAME.test(first.text.slice(verb.start, verb.end)) &&
      BEGINS_LOWER.test(first.text.slice(passage.start, passage.end))
    ) &&
    /^\s*(?:as\s)?(?:the\s|a\s)?[*_(]*$/.test(gap) &&
    givesName(
      first,
      before.start,
      verb,
      HAS_SOURCE.test(rest),
      DESCRIBES.test(first.text.slice(passage.start, passage.end)),
    );
  const isAskedAbout = IS_DEFINED.test(lead);
  if (!isNamed && !isAskedAbout && !DEFINES.test(rest)) return null;
  const words = verb !== undefined && isNamed ? document.span(first.index, verb) : null;
  return document.isOfficial
    ? { speaker: 'inspectorate', phrase: null, rule: 'document', words }
    : { speaker: 'unknown', phrase: null, rule: 'mentioned', words };
}
