import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { GradeMention, Inspection, Judgement, QuoteMention } from '../interpret/finding.ts';
import type { Section } from '../interpret/interpretation.ts';
import { lineOf } from '../text/snapshot.ts';
import { contains, firstFrom, inTextOrder, type Span } from '../text/span.ts';
import { writeShortly } from './calendar.ts';
import { type CouncilFindings, gatherFindings, type InspectionFindings, subjectOf } from './findings.ts';
import { areaName, councilName, gradeLabel, kindName, speakerName } from './labels.ts';
import { shorten } from './markup.ts';
import type { Page } from './page.ts';
import { innerSections, shownTitle } from './sections.ts';

/** An entry of the outline, in offsets. Its children lie inside its range, and its own words (`selection`) too. */
interface Entry {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly Entry[];
}

const LONGEST_NAME = 80;
/** A section's title is shown whole, since its grade stands at its end. */
const LONGEST_TITLE = 180;
/** An entry must have a name: for words that leave nothing to show. */
const NAMELESS = '–';

/** The smallest span that holds all of these; the first where there is but one. */
function hull(first: Span, others: readonly Span[]): Span {
  let { start, end } = first;
  for (const span of others) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

const byRange = (a: Entry, b: Entry): number => inTextOrder(a.range, b.range);

const leaf = (name: string, detail: string, kind: SymbolKind, span: Span): Entry => ({
  name,
  detail,
  kind,
  range: span,
  selection: span,
  children: [],
});

function judgementEntry(page: Page, judgement: Judgement, inspection: Inspection, detail = ''): Entry {
  const { t } = page;
  const grade = gradeLabel(judgement.grade, inspection.framework);
  return leaf(t('{0}: {1}', areaName(judgement.area, t), grade), detail, SymbolKind.EnumMember, judgement);
}

function looseJudgementEntry(page: Page, mention: GradeMention): Entry {
  const { t } = page;
  const areas = mention.areas.map((area) => areaName(area, t)).join(', ');
  const grade = gradeLabel(mention.grade, mention.framework);
  const name = areas === '' ? grade : t('{0}: {1}', areas, grade);
  const isReported = mention.inspection !== null && page.report.inspections[mention.inspection]?.isSubject === true;
  return leaf(name, isReported ? '' : (writeShortly(mention, t) ?? ''), SymbolKind.EnumMember, mention);
}

function inspectionEntry(page: Page, inspection: Inspection, judgements: readonly Judgement[]): Entry {
  const { t } = page;
  const kind = kindName(inspection.kind, t);
  const children = judgements.map((judgement) => judgementEntry(page, judgement, inspection)).sort(byRange);
  return {
    name: kind,
    detail: writeShortly(inspection, t) ?? t('date not given'),
    kind: SymbolKind.Event,
    range: hull(inspection, judgements),
    selection: inspection,
    children,
  };
}

function quotationEntry(page: Page, quotation: QuoteMention): Entry {
  const words = page.report.snapshot.text.slice(quotation.start, Math.min(quotation.end, quotation.start + 400));
  const speaker = quotation.by === null ? speakerName(quotation.speaker, page.t) : shorten(quotation.by, LONGEST_NAME);
  return leaf(shorten(words, LONGEST_NAME) || NAMELESS, speaker, SymbolKind.String, quotation);
}

/** The innermost of the sections, which are in text order, that holds an offset: hardly ever another than the last to begin before it. */
function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  for (let i = firstFrom(sections, offset + 1) - 1; i >= 0; i--) {
    const section = sections[i];
    if (section !== undefined && offset < section.end) return section;
  }
  return undefined;
}

/** How far from the inspection that it reports a title page may have its judgements, in lines. */
const TITLE_PAGE = 40;

/**
 * An inspection with the judgements of its own section or, for the one reported, of the title page; a judgement that stands
 * in another section has an entry of its own there.
 */
function inspectionEntries(page: Page, { inspection, judgements }: InspectionFindings, sections: readonly Section[]) {
  const { snapshot } = page.report;
  const own = sectionAt(sections, inspection.start);
  const line = lineOf(snapshot, inspection.start);
  const isOnTitlePage = (offset: number): boolean =>
    inspection.isSubject && Math.abs(lineOf(snapshot, offset) - line) <= TITLE_PAGE;
  const isNear = ({ start }: Judgement): boolean => sectionAt(sections, start) === own || isOnTitlePage(start);
  const when = inspection.isSubject ? '' : (writeShortly(inspection, page.t) ?? '');
  const far = judgements.filter((one) => !isNear(one)).map((one) => judgementEntry(page, one, inspection, when));
  return [inspectionEntry(page, inspection, judgements.filter(isNear)), ...far];
}

/** What a text tells again has an entry where sections have one: a reader looks for it in its section. */
function entriesOf(page: Page, findings: CouncilFindings, sections: readonly Section[]): readonly Entry[] {
  const again = sections.length > 0 ? findings.again : [];
  const quotations = page.settings.outline.quotations ? findings.quotations : [];
  return [
    ...findings.inspections.flatMap((one) => inspectionEntries(page, one, sections)),
    ...[...findings.judgements, ...again].map((mention) => looseJudgementEntry(page, mention)),
    ...quotations.map((quotation) => quotationEntry(page, quotation)),
  ].sort(byRange);
}

interface OpenSection extends Entry {
  readonly children: Entry[];
}

const isOpenSection = (entry: Entry): entry is OpenSection => entry.kind === SymbolKind.Namespace;

const sectionEntry = (section: Section): OpenSection => ({
  name: shorten(shownTitle(section), LONGEST_TITLE) || NAMELESS,
  detail: '',
  kind: SymbolKind.Namespace,
  range: section,
  selection: section.heading,
  children: [],
});

/** Puts each entry into the innermost section that holds it; entries that no section holds come beside the sections. */
function underSections(sections: readonly Section[], entries: readonly Entry[]): readonly Entry[] {
  const top: Entry[] = [];
  const open: OpenSection[] = [];
  const place = (entry: Entry): void => {
    while ((open.at(-1)?.range.end ?? Number.POSITIVE_INFINITY) <= entry.range.start) open.pop();
    const holder = open.findLast((section) => contains(section.range, entry.range));
    (holder?.children ?? top).push(entry);
  };
  const ordered = [...sections.map(sectionEntry), ...entries].sort(byRange);
  for (const entry of ordered) {
    place(entry);
    if (isOpenSection(entry)) open.push(entry);
  }
  return top;
}

function councilEntry(page: Page, findings: CouncilFindings, sections: readonly Section[]): Entry | null {
  const own = entriesOf(page, findings, sections);
  const children = sections.length === 0 ? own : underSections(sections, own);
  const selection = findings.first ?? children[0]?.selection;
  if (selection === undefined) return null;
  const { t } = page;
  return {
    name: findings.council === null ? t('No council named') : councilName(findings.council),
    detail: findings.mentions.length === 1 ? t('1 mention') : t('{0} mentions', findings.mentions.length),
    kind: SymbolKind.Module,
    range: hull(selection, [...findings.mentions, ...children.map((child) => child.range)]),
    selection,
    children,
  };
}

/** Councils at the top in order of appearance; an official report's sections stand under the council it reports on. */
function entries(page: Page): readonly Entry[] {
  const { report } = page;
  const isOfficial = report.genre === 'official-report' || report.genre === 'official-letter';
  const sections = isOfficial ? innerSections(report) : [];
  const subject = subjectOf(report);
  const found = gatherFindings(report)
    .map((findings) => councilEntry(page, findings, findings.council === subject ? sections : []))
    .filter((entry) => entry !== null);
  const placed = subject !== null && found.length > 0;
  return placed ? found : [...found, ...underSections(sections, [])];
}

function toSymbol(page: Page, entry: Entry): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: entry.kind,
    range: page.positions.toRange(entry.range),
    selectionRange: page.positions.toRange(entry.selection),
    children: entry.children.map((child) => toSymbol(page, child)),
  };
}

/** `textDocument/documentSymbol`. */
export const outlineOf = (page: Page): DocumentSymbol[] => entries(page).map((entry) => toSymbol(page, entry));

/** The outline as a flat list with the holder's name in each entry, for clients that know no nesting. */
export function flatOutlineOf(page: Page): SymbolInformation[] {
  const flatten = (entry: Entry, holder: string): SymbolInformation[] => [
    {
      name: entry.name,
      kind: entry.kind,
      location: { uri: page.uri, range: page.positions.toRange(entry.selection) },
      ...(holder === '' ? {} : { containerName: holder }),
    },
    ...entry.children.flatMap((child) => flatten(child, entry.name)),
  ];
  return entries(page).flatMap((entry) => flatten(entry, ''));
}
