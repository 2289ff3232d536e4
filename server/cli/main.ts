import { version } from '../../package.json';
import { serveStdio } from '../main.stdio.ts';
import { analyseText, type Report } from '../report.ts';
import { openProblems } from '../review/ignores.ts';
import { sentence } from '../review/messages.ts';
import { fileToJson } from './file-json.ts';
import { fileToText, problemLine } from './file-text.ts';
import { IgnoreFiles } from './ignore-files.ts';
import { readInput } from './input.ts';
import { choosePaint, type Paint } from './paint.ts';
import { HELP, type Request, readParameters } from './parameters.ts';

const OK = 0;
const FOUND_PROBLEMS = 1;
const FAILED = 2;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/**
 * Reads and analyses each file in turn; one that cannot be read is named and the others are still done. Problems that
 * somebody has put aside, in the ignore file beside a report or in the text, are left out, as in the editor.
 */
function forEachReport(files: readonly string[], use: (path: string, report: Report) => void): boolean {
  const ignoreFiles = new IgnoreFiles();
  let allRead = true;
  for (const path of files) {
    const input = readInput(path);
    if ('error' in input) {
      complain(`inspection-lens: ${path}: ${input.error}`);
      allRead = false;
    } else {
      const report = analyseText(input.text);
      const problems = openProblems(report, ignoreFiles.of(path)).map(([problem]) => problem);
      use(path, { ...report, problems });
    }
  }
  return allRead;
}

function runAnalyse(request: Extract<Request, { verb: 'analyse' }>, paint: Paint): number {
  if (request.format === 'json') {
    const files: Record<string, unknown>[] = [];
    const allRead = forEachReport(request.files, (path, report) => files.push(fileToJson(path, report)));
    print(JSON.stringify({ schema: 1, files }));
    return allRead ? OK : FAILED;
  }
  const allRead = forEachReport(request.files, (path, report) =>
    print(fileToText(path, report, paint, request.explain)),
  );
  return allRead ? OK : FAILED;
}

function runCheck(files: readonly string[], paint: Paint): number {
  let grave = 0;
  const allRead = forEachReport(files, (path, report) => {
    for (const { code, args } of report.notices) complain(`inspection-lens: ${path}: ${sentence(code, args)}`);
    for (const problem of report.problems) {
      print(problemLine(path, report, problem, paint));
      if (problem.severity === 'warning' || problem.severity === 'error') grave++;
    }
  });
  if (!allRead) return FAILED;
  return grave > 0 ? FOUND_PROBLEMS : OK;
}

function run(request: Request): number | null {
  const paint = choosePaint(process.stdout.isTTY === true, process.env);
  switch (request.verb) {
    case 'analyse':
      return runAnalyse(request, paint);
    case 'check':
      return runCheck(request.files, paint);
    case 'lsp':
      serveStdio();
      return null;
    case 'help':
      print(HELP);
      return OK;
    case 'version':
      print(version);
      return OK;
    case 'wrong':
      complain(`inspection-lens: ${request.message}\n\n${HELP}`);
      return FAILED;
  }
}

// A reader such as `head` may close the pipe before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(OK);
  throw error;
});
const status = run(readParameters(process.argv.slice(2)));
if (status !== null) process.exitCode = status;
