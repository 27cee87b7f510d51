import { html, type TemplateResult } from 'lit';
import { csv } from '../../format/csv.js';
import { dayAfter } from '../../format/dates.js';
import { icalendar } from '../../format/icalendar.js';
import type { IndexedGrant } from '../../model/grant-index.js';
import type { Programme } from '../../model/types.js';
import { download } from '../base/download.js';
import type { Voice } from '../base/voice.js';
import type { CallView } from './calls.view.js';
import { deadlines, grantRecords, grantTable } from './exports.js';

/** What can be taken away. */
export interface Downloads {
  all: readonly IndexedGrant[];
  found: readonly IndexedGrant[];
  calls: readonly CallView[];
  day: string;
}

/** Buttons that hand out tables, data and a calendar. */
export function downloadButtons(
  programme: Programme,
  { all, found, calls, day }: Downloads,
  voice: Voice,
): TemplateResult[] {
  const { msg, locale } = voice;
  const save = (ending: string, type: string, text: string) =>
    download(`${programme.id ?? 'programme'}-grants.${ending}`, type, text);
  const buttons: [string, () => void][] = [];
  const offer = (
    what: string,
    ending: string,
    type: string,
    textOf: (rows: readonly IndexedGrant[]) => string,
  ) => {
    for (const [which, rows] of [
      [msg('показане'), found],
      [msg('усі записи'), all],
    ] as const)
      buttons.push([`${what}: ${which} (.${ending})`, () => save(ending, type, textOf(rows))]);
  };
  offer(msg('Таблиця'), 'csv', 'text/csv', (rows) => csv(grantTable(rows, programme, voice), locale));
  offer(msg('Дані'), 'json', 'application/json', (rows) => grantRecords(rows, programme));
  const entries = deadlines(calls, programme, voice);
  if (entries.length > 0) {
    const calendar = () => save('ics', 'text/calendar', icalendar(entries, dayAfter, day));
    buttons.push([msg('Кінцеві строки (.ics)'), calendar]);
  }
  buttons.push([msg('Надрукувати'), () => print()]);
  return buttons.map(([name, act]) => html`<button type="button" @click=${act}>${name}</button>`);
}
