import type { Frame } from '../../geometry/fit.js';
import { holds, widened } from '../../geometry/fit.js';
import type { PlacedLabel } from '../../geometry/labels.js';
import type { Countries } from '../../geometry/map-drawing.js';
import type { Place } from '../../geometry/projection.js';
import { type MapView, type MarkerView, markerWords } from './map.view.js';
import { arc, shapes, star, stroke } from './shapes.js';

/** What the picture needs beside the view. */
export interface Look {
  /** `null` while their file is on the way. */
  countries: Countries | null;
  height: number;
  arcs: boolean;
  /** Name of the whole for those who listen. */
  label: string;
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
  readonly element = node('svg', { class: 'map', role: 'group' });
  #land: SVGElement = node('g', {});
  #countries: Countries | null = null;
  readonly #arcs = node('path', { class: 'arc' });
  readonly #home = node('g', { class: 'home' }, node('path', { d: star }));
  readonly #markers = node('g', {});
  #drawn = new Map<string, SVGElement>();
  #views = new Map<Element, MarkerView>();
  /** What keeps its size on the screen, and where it is. */
  #pins: [SVGElement, Place][] = [];

  constructor() {
    this.element.append(this.#land, this.#arcs, this.#home, this.#markers);
  }

  /** Keeps the room of a picture that is not drawn yet. */
  reserve(width: number, height: number): void {
    set(this.element, 'width', width);
    set(this.element, 'height', height);
    set(this.element, 'class', 'map map-waiting');
  }

  show(map: MapView, { countries, height, arcs, label, locale, current }: Look): void {
    const { home } = map;
    this.reserve(map.width, height);
    set(this.element, 'aria-label', label);
    if (countries) this.#showLand(countries, map.tinted);
    const lines = arcs && home ? map.markers.map(({ place }) => arc(home.place, place)) : [];
    set(this.#arcs, 'd', lines.join(''));
    this.#pins = [];
    set(this.#home, 'display', home ? 'inline' : 'none');
    if (home) {
      this.#pins.push([this.#home, home.place]);
      name(this.#home, home.label, home.place, home.name.text, map.unit);
    }
    this.#showMarkers(map, locale, current);
    this.move(map.frame, map.unit);
  }

  /** Shows another part of the same; `unit` is that of the view. */
  move({ x, y, width, height }: Frame, unit: number): void {
    set(this.element, 'viewBox', `${x} ${y} ${width} ${height}`);
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
    const [marker] =
      [...this.#views].find(([, { rows }]) => rows.some(({ partner }) => partner.id === id)) ?? [];
    (marker as SVGElement | undefined)?.focus({ preventScroll: true });
  }

  #showLand(countries: Countries, tinted: ReadonlySet<string>): void {
    set(this.element, 'class', 'map');
    if (this.#countries !== countries) {
      const land = landOf(countries);
      this.#land.replaceWith(land);
      this.#land = land;
      this.#countries = countries;
    }
    Object.keys(countries).forEach((code, index) => {
      const path = this.#land.children[index];
      const kind = code === 'UA' ? ' own' : tinted.has(code) ? ' tinted' : '';
      if (path) set(path, 'class', `country${kind}`);
    });
  }

  #showMarkers({ markers, frame, unit }: MapView, locale: string, current: string | null): void {
    // What lies far outside is drawn when a reader gets there: zoomed in, that is nearly all.
    const near = widened(frame, 0.5);
    const drawn = new Map<string, SVGElement>();
    this.#views.clear();
    for (const view of markers) {
      if (!holds(near, view.place)) continue;
      const key = keyOf(view);
      const marker = this.#drawn.get(key) ?? markerFor(view);
      const { name: text, spoken } = markerWords(view, locale);
      set(marker, 'aria-label', spoken);
      name(marker, view.label, view.place, text, unit);
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
  }

  #setStop(frame: Frame, current: string | null): void {
    const entries = [...this.#views];
    const [stop] =
      entries.find(([, { rows }]) => rows.some(({ partner }) => partner.id === current)) ??
      entries.find(([, { place }]) => holds(frame, place)) ??
      [];
    for (const [marker] of entries) set(marker, 'tabindex', marker === stop ? 0 : -1);
  }
}

function keyOf({ rows }: MarkerView): string {
  const [first] = rows;
  return `${first?.partner.kind} ${first?.status} ${rows.map(({ partner }) => partner.id).join(' ')}`;
}

/* Built once and cloned: that is several times faster than building each anew. */

const lands = new WeakMap<Countries, SVGElement>();

function landOf(countries: Countries): SVGElement {
  let land = lands.get(countries);
  if (!land) {
    const paths = Object.values(countries).map((d) => node('path', { part: 'region', d }));
    land = node('g', { 'aria-hidden': 'true' }, ...paths);
    lands.set(countries, land);
  }
  return land.cloneNode(true) as SVGElement;
}

const signs = new Map<string, SVGElement>();

function markerFor({ rows }: MarkerView): SVGElement {
  const [first, second] = rows;
  const { kind = 'partner-city' } = first?.partner ?? {};
  const status = first?.status ?? 'not-stated';
  const digits = second ? String(rows.length).length : 0;
  const key = second ? `${digits}` : `${kind} ${status}`;
  let sign = signs.get(key);
  if (!sign) {
    const content = second
      ? [node('circle', { class: 'several', r: 9 + digits * 3 }), node('text', { class: 'count', y: 4 })]
      : [node('circle', { class: 'target', r: 13 }), node('path', { class: 'shape', d: shapes[kind] })];
    if (!second && status === 'terminated') content.push(node('path', { d: stroke }));
    sign = node(
      'g',
      {
        class: second ? 'marker' : `marker status-${status}`,
        part: 'marker',
        role: 'button',
        'aria-haspopup': 'dialog',
      },
      ...content,
    );
    signs.set(key, sign);
  }
  const marker = sign.cloneNode(true) as SVGElement;
  marker.dataset.ids = rows.map(({ partner }) => partner.id).join(' ');
  const count = marker.querySelector('.count');
  if (count) count.textContent = String(rows.length);
  return marker;
}

/** The name beside a marker, which says it already to those who listen. */
function name(marker: SVGElement, label: PlacedLabel | null, place: Place, text: string, unit: number): void {
  let beside = marker.querySelector('.label');
  if (!label) {
    beside?.remove();
    return;
  }
  if (!beside) {
    beside = node('text', { class: 'label', part: 'label', 'aria-hidden': 'true' });
    marker.append(beside);
  }
  set(beside, 'x', (label.x - place[0]) / unit);
  set(beside, 'y', (label.y - place[1]) / unit + 4);
  set(beside, 'text-anchor', label.anchor);
  if (beside.textContent !== text) beside.textContent = text;
}

function node(
  name: 'svg' | 'g' | 'path' | 'circle' | 'text',
  attributes: Record<string, string | number>,
  ...children: SVGElement[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Writing an attribute costs a new style, reading one nothing. */
function set(element: Element, name: string, value: string | number): void {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}
