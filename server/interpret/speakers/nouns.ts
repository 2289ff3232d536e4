import type { FoundReporting } from '../../recognise/attributions.ts';
import { attributeToAsked } from './answered.ts';
import type { Attribution } from './attribution.ts';
import { attributeTo, attributeToInspectors, type Clause, type Surroundings } from './clause.ts';
import { ANY_DOCUMENT, lastDocument } from './documents.ts';
import { readSpeakerAfter, readTopic } from './phrases.ts';
import { ownerPhrase } from './speaker-phrase.ts';
import { readSpeakerBefore } from './subjects.ts';

/** Nouns of speech that tell somebody's very words also in a report's own voice. */
const REPORTS_WORDS = /^(?:words?|comments?|remarks?|description|message|phrase)$/i;
const IS_SPOKEN_OF = /^\s(?:is|are|was|were|had been|has been|remains?|remained)\s/;
/** `that his complaint would have to wait “…”`: the noun only begins what somebody else says. */
const BEGINS_CLAUSE = /^\s(?:would|will|could|should|must|may|might|can|has|have|had|did|does|do)\s/;
/** What a council sets itself in its own words, right before them. */
const IS_AIM = /^(?:vision|aim|ambition|aspiration|motto|slogan|pledge|promise)$/i;
/** `Our favourite line is “…”`: a piece of what somebody else has written. */
const CHOSEN = /^(?:line|words?|phrase|sentence)$/i;
const OWNED_BY_PRONOUN = /(?<!\p{L})(his|her|its|their|our)\s(?:[\p{Ll}-]+\s){0,2}$/iu;

/** `the councillor, whose view that it is “…”`. */
const OWNED_BY_WHOSE = /,?\swhose\s(?:own\s)?(?:[\p{Ll}-]+\s){0,2}$/u;
/** `I heard the leader claim that …`: the verb, without an ending. */
const MAY_BE_VERB = /^(?:claim|demand|promise|pledge|vow|boast|comment|remark|reply|answer|advice|protest|suggest)$/i;
const DETERMINED = /(?<!\p{L})(?:the|an?|his|her|its|their|our|this|that|any|no|own|new|old)\s$/iu;

/** Nouns that `of` gives to whoever says it: `the finding of the committee`, not `criticism of the council`. */
const BELONGS_TO =
  /^(?:findings?|conclusions?|verdict|view|opinion|words?|message|advice|summary|diagnosis|description|vision|motto|aim|ambition|promise)$/i;
const ANSWERS = /^(?:answer|reply|response)$/i;
const BEFORE_ANSWER = /(?:^|\s)the\s(?:only\s|official\s)?$/i;
/** What follows an answer that is given, not one to something (`the response to new contacts was`). */
const IS_GIVEN = /^(?:\s(?:minuted|recorded|given|came|was|is|we\s\S+|I\s\S+|that)|[,:])/u;

/** `Members came away with the view that …`, `he took the view that …`. */
const HOLDS =
  /(?<!\p{L})(?:with|of|took|take|takes|held|holds|hold|formed|gave|reached|repeated|expressed|voiced)\s(?:the|a|an|his|her|its|their)\s(?:\p{Ll}+\s)?$/u;

/** `X's pledge to "…"`, `praise from X for "…"`; without an owner, a judgement is the inspectors'. */
export function byNoun({ document, view, before }: Clause, noun: FoundReporting): Attribution | null {
  const words = view.text.slice(noun.start, noun.end);
  const source = BELONGS_TO.test(words) ? /^\s(?:from|by|of)\s/ : /^\s(?:from|by)\s/;
  const behind = source.exec(view.told.slice(noun.end, before.end));
  if (behind !== null) {
    const agent = readSpeakerAfter(view, noun.end + behind[0].length, before.end);
    const found = attributeTo(document, agent, 'owner', view, noun);
    if (found !== null) return found;
  }
  const isOwnWords =
    REPORTS_WORDS.test(words) ||
    (IS_AIM.test(words) && /^(?:,|:|\sof)?\s*$/.test(view.told.slice(noun.end, before.end)));
  if (document.isOfficial && !isOwnWords) return null;
  const lead = view.told.slice(before.start, noun.start);
  // `was told that its response was "…"`: the noun is what is spoken of.
  const rest = view.told.slice(noun.end, before.end);
  // `describe its account of the visit as “…”`: the noun is what is described.
  if (/\sof\s[^,;:]*\sas\s*[*_]*$/.test(rest)) return null;
  // `noted the judge’s comments and had “…”`: what follows is another clause.
  if (/^\s(?:and|but)\s(?:had|has|have|was|were|is|will|would)\s/.test(rest)) return null;
  const isSpokenOf = IS_SPOKEN_OF.test(rest) || BEGINS_CLAUSE.test(rest) || /\swas$/.test(words);
  const isInClause = /(?<!\p{L})(?:that|said|says)\s[^,;:]*$/u.test(lead);
  if (isSpokenOf && isInClause && !/\sown\s$/.test(lead)) return null;
  const relative = OWNED_BY_WHOSE.exec(lead);
  if (relative !== null) {
    const owner = readSpeakerBefore(view, before, before.start + relative.index);
    const found = attributeTo(document, owner?.kind === 'name' ? { ...owner, weight: 1 } : owner, 'owner', view, noun);
    if (found !== null) return found;
  }
  if (/^\sthat\s/.test(rest) && MAY_BE_VERB.test(words) && !DETERMINED.test(lead)) {
    const subject = readSpeakerBefore(view, before, noun.start);
    const found =
      subject === null || subject.end < noun.start - 1 ? null : attributeTo(document, subject, 'before', view, noun);
    if (found !== null) return found;
  }
  const possessive = OWNED_BY_PRONOUN.exec(lead);
  const isChosen = possessive?.[1]?.toLowerCase() === 'our' && CHOSEN.test(words);
  if (possessive?.[1] !== undefined && !isChosen) {
    const phrase = ownerPhrase(view, before.start + possessive.index, possessive[1]);
    const found = attributeTo(document, phrase, 'owner', view, noun);
    if (found !== null) return found;
    // `Our aim is to be “…”`: where nothing tells who writes, it is whoever runs the services.
    if (possessive[1].toLowerCase() === 'our' && IS_AIM.test(words))
      return { speaker: 'authority', phrase: null, rule: 'owner', words: document.span(view.index, noun) };
  }
  const owner = /['\u2019]s?\s(?:[\p{Ll}-]+\s){0,2}$/u.exec(lead);
  if (owner !== null) {
    const phrase = readSpeakerBefore(view, before, before.start + owner.index);
    const found = attributeTo(document, phrase, 'owner', view, noun);
    if (found !== null) return found;
  }
  if (/^\sthat\s/.test(rest) && HOLDS.test(lead)) {
    const holder = readTopic(view, { start: before.start, end: noun.start });
    const found =
      holder === null || holder.kind === 'event' ? null : attributeTo(document, holder, 'before', view, noun);
    if (found !== null) return found;
  }
  if (noun.reporting === 'judging-noun') return attributeToInspectors(document, view, noun);
  return ANSWERS.test(words) && IS_GIVEN.test(view.told.slice(noun.end, before.end)) && BEFORE_ANSWER.test(lead)
    ? attributeToAsked(document, view, noun.start)
    : null;
}

/** `the sentence "…"`: of the document named with it or last before. */
export function byPassage(
  clause: Clause,
  noun: FoundReporting,
  { last, after, rest }: Surroundings,
): Attribution | null {
  const { document, view, before } = clause;
  const behind = /^\s(?:of|in|from)\s/.exec(view.told.slice(noun.end, before.end));
  if (behind !== null) {
    const found = attributeTo(
      document,
      readSpeakerAfter(view, noun.end + behind[0].length, before.end),
      'before',
      view,
      noun,
    );
    if (found !== null) return found;
  }
  const owned = byNoun(clause, noun);
  if (owned !== null) return owned;
  if (!/^(?:[\s:,*_(]*|.*:\s*[*_]*|(?:\s[\p{L}-]+){1,6}\s\()$/u.test(view.told.slice(noun.end, before.end)))
    return null;
  const following = /^[\s*_]*(?:in|of|from)\s/.exec(rest);
  if (following !== null) {
    const phrase = readSpeakerAfter(last, after.start + following[0].length, after.end);
    const found = phrase?.kind === 'document' ? attributeTo(document, phrase, 'after') : null;
    if (found !== null) return found;
  }
  const side = lastDocument(document, view.index, noun.start, ANY_DOCUMENT, 0);
  return side === null ? null : { speaker: side, phrase: null, rule: 'before', words: document.span(view.index, noun) };
}
