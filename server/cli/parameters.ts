/** What the command line asks for, or what is wrong with it. */
export type Request =
  | {
      readonly verb: 'analyse';
      readonly format: 'text' | 'json';
      readonly explain: boolean;
      readonly files: readonly string[];
    }
  | { readonly verb: 'check'; readonly files: readonly string[] }
  | { readonly verb: 'lsp' }
  | { readonly verb: 'help' }
  | { readonly verb: 'version' }
  | { readonly verb: 'wrong'; readonly message: string };

export const HELP = `inspection-lens: reads reports on inspections of children's services

  inspection-lens analyse [--format text|json] [--explain] FILE...|-
      prints the grades, dates, councils, quotations and inspections found in each file;
      --explain adds why each was read as it was
  inspection-lens check FILE...|-
      prints problems as FILE:LINE:COLUMN; exit status 1 if there is a warning or an error.
      Problems that a file .inspection-lens-ignore beside a report puts aside are left out
  inspection-lens lsp --stdio
      serves an editor over the Language Server Protocol
  inspection-lens --help, --version

A file named - is standard input. Exit status 2: a file could not be read, or the command was wrong.
NO_COLOR=1 switches colours off.`;

const wrong = (message: string): Request => ({ verb: 'wrong', message });

function readFiles(rest: readonly string[]): readonly string[] | string {
  const unknown = rest.find((word) => word.startsWith('-') && word !== '-');
  if (unknown !== undefined) return `there is no option ${unknown}`;
  return rest.length === 0 ? 'name at least one file, or - for standard input' : rest;
}

function readAnalyse(rest: readonly string[]): Request {
  const files: string[] = [];
  let format = 'text';
  let explain = false;
  let onlyFiles = false;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    if (onlyFiles) files.push(word);
    else if (word === '--') onlyFiles = true;
    else if (word === '--explain') explain = true;
    else if (word === '--format') format = rest[++i] ?? '';
    else if (word.startsWith('--format=')) format = word.slice('--format='.length);
    else files.push(word);
  }
  if (format !== 'text' && format !== 'json')
    return wrong(`there is no format ${format || 'of that name'}; use text or json`);
  const named = onlyFiles && files.length > 0 ? files : readFiles(files);
  return typeof named === 'string' ? wrong(named) : { verb: 'analyse', format, explain, files: named };
}

/** Reads the words after the program's name. */
export function readParameters(words: readonly string[]): Request {
  const [verb, ...rest] = words;
  switch (verb) {
    case undefined:
    case '--help':
    case '-h':
    case 'help':
      return { verb: 'help' };
    case '--version':
      return { verb: 'version' };
    case 'analyse':
    case 'analyze':
      return readAnalyse(rest);
    case 'check': {
      const files = readFiles(rest[0] === '--' ? rest.slice(1) : rest);
      return typeof files === 'string' ? wrong(files) : { verb: 'check', files };
    }
    case 'lsp':
      return rest.every((word) => word === '--stdio' || word.startsWith('--clientProcessId'))
        ? { verb: 'lsp' }
        : wrong('lsp takes only --stdio');
    default:
      return wrong(`there is no command ${verb}`);
  }
}
