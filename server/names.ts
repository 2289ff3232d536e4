/** The ids that client, server and `package.json` share; a test compares them with the manifest. */

export const LANGUAGE = 'inspection-report';
export const PRODUCT = 'Inspection Lens';

/** The language client's id: its name in the settings (`….trace.server`) too. */
export const LANGUAGE_SERVER = 'inspectionLens';

/** Section of all settings. */
export const SETTINGS = 'inspectionLens';

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

/** Commands that a person can run (palette, menus, keys). */
export const COMMANDS = {
  treatAsReport: 'inspectionLens.treatAsReport',
  treatAsPlainText: 'inspectionLens.treatAsPlainText',
  restart: 'inspectionLens.restart',
  showLog: 'inspectionLens.showLog',
} as const;

/** Requests and notifications of our own. Their parameters are in `messages` below. */
export const REQUESTS = {
  /** `JudgeParams -> Judgment`: whether a text is inspection text. */
  judge: 'inspectionLens/judge',
} as const;

export const NOTIFICATIONS = {
  /** `StatusParams`, server to client: what was found in a version of a document. */
  status: 'inspectionLens/status',
} as const;

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
  /** Whether the client wants `NOTIFICATIONS.status`. */
  readonly status?: boolean;
  /** `full` for editors whose incremental changes cannot be relied on. */
  readonly sync?: 'incremental' | 'full';
}
