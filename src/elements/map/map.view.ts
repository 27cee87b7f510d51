import { countryName } from '../../format/countries.js';
import { languageOf } from '../../format/locale.js';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import { cluster } from '../../geometry/cluster.js';
import { boundsOf, type Frame, fitFrame, holds, ratioFor, reshaped } from '../../geometry/fit.js';
import { type LabelWish, type PlacedLabel, placeLabels } from '../../geometry/labels.js';
import type { MapName, MapSheet } from '../../geometry/map-drawing.js';
import { sheets } from '../../geometry/maps/sheets.js';
import { type Place, projector } from '../../geometry/projection.js';
import type { IndexedPartner, PartnerStatus } from '../../model/partner-index.js';
import { type ChosenText, chooseText, type Language } from '../../model/text.js';
import type { Programme } from '../../model/types.js';
import { nameOf, partnerForms } from './partner.view.js';

/** Which part of the world the map shows. */
export const regions = ['fit', 'europe', 'world'] as const;
export type Region = (typeof regions)[number];

/** Markers closer than this share one, in pixels of the screen: a finger must not hit two of them (WCAG 2.5.8). */
const tooClose = 24;
/** Where more partners than this are in sight, nobody tells them apart: they gather from twice as far. */
const crowd = 120;
/** Of the circle of several, pixels: their number stands in it. */
export const clusterRadius = ({ length }: readonly unknown[]) => 9 + String(length).length * 3;
/** More names than this are a wall of text: those that matter most get theirs, the others when one looks closer. */
const mostLabels = 40;
/** The smallest part of a map that may be looked at, of its width. */
export const smallestFrame = 0.08;

/** What the picture shows. */
export interface MapView {
  frame: Frame;
  /** Pixels of the screen that the picture is wide: less than there is where all partners find room only so. */
  width: number;
  /** Units of the drawing in a pixel of the screen. */
  unit: number;
  /** Countries with partners to which there still are ties. */
  tinted: ReadonlySet<string>;
  /** Those that matter most first; some may lie outside the frame. */
  markers: MarkerView[];
  home: { place: Place; label: PlacedLabel | null; name: ChosenText } | null;
  /** Partners that lie outside the drawing. */
  outside: IndexedPartner[];
}

export interface MarkerView {
  place: Place;
  /** Of all that it stands for, where it is the same. */
  status: PartnerStatus | null;
  rows: readonly IndexedPartner[];
  label: PlacedLabel | null;
}

/** Is a partner one of those that a marker stands for? */
export const standsFor = ({ rows }: MarkerView, id: string | null): boolean =>
  rows.some(({ partner }) => partner.id === id);

/** What room there is for the picture, pixels, and how wide a text is in them; without that, no names are placed. */
export interface Screen {
  width: number;
  height: number;
  textWidth: ((text: string) => number) | null;
}

/** Where partners lie on a map; those that matter most come first. */
export interface Placed {
  name: MapName;
  sheet: MapSheet;
  on: { row: IndexedPartner; place: Place; rank: number }[];
  /** Partners that lie outside the drawing. */
  outside: IndexedPartner[];
}

/** Puts partners on the map of a region. Where most of them lie in Europe, a reader sees more there than on the world. */
export function placePartners(region: Region, rows: readonly IndexedPartner[]): Placed {
  if (region !== 'fit') return placedOn(region, rows);
  const europe = placedOn('europe', rows);
  return europe.on.length >= europe.outside.length ? europe : placedOn('world', rows);
}

function placedOn(name: MapName, rows: readonly IndexedPartner[]): Placed {
  const sheet = sheets[name];
  const project = projector(sheet.projection);
  const placed: Placed = { name, sheet, on: [], outside: [] };
  for (const row of rows) {
    const { point } = row.partner;
    if (!point) continue;
    const place = project(point.lon, point.lat);
    if (isOn(place, sheet)) placed.on.push({ row, place, rank: rank(row) });
    else placed.outside.push(row);
  }
  placed.on.sort((a, b) => a.rank - b.rank);
  return placed;
}

export function mapView(
  { sheet, on, outside }: Placed,
  programme: Programme,
  { region, frame, screen, locale }: { region: Region; frame: Frame | null; screen: Screen; locale: string },
): MapView {
  const language = languageOf(locale);
  const home = homeOf(programme, sheet, language);
  const places = on.map(({ place }) => place);
  if (home) places.push(home.place);
  const bounds = boundsOf(places);
  const margin = sheet.width * 0.045;
  const ratio = ratioFor(bounds, sheet, { margin, ratio: screen.width / screen.height });
  const shown = frame
    ? reshaped(frame, ratio, sheet)
    : fitFrame(bounds, sheet, { margin, smallest: region === 'fit' ? 0.25 : 1, ratio });
  const width = Math.round(screen.height * ratio);
  const unit = shown.width / Math.max(1, width);
  const inSight = on.filter(({ place }) => holds(shown, place)).length;
  const distance = (inSight > crowd ? tooClose * 2 : tooClose) * unit;
  const markers = cluster(on, ({ place }) => place, distance).map(({ items, place }) => {
    const rows = items.map(({ row }) => row);
    const status = rows[0]?.status ?? null;
    return { place, status: rows.every((row) => row.status === status) ? status : null, rows };
  });
  const { textWidth } = screen;
  const wish = (place: Place, text: string, radius: number): LabelWish => ({
    place,
    radius: radius * unit,
    get width() {
      return text && textWidth ? (textWidth(text) + 4) * unit : 0;
    },
    height: 15 * unit,
  });
  const labels = textWidth
    ? placeLabels(
        [
          ...(home ? [wish(home.place, home.name.text, 8)] : []),
          ...markers.map(({ rows, place }) =>
            wish(place, markerName(rows, language), rows.length > 1 ? clusterRadius(rows) + 1 : 7),
          ),
        ],
        shown,
        10 * unit,
        mostLabels,
      )
    : [];
  const homeLabel = home ? labels.shift() : null;
  return {
    frame: shown,
    width,
    unit,
    tinted: new Set(
      on
        .map(({ row: { status, partner } }) => (status === 'terminated' ? null : partner.country))
        .filter((code) => code != null),
    ),
    markers: markers.map((marker, index) => ({ ...marker, label: labels[index] ?? null })),
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

/** The name beside the marker of one partner: an example bears a mark. */
export function markerName([first, second]: readonly IndexedPartner[], language: Language): string {
  if (!first || second) return '';
  return nameOf(first.partner, language).text + (first.partner.example ? '*' : '');
}

/** All that a marker says to those who listen. */
export function markerWords({ rows }: MarkerView, locale: string): string {
  const language = languageOf(locale);
  const several = rows.length > 1;
  // Hundreds of them are said anew at each step of the zoom: strings are faster than lists of them.
  const told = rows.slice(0, spokenNames).map(({ partner, status }) => {
    const { kind, country, example } = partner;
    const stands = words.partnerStatuses[status][language];
    let facts = several
      ? statusOrder[status] < 2
        ? ''
        : stands
      : `${countryName(country, locale)}, ${words.partnerKinds[kind][language]}, ${stands}`;
    if (example) facts += (facts && ', ') + words.example[language];
    const name = nameOf(partner, language).text;
    return facts ? `${name} (${facts})` : name;
  });
  const more = rows.length > spokenNames ? '…' : '';
  return (several ? `${counted(rows.length, partnerForms, locale)}: ` : '') + told.join(', ') + more;
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
