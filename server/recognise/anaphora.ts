import type { Found } from './recognition.ts';
import { type AnaphorNoun, scanWords } from './vocabulary.ts';

/** Words that refer to a council named elsewhere: `the local authority`. The span has the article. */
export interface FoundAnaphor extends Found, AnaphorNoun {}

/** What follows when the words mean something else: an officer's title, a tax, a power, a feeling. */
const CANCELLED_BY =
  /^(?: designated officer| councils\b| areas\b| tax\b| house| housing estate| estate\b| chamber| of (?!\p{Lu}?[\p{L}]* ?(?:children|services))| lines| court| cricket| town\b| record office| to (?:act|decide|intervene|require|issue|direct)\b| that (?:children|families|people|young)| whose\b| they (?:have|had|place)| and confidence| deed)/iu;
/** `the trust between agencies`. */
const FEELING = /^ between/i;
/** `It is the city council with more children than any other`: what kind of council it is. */
const IS_KIND = /\b(?:is|was|are|were|be|being|become|became) $/i;
const OF_KIND = /^ (?:with|that|which|whose|where|in the)\b/i;
/** `asked the council to act`: it is asked, and is no power to act. */
const ASKS =
  /(?:ask(?:s|ed|ing)|tells?|told|telling|order(?:s|ed|ing)|requir(?:es|ed|ing)|urg(?:es|ed|ing)|direct(?:s|ed|ing)|instruct(?:s|ed|ing)|for) $/i;
const VERB_BEFORE = 12;
const AREA_AFTER_THIS = /^ area(?![a-z])/i;
/** `The county` is the council where it does or has what a council does; else it is the land. */
const ACTS =
  /^(?: (?:has|had|is|was|were|will|would|must|said|says|remains|became|received|retained|kept|needs|plans|intends|required|agreed|apologised|accepts?|failed)\b|['’]s (?:services|children['’]s|leaders|leadership|councillors|director|cabinet|rating|grade|response|own))/i;
/** `work in the county has improved`: where something is. */
const IS_WHERE = /\b(?:in|across|within|around|throughout|of|for) $/i;
const WHERE_BEFORE = 12;
const IN_BEFORE = /\bin $/i;
/** `When a child goes missing the local authority must …`: the law's words, which mean any council. */
const OF_ANY =
  /\b(?:when|where|if|once|until) (?:an?|any|every) (?:\p{Ll}+ )?(?:child|baby|person|teenager|parent|family)\b[^.!?;:]*$/iu;
const IS_BOUND = /^,? (?:must|should|may|can|has (?:to|a duty)|is (?:required|obliged))\b/;
const LAW_BEFORE = 120;
/** How far back the word before is looked at. */
const WORD_BEFORE = 8;

/** Finds the anaphora of a passage. What they stand for depends on the rest of the text. */
export function findAnaphora(text: string, phrases = scanWords(text).anaphora): readonly FoundAnaphor[] {
  return phrases
    .filter(({ start, end, value }) => {
      const after = text.slice(end, end + 40);
      const isAsked = / to $/.test(after.slice(0, 4)) && ASKS.test(text.slice(Math.max(0, start - VERB_BEFORE), start));
      if (!isAsked && CANCELLED_BY.test(after)) return false;
      if (IS_BOUND.test(after) && OF_ANY.test(text.slice(Math.max(0, start - LAW_BEFORE), start))) return false;
      if (value.means === 'trust' && FEELING.test(after)) return false;
      if (OF_KIND.test(after) && IS_KIND.test(text.slice(Math.max(0, start - WORD_BEFORE - 2), start))) return false;
      if (
        value.noun === 'county' &&
        (!ACTS.test(after) || IS_WHERE.test(text.slice(Math.max(0, start - WHERE_BEFORE), start)))
      )
        return false;
      if (!/^this/i.test(text.slice(start, end))) return true;
      return !AREA_AFTER_THIS.test(after) && !IN_BEFORE.test(text.slice(Math.max(0, start - WORD_BEFORE), start));
    })
    .map(({ start, end, value }) => ({ start, end, noun: value.noun, means: value.means }));
}
