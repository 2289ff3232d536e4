import { DELIVERY_BODIES } from '../../knowledge/delivery-bodies.ts';
import type { CouncilId } from '../../knowledge/ids.ts';
import type { RecognisedPassage } from '../../recognise/passages.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import { contains, firstFrom, spansWithin } from '../../text/span.ts';
import { readCouncilNames } from '../councils/names.ts';
import { type CouncilReading, resolveCouncils } from '../councils.ts';
import type { InterpretedDates } from '../dates.ts';
import type { DateMention } from '../finding.ts';
import type { Genre } from '../interpretation.ts';
import { determineGenre } from './genre.ts';
import { type OfficialHead, readOfficialHead } from './official-paper.ts';

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
    // Of a block without dates the words are not read.
    if (spansWithin(dates, block).length === 0) return documentDay;
    const place = toSpan(block, at, at + 1).start;
    let best: DateMention | null = null;
    for (let i = firstFrom(dates, place - SENTENCE_REACH); i < dates.length; i++) {
      const date = dates[i];
      if (date === undefined || date.start > place + SENTENCE_REACH) break;
      if (!contains(block, date) || date.to === null || date.to.startsWith('--')) continue;
      if (best === null || Math.abs(date.start - place) < Math.abs(best.start - place)) best = date;
    }
    // What is still to come (`gone by next April`) is told of the councils of the text's own day.
    const day = best?.to ?? documentDay;
    return day !== null && documentDay !== null && day > documentDay ? documentDay : day;
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
    names.find((name) => name.district === null && !name.isAddress && blocks[name.block]?.kind !== 'furniture');
  if (named === undefined) return null;
  const other =
    named.candidates.length > 1
      ? names.find((name) => name.candidates.length === 1 && named.candidates.includes(name.candidates[0] ?? ''))
      : undefined;
  return other?.candidates[0] ?? named.candidates[0] ?? null;
}

/** What a text is, and of which councils it speaks. */
export interface DocumentSetting {
  readonly genre: Genre;
  readonly councils: CouncilReading;
  readonly head: OfficialHead | null;
}

/** Reads what kind of text it is and which councils it means. */
export function readSetting(
  blocks: readonly Block[],
  recognised: readonly RecognisedPassage[],
  { published, dates }: InterpretedDates,
): DocumentSetting {
  const genre = determineGenre(blocks);
  const head = readOfficialHead(blocks, dates, genre);
  const day = head?.from ?? published?.from ?? latestDay(dates);
  const names = readCouncilNames(blocks, recognised, governingDay(blocks, dates, day));
  const subject = subjectCouncil(head, blocks, names);
  return { genre, head, councils: resolveCouncils(blocks, recognised, names, genre, subject, TRUSTED) };
}
