import { formsOf } from './form-choices.ts';
import type { AreaId } from './ids.ts';

/** `title`: a judgement's own title; `phrase`: a plain name of a judged service; `word`: may be said of much else. */
export type AreaFormStrength = 'title' | 'phrase' | 'word';

/** A phrase that names what a grade judges. */
export interface AreaForm {
  readonly form: string;
  readonly areas: readonly AreaId[];
  readonly strength: AreaFormStrength;
  /** Where the form is known from: an id of `sources`. */
  readonly source: string;
}

/** The forms of a row are set off by bars; of words in brackets that strokes set off, a form has any one. */
type Row = readonly [areas: readonly AreaId[], strength: AreaFormStrength, source: string, forms: string];

const REPORTS = 'ofsted-2026';
const GENERAL = 'unconfirmed';
const SLAC = 'ofsted-2010';

const ROWS: readonly Row[] = [
  [
    ['overall'],
    'title',
    REPORTS,
    `overall effectiveness | overall effectiveness of services | overall effectiveness of children's services |
     overall judgement | overall judgment | the overall judgement | overall grade | overall rating |
     headline judgement | headline judgment | headline grade | headline rating | overall performance`,
  ],
  [['overall'], 'word', GENERAL, `overall | across the board | as a whole | the whole`],
  [
    ['leadership'],
    'title',
    REPORTS,
    `(the /)impact of leaders on (social work practice with children and families/practice with children and families/social work practice/practice) |
     leadership, management and governance | leadership, governance and management`,
  ],
  [
    ['leadership'],
    'phrase',
    REPORTS,
    `(the /)impact of (leaders/leadership/managers) | leaders' impact | the impact of (those/senior/its/their/our) (leaders/managers) |
     (the /)impact of leadership on (social work practice/practice) | leadership and (management/governance) |
     management and governance | quality of leadership | service management | (impact/influence/effect) on (social work practice/practice)`,
  ],
  [
    ['leadership'],
    'word',
    GENERAL,
    `leadership | leaders | management | bosses | senior (leaders/managers/management) | top team | (those/the people) (in charge/at the top) |
     (those/the people) (who lead/who led/who run/who manage/running/leading/managing) (it/them/things/services/the service/the services/the department/the place) |
     (how/how well/the way) (it is/they are/the service is/the department is/services are/its services are/the services are/the council is) (led/run/managed)`,
  ],
  [
    ['help-and-protection'],
    'title',
    REPORTS,
    `(/the experiences and progress of /experiences and progress of /the experience and progress of /experience and progress of )children who (need/needed) help and protection |
     the effectiveness of the help and protection provided to children, young people, families and carers`,
  ],
  [
    ['help-and-protection'],
    'phrase',
    GENERAL,
    `(children/young people/children and young people/youngsters/kids/those) (in need of/needing/who need/who needed/who require/requiring) (help and protection/help or protection/help/protection/protecting) |
     families (in need of/who need) help (and/or) protection |
     (children/young people/youngsters/kids/those) who need (to be protected/to be kept safe/its help/safeguarding) | help and protection |
     help and protection (services/for children/of children) | child protection (services/arrangements/work) |
     arrangements for the protection of children | protection of children | safeguarding (services/arrangements/outcomes/of children/children) |
     (helps and protects/help and protect/helping and protecting/protects and helps) children |
     arrangements (to safeguard/for safeguarding) (children/children and young people) | effectiveness of (safeguarding/help/help and protection) |
     staying safe | children in need and child protection | (children/children and young people) are safe and feel safe`,
  ],
  [
    ['help-and-protection'],
    'word',
    GENERAL,
    `child protection | safeguarding | protection | safety | safety of (children/young people) | children's safety | child safety | (protects/protected/protecting/protect) children |
     (keeps/kept/keeping/keep) children safe | (helping/helps/help/helped) children (to stay/stay) safe | (how/how well) children are (protected/kept safe) | (how safe children are/the safety of its children) | keeping (the young/young people) safe | (keep/keeps) children and young people safe |
     help (for/given to/offered to/it gives to) (families/children and families/children at risk/families at risk/vulnerable children) | children in need |
     (children/young people/those) at risk of (harm/abuse/neglect)`,
  ],
  [
    ['in-care'],
    'title',
    REPORTS,
    `(/the experiences and progress of /experiences and progress of )children looked after and achieving permanence |
     (the /)(experiences/experience) and progress of children in care | (children's /)(experiences/experience) in care | looked after children and achieving permanence |
     services for (looked after children/looked-after children/children looked after/children in care)`,
  ],
  [
    ['in-care'],
    'phrase',
    GENERAL,
    `looking after (them/children/those in care) | the care (they/children) (get/receive/are given/have) | (looked after/looked-after) (children/young people/youngsters/services) | those looked after | looked after (children services/children's services/children and young people) |
     (children/children and young people) looked after | (cared for/cared-for/care-experienced/care experienced) children | achieving permanence |
     (children/young people/children and young people/youngsters/kids/teenagers/those) (in care/in its care/in their care/in our care/in the council's care/in the authority's care/in the borough's care/in the county's care/in local authority care/in the care of the council/who are in care/who are in its care/who are in their care/who are in our care/who live in care/living in care/who are looked after/being looked after/it looks after/they look after/we look after/the council looks after/taken into care)`,
  ],
  [
    ['care-leavers'],
    'title',
    REPORTS,
    `(the /)experience and progress of care leavers | (the /)experiences and progress of (care leavers/children care leavers) |
     the experiences and progress of care-experienced young people | services for care leavers`,
  ],
  [
    ['care-leavers'],
    'phrase',
    GENERAL,
    `care leavers | care leaver | care-leavers | (care leavers/care leaver) service | careexperienced young people |
     (care-experienced/care experienced) (young people/young adults) | care-experienced adults |
     leaving care | leaving care (service/services) | the leavers | leavers |
     (children/young people/young adults/youngsters/teenagers/those) (leaving care/who leave care/who have left care/who had left care/who left care/who are leaving care/who have been in care/who were in care/who used to be in care/who have left it/who leave it/leaving it/who have left its care/who leave its care/leaving its care/with experience of care/once they leave care/once they have left care/after they leave care/when they leave care)`,
  ],
  [
    ['in-care-and-care-leavers'],
    'title',
    REPORTS,
    `(the /)(experiences/experience) and progress of children in care and care leavers`,
  ],
  [
    ['in-care-and-care-leavers'],
    'phrase',
    GENERAL,
    `children in care and care leavers | services for children in care and care leavers |
     services for children in care and for care leavers | work with children in care and care leavers |
     care and care leavers | children in care and those leaving care | children in care and those who have left it | children in care and those who have left care | children in care & care leavers |
     children in care/care leavers | children in care / care leavers | in care/care leavers | in care / care leavers |
     in care & care leavers`,
  ],
  [
    ['in-care', 'care-leavers'],
    'phrase',
    GENERAL,
    `(/services for )(looked after children/looked-after children/children looked after) and care leavers`,
  ],
  [
    ['adoption'],
    'title',
    REPORTS,
    `children in need of adoption | adoption performance | adoption services | adoption service | adoption work`,
  ],
  [['adoption'], 'word', GENERAL, `adoption`],
  [
    ['early-help-front-door'],
    'phrase',
    GENERAL,
    `front door | front-door | front door service | front door services | front door arrangements | early help |
     early help services | early help and front door | early help and the front door | multi-agency safeguarding hub |
     multi-agency front door`,
  ],
  [
    ['other'],
    'title',
    REPORTS,
    `the effectiveness of the local safeguarding children board |
     effectiveness of the local safeguarding children board | local safeguarding children board |
     safeguarding children board`,
  ],
  [
    ['other'],
    'title',
    SLAC,
    `capacity for improvement | capacity to improve | capacity to improve further | quality of practice | the quality of practice |
     quality of provision | the contribution of health agencies to keeping children and young people safe |
     contribution of health agencies | ambition and prioritisation | performance management and quality assurance |
     partnership working | equality and diversity | value for money | being healthy | enjoying and achieving |
     making a positive contribution | achieving economic well-being | achieving economic wellbeing |
     economic well-being | economic wellbeing`,
  ],
  [
    ['other'],
    'phrase',
    GENERAL,
    `impact on children | impact on children and families | impact on families | safeguarding board | youth justice | youth justice service | youth offending | youth offending service |
     prospects for improvement`,
  ],
  [['other'], 'word', REPORTS, `LSCB | health | health care | healthcare`],
];

const WRITTEN: readonly AreaForm[] = ROWS.flatMap(([areas, strength, source, patterns]) =>
  patterns
    .split(/\s*\|\s*/)
    .flatMap(formsOf)
    .map((form) => ({ form, areas, strength, source })),
);

/** A form that two rows allow is the first one's. */
const LISTED: readonly AreaForm[] = [...new Map(WRITTEN.toReversed().map((area) => [area.form, area])).values()];

const WHOM = /^(?:children|young people|youngsters|kids) (?!in need$)/;
const KNOWN: ReadonlySet<string> = new Set(LISTED.map(({ form }) => form));

/** `services for children …`: the services may stand before those whom they are for, and would else be the whole service. */
const SERVED: readonly AreaForm[] = LISTED.filter(({ form, areas }) => WHOM.test(form) && areas[0] !== 'other')
  .flatMap((area) => ['for', 'to'].map((link) => ({ ...area, form: `services ${link} ${area.form}` })))
  .filter(({ form }) => !KNOWN.has(form));

/** Every phrase that names a judged area. A form belongs to one row only. */
export const AREA_FORMS: readonly AreaForm[] = [...LISTED, ...SERVED];
