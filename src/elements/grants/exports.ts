import { formatDate } from '../../format/dates.js';
import { formatDeadline } from '../../format/deadline.js';
import type { CalendarEntry } from '../../format/icalendar.js';
import * as words from '../../format/words.js';
import { grantStages, type IndexedGrant, stageOf } from '../../model/grant-index.js';
import { chooseText } from '../../model/text.js';
import type { Programme } from '../../model/types.js';
import type { Voice } from '../base/voice.js';
import type { CallView } from './calls.view.js';
import { grantView } from './grant.view.js';

/** A record as one line for a footnote: what, from whom, how much, who says so, and where. */
export function citation(row: IndexedGrant, programme: Programme, { language, locale }: Voice): string {
  const { title, donor, amount, source } = grantView(row, programme, locale);
  const sources = source.map((note) =>
    [chooseText(note.title, language)?.text, note.url].filter(Boolean).join(', '),
  );
  const parts = [title.text, donor?.text, amount.words?.text ?? amount.figure, sources.join('; ')];
  return `${parts.filter(Boolean).join('. ')}.`;
}

/** Grants as the rows of a spreadsheet, the first with the names of the columns. */
export function grantTable(
  rows: readonly IndexedGrant[],
  programme: Programme,
  { msg, language, locale }: Voice,
): string[][] {
  const unknown = words.unknown[language];
  const head = [
    msg('Назва'),
    msg('Донор'),
    msg('Вид'),
    msg('Чи в межах програми'),
    ...grantStages.flatMap((stage) => [words.grantStages[stage][language], msg('Валюта')]),
    msg('Як оприлюднено'),
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
      // Each stage has its own currency: sums of different ones must not look alike.
      ...grantStages.flatMap((stage) => {
        const amount = stageOf(row.grant, stage);
        return amount?.value == null ? [unknown, ''] : [amount.value, amount.currency];
      }),
      view.amount.words?.text ?? view.amount.figure,
      view.status.label,
      view.date ? formatDate(view.date, locale) : unknown,
      view.source.flatMap(({ url }) => url ?? []).join(' '),
      [view.example ? words.example[language] : '', view.note?.text ?? ''].filter(Boolean).join('; '),
    ];
  });
  return [head, ...lines];
}

/** Grants as the programme file has them. */
export function grantRecords(rows: readonly IndexedGrant[], { id, asOf }: Programme): string {
  return `${JSON.stringify({ programme: id, asOf, grants: rows.map(({ grant }) => grant) }, null, 2)}\n`;
}

/** Deadlines still to come, as entries of a calendar; the hour and its time zone are in the words. */
export function deadlines(
  calls: readonly CallView[],
  programme: Programme,
  { msg, language, locale }: Voice,
): CalendarEntry[] {
  const open = new Set(calls.filter(({ phase }) => phase !== 'closed').map(({ id }) => id));
  return programme.calls
    .filter(({ id }) => open.has(id))
    .map((call) => {
      const day = call.deadline.slice(0, 10);
      const title = chooseText(call.title, language)?.text ?? call.id;
      const deadline = formatDeadline(call.deadline, call.timeZone, locale);
      return {
        uid: `${call.id}@${programme.id ?? 'programme'}`,
        title: `${msg('Кінцевий строк:')} ${title}${call.example ? ` (${words.example[language]})` : ''}`,
        first: day,
        last: day,
        description: `${msg('Кінцевий строк:')} ${deadline}`,
        url: call.url ?? '',
      };
    });
}
