import { dateFormat, numberFormat } from './intl.js';
import { languageOf } from './locale.js';

const hour = 3_600_000;
const day = 24 * hour;
/** Closer than this, a call closes soon. */
const soon = 14 * day;

/** Where a call stands on its way to the deadline. */
export type CallPhase = 'upcoming' | 'open' | 'closing' | 'closed';

/**
 * The moment of a deadline, milliseconds since 1970: `2026-12-01T17:00` there, or the end of `2026-12-01`.
 * A time zone that the platform does not know counts as Kyiv's.
 */
export function deadlineMoment(deadline: string, timeZone: string | null | undefined): number {
  const local = deadline.length === 10 ? `${deadline}T23:59:59` : deadline;
  // The offset at the moment sought is found by looking at the clock there; twice, for the hour of a change.
  let offset = 'Z';
  for (let round = 0; round < 2; round++) {
    const there = zoned('en', { timeZoneName: 'longOffset' }, timeZone).format(Date.parse(local + offset));
    [offset] = /[+-]\d\d:\d\d/.exec(there) ?? ['Z'];
  }
  return Date.parse(local + offset);
}

function zoned(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  timeZone: string | null | undefined,
): Intl.DateTimeFormat {
  try {
    return dateFormat(locale, { ...options, timeZone: timeZone ?? 'Europe/Kiev' });
  } catch {
    return zoned(locale, options, null);
  }
}

/** Where a call stands at `now`, if it says when it `opens`; all are milliseconds since 1970. */
export function callPhase(moment: number, now: number, opens?: number | ''): CallPhase {
  if (now > moment) return 'closed';
  if (opens && now < opens) return 'upcoming';
  return moment - now <= soon ? 'closing' : 'open';
}

/** The deadline as the call states it, with its time zone where it has an hour: «1 грудня 2026 р., 17:00 (Брюссель)». */
export function formatDeadline(
  deadline: string,
  timeZone: string | null | undefined,
  locale: string,
): string {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(deadline.length > 10 ? { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } : null),
  };
  return zoned(locale, options, timeZone).format(deadlineMoment(deadline, timeZone));
}

/** How long there is still time, in the reader's words: «5 днів», «7 годин»; `null` when there is none. */
export function timeLeft(moment: number, now: number, locale: string): string | null {
  const left = moment - now;
  if (left < 0) return null;
  if (left < hour) return languageOf(locale) === 'uk' ? 'менше години' : 'less than an hour';
  const [unit, length] = left < day ? (['hour', hour] as const) : (['day', day] as const);
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(left / length));
}
