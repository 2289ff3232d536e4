import rows from './data/districts.json';
import type { CouncilId } from './ids.ts';
import { nameKey } from './name-key.ts';

/** A district of an English county: it has a council, but no children's services. Source: ONS district to county lookup. */
export interface District {
  readonly name: string;
  readonly county: CouncilId;
}

export const DISTRICTS: readonly District[] = rows;

/** How districts' councils are titled. Which of them a district bears is not recorded here. */
export const DISTRICT_TITLES = ['Borough Council', 'District Council', 'City Council', 'Council'] as const;

const BY_KEY: ReadonlyMap<string, District> = new Map(DISTRICTS.map((district) => [nameKey(district.name), district]));
const TITLE = / (?:borough|district|city)? ?council$/;

/** The district of that name, with or without `Borough Council` and the like; null where there is none. */
export function districtNamed(text: string): District | null {
  const key = nameKey(text);
  return BY_KEY.get(key) ?? BY_KEY.get(key.replace(TITLE, '')) ?? null;
}
