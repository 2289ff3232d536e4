import type { GradeMention, Judgement, QuoteMention, SpeakerClass } from '../interpret/finding.ts';
import type { FindingNode, Findings } from '../names.ts';
import { placeAt } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import { writeShortly } from './calendar.ts';
import { type CouncilFindings, gatherFindings, type InspectionFindings } from './findings.ts';
import { areaName, councilName, gradeLabel, kindName, speakerName } from './labels.ts';
import { shorten } from './markup.ts';
import { wordsOf } from './mention-at.ts';
import type { Page } from './page.ts';
import type { Translate } from './wording.ts';

const LONGEST_LABEL = 100;
const SPEAKERS: readonly SpeakerClass[] = ['inspectorate', 'authority', 'other', 'unknown'];

const lineNumber = (page: Page, span: Span): number => placeAt(page.report.snapshot, span.start).line + 1;

const countJudgements = (number: number, t: Translate): string =>
  number === 1 ? t('1 judgement') : t('{0} judgements', number);
const countQuotations = (number: number, t: Translate): string =>
  number === 1 ? t('1 quotation') : t('{0} quotations', number);

type Told = Pick<FindingNode, 'kind' | 'label' | 'description'>;

/** An entry for a place in the text. `spoken` has all that the entry shows, and its line. */
function entry(page: Page, holder: string, span: Span, told: Told, children: readonly FindingNode[] = []): FindingNode {
  const line = lineNumber(page, span);
  const words = [told.label, told.description].filter((part) => part !== '').join(', ');
  return {
    ...told,
    id: `${holder}/${told.kind}:${told.label}:${line}`,
    spoken: page.t('{0}, line {1}', words, line),
    place: page.positions.toRange(span),
    children,
  };
}

function judgementEntry(page: Page, holder: string, judgement: Judgement, framework: string | null): FindingNode {
  const description = gradeLabel(judgement.grade, framework);
  return entry(page, holder, judgement, { kind: 'judgement', label: areaName(judgement.area, page.t), description });
}

function looseJudgementEntry(page: Page, holder: string, grade: GradeMention): FindingNode {
  const { t } = page;
  const areas = grade.areas.map((area) => areaName(area, t)).join(', ');
  const label = gradeLabel(grade.grade, grade.framework);
  const when = writeShortly(grade, t) ?? t('date not given');
  return areas === ''
    ? entry(page, holder, grade, { kind: 'judgement', label, description: when })
    : entry(page, holder, grade, { kind: 'judgement', label: areas, description: t('{0}, {1}', label, when) });
}

function inspectionEntry(page: Page, holder: string, { inspection, judgements }: InspectionFindings): FindingNode {
  const { t } = page;
  const label = kindName(inspection.kind, t);
  const description = writeShortly(inspection, t) ?? t('date not given');
  const inside = `${holder}/${label}`;
  const children = judgements.map((one) => judgementEntry(page, inside, one, inspection.framework));
  return entry(page, holder, inspection, { kind: 'inspection', label, description }, children);
}

function quotationEntry(page: Page, holder: string, quotation: QuoteMention): FindingNode {
  const end = Math.min(quotation.end, quotation.start + 300);
  const label = shorten(wordsOf(page.report, { start: quotation.start, end }), LONGEST_LABEL) || '–';
  const description = quotation.by === null ? '' : shorten(quotation.by, LONGEST_LABEL);
  return entry(page, holder, quotation, { kind: 'quotation', label, description });
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

function councilEntry(page: Page, findings: CouncilFindings): FindingNode {
  const { t } = page;
  const label = findings.council === null ? t('No council named') : councilName(findings.council);
  const id = `council:${findings.council ?? ''}`;
  const judgements = findings.judgements.length + findings.inspections.flatMap((one) => one.judgements).length;
  const description = [countJudgements(judgements, t), countQuotations(findings.quotations.length, t)].join(', ');
  const children = [
    ...findings.inspections.map((one) => inspectionEntry(page, id, one)),
    ...findings.judgements.map((one) => looseJudgementEntry(page, id, one)),
    ...speakerEntries(page, id, findings.quotations),
  ];
  const place = findings.first === null ? null : page.positions.toRange(findings.first);
  return { id, kind: 'council', label, description, spoken: t('{0}, {1}', label, description), place, children };
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
