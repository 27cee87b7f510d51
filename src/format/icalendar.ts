/** An entry of a calendar: whole days, both inclusive, `YYYY-MM-DD`. */
export interface CalendarEntry {
  /** The same for the same record at each export, so that a calendar updates rather than doubles it. */
  uid: string;
  title: string;
  first: string;
  last: string;
  description?: string;
  url?: string;
}

/** Entries as an iCalendar text (RFC 5545). `stamp` is the day of the data, `YYYY-MM-DD`. */
export function icalendar(
  entries: readonly CalendarEntry[],
  dayAfter: (day: string) => string,
  stamp: string,
): string {
  const date = (day: string) => day.replaceAll('-', '');
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//programme-widgets//UK'];
  for (const { uid, title, first, last, description, url } of entries) {
    lines.push(
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${date(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${date(first)}`,
      // The end is exclusive.
      `DTEND;VALUE=DATE:${date(dayAfter(last))}`,
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

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
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
