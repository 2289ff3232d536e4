import type { EventKind, FrameworkId } from '../../knowledge/ids.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import { perBlock } from '../../text/per-block.ts';
import type { Span } from '../../text/span.ts';
import type { DateMention } from '../finding.ts';
import type { Genre } from '../interpretation.ts';
import { datesIn } from './dated-sections.ts';

/** What the first page of an official paper says of the inspection that it reports. */
export interface OfficialHead {
  readonly kind: EventKind;
  readonly framework: FrameworkId | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly leadInspector: string | null;
  /** Indices of the blocks that make the title. */
  readonly titleBlocks: readonly number[];
  /** Where the inspection is named first. */
  readonly span: Span;
}

interface TitleRow {
  readonly pattern: RegExp;
  readonly kind: EventKind;
  readonly framework: FrameworkId | null;
}

/** A letter on a whole year’s work: the year in its title is its time. */
const ASSESSMENT = /^(?:(?:the )?\d{4} )?annual (?:children['’]s services )?(?:performance )?(?:assessment|rating)\b/i;

/** Titles as Ofsted prints them, the most special first. Sources: titles of 493 reports, 2012 to 2026, and of letters. */
const TITLES: readonly TitleRow[] = [
  { pattern: ASSESSMENT, kind: 'other', framework: null },
  { pattern: /\bjoint targeted area inspection\b/i, kind: 'jtai', framework: 'jtai' },
  { pattern: /\b(?:area|local area) send\b|special educational needs/i, kind: 'send', framework: null },
  { pattern: /\bassurance visit\b/i, kind: 'assurance', framework: 'ilacs' },
  { pattern: /\bfocuss?ed (?:visit|inspection)\b/i, kind: 'focused', framework: 'ilacs' },
  { pattern: /\bmonitoring visit\b/i, kind: 'monitoring', framework: null },
  { pattern: /children in need of help and|\bsingle inspection\b/i, kind: 'sif', framework: 'sif' },
  { pattern: /\binspection of looked after children services\b/i, kind: 'other', framework: 'lac2013' },
  { pattern: /\barrangements for the protection of children\b/i, kind: 'other', framework: 'cp2012' },
  { pattern: /\bsafeguarding and looked after children\b/i, kind: 'other', framework: 'slac' },
  { pattern: /\b(?:inspection|re-?inspection) of\b/i, kind: 'standard', framework: 'ilacs' },
];
const OPENING_BLOCKS = 30;
const DATES_LABEL = /^(?:inspection dates?|dates? of (?:the )?inspection|inspection period)\b/i;
const SALUTATION = /^dear /i;
const VISIT_SENTENCE = /\b(?:visit|inspection|undertook|carried out)\b/i;
/** A short inspection is on site for one working week, a standard one for two. */
const LONGEST_SHORT_INSPECTION_DAYS = 8;
const SUBJECT_LINE =
  /^(?:(?:the )?(?:\w+ ){0,3}(?:focuss?ed|monitoring|assurance) (?:visit|inspection)|joint targeted area inspection|(?:area|joint local area) send inspection|(?:re-?)?inspection of|.{0,60}(?:focuss?ed|monitoring) visit\b)/i;

const LEAD_LABEL = /^(?:lead|reporting) inspector(?: \(ofsted\))?\s*:?(?: \| )?\s*/i;
const NAME = String.raw`(?!(?:Mr|Mrs|Ms|Miss|Dr) )\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.? )?(?:(?:de|van|von|der|la|le|Mc|Mac|O['’]) ?)?\p{Lu}[\p{L}'’-]+){1,3}`;
const LEADING_NAME = new RegExp(`^(?:(?:Mr|Mrs|Ms|Miss|Dr) )?(${NAME})`, 'u');
const TEAM_SENTENCE =
  /\b(?:(?:Her|His) Majesty['’]s Inspectors? (?:\(HMI\),? ?)?(?:(?:for|on|of) (?:this|the) (?:visit|inspection|focused visit|monitoring visit),? )?(?:were|was|are|is)|inspectors (?:for (?:this|the) visit )?(?:were|are)|carried out by (?:two |three |four |\w+ )?(?:(?:of )?(?:Her|His) Majesty['’]s Inspectors?|HMI|inspectors)(?: \(HMI\))?|visit was (?:carried out|conducted|undertaken|led) by|inspection was led by|led by|lead inspector(?: was| is)?)[,:]? (?:(?:Her|His) Majesty['’]s Inspectors?,? |HMI,? |lead inspector,? )?/iu;
const SEND_LEAD = new RegExp(
  String.raw`(?:\b(?:Mr|Mrs|Ms|Miss|Dr) )?(${NAME}),? (?:Ofsted|HMI)(?:,? HMI)?,?\s*[Ll]ead [Ii]nspector`,
  'gu',
);
const LEAD_AFTER_NAME = new RegExp(String.raw`(${NAME}),? (?:HMI,? )?\(?[Ll]ead [Ii]nspector\)?`, 'u');
const TITLE_AFTER_NAME =
  /\s+(?:His|Her|HMI|Ofsted|Majesty|Senior|Social|Regulatory|Deputy|Team|Lead|Additional|Assistant|Associate|Seconded|Quality|Inspectors?)\b.*$/;

const dayCount = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

function findTitle(blocks: readonly Block[]): { readonly row: TitleRow; readonly index: number } | null {
  const opening = blocks.slice(0, OPENING_BLOCKS);
  for (let index = 0; index < opening.length; index++) {
    const block = opening[index];
    if (
      block === undefined ||
      block.kind === 'furniture' ||
      block.passage.text.length > 260 ||
      !(SUBJECT_LINE.test(block.passage.text) || ASSESSMENT.test(block.passage.text))
    )
      continue;
    const row = TITLES.find((one) => one.pattern.test(block.passage.text));
    if (row !== undefined) return { row, index };
  }
  return null;
}

const isDayOrRange = (date: DateMention): boolean => date.precision === 'day' || date.precision === 'range';

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** `the annual performance assessment for 2008`, `the 2008 performance assessment`. */
const YEAR_ASSESSED = /\bassessment (?:for|of|in) (20\d\d)\b|\b(20\d\d) (?:annual )?performance assessment\b/i;
const BLOCKS_OF_OPENING = 6;

/** The year that a letter on an assessment names in its first paragraphs; null where it names none. */
function assessedYear(blocks: readonly Block[], title: number): Period | null {
  for (const { passage } of blocks.slice(title + 1, title + 1 + BLOCKS_OF_OPENING)) {
    const match = YEAR_ASSESSED.exec(passage.text);
    const year = match?.[1] ?? match?.[2];
    if (year !== undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  return null;
}

/** `15 to 19 May 2023`, on the line under the title, as both run at the foot of each page. */
function rangeBeneath(block: Block | undefined, dates: readonly DateMention[]): Period | null {
  const date = block === undefined ? undefined : datesIn(dates, block)[0];
  return date?.precision === 'range' && date.start === block?.start ? { from: date.from, to: date.to } : null;
}

/** The labelled dates, from the first day to the last where the inspection had several spells; else the visit's first date in prose. */
function findPeriod(blocks: readonly Block[], dates: readonly DateMention[], genre: Genre, title: number): Period {
  const heading = blocks[title];
  if (heading !== undefined && ASSESSMENT.test(heading.passage.text)) {
    const year = datesIn(dates, heading).find(({ precision }) => precision === 'year') ?? assessedYear(blocks, title);
    return { from: year?.from ?? null, to: year?.to ?? null };
  }
  const labelled = blocks.slice(0, OPENING_BLOCKS).findIndex((block) => DATES_LABEL.test(block.passage.text));
  if (labelled >= 0) {
    for (const block of blocks.slice(labelled, labelled + 3)) {
      const inside = datesIn(dates, block).filter(isDayOrRange);
      const ends = inside.map((date) => date.to).filter((day) => day !== null);
      if (inside.length > 0) return { from: inside[0]?.from ?? null, to: ends.toSorted().at(-1) ?? null };
    }
  }
  const beneath = rangeBeneath(blocks[title + 1], dates);
  if (beneath !== null) return beneath;
  const start =
    genre === 'official-letter'
      ? Math.max(
          title,
          blocks.findIndex((block) => SALUTATION.test(block.passage.text)),
        )
      : title;
  for (const block of blocks.slice(start, start + 12)) {
    if (block.kind === 'furniture' || !VISIT_SENTENCE.test(block.passage.text)) continue;
    const date = datesIn(dates, block).find(isDayOrRange);
    if (date !== undefined) return { from: date.from, to: date.to };
  }
  return { from: null, to: null };
}

const nameIn = (text: string): string | null => LEADING_NAME.exec(text)?.[1]?.replace(TITLE_AFTER_NAME, '') ?? null;

const LONGEST_LABELLED = 200;
/** What stands behind the label of the lead inspector in each block; null in blocks without it. */
const labelledLeads = perBlock(({ passage: { text } }): string | null => {
  const label = text.length > LONGEST_LABELLED ? null : LEAD_LABEL.exec(text);
  return label === null ? null : text.slice(label[0].length);
});

function findLeadByLabel(blocks: readonly Block[]): string | null {
  const labelled = labelledLeads(blocks);
  for (let index = 0; index < labelled.length; index++) {
    const rest = labelled[index] ?? null;
    if (rest === null) continue;
    const here = nameIn(rest);
    if (here !== null) return here;
    const next = blocks.slice(index + 1, index + 8).map((block) => nameIn(block.passage.text));
    const found = next.find((name) => name !== null && !/inspector/i.test(name));
    if (found != null) return found;
  }
  return null;
}

const NONE: readonly never[] = [];
/** The inspectors whom each block calls the lead inspector of one of the two inspectorates. */
const sendLeads = perBlock(({ passage: { text } }): readonly string[] => {
  const leads = [...text.matchAll(SEND_LEAD)].map((match) => match[1] ?? '');
  return leads.length === 0 ? NONE : leads;
});

/** The lead inspector, or the first of the team, whom each block names in a sentence; else null. */
const namedInTeam = perBlock(({ kind, passage: { text } }): string | null => {
  if (kind === 'furniture' || text.length < 20) return null;
  const lead = LEAD_AFTER_NAME.exec(text)?.[1];
  if (lead !== undefined && text.length < 600) return lead;
  const team = TEAM_SENTENCE.exec(text);
  return team === null ? null : nameIn(text.slice(team.index + team[0].length));
});

function findLeadInTeam(blocks: readonly Block[]): string | null {
  const leads = sendLeads(blocks).flat();
  return leads.length > 0
    ? [...new Set(leads)].join('; ')
    : (namedInTeam(blocks).find((name) => name !== null) ?? null);
}

/** Reads the head of an official paper, or null for any other text. */
export function readOfficialHead(
  blocks: readonly Block[],
  dates: readonly DateMention[],
  genre: Genre,
): OfficialHead | null {
  if (genre !== 'official-report' && genre !== 'official-letter') return null;
  const title = findTitle(blocks);
  if (title === null) return null;
  const { from, to } = findPeriod(blocks, dates, genre, title.index);
  const block = blocks[title.index];
  if (block === undefined) return null;
  const isShort =
    title.row.kind === 'standard' &&
    from !== null &&
    to !== null &&
    dayCount(from, to) <= LONGEST_SHORT_INSPECTION_DAYS;
  return {
    kind: isShort ? 'short' : title.row.kind,
    framework: title.row.framework,
    from,
    to,
    leadInspector: findLeadByLabel(blocks) ?? findLeadInTeam(blocks),
    titleBlocks: [title.index, title.index - 1, title.index + 1].filter((index) => index >= 0),
    span: toSpan(block, 0, block.passage.text.length),
  };
}
