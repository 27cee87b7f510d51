/** One contender at one size. */
export interface Row {
  name: string;
  size: number;
  /** Median of the rounds, milliseconds. */
  median: number;
  /** The slowest round: a first one pays for compilation. */
  slowest: number;
}

/** A way to do the work: `prepare` is not measured, `work` is. */
export interface Contender {
  name: string;
  prepare?: (size: number) => unknown;
  work: (prepared: unknown, size: number) => unknown;
}

const rounds = 5;

/** Runs the contenders in turn, so that a slow moment of the machine hits all of them alike. */
export async function measure(contenders: readonly Contender[], sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++) {
      for (const { name, prepare, work } of contenders) {
        const prepared = await prepare?.(size);
        const start = performance.now();
        await work(prepared, size);
        times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
      }
    }
    for (const [name, list] of times) {
      const sorted = list.sort((a, b) => a - b);
      rows.push({
        name,
        size,
        median: sorted[Math.floor(rounds / 2)] ?? Number.NaN,
        slowest: sorted.at(-1) ?? Number.NaN,
      });
    }
  }
  return rows;
}
