import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where faults are told of. */
export interface Log {
  error(message: string): void;
}

const describe = (fault: unknown): string => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
const headline = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** Tells of each fault once, however often it comes back. */
export class FaultLog {
  readonly #log: Log;
  readonly #told = new Set<string>();

  constructor(log: Log) {
    this.#log = log;
  }

  tell(where: string, fault: unknown): void {
    this.once(
      `${where}: ${headline(fault)}`,
      `${where} failed and gave no answer. Further failures of this kind are not logged. ${describe(fault)}`,
    );
  }

  /** Logs a message unless one of the same key was logged before. */
  once(key: string, message: string): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#log.error(message);
  }
}

/** The answer to a request that the client no longer wants. */
export const cancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** A request's handler as the connection wants it. */
export type Guarded<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<void>>;

/**
 * Puts a fence round a handler: a request that was cancelled while it waited is not worked on, and a fault is logged once
 * and answered by what `fallback` gives, so that no other request suffers.
 */
export function guard<P, R>(
  method: string,
  faults: FaultLog,
  handler: (params: P, token: CancellationToken) => Promise<R> | R,
  fallback: (params: P) => R,
): Guarded<P, R> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      return await handler(params, token);
    } catch (fault) {
      faults.tell(method, fault);
      return fallback(params);
    }
  };
}

/** The same fence for a notification, which has no answer. */
export function guardNotification<P>(
  method: string,
  faults: FaultLog,
  handler: (params: P) => Promise<void> | void,
): (params: P) => Promise<void> {
  return async (params) => {
    try {
      await handler(params);
    } catch (fault) {
      faults.tell(method, fault);
    }
  };
}
