import type { SpeakerSide } from '../../knowledge/speakers.ts';
import type { QuotedBlock } from './block.ts';
import { readSpeakerAfter } from './phrases.ts';

/** A person whom the document introduces with a role. */
export interface NamedPerson {
  readonly side: SpeakerSide;
  readonly weight: number;
}

const NAME = "\\p{Lu}[\\p{L}'\\u2019-]+(?:\\s\\p{Lu}[\\p{L}'\\u2019-]+){0,3}";
const BEHIND_ROLE = new RegExp(`^(?:,|:|\\s(?:is|was))?\\s(${NAME})`, 'u');
/** `director for social care, Jo Hale,`: the name stands behind what completes the role. */
const BEHIND_COMPLEMENT = new RegExp(
  `^\\s(?:for|of|at|in|on)\\s[\\p{L}'\\u2019&-]+(?:\\s[\\p{L}'\\u2019&-]+){0,7}\\s?,\\s(${NAME})(?=,|\\s\\p{Ll})`,
  'u',
);
const BEFORE_ROLE = new RegExp(
  `(${NAME}),\\s(?:\\d+,\\s)?(?:who\\s(?:is|was)\\s)?(?:(?!(?:she|he|they|it|we|i|has|had|have|was|were|said|says|told|and|but)\\s)[\\p{L}'\\u2019-]+\\s){0,6}$`,
  'u',
);
const IS_ROLE = new RegExp(`(${NAME})\\s(?:is|was|became|remains|has\\sbeen)\\s(?:[\\p{L}'\\u2019-]+\\s){0,3}$`, 'u');
const AS_ROLE = new RegExp(`(${NAME})\\s(?:[\\p{L}'\\u2019]+\\s){1,6}as\\s(?:[\\p{L}'\\u2019-]+\\s){0,4}$`, 'u');
/** `She is now chief executive`: the role of whoever was named before. */
const PRONOUN_IS =
  /(?:^|[.!?\u0001]['"\u2019\u201d]?\s)(?:He|She)\s(?:is|was|became)\s(?:now\s|then\s)?(?:the\s|an?\s|its\s)?(?:\p{Ll}+\s){0,3}$/u;
const FULL_NAME = /\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}'\u2019-]+){1,3}/gu;
const FAR_REACH = 300;

const lastName = (words: string): string | null => [...words.matchAll(FULL_NAME)].at(-1)?.[0] ?? null;

/** How far from a role its holder's name is looked for. */
const REACH = 100;

/** `Sir Martin Hale` is `Sir Martin` afterwards. */
const TITLED = /^(?:Sir|Dame)\s(\p{Lu}[\p{L}'\u2019-]+)/u;

/** The last word of a name in lower case, by which people are known. */
export const surnameOf = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';

function nameBeside(view: QuotedBlock, start: number, end: number): string | null {
  const rest = view.told.slice(end, end + REACH);
  const behind = BEHIND_ROLE.exec(rest) ?? BEHIND_COMPLEMENT.exec(rest);
  if (behind !== null) return behind[1] ?? null;
  const before = view.told.slice(Math.max(0, start - REACH), start);
  if (PRONOUN_IS.test(before)) return lastName(view.told.slice(Math.max(0, start - FAR_REACH), start));
  return BEFORE_ROLE.exec(before)?.[1] ?? IS_ROLE.exec(before)?.[1] ?? AS_ROLE.exec(before)?.[1] ?? null;
}

/**
 * Collects whom a document introduces with a role (`its director, Jo Hale`), by surname in lower case, so that a bare
 * surname can be told later. Where several share a surname the weightiest role stays.
 */
export function collectPeople(views: Iterable<QuotedBlock>): ReadonlyMap<string, NamedPerson> {
  const people = new Map<string, NamedPerson>();
  for (const view of views) {
    for (const cue of view.speakers) {
      if (cue.row.kind !== 'person') continue;
      const name = nameBeside(view, cue.start, cue.end);
      if (name === null) continue;
      const phrase = readSpeakerAfter(view, cue.start, Math.min(view.text.length, cue.end + REACH));
      const side = phrase?.side ?? cue.row.side;
      if (side === null) continue;
      const weight = phrase?.weight ?? cue.row.weight;
      const known = people.get(surnameOf(name));
      if (known === undefined || known.weight < weight) people.set(surnameOf(name), { side, weight });
      const titled = TITLED.exec(name)?.[1]?.toLowerCase();
      if (titled !== undefined && !people.has(titled)) people.set(titled, { side, weight });
    }
  }
  return people;
}

/** The person whom a proper name means, if the document has introduced them. */
export const personNamed = (people: ReadonlyMap<string, NamedPerson>, name: string): NamedPerson | null =>
  people.get(surnameOf(name)) ?? null;
