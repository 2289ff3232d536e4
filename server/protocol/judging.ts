import type { Connection } from 'vscode-languageserver';
import { isReport } from '../features/summary.ts';
import { type JudgeParams, type Judgment, REQUESTS } from '../names.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';

const UNJUDGED: Judgment = { isReport: false, likelihood: 0 };

function judge({ text }: JudgeParams, session: Session): Judgment {
  if (typeof text !== 'string') return UNJUDGED;
  const report = session.read(text);
  return { isReport: isReport(report), likelihood: report.likelihood };
}

/** Answers whether a text that is not open with us is inspection text. */
export function answerJudging(connection: Connection, session: Session): void {
  connection.onRequest<unknown, void>(
    REQUESTS.judge,
    guard<JudgeParams, Judgment>(
      REQUESTS.judge,
      session.faults,
      (params) => judge(params, session),
      () => UNJUDGED,
    ),
  );
}
