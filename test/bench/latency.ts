import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { startStdio } from '../protocol/plain-client.ts';
import { medianOf, quantileOf } from './measure.ts';
import { megabytes, milliseconds, printTable } from './table.ts';
import type { Corpus } from './texts.ts';

const URI = 'file:///report.txt';
const EDITS = 80;
const WARM_UP = 20;
const SERVERS = [
  ['empty server', 'out/test/bench/empty-server.js'],
  ['Inspection Lens', 'dist/server.js'],
] as const;
const REQUESTS = ['semanticTokens/full', 'documentSymbol', 'hover'] as const;

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

async function measure(program: string, text: string): Promise<Latencies> {
  const lines = text.split('\n').length;
  const begun = performance.now();
  const { client, child } = startStdio([program, '--stdio']);
  await client.initialize();
  const start = since(begun);
  const opened = performance.now();
  await client.open(URI, text);
  await client.problems(URI, 1);
  const first = since(opened);
  const diagnostics: number[] = [];
  const answers = new Map<string, number[]>(REQUESTS.map((method) => [method, []]));
  for (let edit = 0; edit < EDITS; edit++) {
    const position = { line: Math.floor((lines * ((edit * 37) % 100)) / 100), character: 0 };
    const version = edit + 2;
    const typed = performance.now();
    await client.change(URI, version, { range: { start: position, end: position }, text: 'x' });
    await client.problems(URI, version);
    if (edit >= WARM_UP) diagnostics.push(since(typed));
    for (const method of REQUESTS) {
      const asked = performance.now();
      await client.about(URI, method, { position });
      if (edit >= WARM_UP) answers.get(method)?.push(since(asked));
    }
  }
  const peak = peakOf(child);
  await client.request('shutdown', undefined);
  await client.notify('exit', undefined);
  return { diagnostics, answers, start, first, peak };
}

/** Typing through the protocol, over standard input and output, beside a server that does nothing. */
export async function benchLatency(corpus: Corpus): Promise<void> {
  for (const length of [250_000, 2_000_000]) {
    const text = corpus.ofLength(length);
    const rows: string[][] = [];
    for (const [name, program] of SERVERS) {
      const { diagnostics, answers, start, first, peak } = await measure(program, text);
      rows.push([
        name,
        milliseconds(medianOf(diagnostics)),
        milliseconds(quantileOf(diagnostics, 0.95)),
        ...REQUESTS.map((method) => milliseconds(medianOf(answers.get(method) ?? []))),
        milliseconds(start),
        milliseconds(first),
        megabytes(peak),
      ]);
    }
    printTable(
      `Typing in ${(length / 1000).toFixed(0)} KB through the protocol, ms`,
      [
        'server',
        'diagnostics, median',
        'p95',
        'tokens',
        'outline',
        'hover',
        'start',
        'first diagnostics',
        'peak memory, MB',
      ],
      rows,
    );
  }
}
