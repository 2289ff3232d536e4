import type { Range, SemanticTokensDelta, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type TokenModifier, type TokenType } from '../names.ts';
import { findMarks, type Mark, marksWithin } from './marks.ts';
import type { Page } from './page.ts';

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

const TYPE_NUMBERS: ReadonlyMap<TokenType, number> = new Map(TOKEN_TYPES.map((type, index) => [type, index]));
const MODIFIER_BITS: ReadonlyMap<TokenModifier, number> = new Map(
  TOKEN_MODIFIERS.map((modifier, index) => [modifier, 1 << index]),
);

const bitsOf = (modifiers: readonly TokenModifier[]): number =>
  modifiers.reduce((bits, modifier) => bits | (MODIFIER_BITS.get(modifier) ?? 0), 0);

/** Five numbers a token, each counted from the token before, as LSP has it. */
function encode({ positions }: Page, marks: readonly Mark[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const mark of marks) {
    const start = positions.columnOf(mark.line, mark.start);
    const end = positions.columnOf(mark.line, mark.end);
    data.push(
      mark.line - line,
      mark.line === line ? start - character : start,
      end - start,
      TYPE_NUMBERS.get(mark.type) ?? 0,
      bitsOf(mark.modifiers),
    );
    line = mark.line;
    character = start;
  }
  return data;
}

/** `textDocument/semanticTokens/full`: the tokens' numbers. */
export const tokensOf = (page: Page): number[] => encode(page, findMarks(page.report));

/** `textDocument/semanticTokens/range`: the numbers of the tokens in a range. */
export function tokensWithin(page: Page, range: Range): number[] {
  const span = { start: page.positions.toOffset(range.start), end: page.positions.toOffset(range.end) };
  return encode(page, marksWithin(findMarks(page.report), span));
}

/** The one edit that turns the numbers that a client has into the new ones; none where they are the same. */
export function editBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  if (same === before.length && same === after.length) return [];
  let tail = 0;
  while (tail < shorter - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: same, deleteCount: before.length - same - tail, data: after.slice(same, after.length - tail) }];
}

/** The answer to a delta request. */
export const deltaBetween = (
  before: readonly number[],
  after: readonly number[],
  resultId: string,
): SemanticTokensDelta => ({ resultId, edits: editBetween(before, after) });
