import { dayNumber } from '../model/date.js';

/** Places days on a line from 0 to 1. */
export interface TimeScale {
  /** First day, and the day after the last, as day numbers. */
  start: number;
  end: number;
  /** Where a day begins; outside the scale it is cut to its ends. */
  at: (day: string) => number;
  /** Where a day ends. */
  after: (day: string) => number;
}

/** The scale from the first to the last day, both inclusive, `YYYY-MM-DD`. */
export function timeScale(first: string, last: string): TimeScale {
  const start = dayNumber(first);
  const end = Math.max(start, dayNumber(last)) + 1;
  const place = (day: number) => Math.min(1, Math.max(0, (day - start) / (end - start)));
  return { start, end, at: (day) => place(dayNumber(day)), after: (day) => place(dayNumber(day) + 1) };
}
