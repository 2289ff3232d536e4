/** The ids that client, server and `package.json` share; a test compares them with the manifest. */

export const LANGUAGE = 'inspection-report';
export const PRODUCT = 'Inspection Lens';

/** The language client's id: its name in the settings (`….trace.server`) too. */
export const LANGUAGE_SERVER = 'inspectionLens';

/**
 * What node is told where the extension starts the server: to keep the space for new values at 8 MB at most, which saves an eighth
 * of the memory and costs an edit nothing. Half of that would save a little more, but cost a long text's edits a quarter.
 */
export const NODE_OPTIONS: readonly string[] = ['--max-semi-space-size=8'];

/** Section of all settings. */
export const SETTINGS = 'inspectionLens';

/** The file beside the reports that names problems somebody has looked at. */
export const IGNORE_FILE = '.inspection-lens-ignore';

/** The sample that the walkthrough opens, in `seeds/`. */
export const SAMPLE = 'swindon-2023-inspection-news.txt';

/** The Findings view in the side bar. */
export const FINDINGS_VIEW = 'inspectionLens.findings';

/** Kinds of semantic tokens. Their order is the legend's: new ones go to the end. */
export const TOKEN_TYPES = ['grade', 'date', 'council', 'quotation', 'inspection'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** What may be said of a token. Their order is the legend's: new ones go to the end; LSP allows 31. */
export const TOKEN_MODIFIERS = [
  // a grade's place on its scale
  'outstanding',
  'good',
  'requiresImprovement',
  'inadequate',
  'adequate',
  'satisfactory',
  'otherGrade',
  // a grade that is no judgement on a council's services
  'otherUse',
  // who speaks in a quotation
  'inspectorate',
  'authority',
  'otherSpeaker',
  'unknownSpeaker',
  'unbalanced',
  // a council that is meant, not named
  'anaphor',
  // a date that is relative to another, or whose year the text does not tell
  'relative',
  'unresolved',
  // an inspection that ends in grades, or one that does not
  'graded',
  'ungraded',
] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** Commands: those that a person can run (palette, menus, keys), and those behind actions and lenses. */
export const COMMANDS = {
  treatAsReport: 'inspectionLens.treatAsReport',
  treatAsPlainText: 'inspectionLens.treatAsPlainText',
  restart: 'inspectionLens.restart',
  showLog: 'inspectionLens.showLog',
  nextCouncil: 'inspectionLens.nextCouncil',
  previousCouncil: 'inspectionLens.previousCouncil',
  nextFinding: 'inspectionLens.nextFinding',
  previousFinding: 'inspectionLens.previousFinding',
  nextQuotation: 'inspectionLens.nextQuotation',
  previousQuotation: 'inspectionLens.previousQuotation',
  nextProblem: 'inspectionLens.nextProblem',
  previousProblem: 'inspectionLens.previousProblem',
  copyFinding: 'inspectionLens.copyFinding',
  explainFinding: 'inspectionLens.explainFinding',
  showTable: 'inspectionLens.showTable',
  filterFindings: 'inspectionLens.filterFindings',
  openSample: 'inspectionLens.openSample',
  goToFinding: 'inspectionLens.goToFinding',
  ignoreProblem: 'inspectionLens.ignoreProblem',
  focusFindings: 'inspectionLens.findings.focus',
} as const;

/** Requests of our own; the types of what is asked and answered follow. */
export const REQUESTS = {
  /** `JudgeParams -> Judgment`: whether a text is inspection text. */
  judge: 'inspectionLens/judge',
  /** `AboutText -> Findings | null`: the findings as a tree. */
  findings: 'inspectionLens/findings',
  /** `AboutText -> FindingsTable | null`: the findings as rows. */
  table: 'inspectionLens/table',
  /** `PlacesParams -> Place[] | null`: where findings of a sort are, in text order. */
  places: 'inspectionLens/places',
  /** `AboutPlace -> Citation | null`: the finding at a place with its source. */
  cite: 'inspectionLens/cite',
  /** `AboutPlace -> Explanation | null`: what the finding at a place is, and why it was read so. */
  explain: 'inspectionLens/explain',
  /** Server to client, `ReadFileParams -> string | null`: a file's text, for a client that offers it. */
  readFile: 'inspectionLens/readFile',
} as const;

export const NOTIFICATIONS = {
  /** `StatusParams`, server to client: what was found in a version of a document. */
  status: 'inspectionLens/status',
} as const;

/** A stretch of a document as the client counts it: zero-based lines and characters, the end exclusive. */
export interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface AboutText {
  readonly textDocument: { readonly uri: string };
}

export interface AboutPlace extends AboutText {
  readonly position: { readonly line: number; readonly character: number };
}

/** The sorts of things that a person can go through one by one. */
export const STEPS = ['council', 'finding', 'quotation', 'problem'] as const;
export type Step = (typeof STEPS)[number];

export interface PlacesParams extends AboutText {
  readonly step: Step;
}

export const FINDING_KINDS = ['council', 'inspection', 'judgement', 'speaker', 'quotation'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** An entry of the Findings view. */
export interface FindingNode {
  /** The same for the same entry in the next version of the text, as far as that can be told. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says: everything that icon, place and colour tell others. */
  readonly spoken: string;
  readonly place: Place | null;
  readonly children: readonly FindingNode[];
}

export interface Findings {
  readonly version: number;
  readonly nodes: readonly FindingNode[];
}

export const ROW_KINDS = ['judgement', 'grade', 'date', 'council', 'inspection', 'quotation', 'problem'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A row of the table of findings: what a reader sorts and filters by. */
export interface FindingRow {
  readonly kind: RowKind;
  /** The kind in the reader's language. */
  readonly kindLabel: string;
  readonly words: string;
  readonly council: string;
  readonly about: string;
  readonly value: string;
  readonly when: string;
  readonly place: Place;
}

export interface FindingsTable {
  readonly version: number;
  readonly rows: readonly FindingRow[];
}

export interface Citation {
  readonly text: string;
}

export interface Explanation {
  readonly title: string;
  readonly text: string;
}

export interface ReadFileParams {
  readonly uri: string;
}

/** What `ignoreProblem` is told: the line to write, and the file it belongs into. */
export interface IgnoreParams {
  readonly ignoreFile: string;
  readonly line: string;
}

export interface JudgeParams {
  readonly text: string;
}

export interface Judgment {
  /** Whether the text should be treated as an inspection report. */
  readonly isReport: boolean;
  /** How surely the text is about inspections, 0 to 1. */
  readonly likelihood: number;
}

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** Sentences for the reader: what was found, limits met. */
  readonly summary: string;
  readonly notices: readonly string[];
  readonly problems: number;
}

/** What the client tells the server when it starts. */
export interface InitializationOptions {
  /** Translations by English message, as `vscode.l10n.bundle` has them. */
  readonly l10n?: Readonly<Record<string, string>>;
  /** Settings, for clients that cannot be asked for them. */
  readonly settings?: unknown;
  /** Address of the folder that holds the rules' pages, with a slash at its end; problems link to `CODE.md` in it. */
  readonly rulePages?: string;
  /** Set by our own extension, which takes `NOTIFICATIONS.status`, answers `REQUESTS.readFile` and has our commands. */
  readonly isOurs?: boolean;
  /** `full` for editors whose incremental changes cannot be relied on. */
  readonly sync?: 'incremental' | 'full';
}
