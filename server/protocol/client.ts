import type { InitializeParams } from 'vscode-languageserver';
import { MARKDOWN, type Markup, PLAIN_TEXT } from '../features/markup.ts';
import type { PositionEncoding } from '../features/positions.ts';
import { inEnglish, type Translate, translateBy } from '../features/wording.ts';

/** What the client can do and wants, as far as it makes a difference to us. */
export interface Client {
  readonly encoding: PositionEncoding;
  readonly sync: 'incremental' | 'full';
  readonly markup: Markup;
  readonly t: Translate;
  /** Address of the rules' pages, ending in a slash, or null where nobody gave one. */
  readonly rulePages: string | null;
  readonly initialSettings: unknown;
  /** Whether it is our own extension: it takes the status, answers for files and has our commands. */
  readonly isOurs: boolean;
  readonly canBeAskedForSettings: boolean;
  readonly canRegisterSettings: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly nestsSymbols: boolean;
  readonly showsRelated: boolean;
  readonly showsCodeLinks: boolean;
  readonly keepsDiagnosticData: boolean;
  readonly foldLimit: number;
  readonly understandsCodeActions: boolean;
  readonly versionsEdits: boolean;
  readonly createsFiles: boolean;
  readonly canWatchFiles: boolean;
  readonly linksDefinitions: boolean;
}

/** UTF-16 is what we count in; the others cost a walk along the line. */
const PREFERRED: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readBundle(value: unknown): Readonly<Record<string, string>> {
  const bundle: Record<string, string> = {};
  if (isTable(value)) {
    for (const [key, text] of Object.entries(value)) if (typeof text === 'string') bundle[key] = text;
  }
  return bundle;
}

const readText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Reads the first message of a client; whatever it leaves out counts as something it cannot do. */
export function readClient(params: InitializeParams, rulePages: string | null): Client {
  const { general, textDocument, workspace } = params.capabilities;
  const options = isTable(params.initializationOptions) ? params.initializationOptions : {};
  const offered = general?.positionEncodings ?? ['utf-16'];
  return {
    encoding: PREFERRED.find((encoding) => offered.includes(encoding)) ?? 'utf-16',
    sync: options.sync === 'full' ? 'full' : 'incremental',
    markup: (textDocument?.hover?.contentFormat ?? ['plaintext']).includes('markdown') ? MARKDOWN : PLAIN_TEXT,
    t: isTable(options.l10n) ? translateBy(readBundle(options.l10n)) : inEnglish,
    rulePages: readText(options.rulePages) ?? rulePages,
    initialSettings: options.settings,
    isOurs: options.isOurs === true,
    canBeAskedForSettings: workspace?.configuration === true,
    canRegisterSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showsRelated:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    showsCodeLinks:
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true ||
      textDocument?.diagnostic?.codeDescriptionSupport === true,
    keepsDiagnosticData:
      textDocument?.publishDiagnostics?.dataSupport === true || textDocument?.diagnostic?.dataSupport === true,
    foldLimit: textDocument?.foldingRange?.rangeLimit ?? 5000,
    understandsCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    canWatchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
  };
}

/** A client of which nothing is known yet. */
export const UNKNOWN_CLIENT: Client = readClient({ processId: null, rootUri: null, capabilities: {} }, null);
