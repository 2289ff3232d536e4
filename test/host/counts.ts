/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * The counts that a run of mocha printed, where it came to its end and its exit code agrees with them.
 * A run that printed none, or that passed every test and yet ended with another code than 0, counts as one failure more.
 */
export function countsIn(output: string, code: number): Counts {
  const lines = [...output.matchAll(/^\[mocha\] (\d+) passed, (\d+) failed$/gm)];
  const last = lines.at(-1);
  if (last === undefined) return { passed: 0, failed: 1 };
  const counts = { passed: Number(last[1]), failed: Number(last[2]) };
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) return { ...counts, failed: 1 };
  return counts;
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
}
