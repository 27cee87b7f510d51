/** How exactly a date is known: to the day, the month, the quarter or the year. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';

/** A date of the programme file, taken apart. */
export interface PartialDate {
  precision: DatePrecision;
  /** Derived or reported as approximate: written with a closing `~`, as in EDTF (ISO 8601-2). */
  approximate: boolean;
  /** First day it can mean, `YYYY-MM-DD`. */
  first: string;
  /** Last day it can mean, `YYYY-MM-DD`. */
  last: string;
}

const pattern = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?(~)?$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dayLength = 86_400_000;

/** A file names few dates, and each of them thousands of times. */
const read = new Map<string, PartialDate | null>();
const mostRead = 4_000;

/**
 * Reads `2024`, `2024-Q2`, `2024-05` or `2024-05-17`, each with an optional `~` for «approximately».
 * Returns `null` for anything else, and for days that no calendar has (`2023-02-29`).
 */
export function readDate(value: string | null | undefined): PartialDate | null {
  if (!value) return null;
  let date = read.get(value);
  if (date === undefined) {
    date = parseDate(value);
    if (read.size >= mostRead) read.clear();
    read.set(value, date);
  }
  return date;
}

function parseDate(value: string): PartialDate | null {
  const match = pattern.exec(value);
  if (!match) return null;
  const [, year = '', quarter, month, day, tilde] = match;
  const approximate = tilde === '~';
  if (quarter) {
    const from = Number(quarter) * 3 - 2;
    return {
      precision: 'quarter',
      approximate,
      first: `${year}-${pad(from)}-01`,
      last: lastOfMonth(year, from + 2),
    };
  }
  if (!month) return { precision: 'year', approximate, first: `${year}-01-01`, last: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const last = lastOfMonth(year, monthNumber);
  if (!day) return { precision: 'month', approximate, first: `${year}-${month}-01`, last };
  const whole = `${year}-${month}-${day}`;
  if (day < '01' || whole > last) return null;
  return { precision: 'day', approximate, first: whole, last: whole };
}

/** Is `value` a date as {@link readDate} reads it? */
export function isDate(value: string): boolean {
  return readDate(value) !== null;
}

/** Days from `1970-01-01` to an ISO day; differences of two are whole days, daylight saving aside. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

/** The ISO day `days` after `1970-01-01`. */
export function dayFromNumber(days: number): string {
  return new Date(days * dayLength).toISOString().slice(0, 10);
}

function lastOfMonth(year: string, month: number): string {
  return `${year}-${pad(month)}-${month === 2 ? lastOfFebruary(Number(year)) : monthLengths[month - 1]}`;
}

// By arithmetic: `Date` would take the years 0 to 99 for those of the twentieth century.
function lastOfFebruary(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
