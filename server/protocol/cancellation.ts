import { type ConnectionStrategy, LSPErrorCodes, Message, type ResponseMessage } from 'vscode-languageserver';

const CHANGING = new Set(['initialize', 'shutdown', 'workspace/executeCommand']);

/** Answers at once a request that is cancelled while it still waits its turn, except one that would change something. */
export const answerCancelled: ConnectionStrategy = {
  cancelUndispatched(message): ResponseMessage | undefined {
    if (!Message.isRequest(message) || CHANGING.has(message.method)) return undefined;
    return {
      jsonrpc: message.jsonrpc,
      id: message.id,
      error: { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled before it was begun.' },
    };
  },
};
