import { dateFormat } from './intl.js';
import { languageOf } from './locale.js';
import { counted, type PluralForms } from './plurals.js';

const minute = 60_000;
const day = 86_400_000;
/** Closer than this, a call closes soon. */
const soon = 14 * day;

const dayForms: PluralForms = {
  uk: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
  en: { one: 'day', other: 'days' },
};
const hourForms: PluralForms = {
  uk: { one: 'година', few: 'години', many: 'годин', other: 'години' },
  en: { one: 'hour', other: 'hours' },
};

/** Where a call stands on its way to the deadline. */
export type CallPhase = 'open' | 'closing' | 'closed';

/**
 * The moment of a deadline, milliseconds since 1970: `2026-12-01T17:00` there, or the end of `2026-12-01`.
 * A time zone that the platform does not know counts as Kyiv's.
 */
export function deadlineMoment(deadline: string, timeZone: string | null | undefined): number {
  const local = Date.parse(`${deadline.length === 10 ? `${deadline}T23:59:59` : deadline}Z`);
  // The offset at the moment sought is found by looking at the clock there; twice, for the hour of a change.
  let moment = local;
  for (let round = 0; round < 2; round++) moment = local - offsetAt(moment, timeZone);
  return moment;
}

function offsetAt(moment: number, timeZone: string | null | undefined): number {
  // Swedes write a date and an hour as ISO 8601 does.
  const there = zoned('sv', { dateStyle: 'short', timeStyle: 'medium' }, timeZone).format(moment);
  return Math.round((Date.parse(`${there.replace(' ', 'T')}Z`) - moment) / minute) * minute;
}

function zoned(locale: string, options: Intl.DateTimeFormatOptions, timeZone: string | null | undefined) {
  try {
    return dateFormat(locale, { ...options, timeZone: timeZone ?? 'Europe/Kiev' });
  } catch {
    return dateFormat(locale, { ...options, timeZone: 'Europe/Kiev' });
  }
}

/** Where a call stands at `now`, milliseconds since 1970. */
export function callPhase(moment: number, now: number): CallPhase {
  if (now > moment) return 'closed';
  return moment - now <= soon ? 'closing' : 'open';
}

/** The deadline as the call states it, with its time zone where it has an hour: «1 грудня 2026 р., 17:00 (Брюссель)». */
export function formatDeadline(
  deadline: string,
  timeZone: string | null | undefined,
  locale: string,
): string {
  const options: Intl.DateTimeFormatOptions =
    deadline.length === 10
      ? { dateStyle: 'long' }
      : {
          year: 'numeric',
          month: 'long',
          day: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          timeZoneName: 'short',
        };
  return zoned(locale, options, timeZone).format(deadlineMoment(deadline, timeZone));
}

/** How long there is still time, in the reader's words: «5 днів», «7 годин»; `null` when there is none. */
export function timeLeft(moment: number, now: number, locale: string): string | null {
  const left = moment - now;
  if (left < 0) return null;
  if (left >= day) return counted(Math.floor(left / day), dayForms, locale);
  const hours = Math.floor(left / (60 * minute));
  if (hours >= 1) return counted(hours, hourForms, locale);
  return languageOf(locale) === 'uk' ? 'менше години' : 'less than an hour';
}
