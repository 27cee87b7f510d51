import { html, nothing, type PropertyDeclarations, type PropertyValues, svg, type TemplateResult } from 'lit';
import { csv } from '../../format/csv.js';
import { formatDate } from '../../format/dates.js';
import { geojson } from '../../format/geojson.js';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import { type Frame, moveFrame, zoomFrame } from '../../geometry/fit.js';
import type { MapDrawing } from '../../geometry/map-drawing.js';
import { type Place, projector } from '../../geometry/projection.js';
import { templates as english } from '../../locales/en/map.js';
import {
  type FoundPartners,
  findPartners,
  type IndexedPartner,
  indexPartners,
  type PartnerFacet,
  type PartnerFilter,
  partnerFacets,
} from '../../model/partner-index.js';
import { chooseText } from '../../model/text.js';
import type { Programme } from '../../model/types.js';
import { announce } from '../base/announcer.js';
import { choice, filterForm } from '../base/controls.js';
import { controlStyles } from '../base/controls.styles.js';
import { download } from '../base/download.js';
import { ProgrammeElement } from '../base/element.js';
import { codeWords, type FacetWords, facetViews } from '../base/facets.view.js';
import { RowChunks } from '../base/rows.js';
import { Selection } from '../base/selection.js';
import { baseStyles, cardStyles } from '../base/styles.js';
import { exampleTag, type Renderable, said } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { partnerInFull, statusText } from './details.js';
import { geoRecords, partnerTable } from './exports.js';
import { mapStyles } from './map.styles.js';
import {
  countryName,
  groupPartners,
  type MapView,
  type MarkerView,
  mapView,
  partnerView,
  type Region,
  regionFor,
  regions,
  smallestFrame,
} from './map.view.js';
import { arc, markerLabel, markerShape } from './shapes.js';
import { svgImage } from './svg-image.js';

const partnerForms = {
  uk: { one: 'партнер', few: 'партнери', many: 'партнерів', other: 'партнера' },
  en: { one: 'partner', other: 'partners' },
};

/** Narrower than this, pixels, the list comes first and the map waits to be asked for. */
const widthForMap = 480;
/** The map is at most this tall, pixels. */
const mostHeight = 640;
/** A step of the zoom, and of moving the map by keyboard, as a share of what is seen. */
const zoomStep = 1.6;
const moveStep = 0.2;

/** Each map is a file of its own, loaded when one comes near the screen. */
const drawings = {
  europe: () => import('../../geometry/maps/europe.js'),
  world: () => import('../../geometry/maps/world.js'),
};
const loaded = new Map<keyof typeof drawings, MapDrawing>();

type ListRow = { kind: 'group'; title: string; count: number } | { kind: 'partner'; row: IndexedPartner };

/**
 * Where a community has partners in the world, since when, on what terms, and which ties it has ended. The list
 * is the content, the map its picture; nothing is asked of another site.
 *
 * Put it on the page with the address of the programme file. The map shows the partners that it holds; with
 * `region` you choose Europe or the world.
 *
 * @tagname programme-map
 * @slot - Shown before the data have come and where they do not come.
 * @fires {ProgrammeLoadEvent} programme-load - The programme was read and is shown.
 * @fires {ProgrammeErrorEvent} programme-error - The programme could not be read, or not read anew.
 * @fires {ProgrammeSelectEvent} programme-select - A person selected a partner, or a measure or grant of one.
 * @csspart base - The outermost box.
 * @csspart body - The card.
 * @csspart header - Title and number of partners.
 * @csspart heading - The title.
 * @csspart figure - The map with its buttons and legend.
 * @csspart region - A country.
 * @csspart marker - A partner, or several close together.
 * @csspart label - The name beside a marker.
 * @csspart legend - What the markers mean.
 * @csspart dialog - The partner in full.
 * @csspart message - What is said on errors.
 * @csspart problems - The list of problems in the file.
 * @csspart footer - Sources and problems.
 * @cssprop [--programme-color-sea] - The sea; by default a trace of the accent.
 * @cssprop [--programme-color-land] - Countries without partners; by default the text colour at 10 %.
 * @cssstate loading - The first request runs.
 * @cssstate ready - A programme is shown.
 * @cssstate empty - No data were given.
 * @cssstate error - Nothing can be shown.
 * @cssstate stale - What is shown is older than the last, failed, try to read the file.
 */
export class ProgrammeMap extends ProgrammeElement {
  static override readonly tag = 'programme-map';
  static override messages = { ...ProgrammeElement.messages, ...english };
  static override styles = [baseStyles, cardStyles, controlStyles, mapStyles];
  static override properties: PropertyDeclarations = { region: {}, address: {}, arcs: { type: Boolean } };

  /** What the map shows at first: `fit` (where the partners are), `europe` or `world`. */
  declare region: Region;

  /** A name under which the reader's choice is kept in the page's address; without one it is not. */
  declare address: string | null;

  /** Draws a line from the community to each partner; not for readers who want less motion. */
  declare arcs: boolean;

  readonly #choice = new Selection<PartnerFilter>(this, {
    kind: 'partner',
    facets: partnerFacets,
    has: (id) => this.#row(id) !== undefined,
  });
  #groupBy: 'country' | 'kind' = 'country';
  #withEnded = false;
  #chosenRegion: Region | null = null;
  #frame: Frame | null = null;
  #gathered: readonly string[] = [];
  #current = 0;
  #width = 0;
  #mapAsked = false;
  #mapFailed = false;
  /** On a narrow element: the reader has asked for the map. */
  #mapUnfolded = false;
  #size: ResizeObserver | null = null;
  #nearScreen: IntersectionObserver | null = null;
  #chunks: RowChunks<ListRow> | null = null;
  #drawn = '';
  #drawnFor: Programme | null = null;
  #indexed: { programme: Programme; language: string; rows: IndexedPartner[]; all: FoundPartners } | null =
    null;
  #found: FoundPartners | null = null;
  #view: { drawing: MapDrawing; map: MapView; unit: number } | null = null;
  /** Partners that lie in their country only with latitude and longitude changed round. */
  #swapped: { drawing: MapDrawing; rows: readonly IndexedPartner[]; found: IndexedPartner[] } | null = null;
  #look: ReturnType<typeof setTimeout> | undefined;
  #pointers = new Map<number, Place>();
  #measure: CanvasRenderingContext2D | null = null;

  constructor() {
    super();
    this.region = 'fit';
    this.address = null;
    this.arcs = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A frame later: drawing at once would change the size that is being observed.
    this.#size = new ResizeObserver(() => requestAnimationFrame(() => this.#measureWidth()));
    this.#size.observe(this);
    this.#nearScreen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#nearScreen?.disconnect();
        this.#mapAsked = true;
        this.requestUpdate();
      },
      { rootMargin: '50%' },
    );
    this.#nearScreen.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
    this.#nearScreen?.disconnect();
    clearTimeout(this.#look);
    this.#look = undefined;
    this.#chunks?.disconnect();
    this.#chunks = null;
    this.#drawn = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#width === 0) this.#width = this.clientWidth;
    // An observer answers a frame later; what is in sight from the first need not wait for it.
    if (!this.#mapAsked && this.#width > 0)
      this.#mapAsked = this.getBoundingClientRect().top < innerHeight * 1.5;
    if (changed.has('region' as keyof ProgrammeMap)) this.#chosenRegion = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#drawList();
    // It asks the browser for shapes, and is no hurry.
    this.#look ??= setTimeout(() => {
      this.#look = undefined;
      this.#lookForSwapped();
    }, 300);
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.#open.length > 0 && dialog && !dialog.open) dialog.showModal();
    else if (this.#open.length === 0 && dialog?.open) dialog.close();
  }

  #measureWidth(): void {
    if (this.clientWidth === this.#width) return;
    this.#width = this.clientWidth;
    this.requestUpdate();
  }

  // What is chosen

  #narrow(filter: PartnerFilter): void {
    this.#frame = null;
    this.#choice.narrow(filter);
    void this.updateComplete.then(() => announce(this.#foundText(), this.language));
  }

  /** What the dialog shows: one partner, or several whose markers share a place. */
  get #open(): readonly string[] {
    return this.#choice.open === null ? this.#gathered : [this.#choice.open];
  }

  #close(): void {
    this.#gathered = [];
    this.#choice.close();
    this.requestUpdate();
  }

  #gather(ids: readonly string[]): void {
    this.#gathered = ids;
    this.requestUpdate();
  }

  // What follows from it

  get #voice(): Voice {
    return { msg: this.msg, language: this.language, locale: this.locale };
  }

  #index(programme: Programme) {
    if (this.#indexed?.programme !== programme || this.#indexed.language !== this.language) {
      const rows = indexPartners(programme, this.language);
      this.#indexed = { programme, language: this.language, rows, all: findPartners(rows, {}) };
    }
    return this.#indexed;
  }

  #row(id: string): IndexedPartner | undefined {
    return this.#indexed?.rows.find(({ partner }) => partner.id === id);
  }

  get #region(): Region {
    return this.#chosenRegion ?? (regions.includes(this.region) ? this.region : 'fit');
  }

  /** Ended ties are always in the list; on the map only when they are asked for. */
  #onMap(): IndexedPartner[] {
    const rows = this.#found?.rows ?? [];
    return this.#withEnded || this.#choice.filter.status === 'terminated'
      ? rows
      : rows.filter(({ status }) => status !== 'terminated');
  }

  #foundText(): string {
    return `${this.msg('Знайдено:')} ${counted(this.#found?.rows.length ?? 0, partnerForms, this.locale)}`;
  }

  /** The drawing for what is to be shown; asks for its file where it is not there yet. */
  #drawing(rows: readonly IndexedPartner[]): MapDrawing | null {
    const europe = loaded.get('europe');
    if (this.#region !== 'world' && !europe) return this.#load('europe');
    const name =
      this.#region === 'fit' && europe
        ? regionFor(rows, europe)
        : this.#region === 'world'
          ? 'world'
          : 'europe';
    return loaded.get(name) ?? this.#load(name);
  }

  #load(name: keyof typeof drawings): null {
    if (!this.#mapAsked || this.#mapFailed) return null;
    drawings[name]().then(
      ({ map }) => {
        loaded.set(name, map);
        this.requestUpdate();
      },
      () => {
        this.#mapFailed = true;
        this.requestUpdate();
      },
    );
    return null;
  }

  /** How wide labels are in the element's own font. */
  #textWidth(): (text: string) => number {
    this.#measure ??= document.createElement('canvas').getContext('2d');
    const measure = this.#measure;
    if (!measure) return (text) => text.length * 7;
    measure.font = `12px ${getComputedStyle(this).fontFamily}`;
    return (text) => measure.measureText(text).width;
  }

  /** Asks the drawn countries themselves: a point in another country may be a mistake that is easily made. */
  #lookForSwapped(): void {
    const rows = this.#indexed?.rows ?? [];
    const drawing = this.#view?.drawing;
    const first = this.renderRoot.querySelector<SVGPathElement>('path.country');
    if (!drawing || !first || (this.#swapped?.drawing === drawing && this.#swapped.rows === rows)) return;
    const codes = Object.keys(drawing.countries);
    const paths = this.renderRoot.querySelectorAll<SVGPathElement>('path.country');
    const project = projector(drawing.projection);
    const liesIn = (code: string, lon: number, lat: number) =>
      paths[codes.indexOf(code)]?.isPointInFill(new DOMPoint(...project(lon, lat))) === true;
    const found = rows.filter(({ partner: { country, point } }) => {
      if (!country || !point || !(country in drawing.countries)) return false;
      return !liesIn(country, point.lon, point.lat) && liesIn(country, point.lat, point.lon);
    });
    this.#swapped = { drawing, rows, found };
    if (found.length > 0) this.requestUpdate();
  }

  // Zoom, pan and the way among markers

  #zoom(factor: number, at?: Place): void {
    if (!this.#view) return;
    const { drawing, map } = this.#view;
    const middle: Place = [map.frame.x + map.frame.width / 2, map.frame.y + map.frame.height / 2];
    this.#frame = zoomFrame(map.frame, factor, at ?? middle, drawing, smallestFrame);
    this.requestUpdate();
  }

  #move(x: number, y: number): void {
    if (!this.#view) return;
    this.#frame = moveFrame(this.#view.map.frame, [x, y], this.#view.drawing);
    this.requestUpdate();
  }

  #placeAt({ clientX, clientY }: { clientX: number; clientY: number }): Place {
    const box = this.renderRoot.querySelector('.map')?.getBoundingClientRect();
    if (!box || !this.#view) return [0, 0];
    const { frame } = this.#view.map;
    return [
      frame.x + ((clientX - box.left) / box.width) * frame.width,
      frame.y + ((clientY - box.top) / box.height) * frame.height,
    ];
  }

  /** The page keeps its wheel; with Ctrl or ⌘ the map takes it. */
  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, this.#placeAt(event));
  };

  readonly #pointerDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    this.#pointers.set(event.pointerId, [event.clientX, event.clientY]);
  };

  /** A mouse drags with one pointer, fingers with two: one finger scrolls the page. */
  readonly #pointerMove = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before || !this.#view) return;
    const { unit } = this.#view;
    const now: Place = [event.clientX, event.clientY];
    const others = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
    const [other] = others;
    if (other) {
      const spread = (place: Place) => Math.hypot(place[0] - other[0], place[1] - other[1]);
      const middle = { clientX: (now[0] + other[0]) / 2, clientY: (now[1] + other[1]) / 2 };
      if (spread(before) > 0) this.#zoom(spread(now) / spread(before), this.#placeAt(middle));
    } else if (event.pointerType === 'mouse') {
      if (Math.hypot(now[0] - before[0], now[1] - before[1]) < 3) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      this.#move((before[0] - now[0]) * unit, (before[1] - now[1]) * unit);
    }
    this.#pointers.set(event.pointerId, now);
  };

  readonly #pointerUp = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
  };

  readonly #mapKey = (event: KeyboardEvent): void => {
    const view = this.#view;
    if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#openMarker(event);
      return;
    }
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
      event.key
    ];
    if (direction) {
      const [x = 0, y = 0] = direction;
      if (event.shiftKey)
        this.#move(x * view.map.frame.width * moveStep, y * view.map.frame.height * moveStep);
      else this.#stepTo(x, y);
    } else if (event.key === '+' || event.key === '=') this.#zoom(zoomStep);
    else if (event.key === '-') this.#zoom(1 / zoomStep);
    else return;
    event.preventDefault();
  };

  /** One listener for all markers: thousands of them would cost more than the markers do. */
  #markerOf(event: Event): { index: number; marker: MarkerView } | null {
    const index = Number((event.target as Element).closest<SVGElement>('.marker')?.dataset.index ?? -1);
    const marker = this.#view?.map.markers[index];
    return marker ? { index, marker } : null;
  }

  readonly #openMarker = (event: Event): void => {
    const rows = this.#markerOf(event)?.marker.rows ?? [];
    const [first, second] = rows;
    if (second) this.#gather(rows.map(({ partner }) => partner.id));
    else if (first) this.#choice.select('partner', first.partner.id);
  };

  readonly #touchMarker = (event: Event): void => {
    const found = this.#markerOf(event);
    if (!found) return;
    if (event.type === 'focusin') this.#current = found.index;
    this.#point(found.marker.rows[0]?.partner.id, event.type === 'focusin' || event.type === 'pointerover');
  };

  /** The marker nearest in a direction, sideways distance counting double. */
  #stepTo(x: number, y: number): void {
    const markers = this.#view?.map.markers ?? [];
    const from = markers[this.#current]?.place;
    if (!from) return;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    markers.forEach(({ place }, index) => {
      const along = (place[0] - from[0]) * x + (place[1] - from[1]) * y;
      const aside = Math.abs((place[0] - from[0]) * y) + Math.abs((place[1] - from[1]) * x);
      if (along > 0.01 && along + 2 * aside < least) {
        least = along + 2 * aside;
        best = index;
      }
    });
    if (best < 0) return;
    this.#current = best;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<SVGGElement>('.marker')[best]?.focus({ preventScroll: true }),
    );
  }

  /** What is pointed at in the list shows on the map, and the other way round. */
  #point(id: string | undefined, on: boolean): void {
    if (id === undefined) return;
    for (const element of this.renderRoot.querySelectorAll(`[data-ids~="${CSS.escape(id)}"]`)) {
      element.classList.toggle('pointed', on);
    }
  }

  // The list

  #drawList(): void {
    const { programme } = this.content;
    const container = this.renderRoot.querySelector<HTMLElement>('.list');
    if (!programme || !container || !this.#found) return;
    const key = JSON.stringify([this.#choice.filter, this.#groupBy, this.locale]);
    if (key === this.#drawn && this.#drawnFor === programme && this.#chunks) return;
    this.#drawn = key;
    this.#drawnFor = programme;
    this.#chunks ??= new RowChunks(container, 'ul', (row) => this.#renderRow(row));
    this.#chunks.show(
      groupPartners(this.#found.rows, this.#groupBy, this.locale).flatMap(({ title, rows }): ListRow[] => [
        { kind: 'group', title, count: rows.length },
        ...rows.map((row) => ({ kind: 'partner' as const, row })),
      ]),
    );
  }

  #renderRow(row: ListRow): TemplateResult {
    const { programme } = this.content;
    if (!programme) return html``;
    if (row.kind === 'group') {
      return html`<li class="group">${this.heading(1, html`${row.title} <span class="muted">${row.count}</span>`)}</li>`;
    }
    const view = partnerView(row.row, programme, this.locale);
    const { id } = view;
    return html`<li
      class="partner"
      data-ids=${id}
      @pointerenter=${() => this.#point(id, true)}
      @pointerleave=${() => this.#point(id, false)}
      @focusin=${() => this.#point(id, true)}
      @focusout=${() => this.#point(id, false)}
    >
      <svg class="kind" viewBox="-8 -8 16 16" aria-hidden="true">${markerShape(view.kind.code, view.status.code)}</svg>
      <div>
        <button type="button" class="open" @click=${() => this.#choice.select('partner', id)}>
          ${said(view.name, this.language)}${exampleTag(view.example, this.language)}
        </button>
        ${view.nativeName && html`<span class="muted" lang="">${view.nativeName}</span>`}
        <div class="line">
          ${this.#groupBy === 'country' ? view.kind.label : view.country} ·
          <span class="status-${view.status.code}">${statusText(view, this.locale)}</span>
        </div>
        <div class="line muted">
          ${view.since ? html`${this.msg('зв’язки:')} ${view.since}` : this.msg('рік не встановлено')}
        </div>
      </div>
    </li>`;
  }

  // The partner in full

  #renderDialog(programme: Programme): TemplateResult {
    const rows = this.#open.map((id) => this.#row(id)).filter((row) => row !== undefined);
    const [only] = rows;
    return html`<dialog
      part="dialog"
      aria-labelledby="partner-title"
      @close=${() => this.#close()}
      @click=${(event: MouseEvent) => event.target === event.currentTarget && this.#close()}
    >
      <article>
        <button type="button" class="close" @click=${() => this.#close()}>${this.msg('Закрити')}</button>
        ${
          rows.length === 1 && only
            ? partnerInFull(only, programme, this.#voice, {
                headingLevel: this.headingLevel + 1,
                select: (kind, id) => this.#choice.select(kind, id),
                sources: this.renderSources(only.partner.source),
              })
            : html`${this.heading(1, html`<span id="partner-title">${counted(rows.length, partnerForms, this.locale)}</span>`)}
                <ul class="links" role="list">
                  ${rows.map(({ partner }) => {
                    const name = chooseText(partner.name, this.language);
                    return html`<li>
                      <button type="button" @click=${() => this.#choice.select('partner', partner.id)}>
                        ${name ? said(name, this.language) : partner.id}
                      </button>
                    </li>`;
                  })}
                </ul>`
        }
      </article>
    </dialog>`;
  }

  // Taking away

  #saveGeo(): void {
    const { programme } = this.content;
    if (!programme) return;
    const text = geojson(geoRecords(this.#found?.rows ?? [], programme, this.locale));
    download(`${programme.id ?? 'programme'}.geojson`, 'application/geo+json', text);
  }

  #saveTable(): void {
    const { programme } = this.content;
    if (!programme) return;
    const table = partnerTable(this.#found?.rows ?? [], programme, this.#voice);
    download(`${programme.id ?? 'programme'}.csv`, 'text/csv', csv(table, this.locale));
  }

  #saveImage(programme: Programme): void {
    if (!this.#view) return;
    const { drawing, map, unit } = this.#view;
    const title = `${this.msg('Партнери')}: ${chooseText(programme.community?.name, this.language)?.text ?? ''}`;
    const names = map.markers.map(({ rows }) =>
      rows.map(({ partner }) => chooseText(partner.name, this.language)?.text ?? partner.id),
    );
    const source = `${this.msg('Дані станом на')} ${programme.asOf ? formatDate(programme.asOf, this.locale) : words.unknown[this.language]}. ${this.msg('Карта: Natural Earth')}`;
    download(
      `${programme.id ?? 'programme'}.svg`,
      'image/svg+xml',
      svgImage(drawing, map, { title, source, names, unit }),
    );
  }

  // Rendering

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="card"><div class="waiting" aria-hidden="true"></div></div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const { rows, all } = this.#index(programme);
    this.#found = findPartners(rows, this.#choice.filter);
    const narrow = this.#width > 0 && this.#width < widthForMap;
    const figure = () =>
      rows.some(({ partner }) => partner.point) ? this.#renderFigure(programme) : nothing;
    return html`<article class="card partners" part="body" aria-labelledby="title">
      <header part="header">
        ${this.heading(0, html`<span id="title">${this.msg('Партнери')}</span>`, 'heading')}
        <p class="figures muted">${counted(rows.length, partnerForms, this.locale)}</p>
      </header>
      ${
        rows.length === 0
          ? html`<p>${this.msg('Партнерів у файлі немає.')}</p>`
          : html`${narrow ? nothing : figure()} ${this.#renderFilters(all)}
              <div class="tools">
                ${choice(
                  this.msg('Групувати'),
                  { country: this.msg('За країнами'), kind: this.msg('За видами') },
                  this.#groupBy,
                  (by) => {
                    this.#groupBy = by;
                    this.requestUpdate();
                  },
                )}
                <p class="found figures">${this.#foundText()}</p>
              </div>
              <div class="list" id="list"></div>
              ${
                narrow
                  ? html`<details class="on-demand" @toggle=${this.#toggleMap}>
                      <summary>${this.msg('Показати на карті')}</summary>
                      ${this.#mapUnfolded ? figure() : nothing}
                    </details>`
                  : nothing
              }
              ${this.#renderDownloads(programme)}`
      }
      ${this.renderFooter(programme.source)} ${this.#renderDialog(programme)}
    </article>`;
  }

  #renderFigure(programme: Programme): Renderable {
    const rows = this.#onMap();
    const drawing = this.#mapAsked ? this.#drawing(rows) : null;
    if (this.#mapFailed) {
      return html`<p class="message" part="message">${this.msg('Карту не вдалося завантажити; усі партнери є в списку.')}</p>`;
    }
    if (!drawing || this.#width === 0) return html`<div class="map-waiting" aria-hidden="true"></div>`;
    const width = Math.max(200, this.#width - 42);
    // As tall as the drawing allows, but never so tall that a reader sees neither its top nor its end.
    const height = Math.round(Math.min(width * (drawing.height / drawing.width), mostHeight));
    const map = mapView(rows, programme, drawing, {
      region: this.#region,
      frame: this.#frame,
      screen: { width, height, textWidth: this.#textWidth() },
      locale: this.locale,
    });
    const unit = map.frame.width / width;
    this.#view = { drawing, map, unit };
    this.#current = Math.min(this.#current, Math.max(0, map.markers.length - 1));
    const names: Record<Region, string> = {
      fit: this.msg('Де партнери'),
      europe: this.msg('Європа'),
      world: this.msg('Світ'),
    };
    const ended = (this.#found?.rows ?? []).filter(({ status }) => status === 'terminated').length;
    const pointless = (this.#found?.rows ?? []).filter(({ partner }) => !partner.point).length;
    const { frame } = map;
    // Chromium makes a stop for the keyboard of a drawing that listens to the focus, so the figure does.
    return html`<figure part="figure" @focusin=${this.#touchMarker} @focusout=${this.#touchMarker}>
      <button type="button" class="skip-map" @click=${this.#skip}>${this.msg('Пропустити карту')}</button>
      <div class="tools">
        ${choice(this.msg('Частина світу'), names, this.#region, (region) => {
          this.#chosenRegion = region;
          this.#frame = null;
          this.requestUpdate();
        })}
        <div class="choice" role="group" aria-label=${this.msg('Масштаб')}>
          <button type="button" aria-label=${this.msg('Збільшити')} @click=${() => this.#zoom(zoomStep)}>+</button>
          <button type="button" aria-label=${this.msg('Зменшити')} @click=${() => this.#zoom(1 / zoomStep)}>−</button>
        </div>
        ${
          ended > 0
            ? html`<label class="check">
                <input
                  type="checkbox"
                  .checked=${this.#withEnded}
                  @change=${(event: Event) => {
                    this.#withEnded = (event.target as HTMLInputElement).checked;
                    this.requestUpdate();
                  }}
                />
                ${this.msg('показати припинені')} (${ended})
              </label>`
            : nothing
        }
      </div>
      <svg
        class="map"
        height=${height}
        viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}"
        role="group"
        aria-label=${this.msg('Карта партнерів; стрілки ведуть від одного до іншого')}
        @wheel=${this.#wheel}
        @keydown=${this.#mapKey}
        @click=${this.#openMarker}
        @pointerover=${this.#touchMarker}
        @pointerout=${this.#touchMarker}
        @pointerdown=${this.#pointerDown}
        @pointermove=${this.#pointerMove}
        @pointerup=${this.#pointerUp}
        @pointercancel=${this.#pointerUp}
        @pointerleave=${this.#pointerUp}
      >
        <g aria-hidden="true">
          ${Object.entries(drawing.countries).map(
            ([code, path]) =>
              svg`<path class="country ${map.tinted.has(code) ? 'tinted' : ''} ${code === 'UA' ? 'own' : ''}" part="region" d=${path}></path>`,
          )}
        </g>
        ${this.arcs && map.home ? map.markers.map(({ place }) => svg`<path class="arc" d=${arc(map.home?.place ?? place, place)}></path>`) : nothing}
        ${map.home ? this.#renderHome(map.home, unit) : nothing}
        ${map.markers.map((marker, index) => this.#renderMarker(marker, index, unit))}
      </svg>
      <figcaption>
        ${this.#renderKey()}
        ${pointless > 0 ? html`<p>${counted(pointless, partnerForms, this.locale)} ${this.msg('без точки на карті')}</p>` : nothing}
        ${
          map.outside.length > 0
            ? html`<p>
                ${this.msg('За межами цієї карти:')} ${this.#renderNames(map.outside)}
              </p>`
            : nothing
        }
        ${
          this.#swapped && this.#swapped.found.length > 0
            ? html`<p class="message">
                ${this.msg('Перевірте координати: схоже, широту й довготу переплутано:')}
                ${this.#renderNames(this.#swapped.found)}
              </p>`
            : nothing
        }
        <p>${this.msg('Карта: Natural Earth')}</p>
      </figcaption>
    </figure>`;
  }

  readonly #toggleMap = (event: Event): void => {
    this.#mapUnfolded = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  };

  /** A button, since a fragment in the page's address does not lead into a shadow root. */
  readonly #skip = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.list button')?.focus();
  };

  #renderNames(rows: readonly IndexedPartner[]): Renderable {
    return rows.map(({ partner }, index) => {
      const name = chooseText(partner.name, this.language);
      return html`${index > 0 ? ', ' : ''}${name ? said(name, this.language) : partner.id}`;
    });
  }

  #renderHome({ place: [x, y], label, name }: NonNullable<MapView['home']>, unit: number): TemplateResult {
    return svg`<g class="home" transform="translate(${x} ${y}) scale(${unit})">
      <path d="M0-8 2.2-2.6 8-2.4 3.4 1.2 5 6.8 0 3.6-5 6.8-3.4 1.2-8-2.4-2.2-2.6Z"></path>
      ${label && markerLabel(label, [x, y], unit, name.text)}
    </g>`;
  }

  #renderMarker({ place: [x, y], rows, label }: MarkerView, index: number, unit: number): TemplateResult {
    const ids = rows.map(({ partner }) => partner.id);
    const [first] = rows;
    const { programme } = this.content;
    if (!first || !programme) return svg``;
    const view = partnerView(first, programme, this.locale);
    const several = rows.length > 1;
    const names = rows
      .map(({ partner }) => chooseText(partner.name, this.language)?.text ?? partner.id)
      .join(', ');
    const spoken = several
      ? `${counted(rows.length, partnerForms, this.locale)}: ${names}`
      : `${view.name.text}, ${view.country}, ${view.kind.label}, ${view.status.label}`;
    return svg`<g
      class="marker status-${view.status.code}"
      part="marker"
      role="button"
      aria-haspopup="dialog"
      tabindex=${index === this.#current ? 0 : -1}
      aria-label=${spoken}
      data-index=${index}
      data-ids=${ids.join(' ')}
      transform="translate(${x} ${y}) scale(${unit})"
    >
      <circle class="target" r="13"></circle>
      ${several ? svg`<circle class="several" r="11"></circle><text class="count" y="4">${rows.length}</text>` : markerShape(view.kind.code, view.status.code)}
      ${label && markerLabel(label, [x, y], unit, view.name.text)}
    </g>`;
  }

  #renderKey(): TemplateResult {
    const kinds = [...new Set(this.#onMap().map(({ partner }) => partner.kind))];
    return html`<ul class="key" part="legend" role="list">
      ${kinds.map(
        (kind) =>
          html`<li>
            <svg viewBox="-8 -8 16 16" aria-hidden="true">${markerShape(kind, 'active')}</svg>
            ${words.partnerKinds[kind][this.language]}
          </li>`,
      )}
      ${(['planned', 'terminated'] as const)
        .filter((status) => this.#onMap().some((row) => row.status === status))
        .map(
          (status) =>
            html`<li>
              <svg class="status-${status}" viewBox="-8 -8 16 16" aria-hidden="true">${markerShape('partner-city', status)}</svg>
              ${words.partnerStatuses[status][this.language]}
            </li>`,
        )}
    </ul>`;
  }

  #renderFilters(all: FoundPartners): TemplateResult {
    const { filter } = this.#choice;
    const facets: Record<PartnerFacet, FacetWords> = {
      kind: { name: this.msg('Вид'), ...codeWords(words.partnerKinds, this.language) },
      country: { name: this.msg('Країна'), label: (code) => countryName(code, this.locale) },
      topic: { name: this.msg('Напрям співпраці') },
      status: { name: this.msg('Стан'), ...codeWords(words.partnerStatuses, this.language) },
      year: { name: this.msg('Рік') },
    };
    return filterForm(
      this.#voice,
      this.msg('Пошук за назвою будь-якою мовою'),
      filter as Record<string, string>,
      facetViews(facets, this.#found ?? all, all, filter, this.locale),
      (chosen) => this.#narrow(chosen),
    );
  }

  #renderDownloads(programme: Programme): TemplateResult {
    return html`<details class="downloads">
      <summary>${this.msg('Завантажити або надрукувати')}</summary>
      <div>
        <button type="button" @click=${() => this.#saveTable()}>${this.msg('Таблиця: показане (.csv)')}</button>
        <button type="button" @click=${() => this.#saveGeo()}>${this.msg('Для карт: показане (.geojson)')}</button>
        <button type="button" ?disabled=${!this.#view} @click=${() => this.#saveImage(programme)}>
          ${this.msg('Зображення карти (.svg)')}
        </button>
        <button type="button" @click=${() => print()}>${this.msg('Надрукувати')}</button>
      </div>
    </details>`;
  }
}
