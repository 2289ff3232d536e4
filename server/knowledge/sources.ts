import rows from './data/sources.json';

/** How a source was used: read, only its opening or contents read, counted as data, cited by another, or not confirmed in a document. */
export const SOURCE_EVIDENCE = ['read', 'opening', 'contents', 'data', 'cited', 'unconfirmed'] as const;

/** A document that the frameworks' facts rest on. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly url: string | null;
  readonly evidence: (typeof SOURCE_EVIDENCE)[number];
}

export const SOURCES: readonly Source[] = rows as readonly Source[];

const BY_ID: ReadonlyMap<string, Source> = new Map(SOURCES.map((source) => [source.id, source]));

/** The source of an id, or null for an unknown one. */
export const sourceById = (id: string): Source | null => BY_ID.get(id) ?? null;
