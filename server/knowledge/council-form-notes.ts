import type { BareNameUse } from './councils.ts';
import type { CouncilId } from './ids.ts';

/** Names that are also ordinary words: even with `council` after them they need their capital (`after reading council papers`). */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  'Barking',
  'Bath',
  'Bury',
  'Derby',
  'Harrow',
  'Highland',
  'Hove',
  'Hull',
  'Reading',
  'Slough',
  'Stoke',
]);

/** What a bare form needs that its council's own row does not tell; why, is said beside. */
export const BARE_FORM_USES: readonly (readonly [form: string, use: BareNameUse])[] = [
  ['Hull', 'context'], // the hull of a ship; a surname
  ['Northants', 'context'], // the county since 2021
  ['BCP', 'context'], // a business continuity plan
  ['NNC', 'context'], // letters
  ['WNC', 'context'], // letters
  ['City Corporation', 'context'], // other cities had corporations
  ['London Corporation', 'context'], // not every corporation in London
  ['Birmingham City', 'avoid'], // a football club
  ['Bradford City', 'avoid'], // a football club
  ['Bristol City', 'avoid'], // a football club
  ['Cardiff City', 'avoid'], // a football club
  ['Coventry City', 'avoid'], // a football club
  ['Hull City', 'avoid'], // a football club
  ['Leicester City', 'avoid'], // a football club
  ['Manchester City', 'avoid'], // a football club
  ['York City', 'avoid'], // a football club
  ['Rutland County', 'context'], // the county
  ['Durham County', 'context'], // the county
  ['AFC', 'avoid'], // a football club
  ['AfC', 'context'], // Agenda for Change, the health service's pay system
  ['NCT', 'context'], // the National Childbirth Trust
  ['RCT', 'avoid'], // a randomised controlled trial
  ['Together for Children', 'context'], // a slogan, and an adoption agency of the North West
  ['Beds', 'context'], // furniture
  ['Bucks', 'context'], // deer
  ['Notts', 'context'], // a football club
  ['Wilts', 'context'], // the verb
  ['MK', 'context'], // letters
  ['Chelsea', 'context'], // a football club
  ['Fulham', 'context'], // a football club
  ['Christchurch', 'context'], // other towns and churches
];

/** Places in a compound name that stand for the council when alone, where the council's own row does not list them. */
export const PARTS_OF_NAMES: readonly (readonly [form: string, council: CouncilId])[] = [
  ['Bournemouth', 'bournemouth-christchurch-and-poole'],
  ['Poole', 'bournemouth-christchurch-and-poole'],
  ['Christchurch', 'bournemouth-christchurch-and-poole'],
  ['Chelsea', 'kensington-and-chelsea'],
  ['Darwen', 'blackburn-with-darwen'],
  ['North East Somerset', 'bath-and-north-east-somerset'],
  ['Wrekin', 'telford-and-wrekin'],
];
