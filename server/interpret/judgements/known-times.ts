import type { Span } from '../../text/span.ts';
import type { GradeMention } from '../finding.ts';

/** Judgements that the text tells twice and dates once: `Torbay is good … Torbay, good since March 2022`. */

const keysOf = ({ grade, areas, councils }: GradeMention): readonly string[] =>
  areas.map((area) => [grade, area, ...councils].join(' '));

const isUndated = ({ use, from, councils }: GradeMention): boolean =>
  use === 'judgement' && from === null && councils.length > 0;

/** What the text tells of the time of one judgement: where it is dated first, or null where it has several dates. */
type Known = ReadonlyMap<string, GradeMention | null>;

const areOfOneTime = (one: GradeMention, other: GradeMention): boolean =>
  one.from === other.from && one.to === other.to;

function knownTimes(mentions: readonly GradeMention[]): Known {
  const known = new Map<string, GradeMention | null>();
  for (const mention of mentions) {
    if (mention.use !== 'judgement' || mention.from === null) continue;
    for (const key of keysOf(mention)) {
      const first = known.get(key);
      const isSame = first === undefined || (first !== null && areOfOneTime(first, mention));
      known.set(key, isSame ? (first ?? mention) : null);
    }
  }
  return known;
}

/** Where the text dates all areas of a judgement, and gives them one time; else null. */
function knownOf(mention: GradeMention, known: Known): GradeMention | null {
  const [first = null, ...others] = keysOf(mention).map((key) => known.get(key) ?? null);
  return first !== null && others.every((other) => other !== null && areOfOneTime(first, other)) ? first : null;
}

function withTime(mention: GradeMention, known: Known, paragraph: Span): GradeMention {
  const first = isUndated(mention) ? knownOf(mention, known) : null;
  if (first === null || (first.start >= paragraph.start && first.end <= paragraph.end)) return mention;
  const { from, to, framework } = first;
  const place = { start: first.start, end: first.end };
  const evidence = [...mention.evidence, { rule: 'time.told-elsewhere', span: place, note: from }];
  return { ...mention, from, to, framework, evidence };
}

/**
 * Gives judgements without a date that of the same grade of the same council and areas in another paragraph, where the text has one
 * date for it only. `paragraphs` are the grades of each, in text order.
 */
export function withKnownTimes(paragraphs: readonly (readonly GradeMention[])[]): readonly GradeMention[] {
  const mentions = paragraphs.flat();
  if (!mentions.some(isUndated)) return mentions;
  const known = knownTimes(mentions);
  return paragraphs.flatMap((own) => {
    const paragraph = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
    return own.map((mention) => withTime(mention, known, paragraph));
  });
}
