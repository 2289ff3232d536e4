import type { Connection } from 'vscode-languageserver';
import { REQUESTS, type ReadFileParams } from '../names.ts';
import type { ReadText } from './ignores.ts';

/** Reads files through the client, which knows file systems that are not on this machine. */
export const readThroughClient =
  (connection: Connection): ReadText =>
  async (uri) => {
    const params: ReadFileParams = { uri };
    const text: unknown = await connection.sendRequest(REQUESTS.readFile, params);
    return typeof text === 'string' ? text : null;
  };

/** For a place without files. */
export const readNothing: ReadText = async () => null;
