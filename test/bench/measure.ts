/** A piece of work to be timed. What it gives is summed up, so that none of it can be left out. */
export interface Work {
  readonly name: string;
  run(): number;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds for one round: the best and the middle one. */
  readonly best: number;
  readonly median: number;
  /** The middle one of the ratios to the round of `work[0]` just before it. */
  readonly ratio: number;
}

let sum = 0;

export const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5);

/** The value below which this share of them lies. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How long a call takes, in milliseconds. */
export function timeOf(run: () => number): number {
  const begun = performance.now();
  sum += run();
  return performance.now() - begun;
}

/** The processor's time that this process has had, in milliseconds: what else a busy machine does counts little in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How much of the processor's time a call takes, in milliseconds. */
function costOf(run: () => number): number {
  const begun = processorTime();
  sum += run();
  return processorTime() - begun;
}

/**
 * Times several pieces of work in turn, round after round, so that what else the machine does hits all of them alike;
 * the first is what the others are compared with. Counts the processor's time; stops after `rounds`, or when `milliseconds` of it
 * are up and two rounds are done.
 */
export function timeTogether(
  work: readonly Work[],
  rounds: number,
  milliseconds = Number.POSITIVE_INFINITY,
): readonly Timing[] {
  const times = work.map((): number[] => []);
  const end = processorTime() + milliseconds;
  for (let round = 0; round < rounds && (round < 2 || processorTime() < end); round++)
    for (const [index, { run }] of work.entries()) times[index]?.push(costOf(run));
  const [base = []] = times;
  return work.map(({ name }, index) => {
    const own = times[index] ?? [];
    return {
      name,
      best: Math.min(...own),
      median: medianOf(own),
      ratio: medianOf(own.map((time, round) => time / (base[round] ?? Number.NaN))),
    };
  });
}

/** What all measured work gave: printed at the end, so that no engine can do without doing it. */
export const checksum = (): number => sum;
