import { countryName } from '../../format/countries.js';
import { formatDate } from '../../format/dates.js';
import { languageOf } from '../../format/locale.js';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import { cluster } from '../../geometry/cluster.js';
import { type Frame, fitFrame, holds, ratioFor, reshaped } from '../../geometry/fit.js';
import { type LabelWish, type PlacedLabel, placeLabels } from '../../geometry/labels.js';
import type { MapName, MapSheet } from '../../geometry/map-drawing.js';
import { sheets } from '../../geometry/maps/sheets.js';
import { type Place, projector } from '../../geometry/projection.js';
import { groupBy } from '../../model/groups.js';
import { partyOf } from '../../model/parties.js';
import type { IndexedPartner, PartnerStatus } from '../../model/partner-index.js';
import { type ChosenText, chooseName, chooseText, type Language } from '../../model/text.js';
import type { Agreement, Partner, Programme } from '../../model/types.js';

/** Which part of the world the map shows. */
export const regions = ['fit', 'europe', 'world'] as const;
export type Region = (typeof regions)[number];

/** What the headings of the list are. */
export type Grouping = 'country' | 'kind';

export const partnerForms = {
  uk: { one: 'партнер', few: 'партнери', many: 'партнерів', other: 'партнера' },
  en: { one: 'partner', other: 'partners' },
};

/** Markers closer than this share one, in pixels of the screen: a finger must not hit two of them (WCAG 2.5.8). */
const tooClose = 24;
/** Where more partners than this are in sight, nobody tells them apart: they gather from twice as far. */
const crowd = 120;
/** More names than this are a wall of text: those that matter most get theirs, the others when one looks closer. */
const mostLabels = 40;
/** The smallest part of a map that may be looked at, of its width. */
export const smallestFrame = 0.08;

function nameOf(partner: Partner, language: Language): ChosenText {
  return chooseName(partner.name, partner.id, language);
}

/** What is shown of a partner. */
export interface PartnerView {
  id: string;
  name: ChosenText;
  nativeName: string | null;
  country: string;
  kind: { code: Partner['kind']; label: string };
  status: {
    code: PartnerStatus;
    label: string;
    date: string | null;
    act: ChosenText | null;
    note: ChosenText | null;
  };
  /** «з 2007 р.» or «рік не встановлено»: the date, or `null` where it is unknown. */
  since: string | null;
  agreements: AgreementView[];
  topics: ChosenText[];
  note: ChosenText | null;
  url: string | null;
  example: boolean;
}

export interface AgreementView {
  label: string;
  title: ChosenText | null;
  date: string | null;
  online: boolean;
  until: string | null;
  openEnded: boolean;
  thirdParties: ChosenText[];
  url: string | null;
}

export function partnerView(
  { partner, status, since }: IndexedPartner,
  programme: Programme,
  locale: string,
): PartnerView {
  const language = languageOf(locale);
  return {
    id: partner.id,
    name: nameOf(partner, language),
    nativeName: partner.nativeName?.trim() || null,
    country: countryName(partner.country, locale),
    kind: { code: partner.kind, label: words.partnerKinds[partner.kind][language] },
    status: {
      code: status,
      label: words.partnerStatuses[status][language],
      date: partner.status?.date ?? null,
      act: chooseText(partner.status?.act, language),
      note: chooseText(partner.status?.note, language),
    },
    since: since && formatDate(since, locale),
    agreements: partner.agreements.map((agreement) => agreementView(agreement, programme, language)),
    topics: partner.topics.map((topic) => chooseText(topic, language)).filter((topic) => topic !== null),
    note: chooseText(partner.note, language),
    url: partner.url ?? null,
    example: partner.example === true,
  };
}

function agreementView(agreement: Agreement, programme: Programme, language: Language): AgreementView {
  return {
    label: words.agreementKinds[agreement.kind][language],
    title: chooseText(agreement.title, language),
    date: agreement.date ?? null,
    online: agreement.online === true,
    until: agreement.until ?? null,
    openEnded: agreement.openEnded === true,
    thirdParties: agreement.thirdParties
      .map((party) => partyOf(programme, party, language)?.name)
      .filter((name) => name != null),
    url: agreement.url ?? null,
  };
}

/** Partners under the heading of their country or kind, by name; the headings by name, «without» last. */
export function groupPartners(
  rows: readonly IndexedPartner[],
  by: Grouping,
  locale: string,
): { id: string; title: string; rows: IndexedPartner[] }[] {
  const language = languageOf(locale);
  const compareNames = (a: IndexedPartner, b: IndexedPartner) =>
    compare(nameOf(a.partner, language).text, nameOf(b.partner, language).text);
  const { compare } = new Intl.Collator(locale);
  return [...groupBy(rows, ({ values }) => values[by][0] ?? '')]
    .map(([id, members]) => ({
      id,
      title: by === 'country' ? countryName(id, locale) : words.partnerKinds[id as Partner['kind']][language],
      rows: members.sort(compareNames),
    }))
    .sort((a, b) => Number(a.id === '') - Number(b.id === '') || compare(a.title, b.title));
}

/** What the picture shows. */
export interface MapView {
  frame: Frame;
  /** Pixels of the screen that the picture is wide: less than there is where all partners find room only so. */
  width: number;
  /** Units of the drawing in a pixel of the screen. */
  unit: number;
  /** Countries with partners. */
  tinted: ReadonlySet<string>;
  /** Those that matter most first; some may lie outside the frame. */
  markers: MarkerView[];
  home: { place: Place; label: PlacedLabel | null; name: ChosenText } | null;
  /** Partners that lie outside the drawing. */
  outside: IndexedPartner[];
}

export interface MarkerView {
  place: Place;
  rows: readonly IndexedPartner[];
  label: PlacedLabel | null;
}

/** What room there is for the picture, pixels, and how wide a text is in them. */
export interface Screen {
  width: number;
  height: number;
  textWidth: (text: string) => number;
}

/** Does most of what is to be shown lie on the map of Europe? Then a reader sees more there than on the world. */
export function mapFor(region: Region, rows: readonly IndexedPartner[]): MapName {
  if (region !== 'fit') return region;
  const europe = sheets.europe;
  const project = projector(europe.projection);
  const points = rows.flatMap(({ partner: { point } }) => (point ? [point] : []));
  const inside = points.filter(({ lon, lat }) => isOn(project(lon, lat), europe)).length;
  return inside * 2 >= points.length ? 'europe' : 'world';
}

export function mapView(
  rows: readonly IndexedPartner[],
  programme: Programme,
  sheet: MapSheet,
  { region, frame, screen, locale }: { region: Region; frame: Frame | null; screen: Screen; locale: string },
): MapView {
  const language = languageOf(locale);
  const project = projector(sheet.projection);
  const on: { row: IndexedPartner; place: Place }[] = [];
  const outside: IndexedPartner[] = [];
  for (const row of rows) {
    const { point } = row.partner;
    if (!point) continue;
    const place = project(point.lon, point.lat);
    if (isOn(place, sheet)) on.push({ row, place });
    else outside.push(row);
  }
  const home = homeOf(programme, sheet, language);
  const places = on.map(({ place }) => place);
  if (home) places.push(home.place);
  const margin = sheet.width * 0.045;
  const ratio = ratioFor(places, sheet, { margin, ratio: screen.width / screen.height });
  const shown = frame
    ? reshaped(frame, ratio, sheet)
    : fitFrame(places, sheet, { margin, smallest: region === 'fit' ? 0.25 : 1, ratio });
  const width = Math.round(screen.height * ratio);
  const unit = shown.width / Math.max(1, width);
  const ranked = on.sort((a, b) => rank(a.row) - rank(b.row));
  const inSight = ranked.filter(({ place }) => holds(shown, place)).length;
  const gathered = cluster(ranked, ({ place }) => place, (inSight > crowd ? tooClose * 2 : tooClose) * unit);
  const wish = (place: Place, text: string): LabelWish => ({
    place,
    get width() {
      return text ? (screen.textWidth(text) + 4) * unit : 0;
    },
    height: 15 * unit,
  });
  const labels = placeLabels(
    [
      ...(home ? [wish(home.place, home.name.text)] : []),
      ...gathered.map(({ items: [first, second], place }) =>
        wish(place, first && !second ? nameOf(first.row.partner, language).text : ''),
      ),
    ],
    shown,
    10 * unit,
    mostLabels,
  );
  const homeLabel = home ? labels.shift() : null;
  return {
    frame: shown,
    width,
    unit,
    tinted: new Set(on.map(({ row }) => row.partner.country).filter((code) => code != null)),
    markers: gathered.map(({ items, place }, index) => ({
      place,
      rows: items.map(({ row }) => row),
      label: labels[index] ?? null,
    })),
    home: home && { ...home, label: homeLabel ?? null },
    outside,
  };
}

function homeOf({ community }: Programme, sheet: MapSheet, language: Language) {
  const name = chooseText(community?.name, language);
  if (!community?.point || !name) return null;
  const place = projector(sheet.projection)(community.point.lon, community.point.lat);
  return isOn(place, sheet) ? { place, name } : null;
}

/** The words of a marker: the name to be read beside it, and all that is said to those who listen. */
export function markerWords({ rows }: MarkerView, locale: string): { name: string; spoken: string } {
  const language = languageOf(locale);
  const names = rows.slice(0, spokenNames).map(({ partner }) => nameOf(partner, language).text);
  const [first] = rows;
  const name = names[0] ?? '';
  if (!first || rows.length > 1) {
    const more = rows.length > spokenNames ? '…' : '';
    return { name, spoken: `${counted(rows.length, partnerForms, locale)}: ${names.join(', ')}${more}` };
  }
  const { partner, status } = first;
  const { kind, country } = partner;
  const facts = [
    countryName(country, locale),
    words.partnerKinds[kind][language],
    words.partnerStatuses[status][language],
  ];
  return { name, spoken: [name, ...facts].join(', ') };
}

/** Of so many partners in one place the names are said; whoever wants all of them opens the list. */
const spokenNames = 8;

function isOn([x, y]: Place, { width, height }: MapSheet): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

const statusOrder: Record<PartnerStatus, number> = {
  active: 0,
  'not-stated': 1,
  planned: 2,
  suspended: 3,
  terminated: 4,
};

/** Those in force get their labels before those that are planned or over, twin cities before others. */
function rank({ status, partner }: IndexedPartner): number {
  return statusOrder[status] * 2 - Number(partner.kind === 'twin-city');
}
