import { csv } from '../../format/csv.js';
import type { Programme } from '../../model/types.js';
import type { Offer } from './controls.js';
import type { Voice } from './voice.js';

/** Hands a text to the reader as a file named after the programme. */
export function download({ id }: Programme, ending: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = (id ?? 'programme') + ending;
  anchor.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** What tells the event of a record from all others in a calendar; where the programme has no id, by the page it is on. */
export function eventId(id: string, programme: Pick<Programme, 'id'>): string {
  return `${id}@${programme.id ?? location.host + location.pathname}`;
}

/** Offers a table of what is shown, and one of all that there is: `-grants-shown.csv` and `-grants.csv`. */
export function tables<Row>(
  programme: Programme,
  ending: string,
  shown: readonly Row[],
  all: readonly Row[],
  table: (rows: readonly Row[]) => (string | number)[][],
  { msg, locale }: Voice,
): Offer[] {
  const save = (rows: readonly Row[], which: string) => () =>
    download(programme, `${ending}${which}.csv`, 'text/csv', csv(table(rows), locale));
  return [
    [msg('Таблиця: показані записи (.csv)'), save(shown, '-shown')],
    [msg('Таблиця: усі записи (.csv)'), save(all, '')],
  ];
}
