import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { PositionEncoding } from '../features/positions.ts';
import { type Snapshot, takeSnapshot } from '../text/snapshot.ts';
import { applyChanges } from './edits.ts';

/** A document as the client last told us. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly snapshot: Snapshot;
}

/** What became of a notification about a document. */
export type Outcome = 'taken' | 'unknown-document' | 'stale-version' | 'unusable-change' | 'in-step' | 'repaired';

/**
 * The documents that the client has open. A notification that comes late or twice (as after a restart) changes nothing:
 * only a version above the one held is taken.
 */
export class Documents {
  readonly #open = new Map<string, OpenDocument>();
  readonly #encoding: () => PositionEncoding;
  #repairs = 0;

  constructor(encoding: () => PositionEncoding) {
    this.#encoding = encoding;
  }

  /** How often a save showed that our text was not the client's. */
  get repairs(): number {
    return this.#repairs;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  all(): readonly OpenDocument[] {
    return [...this.#open.values()];
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#open.set(uri, { uri, languageId, snapshot: takeSnapshot(text, version) });
  }

  /** Takes a change; a client that counts no versions (`null`) is taken to send each change once and in order. */
  change(uri: string, version: number | null, changes: readonly TextDocumentContentChangeEvent[]): Outcome {
    const document = this.#open.get(uri);
    if (document === undefined) return 'unknown-document';
    const held = document.snapshot.version;
    if (version !== null && !(version > held)) return 'stale-version';
    const snapshot = applyChanges(document.snapshot, changes, version ?? held + 1, this.#encoding());
    if (snapshot === null) return 'unusable-change';
    this.#open.set(uri, { ...document, snapshot });
    return 'taken';
  }

  /** Compares our text with the one that was saved, where the client sends it, and takes the saved one if they differ. */
  save(uri: string, text: string | undefined): Outcome {
    const document = this.#open.get(uri);
    if (document === undefined) return 'unknown-document';
    if (text === undefined || text === document.snapshot.text) return 'in-step';
    this.#repairs++;
    this.#open.set(uri, { ...document, snapshot: takeSnapshot(text, document.snapshot.version) });
    return 'repaired';
  }

  close(uri: string): Outcome {
    return this.#open.delete(uri) ? 'taken' : 'unknown-document';
  }
}
