import { dayNumber, readDate } from './date.js';

/** How much of a period has passed on a given day. Days are whole and both ends count. */
export interface Progress {
  state: 'before' | 'during' | 'after';
  /** First and last day, `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** Days of the whole period. */
  total: number;
  /** Days over before `today` begins, 0…total. */
  passed: number;
  /** Days still to come, `today` included, 0…total. */
  left: number;
}

/** Measures a period against `today` (`YYYY-MM-DD`); `null` where an end is unknown or the ends are swapped. */
export function progress(
  period: { from?: string | null | undefined; to?: string | null | undefined } | null | undefined,
  today: string,
): Progress | null {
  const first = readDate(period?.from)?.first;
  const last = readDate(period?.to)?.last;
  if (!first || !last || first > last) return null;
  const start = dayNumber(first);
  const total = dayNumber(last) - start + 1;
  const passed = Math.min(total, Math.max(0, dayNumber(today) - start));
  const state = today < first ? 'before' : today > last ? 'after' : 'during';
  return { state, first, last, total, passed, left: total - passed };
}

/** The calendar years that a period touches, in order; empty where an end is unknown. */
export function yearsOf(
  period: { from?: string | null | undefined; to?: string | null | undefined } | null | undefined,
): number[] {
  const first = Number(readDate(period?.from)?.first.slice(0, 4));
  const last = Number(readDate(period?.to)?.last.slice(0, 4));
  // A typing error such as 20222 must not fill memory: no council plans for more than a century.
  if (!(first <= last) || last - first > 100) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
