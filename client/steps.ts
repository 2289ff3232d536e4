import * as vscode from 'vscode';
import { type Place, type PlacesParams, REQUESTS, type Step } from '../server/names.ts';
import type { LanguageServer } from './language-server.ts';

export type Direction = 'next' | 'previous';

export const toRange = ({ start, end }: Place): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** The first place behind the cursor, or before it; from the other end where there is none. */
export function neighbour(places: readonly Place[], at: vscode.Position, direction: Direction): Place | undefined {
  const startOf = ({ start }: Place) => new vscode.Position(start.line, start.character);
  if (direction === 'next') return places.find((place) => startOf(place).isAfter(at)) ?? places[0];
  return places.findLast((place) => startOf(place).isBefore(at)) ?? places.at(-1);
}

/** Selects a stretch of an editor's text and brings it into view. */
export function show(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const NONE: Readonly<Record<Step, () => string>> = {
  council: () => vscode.l10n.t('No council is named in this text.'),
  finding: () => vscode.l10n.t('No grade, date or inspection was found in this text.'),
  quotation: () => vscode.l10n.t('No quotation was found in this text.'),
  problem: () => vscode.l10n.t('No problem was found in this text.'),
};

/** Goes to the next or previous thing of a sort, round the end of the text. */
export async function goTo(server: LanguageServer, step: Step, direction: Direction): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const params: PlacesParams = { textDocument: { uri: editor.document.uri.toString() }, step };
  const places = (await server.ask<readonly Place[]>(REQUESTS.places, params)) ?? [];
  const place = neighbour(places, editor.selection.start, direction);
  if (place === undefined) vscode.window.setStatusBarMessage(NONE[step](), 4000);
  else show(editor, toRange(place));
}
