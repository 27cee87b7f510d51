import type { TemplateResult } from 'lit';
import { dayAfter } from '../../format/dates.js';
import { icalendar } from '../../format/icalendar.js';
import type { IndexedGrant } from '../../model/grant-index.js';
import { downloadList } from '../base/controls.js';
import { download, tables } from '../base/download.js';
import type { CallView } from './calls.view.js';
import { deadlines, grantRecords, grantTable } from './exports.js';
import type { Shown } from './shown.view.js';

/** What can be taken away: tables, data and a calendar. */
export function downloads(shown: Shown, calls: readonly CallView[], day: string): TemplateResult {
  const { programme, all, found, voice } = shown;
  const { msg } = voice;
  const save = (ending: string, type: string, text: () => string) => () =>
    download(programme, `-grants${ending}`, type, text());
  const data = ({ rows }: { rows: readonly IndexedGrant[] }, which: string) =>
    save(`${which}.json`, 'application/json', () => grantRecords(rows, programme));
  const entries = deadlines(calls, programme, voice);
  return downloadList(voice, [
    ...tables(programme, '-grants', found.rows, all.rows, (rows) => grantTable(rows, shown), voice),
    [msg('Дані: показане (.json)'), data(found, '-shown')],
    [msg('Дані: усі записи (.json)'), data(all, '')],
    [
      msg('Кінцеві строки (.ics)'),
      entries.length > 0 ? save('.ics', 'text/calendar', () => icalendar(entries, dayAfter, day)) : null,
    ],
  ]);
}
