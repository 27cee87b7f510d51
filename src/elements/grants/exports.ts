import { addresses, marked, remark } from '../../format/csv.js';
import { formatDate } from '../../format/dates.js';
import type { CalendarEntry } from '../../format/icalendar.js';
import * as words from '../../format/words.js';
import { grantStages, type IndexedGrant } from '../../model/grant-index.js';
import { chooseText } from '../../model/text.js';
import type { Amount, Programme } from '../../model/types.js';
import { eventId } from '../base/download.js';
import type { Relations } from '../base/record.js';
import type { Voice } from '../base/voice.js';
import type { CallView } from './calls.view.js';
import { grantView } from './grant.view.js';

/** A record as one line for a footnote: what, from whom, how much, who says so, and where. */
export function citation(row: IndexedGrant, { programme, voice: { language, locale } }: Relations): string {
  const { grant, title, donor, amount } = grantView(row, programme, locale);
  const sources = grant.source.map((note) =>
    [chooseText(note.title, language)?.text, note.url, note.asOf].filter(Boolean).join(', '),
  );
  const parts = [
    marked(title.text, grant.example, language),
    donor?.text,
    amount.words?.text ?? amount.figure,
    sources.join('; '),
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

/** Grants as the rows of a spreadsheet, the first with the names of the columns. */
export function grantTable(
  rows: readonly IndexedGrant[],
  { programme, voice: { msg, language, locale } }: Relations,
): (string | number)[][] {
  const unknown = words.unknown[language];
  // What a spreadsheet must know lest it add up as exact what is not.
  const precisionOf = (wording: Amount['wording'] | undefined) =>
    words.wordings[wording as keyof typeof words.wordings]?.[language] ?? '';
  const head = [
    msg('Назва'),
    words.cofinancingRoles.donor[language],
    msg('Вид'),
    msg('Чи в межах програми'),
    ...grantStages.flatMap((stage) => [words.grantStages[stage][language], msg('Валюта'), msg('Точність')]),
    msg('Як оприлюднено'),
    msg('Спільно з громадами'),
    msg('Входить до'),
    msg('Стан'),
    msg('Дата'),
    msg('Джерела'),
    msg('Примітка'),
  ];
  const lines = rows.map((row) => {
    const view = grantView(row, programme, locale);
    return [
      view.title.text,
      view.donor?.text ?? unknown,
      view.kind,
      view.scope,
      // Each stage has its own currency and wording: sums of different ones must not look alike.
      ...grantStages.flatMap((stage) => {
        const { value, currency, wording } = view.grant[stage] ?? {};
        return value == null ? [unknown, '', ''] : [+value, currency ?? '', precisionOf(wording)];
      }),
      view.amount.words?.text ?? view.figure,
      view.sharedWith.map(({ text }) => text).join(', ') || (view.sharedCount ?? ''),
      view.whole?.text ?? '',
      view.status,
      view.grant.date ? formatDate(view.grant.date, locale) : unknown,
      addresses(view.grant.source),
      remark(view.grant.example, view.note, language),
    ];
  });
  return [head, ...lines];
}

/** Grants as the programme file has them. */
export function grantRecords(rows: readonly IndexedGrant[], { id, asOf }: Programme): string {
  return JSON.stringify({ programme: id, asOf, grants: rows.map(({ grant }) => grant) }, null, 2);
}

/** Deadlines still to come, as entries of a calendar: moments where the file has the hour, days where it has not. */
export function deadlines(
  calls: readonly CallView[],
  programme: Programme,
  { msg, language }: Voice,
): CalendarEntry[] {
  return calls
    .filter(({ phase }) => phase !== 'closed')
    .map(({ call: { id, deadline, example, url }, title, deadline: description, moment }) => ({
      uid: eventId(id ?? '', programme),
      title: `${msg('Кінцевий строк:')} ${marked(title.text, example, language)}`,
      ...(deadline.length === 10
        ? { first: deadline, last: deadline }
        : { first: new Date(moment).toISOString() }),
      description,
      url: url ?? '',
    }));
}
