import { dayAfter } from './dates.js';

/** An entry of a calendar: whole days, or a moment. */
export interface CalendarEntry {
  /** The same for the same record at each export, so that a calendar updates rather than doubles it. */
  uid: string;
  title: string;
  /** `YYYY-MM-DD`; or a moment in UTC, as `toISOString` writes it. */
  first: string;
  /** The last day, inclusive; a moment has none. */
  last?: string;
  description?: string;
  url?: string;
}

/** Entries as an iCalendar text (RFC 5545). `stamp` is the day of the data, `YYYY-MM-DD`. */
export function icalendar(entries: readonly CalendarEntry[], stamp: string): string {
  const date = (day: string) => day.replace(/[-:]|\.\d+/g, '');
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//programme-widgets//UK'];
  for (const { uid, title, first, last, description, url } of entries) {
    lines.push(
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${date(stamp)}T000000Z`,
      ...(last
        ? // The end is exclusive.
          [`DTSTART;VALUE=DATE:${date(first)}`, `DTEND;VALUE=DATE:${date(dayAfter(last))}`]
        : [`DTSTART:${date(first)}`]),
      `SUMMARY:${escaped(title)}`,
      ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
      ...(url ? [`URL:${url}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR');
  return lines.map(folded).join('');
}

/** A word processor breaks lines with other signs, too, which may not stand there. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|[\n\v\f\u2028\u2029]/g, '\\n');
}

const utf8 = new TextEncoder();

/** Lines are at most 75 octets of UTF-8; no letter is cut in two. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const letter of line) {
    const octets = utf8.encode(letter).length;
    if (length + octets > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += letter;
    length += octets;
  }
  return `${result}\r\n`;
}
