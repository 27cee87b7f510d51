/** One contender at one size. */
export interface Row {
  name: string;
  size: number;
  /** Median of the rounds, milliseconds. */
  median: number;
  /** The slowest round: a first one pays for compilation. */
  slowest: number;
}

/** A way to do the work: `prepare` is not measured, `work` is; where it measures something itself, it gives that, milliseconds. */
export interface Contender {
  name: string;
  prepare?: (size: number) => unknown;
  work: (prepared: unknown, size: number) => unknown;
}

const rounds = 5;
/** So long the browser needs to end what it does beside, such as sweeping up after the collection, milliseconds. */
const breath = 300;

/** Collects garbage; scripts/bench.js asks the browser for it. */
declare const gc: () => void;

/** Runs the contenders in turn, so that a slow moment of the machine hits all of them alike. */
export async function measure(contenders: readonly Contender[], sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++) {
      for (const { name, prepare, work } of contenders) {
        const prepared = await prepare?.(size);
        // What those before left behind is not for this one to clear away.
        gc();
        await new Promise((resolve) => setTimeout(resolve, breath));
        const start = performance.now();
        const given = await work(prepared, size);
        const time = typeof given === 'number' ? given : performance.now() - start;
        times.set(name, [...(times.get(name) ?? []), time]);
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

/** The beginning of the next frame; its time, milliseconds. */
export const frame = () => new Promise<number>(requestAnimationFrame);

/** Does one step before each of so many frames, then rests `rest` milliseconds: the longest time between two frames. */
export async function longestFrame(steps: number, step: (index: number) => void, rest = 0): Promise<number> {
  let last = await frame();
  let longest = 0;
  const pass = async () => {
    const now = await frame();
    longest = Math.max(longest, now - last);
    last = now;
  };
  for (let index = 0; index < steps; index++) {
    step(index);
    await pass();
  }
  for (const end = last + rest; last < end; ) await pass();
  return longest;
}

/** Until the next frame has been laid out and painted: the task after it, as it has none of its own. */
export async function painted(): Promise<void> {
  await frame();
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
}

let clean: () => void = () => {};

/** What ends the contender now on the stage. */
export function whenLeaving(end: () => void): void {
  clean = end;
}

/** An empty page with a style sheet, and nothing left of the contender before. */
export function stage(css: string): HTMLElement {
  clean();
  clean = () => {};
  const style = document.createElement('style');
  style.textContent = css;
  document.head.replaceChildren(style);
  const box = document.createElement('div');
  box.className = 'stage';
  document.body.replaceChildren(box);
  scrollTo(0, 0);
  return box;
}
