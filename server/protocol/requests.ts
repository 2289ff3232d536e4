import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  type Connection,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  ReferencesRequest,
  RequestType,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { citationAt, explanationAt } from '../features/citation.ts';
import { actionsFor } from '../features/code-action.ts';
import { lensesOf } from '../features/code-lens.ts';
import { completionsAt } from '../features/completion.ts';
import { definitionAt } from '../features/definition.ts';
import { highlightsAt } from '../features/document-highlight.ts';
import { linksOf } from '../features/document-links.ts';
import { tableOf } from '../features/finding-rows.ts';
import { findingsOf } from '../features/findings-tree.ts';
import { foldsOf } from '../features/folding.ts';
import { hoverAt } from '../features/hover.ts';
import { hintsWithin } from '../features/inlay-hints.ts';
import { flatOutlineOf, outlineOf } from '../features/outline.ts';
import { placesOf } from '../features/places.ts';
import { referencesAt } from '../features/references.ts';
import { selectionAt } from '../features/selection-range.ts';
import { tokensOf, tokensWithin } from '../features/semantic-tokens.ts';
import {
  type AboutPlace,
  type AboutText,
  type Citation,
  COMMANDS,
  type Explanation,
  type Findings,
  type FindingsTable,
  type Place,
  type PlacesParams,
  REQUESTS,
  STEPS,
} from '../names.ts';
import { PageRequests } from './page-requests.ts';
import type { Session } from './session.ts';
import type { TokenStore } from './token-store.ts';

function answerReading(pages: PageRequests, session: Session): void {
  pages.answer(HoverRequest.type, (page, { position }) => hoverAt(page, position));
  pages.answer(DocumentSymbolRequest.type, (page) =>
    session.client.nestsSymbols ? outlineOf(page) : flatOutlineOf(page),
  );
  pages.answer(DefinitionRequest.type, (page, { position }) =>
    definitionAt(page, position, session.client.linksDefinitions),
  );
  pages.answer(ReferencesRequest.type, (page, { position, context }) =>
    referencesAt(page, position, context.includeDeclaration),
  );
  pages.answer(DocumentHighlightRequest.type, (page, { position }) => highlightsAt(page, position));
  pages.answer(FoldingRangeRequest.type, (page) => foldsOf(page, session.client.foldLimit));
  pages.answer(SelectionRangeRequest.type, (page, { positions }) => positions.map((at) => selectionAt(page, at)));
  pages.answer(DocumentLinkRequest.type, (page) => linksOf(page));
  pages.answer(InlayHintRequest.type, (page, { range }) => hintsWithin(page, range));
  pages.answer(CodeLensRequest.type, (page) => lensesOf(page, session.client.isOurs ? COMMANDS.focusFindings : ''));
}

function answerTokens(pages: PageRequests, tokens: TokenStore): void {
  pages.answer(SemanticTokensRequest.type, (page) => tokens.full(page.uri, tokensOf(page)));
  pages.answer(SemanticTokensDeltaRequest.type, (page, { previousResultId }) =>
    tokens.delta(page.uri, previousResultId, tokensOf(page)),
  );
  pages.answer(SemanticTokensRangeRequest.type, (page, { range }) => ({ data: tokensWithin(page, range) }));
}

function answerWriting(pages: PageRequests, session: Session): void {
  pages.answer(CompletionRequest.type, (page, { position }) => completionsAt(page, position));
  pages.answer(CodeActionRequest.type, (page, { range, context }) =>
    session.client.understandsCodeActions ? actionsFor(page, range, context, session.codeActionOptions) : [],
  );
}

const own = <P, R>(method: string): RequestType<P, R | null, void> => new RequestType(method);

function answerOwn(pages: PageRequests): void {
  pages.answer(own<AboutText, Findings>(REQUESTS.findings), (page) => findingsOf(page));
  pages.answer(own<AboutText, FindingsTable>(REQUESTS.table), (page) => tableOf(page));
  pages.answer(own<PlacesParams, readonly Place[]>(REQUESTS.places), (page, { step }) =>
    STEPS.includes(step) ? placesOf(page, step) : null,
  );
  pages.answer(own<AboutPlace, Citation>(REQUESTS.cite), (page, { position }) => citationAt(page, position));
  pages.answer(own<AboutPlace, Explanation>(REQUESTS.explain), (page, { position }) => explanationAt(page, position));
}

/** Answers what a client asks about its documents. */
export function answerRequests(connection: Connection, session: Session, tokens: TokenStore): void {
  const pages = new PageRequests(connection, session);
  answerTokens(pages, tokens);
  answerReading(pages, session);
  answerWriting(pages, session);
  answerOwn(pages);
}
