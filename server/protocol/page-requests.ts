import type { CancellationToken, Connection, RequestType } from 'vscode-languageserver';
import type { Page } from '../features/page.ts';
import type { AboutText } from '../names.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';

/** Answers requests about one document: its page in, a feature's answer out; null where it is not open. */
export class PageRequests {
  readonly #connection: Connection;
  readonly #session: Session;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  answer<P extends AboutText, R>(
    type: RequestType<P, R | null, void>,
    feature: (page: Page, params: P) => R | null,
  ): void {
    const handler = async (params: P, token: CancellationToken): Promise<R | null> => {
      const page = await this.#session.page(params.textDocument.uri);
      return page === null || token.isCancellationRequested ? null : feature(page, params);
    };
    // By its method: the overload for types cannot see through a generic answer.
    this.#connection.onRequest<unknown, void>(
      type.method,
      guard<P, R | null>(type.method, this.#session.faults, handler, () => null),
    );
  }
}
