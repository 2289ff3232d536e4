import type { Position } from 'vscode-languageserver';
import type { Inspection, Mention } from '../interpret/finding.ts';
import type { Citation, Explanation } from '../names.ts';
import { placeAt } from '../text/snapshot.ts';
import { writeRange } from './calendar.ts';
import { explain } from './hover.ts';
import { ignorePlace } from './ignore.ts';
import { areaName, councilName, frameworkName, gradeLabel, kindName, speakerName } from './labels.ts';
import { PLAIN_TEXT, shorten, wrap } from './markup.ts';
import { mentionAt, wordsOf } from './mention-at.ts';
import type { Page } from './page.ts';
import { sentenceAt } from './selection-range.ts';

const LONGEST_PASSAGE = 600;
/** Editors do not wrap plain text unless they are told to. */
const LINE_WIDTH = 50;

/** The sentence in which a finding stands, on one line; a quotation stands for itself. */
function passageOf(page: Page, mention: Mention): string {
  const { report } = page;
  const block = report.blocks.find((one) => one.start <= mention.start && mention.start < one.end);
  const sentence = mention.type === 'quote' || block === undefined ? null : sentenceAt(block, mention.start);
  return shorten(sentence?.words ?? wordsOf(report, mention), LONGEST_PASSAGE);
}

function inspectionOf(page: Page, mention: Mention): Inspection | undefined {
  const index = mention.type === 'grade' || mention.type === 'event' ? mention.inspection : null;
  return index === null ? undefined : page.report.inspections[index];
}

/** What the finding says, as `Label: value` parts. */
function partsOf(page: Page, mention: Mention): readonly string[] {
  const { t } = page;
  switch (mention.type) {
    case 'grade': {
      const areas = mention.areas.map((area) => areaName(area, t)).join(', ');
      const councils = mention.councils.map(councilName).join(', ');
      return [
        ...(councils === '' ? [] : [t('Council: {0}', councils)]),
        t('Grade: {0}', gradeLabel(mention.grade, mention.framework)),
        ...(areas === '' ? [] : [t('Area: {0}', areas)]),
        t('Date: {0}', writeRange(mention, t) ?? t('not told')),
        ...(mention.framework === null ? [] : [t('Framework: {0}', frameworkName(mention.framework))]),
      ];
    }
    case 'date':
      return [t('Date: {0}', writeRange(mention, t) ?? t('not told'))];
    case 'council':
      return [t('Council: {0}', councilName(mention.council))];
    case 'quote':
      return [t('Speaker: {0}', mention.by ?? speakerName(mention.speaker, t))];
    case 'event': {
      const inspection = inspectionOf(page, mention);
      const council = inspection?.council ?? null;
      const framework = inspection?.framework ?? null;
      return [
        t('Inspection: {0}', kindName(mention.kind, t)),
        ...(council === null ? [] : [t('Council: {0}', councilName(council))]),
        t('Date: {0}', (inspection === undefined ? null : writeRange(inspection, t)) ?? t('not told')),
        ...(framework === null ? [] : [t('Framework: {0}', frameworkName(framework))]),
      ];
    }
  }
}

/** The finding at a place with its source, ready to be pasted into an article or a minute; null where there is none. */
export function citationAt(page: Page, position: Position): Citation | null {
  const { t, report, uri } = page;
  const mention = mentionAt(report, page.positions.toOffset(position));
  if (mention === null) return null;
  const line = placeAt(report.snapshot, mention.start).line + 1;
  const file = ignorePlace(uri)?.file ?? t('unsaved text');
  const published = report.published === null ? null : writeRange(report.published, t);
  const source = published === null ? t('{0}, line {1}', file, line) : t('{0} ({1}), line {2}', file, published, line);
  const passage = passageOf(page, mention);
  const quoted = /^["“‘']/.test(passage) ? passage : t('“{0}”', passage);
  return { text: [quoted, t('Source: {0}', source), ...partsOf(page, mention)].join('\n') };
}

/** What the finding at a place is and why it was read so, as plain text; null where there is none. */
export function explanationAt(page: Page, position: Position): Explanation | null {
  const mention = mentionAt(page.report, page.positions.toOffset(position));
  if (mention === null) return null;
  const words = shorten(wordsOf(page.report, mention), LONGEST_PASSAGE);
  const paragraphs = explain({ ...page, markup: PLAIN_TEXT }, mention, { reasons: true, inFull: true });
  return { title: words, text: wrap([page.t('“{0}”', words), ...paragraphs].join('\n\n'), LINE_WIDTH) };
}
