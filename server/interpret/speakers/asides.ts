import { WEIGHT_OF_FAMILY } from '../../knowledge/speakers.ts';
import type { QuotedBlock } from './block.ts';
import { sideByDeed } from './deeds.ts';
import { readRole } from './roles.ts';
import { isParty, type Segment, tellsWho } from './segments.ts';
import { isWork, type SpeakerPhrase } from './speaker-phrase.ts';

/** The oldest of those whom an age behind their name shows to be young people, who hold no office. */
export const OLDEST_YOUNG = 21;
const AGE_BEHIND =
  /^,?\s\(?(?:aged\s|who['\u2019]s\s|who\sis\s|now\s)?(\d{1,2}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?=[,)\s:])(?!\s(?:secs?|seconds|mins?|minutes)(?!\p{L}))/iu;
/** `Mia Fox, 16, chair of the youth board`: whoever is not of age holds no council's office. */
const AGE_BETWEEN = /^,?\s\(?(?:aged\s)?(\d{1,2})[,)]/u;
const OF_AGE = 18;
/** `who grew up in care`, `who has fostered for thirty years`. */
const IN_CARE =
  /^\s*who\s(?:[\p{L}'\u2019-]+\s){0,4}(?:in care|left care|into care|fosters?|fostered|adopted)(?!\p{L})/u;
/** `who was in care from the age of four and sat on the panel`: whatever they do now. */
const WAS_IN_CARE =
  /^\s*who\s(?:(?:was|is|has been|had been|grew up|spent\s(?:\p{L}+\s){1,4}|lived)\s?(?:brought up\s|raised\s)?in (?:foster )?care|(?:left|entered|came into|went into) care|(?:was|were|has been) (?:fostered|adopted|taken into care|looked after))(?!\p{L})/u;
/** `one of our practice supervisors`. */
const ONE_OF_OURS = /^\s*one of (?:our|its|the (?:council|county|borough|city)['\u2019]s)\s/u;
/** `who manages it`, `who runs the hub`: somebody of the service that the text is about. */
const RUNS_SERVICE =
  /^\s*who\s(?:(?:now|also)\s)?(?:manages?|managed|runs?|ran|leads?|led|heads?|headed|oversees|oversaw)\s(?:it|(?:one|the\s\p{Ll}+)\sof\s(?:them|these|ours|our\s\p{Ll}+)|(?:the|its|our)\s(?:[\p{L}-]+\s){0,3}(?:hub|service|services|team|teams|unit|department|desk|home|centre))(?!\p{L})/u;
/** `Jo on the payments desk`, `Sam from the duty team`. */
const ON_THE_STAFF =
  /^,?\s(?:on|in|from|at)\s(?:the|our)\s(?:\p{Ll}[\p{L}-]*\s){0,3}(?:desk|team|office|service|unit|department|hub)(?!\p{L})/u;
const TIME_IN_ASIDE = /\s(?:before|after|when|while|until|just as)\s/;
/** `who left the council in 2015 and now runs a charity`. */
const THEN = /\sand (?:is |has )?(?:now|since)\s/;
const FOR_CLIENT = /^\s*(?:for|representing|acting for|appearing for)\s/;
const WHO = /^\s*who\s/;
/** `whom the minister has named`. */
const WHOM_NAMED = /^\s*whom\s.+\s(?:named|appointed|sent|chosen?|picked|hired|brought)(?!\p{L})/u;

/** `who took over a fortnight before the inspectors rang`: the words that tell who, without those that tell when, or what was before. */
function beforeTime(aside: Segment): Segment {
  const then = THEN.exec(aside.words);
  if (then !== null) {
    const from = then.index + then[0].length;
    return { start: aside.start + from, end: aside.end, words: aside.words.slice(from) };
  }
  const time = TIME_IN_ASIDE.exec(aside.words);
  return time === null
    ? aside
    : { start: aside.start, end: aside.start + time.index, words: aside.words.slice(0, time.index) };
}

/** The side of a person who is named without a role, from an aside that tells who they are. */
export function withRoleFromAside(
  view: QuotedBlock,
  phrase: SpeakerPhrase | null,
  asides: readonly Segment[],
): SpeakerPhrase | null {
  if (phrase === null || phrase.kind === 'pronoun') return phrase;
  if (
    phrase.kind === 'person' &&
    phrase.side !== 'authority' &&
    phrase.weight <= 2 &&
    asides.some(({ words }) => isParty(words))
  )
    return { ...phrase, side: 'authority', weight: 2 };
  const roleIn = (aside: Segment): SpeakerPhrase | null =>
    tellsWho(aside.words) || WHOM_NAMED.test(aside.words) ? readRole(view, beforeTime(aside)) : null;
  const years = AGE_BETWEEN.exec(view.told.slice(phrase.end, phrase.end + 24))?.[1];
  if (years !== undefined && Number(years) < OF_AGE)
    return { ...phrase, kind: 'person', side: 'other', weight: WEIGHT_OF_FAMILY };
  if (phrase.side !== null) {
    // `Mr Hale QC, for the council`.
    const client =
      phrase.side === 'other' && phrase.weight <= 1 ? asides.find(({ words }) => FOR_CLIENT.test(words)) : undefined;
    const whose = client === undefined ? null : roleIn(client);
    if (whose !== null) return { ...phrase, side: whose.side };
    // `Cllr Jo Hale, of the Local Government Association,` speaks for no council.
    const body = phrase.kind === 'person' && phrase.side === 'authority' ? asides.map(roleIn) : [];
    const national = body.find(
      (role) => role?.kind === 'body' && role.side === 'other' && role.weight >= phrase.weight,
    );
    return national ? { ...phrase, side: national.side, weight: national.weight } : phrase;
  }
  const age = (AGE_BEHIND.exec(view.told.slice(phrase.end, phrase.end + 24)) ??
    AGE_BEHIND.exec(`,${asides[0]?.words},`))?.[1];
  if (age !== undefined && !(Number(age) > OLDEST_YOUNG))
    return { ...phrase, kind: 'person', side: 'other', weight: WEIGHT_OF_FAMILY };
  if (phrase.kind === 'name' && ON_THE_STAFF.test(view.told.slice(phrase.end, phrase.end + 60)))
    return { ...phrase, kind: 'person', side: 'authority', weight: 1 };
  if (phrase.kind === 'name' && asides.some(({ words }) => WAS_IN_CARE.test(words)))
    return { ...phrase, kind: 'person', side: 'other', weight: WEIGHT_OF_FAMILY };
  for (const aside of asides) {
    if (isParty(aside.words)) return { ...phrase, kind: 'person', side: 'authority', weight: 1 };
    const who = WHO.exec(aside.words)?.[0].length;
    const side =
      who === undefined || THEN.test(aside.words)
        ? null
        : sideByDeed(view, { start: aside.start + who, end: aside.end });
    if (phrase.kind === 'name' && side !== null) return { ...phrase, kind: 'person', side, weight: 1 };
    const role = roleIn(aside);
    if (role !== null && role.side !== null && !isWork(role))
      return { ...phrase, kind: 'person', side: role.side, weight: role.weight };
    if (phrase.kind === 'name' && IN_CARE.test(aside.words))
      return { ...phrase, kind: 'person', side: 'other', weight: WEIGHT_OF_FAMILY };
    if (phrase.kind === 'name' && ONE_OF_OURS.test(aside.words))
      return { ...phrase, kind: 'person', side: 'authority', weight: 1 };
    if (phrase.kind === 'name' && RUNS_SERVICE.test(aside.words))
      return { ...phrase, kind: 'person', side: 'authority', weight: 1 };
  }
  return phrase;
}
