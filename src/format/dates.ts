import { dayFromNumber, dayNumber, readDate } from '../model/date.js';
import type { Period } from '../model/types.js';
import { dateFormat } from './intl.js';
import { languageOf } from './locale.js';
import { countedUnit } from './plurals.js';

const quarters = ['I', 'II', 'III', 'IV'];

/**
 * A date of the file in words, no more exact than it is known: «31 травня 2022 р.», «грудень 2011 р.»,
 * «II квартал 2024 р.», «2007 р.», «орієнтовно 1991 р.». What is no date comes back as it stands.
 */
export function formatDate(value: string, locale: string): string {
  const date = readDate(value);
  if (!date) return value;
  const words = exactDate(date.first, date.precision, locale);
  if (!date.approximate) return words;
  return languageOf(locale) === 'uk' ? `орієнтовно ${words}` : `about ${words}`;
}

function exactDate(first: string, precision: 'day' | 'month' | 'quarter' | 'year', locale: string): string {
  const uk = languageOf(locale) === 'uk';
  const year = first.slice(0, 4);
  // A no-break space keeps «р.» with its year.
  if (precision === 'year') return uk ? `${year}\u00a0р.` : year;
  if (precision === 'quarter') {
    const index = Math.floor((Number(first.slice(5, 7)) - 1) / 3);
    return uk ? `${quarters[index]} квартал ${year}\u00a0р.` : `Q${index + 1} ${year}`;
  }
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' };
  if (precision === 'day') options.day = 'numeric';
  return dateFormat(locale, options)
    .format(new Date(`${first}T00:00:00Z`))
    .replace(/ (р\.)$/, '\u00a0$1');
}

/** A period in words: «2022–2026 роки», «6 червня 2008 р. – 2012 р.»; `null` where both ends are unknown. */
export function formatPeriod(period: Period | null | undefined, locale: string): string | null {
  const { from, to } = period ?? {};
  if (!from && !to) return null;
  const uk = languageOf(locale) === 'uk';
  if (from && to) {
    if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) {
      if (from === to) return uk ? `${from} рік` : from;
      return uk ? `${from}–${to} роки` : `${from}–${to}`;
    }
    return from === to ? formatDate(from, locale) : `${formatDate(from, locale)} – ${formatDate(to, locale)}`;
  }
  const [before, date] = from ? [uk ? 'з' : 'from', from] : [uk ? 'до' : 'until', to as string];
  // Months stand in the case that «з» and «до» want when they stand beside a day.
  const told = /^\d{4}-\d\d~?$/.test(date)
    ? formatDate(date.replace(/~?$/, '-01$&'), locale).replace('1 ', '')
    : formatDate(date, locale).replace('квартал', 'кварталу');
  return `${before} ${told}`.replace(/^(\S+) (орієнтовно)/, '$2 $1');
}

/**
 * The time from the start of one day to the start of another, in the two largest units that say something:
 * «4 роки 10 місяців», «3 місяці 5 днів», «12 днів». Months are those of the calendar.
 */
export function formatSpan(from: string, to: string, locale: string): string {
  const start = new Date(`${from}T00:00:00Z`);
  const end = new Date(`${to}T00:00:00Z`);
  let months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (end.getUTCDate() < start.getUTCDate()) months--;
  const years = Math.floor(months / 12);
  // A month after 31 January is the last day of February, not the third of March.
  const longest = new Date(
    Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0),
  ).getUTCDate();
  const reached = new Date(
    Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, Math.min(start.getUTCDate(), longest)),
  );
  const days = dayNumber(to) - dayNumber(reached.toISOString().slice(0, 10));
  const parts: [number, 'year' | 'month' | 'day'][] = [
    [years, 'year'],
    [months % 12, 'month'],
    [years > 0 ? 0 : days, 'day'],
  ];
  const told = parts.filter(([count]) => count > 0);
  if (told.length === 0) told.push([0, 'day']);
  return (
    told
      // A number stays on the line of what it counts.
      .map(([count, unit]) => countedUnit(count, unit, locale).replace(' ', '\u00a0'))
      .join(' ')
  );
}

/** The day after `day`, both `YYYY-MM-DD`: where a period that ends with `day` is over. */
export function dayAfter(day: string): string {
  return dayFromNumber(dayNumber(day) + 1);
}
