/*
 * One timer for all elements of the page: at midnight a period has one day less to run. The day is that
 * of Kyiv wherever the reader is, since the programme's dates are. `Europe/Kiev` is the name that every
 * browser of the last years knows; newer ones take it as another name for `Europe/Kyiv`.
 */

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Kiev' });
const checkEvery = 60_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let last = '';

/** Today in Kyiv, `YYYY-MM-DD`. */
export function today(): string {
  return day.format(new Date());
}

/** Calls `listener` when a new day begins; returns how to stop. */
export function watchToday(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    last = today();
    timer = setInterval(() => {
      const now = today();
      if (now === last) return;
      last = now;
      for (const call of listeners) call();
    }, checkEvery);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
