import type { EventKind, EventMention } from '../interpret/finding.ts';
import { isGraded } from '../knowledge/framework-timeline.ts';
import { frameworkById } from '../knowledge/frameworks.ts';
import { writeRange } from './calendar.ts';
import { councilName, kindName, shortFrameworkName } from './labels.ts';
import type { Page } from './page.ts';

/** What each kind is. Source: Ofsted's framework and handbook for inspecting children's services, and its reports' titles. */
export const EXPLANATIONS: Readonly<Record<EventKind, string>> = {
  standard: 'A full inspection of a council’s services for children, with inspectors on site for two weeks or more.',
  short: 'A one-week inspection of a council whose last judgement was good or outstanding.',
  focused:
    'A visit of about two days to one part of a council’s services. It ends in a letter to the director of children’s services.',
  monitoring: 'A visit to a council that was judged inadequate, to see how far it has come. It ends in a letter.',
  jtai: 'An inspection by several inspectorates together: children’s services, police, health and sometimes probation.',
  send: 'An inspection of how an area’s council and health services work for children with special educational needs and disabilities.',
  assurance: 'A visit of the time of COVID-19, when full inspections had been stopped.',
  sif: 'An inspection under the single inspection framework, in use from November 2013 to July 2018; it took four weeks.',
  school: 'An inspection of a school, which has a framework and a scale of its own.',
  other: 'An inspection of a kind that has no name of its own today.',
};

const ALWAYS_GRADED: ReadonlySet<EventKind> = new Set(['standard', 'short', 'sif']);
const NEVER_GRADED: ReadonlySet<EventKind> = new Set(['focused', 'monitoring', 'jtai', 'assurance', 'send']);

function isItGraded(page: Page, kind: EventKind, framework: string | null): readonly string[] {
  const { t } = page;
  const graded = framework === null ? ALWAYS_GRADED.has(kind) : isGraded(framework, kind);
  if (graded) return [t('It ends in grades.')];
  return framework !== null || NEVER_GRADED.has(kind) ? [t('It gives no grade, so none is missing.')] : [];
}

/** The kind, and which inspection is meant where that is known. */
function headline({ t, markup, report }: Page, mention: EventMention): string {
  const kind = markup.strong(kindName(mention.kind, t));
  const inspection = mention.inspection === null ? undefined : report.inspections[mention.inspection];
  if (inspection === undefined) return kind;
  const council = inspection.council === null ? t('a council not named') : councilName(inspection.council);
  const when = writeRange(inspection, t) ?? t('date not given');
  return t('{0}: {1}, {2}', kind, markup.plain(council), markup.plain(when));
}

/** An inspection or visit: which one the text means, what it is, and whether it is graded. */
export function describeEvent(page: Page, mention: EventMention): readonly string[] {
  const { t, markup, report } = page;
  const inspection = mention.inspection === null ? undefined : report.inspections[mention.inspection];
  const framework = inspection?.framework ?? null;
  const what = [t(EXPLANATIONS[mention.kind]), ...isItGraded(page, mention.kind, framework)].join(' ');
  const name = framework === null ? undefined : frameworkById(framework)?.name;
  return [
    headline(page, mention),
    what,
    ...(name === undefined ? [] : [t('Framework: {0}.', markup.plain(shortFrameworkName(name)))]),
  ];
}
