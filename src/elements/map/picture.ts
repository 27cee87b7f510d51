import { languageOf } from '../../format/locale.js';
import type { Frame } from '../../geometry/fit.js';
import { holds, widened } from '../../geometry/fit.js';
import type { PlacedLabel } from '../../geometry/labels.js';
import type { Countries } from '../../geometry/map-drawing.js';
import type { Place } from '../../geometry/projection.js';
import { groupBy } from '../../model/groups.js';
import { whenIdle } from '../base/idle.js';
import { remembered } from '../base/remembered.js';
import {
  clusterRadius,
  type MapView,
  type MarkerView,
  markerName,
  markerWords,
  standsFor,
} from './map.view.js';
import { arc, signPaths, star } from './shapes.js';
import { node, set } from './svg-node.js';

/** What the picture needs beside the view. */
export interface Look {
  /** `null` while their file is on the way. */
  countries: Countries | null;
  height: number;
  arcs: boolean;
  /** Name of the whole for those who listen. */
  label: string;
  /** Markers are told by name too. */
  named: boolean;
  locale: string;
  /** Id of the partner whose marker is the stop of the keyboard. */
  current: string | null;
}

/**
 * The map itself. Drawn by calls of the DOM rather than by a template: a template for each of hundreds of
 * markers costs several times what the markers do, and while a reader moves the map nothing but its frame may
 * change.
 */
export class MapPicture {
  readonly element = node('svg', { class: 'map map-waiting', role: 'group' });
  readonly #land = node('g', { 'aria-hidden': 'true' });
  #countries: Countries | null = null;
  #tinted = '';
  readonly #arcs = node('path', { class: 'arc' });
  readonly #home = node('g', { class: 'home' }, node('path', { d: star }));
  readonly #markers = node('g', {});
  #drawn = new Map<string, SVGElement>();
  #views = new Map<Element, MarkerView>();
  /** What keeps its size on the screen, and where it is. */
  #pins: [SVGElement, Place][] = [];
  #seen!: [Frame, number];
  /** Calls off the drawing of what is still out of sight. */
  #cancel?: () => void;

  constructor() {
    this.element.append(this.#land, this.#arcs, this.#home, this.#markers);
  }

  /** Keeps the room of a picture that is not drawn yet. */
  reserve(width: number, height: number): void {
    set(this.element, 'width', width);
    set(this.element, 'height', height);
  }

  show(map: MapView, look: Look): void {
    const { countries, height, arcs, label } = look;
    const { home } = map;
    this.reserve(map.width, height);
    set(this.element, 'aria-label', label);
    set(this.element, 'class', countries ? 'map' : 'map map-waiting');
    this.#showLand(countries, map.tinted);
    const lines = arcs && home ? map.markers.map(({ place }) => arc(home.place, place)) : [];
    set(this.#arcs, 'd', lines.join(''));
    set(this.#home, 'display', home ? 'inline' : 'none');
    if (home) name(this.#home, home.label, home.place, home.name.text, map.unit);
    this.#cancel?.();
    if (!this.#showMarkers(map, look, false)) {
      this.#cancel = whenIdle(() => {
        this.#showMarkers(map, look, true);
        this.move(...this.#seen);
      });
    }
    this.move(map.frame, map.unit);
  }

  /** Shows another part of the same; `unit` is that of the view. */
  move(frame: Frame, unit: number): void {
    const { x, y, width, height } = frame;
    this.#seen = [frame, unit];
    set(this.element, 'viewBox', `${x} ${y} ${width} ${height}`);
    // Browsers draw a line of a pixel at most much faster than a wider one, or one that does not scale.
    set(this.#land, 'stroke-width', unit * 0.9);
    for (const [pin, [atX, atY]] of this.#pins) {
      set(pin, 'transform', `translate(${atX} ${atY}) scale(${unit})`);
    }
  }

  /** The marker that an event comes from. */
  markerOf(event: Event): MarkerView | null {
    const marker = (event.target as Element).closest('.marker');
    return (marker && this.#views.get(marker)) ?? null;
  }

  /** Puts the focus on the marker of a partner. */
  focus(id: string): void {
    const [marker] = [...this.#views].find(([, view]) => standsFor(view, id)) ?? [];
    (marker as SVGElement | undefined)?.focus({ preventScroll: true });
  }

  #showLand(countries: Countries | null, partners: ReadonlySet<string>): void {
    const tinted = [...partners].sort().join();
    if (this.#countries === countries && this.#tinted === tinted) return;
    this.#countries = countries;
    this.#tinted = tinted;
    this.#land.replaceChildren();
    // A copy shares the lines, which take long to read.
    if (countries)
      this.#land.append(lastLand([countries, tinted], () => land(countries, partners)).cloneNode(true));
  }

  /** Tells whether all are drawn; new ones that are out of sight may wait. */
  #showMarkers(
    { markers, frame, unit, home }: MapView,
    { named, locale, current }: Look,
    whole: boolean,
  ): boolean {
    // What lies far outside is drawn when a reader gets there: zoomed in, that is nearly all.
    const near = widened(frame, 0.25);
    const drawn = new Map<string, SVGElement>();
    let all = true;
    this.#pins = home ? [[this.#home, home.place]] : [];
    const before = this.#views;
    this.#views = new Map();
    for (const view of markers) {
      if (!holds(near, view.place)) continue;
      const ids = view.rows.map(({ partner }) => partner.id).join(' ');
      const key = `${signOf(view)} ${ids}`;
      const kept = this.#drawn.get(key);
      if (!kept && !whole && !holds(frame, view.place) && !standsFor(view, current)) {
        all = false;
        continue;
      }
      const marker = kept ?? markerFor(view, ids);
      if (named) {
        const { rows } = view;
        // The same partners are said in the same words.
        if (!marker.ariaLabel || before.get(marker)?.rows[0] !== rows[0]) {
          set(marker, 'aria-label', markerWords(view, locale));
        }
        if (rows.length > 1) write(marker.children[1], `${rows.length}`);
        name(marker, view.label, view.place, markerName(rows, languageOf(locale)), unit);
      }
      drawn.set(key, marker);
      this.#views.set(marker, view);
      this.#pins.push([marker, view.place]);
    }
    const focused = (this.element.getRootNode() as Document | ShadowRoot).activeElement;
    const stale = [...this.#drawn].filter(([key]) => !drawn.has(key)).map(([, marker]) => marker);
    for (const marker of stale) marker.remove();
    // Those that stay are not touched, or the focus would fall off them.
    let next = this.#markers.firstChild;
    for (const marker of drawn.values()) {
      if (marker === next) next = next.nextSibling;
      else this.#markers.insertBefore(marker, next);
    }
    this.#drawn = drawn;
    this.#setStop(frame, current);
    if (current !== null && stale.includes(focused as SVGElement)) this.focus(current);
    return all;
  }

  #setStop(frame: Frame, current: string | null): void {
    const entries = [...this.#views];
    const [stop] =
      entries.find(([, view]) => standsFor(view, current)) ??
      entries.find(([, { place }]) => holds(frame, place)) ??
      [];
    for (const [marker] of entries) set(marker, 'tabindex', marker === stop ? 0 : -1);
  }
}

const models = new Map<unknown, SVGElement>();

/** Built once and cloned: that is several times faster than building each anew. */
function copyOf(key: unknown, build: () => SVGElement): SVGElement {
  const model = models.get(key) ?? build();
  models.set(key, model);
  return model.cloneNode(true) as SVGElement;
}

const lastLand = remembered<SVGElement>();

/** Side of a square of the drawing. */
const square = 400;

/**
 * Neighbours that look alike are one path: an element costs more than its lines. Not all of them are, for while a reader
 * moves the map, browsers pass over a path that lies out of sight.
 */
function land(countries: Countries, tinted: ReadonlySet<string>): SVGElement {
  const parts = groupBy(Object.keys(countries), (code) => {
    const look = code === 'UA' ? 'own' : tinted.has(code) ? 'tinted' : 'country';
    const [x, y] = (countries[code] ?? '')
      .slice(1, 20)
      .split(/[,l]/, 2)
      .map((at) => Math.floor(Number(at) / square));
    return [look, x, y].join();
  });
  const paths = [...parts].map(([part, codes]) =>
    node('path', {
      class: part.split(',', 1).join(),
      part: 'region',
      d: codes.map((code) => countries[code]).join(''),
    }),
  );
  return node('g', {}, ...paths);
}

/** What markers that look alike have in common. */
function signOf({ rows, status }: MarkerView): string {
  return `${rows.length > 1 ? clusterRadius(rows) : rows[0]?.partner.kind} ${status}`;
}

function markerFor(view: MarkerView, ids: string): SVGElement {
  const marker = copyOf(signOf(view), () => sign(view));
  marker.setAttribute('data-ids', ids);
  return marker;
}

function sign({ rows, status }: MarkerView): SVGElement {
  const content =
    rows.length > 1
      ? [
          node('circle', { class: 'several shape', r: clusterRadius(rows) }),
          node('text', { class: 'count', y: 4 }),
        ]
      : [
          node('circle', { class: 'target', r: 13 }),
          ...signPaths(rows[0]?.partner.kind ?? 'partner-city', status),
        ];
  return node(
    'g',
    {
      class: `marker status-${status}`,
      part: 'marker',
      role: 'button',
      'aria-haspopup': 'dialog',
      tabindex: -1,
    },
    ...content,
  );
}

/** The name beside a marker, which says it already to those who listen. */
function name(marker: SVGElement, label: PlacedLabel | null, place: Place, text: string, unit: number): void {
  const last = marker.lastElementChild;
  let beside = last?.getAttribute('part') === 'label' ? last : null;
  if (!label) {
    beside?.remove();
    return;
  }
  if (!beside) {
    beside = copyOf('label', () => node('text', { class: 'label', part: 'label', 'aria-hidden': 'true' }));
    marker.append(beside);
  }
  set(beside, 'x', (label.x - place[0]) / unit);
  set(beside, 'y', (label.y - place[1]) / unit + 4);
  set(beside, 'text-anchor', label.anchor);
  write(beside, text);
}

/** A text costs a layout, even when it is the same. */
function write(element: Element | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
