/** Timing: pairs of runs, A B A B, so that a machine that drifts slows both; the median of the pairs counts. */

export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it should be, in words. */
  readonly aim?: string;
}

/** Seconds that `work` took. */
export async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Medians of `rounds` pairs, after one that is not counted: seconds of each, and of A over B pair by pair. */
export async function compare(
  rounds: number,
  a: () => unknown,
  b: () => unknown,
): Promise<{ a: number; b: number; ratio: number }> {
  const pairs: { a: number; b: number }[] = [];
  for (let round = 0; round <= rounds; round++) pairs.push({ a: await seconds(a), b: await seconds(b) });
  const counted = pairs.slice(1);
  return {
    a: median(counted.map((pair) => pair.a)),
    b: median(counted.map((pair) => pair.b)),
    ratio: median(counted.map((pair) => pair.a / pair.b)),
  };
}
