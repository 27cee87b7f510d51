import type { TemplateResult } from 'lit';
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
  const data = (rows: readonly IndexedGrant[], which: string) => () =>
    download(programme, `-grants${which}.json`, 'application/json', grantRecords(rows, programme));
  const entries = deadlines(calls, programme, voice);
  return downloadList(voice, [
    ...tables(programme, '-grants', found.rows, all.rows, (rows) => grantTable(rows, shown), voice),
    [msg('Дані: показане (.json)'), data(found.rows, '-shown')],
    [msg('Дані: усі записи (.json)'), data(all.rows, '')],
    [
      msg('Кінцеві строки (.ics)'),
      entries.length > 0
        ? () => download(programme, '-grants.ics', 'text/calendar', icalendar(entries, day))
        : null,
    ],
  ]);
}
