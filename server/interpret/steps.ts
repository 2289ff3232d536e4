import type { IsoDate } from '../knowledge/period.ts';
import type { FoundAttribution } from '../recognise/attributions.ts';
import { isGradePhrase } from '../recognise/grades/tokens.ts';
import type { RecognisedPassage } from '../recognise/passages.ts';
import type { Block } from '../text/block.ts';
import type { DocumentText } from '../text/document-text.ts';
import { toSpan } from '../text/passage.ts';
import { indicesOf, perMember, perPair } from '../text/per-block.ts';
import { type Aside, resumed } from '../text/resumed.ts';
import type { CouncilReading } from './councils.ts';
import { type InterpretedDates, interpretDates } from './dates.ts';
import { readSections } from './document/sections.ts';
import { type DocumentSetting, readSetting } from './document/setting.ts';
import type { CouncilMention, EventMention } from './finding.ts';
import { VisitIndex } from './inspections/visit-index.ts';
import { findVisits, isGradedKind, type Visit } from './inspections/visits.ts';
import type { Genre } from './interpretation.ts';
import { readJudgements } from './judgements.ts';
import { linkMentions } from './linked-mentions.ts';
import {
  movedCouncils,
  movedDates,
  movedEvents,
  movedGrades,
  movedInspection,
  movedMention,
  movedQuotes,
  movedSections,
  movedVisits,
} from './moved-findings.ts';
import { interpretQuotations } from './quotations.ts';
import { type Introduction, introducedUnquoted } from './speakers/people.ts';

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

/** The steps of the interpretation, each of which is left out where it would find the same as before (see `resumed`). */

export const datesStep = resumed(
  (blocks, recognised: readonly RecognisedPassage[]) => interpretDates(blocks, datesOf(recognised)),
  movedDates,
);
export const settingStep = resumed(readSetting, ({ genre, head, councils }, mover) => ({
  genre,
  head: head === null ? null : { ...head, span: mover.span(head.span) },
  councils: mover.once(councils, movedCouncils),
}));
export const eventsStep = resumed(readEvents, movedEvents);
export const visitsStep = resumed(
  (
    blocks,
    text: Aside<DocumentText>,
    { dates, published }: InterpretedDates,
    events: readonly EventMention[],
    councils: CouncilReading,
  ) => findVisits(text.value, blocks, dates, events, councils, published?.to ?? null),
  movedVisits,
);
export const gradesStep = resumed(
  (
    blocks,
    recognised: readonly RecognisedPassage[],
    text: Aside<DocumentText>,
    { dates, published }: InterpretedDates,
    { genre, head, councils }: DocumentSetting,
    events: readonly EventMention[],
    visits: readonly Visit[],
  ) =>
    readJudgements({
      document: text.value,
      blocks,
      recognised,
      councils,
      genre,
      dates,
      events,
      visits: new VisitIndex(visits),
      subject:
        head === null ? null : { from: head.from, to: head.to, isGraded: isGradedKind(head.kind), span: head.span },
      published: published?.to ?? null,
      main: councils.main,
      isOfficial: genre === 'official-report' || genre === 'official-letter',
      framework: head?.framework ?? null,
    }),
  movedGrades,
);
export const quotesStep = resumed(
  (
    blocks,
    recognised: readonly RecognisedPassage[],
    genre: Genre,
    councils: readonly CouncilMention[],
    published: IsoDate | null,
  ) => {
    const found = (index: number): readonly FoundAttribution[] =>
      // Who asks for them reads the block.
      blocks[index]?.passage === undefined ? [] : (recognised[index]?.attributions() ?? []);
    const introduced = (): readonly (readonly Introduction[] | null)[] => introducedIn(blocks, recognised);
    return interpretQuotations(blocks, marksOf(recognised), found, {
      genre,
      councils,
      published,
      isGrade: isGradePhrase,
      introduced,
    });
  },
  movedQuotes,
);

export const linkingStep = resumed(linkMentions, ({ mentions, inspections, likelihood }, mover) => ({
  mentions: mover.once(mentions, (all) => mover.each(all, movedMention)),
  inspections: mover.once(inspections, (all) => mover.each(all, movedInspection)),
  likelihood,
}));
export const sectionsStep = resumed(
  (blocks, text: Aside<DocumentText>) => readSections(text.value, blocks),
  movedSections,
);
