import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { deltaBetween } from '../features/semantic-tokens.ts';

interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** The tokens that each open document's client has: one array a document, named by a number that never comes back. */
export class TokenStore {
  readonly #sent = new Map<string, Sent>();
  #next = 1;

  full(uri: string, data: number[]): SemanticTokens {
    return { resultId: this.#keep(uri, data), data };
  }

  /** The difference to what the client has, or everything where it has something else than we think. */
  delta(uri: string, previousId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.#sent.get(uri);
    if (before === undefined || before.resultId !== previousId) return this.full(uri, data);
    return deltaBetween(before.data, data, this.#keep(uri, data));
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }

  #keep(uri: string, data: readonly number[]): string {
    const resultId = String(this.#next++);
    this.#sent.set(uri, { resultId, data });
    return resultId;
  }
}
