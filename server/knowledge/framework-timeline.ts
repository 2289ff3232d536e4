import { type Framework, frameworkById } from './frameworks.ts';
import type { EventKind, FrameworkId } from './ids.ts';
import { type IsoDate, isWithin, type Period } from './period.ts';

interface Row extends Period {
  readonly framework: FrameworkId;
}

/**
 * The framework under which councils' children's services were graded, by the first day of the inspection.
 * Where two overlapped (SIF and ILACS from January to July 2018, the inspections of safeguarding and of child protection in
 * the summer of 2012) this names the newer; the older holds only where the text says so.
 * Sources: dates in 493 Ofsted reports; Ofsted statistics to 31 March 2025.
 */
const GRADED: readonly Row[] = [
  { framework: 'ilacs', from: '2018-01-01', to: null },
  { framework: 'sif', from: '2013-11-19', to: '2017-12-31' },
  { framework: 'cp2012', from: '2012-05-01', to: '2013-10-31' },
  { framework: 'slac', from: '2009-06-01', to: '2012-04-30' },
  { framework: 'apa', from: '2005-09-01', to: '2008-12-31' },
  { framework: 'star', from: '2002-05-01', to: '2005-08-31' },
];

/** Monitoring visits began under SIF; focused and short ones are ILACS's own. */
const VISITS: readonly Row[] = [
  { framework: 'ilacs', from: '2018-01-01', to: null },
  { framework: 'sif', from: '2013-11-19', to: '2017-12-31' },
];

const ASSURANCE: readonly Row[] = [{ framework: 'ilacs', from: '2020-09-01', to: null }];
const SIF: readonly Row[] = [{ framework: 'sif', from: null, to: null }];
const JTAI: readonly Row[] = [{ framework: 'jtai', from: '2016-02-01', to: null }];

const SEND: readonly Row[] = [
  { framework: 'send2023', from: '2023-01-01', to: null },
  { framework: 'send2016', from: '2016-05-01', to: '2022-12-31' },
];

const SCHOOLS: readonly Row[] = [
  { framework: 'schools-reportcard', from: '2025-11-10', to: null },
  { framework: 'eif-schools', from: '2019-09-01', to: '2025-11-09' },
  { framework: 'schools-2012', from: '2012-09-01', to: '2019-08-31' },
  { framework: 'schools-pre2012', from: '2005-09-01', to: '2012-08-31' },
];

function rowsFor(kind: EventKind): readonly Row[] {
  switch (kind) {
    case 'standard':
      return GRADED;
    case 'short':
    case 'focused':
    case 'monitoring':
      return VISITS;
    case 'assurance':
      return ASSURANCE;
    case 'sif':
      return SIF;
    case 'jtai':
      return JTAI;
    case 'send':
      return SEND;
    case 'school':
      return SCHOOLS;
    case 'other':
      return GRADED.filter((row) => row.to !== null && row.framework !== 'sif');
  }
}

const firstIn = (rows: readonly Row[], date: IsoDate): Framework | null => {
  const row = rows.find((one) => isWithin(one, date));
  return row === undefined ? null : frameworkById(row.framework);
};

/**
 * The framework of an inspection or visit of that kind that began on that day; null where there was none.
 * `other` has one only before November 2013, when inspections had no kinds. A single inspection is always SIF.
 */
export const frameworkAt = (kind: EventKind, date: IsoDate): Framework | null => firstIn(rowsFor(kind), date);

/** The framework under which a council was graded on that day, whatever the inspection was called. */
export const gradedFrameworkAt = (date: IsoDate): Framework | null => firstIn(GRADED, date);

const UNGRADED_KINDS: ReadonlySet<EventKind> = new Set(['focused', 'monitoring', 'jtai', 'send', 'assurance']);

/** Whether an inspection or visit of that kind gives grades under the framework; false for an unknown framework. */
export function isGraded(frameworkId: FrameworkId, kind: EventKind): boolean {
  const framework = frameworkById(frameworkId);
  if (framework === null || !framework.graded || UNGRADED_KINDS.has(kind)) return false;
  const events = framework.events.filter((event) => event.kind === kind);
  return events.length === 0 || events.some((event) => event.graded);
}
