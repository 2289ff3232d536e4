import { type Council, councilById, predecessorsOf } from '../knowledge/councils.ts';
import type { CouncilId } from '../knowledge/ids.ts';
import type { FoundAnaphor } from '../recognise/anaphora.ts';
import type { CouncilName } from './council-names.ts';
import { OWNS, opensThought, type Setting, WORD_BEFORE } from './council-setting.ts';

/** What `the council`, `the borough`, `the trust` stand for. */

const isBorough = (council: Council): boolean =>
  council.type === 'metropolitan' ||
  (council.type === 'unitary' && !/\bcounty council\b/i.test(council.officialName)) ||
  council.type === 'london-borough' ||
  /\bborough\b/i.test(council.officialName);
const isCounty = (council: Council): boolean =>
  council.type === 'county' ||
  /\bcounty council\b/i.test(council.officialName) ||
  predecessorsOf(council.id).some(({ type }) => type === 'county') ||
  /shire$/i.test(council.name);

/** Whether a council’s own title calls it a borough: before others, the one that `the borough` means. */
const isBoroughByTitle = (id: CouncilId | null): boolean =>
  id !== null && /\bborough\b/i.test(councilById(id)?.officialName ?? '');

/** Whether the words of an anaphor can mean this council. */
function fits(anaphor: FoundAnaphor, council: Council, hasTrust: boolean): boolean {
  switch (anaphor.noun) {
    case 'borough':
    case 'borough council':
      return isBorough(council);
    case 'county':
      return isCounty(council);
    case 'county council':
      return council.type === 'county' || /county council/i.test(council.officialName);
    case 'city council':
      return /\bcity\b/i.test(council.officialName);
    default:
      return anaphor.means === 'trust' ? hasTrust : true;
  }
}

/** `The authority pays Hampshire`: the council that is the object of the anaphor's own verb is another one. */
function objectOfAnaphor(anaphor: FoundAnaphor, text: string, names: readonly CouncilName[]): CouncilId | null {
  const name = names[lastBefore(names, anaphor.start) + 1];
  if (name === undefined || !/^ \p{Ll}{2,}s $/u.test(text.slice(anaphor.end, name.found.start))) return null;
  return name.candidates[0] ?? null;
}

/** `Leeds has been the council’s improvement partner`: two councils. */
const IS_BEFORE = /\b(?:is|was|been|became|as) $/i;
const PARTNER_BEHIND =
  /^['\u2019]s (?:\p{Ll}[\p{Ll}-]+ ){0,3}(?:partner|adviser|advisor|neighbour|mentor|helper|critic|landlord)\b/u;
const PARTNER_REACH = 60;

function partnerOf(anaphor: FoundAnaphor, text: string, names: readonly CouncilName[]): CouncilId | null {
  const isPartners =
    IS_BEFORE.test(text.slice(Math.max(0, anaphor.start - WORD_BEFORE), anaphor.start)) &&
    PARTNER_BEHIND.test(text.slice(anaphor.end, anaphor.end + PARTNER_REACH));
  return isPartners ? (names[lastBefore(names, anaphor.start)]?.candidates[0] ?? null) : null;
}

const ENDS_THOUGHT = /[.!?;]|\b(?:sa(?:id|ys)|told|where|which|and)\b/g;

/** A council whose bare name is the subject of the anaphor's own sentence: the anaphor is somebody else (`Leeds lent the borough …`). */
function subjectOfSentence(anaphor: FoundAnaphor, text: string, names: readonly CouncilName[]): CouncilId | null {
  const name = names[lastBefore(names, anaphor.start)];
  if (
    name === undefined ||
    name.isTitled ||
    name.isLabel ||
    !opensThought(text, name) ||
    /\b(?:in|at|across|of|for|to|take) $/i.test(
      text.slice(Math.max(0, name.found.start - WORD_BEFORE), name.found.start),
    )
  )
    return null;
  if (OWNS.test(text.slice(name.found.end, name.found.end + 3))) return null;
  ENDS_THOUGHT.lastIndex = name.found.end;
  const end = ENDS_THOUGHT.exec(text)?.index ?? text.length;
  return end < anaphor.start ? null : (name.candidates[0] ?? null);
}

/** The index of the last name that ends at or before an offset; -1 where none does. */
function lastBefore(names: readonly CouncilName[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.found.end ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The council that an anaphor stands for, and by which rule. */
export interface Resolved {
  readonly council: CouncilId;
  readonly rule: string;
}

/** The councils that come into question for an anaphor: the one in focus, and those before it, the latest first. */
export interface InFocus {
  readonly current: CouncilId | null;
  readonly recent: readonly CouncilId[];
  /** All councils named before, the latest first. */
  readonly named: readonly CouncilId[];
}

/** The latest in focus, and before it the latest borough by title, if that was in focus right before. */
const boroughsFirst = (tries: readonly (CouncilId | null)[]): readonly (CouncilId | null)[] => [
  ...tries.slice(1, NEAR_TRIES).filter(isBoroughByTitle),
  ...tries,
];
const NEAR_TRIES = 3;

function resolveByFocus(
  anaphor: FoundAnaphor,
  focus: InFocus,
  setting: Setting,
  avoid: CouncilId | null,
): Resolved | null {
  const named = OF_ONE_KIND.has(anaphor.noun) ? focus.named : [];
  const tries: readonly (CouncilId | null)[] = setting.isOfficial
    ? [setting.main, ...named]
    : [focus.current, ...focus.recent, setting.main, ...named];
  const isBoroughs = anaphor.noun === 'borough' && !setting.isOfficial && !isBoroughByTitle(focus.current);
  for (const id of isBoroughs ? boroughsFirst(tries) : tries) {
    const council = id === null ? null : councilById(id);
    if (id === null || id === avoid || council === null || !fits(anaphor, council, setting.trusts.has(id))) continue;
    return {
      council: id,
      rule:
        setting.isOfficial && id === setting.main
          ? 'council.subject'
          : id === focus.current
            ? 'council.focus'
            : 'council.recent',
    };
  }
  return null;
}

/** The nouns that only councils of one kind are called by. */
export const OF_ONE_KIND: ReadonlySet<string> = new Set(['county council', 'city council', 'borough council']);

/** Whether a council can be what an anaphor of its own paragraph means. */
const canMean = (anaphor: FoundAnaphor, id: CouncilId | undefined, setting: Setting): id is CouncilId => {
  const council = id === undefined ? null : councilById(id);
  return council !== null && fits(anaphor, council, setting.trusts.has(council.id));
};

/** How many names before an anaphor are looked at. */
const NAMES_BACK = 12;

function namedBefore(anaphor: FoundAnaphor, names: readonly CouncilName[]): readonly (CouncilId | undefined)[] {
  const end = lastBefore(names, anaphor.start) + 1;
  return names.slice(Math.max(0, end - NAMES_BACK), end).map(({ candidates }) => candidates[0]);
}

/** `Look at Lancashire. The county council …`: the only council of the paragraph so far, where it is of that kind. */
function resolveKind(anaphor: FoundAnaphor, names: readonly CouncilName[], setting: Setting): Resolved | null {
  if (setting.isOfficial || !OF_ONE_KIND.has(anaphor.noun)) return null;
  const before = namedBefore(anaphor, names);
  const [id] = before;
  const isOnly = before.every((one) => one === id);
  return isOnly && canMean(anaphor, id, setting) ? { council: id, rule: 'council.near' } : null;
}

/** The last council of the paragraph that is of the right kind, where none in focus is. */
function resolveNear(anaphor: FoundAnaphor, names: readonly CouncilName[], setting: Setting): Resolved | null {
  if (setting.isOfficial) return null;
  const before = namedBefore(anaphor, names);
  const id = before.findLast((one) => canMean(anaphor, one, setting));
  return id === undefined ? null : { council: id, rule: 'council.near' };
}

const PLACED = /^ (?:in|at|of|for) $/;

/** `the county council in Cumbria`, `the authority for Leeds`: the place is named right behind. */
function resolvePlaced(
  anaphor: FoundAnaphor,
  text: string,
  names: readonly CouncilName[],
  setting: Setting,
): Resolved | null {
  const name = names[lastBefore(names, anaphor.start) + 1];
  if (setting.isOfficial || name === undefined || !PLACED.test(text.slice(anaphor.end, name.found.start))) return null;
  const id = name.candidates.length === 1 ? name.candidates[0] : undefined;
  return canMean(anaphor, id, setting) ? { council: id, rule: 'council.near' } : null;
}

/** How far back a sentence is read. */
const LONGEST_SENTENCE = 400;
const THERE = /^ there\b/i;
/** `Southampton, where I served on `: a clause about the place just named. */
const WHERE = /^,? where\b[^.;!?]*$/i;

/** `Oldham is waiting; the council there says …`, `Southampton, where I served on the council`: the council of the place named last. */
function resolveThere(
  anaphor: FoundAnaphor,
  text: string,
  names: readonly CouncilName[],
  setting: Setting,
): Resolved | null {
  const last = lastBefore(names, anaphor.start);
  const from = Math.max(0, anaphor.start - LONGEST_SENTENCE);
  const before = text.slice(from, anaphor.start);
  const sentence = from + Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '));
  const subject = names
    .slice(Math.max(0, last - NAMES_BACK), last + 1)
    .findLast((one) => one.found.start > sentence && opensThought(text, one));
  const name = subject ?? names[last];
  if (setting.isOfficial || name === undefined) return null;
  const isThere = THERE.test(text.slice(anaphor.end, anaphor.end + WORD_BEFORE));
  const isWhere = name.found.end >= from && WHERE.test(text.slice(name.found.end, anaphor.start));
  const id = isThere || isWhere ? name.candidates[0] : undefined;
  return canMean(anaphor, id, setting) ? { council: id, rule: 'council.near' } : null;
}

/** The county that the text is about, where it has become a unitary authority and is called `the county council` still. */
function resolveShire(anaphor: FoundAnaphor, { main, isOfficial }: Setting): Resolved | null {
  const council = main === null || isOfficial || anaphor.noun !== 'county council' ? null : councilById(main);
  return council !== null && isCounty(council) ? { council: council.id, rule: 'council.focus' } : null;
}

/** `the Borough`, `the Authority`: with a capital a record means its own council by it. */
const CAPITAL_NOUN = /^[Tt]he (?:\p{Lu}\p{Ll}+ ?)+$/u;

function resolveCapital(anaphor: FoundAnaphor, text: string, setting: Setting): Resolved | null {
  const { main, isOfficial } = setting;
  if (isOfficial || main === null || !CAPITAL_NOUN.test(text.slice(anaphor.start, anaphor.end))) return null;
  return canMean(anaphor, main, setting) ? { council: main, rule: 'council.focus' } : null;
}

/** Resolves an anaphor of a paragraph with these names and words, or null where no council can be meant. */
export function resolveAnaphor(
  anaphor: FoundAnaphor,
  text: string,
  names: readonly CouncilName[],
  focus: InFocus,
  setting: Setting,
): Resolved | null {
  const avoid =
    subjectOfSentence(anaphor, text, names) ?? objectOfAnaphor(anaphor, text, names) ?? partnerOf(anaphor, text, names);
  return (
    resolvePlaced(anaphor, text, names, setting) ??
    resolveThere(anaphor, text, names, setting) ??
    resolveCapital(anaphor, text, setting) ??
    resolveKind(anaphor, names, setting) ??
    resolveByFocus(anaphor, focus, setting, avoid) ??
    resolveNear(anaphor, names, setting) ??
    resolveShire(anaphor, setting)
  );
}
