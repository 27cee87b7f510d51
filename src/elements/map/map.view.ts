import { formatDate } from '../../format/dates.js';
import { countryNames } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import * as words from '../../format/words.js';
import { type Cluster, cluster } from '../../geometry/cluster.js';
import { type Frame, fitFrame, wholeFrame } from '../../geometry/fit.js';
import { type LabelWish, type PlacedLabel, placeLabels } from '../../geometry/labels.js';
import type { MapDrawing } from '../../geometry/map-drawing.js';
import { type Place, projector } from '../../geometry/projection.js';
import { partyOf } from '../../model/parties.js';
import type { IndexedPartner, PartnerStatus } from '../../model/partner-index.js';
import { type ChosenText, chooseText, type Language } from '../../model/text.js';
import type { Agreement, Partner, Point, Programme } from '../../model/types.js';

/** Which part of the world the map shows. */
export const regions = ['fit', 'europe', 'world'] as const;
export type Region = (typeof regions)[number];

/** Markers closer than this share one, in pixels of the screen. */
const tooClose = 16;
/** The smallest part of a map that may be looked at, of its width. */
export const smallestFrame = 0.08;

/** The name of a country, as the platform knows it; the code where it knows none. */
export function countryName(code: string | null | undefined, locale: string): string {
  if (!code) return words.noCountry[languageOf(locale)];
  try {
    return countryNames(locale).of(code) ?? code;
  } catch {
    return code;
  }
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
    name: chooseText(partner.name, language) ?? { text: partner.id, lang: language },
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
  by: 'country' | 'kind',
  locale: string,
): { id: string; title: string; rows: IndexedPartner[] }[] {
  const language = languageOf(locale);
  const groups = new Map<string, IndexedPartner[]>();
  for (const row of rows) {
    const id = row.values[by][0] ?? '';
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  const nameOf = ({ partner }: IndexedPartner) => chooseText(partner.name, language)?.text ?? partner.id;
  const { compare } = new Intl.Collator(locale);
  return [...groups]
    .map(([id, members]) => ({
      id,
      title: by === 'country' ? countryName(id, locale) : words.partnerKinds[id as Partner['kind']][language],
      rows: members.sort((a, b) => compare(nameOf(a), nameOf(b))),
    }))
    .sort((a, b) => Number(a.id === '') - Number(b.id === '') || compare(a.title, b.title));
}

/** A point that no map can show, or that looks like one with latitude and longitude swapped, is no place. */
export function hasPlace(partner: Pick<Partner, 'point'>): partner is { point: Point } {
  return partner.point != null;
}

/** What the picture shows. */
export interface MapView {
  frame: Frame;
  /** Countries with partners, and that of the home city if the drawing has it. */
  tinted: ReadonlySet<string>;
  markers: MarkerView[];
  home: { place: Place; label: PlacedLabel | null; name: ChosenText } | null;
  /** Partners that lie outside the drawing. */
  outside: IndexedPartner[];
}

export interface MarkerView {
  place: Place;
  rows: IndexedPartner[];
  label: PlacedLabel | null;
}

/** Sizes of the screen that the view needs: pixels, and how wide a text is in them. */
export interface Screen {
  width: number;
  height: number;
  textWidth: (text: string) => number;
}

/** Does most of what is to be shown lie on the map of Europe? Then a reader sees more there than on the world. */
export function regionFor(rows: readonly IndexedPartner[], europe: MapDrawing): Exclude<Region, 'fit'> {
  const project = projector(europe.projection);
  const places = rows.flatMap(({ partner }) =>
    partner.point ? [project(partner.point.lon, partner.point.lat)] : [],
  );
  const inside = places.filter((place) => isOn(place, europe)).length;
  return places.length === 0 || inside * 2 >= places.length ? 'europe' : 'world';
}

export function mapView(
  rows: readonly IndexedPartner[],
  programme: Programme,
  drawing: MapDrawing,
  { region, frame, screen, locale }: { region: Region; frame: Frame | null; screen: Screen; locale: string },
): MapView {
  const language = languageOf(locale);
  const project = projector(drawing.projection);
  const placed = rows.flatMap((row) => {
    const { point } = row.partner;
    if (!point) return [];
    const place = project(point.lon, point.lat);
    return [{ row, place, on: isOn(place, drawing) }];
  });
  const on = placed.filter((marker) => marker.on);
  const homePoint = programme.community?.point;
  const homePlace = homePoint ? project(homePoint.lon, homePoint.lat) : null;
  const homeOn = homePlace !== null && isOn(homePlace, drawing);
  const ratio = screen.width / screen.height;
  const shown =
    frame ??
    (region === 'fit'
      ? fitFrame([...on.map(({ place }) => place), ...(homeOn && homePlace ? [homePlace] : [])], drawing, {
          margin: drawing.width * 0.045,
          smallest: 0.25,
          ratio,
        })
      : wholeFrame(drawing, ratio));
  const unit = shown.width / Math.max(1, screen.width);
  const ranked = [...on].sort((a, b) => rank(a.row) - rank(b.row));
  const gathered: Cluster<(typeof on)[number]>[] = cluster(ranked, ({ place }) => place, tooClose * unit);
  const nameOf = (partner: Partner) => chooseText(partner.name, language)?.text ?? partner.id;
  const wish = (place: Place, text: string): LabelWish => ({
    place,
    width: (screen.textWidth(text) + 4) * unit,
    height: 15 * unit,
  });
  const homeName = chooseText(programme.community?.name, language);
  const homeMarker = homeOn && homePlace && homeName ? { place: homePlace, name: homeName } : null;
  const wishes = [
    ...(homeMarker ? [wish(homeMarker.place, homeMarker.name.text)] : []),
    ...gathered.map(({ items, place }) =>
      items.length === 1 && items[0] ? wish(place, nameOf(items[0].row.partner)) : wish(place, ''),
    ),
  ];
  const labels = placeLabels(wishes, shown, 10 * unit);
  const firstLabel = homeMarker ? 1 : 0;
  return {
    frame: shown,
    tinted: new Set(on.map(({ row }) => row.partner.country).filter((code) => code != null)),
    markers: gathered.map(({ items, place }, index) => ({
      place,
      rows: items.map(({ row }) => row),
      label: items.length === 1 ? (labels[index + firstLabel] ?? null) : null,
    })),
    home: homeMarker && { ...homeMarker, label: labels[0] ?? null },
    outside: placed.filter((marker) => !marker.on).map(({ row }) => row),
  };
}

function isOn([x, y]: Place, { width, height }: { width: number; height: number }): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Those in force get their labels before those that are planned or over. */
function rank({ status }: IndexedPartner): number {
  return ['active', 'not-stated', 'planned', 'suspended', 'terminated'].indexOf(status);
}
