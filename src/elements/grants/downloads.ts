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
  const table = (rows: readonly IndexedGrant[]) => () =>
    save('csv', 'text/csv', csv(grantTable(rows, programme, voice), locale));
  const records = (rows: readonly IndexedGrant[]) => () =>
    save('json', 'application/json', grantRecords(rows, programme));
  const buttons: [string, () => void][] = [
    [msg('Таблиця: показане (.csv)'), table(found)],
    [msg('Таблиця: усі записи (.csv)'), table(all)],
    [msg('Дані: показане (.json)'), records(found)],
    [msg('Дані: усі записи (.json)'), records(all)],
  ];
  const entries = deadlines(calls, programme, voice);
  if (entries.length > 0) {
    const calendar = () => save('ics', 'text/calendar', icalendar(entries, dayAfter, day));
    buttons.push([msg('Кінцеві строки (.ics)'), calendar]);
  }
  buttons.push([msg('Надрукувати'), () => print()]);
  return buttons.map(([name, act]) => html`<button type="button" @click=${act}>${name}</button>`);
}
