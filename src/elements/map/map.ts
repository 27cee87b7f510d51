import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { templates as english } from '../../locales/en/map.js';
import {
  type FoundPartners,
  findPartners,
  type IndexedPartner,
  indexPartners,
  type PartnerFilter,
  partnerFacets,
} from '../../model/partner-index.js';
import type { Programme } from '../../model/types.js';
import { ageOfData, card } from '../base/card.js';
import { choice, foundCount } from '../base/controls.js';
import { controlStyles } from '../base/controls.styles.js';
import { openDialog, recordDialog } from '../base/dialog.js';
import { pressed } from '../base/drawn-rows.js';
import { ProgrammeElement } from '../base/element.js';
import { FilterForm } from '../base/filter-form.js';
import { whenIdle } from '../base/idle.js';
import { remembered } from '../base/remembered.js';
import { Selection } from '../base/selection.js';
import type { Renderable } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { gatheredPartners, partnerInFull } from './details.js';
import { downloads, imageWords } from './exports.js';
import { partnerFacetWords } from './facet-words.js';
import { MapFigure } from './figure.js';
import { PartnerList } from './list.js';
import { mapStyles, pictureStyles } from './map.styles.js';
import type { MapView, Region } from './map.view.js';
import { type Grouping, partnerForms } from './partner.view.js';
import { showPointed } from './pointing.js';
import { svgImage } from './svg-image.js';

/** Heading, search, list, downloads and sources together are at least this high, pixels. */
const leastBeside = 550;

const hasPoints = ({ partners }: Programme) => partners.some(({ point }) => point);

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
 * @csspart body - The card.
 * @csspart header - Title and number of partners.
 * @csspart heading - The title.
 * @csspart figure - The map with its buttons and legend.
 * @csspart region - A country.
 * @csspart marker - A partner, or several close together.
 * @csspart label - The name beside a marker.
 * @csspart legend - What the markers mean.
 * @csspart dialog - The partner in full.
 * @cssprop [--programme-color-sea=color-mix(in oklab, var(--_accent) 7%, transparent)] - The sea.
 * @cssprop [--programme-color-land=color-mix(in oklab, currentColor 10%, transparent)] - Countries without partners.
 * @cssprop [--programme-color-ground=Canvas] - The page's own ground, which parts lines and markers from each other.
 * @cssprop [--programme-color-dialog=Canvas] - The ground of the dialog.
 * @cssprop [--programme-color-dialog-text=CanvasText] - The text of the dialog.
 * @cssstate loading - The first request runs.
 * @cssstate ready - A programme is shown.
 * @cssstate empty - No data were given.
 * @cssstate error - Nothing can be shown.
 * @cssstate stale - What is shown is older than the last, failed, try to read the file.
 */
export class ProgrammeMap extends ProgrammeElement {
  static override readonly tag = 'programme-map';
  /** @internal */
  static override messages = { ...ProgrammeElement.messages, ...english };
  static override styles = [ProgrammeElement.styles, controlStyles, pictureStyles, mapStyles];
  static override properties: PropertyDeclarations = { region: {}, address: {}, arcs: { type: Boolean } };

  readonly #choice = new Selection<PartnerFilter>(this, {
    kind: 'partner',
    facets: partnerFacets,
    has: (id) => this.#row(id) !== undefined,
  });
  readonly #figure = new MapFigure(this, (rows) => this.#openMarker(rows));
  readonly #form = new FilterForm(this, this.#choice);
  readonly #list = new PartnerList();
  #narrowedBy: PartnerFilter = {};
  #groupBy: Grouping = 'country';
  /** On a narrow element: the reader has asked for the map. */
  #unfolded = false;
  /** What the dialog lists: partners whose markers share a place. */
  #gathered: readonly string[] = [];
  #rows: IndexedPartner[] = [];
  readonly #indexed = remembered<IndexedPartner[]>();
  readonly #everything = remembered<FoundPartners>();
  readonly #found = remembered<FoundPartners>();
  /** Comes when legend and list are drawn too; `null` until there is something to draw. */
  #below: Promise<void> | null = null;
  #belowDrawn = false;

  /** What the map shows at first: `fit` (where the partners are), `europe` or `world`. */
  declare region: Region;

  /** A name under which the reader's choice is kept in the page's address; without one it is not. */
  declare address: string | null;

  /** Draws a line from the community to each partner; not for readers who want less motion. */
  declare arcs: boolean;

  constructor() {
    super();
    this.region = 'fit';
    this.address = null;
    this.arcs = false;
  }

  protected override firstUpdated(): void {
    showPointed(this.renderRoot, (event) => this.#figure.focused(event));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#list.stop();
  }

  /** Later than `willUpdate`, which comes before the data do. */
  protected override update(changed: PropertyValues<this>): void {
    const { programme } = this.content;
    const { filter } = this.#choice;
    // Be it chosen or gone back to.
    if (filter !== this.#narrowedBy) this.#figure.reset();
    this.#narrowedBy = filter;
    if (programme) this.#below ??= this.#drawBelow(programme);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#belowDrawn) this.#figure.watch();
    this.#drawList();
    openDialog(this.renderRoot, this.#open.length > 0);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#below;
    return complete && (await super.getUpdateComplete());
  }

  /**
   * Names on the map, its buttons and legend, and what lies below the screen wait until the map is painted. They only
   * may where the end of the card lies there too, whatever is in the list: else the page under it would jump.
   */
  async #drawBelow(programme: Programme): Promise<void> {
    const end = this.#figure.endAtLeast(leastBeside);
    const mapFirst = !this.#figure.narrow && hasPoints(programme);
    // A page in the background paints no frames.
    if (mapFirst && end > innerHeight && !document.hidden) {
      await new Promise<unknown>((drawn) => requestAnimationFrame(() => whenIdle(drawn, 100)));
      if (!this.isConnected) {
        this.#below = null;
        return;
      }
    }
    this.#belowDrawn = true;
    this.requestUpdate();
  }

  // What is chosen

  /** What the dialog shows: one partner, or several whose markers share a place. */
  get #open(): readonly string[] {
    return this.#choice.open === null ? this.#gathered : [this.#choice.open];
  }

  /** One listener for the buttons of all rows. */
  readonly #press = (event: Event): void => {
    const button = pressed(event);
    if (button) this.#choice.select('partner', button.value);
  };

  readonly #close = (): void => {
    this.#gathered = [];
    this.#choice.close();
    this.requestUpdate();
  };

  #openMarker(rows: readonly IndexedPartner[]): void {
    const [first, second] = rows;
    if (second) {
      this.#gathered = rows.map(({ partner }) => partner.id);
      this.requestUpdate();
    } else if (first) this.#choice.select('partner', first.partner.id);
  }

  // What follows from it

  get #voice(): Voice {
    return { msg: this.msg, language: this.language, locale: this.locale };
  }

  #index(programme: Programme): IndexedPartner[] {
    this.#rows = this.#indexed([programme, this.language], () => indexPartners(programme, this.language));
    return this.#rows;
  }

  #row(id: string): IndexedPartner | undefined {
    return this.#rows.find(({ partner }) => partner.id === id);
  }

  #find(): FoundPartners {
    const { filter } = this.#choice;
    return this.#found([this.#rows, filter], () => findPartners(this.#rows, filter));
  }

  #drawList(): void {
    const { programme } = this.content;
    const container = this.renderRoot.querySelector<HTMLElement>('.list');
    if (!programme || !container) return;
    this.#list.show(container, this.#find().rows, {
      programme,
      by: this.#groupBy,
      voice: this.#voice,
      headingLevel: this.headingLevel + 1,
      swapped: this.#figure.swapped,
    });
  }

  #image(programme: Programme, map: MapView): string {
    const figure = this.renderRoot.querySelector('figure') as Element;
    return svgImage(figure, ...imageWords(programme, map, this.#voice));
  }

  // Rendering

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="card skeleton" aria-hidden="true"></div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const rows = this.#index(programme);
    return card(
      this.headingLevel,
      this.msg('Партнери'),
      ageOfData(programme.asOf, this.day, this.#voice),
      html`${this.#figure.narrow ? nothing : this.#renderFigure(programme)}
      ${this.#belowDrawn ? this.#renderBelow(programme, rows) : html`<div class="below" aria-hidden="true"></div>`}`,
    );
  }

  #renderFigure(programme: Programme): Renderable {
    const { filter } = this.#choice;
    if (!hasPoints(programme)) return nothing;
    const content = this.#figure.render({
      programme,
      found: this.#find().rows,
      all: this.#rows,
      endedWanted: filter.status === 'terminated',
      whole: this.#belowDrawn,
      voice: this.#voice,
    });
    return html`<figure part="figure">
      <button type="button" class="skip-map" @click=${this.#skip}>${this.msg('Пропустити карту')}</button>
      ${content}
    </figure>`;
  }

  #renderBelow(programme: Programme, rows: IndexedPartner[]): TemplateResult {
    return html`${rows.length === 0 ? html`<p>${this.msg('Партнерів у файлі немає.')}</p>` : this.#renderList(programme, rows)}
      ${this.renderFooter(programme.source)} ${this.#renderDialog(programme)}`;
  }

  #renderList(programme: Programme, rows: IndexedPartner[]): TemplateResult {
    const voice = this.#voice;
    const found = this.#find();
    const all = this.#everything([rows], () => findPartners(rows, {}));
    const { shown } = this.#figure;
    const mapShown = hasPoints(programme) && (!this.#figure.narrow || this.#unfolded);
    const group = (by: Grouping) => {
      this.#groupBy = by;
      this.requestUpdate();
    };
    const groupings = { country: this.msg('За країнами'), kind: this.msg('За видами') };
    return html`${this.#form.render(voice, this.msg('Пошук за назвою будь-якою мовою'), partnerFacetWords(voice), found, all)}
      <div class="tools">
        ${choice(this.msg('Групувати'), groupings, this.#groupBy, group)}
        ${foundCount(this.#voice, found.rows.length, partnerForms)}
      </div>
      <div class="list" @click=${this.#press}></div>
      ${this.#figure.narrow && hasPoints(programme) ? this.#renderOnDemand(programme) : nothing}
      ${downloads(this.#voice, programme, {
        found: found.rows,
        all: rows,
        image: mapShown && shown?.countries ? () => this.#image(programme, shown.map) : null,
      })}`;
  }

  #renderOnDemand(programme: Programme): TemplateResult {
    const toggle = (event: Event) => {
      this.#unfolded = (event.target as HTMLDetailsElement).open;
      this.requestUpdate();
    };
    return html`<details class="on-demand" @toggle=${toggle}>
      <summary>${this.msg('Показати на карті')}</summary>
      ${this.#unfolded ? this.#renderFigure(programme) : nothing}
    </details>`;
  }

  /** A button, since a fragment in the page's address does not lead into a shadow root. */
  readonly #skip = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.list button')?.focus();
  };

  #renderDialog(programme: Programme): TemplateResult {
    const rows = this.#open.map((id) => this.#row(id)).filter((row) => row !== undefined);
    const [only] = rows;
    const relations = { programme, voice: this.#voice, choice: this.#choice };
    const level = this.headingLevel + 1;
    const inFull = () => {
      if (!only) return null;
      return rows.length === 1
        ? partnerInFull(only, relations, {
            headingLevel: level,
            sources: this.renderSources(only.partner.source),
            swapped: this.#figure.swapped.includes(only),
          })
        : gatheredPartners(rows, this.#voice, level, (id) => this.#choice.select('partner', id));
    };
    const record = this.#open.length > 0 ? inFull() : nothing;
    return recordDialog(this.#voice, record, this.#close);
  }
}
