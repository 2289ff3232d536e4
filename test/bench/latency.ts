import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { NODE_OPTIONS } from '../../server/names.ts';
import { startStdio } from '../protocol/plain-client.ts';
import { medianOf, quantileOf } from './measure.ts';
import { megabytes, milliseconds, printTable } from './table.ts';
import type { Corpus } from './texts.ts';

const URI = 'file:///report.txt';
const EDITS = 80;
const WARM_UP = 20;
/** Both are started as the extension starts its server. */
const EMPTY_SERVER = [...NODE_OPTIONS, 'out/test/bench/empty-server.js'];
const OWN_SERVER = [...NODE_OPTIONS, 'dist/server.js'];
const LENGTHS = [250_000, 2_000_000];
/** Between two edits, in milliseconds: somebody who types fast, so that what the server puts off for typing is counted. */
const PAUSE = 100;
const kilobytes = (length: number): string => `${(length / 1000).toFixed(0)} KB`;
/** Where in its line a character is typed: within it, as most are, or at its start, where it often makes another kind of line of it. */
const PLACES = ['within a line', "at a line's start"] as const;
type Place = (typeof PLACES)[number];
/** What a client asks again and again while somebody types. The empty server knows these, too. */
const TYPING_REQUESTS = ['semanticTokens/full', 'documentSymbol', 'hover'] as const;
/** All else that a client asks about a document. */
const OTHER_REQUESTS = [
  'semanticTokens/range',
  'definition',
  'references',
  'documentHighlight',
  'foldingRange',
  'selectionRange',
  'documentLink',
  'inlayHint',
  'codeLens',
  'completion',
  'codeAction',
] as const;
/** How many lines a window shows. */
const LINES_SHOWN = 60;

/** What a typing reader waits for, in milliseconds, and the most memory that the server has held. */
interface Latencies {
  readonly diagnostics: readonly number[];
  readonly answers: ReadonlyMap<string, readonly number[]>;
  readonly start: number;
  readonly first: number;
  readonly peak: number;
}

/** The most memory that a process has held, in bytes; NaN where the system does not tell. */
function peakOf({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/status`;
  const peak = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return peak === undefined ? Number.NaN : Number(peak) * 1024;
}

const since = (begun: number): number => performance.now() - begun;

interface Position {
  readonly line: number;
  readonly character: number;
}

/** What any of the requests needs to know; each takes of it what it wants. */
const askedAt = (position: Position): object => ({
  position,
  positions: [position],
  range: { start: position, end: { line: position.line + LINES_SHOWN, character: 0 } },
  context: { includeDeclaration: true, diagnostics: [] },
});

/** Where the edits of a measurement are made: all over the text. */
function positionOf(lines: readonly string[], edit: number, place: Place): Position {
  const line = Math.floor((lines.length * ((edit * 37) % 100)) / 100);
  return { line, character: place === 'within a line' ? Math.floor((lines[line]?.length ?? 0) / 2) : 0 };
}

async function measure(
  program: readonly string[],
  text: string,
  methods: readonly string[],
  place: Place,
): Promise<Latencies> {
  const lines = text.split('\n');
  const begun = performance.now();
  const { client, child } = startStdio([...program, '--stdio']);
  await client.initialize();
  const start = since(begun);
  const opened = performance.now();
  await client.open(URI, text);
  await client.problems(URI, 1);
  const first = since(opened);
  const diagnostics: number[] = [];
  const answers = new Map<string, number[]>(methods.map((method) => [method, []]));
  for (let edit = 0; edit < EDITS; edit++) {
    const position = positionOf(lines, edit, place);
    const version = edit + 2;
    const typed = performance.now();
    await client.change(URI, version, { range: { start: position, end: position }, text: 'x' });
    await client.problems(URI, version);
    if (edit >= WARM_UP) diagnostics.push(since(typed));
    for (const method of methods) {
      const asked = performance.now();
      await client.about(URI, method, askedAt(position));
      if (edit >= WARM_UP) answers.get(method)?.push(since(asked));
    }
    await sleep(PAUSE);
  }
  const peak = peakOf(child);
  await client.request('shutdown', undefined);
  await client.notify('exit', undefined);
  return { diagnostics, answers, start, first, peak };
}

function typingRow(name: string, { diagnostics, answers, start, first, peak }: Latencies): readonly string[] {
  return [
    name,
    milliseconds(medianOf(diagnostics)),
    milliseconds(quantileOf(diagnostics, 0.95)),
    ...TYPING_REQUESTS.map((method) => milliseconds(medianOf(answers.get(method) ?? []))),
    milliseconds(start),
    milliseconds(first),
    megabytes(peak),
  ];
}

const TYPING_HEAD = [
  'server',
  'diagnostics, median',
  'p95',
  'tokens',
  'outline',
  'hover',
  'start',
  'first diagnostics',
  'peak memory, MB',
];

/** Typing through the protocol, over standard input and output, beside a server that does nothing. */
export async function benchLatency(corpus: Corpus): Promise<void> {
  const others: Latencies[] = [];
  for (const length of LENGTHS) {
    const text = corpus.ofLength(length);
    for (const place of PLACES) {
      const empty = await measure(EMPTY_SERVER, text, TYPING_REQUESTS, place);
      const own = await measure(OWN_SERVER, text, TYPING_REQUESTS, place);
      printTable(`Typing ${place} in ${kilobytes(length)} through the protocol, ms`, TYPING_HEAD, [
        typingRow('empty server', empty),
        typingRow('Inspection Lens', own),
      ]);
    }
    others.push(await measure(OWN_SERVER, text, OTHER_REQUESTS, 'within a line'));
  }
  printTable(
    'Other requests after an edit, ms, median (p95)',
    ['request', ...LENGTHS.map(kilobytes)],
    OTHER_REQUESTS.map((method) => [
      method,
      ...others.map(({ answers }) => {
        const times = answers.get(method) ?? [];
        return `${milliseconds(medianOf(times))} (${milliseconds(quantileOf(times, 0.95))})`;
      }),
    ]),
  );
}
