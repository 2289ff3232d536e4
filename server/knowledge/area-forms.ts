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

/** The forms of a row are set off by bars. */
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
    `the impact of leaders on social work practice with children and families |
     impact of leaders on social work practice with children and families |
     the impact of leaders on practice with children and families |
     impact of leaders on practice with children and families | the impact of leaders on social work practice |
     impact of leaders on social work practice | the impact of leaders on practice | impact of leaders on practice |
     leadership, management and governance | leadership, governance and management`,
  ],
  [
    ['leadership'],
    'phrase',
    REPORTS,
    `the impact of leaders | impact of leaders | leaders' impact | the impact of leadership | impact of leadership |
     the impact of managers | impact of managers | the impact of those managers | the impact of senior managers | the impact of its managers |
     the impact of its leaders | the impact of their leaders | the impact of our leaders | the impact of those leaders |
     the impact of leadership on social work practice | impact of leadership on social work practice |
     the impact of leadership on practice | leadership and management | leadership and governance |
     management and governance | quality of leadership | service management`,
  ],
  [
    ['leadership'],
    'word',
    GENERAL,
    `leadership | leaders | management | bosses | senior leaders | those in charge |
     those at the top | how it is led | how it is run | the way it is led | the way it is run | how they are led |
     how they are run | the way they are led | the way they are run | how the service is run | how the service is led |
     how the department is run | how the department is led | how services are run | how services are led`,
  ],
  [
    ['help-and-protection'],
    'title',
    REPORTS,
    `the experiences and progress of children who need help and protection |
     experiences and progress of children who need help and protection |
     the experience and progress of children who need help and protection |
     experience and progress of children who need help and protection | children who need help and protection |
     the effectiveness of the help and protection provided to children, young people, families and carers`,
  ],
  [
    ['help-and-protection'],
    'phrase',
    GENERAL,
    `children in need of help and protection | children in need of help or protection |
     children needing help and protection | children who need help or protection | children who need protecting | children who need protection |
     children needing protection | children needing protecting | children in need of protecting | children who need to be protected |
     children who require help and protection | children who require help or protection |
     children requiring help or protection | children needing help or protection | children in need of protection |
     children requiring help and protection | help and protection | help and protection services |
     help and protection for children | help and protection of children | child protection services |
     child protection arrangements | child protection work | arrangements for the protection of children |
     protection of children | safeguarding outcomes | helps and protects children | help and protect children | helping and protecting children |
     protects and helps children | safeguarding services | safeguarding arrangements | safeguarding of children |
     safeguarding children | arrangements to safeguard children | arrangements to safeguard children and young people |
     arrangements for safeguarding children | arrangements for safeguarding children and young people | effectiveness of safeguarding | effectiveness of help |
     effectiveness of help and protection | staying safe | children in need and child protection |
     children are safe and feel safe | children and young people are safe and feel safe`,
  ],
  [
    ['help-and-protection'],
    'word',
    GENERAL,
    `child protection | safeguarding | protection | safety | safety of children | safety of young people | children's safety | child safety | protects children | protected children | keeps children safe |
     kept children safe | keeping children safe | keeping the young safe | keeping young people safe | keep children safe | protecting children | protect children |
     help for children and families | help for families | help given to families | help offered to families |
     help given to children and families | help it gives to children and families | help it gives to families |
     help offered to children and families | children in need | keep children and young people safe | keeps children and young people safe`,
  ],
  [
    ['in-care'],
    'title',
    REPORTS,
    `the experiences and progress of children in care | experiences and progress of children in care |
     the experience and progress of children in care | experience and progress of children in care |
     the experiences and progress of children looked after and achieving permanence |
     experiences and progress of children looked after and achieving permanence |
     children looked after and achieving permanence | looked after children and achieving permanence |
     services for looked after children | services for looked-after children | services for children looked after |
     services for children in care`,
  ],
  [
    ['in-care'],
    'phrase',
    GENERAL,
    `looked after children | looked-after children | looked after children services |
     looked after children's services | children looked after | cared for children |
     cared-for children | care-experienced children | care experienced children | achieving permanence |
     looked-after young people | looked after young people | looked-after youngsters | looked after youngsters |
     looked after children and young people | children and young people looked after`,
  ],
  [
    ['care-leavers'],
    'title',
    REPORTS,
    `the experiences and progress of care leavers | experiences and progress of care leavers |
     the experience and progress of care leavers | experience and progress of care leavers |
     the experiences and progress of children care leavers | experiences and progress of children care leavers |
     the experiences and progress of care-experienced young people | services for care leavers`,
  ],
  [
    ['care-leavers'],
    'phrase',
    GENERAL,
    `care leavers | care leaver | care-leavers | care leavers service | care leaver service |
     care-experienced young people | care experienced young people | careexperienced young people |
     care-experienced young adults | care experienced young adults | care-experienced adults |
     leaving care service | leaving care services | leaving care | the leavers | leavers`,
  ],
  [
    ['in-care-and-care-leavers'],
    'title',
    REPORTS,
    `the experiences and progress of children in care and care leavers |
     experiences and progress of children in care and care leavers |
     the experience and progress of children in care and care leavers |
     experience and progress of children in care and care leavers`,
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
    `looked after children and care leavers | services for looked after children and care leavers |
     services for looked-after children and care leavers | services for children looked after and care leavers |
     looked-after children and care leavers | children looked after and care leavers`,
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
  [['other'], 'word', REPORTS, `LSCB | health`],
];

const ANYONE =
  'children | young people | children and young people | youngsters | kids | teenagers | young adults | those';

/** Whom a judgement is of, by what is said behind any name for the young: every name is put before every one of these. */
const OF_WHOM: readonly Row[] = [
  [
    ['in-care'],
    'phrase',
    GENERAL,
    `in care | in its care | in their care | in our care | in the council's care | in the authority's care |
     in the borough's care | in the county's care | in the city's care | in local authority care | in the care system |
     in the care of the council | who are in care | who live in care | living in care | who are looked after |
     it looks after | they look after | we look after | the council looks after | taken into care | already in care`,
  ],
  [
    ['care-leavers'],
    'phrase',
    GENERAL,
    `leaving care | who leave care | who have left care | who had left care | who left care | who are leaving care |
     who have been in care | who were in care | who used to be in care | who have left it | who leave it | leaving it |
     who have left its care | who leave its care | leaving its care | with experience of care`,
  ],
  [
    ['help-and-protection'],
    'phrase',
    GENERAL,
    `in need of help | in need of help or care | who need its help | who need help | needing help | in need of protecting |
     who need to be kept safe | who need safeguarding`,
  ],
  [['help-and-protection'], 'word', GENERAL, `at risk of harm | at risk of abuse | at risk of neglect`],
];

const BARS = /\s*\|\s*/;

const LISTED: readonly AreaForm[] = [
  ...ROWS,
  ...OF_WHOM.map(
    ([areas, strength, source, said]): Row => [
      areas,
      strength,
      source,
      ANYONE.split(BARS)
        .flatMap((who) => said.split(BARS).map((what) => `${who} ${what}`))
        .join('|'),
    ],
  ),
].flatMap(([areas, strength, source, forms]) => forms.split(BARS).map((form) => ({ form, areas, strength, source })));

const WHOM = /^(?:children|young people|youngsters|kids) (?!in need$)/;
const KNOWN: ReadonlySet<string> = new Set(LISTED.map(({ form }) => form));

/** `services for children …`: the services may stand before those whom they are for, and would else be the whole service. */
const SERVED: readonly AreaForm[] = LISTED.filter(({ form, areas }) => WHOM.test(form) && areas[0] !== 'other')
  .flatMap((area) => ['for', 'to'].map((link) => ({ ...area, form: `services ${link} ${area.form}` })))
  .filter(({ form }) => !KNOWN.has(form));

/** Every phrase that names a judged area. A form belongs to one row only. */
export const AREA_FORMS: readonly AreaForm[] = [...LISTED, ...SERVED];
