import type { TimeScale } from './time-scale.js';

/** The parts that an axis is divided into. */
export type TimeUnit = 'year' | 'quarter' | 'month';

/** A part of the axis: its first day, where it begins and ends (0…1). Labels are for floor 1 and up. */
export interface TimeTick {
  day: string;
  from: number;
  to: number;
}

const months: Record<TimeUnit, number> = { year: 12, quarter: 3, month: 1 };

/** Milliseconds. */
const day = 86_400_000;

/** The parts of `scale` in `unit`, the first and last cut by its ends. */
export function timeTicks({ start, end }: TimeScale, unit: TimeUnit): TimeTick[] {
  const step = months[unit];
  const first = new Date(start * day);
  const part = (moment: number) => Math.min(1, Math.max(0, (moment / day - start) / (end - start)));
  const ticks: TimeTick[] = [];
  // Months count on beyond December.
  for (let month = Math.floor(first.getUTCMonth() / step) * step; ; month += step) {
    const from = Date.UTC(first.getUTCFullYear(), month, 1);
    if (from >= end * day) return ticks;
    ticks.push({
      day: new Date(from).toISOString().slice(0, 10),
      from: part(from),
      to: part(Date.UTC(first.getUTCFullYear(), month + step, 1)),
    });
  }
}
