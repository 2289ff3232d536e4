import type { CouncilMention } from '../interpret/finding.ts';
import { type Council, type CouncilType, councilById, predecessorsOf, successorsOf } from '../knowledge/councils.ts';
import { type BodyKind, bodyById, type Delivery, deliveryAt } from '../knowledge/delivery-bodies.ts';
import { isPlaced, writeRange } from './calendar.ts';
import { councilName } from './labels.ts';
import { shorten } from './markup.ts';
import { wordsOf } from './mention-at.ts';
import type { Page } from './page.ts';

export const TYPE_NAMES: Readonly<Record<CouncilType, string>> = {
  county: 'a county council',
  unitary: 'a unitary authority',
  metropolitan: 'a metropolitan borough',
  'london-borough': 'a London borough',
  'sui-generis': 'an authority of its own kind',
  'ni-district': 'a district in Northern Ireland',
  'hsc-trust': 'a health and social care trust',
};

export const BODY_KIND_NAMES: Readonly<Record<BodyKind, string>> = {
  trust: 'a trust',
  company: 'a company',
  'community-interest-company': 'a community interest company',
  'partner-council': 'another council',
  'shared-service': 'a service shared with other councils',
};

/** The time at which the text looks at the council: its inspection's, else its publication's, else none. */
function timeOf(page: Page, mention: CouncilMention): { readonly from: string; readonly to: string } | null {
  const { inspections, published } = page.report;
  const own = inspections.find((one) => one.council === mention.council && one.isSubject && isPlaced(one));
  if (own !== undefined && isPlaced(own)) return own;
  return published !== null && isPlaced(published) ? published : null;
}

/** The council, and what the words have to do with it where they are not its name. */
function headline(page: Page, mention: CouncilMention, council: Council): string {
  const { t, markup, report } = page;
  const name = markup.strong(council.officialName);
  const type = t(TYPE_NAMES[council.type]);
  const place = markup.plain(
    council.region === council.nation ? council.nation : `${council.region}, ${council.nation}`,
  );
  const words = markup.plain(shorten(wordsOf(report, mention), 80));
  const body = mention.body === null ? null : bodyById(mention.body);
  if (body !== null) {
    const kind = t(BODY_KIND_NAMES[body.kind]);
    return t('“{0}” is {1} for the children’s services of {2}, {3} ({4}).', words, kind, name, type, place);
  }
  if (mention.form === 'anaphor') return t('“{0}” stands here for {1}, {2} ({3}).', words, name, type, place);
  return t('{0} is {1} ({2}).', name, type, place);
}

function codesOf(page: Page, council: Council): readonly string[] {
  const { t, markup } = page;
  const codes = [
    ...(council.onsCode === null ? [] : [t('ONS {0}', markup.plain(council.onsCode))]),
    ...(council.dfeCode === null ? [] : [t('DfE and Ofsted {0}', markup.plain(council.dfeCode))]),
  ];
  return codes.length === 0 ? [] : [t('Codes: {0}.', codes.join(', '))];
}

const writeDay = (page: Page, day: string): string =>
  page.markup.plain(writeRange({ from: day, to: day }, page.t) ?? day);

const namesOf = (page: Page, councils: readonly Council[]): string =>
  page.markup.plain(councils.map((one) => one.officialName).join(', '));

function historyOf(page: Page, council: Council): readonly string[] {
  const { t } = page;
  const before = predecessorsOf(council.id);
  const after = successorsOf(council.id);
  const lines: string[] = [];
  if (before.length > 0 && council.from !== null) {
    lines.push(t('On {0} it took over from: {1}.', writeDay(page, council.from), namesOf(page, before)));
  }
  if (council.to !== null) {
    lines.push(
      after.length === 0
        ? t('It ended on {0}.', writeDay(page, council.to))
        : t('It ended on {0}. In its place came: {1}.', writeDay(page, council.to), namesOf(page, after)),
    );
  }
  return lines;
}

function describeDelivery(page: Page, { body }: Delivery): string {
  const { t, markup } = page;
  const partner = body.partner === null ? '' : councilName(body.partner);
  return partner === ''
    ? t('{0} ({1})', markup.plain(body.name), t(BODY_KIND_NAMES[body.kind]))
    : t('{0} ({1}: {2})', markup.plain(body.name), t(BODY_KIND_NAMES[body.kind]), markup.plain(partner));
}

function whoDelivers(page: Page, mention: CouncilMention, council: Council): readonly string[] {
  const { t } = page;
  if (!council.childrensServices) return [t('It is not responsible for children’s social care.')];
  const time = timeOf(page, mention);
  if (time === null) return [];
  const when = page.markup.plain(writeRange(time, t) ?? time.from);
  const deliveries = deliveryAt(council.id, time.from);
  if (deliveries.length === 0) return [t('At the time of the text ({0}) it ran its children’s services itself.', when)];
  const bodies = deliveries.map((delivery) => describeDelivery(page, delivery)).join('; ');
  return [t('At the time of the text ({0}) its children’s services were run by: {1}.', when, bodies)];
}

/** A council: its official name, type, region and codes, who runs its children's services at that time, what it replaced. */
export function describeCouncil(page: Page, mention: CouncilMention): readonly string[] {
  const council = councilById(mention.council);
  if (council === null) return [page.t('A council: {0}.', page.markup.strong(mention.council))];
  return [
    headline(page, mention, council),
    ...whoDelivers(page, mention, council),
    ...historyOf(page, council),
    ...codesOf(page, council),
  ];
}
