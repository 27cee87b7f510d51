import type { TemplateResult } from 'lit';
import { csv, remark } from '../../format/csv.js';
import { formatDate } from '../../format/dates.js';
import { type GeoRecord, geojson } from '../../format/geojson.js';
import * as words from '../../format/words.js';
import type { IndexedPartner } from '../../model/partner-index.js';
import type { Programme } from '../../model/types.js';
import { downloadList } from '../base/controls.js';
import { download } from '../base/download.js';
import type { Voice } from '../base/voice.js';
import { partnerView } from './partner.view.js';

/** Buttons that hand out what is shown; `image` makes the picture, where there is one. */
export function downloads(
  voice: Voice,
  programme: Programme,
  { rows, image }: { rows: readonly IndexedPartner[]; image: (() => string) | null },
): TemplateResult {
  const { msg, locale } = voice;
  const save = (type: string, extension: string, text: () => string) => () =>
    download(programme, `-partners.${extension}`, type, text());
  return downloadList(voice, [
    [
      msg('Таблиця: показане (.csv)'),
      save('text/csv', 'csv', () => csv(partnerTable(rows, programme, voice), locale)),
    ],
    [
      msg('Для карт: показане (.geojson)'),
      save('application/geo+json', 'geojson', () => geojson(geoRecords(rows, programme, locale))),
    ],
    [msg('Зображення карти (.svg)'), image && save('image/svg+xml', 'svg', image)],
  ]);
}

/** Partners for other maps: codes rather than words, so that programs can read them. */
function geoRecords(rows: readonly IndexedPartner[], programme: Programme, locale: string): GeoRecord[] {
  return rows.map((row) => {
    const view = partnerView(row, programme, locale);
    return {
      id: view.id,
      point: row.partner.point ?? null,
      properties: {
        name: view.name.text,
        nativeName: view.nativeName,
        country: row.partner.country ?? null,
        kind: view.kind.code,
        status: view.status.code,
        since: row.since,
        example: view.example,
      },
    };
  });
}

/** Partners for a spreadsheet, the headings first. */
function partnerTable(
  rows: readonly IndexedPartner[],
  programme: Programme,
  { msg, language, locale }: Voice,
): (string | number)[][] {
  const unknown = words.unknown[language];
  const head = [
    msg('Назва'),
    msg('Назва мовою країни'),
    msg('Країна'),
    msg('Вид'),
    msg('Стан'),
    msg('Зв’язки'),
    msg('Угоди й документи'),
    msg('Широта'),
    msg('Довгота'),
    msg('Примітка'),
  ];
  const lines = rows.map((row) => {
    const view = partnerView(row, programme, locale);
    const { point } = row.partner;
    const agreements = view.agreements.map(
      ({ label, date }) => `${date ? formatDate(date, locale) : unknown}: ${label}`,
    );
    return [
      view.name.text,
      view.nativeName ?? '',
      view.country,
      view.kind.label,
      [view.status.label, view.status.date && formatDate(view.status.date, locale)]
        .filter(Boolean)
        .join(', '),
      view.since ?? unknown,
      agreements.join('; ') || unknown,
      point?.lat ?? unknown,
      point?.lon ?? unknown,
      remark(view.example, view.note, language),
    ];
  });
  return [head, ...lines];
}
