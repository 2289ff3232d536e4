import type { CouncilForm } from '../knowledge/council-forms.ts';
import { councilById } from '../knowledge/councils.ts';
import { GIVEN_NAMES, OTHER_BODY_AFTER, OTHER_BODY_BEFORE, PERSON_TITLES } from '../knowledge/name-contexts.ts';
import { NAME_CONTINUATIONS, PLACE_CUES_AFTER, PLACE_CUES_BEFORE, SENTENCE_OPENERS } from '../knowledge/place-cues.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { Found } from './recognition.ts';
import { scanWords } from './vocabulary.ts';

/** A name that may stand for a council, with everything that it may mean. */
export interface FoundCouncil extends Found {
  readonly meanings: readonly CouncilForm[];
  /**
   * `name`: the words around it show it to be the place's or the council's; `doubtful`: an ordinary word, a surname or a part of a
   * name, to be believed only where the text speaks of that council elsewhere.
   */
  readonly certainty: 'name' | 'doubtful';
  /** Why it was taken: the rule's name. */
  readonly rule: string;
}

const AFTER = new Set(OTHER_BODY_AFTER);
const LONGEST_AFTER = Math.max(...OTHER_BODY_AFTER.map((form) => form.split(' ').length));
const BEFORE = new Set(OTHER_BODY_BEFORE);
const TITLES = new Set(PERSON_TITLES);
const GIVEN = new Set(GIVEN_NAMES);
const CUES_AFTER = new Set(PLACE_CUES_AFTER);
const CUES_BEFORE = new Set(PLACE_CUES_BEFORE);
const CONTINUATIONS = new Set(NAME_CONTINUATIONS);

/** How far around a name its context is read. */
const REACH = 60;
const NEXT_WORDS = /^(?:['’]s?)?[ ,]{1,2}([\p{L}\p{N}.'’&-]+(?: [\p{L}\p{N}.'’&-]+){0,3})/u;
/** Looked for backwards from the end, where it must be set to begin. */
const LAST_WORDS = /(?<=((?:[\p{L}\p{N}.'’-]+ ){0,2}[\p{L}\p{N}.'’-]+),? ["'‘“(]?)$/uy;
const WITHIN_ADDRESS = /[@/]\S*$|\b(?:www|https?)\S*$/;
const GOES_ON_AS_ADDRESS = /^(?:[a-z]*\.(?:gov|org|com|co|ac|uk|net)\b|@|\/\w)/i;
const POSTCODE_AFTER = /^,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
/** `High Street, Bury BL9.`: the first half of a postcode. */
const HALF_POSTCODE_AFTER = /^,? [A-Z]{1,2}\d{1,2}[A-Z]?(?=[.,;)]|$)/;
const BEGINS_SENTENCE = /(?:^|[.!?:;•|]["'’”)]? |[–—-] |["“‘(])$/;
const BEGINS_UPPER = /^["'‘“(]?\p{Lu}/u;
/** `14 Chapel Street, Bury`. */
const BEHIND_STREET = /(?<!\d)\d+[a-z]?,? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|Road|Lane|Avenue|Square|Way|Drive),? $/u;
const OFF_STREET = /(?<![\d'’]|(?:19|20)\d\d[-–/])(?!(?:19|20)\d\d )\d+[a-z]? (?:\p{Lu}[\p{L}'’-]+ )?$/u;

interface Context {
  readonly before: string;
  readonly after: string;
  readonly nextWords: readonly string[];
  readonly lastWords: readonly string[];
}

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[.,]+$/, '');

function lastWordsOf(before: string): readonly string[] {
  LAST_WORDS.lastIndex = before.length;
  return LAST_WORDS.exec(before)?.[1]?.split(' ') ?? [];
}

function contextOf(text: string, hit: Found): Context {
  const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
  const after = text.slice(hit.end, hit.end + REACH);
  return {
    before,
    after,
    nextWords: NEXT_WORDS.exec(after)?.[1]?.split(' ') ?? [],
    lastWords: lastWordsOf(before),
  };
}

/** `Liverpool John Moores University`: other names stand between the place and what the body is. */
const INSTITUTION =
  /^(?: and \p{Lu}[\p{L}'’-]+)?(?: \p{Lu}[\p{L}'’-]+){1,3} (?:Integrated|Primary Care|University|Hospital|Hospitals|Police|Constabulary|College|Infirmary|NHS|Cathedral|Airport)\b/u;
/** `Lewisham and Greenwich NHS Trust`: two places, and what the body is. */
const HEALTH_OF_TWO = /^ (?:and|&) \p{Lu}[\p{L}-]+ (?:Hospitals|NHS|Healthcare)\b/u;
/** `Swindon and Wiltshire Integrated Care Board`: the places of a body of health in a list. */
const HEALTH_OF_SEVERAL = /^(?:,? (?:and |& )?(?:\p{Lu}[\p{L}'’-]+ ?){1,4}){1,3}Integrated (?:Care|Commissioning)\b/u;
const isPartOfInstitution = (after: string): boolean =>
  INSTITUTION.test(after) || HEALTH_OF_TWO.test(after) || HEALTH_OF_SEVERAL.test(after);

/** `Leeds West`, not the team there: a seat in parliament. */
const SEAT = /^ (?:North|South|East|West|Central)(?![\p{L}-]| (?:\p{Lu}|locality|team|area))/u;

/** A member's seat in a record of parliament: `Mrs Prowse (Dudley North) (Lab)`. */
const SEAT_AFTER =
  /^(?: (?:North|South|East|West|Central|Upon \w+)(?: (?:East|West))?)?\) \((?:Lab|Con|LD|Ind|Green|SNP|PC|DUP|Reform)/;
/** `Mr Wray (Plymouth, Sutton and Devonport): To ask`, `Karl Fenwick (Hull and Hessle West) (Lab)`. */
const IN_BRACKET_BEHIND_NAME = /\p{Lu}[\p{L}’'-]+ \([^()]{0,40}$/u;
const BRACKET_OF_SEAT = /^[^()]{0,40}\)(?: \((?:Lab|Con|LD|Ind|Green|SNP|PC|DUP|Reform)|:)/;
const isConstituency = (before: string, after: string): boolean =>
  SEAT.test(after) ||
  (before.endsWith('(') && SEAT_AFTER.test(after)) ||
  (IN_BRACKET_BEHIND_NAME.test(before) && BRACKET_OF_SEAT.test(after));

/** `Luton Town Hall`: the council's own, unlike the club. */
const TOWN_HALL = /^ (?:Town|City) (?:Hall|Council|Centre|House)\b/;

/** `BBC Coventry & Warwickshire`: the second place in a broadcaster's name. */
const OF_BROADCASTER = /\b(?:BBC|BBC Radio|ITV) \p{Lu}\p{Ll}+ (?:&|and) $/u;

function isOtherBody({ before, after, nextWords, lastWords }: Context, isCouncil: boolean): boolean {
  if (TOWN_HALL.test(after)) return false;
  const joined = after.startsWith(',') ? [] : nextWords.map(bare);
  for (let length = 1; length <= Math.min(LONGEST_AFTER, joined.length); length++) {
    const words = joined.slice(0, length).join(' ');
    if ((AFTER.has(words) || AFTER.has(words.replace(/'s$/, ''))) && BEGINS_UPPER.test(nextWords[0] ?? '')) return true;
  }
  if ((!isCouncil && isPartOfInstitution(after)) || isConstituency(before, after)) return true;
  const last = lastWords.map(bare);
  for (let length = 1; length <= last.length; length++) {
    if (BEFORE.has(last.slice(-length).join(' '))) return /\p{Lu}/u.test(lastWords.at(-length) ?? '') || length > 1;
  }
  return (
    OF_BROADCASTER.test(before) ||
    WITHIN_ADDRESS.test(before) ||
    GOES_ON_AS_ADDRESS.test(after) ||
    HALF_POSTCODE_AFTER.test(after)
  );
}

const isLetterCapital = (character: string): boolean => /\p{Lu}/u.test(character);

/** `A. Khan; C. Leeds`, `J P Wakefield, Beeston`, `(Mrs) D Oldham`: a surname, unlike `Group C. Leeds was next`. */
const BEHIND_INITIAL =
  /(?:[;,(] |\b(?:and|by|from|with|to) )(?:\p{Lu}\. ?){1,3}$|(?:^|[.!?] )(?:\p{Lu}\.? ){2,3}$|\((?:Mrs|Mr|Ms|Miss|Dr)\) (?:\p{Lu}\.? ){1,3}$/u;

const SHOUTED = /^[^\p{Ll}]{2,} [^\p{Ll}]{4,}$/u;

/** `SARAH` as `Sarah`, as the list of given names has it. */
const inSmall = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** In a headline in capitals (`isShouted`) all words have them, and tell no name. */
function isPerson(context: Context, meanings: readonly CouncilForm[], isShouted: boolean): boolean {
  const title = bare(context.lastWords.at(-1) ?? '');
  if (TITLES.has(title)) return true;
  const isTitledName =
    TITLES.has(bare(context.lastWords.at(-2) ?? '')) && BEGINS_UPPER.test(context.lastWords.at(-1) ?? '');
  if (isTitledName) return true;
  const previous = context.lastWords.at(-1) ?? '';
  if (
    (GIVEN.has(isShouted ? inSmall(previous) : previous) && context.before.endsWith(`${previous} `)) ||
    BEHIND_INITIAL.test(context.before)
  )
    return true;
  if (meanings.every((one) => one.bareName === 'safe')) return false;
  const isNamed = BEGINS_UPPER.test(previous) && !CUES_BEFORE.has(bare(previous)) && !CONTINUATIONS.has(bare(previous));
  if (
    isNamed &&
    !isShouted &&
    !/\p{Ll}{2}\.$/u.test(previous) &&
    !/[,("'‘“] ?$/.test(context.before) &&
    !/^(?:the|but|yet|if|today|then)$/i.test(previous) &&
    !SENTENCE_OPENERS.has(bare(previous)) &&
    previous.length > 1
  ) {
    return !/^(?:Ofsted|Councils?|Labour|Conservative|London|Borough|City)$/i.test(previous);
  }
  const next = context.nextWords[0] ?? '';
  return (
    context.after.startsWith(' ') &&
    BEGINS_UPPER.test(next) &&
    next !== next.toUpperCase() &&
    !CONTINUATIONS.has(bare(next))
  );
}

/** `Bromley, next door, was judged …`: not `Bromley, who said …`. */
const GOES_ON_AS_PLACE = /^, (?!who|whose|aged|said|says|told|\p{Lu})\p{Ll}/u;
/** Before a word in the middle of a sentence, where only a name has a capital: not behind an article, which other names have too. */
const IN_SENTENCE = /(?<!\b(?:the|an?|of)) (?!(?:the|an?) $)\p{Ll}{2,} $/u;

/** Whether the words around a bare name of an ordinary word's shape are those that stand around a place. */
function hasPlaceCue(context: Context, isWord: boolean): boolean {
  if (BEGINS_SENTENCE.test(context.before)) {
    return (
      /^['’]s\b/.test(context.after) ||
      /^, \p{Lu}/u.test(context.after) ||
      (!isWord && GOES_ON_AS_PLACE.test(context.after)) ||
      CUES_AFTER.has(bare(context.nextWords[0] ?? ''))
    );
  }
  const previous = bare(context.lastWords.at(-1) ?? '');
  if (isWord && IN_SENTENCE.test(context.before)) return true;
  return CUES_BEFORE.has(previous) || /, $/.test(context.before) || CUES_AFTER.has(bare(context.nextWords[0] ?? ''));
}

/** `Sandwell Council House`: the building is named after the place. */
const BUILDING_AFTER = /^ (?:House|Offices?|Hall|Chamber)\b/;
const COUNCIL_AT_END = /^(.+?)(?: (?:City|County|Borough|Metropolitan Borough))? Council$/i;

function nameOfBuilding(text: string, hit: Hit<readonly CouncilForm[]>): FoundCouncil | null {
  const place = COUNCIL_AT_END.exec(text.slice(hit.start, hit.end))?.[1];
  if (place === undefined) return null;
  const meanings = hit.value.filter((one) => one.target.kind === 'council');
  return { start: hit.start, end: hit.start + place.length, meanings, certainty: 'name', rule: 'council.building' };
}

const LIKE_WORDS: ReadonlySet<string> = new Set(['common-word', 'given-name', 'surname', 'metonym', 'place-elsewhere']);

/** Whether a name is like those of other bodies only, which the words around it have ruled out. */
const isUnlikeWords = ({ target }: CouncilForm): boolean =>
  target.kind === 'council' && councilById(target.id)?.likeness.some((likeness) => LIKE_WORDS.has(likeness)) === false;

/** Whether one of the councils has a name that is like that: an ordinary word as well, or parliament (`Westminster`). */
const isAlso = (likeness: string, meanings: readonly CouncilForm[]): boolean =>
  meanings.some(({ target }) => target.kind === 'council' && councilById(target.id)?.likeness.includes(likeness));

/** `West Cheshire`, `in North Devon`: a part of the county, or a district, by a name of its own. */
const PART_OF_COUNTY = /\b(?:North|South|East|West|Mid|Central)(?:[ -](?:East|West))? $/;

function judge(text: string, hit: Hit<readonly CouncilForm[]>): FoundCouncil | null {
  if (!isLetterCapital(text.charAt(hit.start)) && !/^the /i.test(text.slice(hit.start, hit.end))) return null;
  const { start, end, value: meanings } = hit;
  const context = contextOf(text, hit);
  const isTitled = meanings.some((one) => one.strength === 'strong' && one.bareName === 'safe' && /[ ]/.test(one.form));
  if (BUILDING_AFTER.test(context.after)) return nameOfBuilding(text, hit);
  const isCouncil = COUNCIL_AT_END.test(text.slice(start, end));
  if (isOtherBody(context, isCouncil) || (!isCouncil && PART_OF_COUNTY.test(context.before))) return null;
  if (POSTCODE_AFTER.test(context.after) && !isCouncil)
    return { start, end, meanings, certainty: 'name', rule: 'council.address' };
  if (isTitled) return { start, end, meanings, certainty: 'name', rule: 'council.title' };
  const isShouted = SHOUTED.test(`${context.lastWords.at(-1) ?? ''} ${text.slice(start, end)}`);
  if (OFF_STREET.test(context.before) || BEHIND_STREET.test(context.before) || isPerson(context, meanings, isShouted))
    return null;
  const strong = meanings.some((one) => one.strength === 'strong');
  const use = meanings.find((one) => one.bareName !== 'avoid')?.bareName ?? 'avoid';
  if (use === 'avoid') return null;
  if (use === 'safe' && strong) return { start, end, meanings, certainty: 'name', rule: 'council.name' };
  if (strong && meanings.every(isUnlikeWords)) return { start, end, meanings, certainty: 'name', rule: 'council.name' };
  const cued = hasPlaceCue(context, isAlso('common-word', meanings));
  const isSure = strong && !(isAlso('metonym', meanings) && BEGINS_SENTENCE.test(context.before));
  if (cued && isSure) return { start, end, meanings, certainty: 'name', rule: 'council.name-in-context' };
  return {
    start,
    end,
    meanings,
    certainty: 'doubtful',
    rule: cued && isSure === strong ? 'council.short-name' : 'council.bare-word',
  };
}

/**
 * Finds the names of councils, delivery bodies and districts in a passage: the longest name, without a possessive ending.
 * Names inside those of police forces, clubs, streets, newspapers, constituencies and the like are left out. Districts are
 * among the results so that they are known not to be councils with children's services.
 */
export function findCouncils(text: string, names = scanWords(text).councils): readonly FoundCouncil[] {
  const found: FoundCouncil[] = [];
  for (const hit of names) {
    const one = judge(text, hit);
    if (one !== null) found.push(one);
  }
  return found;
}
