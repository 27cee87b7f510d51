import { addresses, marked, remark } from '../../format/csv.js';
import type { CalendarEntry } from '../../format/icalendar.js';
import { languageOf } from '../../format/locale.js';
import * as words from '../../format/words.js';
import { stages } from '../../model/financing.js';
import type { IndexedMeasure, MeasureFilter } from '../../model/measure-index.js';
import { chosenMoney } from '../../model/measure-money.js';
import type { Programme } from '../../model/types.js';
import { eventId } from '../base/download.js';
import type { Voice } from '../base/voice.js';
import { measureDetails } from './details.view.js';
import { besideStatus } from './measure-row.js';
import { moneyLabel, moneyRecord } from './money.view.js';

/**
 * Can a measure stand in a calendar? «Протягом року» and «близько 17 травня» are no events, nor is what will not be,
 * and none of them must look like one.
 */
export function hasDates({ measure, term, status }: IndexedMeasure): boolean {
  const { from, to } = measure.term ?? {};
  return (
    term?.kind === 'days' &&
    [from, to].every((date) => !date || date.length === 10) &&
    !/cancelled|merged/.test(status) &&
    measure.supersededBy == null
  );
}

/** Measures with exact dates, as entries of a calendar. */
export function calendarEntries(
  rows: readonly IndexedMeasure[],
  programme: Programme,
  locale: string,
): CalendarEntry[] {
  return rows.filter(hasDates).map((row) => {
    const { id, title, example, status, results } = measureDetails(row, programme, locale);
    return {
      uid: eventId(id, programme),
      title: marked(title.text, example, languageOf(locale)),
      first: row.term?.first ?? '',
      last: row.term?.last ?? '',
      // What was put off stands on its old days, and says so.
      description: [status.label, ...results.map(({ text }) => text)].join('\n'),
    };
  });
}

/**
 * Measures as the rows of a spreadsheet, the first with the names of the columns. Their money is that of the year and
 * source of `filter`, as on the page.
 */
export function measureRecords(
  rows: readonly IndexedMeasure[],
  programme: Programme,
  voice: Voice,
  filter: MeasureFilter,
): (string | number)[][] {
  const { msg, language, locale } = voice;
  const unknown = words.unknown[language];
  const join = (texts: readonly ({ text: string } | null)[]) =>
    texts.map((value) => value?.text ?? '').join('; ') || unknown;
  const head = [
    '№',
    msg('Захід'),
    msg('Розділ'),
    msg('Строк'),
    msg('Виконавці'),
    ...stages.flatMap((stage) => {
      const name = moneyLabel({ stage, filter }, locale);
      return [`${name}, ${language === 'uk' ? 'грн' : 'UAH'}`, `${name}: ${msg('Примітка').toLowerCase()}`];
    }),
    msg('Стан виконання'),
    msg('Очікувані результати'),
    msg('Джерела'),
    msg('Примітка'),
    msg('Дані станом на'),
  ];
  const lines = rows.map((row) => {
    const view = measureDetails(row, programme, locale);
    const beside = besideStatus(view, msg);
    return [
      // A bare 1.1 would be the first of January to a spreadsheet.
      view.number ? `№ ${view.number}` : '',
      view.title.text,
      join(view.sections),
      join([view.term]),
      join(view.executors),
      ...stages.flatMap((stage) => moneyRecord(row, stage, chosenMoney(filter), voice)),
      view.status.label,
      join(view.results),
      addresses(row.measure.source),
      remark(view.example, beside ? { text: beside, lang: language } : null, language),
      programme.asOf ?? unknown,
    ];
  });
  return [head, ...lines];
}
