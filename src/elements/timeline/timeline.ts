import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { csv } from '../../format/csv.js';
import { dayAfter } from '../../format/dates.js';
import { icalendar } from '../../format/icalendar.js';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import { type TimeUnit, unitFor } from '../../geometry/time-ticks.js';
import { templates as english } from '../../locales/en/timeline.js';
import { dayNumber, readDate } from '../../model/date.js';
import { financingTables, type Stage, stages } from '../../model/financing.js';
import {
  type Facet,
  type Found,
  facets,
  findMeasures,
  type IndexedMeasure,
  indexMeasures,
  type MeasureFilter,
} from '../../model/measure-index.js';
import type { Programme } from '../../model/types.js';
import { readAddress, writeAddress } from '../base/address.js';
import { announce } from '../base/announcer.js';
import { choice, filterForm } from '../base/controls.js';
import { controlStyles } from '../base/controls.styles.js';
import { download } from '../base/download.js';
import { ProgrammeElement } from '../base/element.js';
import { ProgrammeSelectEvent, type SelectableKind } from '../base/events.js';
import { codeWords, type FacetWords, facetViews } from '../base/facets.view.js';
import { financingTable } from '../base/financing.js';
import { financingTableView } from '../base/financing.view.js';
import { RowChunks } from '../base/rows.js';
import { baseStyles, cardStyles, chartStyles } from '../base/styles.js';
import { type Renderable, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { measureInFull } from './details.js';
import { measureDetails } from './details.view.js';
import { calendarEntries, hasDates, measureTable } from './exports.js';
import { axisHead, barKey } from './marks.js';
import { type Drawing, measureForms, timelineRow } from './measure-row.js';
import { moneyScale, moneyTotal, moneyYears } from './money.view.js';
import { timelineStyles } from './timeline.styles.js';
import {
  type AxisView,
  axisView,
  type Layout,
  layouts,
  sectionGroups,
  type TimelineRow,
  timelineRows,
  yearGroups,
} from './timeline.view.js';

const dayForms = {
  uk: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
  en: { one: 'day', other: 'days' },
};

/** Narrower than this, pixels, a list reads better than an axis. */
const widthForAxis = 480;
/** The narrowest part of an axis that its name fits into, pixels. */
const partWidth: Record<TimeUnit, number> = { year: 44, quarter: 34, month: 24 };
/** From this width on, bars stand beside the titles and have that share of the width. */
const widthForColumns = 896;
const axisShare = 7 / 12;
/** The card's padding and border on both sides, pixels. */
const cardInset = 42;

/**
 * The measures of a municipal programme over its years: what, when, who, for how much and what came of it. A
 * table first, with bars drawn in its cells; it can be searched, narrowed down, looked at as a list by year, a
 * time axis, a table or a table of money, and taken away as a calendar or a spreadsheet.
 *
 * Put it on the page with the address of the programme file. Give it an `address` to let readers send each
 * other what they have chosen. Its contents are Ukrainian or English, so they run from left to right on every
 * page; the box itself follows the page's direction.
 *
 * @tagname programme-timeline
 * @slot - Shown before the data have come and where they do not come.
 * @fires {ProgrammeLoadEvent} programme-load - The programme was read and is shown.
 * @fires {ProgrammeErrorEvent} programme-error - The programme could not be read, or not read anew.
 * @fires {ProgrammeSelectEvent} programme-select - A person selected a measure, or a partner or grant of one.
 * @csspart base - The outermost box.
 * @csspart body - The card.
 * @csspart header - Title and number of measures.
 * @csspart heading - The title.
 * @csspart table - The table of measures.
 * @csspart axis - The head of the time axis.
 * @csspart bar - The cell of a measure's bar.
 * @csspart status - The status of a measure.
 * @csspart legend - What the bars mean.
 * @csspart dialog - The measure in full.
 * @csspart message - What is said on errors.
 * @csspart problems - The list of problems in the file.
 * @csspart footer - Sources and problems.
 * @cssprop [--programme-color-dialog=Canvas] - The ground of the dialog.
 * @cssprop [--programme-color-dialog-text=CanvasText] - The text of the dialog.
 * @cssstate loading - The first request runs.
 * @cssstate ready - A programme is shown.
 * @cssstate empty - No data were given.
 * @cssstate error - Nothing can be shown.
 * @cssstate stale - What is shown is older than the last, failed, try to read the file.
 */
export class ProgrammeTimeline extends ProgrammeElement {
  static override readonly tag = 'programme-timeline';
  static override messages = { ...ProgrammeElement.messages, ...english };
  static override styles = [baseStyles, cardStyles, chartStyles, controlStyles, timelineStyles];
  static override properties: PropertyDeclarations = { layout: {}, address: {} };

  /** How measures are shown at first: `list`, `timeline`, `table` or `money`; otherwise by the width. */
  declare layout: Layout | null;

  /** A name under which the reader's choice is kept in the page's address; without one it is not. */
  declare address: string | null;

  #filter: MeasureFilter = {};
  #chosenLayout: Layout | null = null;
  #chosenUnit: TimeUnit | null = null;
  #stage: Stage = 'planned';
  #collapsed = new Set<string>();
  #open: string | null = null;
  /** The dialog was opened by a step in the page's history, which closing it takes back. */
  #openedByStep = false;
  #printing = false;
  #width = 0;
  #size: ResizeObserver | null = null;
  #chunks: RowChunks<TimelineRow> | null = null;
  #container: HTMLElement | null = null;
  #index: Index | null = null;
  #shown: Shown | null = null;
  /** What the rows on the page were drawn from. */
  #drawn: Shown | null = null;

  constructor() {
    super();
    this.layout = null;
    this.address = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width === this.#width) return;
      this.#width = width;
      this.requestUpdate();
    });
    this.#size.observe(this);
    this.ownerDocument.addEventListener(ProgrammeSelectEvent.type, this.#followSelection);
    addEventListener('popstate', this.#takeStep);
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
    this.#forgetRows();
    this.ownerDocument.removeEventListener(ProgrammeSelectEvent.type, this.#followSelection);
    removeEventListener('popstate', this.#takeStep);
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Asked once, so that nothing is drawn twice; from then on the observer tells.
    if (this.#width === 0) this.#width = Math.round(this.getBoundingClientRect().width);
    if (changed.has('address' as keyof ProgrammeTimeline)) this.#takeAddress();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#drawRows();
    const dialog = this.#dialog;
    if (this.#open !== null && dialog && !dialog.open) dialog.showModal();
    else if (this.#open === null && dialog?.open) dialog.close();
    for (const box of this.renderRoot.querySelectorAll('.scroller')) {
      // A stop for the keyboard only where there is something to scroll to.
      const scrolls = box.scrollWidth > box.clientWidth;
      box.role = scrolls ? 'region' : null;
      if (scrolls) box.setAttribute('tabindex', '0');
      else box.removeAttribute('tabindex');
    }
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  // What is chosen

  readonly #takeStep = (): void => {
    if (!this.address) return;
    this.#takeAddress();
    this.requestUpdate();
  };

  #takeAddress(): void {
    if (!this.address) return;
    const { text, open, layout, ...rest } = readAddress(this.address);
    const filter: MeasureFilter = text ? { text } : {};
    for (const facet of facets) if (rest[facet]) filter[facet] = rest[facet];
    // The same filter stays the same object: else all rows would be drawn anew, and the focus lost.
    if (JSON.stringify(filter) !== JSON.stringify(this.#filter)) this.#filter = filter;
    this.#chosenLayout = layouts.find((known) => known === layout) ?? null;
    this.#open = open ?? null;
    if (!open) this.#openedByStep = false;
  }

  #keepAddress(push = false): void {
    if (!this.address) return;
    const state = { ...this.#filter, layout: this.#chosenLayout ?? undefined, open: this.#open ?? undefined };
    writeAddress(this.address, state, push);
  }

  #narrow(filter: MeasureFilter): void {
    this.#filter = filter;
    this.#keepAddress();
    this.requestUpdate();
    void this.updateComplete.then(() => announce(this.#foundText(), this.language));
  }

  #choose(change: { layout?: Layout; unit?: TimeUnit; stage?: Stage }): void {
    this.#chosenLayout = change.layout ?? this.#chosenLayout;
    this.#chosenUnit = change.unit ?? this.#chosenUnit;
    this.#stage = change.stage ?? this.#stage;
    if (change.layout) this.#keepAddress();
    this.requestUpdate();
  }

  async #toggle(group: string): Promise<void> {
    if (!this.#collapsed.delete(group)) this.#collapsed.add(group);
    this.requestUpdate();
    await this.updateComplete;
    // The button was drawn anew.
    this.#focusRow((row) => row.kind === 'group' && row.id === group);
  }

  #focusRow(wanted: (row: TimelineRow) => boolean): void {
    const index = this.#shown?.rows.findIndex(wanted) ?? -1;
    this.#chunks?.elementOf(index)?.querySelector('button')?.focus();
  }

  /** Tells the page, and shows a measure unless the page does it in its own way. */
  #select(kind: SelectableKind, id: string): void {
    // Closed beforehand, so that the widget that shows a partner or a grant can take the focus.
    if (kind !== 'measure') this.#close(false);
    if (this.dispatchEvent(new ProgrammeSelectEvent(kind, id)) && kind === 'measure') this.#show(id);
  }

  #show(id: string): void {
    const first = this.#open === null;
    this.#open = id;
    if (first) this.#openedByStep = this.address !== null;
    this.#keepAddress(first);
    this.requestUpdate();
  }

  /** A measure selected in another widget of the page opens here. */
  readonly #followSelection = (event: ProgrammeSelectEvent): void => {
    const [from] = event.composedPath();
    if (event.kind !== 'measure' || event.defaultPrevented || from instanceof ProgrammeTimeline) return;
    if (this.#row(event.id)) this.#show(event.id);
  };

  /** Closes the dialog; unless something else is to be shown, the page goes back to where it was opened from. */
  #close(back = true): void {
    const id = this.#open;
    if (id === null) return;
    this.#open = null;
    if (back && this.#openedByStep) history.back();
    else this.#keepAddress();
    this.#openedByStep = false;
    this.#dialog?.close();
    this.requestUpdate();
    // Who came by a link has no button to return to.
    const active = this.shadowRoot?.activeElement;
    const lost = active ? this.#dialog?.contains(active) : document.activeElement === document.body;
    if (back && lost) this.#focusRow((row) => row.kind === 'measure' && row.row.measure.id === id);
  }

  readonly #closeByClick = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.#close();
  };

  // What follows from it

  get #voice(): Voice {
    return { msg: this.msg, language: this.language, locale: this.locale };
  }

  get #layout(): Layout {
    const fitting = this.#width > 0 && this.#width < widthForAxis ? 'list' : 'timeline';
    return this.#chosenLayout ?? layouts.find((known) => known === this.layout) ?? fitting;
  }

  #indexOf(programme: Programme): Index {
    const key = `${this.day} ${this.locale}`;
    if (this.#index?.programme !== programme || this.#index.key !== key) {
      const rows = indexMeasures(programme, this.day, this.language);
      const voice = this.#voice;
      this.#index = {
        programme,
        key,
        voice,
        rows,
        all: findMeasures(rows, {}),
        sections: sectionGroups(programme, voice.language),
        years: moneyYears(rows),
        axes: {},
      };
    }
    return this.#index;
  }

  #row(id: string): IndexedMeasure | undefined {
    return this.#index?.rows.find(({ measure }) => measure.id === id);
  }

  #axis(index: Index, unit: TimeUnit): AxisView | null {
    let axis = index.axes[unit];
    if (axis === undefined) {
      axis = axisView(index.programme, index.rows, { unit, locale: this.locale, today: this.day });
      index.axes[unit] = axis;
    }
    return axis;
  }

  /** Everything that is to be shown. What has not changed stays the same object, so that nothing is drawn anew. */
  #prepare(programme: Programme): Shown {
    const index = this.#indexOf(programme);
    const last = this.#shown?.index === index ? this.#shown : null;
    const layout = this.#layout;
    const filtered = Object.keys(this.#filter).length > 0;
    const found =
      last && last.filter === this.#filter
        ? last.found
        : filtered
          ? findMeasures(index.rows, this.#filter)
          : index.all;
    const collapsed = this.#printing ? '' : [...this.#collapsed].join('\n');
    const same =
      last?.found === found && last.layout === layout && last.collapsed === collapsed ? last : null;
    const groups =
      same?.groups ?? (layout === 'list' ? yearGroups(programme, found, this.language) : index.sections);
    const rows =
      same?.rows ??
      timelineRows(found, groups, layout, this.#printing ? new Set() : this.#collapsed, this.#filter.section);
    const room = (this.#width - cardInset) * (this.#width >= widthForColumns ? axisShare : 1);
    const years = layout === 'timeline' ? this.#axis(index, 'year') : null;
    const fitting = years ? unitFor(years.scale, room, partWidth.quarter + 8) : 'year';
    const unit = this.#chosenUnit ?? (fitting === 'month' ? 'quarter' : fitting);
    const axis = years && this.#axis(index, unit);
    const needed = (axis?.parts.length ?? 0) * partWidth[unit];
    this.#shown = {
      index,
      filter: this.#filter,
      found,
      layout,
      collapsed,
      groups,
      rows,
      unit,
      axis,
      axisWidth: needed > room ? needed : null,
      stage: this.#stage,
    };
    return this.#shown;
  }

  #foundText(): string {
    return `${this.msg('Знайдено:')} ${counted(this.#shown?.found.rows.length ?? 0, measureForms, this.locale)}`;
  }

  // The rows

  #drawRows(): void {
    const shown = this.#shown;
    const container = this.renderRoot.querySelector<HTMLElement>('.rows');
    if (!shown || !container) {
      this.#forgetRows();
      return;
    }
    const { index, layout, stage } = shown;
    // Only numbers go into custom properties, and by script: a strict policy forbids style attributes.
    const set = (name: string, value: string) => container.style.setProperty(name, value);
    set('--_axis', shown.axisWidth === null ? '100%' : `${shown.axisWidth}px`);
    set('--_visible', `${this.#width - cardInset}px`);
    set('--_years', String(index.years.length + 1));
    const drawing: Drawing = {
      programme: index.programme,
      voice: index.voice,
      layout,
      stage,
      axis: shown.axis,
      groups: shown.groups,
      scale: this.#scale(shown),
      years: index.years,
      headingLevel: this.headingLevel + 1,
      select: (id) => this.#select('measure', id),
      toggle: (group) => void this.#toggle(group),
    };
    const drawn = container === this.#container ? this.#drawn : null;
    this.#drawn = shown;
    if (!drawn || !this.#chunks || drawn.index !== index || drawn.layout !== layout) {
      this.#chunks?.disconnect();
      if (container === this.#container) this.#chunks?.show([]);
      this.#container = container;
      this.#chunks = new RowChunks(container, layout === 'list' ? 'ul' : 'tbody', (row, place) =>
        timelineRow(row, place, this.#drawing ?? drawing),
      );
    }
    const changed = drawn?.rows !== shown.rows;
    const looks = drawn?.axis !== shown.axis || drawn?.stage !== stage;
    this.#drawing = drawing;
    if (changed) {
      // A group that opens or closes leaves what is above it as it is.
      const kept = drawn?.found === shown.found && !looks ? firstDifference(drawn.rows, shown.rows) : 0;
      this.#chunks.show(shown.rows, kept);
    } else if (looks) this.#chunks.redraw();
  }

  #drawing: Drawing | null = null;

  #forgetRows(): void {
    this.#chunks?.show([]);
    this.#chunks?.disconnect();
    this.#chunks = null;
    this.#container = null;
    this.#drawn = null;
    this.#drawing = null;
  }

  #scale({ index, layout, stage }: Shown): ReturnType<typeof moneyScale> {
    return moneyScale(layout === 'money' ? index.rows : [], stage, this.locale);
  }

  // Taking away

  /** Paper folds nothing. Drawn at once, since the browser does not wait. */
  readonly #unfold = (): void => this.#print(true);
  readonly #fold = (): void => this.#print(false);

  #print(printing: boolean): void {
    this.#printing = printing;
    if (this.#collapsed.size === 0 || !this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }

  #saveCalendar(rows: readonly IndexedMeasure[]): void {
    const { programme } = this.content;
    if (!programme) return;
    const entries = calendarEntries(rows, programme, this.locale);
    download(`${programme.id ?? 'programme'}.ics`, 'text/calendar', icalendar(entries, dayAfter, this.day));
  }

  #saveTable(rows: readonly IndexedMeasure[]): void {
    const { programme } = this.content;
    if (!programme) return;
    const table = measureTable(rows, programme, this.#voice);
    download(`${programme.id ?? 'programme'}.csv`, 'text/csv', csv(table, this.locale));
  }

  // Rendering

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="card"><div class="waiting" aria-hidden="true"></div></div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const shown = this.#prepare(programme);
    return html`<article class="card timeline" part="body" aria-labelledby="title">
      <header part="header">
        ${this.heading(0, html`<span id="title">${this.msg('Заходи програми')}</span>`, 'heading')}
        ${programme.asOf ? html`<p class="muted">${this.#renderAge(programme.asOf)}</p>` : nothing}
      </header>
      ${
        programme.measures.length === 0
          ? html`<p>${this.msg('Заходів у файлі немає.')}</p>`
          : html`${this.#renderFilters(shown)} ${this.#renderTools(shown)}
              ${shown.layout === 'money' ? this.#renderTotals(shown) : nothing} ${this.#renderTable(shown)}
              ${shown.layout === 'list' ? nothing : this.#renderNotes(shown)}`
      }
      ${this.renderFooter(programme.source)} ${this.#renderDialog(programme)}
    </article>`;
  }

  #renderAge(asOf: string): Renderable {
    const last = readDate(asOf)?.last;
    const days = last ? dayNumber(this.day) - dayNumber(last) : 0;
    return html`${this.msg('Дані станом на')} ${time(asOf, this.locale)}${
      days > 0 ? ` (${counted(days, dayForms, this.locale)} ${this.msg('тому')})` : ''
    }`;
  }

  #facets({ sections }: Index): Record<Facet, FacetWords> {
    return {
      section: {
        name: this.msg('Розділ'),
        label: (id) => sections.get(id)?.title.text ?? id,
        order: [...sections.keys()],
      },
      year: { name: this.msg('Рік') },
      executor: { name: this.msg('Виконавець') },
      source: {
        name: this.msg('Джерело фінансування'),
        ...codeWords(words.financingSources, this.language),
      },
      status: { name: this.msg('Стан виконання'), ...codeWords(words.measureStatuses, this.language) },
    };
  }

  #renderFilters({ found, filter, index }: Shown): TemplateResult {
    return filterForm(
      index.voice,
      this.msg('Пошук за словами чи номером заходу'),
      filter as Record<string, string>,
      facetViews(this.#facets(index), found, index.all, filter, this.locale),
      (changed) => this.#narrow(changed),
    );
  }

  /** What narrows the list, in words: paper has no form to see it in. */
  #filterText({ filter, index }: Shown): string {
    const described = this.#facets(index);
    const told = facets
      .filter((facet) => filter[facet] !== undefined)
      .map((facet) => {
        const { name, label = String } = described[facet];
        return `${name}: ${label(filter[facet] ?? '')}`;
      });
    if (filter.text) told.unshift(`«${filter.text}»`);
    return told.join('; ') || this.msg('усі заходи');
  }

  #renderTools(shown: Shown): TemplateResult {
    const { layout, found, index } = shown;
    const layoutNames: Record<Layout, string> = {
      list: this.msg('Список за роками'),
      timeline: this.msg('Шкала часу'),
      table: this.msg('Таблиця'),
      money: this.msg('Кошти'),
    };
    const unitNames: Record<TimeUnit, string> = {
      year: this.msg('Роки'),
      quarter: this.msg('Квартали'),
      month: this.msg('Місяці'),
    };
    const stageNames = Object.fromEntries(
      stages.map((stage) => [stage, words.stages[stage][this.language]]),
    ) as Record<Stage, string>;
    return html`<div class="tools">
        ${choice(this.msg('Вигляд'), layoutNames, layout, (chosen) => this.#choose({ layout: chosen }))}
        ${
          shown.axis
            ? choice(this.msg('Поділ шкали'), unitNames, shown.unit, (unit) => this.#choose({ unit }))
            : nothing
        }
        ${
          layout === 'list'
            ? nothing
            : choice(this.msg('Вид коштів'), stageNames, shown.stage, (stage) => this.#choose({ stage }))
        }
        <p class="found figures">${this.#foundText()}</p>
      </div>
      <p class="printed">
        ${this.msg('Показано:')} ${this.#filterText(shown)}. ${this.msg('Надруковано')} ${time(this.day, this.locale)}
      </p>
      <details class="downloads">
        <summary>${this.msg('Завантажити або надрукувати')}</summary>
        <div>
          <button type="button" @click=${() => this.#saveTable(found.rows)}>${this.msg('Таблиця: показане (.csv)')}</button>
          <button type="button" @click=${() => this.#saveTable(index.rows)}>${this.msg('Таблиця: усі заходи (.csv)')}</button>
          <button type="button" ?disabled=${!found.rows.some(hasDates)} @click=${() => this.#saveCalendar(found.rows)}>
            ${this.msg('Календар: показане з точними датами (.ics)')}
          </button>
          <button type="button" @click=${() => print()}>${this.msg('Надрукувати')}</button>
        </div>
      </details>`;
  }

  /** The money of what is found, as a picture and by year and source. */
  #renderTotals({ found, stage }: Shown): Renderable {
    const tables = financingTables(
      found.rows.flatMap(({ measure }) => measure.funding),
      stage,
    );
    return tables.map((table) => financingTable(financingTableView(table, this.locale), this.msg));
  }

  /** What sums leave out. */
  #renderNotes({ found, stage, layout }: Shown): Renderable {
    const { missing } = moneyTotal(found.rows, stage);
    const twice = found.rows.some(({ values }) => values.section.length > 1);
    return html`${layout === 'timeline' ? barKey(this.#voice) : nothing}
    ${missing > 0 ? html`<p class="label">* ${this.msg('Рядків без суми, яких немає в підсумках:')} ${missing}</p>` : nothing}
    ${
      twice
        ? html`<p class="label">
            ${this.msg('Захід із кількох розділів враховано в підсумку кожного з них, а в загальному – один раз.')}
          </p>`
        : nothing
    }`;
  }

  #renderTable(shown: Shown): TemplateResult {
    const { layout, axis, rows, index, stage } = shown;
    if (layout === 'list') return html`<div class="rows as-list"></div>`;
    const column = (name: string) => html`<th role="columnheader" scope="col">${name}</th>`;
    const state = this.msg('Стан виконання');
    const term = this.msg('Строк');
    return html`<div class="scroller" aria-labelledby="title">
      <table
        class="rows as-${layout} ${shown.axisWidth === null ? 'fits' : ''}"
        part="table"
        role="table"
        aria-labelledby="title"
        aria-rowcount=${rows.length + 1}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            ${column(this.msg('Захід'))}
            ${
              layout === 'timeline'
                ? html`${column(`${term}, ${state.toLowerCase()}`)}
                    <th role="columnheader" scope="col" class="axis" part="axis">
                      ${axis ? axisHead(axis, index.voice) : nothing}
                    </th>`
                : layout === 'table'
                  ? [term, this.msg('Виконавці'), words.stages[stage][this.language], state].map(column)
                  : [
                      ...index.years.map((year) =>
                        column(year === null ? words.noYear[this.language] : String(year)),
                      ),
                      column(`${this.msg('Разом')}, ${this.#scale(shown).unit}`),
                    ]
            }
          </tr>
        </thead>
      </table>
    </div>`;
  }

  #renderDialog(programme: Programme): TemplateResult {
    const row = this.#open === null ? undefined : this.#row(this.#open);
    const close = () => this.#close();
    return html`<dialog part="dialog" aria-labelledby="record" @close=${close} @click=${this.#closeByClick}>
      ${
        this.#open === null
          ? nothing
          : row
            ? measureInFull(measureDetails(row, programme, this.locale), this.#voice, {
                headingLevel: this.headingLevel + 1,
                select: (kind, id) => this.#select(kind, id),
                close,
                saveCalendar: hasDates(row) ? () => this.#saveCalendar([row]) : null,
                sources: (sources) => this.renderSources(sources),
                source: row.measure.source,
              })
            : html`<p id="record">${this.msg('Такого заходу у файлі немає.')}</p>
                <button type="button" class="close" @click=${close}>${this.msg('Закрити')}</button>`
      }
    </dialog>`;
  }
}

/** What is worked out once for a programme, a day and a language. */
interface Index {
  programme: Programme;
  key: string;
  voice: Voice;
  rows: IndexedMeasure[];
  all: Found;
  sections: Drawing['groups'];
  years: (number | null)[];
  axes: { [Unit in TimeUnit]?: AxisView | null };
}

/** What is shown of it. */
interface Shown {
  index: Index;
  filter: MeasureFilter;
  found: Found;
  layout: Layout;
  collapsed: string;
  groups: Drawing['groups'];
  rows: TimelineRow[];
  unit: TimeUnit;
  axis: AxisView | null;
  /** Pixels, where the axis is wider than there is room. */
  axisWidth: number | null;
  stage: Stage;
}

/** How many rows are the same at the beginning of both; a group that was opened or closed is not. */
function firstDifference(before: readonly TimelineRow[], after: readonly TimelineRow[]): number {
  const index = after.findIndex((row, place) => {
    const old = before[place];
    if (row.kind === 'measure') return old?.kind !== 'measure' || old.row !== row.row;
    return (
      old?.kind !== row.kind ||
      (row.kind === 'group' && old.kind === 'group' && (old.id !== row.id || old.collapsed !== row.collapsed))
    );
  });
  return index < 0 ? after.length : index;
}
