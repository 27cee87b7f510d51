import type { TemplateResult } from 'lit';
import { addresses, remark } from '../../format/csv.js';
import { formatDate } from '../../format/dates.js';
import { type GeoRecord, geojson } from '../../format/geojson.js';
import * as words from '../../format/words.js';
import { holds } from '../../geometry/fit.js';
import type { IndexedPartner } from '../../model/partner-index.js';
import { chooseText } from '../../model/text.js';
import type { Programme } from '../../model/types.js';
import { downloadList } from '../base/controls.js';
import { download, tables } from '../base/download.js';
import type { Voice } from '../base/voice.js';
import { type MapView, markerWords } from './map.view.js';
import { nameOf, partnerView } from './partner.view.js';

/** Buttons that hand out what is shown; `image` makes the picture, where there is one. */
export function downloads(
  voice: Voice,
  programme: Programme,
  {
    found,
    all,
    image,
  }: { found: readonly IndexedPartner[]; all: readonly IndexedPartner[]; image: (() => string) | null },
): TemplateResult {
  const { msg } = voice;
  const save = (extension: string, type: string, text: () => string) => () =>
    download(programme, `-partners.${extension}`, type, text());
  return downloadList(voice, [
    ...tables(programme, '-partners', found, all, (rows) => partnerTable(rows, programme, voice), voice),
    [
      msg('Для карт: показане (.geojson)'),
      save('geojson', 'application/geo+json', () => geojson(found.map((row) => geoRecord(row, voice)))),
    ],
    [msg('Зображення карти (.svg)'), image && save('svg', 'image/svg+xml', image)],
  ]);
}

/** A partner for other maps: as the file has it, for programs to read. */
function geoRecord({ partner, status, since }: IndexedPartner, { language }: Voice): GeoRecord {
  const { id, point, name, ...record } = partner;
  return {
    id,
    point: point ?? null,
    properties: {
      ...record,
      name: nameOf(partner, language).text,
      status,
      statusDate: record.status?.date,
      statusAct: chooseText(record.status?.act, language)?.text,
      since,
    },
  };
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
    msg('Підстава'),
    msg('Зв’язки'),
    msg('Угоди й документи'),
    msg('Широта'),
    msg('Довгота'),
    msg('Джерела'),
    msg('Примітка'),
  ];
  const lines = rows.map((row) => {
    const view = partnerView(row, programme, locale);
    const { point, statusName, statusDate, since } = view;
    const told = (date: string | null | undefined) => (date ? formatDate(date, locale) : unknown);
    return [
      view.name.text,
      view.nativeName ?? '',
      view.country,
      view.kindName,
      statusDate ? `${statusName}, ${told(statusDate)}` : statusName,
      view.act?.text ?? '',
      since ?? unknown,
      view.agreements
        .map(
          ({ kindName, title, date, url }) =>
            `${told(date)}: ${[kindName, title?.text, url].filter(Boolean).join(', ')}`,
        )
        .join('; ') || unknown,
      point?.lat ?? unknown,
      point?.lon ?? unknown,
      addresses(view.source),
      remark(view.example, view.note, language),
    ];
  });
  return [head, ...lines];
}

/** So many places at the most are named under the image. */
const mostPlaces = 40;

/** The title of the image, and what stands under it beside what the figure says: names where several share a place. */
export function imageWords(
  { community, example, asOf, source }: Programme,
  { markers, frame }: MapView,
  { msg, language, locale }: Voice,
): [title: string, lines: string[]] {
  const name = chooseText(community?.name, language)?.text;
  const sources = source.map(({ title, url }) => chooseText(title, language)?.text ?? url);
  return [
    [msg('Партнери'), name].filter(Boolean).join(': ') + (example ? ` (${words.example[language]})` : ''),
    [
      ...markers
        .filter(({ rows, place }) => rows.length > 1 && holds(frame, place))
        .slice(0, mostPlaces)
        .map((marker) => markerWords(marker, locale)),
      ...(asOf ? [`${msg('Дані станом на')} ${formatDate(asOf, locale)}`] : []),
      `${msg('Джерела:')} ${sources.filter(Boolean).join('; ') || words.unknown[language]}`,
    ],
  ];
}
