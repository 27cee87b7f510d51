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

/** The parts of `scale` in `unit`, the first and last cut by its ends. */
export function timeTicks(scale: TimeScale, unit: TimeUnit): TimeTick[] {
  const step = months[unit];
  const first = new Date(scale.start * 86_400_000);
  let year = first.getUTCFullYear();
  let month = Math.floor(first.getUTCMonth() / step) * step;
  const ticks: TimeTick[] = [];
  for (;;) {
    const from = Date.UTC(year, month, 1) / 86_400_000;
    if (from >= scale.end) return ticks;
    const to = Date.UTC(year, month + step, 1) / 86_400_000;
    const part = (day: number) => Math.min(1, Math.max(0, (day - scale.start) / (scale.end - scale.start)));
    ticks.push({
      day: new Date(from * 86_400_000).toISOString().slice(0, 10),
      from: part(from),
      to: part(to),
    });
    month += step;
    if (month >= 12) {
      year += Math.floor(month / 12);
      month %= 12;
    }
  }
}

/** The finest unit whose parts are at least `narrowest` pixels wide on an axis of `width` pixels. */
export function unitFor(scale: TimeScale, width: number, narrowest: number): TimeUnit {
  const days = scale.end - scale.start;
  for (const unit of ['month', 'quarter'] as const) {
    if ((width * months[unit] * 30.4) / days >= narrowest) return unit;
  }
  return 'year';
}
