import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';
import { COMMANDS } from '../server/names.ts';

/** How often the analysis may end by itself within the time, in milliseconds, before it is left alone. */
const MOST_CRASHES = 5;
const WITHIN = 180_000;

/** Starts the server again when it ended by itself; when that happens again and again, tells the reader what to do. */
export class Crashes implements ErrorHandler {
  readonly #ends: number[] = [];

  /**
   * A message could not be sent or read. Where the server has ended, several fail before its end is told of: to shut down on
   * them would keep it from being started again.
   */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends.push(now);
    const recent = this.#ends.filter((end) => now - end < WITHIN);
    if (recent.length < MOST_CRASHES) return { action: CloseAction.Restart, handled: true };
    void offerRestart();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}

async function offerRestart(): Promise<void> {
  const restart = vscode.l10n.t('Restart');
  const showLog = vscode.l10n.t('Show the log');
  const message = vscode.l10n.t(
    'The analysis of inspection reports ended {0} times and was not started again. Restart it; if it ends again, the log tells why.',
    MOST_CRASHES,
  );
  const chosen = await vscode.window.showErrorMessage(message, restart, showLog);
  if (chosen === restart) await vscode.commands.executeCommand(COMMANDS.restart);
  if (chosen === showLog) await vscode.commands.executeCommand(COMMANDS.showLog);
}
