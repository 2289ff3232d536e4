import type { Token } from './tokens.ts';
import { has } from './words.ts';

/** `a second inadequate is feared`, `a good is expected`. */
export const isFeared = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 3).some((token) => has(token, 'hope') && !has(token, 'factive'));
