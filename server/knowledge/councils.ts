import england from './data/councils-england.json';
import abolished from './data/councils-england-abolished.json';
import northernIreland from './data/councils-northern-ireland.json';
import scotland from './data/councils-scotland.json';
import wales from './data/councils-wales.json';
import forthcoming from './data/forthcoming-councils.json';
import type { CouncilId } from './ids.ts';
import { type IsoDate, isWithin } from './period.ts';

export const COUNCIL_TYPES = [
  'county',
  'unitary',
  'metropolitan',
  'london-borough',
  'sui-generis',
  'ni-district',
  'hsc-trust',
] as const;
export type CouncilType = (typeof COUNCIL_TYPES)[number];

export const NATIONS = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const;
export type Nation = (typeof NATIONS)[number];

export const BARE_NAME_USES = ['safe', 'context', 'avoid'] as const;
/** Whether a name without `Council` or the like may be read as the council: always, only with a cue nearby, or never. */
export type BareNameUse = (typeof BARE_NAME_USES)[number];

/** What became of an abolished council: cut up, joined with others, carried on under another name, or set up anew. */
export type Succession = 'split' | 'merged' | 'renamed' | 'replaced';

/**
 * A local authority, or in Northern Ireland a health and social care trust.
 * Sources: DfE *Children in need* tables (codes, regions), ONS Code History Database (codes and their dates), the lookup
 * files of mySociety and Data to Insight (names), and the titles of 493 Ofsted reports (forms in use).
 */
export interface Council {
  readonly id: CouncilId;
  /** The everyday name, without `Council` where the place has a name of its own: `Swindon`. */
  readonly name: string;
  readonly officialName: string;
  readonly nation: Nation;
  readonly type: CouncilType;
  readonly region: string;
  readonly onsCode: string | null;
  readonly formerOnsCodes: readonly { readonly code: string; readonly to: IsoDate }[];
  /** The three-digit number that DfE and Ofsted give an English or Welsh authority. */
  readonly dfeCode: string | null;
  /** First day in its present form; null where that is older than any record. */
  readonly from: IsoDate | null;
  /** Last day, or null while it exists. */
  readonly to: IsoDate | null;
  readonly succession: Succession | null;
  readonly successors: readonly CouncilId[];
  readonly predecessors: readonly CouncilId[];
  /** Whether it is responsible for children's social care. */
  readonly childrensServices: boolean;
  /** Forms that mean this council wherever they stand. */
  readonly aliases: readonly string[];
  /** Forms that mean it only where the text speaks of councils. */
  readonly weakAliases: readonly string[];
  readonly bareName: BareNameUse;
  /** What else the name may be: `surname`, `common-word`, `place-elsewhere` … */
  readonly likeness: readonly string[];
  /** Councils (or `district:NAME`) that it is easily taken for. */
  readonly confusableWith: readonly string[];
  readonly note: string | null;
}

/** A council that the law provides for but that does not exist yet. */
export interface ForthcomingCouncil {
  readonly id: CouncilId;
  readonly name: string;
  readonly officialName: string;
  readonly from: IsoDate;
  readonly predecessors: readonly CouncilId[];
  /** The districts that it takes in. */
  readonly area: readonly string[];
}

/** Every council that is or was, in no particular order: 153 in England today, the abolished ones, and the other nations'. */
export const COUNCILS: readonly Council[] = [
  ...(england as readonly Council[]),
  ...(abolished as readonly Council[]),
  ...(wales as readonly Council[]),
  ...(scotland as readonly Council[]),
  ...(northernIreland as readonly Council[]),
];

export const FORTHCOMING_COUNCILS: readonly ForthcomingCouncil[] = forthcoming;

const BY_ID: ReadonlyMap<CouncilId, Council> = new Map(COUNCILS.map((council) => [council.id, council]));

/** The council of an id, or null for an unknown one. */
export const councilById = (id: CouncilId): Council | null => BY_ID.get(id) ?? null;

const known = (ids: readonly CouncilId[]): readonly Council[] =>
  ids.map(councilById).filter((council) => council !== null);

/** The councils that took over from this one; none for a council that exists or an unknown id. */
export const successorsOf = (id: CouncilId): readonly Council[] => known(councilById(id)?.successors ?? []);

/** The councils that this one took over from. */
export const predecessorsOf = (id: CouncilId): readonly Council[] => known(councilById(id)?.predecessors ?? []);

/** Whether the council existed on that day; false for an unknown id. */
export function isCouncilInForce(id: CouncilId, date: IsoDate): boolean {
  const council = councilById(id);
  return council !== null && isWithin(council, date);
}
