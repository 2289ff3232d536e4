import type { GradeMention, Judgement, QuoteMention, SpeakerClass } from '../interpret/finding.ts';
import type { FindingNode, Findings } from '../names.ts';
import { placeAt } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import { writeNarrowly, writeRange } from './calendar.ts';
import { type CouncilFindings, gatherFindings, type InspectionFindings } from './findings.ts';
import { areaName, councilName, gradeLabel, kindName, speakerName } from './labels.ts';
import { shorten } from './markup.ts';
import { wordsOf } from './mention-at.ts';
import { narrowArea, narrowGrade, narrowKind } from './narrow.ts';
import type { Page } from './page.ts';
import type { Translate } from './wording.ts';

const LONGEST_LABEL = 100;
const SPEAKERS: readonly SpeakerClass[] = ['inspectorate', 'authority', 'other', 'unknown'];

const lineNumber = (page: Page, span: Span): number => placeAt(page.report.snapshot, span.start).line + 1;

const countJudgements = (number: number, t: Translate): string =>
  number === 1 ? t('1 judgement') : t('{0} judgements', number);
const countQuotations = (number: number, t: Translate): string =>
  number === 1 ? t('1 quotation') : t('{0} quotations', number);

/** What an entry shows, as short as a side bar is narrow, and what its tip and a screen reader say in full. */
interface Told extends Pick<FindingNode, 'kind' | 'label' | 'description'> {
  readonly full: readonly string[];
}

/** An entry for a place in the text. `spoken` has all that the entry shows, in full, and its line. */
function entry(page: Page, holder: string, span: Span, told: Told, children: readonly FindingNode[] = []): FindingNode {
  const { kind, label, description, full } = told;
  const line = lineNumber(page, span);
  return {
    kind,
    label,
    description,
    id: `${holder}/${kind}:${full[0]}:${line}`,
    spoken: page.t('{0}, line {1}', full.filter((part) => part !== '').join(', '), line),
    place: page.positions.toRange(span),
    children,
  };
}

function judgementEntry(page: Page, holder: string, judgement: Judgement, framework: string | null): FindingNode {
  const { t } = page;
  const { area, grade } = judgement;
  return entry(page, holder, judgement, {
    kind: 'judgement',
    label: narrowArea(area, t),
    description: narrowGrade(grade, framework),
    full: [areaName(area, t), gradeLabel(grade, framework)],
  });
}

function looseJudgementEntry(page: Page, holder: string, mention: GradeMention): FindingNode {
  const { t } = page;
  const grade = narrowGrade(mention.grade, mention.framework);
  const when = writeNarrowly(mention, t) ?? t('date not given');
  const areas = mention.areas.map((area) => narrowArea(area, t)).join(', ');
  return entry(page, holder, mention, {
    kind: 'judgement',
    label: areas === '' ? grade : areas,
    description: areas === '' ? when : t('{0}, {1}', grade, when),
    full: [
      mention.areas.map((area) => areaName(area, t)).join(', '),
      gradeLabel(mention.grade, mention.framework),
      writeRange(mention, t) ?? t('date not given'),
    ],
  });
}

function inspectionEntry(page: Page, holder: string, { inspection, judgements }: InspectionFindings): FindingNode {
  const { t } = page;
  const name = kindName(inspection.kind, t);
  const inside = `${holder}/${name}`;
  const told: Told = {
    kind: 'inspection',
    label: narrowKind(inspection.kind, t),
    description: writeNarrowly(inspection, t) ?? t('date not given'),
    full: [name, writeRange(inspection, t) ?? t('date not given')],
  };
  const children = judgements.map((one) => judgementEntry(page, inside, one, inspection.framework));
  return entry(page, holder, inspection, told, children);
}

function quotationEntry(page: Page, holder: string, quotation: QuoteMention): FindingNode {
  const end = Math.min(quotation.end, quotation.start + 300);
  const label = shorten(wordsOf(page.report, { start: quotation.start, end }), LONGEST_LABEL) || '–';
  const description = quotation.by === null ? '' : shorten(quotation.by, LONGEST_LABEL);
  return entry(page, holder, quotation, { kind: 'quotation', label, description, full: [label, description] });
}

function speakerEntries(page: Page, holder: string, quotations: readonly QuoteMention[]): readonly FindingNode[] {
  const { t } = page;
  return SPEAKERS.flatMap((speaker) => {
    const said = quotations.filter((quotation) => quotation.speaker === speaker);
    if (said.length === 0) return [];
    const label = speakerName(speaker, t);
    const id = `${holder}/speaker:${speaker}`;
    const description = countQuotations(said.length, t);
    const children = said.map((quotation) => quotationEntry(page, id, quotation));
    return [
      {
        id,
        kind: 'speaker' as const,
        label,
        description,
        spoken: t('{0}, {1}', label, description),
        place: null,
        children,
      },
    ];
  });
}

/** What was found on a council, in numbers, the most telling first; how often it is named where that is all. */
function countsOf({ judgements, inspections, quotations, mentions }: CouncilFindings, t: Translate): readonly string[] {
  const judged = judgements.length + inspections.flatMap((one) => one.judgements).length;
  const counts = [
    ...(judged > 0 ? [countJudgements(judged, t)] : []),
    ...(quotations.length > 0 ? [countQuotations(quotations.length, t)] : []),
  ];
  if (counts.length > 0) return counts;
  return [mentions.length === 1 ? t('1 mention') : t('{0} mentions', mentions.length)];
}

function councilEntry(page: Page, findings: CouncilFindings): FindingNode {
  const { t } = page;
  const label = findings.council === null ? t('No council named') : councilName(findings.council);
  const id = `council:${findings.council ?? ''}`;
  const counts = countsOf(findings, t);
  const children = [
    ...findings.inspections.map((one) => inspectionEntry(page, id, one)),
    ...findings.judgements.map((one) => looseJudgementEntry(page, id, one)),
    ...speakerEntries(page, id, findings.quotations),
  ];
  const place = findings.first === null ? null : page.positions.toRange(findings.first);
  const spoken = [label, ...counts].join(', ');
  return { id, kind: 'council', label, description: counts[0] ?? '', spoken, place, children };
}

/** Ids must differ: what tells the same twice in one line gets a number. */
function withOwnIds(nodes: readonly FindingNode[], seen = new Map<string, number>()): readonly FindingNode[] {
  return nodes.map((node) => {
    const times = seen.get(node.id) ?? 0;
    seen.set(node.id, times + 1);
    const id = times === 0 ? node.id : `${node.id}#${times}`;
    return { ...node, id, children: withOwnIds(node.children, seen) };
  });
}

/** The findings as a tree: council, inspection, judgement, and quotations by speaker. */
export const findingsOf = (page: Page): Findings => ({
  version: page.report.snapshot.version,
  nodes: withOwnIds(gatherFindings(page.report).map((findings) => councilEntry(page, findings))),
});
