/**
 * What the sides say when they are quoted, as rows of words by which a quotation's own words tell its speaker where nothing
 * around them does. Sources: the findings in Ofsted's archived reports and letters of 2009-2026, statements in council
 * releases and minutes, and the words of families, unions and ministers in the local and trade press.
 */
import type { SpeakerSide } from './speakers.ts';

export interface ContentRow {
  readonly side: SpeakerSide;
  /** How much one of the words tells. */
  readonly weight: 1 | 2 | 3;
  /** Words or phrases in lower case, separated by a comma; a form that ends in `-` stands for all words that begin so. */
  readonly forms: string;
}

const row = (side: SpeakerSide, weight: ContentRow['weight'], forms: string): ContentRow => ({ side, weight, forms });

export const CONTENT_ROWS: readonly ContentRow[] = [
  // Who runs the services speaks of them as their own, promises, thanks and says sorry.
  row(
    'authority',
    3,
    `our staff, our services, our service, our social workers, our workers, our teams, our team, our plan, our plans,
    our improvement, our foster carers, our partners, our residents, our own, our journey, our priorities, our practice,
    we accept, we apologise, we are sorry, we are committed, we are determined, we know we, we have invested, we will
    invest, we are investing, we are recruiting, we have recruited, we have appointed, we have put, we welcome, we got it
    wrong, we have turned, we have learned, we have learnt`,
  ),
  row(
    'authority',
    2,
    `we will, we have, we are, we're, we've, we'll, we need, we know, we want, we must, we did, we should, we fell, we let,
    our children, our young people, sorry, apologise, apology, proud, pleased, delighted, disappointed, lessons, accept,
    thank, thanks, committed, determined, invest-, recruit-, the inspectors, ofsted`,
  ),
  row('authority', 1, 'we, our, us, ours, hard work, budget, together, working, improve, plan, priority'),

  // Inspectors judge practice in the third person, and weigh how much and how often.
  row(
    'inspectorate',
    2,
    `leaders, senior leaders, managers, the local authority, oversight, practice, caseloads, thresholds, assessments,
    decision-making, supervision, significant, serious, systemic, widespread, consistently, inconsistent, inconsistently,
    not consistently, sufficiently, insufficient, effective, ineffective, effectively, timely, robust, drift, delay,
    in most cases, in some cases, a minority of, a small number of, the majority of, too many, too few, too often, too long,
    not yet, not always, outcomes, arrangements, well understood, well matched, well supported`,
  ),
  row(
    'inspectorate',
    1,
    `children, children's, young people, care leavers, families, parents, carers, social workers, staff, workers, decisions,
    plans, records, files, visits, referrals, risk, risks, harm, progress, services, support, help, change, quality, many,
    most, some, few, often, well, slow, slowly, wait, weak, strong, clear, poor, known, understand-, partners`,
  ),

  // Everybody else speaks of what happened to them, to somebody they know, or of what others ought to do.
  row(
    'other',
    3,
    `my social worker, my son, my daughter, my mum, my dad, my mother, my child, my children, my kids, my boy, my girl, my
    grandson, my granddaughter, my members, my constituents, our members, our son, our daughter, the council, the
    government, this government, this council, nobody told, never told, nobody asked, nobody rang, rang me, told me, asked
    me, called me`,
  ),
  row(
    'other',
    2,
    `my, me, myself, i was, i felt, i rang, i got, she, he, him, her, kids, lad, nobody, somebody, phone, ring, rang,
    taxpayers, deserve, ministers, funding, cuts, caseload, pupils, officers, patients`,
  ),
  row('other', 1, 'i, you, your, they, them, never, always, ought, should, again, just, like'),
];
