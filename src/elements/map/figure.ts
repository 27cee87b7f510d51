import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Countries, MapName, MapSheet } from '../../geometry/map-drawing.js';
import { sheets } from '../../geometry/maps/sheets.js';
import type { Place } from '../../geometry/projection.js';
import { nearestTowards } from '../../geometry/step.js';
import type { IndexedPartner } from '../../model/partner-index.js';
import { remembered } from '../base/remembered.js';
import { countriesOf, loadCountries } from './drawings.js';
import type { FigureContent, FigureHost, Shown } from './figure-content.js';
import { legend } from './legend.js';
import { mapView, placePartners, type Region, regions, standsFor } from './map.view.js';
import { MapNavigation } from './navigation.js';
import { MapPicture } from './picture.js';
import { swappedPoints } from './swapped.js';
import { textWidth } from './text-width.js';
import { endedButton, regionButtons, zoomButtons } from './tools.js';

/** Narrower than this, pixels, the list comes first and the map waits to be asked for. */
const widthForMap = 480;
/** From here on, pixels, the buttons stand in one row even where letters are half as large again. */
const widthForOneRow = 860;
/** From here on, pixels, buttons and legend stand beside the map, and take so much of its width. */
const widthForBeside = 1088;
const besideMap = 228;
/** The map is at most this tall, pixels: a reader sees its top and its end at once. */
const mostHeight = 640;
/** Edge and padding of the card, pixels, until the picture tells its own width. */
const cardEdges = 42;

/** The map with its buttons and legend: how large it is, when it is drawn, and the way among its markers. */
export class MapFigure implements ReactiveController {
  shown: Shown | null = null;
  /** Partners whose latitude and longitude seem to be changed round, as far as is known by now. */
  swapped: readonly IndexedPartner[] = [];

  readonly #navigation: MapNavigation;
  #picture: MapPicture | null = null;
  #content: FigureContent | null = null;
  /** The region that the reader chose, while the attribute was the first of them. */
  #chosen: readonly Region[] = [];
  #withEnded = false;
  /** The partner whose marker the keyboard comes to. */
  #current: string | null = null;
  /** Widths, pixels: of the element, and of the room for the picture in it. */
  #width = 0;
  #pictureWidth = 0;
  #near = false;
  #failed = false;
  #size: ResizeObserver | null = null;
  #viewport: IntersectionObserver | null = null;
  readonly #looked = remembered<void>();
  #look: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: FigureHost,
    private readonly open: (rows: readonly IndexedPartner[]) => void,
  ) {
    this.#navigation = new MapNavigation({
      shown: () => this.shown,
      move: (frame, unit) => this.#picture?.move(frame, unit),
      settle: () => this.#draw(),
      step: (direction) => this.#stepTo(direction),
      open: this.#openMarker,
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#size?.disconnect();
    this.#size = null;
    this.#viewport?.disconnect();
    clearTimeout(this.#look);
    this.#navigation.stop();
  }

  /** Follows the element's width and place from now on: before the first painting nobody needs it, and it takes time. */
  watch(): void {
    if (this.#size) return;
    // A frame later: drawing at once would change the size that is being observed.
    this.#size = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#size.observe(this.host);
    if (this.#near) return;
    this.#viewport = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#viewport?.disconnect();
        this.#near = true;
        this.host.requestUpdate();
      },
      { rootMargin: '50%' },
    );
    this.#viewport.observe(this.host);
  }

  hostUpdate(): void {
    if (!this.#size) this.#width = this.host.clientWidth;
  }

  /** Is there so little room that the list comes first? */
  get narrow(): boolean {
    return this.#width > 0 && this.#width < widthForMap;
  }

  /**
   * Where the element's card ends at least, pixels down the window, with `beside` above and under the picture. Asked once,
   * when there is something to draw: what is in sight then need not wait for an observer, which answers a frame later.
   */
  endAtLeast(beside: number): number {
    const { top } = this.host.getBoundingClientRect();
    if (this.#width > 0 && top < innerHeight * 1.5) this.#near = true;
    // The flatter of the two maps.
    return top + this.#height('world') + beside;
  }

  /** The focus came to something on the map. */
  focused(event: Event): void {
    this.#current = this.#picture?.markerOf(event)?.rows[0]?.partner.id ?? this.#current;
  }

  /** Other partners are looked for: the map chooses anew what part it shows. */
  reset(): void {
    this.#navigation.reset();
  }

  /** Takes the map's whole width. */
  #measure(): void {
    const { clientWidth: width } = this.host;
    const pictureWidth = this.#picture?.element.parentElement?.clientWidth ?? 0;
    if (width === this.#width && (pictureWidth === 0 || pictureWidth === this.#room)) return;
    this.#width = width;
    this.#pictureWidth = pictureWidth;
    this.host.requestUpdate();
  }

  get #room(): number {
    return this.#pictureWidth || Math.max(200, this.#width - cardEdges);
  }

  get #screenWidth(): number {
    return this.#room - (this.#width < widthForBeside ? 0 : besideMap);
  }

  get #region(): Region {
    const { region } = this.host;
    const [attribute, chosen = region] = this.#chosen;
    const wanted = attribute === region ? chosen : region;
    return regions.includes(wanted) ? wanted : 'fit';
  }

  #height(name: MapName): number {
    const { width, height } = sheets[name];
    return Math.round(Math.min(this.#screenWidth * (height / width), mostHeight));
  }

  async #load(name: MapName): Promise<void> {
    try {
      await loadCountries(name);
    } catch {
      this.#failed = true;
    }
    this.host.requestUpdate();
  }

  readonly #choose = (region: Region): void => {
    this.#chosen = [this.host.region, region];
    this.reset();
    this.host.requestUpdate();
  };

  /** The button that asks for it goes away then: the focus goes to the one that does the same. */
  readonly #showWorld = (event: Event): void => {
    (event.target as Element).closest('figure')?.querySelector<HTMLElement>('.choice :last-child')?.focus();
    this.#choose('world');
  };

  readonly #turnEnded = (): void => {
    this.#withEnded = !this.#withEnded;
    this.host.requestUpdate();
  };

  readonly #openMarker = (event: Event): void => {
    const marker = this.#picture?.markerOf(event);
    if (marker) this.open(marker.rows);
  };

  /** Goes to the next marker, and brings it into sight. */
  #stepTo(direction: Place): void {
    const markers = this.shown?.map.markers ?? [];
    const from = markers.find((marker) => standsFor(marker, this.#current));
    if (!from) return;
    const to =
      markers[
        nearestTowards(
          markers.map(({ place }) => place),
          from.place,
          direction,
        )
      ];
    const id = to?.rows[0]?.partner.id;
    if (!to || id === undefined) return;
    this.#current = id;
    this.#navigation.reveal(to.place);
    this.#picture?.focus(id);
  }

  /** It is no hurry, and looks through every coast line. */
  #lookForSwapped(all: readonly IndexedPartner[], countries: Countries, sheet: MapSheet): void {
    this.#looked([all, countries], () => {
      clearTimeout(this.#look);
      this.#look = setTimeout(() => {
        const rows = swappedPoints(all, countries, sheet);
        if (rows.length === 0 && this.swapped.length === 0) return;
        this.swapped = rows;
        this.host.requestUpdate();
      }, 300);
    });
  }

  /** Draws the picture: a change of its frame concerns nothing else of the element. */
  #draw(): void {
    const picture = this.#picture;
    if (!picture || !this.#content) return;
    const { programme, all, whole, voice } = this.#content;
    const placed = placePartners(this.#region, this.#onMap(this.#content));
    const { name, sheet } = placed;
    const height = this.#height(name);
    const map = mapView(placed, programme, {
      region: this.#region,
      frame: this.#navigation.frame,
      screen: { width: this.#screenWidth, height, textWidth: whole ? textWidth(this.host) : null },
      locale: voice.locale,
    });
    if (!this.#near || this.#width === 0) {
      picture.reserve(map.width, height);
      return;
    }
    const countries = countriesOf(name);
    if (!countries) void this.#load(name);
    this.shown = { map, sheet, countries };
    picture.show(map, {
      countries,
      height,
      arcs: this.host.arcs,
      label: voice.msg('Карта партнерів; стрілки ведуть від одного до іншого'),
      named: whole,
      locale: voice.locale,
      current: this.#current,
    });
    if (countries) this.#lookForSwapped(all, countries, sheet);
  }

  /** Ended ties are on the map only when they are asked for. */
  #onMap({ found, endedWanted }: FigureContent): readonly IndexedPartner[] {
    return this.#withEnded || endedWanted ? found : found.filter(({ status }) => status !== 'terminated');
  }

  /** What is in the figure. */
  render(content: FigureContent): TemplateResult {
    const { found, endedWanted, voice } = content;
    const { msg } = voice;
    if (this.#failed) {
      return html`<p class="message" part="message">${msg('Карту не вдалося завантажити; усі партнери є в списку.')}</p>`;
    }
    if (!this.#picture) {
      this.#picture = new MapPicture();
      this.#picture.element.addEventListener('click', this.#openMarker);
      this.#navigation.listen(this.#picture.element);
    }
    this.#content = content;
    this.#draw();
    const ended = found.filter(({ status }) => status === 'terminated').length;
    return html`<div class="tools">
        ${
          content.whole || this.#width < widthForOneRow
            ? html`${regionButtons(voice, this.#region, this.#choose)}
              ${zoomButtons(voice, (factor) => this.#navigation.zoom(factor))}
              ${ended > 0 && !endedWanted ? endedButton(voice, ended, this.#withEnded, this.#turnEnded) : nothing}`
            : nothing
        }
      </div>
      ${this.#picture.element}
      ${
        content.whole
          ? legend(voice, {
              onMap: this.#onMap(content),
              outside: this.shown?.map.outside ?? [],
              swapped: this.swapped.filter((row) => found.includes(row)),
              showWorld: this.#showWorld,
            })
          : nothing
      }`;
  }
}
