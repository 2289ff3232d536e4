import { ANAPHOR_NOUNS } from '../knowledge/name-contexts.ts';
import { compileLexicon, scan } from '../lexicon/lexicon.ts';
import type { Found } from './recognition.ts';

/** Words that refer to a council named elsewhere: `the local authority`. The span has the article. */
export interface FoundAnaphor extends Found {
  /** The noun in lower case: `county council`, `borough`, `trust`. */
  readonly noun: string;
  readonly means: 'council' | 'place' | 'trust';
}

const ARTICLES = ['the', 'this'];
const PHRASES = compileLexicon(
  ANAPHOR_NOUNS.flatMap(({ form, means }) =>
    ARTICLES.map((article) => ({ form: `${article} ${form}`, value: { noun: form, means } })),
  ),
);

/** What follows when the words mean something else: an officer's title, a tax, a power, a feeling. */
const CANCELLED_BY =
  /^(?: designated officer| tax\b| house| housing estate| estate\b| chamber| of (?!\p{Lu}?[\p{L}]* ?(?:children|services))| lines| court| cricket| town\b| record office| to (?:act|decide|intervene|require|issue|direct)\b| that (?:children|families|people|young)| between| they (?:have|had|place)| and confidence| deed)/iu;
const AREA_AFTER_THIS = /^ area(?![a-z])/i;
/** `The county` is the council where it does or has what a council does; else it is the land. */
const ACTS =
  /^(?: (?:has|had|is|was|were|will|would|must|said|says|remains|became|received|retained|kept|needs|plans|intends|agreed|apologised|accepts?|failed)\b|['\u2019]s (?:services|children['\u2019]s|leaders|leadership|councillors|director|cabinet|rating|grade|response|own))/i;
const IN_BEFORE = /\bin $/i;

/** Finds the anaphora of a passage. What they stand for depends on the rest of the text. */
export function findAnaphora(text: string): readonly FoundAnaphor[] {
  return scan(PHRASES, text)
    .filter(({ start, end, value }) => {
      const after = text.slice(end, end + 40);
      if (CANCELLED_BY.test(after)) return false;
      if (value.noun === 'county' && !ACTS.test(after)) return false;
      if (!/^this/i.test(text.slice(start, end))) return true;
      if (value.means !== 'council') return false;
      return !AREA_AFTER_THIS.test(after) && !IN_BEFORE.test(text.slice(0, start));
    })
    .map(({ start, end, value }) => ({ start, end, noun: value.noun, means: value.means }));
}
