import { DELIVERY_BODIES } from '../knowledge/delivery-bodies.ts';
import type { CouncilId } from '../knowledge/ids.ts';
import { isGradePhrase } from '../recognise/grades/tokens.ts';
import type { RecognisedPassage } from '../recognise/passages.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { indicesOf, perBlock, perMember, perPair } from '../text/per-block.ts';
import type { Snapshot } from '../text/snapshot.ts';
import { contains, firstFrom, inTextOrder, spansWithin } from '../text/span.ts';
import { readCouncilNames } from './council-names.ts';
import { type CouncilReading, resolveCouncils } from './councils.ts';
import { interpretDates } from './dates.ts';
import type { DateMention, EventMention, Mention, QuoteMention } from './finding.ts';
import { determineGenre } from './genre.ts';
import { readInspections } from './inspections.ts';
import type { Genre, Interpretation } from './interpretation.ts';
import { readJudgements } from './judgements.ts';
import { estimateLikelihood } from './likelihood.ts';
import { type OfficialHead, readOfficialHead } from './official-paper.ts';
import { interpretQuotations } from './quotations.ts';
import { readSections } from './sections.ts';
import { introducedUnquoted } from './speakers/people.ts';
import { VisitIndex } from './visit-index.ts';
import { findVisits, isGradedKind } from './visits.ts';

const TRUSTED: ReadonlySet<CouncilId> = new Set(
  DELIVERY_BODIES.flatMap((body) => (body.partner === null ? body.serves.map((row) => row.council) : [])),
);

const SENTENCE_REACH = 110;

/** The day that governs a place: a full date in the same sentence, else the day of the document. */
function governingDay(
  blocks: readonly Block[],
  dates: readonly DateMention[],
  documentDay: string | null,
): (block: number, at: number) => string | null {
  return (index, at) => {
    const block = blocks[index];
    if (block === undefined || block.kind === 'heading') return documentDay;
    const place = toSpan(block, at, at + 1).start;
    let best: DateMention | null = null;
    for (let i = firstFrom(dates, place - SENTENCE_REACH); i < dates.length; i++) {
      const date = dates[i];
      if (date === undefined || date.start > place + SENTENCE_REACH) break;
      if (!contains(block, date) || date.to === null || date.to.startsWith('--')) continue;
      if (best === null || Math.abs(date.start - place) < Math.abs(best.start - place)) best = date;
    }
    return best?.to ?? documentDay;
  };
}

const latestDay = (dates: readonly DateMention[]): string | null =>
  dates.reduce<string | null>(
    (latest, { to }) => (to === null || to.startsWith('--') || (latest !== null && to <= latest) ? latest : to),
    null,
  );

/** The council that an official paper's title names, or the first council of its first page. */
function subjectCouncil(
  head: OfficialHead | null,
  blocks: readonly Block[],
  names: ReturnType<typeof readCouncilNames>,
): CouncilId | null {
  if (head === null) return null;
  const inTitle = head.titleBlocks.flatMap((index) => names.filter((name) => name.block === index));
  const named =
    inTitle.find((name) => name.candidates.length > 0) ??
    names.find((name) => !name.isAddress && blocks[name.block]?.kind !== 'furniture');
  if (named === undefined) return null;
  const other =
    named.candidates.length > 1
      ? names.find((name) => name.candidates.length === 1 && named.candidates.includes(name.candidates[0] ?? ''))
      : undefined;
  return other?.candidates[0] ?? named.candidates[0] ?? null;
}

function readEvents(blocks: readonly Block[], recognised: readonly RecognisedPassage[]): readonly EventMention[] {
  return indicesOf(haveEvents(recognised)).flatMap((index) =>
    (recognised[index]?.events ?? []).flatMap((event): readonly EventMention[] => {
      const block = blocks[index];
      if (block === undefined) return [];
      const { start, end } = toSpan(block, event.start, event.end);
      const evidence = [{ rule: 'event.phrase', span: null, note: event.kind }];
      return [{ start, end, type: 'event', kind: event.kind, inspection: null, inQuotation: null, evidence }];
    }),
  );
}

const haveEvents = perMember(({ events }: RecognisedPassage): boolean => events.length > 0);
const datesOf = perMember(({ dates }: RecognisedPassage) => dates);
const introducedIn = perPair((block: Pick<Block, 'kind' | 'passage'>, found: RecognisedPassage | undefined) =>
  introducedUnquoted(block, found?.attributions() ?? []),
);
const marksOf = perMember(({ marks }: RecognisedPassage) => marks);

/** Puts all mentions in text order and notes which quotation holds which. */
function nestInQuotations(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = mentions.toSorted(inTextOrder);
  let quotation: { readonly index: number; readonly mention: QuoteMention } | null = null;
  return sorted.map((mention, index): Mention => {
    if (mention.type === 'quote') {
      quotation = { index, mention };
      return Object.freeze(mention);
    }
    const holds = quotation !== null && contains(quotation.mention, mention);
    return Object.freeze(holds ? { ...mention, inQuotation: quotation?.index ?? null } : mention);
  });
}

interface Reading {
  readonly genre: Genre;
  readonly councils: CouncilReading;
  readonly head: OfficialHead | null;
}

function readCouncils(
  blocks: readonly Block[],
  recognised: readonly RecognisedPassage[],
  dates: readonly DateMention[],
  published: string | null,
): Reading {
  const genre = determineGenre(blocks);
  const head = readOfficialHead(blocks, dates, genre);
  const day = head?.from ?? published ?? latestDay(dates);
  const names = readCouncilNames(blocks, recognised, governingDay(blocks, dates, day));
  const subject = subjectCouncil(head, blocks, names);
  return { genre, head, councils: resolveCouncils(blocks, recognised, names, genre, subject, TRUSTED) };
}

const LONGEST_TITLE = 100;

/** Whether a block is a heading, or a line without an end that may be one (`Swindon: the focused visit`). */
const areTitles = perBlock(
  ({ kind, passage: { text } }): boolean =>
    kind === 'heading' || (kind === 'paragraph' && text.length <= LONGEST_TITLE && /[\p{L}\p{N})]$/u.test(text)),
);

/** The kinds of visit that headings name, in text order. */
const inHeadings = (blocks: readonly Block[], events: readonly EventMention[]): readonly EventMention[] =>
  events.length === 0
    ? []
    : indicesOf(areTitles(blocks)).flatMap((index) => {
        const heading = blocks[index];
        return heading === undefined ? [] : spansWithin(events, heading);
      });

/** Finds out what a document says from what was recognised in its blocks. `recognised[i]` belongs to `blocks[i]`. */
export function interpret(
  snapshot: Snapshot,
  blocks: readonly Block[],
  recognised: readonly RecognisedPassage[],
): Interpretation {
  const { published, publishedSpan, dates } = interpretDates(blocks, datesOf(recognised));
  const { genre, head, councils } = readCouncils(blocks, recognised, dates, published?.from ?? null);
  const events = readEvents(blocks, recognised);
  const visits = findVisits(snapshot.text, blocks, dates, events, councils.focusAt, published?.to ?? null);
  const subject =
    head === null ? null : { from: head.from, to: head.to, isGraded: isGradedKind(head.kind), span: head.span };
  const framework = head?.framework ?? null;
  const grades = readJudgements({
    document: snapshot.text,
    blocks,
    recognised,
    councils,
    genre,
    dates,
    events,
    visits: new VisitIndex(visits),
    subject,
    published: published?.to ?? null,
    main: councils.main,
    isOfficial: genre === 'official-report' || genre === 'official-letter',
    framework,
  });
  const quotations = interpretQuotations(
    blocks,
    marksOf(recognised),
    (index) => recognised[index]?.attributions() ?? [],
    { genre, councils: councils.mentions, isGrade: isGradePhrase, introduced: () => introducedIn(blocks, recognised) },
  );
  const linked = readInspections({
    head,
    main: councils.main,
    published,
    visits,
    events,
    headings: inHeadings(blocks, events),
    grades,
    councilAt: councils.focusAt,
  });
  const mentions = nestInQuotations([
    ...dates,
    ...councils.mentions,
    ...linked.grades,
    ...quotations,
    ...linked.events,
  ]);
  return {
    snapshot,
    blocks,
    sections: readSections(snapshot.text, blocks),
    genre,
    likelihood: estimateLikelihood(blocks, mentions, genre),
    published,
    publishedSpan,
    mentions,
    inspections: linked.inspections,
  };
}
