import type { Council, CouncilType } from './councils.ts';

/** How the councils of each type are titled; `X` stands for the place. Source: the councils' official names and 493 report titles. */
const TITLES: Readonly<Record<CouncilType, readonly string[]>> = {
  county: ['X Council', 'X County Council', 'Council of the County of X'],
  unitary: ['X Council'],
  metropolitan: ['X Council', 'X Metropolitan Council'],
  'london-borough': [
    'X Council',
    'X Borough Council',
    'X London Borough',
    'X London Borough Council',
    'London Borough of X',
    'London Borough of X Council',
    'Council of the London Borough of X',
    'LB X',
    'LB of X',
  ],
  'sui-generis': [],
  'ni-district': ['X Council'],
  'hsc-trust': [],
};

const CITY_TITLES = ['X City Council', 'City of X', 'City of X Council', 'Council of the City of X'];
const METROPOLITAN_BOROUGH_TITLES = [
  'X Borough Council',
  'X Metropolitan Borough',
  'X Metropolitan Borough Council',
  'X MBC',
  'Metropolitan Borough of X',
  'Metropolitan Borough of X Council',
  'Council of the Metropolitan Borough of X',
];
const BOROUGH_TITLES = [
  'X Borough Council',
  'X BC',
  'Borough of X',
  'Borough of X Council',
  'Council of the Borough of X',
];
const ROYAL_BOROUGH_TITLES = ['Royal Borough of X', 'Royal Borough of X Council', 'RB X'];

const BOROUGH = /\bborough\b/i;
const CITY = /\bcity\b/i;
const ROYAL = /^Royal Borough\b/;
const HAS_TITLE = / Council$|^City of /;

function patternsFor(council: Council): readonly string[] {
  const { officialName, type } = council;
  const patterns = [...TITLES[type]];
  if (CITY.test(officialName)) patterns.push(...CITY_TITLES);
  if (ROYAL.test(officialName)) patterns.push(...ROYAL_BOROUGH_TITLES);
  if (type === 'metropolitan' && BOROUGH.test(officialName)) patterns.push(...METROPOLITAN_BOROUGH_TITLES);
  if (type === 'unitary' && council.nation === 'England' && BOROUGH.test(officialName))
    patterns.push(...BOROUGH_TITLES);
  return patterns;
}

/**
 * The full titles that are true of a council: by its type, and by what its official name says of city, borough or royal
 * borough. None for a council whose everyday name is its title.
 */
export function titlesOf(council: Council): readonly string[] {
  if (HAS_TITLE.test(council.name)) return [];
  return patternsFor(council).map((pattern) => pattern.replace('X', council.name));
}
