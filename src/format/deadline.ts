import { dateFormat, pluralRules } from './intl.js';
import { languageOf } from './locale.js';
import { countedUnit } from './plurals.js';
import * as words from './words.js';

export const hour = 3_600_000;
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

/** Where a call stands at `now`; all are milliseconds since 1970, and one that does not say when it `opens` did so in 1970. */
export function callPhase(moment: number, now: number, opens = 0): CallPhase {
  if (now > moment) return 'closed';
  if (now < opens) return 'upcoming';
  return moment - now <= soon ? 'closing' : 'open';
}

/**
 * The deadline as the call states it. Where it has an hour, its time zone is named, and told is what the clock then
 * shows in the reader's own zone, if it is another: «1 грудня 2026 р. о 17:00 за центральноєвропейським часом (за
 * вашим часом: 1 грудня о 18:00)».
 */
export function formatDeadline(
  deadline: string,
  timeZone: string | null | undefined,
  locale: string,
  ownZone: string,
): string {
  const write = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    zoned(locale, { month: 'long', day: 'numeric', ...options }, zone)
      .format(deadlineMoment(deadline, timeZone))
      // A year keeps its «р.»; and that a time is the standard one, only officials say.
      .replace(' р.', '\u00a0р.')
      .replace('стандартним ', '');
  if (deadline.length === 10) return write({ year: 'numeric' });
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const told = write({ year: 'numeric', ...clock, timeZoneName: 'long' });
  const own = write(clock, ownZone);
  if (own === write(clock)) return told;
  return `${told} (${words.ownTime[languageOf(locale)]}: ${own})`;
}

/** How long there is still time: «залишилося 5 днів», “7 hours left”; `null` when there is none. */
export function timeLeft(moment: number, now: number, locale: string): string | null {
  const left = moment - now;
  if (left < 0) return null;
  const language = languageOf(locale);
  if (left < hour) return words.lastHour[language];
  const [unit, length, one] =
    left < day ? (['hour', hour, 'залишилася'] as const) : (['day', day, 'залишився'] as const);
  const count = Math.floor(left / length);
  const told = countedUnit(count, unit, locale);
  if (language === 'en') return `${told} left`;
  return `${pluralRules(locale).select(count) === 'one' ? one : 'залишилося'} ${told}`;
}
