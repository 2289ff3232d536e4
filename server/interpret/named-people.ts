import type { SpeakerSide } from '../knowledge/speakers.ts';
import type { QuotedBlock } from './quoted-block.ts';
import { readSpeakerAfter } from './speaker-phrases.ts';

/** Where a person is introduced with a role. */
export interface NamedPerson {
  readonly side: SpeakerSide;
  readonly weight: number;
}

const NAME = /\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}'\u2019-]+){0,3}/u;
const NAME_BEHIND_ROLE = new RegExp(`^,?\\s(${NAME.source})`, 'u');
const NAME_BEFORE_ROLE = new RegExp(
  `(${NAME.source}),\\s(?:(?:the|a|an|its|our|their|who\\s(?:is|was)|\\p{L}+['\\u2019]s?|\\p{Ll}+(?:-\\p{Ll}+)?|\\p{Lu}\\p{Ll}+(?:['\\u2019]s)?)\\s){0,6}$`,
  'u',
);
/** How far before a role its holder's name is looked for. */
const REACH = 120;

const lastWord = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';

function nameBeside(view: QuotedBlock, start: number, end: number): string | null {
  const behind = NAME_BEHIND_ROLE.exec(view.told.slice(end, end + REACH));
  if (behind !== null) return behind[1] ?? null;
  const before = NAME_BEFORE_ROLE.exec(view.told.slice(Math.max(0, start - REACH), start));
  return before?.[1] ?? null;
}

/**
 * Collects whom a document introduces with a role (`its director, David Hale`), by surname in lower case, so that a bare
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
      const known = people.get(lastWord(name));
      if (known === undefined || known.weight < weight) people.set(lastWord(name), { side, weight });
    }
  }
  return people;
}

/** The person whom a proper name means, if the document has introduced them. */
export const personNamed = (people: ReadonlyMap<string, NamedPerson>, name: string): NamedPerson | null =>
  people.get(lastWord(name)) ?? null;
