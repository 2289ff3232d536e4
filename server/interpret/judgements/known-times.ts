import type { Span } from '../../text/span.ts';
import type { GradeMention } from '../finding.ts';
import { isLongPast } from './own-dates.ts';

/**
 * Judgements that the text tells twice and dates once: `Torbay is good … Torbay, good since March 2022`; and those that it cannot
 * mean to date as long ago as another: `now judged good … the last inspection in 2022, when services were inadequate`.
 */

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

const BY_OWN_WORDS = /^time\.(?:own-date|inspection-dates)$/;
const BY_LATEST = /^time\.latest-inspection$/;
const IS_TIME = /^time\./;

/** Whether a judgement takes its time from its own paragraph; `floor` is where the judgements of those before end. */
const isTimedByOwnWords = ({ evidence }: GradeMention, floor: number): boolean =>
  evidence.some(({ rule, span }) => BY_OWN_WORDS.test(rule) && (span?.start ?? -1) >= floor);

/** Whether it takes it from elsewhere: from the latest inspection, or from what was told before. */
const isTimedByOthers = (mention: GradeMention, floor: number): boolean =>
  mention.evidence.some(({ rule }) => BY_LATEST.test(rule) || BY_OWN_WORDS.test(rule)) &&
  !isTimedByOwnWords(mention, floor);

/** Whose inspection gave a judgement, and when. */
const inspectionOf = ({ councils, from, to }: GradeMention): string => [from, to, ...councils].join(' ');

/** What a judgement is of, and when. */
const placesOf = (mention: GradeMention): readonly string[] =>
  mention.areas.map((area) => `${area} ${inspectionOf(mention)}`);

/**
 * Takes the time of an inspection that a text dates from judgements that are not of it: it was long before the text, and gave
 * another grade for the same by the text's own words. `published` is the text's day, or null.
 */
export function withoutOutdated(
  paragraphs: readonly (readonly GradeMention[])[],
  published: string | null,
): readonly (readonly GradeMention[])[] {
  const given = new Map<string, string>();
  const elsewhere = new Set<GradeMention>();
  let floor = 0;
  for (const own of paragraphs) {
    for (const mention of own) {
      if (mention.use !== 'judgement' || !isLongPast(mention.to, published)) continue;
      if (isTimedByOthers(mention, floor)) elsewhere.add(mention);
      else if (isTimedByOwnWords(mention, floor))
        for (const place of placesOf(mention)) given.set(place, mention.grade);
    }
    floor = own.at(-1)?.end ?? floor;
  }
  if (given.size === 0 || elsewhere.size === 0) return paragraphs;
  const outdated = new Set(
    [...elsewhere]
      .filter((one) => placesOf(one).some((place) => (given.get(place) ?? one.grade) !== one.grade))
      .map(inspectionOf),
  );
  if (outdated.size === 0) return paragraphs;
  const isOutdated = (one: GradeMention): boolean => elsewhere.has(one) && outdated.has(inspectionOf(one));
  return paragraphs.map((own) => own.map((mention) => (isOutdated(mention) ? withoutTime(mention) : mention)));
}

const withoutTime = (mention: GradeMention): GradeMention => ({
  ...mention,
  from: null,
  to: null,
  framework: null,
  evidence: mention.evidence.filter(({ rule }) => !IS_TIME.test(rule)),
});
