import type { Inspection } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import { formsNamed } from '../../knowledge/council-names.ts';
import { type Council, councilById, isCouncilInForce, successorsOf } from '../../knowledge/councils.ts';
import { districtNamed } from '../../knowledge/districts.ts';
import { once } from '../../text/once.ts';
import { toSpan } from '../../text/passage.ts';
import { perBlock } from '../../text/per-block.ts';
import { firstFrom, overlaps, type Span } from '../../text/span.ts';
import type { Fix, Problem } from '../problem.ts';
import { councilsIn, datesIn, dayOfWriting, isKnownDay, unlessOfficial, wordsAt } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'unknown-council';
const NOUN = 'Council';
/** How far before `Council` its name is looked for. */
const REACH = 70;
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^[(\u201c"\u2018']?\p{Lu}/u;
const ENDS_PHRASE = /[.,;:!?)\u201d"|]$/;
const LINKS: ReadonlySet<string> = new Set(['and', '&', 'of', 'on', 'upon', 'with', 'the', 'in', 'under']);
const TITLES: ReadonlySet<string> = new Set(['County', 'City', 'Borough', 'District', 'Metropolitan', 'London']);
/** Words that open a sentence or a phrase with a capital and are no part of the name after them. */
const OPENERS: ReadonlySet<string> = new Set(
  `The A An And But At As By For From In On Of To With When While Both Neither After Before Since Under Like Unlike Today
  Yesterday Neighbouring Former Ofsted`.split(/\s+/),
);
const TITLE_AFTER = /^ (?:County|City|Metropolitan Borough|Metropolitan District|Borough|District) Council(?!\p{L})/u;
const TITLE_INITIALS: ReadonlySet<string> = new Set('CMBD');
const FIRST_WORD = /^[^ ]+ ?/;

const useOfficialName = (council: Council, span: Span): Fix => ({
  code: 'fix.official-name',
  args: [council.officialName],
  edits: [{ start: span.start, end: span.end, text: council.officialName }],
});

interface Named extends Span {
  /** With title and noun: `Barsetshire County Council`. */
  readonly name: string;
  /** Whether it has a title that only councils of counties, cities, boroughs and districts bear. */
  readonly hasTitle: boolean;
}

/** How many of the words before `Council` belong to its name, counted from the last. */
function lengthOfName(words: readonly string[]): number {
  let length = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (ENDS_PHRASE.test(word) || !(CAPITAL.test(word) || LINKS.has(word))) break;
    length++;
  }
  while (length > 0 && isOpener(words[words.length - length] ?? '')) length--;
  return length;
}

const isOpener = (word: string): boolean => LINKS.has(word) || OPENERS.has(word);

function nameBefore(text: string, at: number): Named | null {
  if (WORD.test(text.charAt(at + NOUN.length)) || text.charAt(at - 1) !== ' ') return null;
  const words = text.slice(Math.max(0, at - REACH), at - 1).split(' ');
  const own = words.slice(words.length - lengthOfName(words));
  if (own.every((word) => TITLES.has(word))) return null;
  const name = `${own.join(' ')} ${NOUN}`;
  const end = at + NOUN.length;
  return { name, hasTitle: TITLES.has(own.at(-1) ?? ''), start: end - name.length, end };
}

/** The capitalised words before each `Council` of a block; null where there are none. */
const councilLikeNames = perBlock(({ kind, passage: { text } }): readonly Named[] | null => {
  if (kind === 'furniture') return null;
  const names: Named[] = [];
  for (let at = text.indexOf(NOUN); at >= 0; at = text.indexOf(NOUN, at + 1)) {
    const named = nameBefore(text, at);
    if (named !== null) names.push(named);
  }
  return names.length === 0 ? null : names;
});

/** The name itself or a part of it from some word on, if that is known: `When Rutland County Council` holds a council. */
function knownPart<T>(name: string, know: (part: string) => T | null): T | null {
  for (let rest = name; rest !== '' && rest !== NOUN; rest = rest.replace(FIRST_WORD, '')) {
    const known = know(rest);
    if (known !== null) return known;
  }
  return null;
}

const isCouncil = (part: string): true | null =>
  formsNamed(part).some((form) => form.target.kind !== 'district') ? true : null;

/** What is known of a name: a council bears it, or a part of it; else perhaps a district. */
const whoBears = once(({ name }: Named) =>
  knownPart(name, isCouncil) === null ? { isCouncil: false, district: knownPart(name, districtNamed) } : IS_COUNCILS,
);
const IS_COUNCILS = { isCouncil: true, district: null };

function problemWithName(interpretation: Interpretation, named: Named, span: Span): Problem | null {
  const bearer = whoBears(named);
  if (bearer.isCouncil) return null;
  const { district } = bearer;
  if (district !== null) {
    const county = councilById(district.county)?.officialName ?? district.county;
    return problemAt(CODE, 'information', span, ['district', district.name, county]);
  }
  if (!named.hasTitle) return null;
  const councils = councilsIn(interpretation);
  const next = firstFrom(councils, span.start);
  const isPartOfCouncil = councils.slice(Math.max(0, next - 1), next + 1).some((mention) => overlaps(mention, span));
  return isPartOfCouncil ? null : problemAt(CODE, 'information', span, ['unknown', named.name]);
}

function strangeNames(interpretation: Interpretation): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const { blocks } = interpretation;
  councilLikeNames(blocks).forEach((names, index) => {
    const block = blocks[index];
    if (names === null || block === undefined) return;
    for (const named of names) {
      if (seen.has(named.name)) continue;
      seen.add(named.name);
      const problem = problemWithName(interpretation, named, toSpan(block, named.start, named.end));
      if (problem !== null) problems.push(problem);
    }
  });
  return problems;
}

/** A known place with a title that its council does not bear: `Swindon County Council`. */
function wrongTitles(interpretation: Interpretation): readonly Problem[] {
  return councilsIn(interpretation).flatMap((mention) => {
    if (mention.form !== 'name') return [];
    const { end } = mention;
    if (!TITLE_INITIALS.has(wordsAt(interpretation, { start: end + 1, end: end + 2 }))) return [];
    const council = councilById(mention.council);
    const title = TITLE_AFTER.exec(wordsAt(interpretation, { start: end, end: end + REACH }))?.[0];
    if (council === null || title === undefined) return [];
    const span = { start: mention.start, end: mention.end + title.length };
    const fixes = [useOfficialName(council, span)];
    return [
      problemAt(CODE, 'information', span, ['title', wordsAt(interpretation, span), council.officialName], { fixes }),
    ];
  });
}

function inspectionsOutOfTime(interpretation: Interpretation): readonly Problem[] {
  return interpretation.inspections.flatMap((inspection: Inspection) => {
    const council = inspection.council === null ? null : councilById(inspection.council);
    if (council === null || !isKnownDay(inspection.from) || isCouncilInForce(council.id, inspection.from)) return [];
    const severity = inspection.isSubject ? unlessOfficial(interpretation, 'warning') : 'information';
    const isOver = council.to !== null && inspection.from > council.to;
    const args = isOver
      ? ['inspected-after', council.officialName, council.to ?? '', inspection.from]
      : ['inspected-before', council.officialName, council.from ?? '', inspection.from];
    return [problemAt(CODE, severity, inspection, args)];
  });
}

/** An abolished council named by its full title in a text that speaks of no time at which it existed. */
function abolishedCouncils(interpretation: Interpretation): readonly Problem[] {
  const earliest = datesIn(interpretation).reduce(
    (first, { from }) => (isKnownDay(from) && (first === null || from < first) ? from : first),
    dayOfWriting(interpretation),
  );
  if (earliest === null) return [];
  const seen = new Set<string>();
  return councilsIn(interpretation).flatMap((mention) => {
    const council = councilById(mention.council);
    if (council?.to == null || council.to >= earliest || mention.form !== 'name' || seen.has(council.id)) return [];
    if (!wordsAt(interpretation, mention).endsWith(NOUN)) return [];
    seen.add(council.id);
    const successors = successorsOf(council.id);
    const names = successors.map((one) => one.officialName).join(', ');
    const fixes = successors.map((one) => useOfficialName(one, mention));
    return [problemAt(CODE, 'information', mention, ['abolished', council.officialName, council.to, names], { fixes })];
  });
}

export const unknownCouncil: Rule = {
  code: CODE,
  title: 'A council that does not exist, or did not at the time',
  why:
    'Children’s services belong to counties, unitary authorities, metropolitan boroughs and London boroughs. Districts have ' +
    'none, some councils have been abolished, and a wrong title may hide which of two neighbours is meant.',
  remedy: 'Use the council’s official name, and for a district’s area the name of its county council.',
  bad: ['Inspectors rated Barsetshire County Council good.', 'Inspectors rated Exeter City Council good.'],
  good: ['Inspectors rated Devon County Council good.'],
  severity: 'warning',
  quoted: 'ignore',
  check: (interpretation) => [
    ...strangeNames(interpretation),
    ...wrongTitles(interpretation),
    ...inspectionsOutOfTime(interpretation),
    ...abolishedCouncils(interpretation),
  ],
};
