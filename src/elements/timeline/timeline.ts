import { html, nothing, type PropertyDeclarations, type PropertyValues, svg, type TemplateResult } from 'lit';
import { csv } from '../../format/csv.js';
import { dayAfter } from '../../format/dates.js';
import { type CalendarEntry, icalendar } from '../../format/icalendar.js';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import { type TimeUnit, unitFor } from '../../geometry/time-ticks.js';
import { templates as english } from '../../locales/en/timeline.js';
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
import { chooseText } from '../../model/text.js';
import type { Programme } from '../../model/types.js';
import { readAddress, writeAddress } from '../base/address.js';
import { announce } from '../base/announcer.js';
import { download } from '../base/download.js';
import { ProgrammeElement } from '../base/element.js';
import { ProgrammeSelectEvent, type SelectableKind } from '../base/events.js';
import { financingTable } from '../base/financing.js';
import { financingTableView } from '../base/financing.view.js';
import { RowChunks } from '../base/rows.js';
import { baseStyles, cardStyles, chartStyles } from '../base/styles.js';
import { exampleTag, percent, type Renderable, said, saidOrUnknown, time } from '../base/templates.js';
import { timelineStyles } from './timeline.styles.js';
import {
  type AxisView,
  axisView,
  facetViews,
  type Layout,
  layouts,
  leftOut,
  type MeasureView,
  measureDetails,
  measureView,
  moneyCell,
  moneyScale,
  moneyTotal,
  sectionGroups,
  type TimelineGroup,
  type TimelineRow,
  timelineRows,
  totalText,
  yearGroups,
} from './timeline.view.js';

const measureForms = {
  uk: { one: 'захід', few: 'заходи', many: 'заходів', other: 'заходу' },
  en: { one: 'measure', other: 'measures' },
};
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

/**
 * The measures of a municipal programme over its years: what, when, who, for how much and what came of it. A
 * table first, with bars drawn in its cells; it can be searched, narrowed down, looked at as a list by year, a
 * time axis, a table or a table of money, and taken away as a calendar or a spreadsheet.
 *
 * Put it on the page with the address of the programme file. Give it an `address` to let readers send each
 * other what they have chosen.
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
  static override styles = [baseStyles, cardStyles, chartStyles, timelineStyles];
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
  #width = 0;
  #size: ResizeObserver | null = null;
  #chunks: RowChunks<TimelineRow> | null = null;
  #container: HTMLElement | null = null;
  #drawn = '';
  #indexed: { programme: Programme; key: string; rows: IndexedMeasure[]; all: Found } | null = null;
  #found: Found | null = null;

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
    addEventListener('popstate', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
    this.#chunks?.disconnect();
    this.#chunks = null;
    this.#container = null;
    this.#drawn = '';
    this.ownerDocument.removeEventListener(ProgrammeSelectEvent.type, this.#followSelection);
    removeEventListener('popstate', this.#readAddress);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('address' as keyof ProgrammeTimeline)) this.#takeAddress();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#drawRows();
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.#open && dialog && !dialog.open) dialog.showModal();
    else if (!this.#open && dialog?.open) dialog.close();
    const axis = this.#axis();
    const table = this.renderRoot.querySelector<HTMLElement>('.rows');
    // Only numbers go into custom properties, and by script: a strict policy forbids style attributes.
    table?.style.setProperty('--_axis', axis ? `${this.#axisWidth(axis.unit)}px` : '100%');
    table?.style.setProperty('--_visible', `${this.#width}px`);
    table?.style.setProperty('--_years', String(this.#moneyYears().length + 1));
  }

  // What is chosen

  readonly #readAddress = (): void => {
    this.#takeAddress();
    this.requestUpdate();
  };

  #takeAddress(): void {
    if (!this.address) return;
    const { text, open, layout, ...rest } = readAddress(this.address);
    this.#filter = {};
    if (text) this.#filter.text = text;
    for (const facet of facets) if (rest[facet]) this.#filter[facet] = rest[facet];
    if (layouts.includes(layout as Layout)) this.#chosenLayout = layout as Layout;
    this.#open = open ?? null;
    if (!open) this.#openedByStep = false;
  }

  #keepAddress(push = false): void {
    if (!this.address) return;
    const state = { ...this.#filter, layout: this.#chosenLayout ?? undefined, open: this.#open ?? undefined };
    writeAddress(this.address, state, push);
  }

  #narrow(filter: MeasureFilter): void {
    this.#filter = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
    this.#keepAddress();
    this.requestUpdate();
    void this.updateComplete.then(() => announce(this.#foundText(), this.language));
  }

  #choose(choice: { layout?: Layout; unit?: TimeUnit; stage?: Stage }): void {
    this.#chosenLayout = choice.layout ?? this.#chosenLayout;
    this.#chosenUnit = choice.unit ?? this.#chosenUnit;
    this.#stage = choice.stage ?? this.#stage;
    if (choice.layout) this.#keepAddress();
    this.requestUpdate();
  }

  #toggle(group: string): void {
    if (!this.#collapsed.delete(group)) this.#collapsed.add(group);
    this.requestUpdate();
  }

  /** Tells the page, and shows a measure unless the page does it in its own way. */
  #select(kind: SelectableKind, id: string): void {
    if (kind !== 'measure') this.#close();
    if (!this.dispatchEvent(new ProgrammeSelectEvent(kind, id)) || kind !== 'measure') return;
    this.#show(id);
  }

  #show(id: string): void {
    this.#open = id;
    this.#openedByStep = this.address !== null;
    this.#keepAddress(true);
    this.requestUpdate();
  }

  /** A measure selected in another widget of the page opens here. */
  readonly #followSelection = (event: ProgrammeSelectEvent): void => {
    if (event.kind !== 'measure' || event.defaultPrevented || event.composedPath()[0] === this) return;
    if (this.#row(event.id)) this.#show(event.id);
  };

  #close(): void {
    if (this.#open === null) return;
    this.#open = null;
    if (this.#openedByStep) {
      this.#openedByStep = false;
      history.back();
    } else this.#keepAddress();
    this.requestUpdate();
  }

  // What follows from it

  get #layout(): Layout {
    const fitting = this.#width > 0 && this.#width < widthForAxis ? 'list' : 'timeline';
    return this.#chosenLayout ?? (this.layout && layouts.includes(this.layout) ? this.layout : fitting);
  }

  #index(programme: Programme) {
    const key = `${this.day} ${this.language}`;
    if (this.#indexed?.programme !== programme || this.#indexed.key !== key) {
      const rows = indexMeasures(programme, this.day, this.language);
      this.#indexed = { programme, key, rows, all: findMeasures(rows, {}) };
    }
    return this.#indexed;
  }

  #row(id: string): IndexedMeasure | undefined {
    return this.#indexed?.rows.find(({ measure }) => measure.id === id);
  }

  #groups(programme: Programme): Map<string, TimelineGroup> {
    if (this.#layout === 'list' && this.#found) return yearGroups(programme, this.#found, this.language);
    return sectionGroups(programme, this.language);
  }

  #axis(): { unit: TimeUnit; view: AxisView } | null {
    const { programme } = this.content;
    if (!programme || this.#layout !== 'timeline') return null;
    const { rows } = this.#index(programme);
    const shared = { locale: this.locale, today: this.day };
    const years = axisView(programme, rows, { unit: 'year', ...shared });
    if (!years) return null;
    const width = this.#width >= widthForColumns ? this.#width * axisShare : this.#width;
    const fitting = unitFor(years.scale, width, partWidth.quarter + 8);
    const unit = this.#chosenUnit ?? (fitting === 'month' ? 'quarter' : fitting);
    return { unit, view: axisView(programme, rows, { unit, ...shared }) ?? years };
  }

  /** How wide the table must be for the parts of the axis to be named; it scrolls sideways where that is too wide. */
  #axisWidth(unit: TimeUnit): number {
    const { programme } = this.content;
    if (!programme) return this.#width;
    const parts = axisView(programme, this.#index(programme).rows, {
      unit,
      locale: this.locale,
      today: this.day,
    })?.parts;
    return Math.max(this.#width - 42, (parts?.length ?? 0) * partWidth[unit]);
  }

  #moneyYears(): string[] {
    return [...(this.#indexed?.all.counts.year.keys() ?? [])].sort();
  }

  #foundText(): string {
    const found = this.#found?.measures.length ?? 0;
    return `${this.msg('Знайдено:')} ${counted(found, measureForms, this.locale)}`;
  }

  // The rows

  #drawRows(): void {
    const { programme } = this.content;
    const container = this.renderRoot.querySelector<HTMLElement>('.rows');
    if (!programme || !container || !this.#found) return;
    const layout = this.#layout;
    const axis = this.#axis();
    const key = JSON.stringify([
      this.#indexed?.key,
      this.#filter,
      layout,
      axis?.unit,
      this.#stage,
      [...this.#collapsed],
      this.locale,
    ]);
    if (container === this.#container && key === this.#drawn && this.#drawnFor === programme) return;
    this.#drawn = key;
    this.#drawnFor = programme;
    if (container !== this.#container || !this.#chunks) {
      this.#chunks?.disconnect();
      this.#container = container;
      this.#chunks = new RowChunks(container, layout === 'list' ? 'ul' : 'tbody', (row, index) =>
        this.#renderRow(row, index),
      );
    }
    this.#drawing = {
      programme,
      layout,
      axis: axis?.view ?? null,
      groups: this.#groups(programme),
      scale: layout === 'money' ? moneyScale(this.#indexed?.rows ?? [], this.#stage, this.locale) : null,
    };
    this.#chunks.show(
      timelineRows(
        this.#found,
        this.#drawing.groups,
        layout === 'list' ? 'year' : 'section',
        this.#collapsed,
      ),
    );
  }

  #drawnFor: Programme | null = null;
  #drawing: {
    programme: Programme;
    layout: Layout;
    axis: AxisView | null;
    groups: Map<string, TimelineGroup>;
    scale: ReturnType<typeof moneyScale> | null;
  } | null = null;

  #renderRow(row: TimelineRow, index: number): TemplateResult {
    if (!this.#drawing) return html``;
    const { programme, layout, axis } = this.#drawing;
    if (row.kind === 'group') return this.#renderGroup(row, index);
    const view = measureView(row.row, programme, this.locale, axis?.scale ?? null);
    if (layout === 'list') {
      return html`<li class="measure">
        ${this.#renderTitle(view)}
        <div class="details-line">
          <span>${saidOrUnknown(view.term, this.language)}</span> ${this.#renderStatus(view)}
        </div>
      </li>`;
    }
    const title = html`<th role="rowheader" scope="row">${this.#renderTitle(view)}</th>`;
    // The heading of the table is row 1.
    return html`<tr class="measure" role="row" aria-rowindex=${index + 2}>
      ${
        layout === 'timeline'
          ? html`<th role="rowheader" scope="row" class="sticky">
                ${this.#renderTitle(view)}
                <div class="details-line">
                  <span>${saidOrUnknown(view.term, this.language)}</span> ${this.#renderStatus(view)}
                </div>
              </th>
              <td role="cell" class="axis" part="bar">${renderBar(view, axis)}</td>`
          : layout === 'table'
            ? html`${title}
                <td role="cell">${saidOrUnknown(view.term, this.language)}</td>
                <td role="cell">${this.#renderNames(view)}</td>
                <td role="cell" class="figures">${this.#moneyText([row.row])}</td>
                <td role="cell">${this.#renderStatus(view)}</td>`
            : html`${title}${this.#renderMoney([row.row])}`
      }
    </tr>`;
  }

  #renderGroup(
    { id, measures, collapsed }: Extract<TimelineRow, { kind: 'group' }>,
    index: number,
  ): TemplateResult {
    const group = this.#drawing?.groups.get(id);
    const title = group
      ? html`${said(group.title, this.language)}${exampleTag(group.example, this.language)}`
      : id;
    const button = html`<button type="button" aria-expanded=${!collapsed} @click=${() => this.#toggle(id)}>
      <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M3 1l4 4-4 4"></path></svg>
      <strong>${title}</strong>
    </button>`;
    const count = counted(measures.length, measureForms, this.locale);
    if (this.#drawing?.layout === 'list') {
      return html`<li class="group">${this.heading(1, html`${button} <span>${count}</span>`)}</li>`;
    }
    const money = this.#drawing?.layout === 'money' ? null : this.#moneyText(measures);
    return html`<tr class=${money === null ? 'group sum' : 'group'} role="row" aria-rowindex=${index + 2}>
      <th role="rowheader" scope="rowgroup" class="sticky">
        ${button} <span class="figures">${count}${money && html` · ${money}`}</span>
      </th>
      ${money === null ? this.#renderMoney(measures) : nothing}
    </tr>`;
  }

  #moneyText(rows: readonly IndexedMeasure[]): string {
    const total = moneyTotal(rows, this.#stage);
    return totalText(total, this.locale) || (total.leftOut.length > 0 ? words.unknown[this.language] : '–');
  }

  #renderMoney(rows: readonly IndexedMeasure[]): Renderable {
    const scale = this.#drawing?.scale;
    if (!scale) return nothing;
    const cell = (year?: string) =>
      moneyCell(
        moneyTotal(rows, this.#stage, year === undefined ? {} : { year: Number(year) }),
        scale,
        this.locale,
      );
    return [
      ...this.#moneyYears().map((year) => html`<td role="cell" class="figures">${cell(year)}</td>`),
      html`<td role="cell" class="figures sum">${cell()}</td>`,
    ];
  }

  #renderTitle({ id, number, title, example }: MeasureView): TemplateResult {
    return html`<button type="button" class="open" @click=${() => this.#select('measure', id)}>
        ${number && html`<span class="number">${number}</span>`}${said(title, this.language)}${exampleTag(
          example,
          this.language,
        )}
      </button>`;
  }

  #renderStatus({ status }: Pick<MeasureView, 'status'>): TemplateResult {
    return html`<span class="state state-${status.code}" part="status">${statusMark(status.code)} ${status.label}</span>
      ${
        status.resultMissing
          ? html`<span class="overdue">${this.msg('строк минув, результат не внесено')}</span>`
          : nothing
      }`;
  }

  #renderNames({ executors }: MeasureView): Renderable {
    if (executors.length === 0) return this.unknown();
    return executors.map((name, index) => html`${index > 0 ? ', ' : ''}${said(name, this.language)}`);
  }

  // The measure in full

  #renderDialog(programme: Programme): TemplateResult {
    const row = this.#open === null ? undefined : this.#row(this.#open);
    return html`<dialog part="dialog" aria-labelledby="measure-title" @close=${() => this.#close()} @click=${this.#closeOutside}>
      ${
        row
          ? this.#renderDetails(row, programme)
          : html`<p>${this.msg('Такого заходу у файлі немає.')}</p>
              <button type="button" class="close" @click=${() => this.#close()}>${this.msg('Закрити')}</button>`
      }
    </dialog>`;
  }

  readonly #closeOutside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.#close();
  };

  #renderDetails(row: IndexedMeasure, programme: Programme): TemplateResult {
    const { language } = this;
    const view = measureDetails(row, programme, this.locale);
    const facts: [string, Renderable][] = [
      [this.msg('Розділ'), view.sections.map((title) => html`<div>${said(title, language)}</div>`)],
      [this.msg('Напрям'), view.direction && said(view.direction, language)],
      [this.msg('Завдання'), view.task && said(view.task, language)],
      [this.msg('Строк'), saidOrUnknown(view.term, language)],
      [this.msg('Виконавці'), this.#renderNames(view)],
      [
        this.msg('Стан виконання'),
        html`${this.#renderStatus(view)}${view.statusReason && html`<div>${said(view.statusReason, language)}</div>`}
        ${view.statusAsOf && html`<div class="muted">${this.msg('станом на')} ${time(view.statusAsOf, this.locale)}</div>`}`,
      ],
      [
        this.msg('Очікувані результати'),
        view.results.length > 0
          ? view.results.map((text) => html`<div>${said(text, language)}</div>`)
          : this.unknown(),
      ],
      [
        this.msg('Замінено заходом'),
        view.replacedBy &&
          html`<button type="button" class="open" @click=${() => this.#select('measure', view.replacedBy?.id ?? '')}>
            ${said(view.replacedBy.name, language)}
          </button>`,
      ],
      [this.msg('Рішення'), view.act && said(view.act, language)],
    ];
    return html`<article>
      ${this.heading(
        1,
        html`<span id="measure-title">
            ${view.number && html`<span class="number">${view.number}</span>`}${said(view.title, language)}</span
          >${exampleTag(view.example, language)}`,
      )}
      <button type="button" class="close" @click=${() => this.#close()}>${this.msg('Закрити')}</button>
      <dl class="facts">
        ${facts.map(([term, value]) => (value && (!Array.isArray(value) || value.length > 0) ? html`<dt>${term}</dt><dd>${value}</dd>` : nothing))}
      </dl>
      ${this.section(this.msg('Фінансування'), this.#renderFunding(view))}
      ${view.indicators.length > 0 ? this.section(this.msg('Показники'), this.#renderIndicators(view)) : nothing}
      ${this.#renderLinks('partner', this.msg('Партнери'), view.partners)}
      ${this.#renderLinks('grant', this.msg('Гранти й допомога'), view.grants)}
      ${
        row.term?.kind === 'days'
          ? html`<div class="links">
              <button type="button" @click=${() => this.#saveCalendar([row])}>${this.msg('До календаря (.ics)')}</button>
            </div>`
          : nothing
      }
      ${this.renderSources(row.measure.source)}
    </article>`;
  }

  #renderFunding(view: ReturnType<typeof measureDetails>): Renderable {
    if (view.funding.length === 0)
      return view.statedTotal && html`<p>${said(view.statedTotal, this.language)}</p>`;
    const cell = (amount: (typeof view.funding)[number]['amounts'][Stage]) =>
      html`<td>${amount ? said(amount, this.language) : '–'}</td>`;
    return html`<div class="scroller" role="region" aria-label=${this.msg('Фінансування заходу')} tabindex="0">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">${this.msg('Джерело')}</th>
            <th scope="col">${this.msg('Рік')}</th>
            ${stages.map((stage) => html`<th scope="col">${words.stages[stage][this.language]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${view.funding.map(
            ({ source, year, amounts }) =>
              html`<tr><th scope="row">${source}</th><td>${year}</td>${stages.map((stage) => cell(amounts[stage]))}</tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${this.msg('Разом')}</th>
            <td></td>
            ${stages.map((stage) => html`<td>${view.totals[stage] || '–'}</td>`)}
          </tr>
        </tfoot>
      </table>
    </div>`;
  }

  #renderIndicators({ indicators }: ReturnType<typeof measureDetails>): Renderable {
    const { language } = this;
    return indicators.map(
      ({ title, unit, baseline, values }) =>
        html`<table class="figures">
          <caption>
            ${said(title, language)}${unit && html`, ${said(unit, language)}`}${baseline && ` (${this.msg('на початку')}: ${baseline})`}
          </caption>
          <thead>
            <tr>
              <th scope="col">${this.msg('Рік')}</th>
              <th scope="col">${this.msg('Заплановано')}</th>
              <th scope="col">${this.msg('Досягнуто')}</th>
            </tr>
          </thead>
          <tbody>
            ${values.map(
              ({ year, target, actual }) =>
                html`<tr>
                  <th scope="row">${year}</th>
                  <td>${target ?? words.unknown[language]}</td>
                  <td>${actual ?? words.unknown[language]}</td>
                </tr>`,
            )}
          </tbody>
        </table>`,
    );
  }

  #renderLinks(kind: SelectableKind, title: string, records: MeasureRecords): Renderable {
    if (records.length === 0) return nothing;
    return this.section(
      title,
      html`<ul class="links" role="list">
        ${records.map(
          ({ id, name }) =>
            html`<li>
              <button type="button" @click=${() => this.#select(kind, id)}>${said(name, this.language)}</button>
            </li>`,
        )}
      </ul>`,
    );
  }

  // Taking away

  #saveCalendar(rows: readonly IndexedMeasure[]): void {
    const { programme } = this.content;
    const entries = rows.flatMap(({ measure, term }): CalendarEntry[] => {
      // «Протягом року» and the like are no events, and must not look like one in somebody's calendar.
      if (term?.kind !== 'days' || !term.first || !term.last) return [];
      const mark = measure.example ? ` (${words.example[this.language]})` : '';
      return [
        {
          uid: `${measure.id}@${programme?.id ?? 'programme'}`,
          title: `${chooseText(measure.title, this.language)?.text ?? measure.id}${mark}`,
          first: term.first,
          last: term.last,
          description: measure.results.map((text) => chooseText(text, this.language)?.text ?? '').join('\n'),
        },
      ];
    });
    download(`${programme?.id ?? 'programme'}.ics`, 'text/calendar', icalendar(entries, dayAfter, this.day));
  }

  #saveTable(rows: readonly IndexedMeasure[]): void {
    const { programme } = this.content;
    if (!programme) return;
    const sum = (row: IndexedMeasure, stage: Stage) => totalText(moneyTotal([row], stage), this.locale);
    const text = (value: { text: string } | null | undefined) => value?.text ?? words.unknown[this.language];
    const head = [
      '№',
      this.msg('Захід'),
      this.msg('Розділ'),
      this.msg('Строк'),
      this.msg('Виконавці'),
      ...stages.map((stage) => words.stages[stage][this.language]),
      this.msg('Стан виконання'),
      this.msg('Очікувані результати'),
      this.msg('Примітка'),
    ];
    const lines = rows.map((row) => {
      const view = measureDetails(row, programme, this.locale);
      const remarks = [
        view.example ? words.example[this.language] : '',
        view.status.resultMissing ? this.msg('строк минув, результат не внесено') : '',
      ];
      return [
        view.number ?? '',
        view.title.text,
        view.sections.map(text).join('; '),
        text(view.term),
        view.executors.map(text).join('; ') || words.unknown[this.language],
        ...stages.map((stage) => sum(row, stage)),
        view.status.label,
        view.results.map(text).join('; ') || words.unknown[this.language],
        remarks.filter(Boolean).join('; '),
      ];
    });
    download(`${programme.id ?? 'programme'}.csv`, 'text/csv', csv([head, ...lines], this.locale));
  }

  // Rendering

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="card"><div class="waiting" aria-hidden="true"></div></div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const { rows, all } = this.#index(programme);
    this.#found = findMeasures(rows, this.#filter);
    return html`<article class="card timeline" part="body" aria-labelledby="title">
      <header part="header">
        ${this.heading(0, html`<span id="title">${this.msg('Заходи програми')}</span>`, 'heading')}
        ${programme.asOf ? html`<p class="muted">${this.#renderAge(programme.asOf)}</p>` : nothing}
      </header>
      ${
        rows.length === 0
          ? html`<p>${this.msg('Заходів у файлі немає.')}</p>`
          : html`${this.#renderFilters(programme, all)} ${this.#renderTools()}
              ${this.#layout === 'money' ? this.#renderTotals() : nothing} ${this.#renderTable()}`
      }
      ${this.renderFooter(programme.source)} ${this.#renderDialog(programme)}
    </article>`;
  }

  #renderAge(asOf: string): Renderable {
    const days = Math.round((Date.parse(this.day) - Date.parse(asOf)) / 86_400_000);
    return html`${this.msg('Дані станом на')} ${time(asOf, this.locale)}${
      days > 0 ? ` (${counted(days, dayForms, this.locale)} ${this.msg('тому')})` : ''
    }`;
  }

  #renderFilters(programme: Programme, all: Found): TemplateResult {
    const names: Record<Facet, string> = {
      section: this.msg('Розділ'),
      year: this.msg('Рік'),
      executor: this.msg('Виконавець'),
      source: this.msg('Джерело фінансування'),
      status: this.msg('Стан виконання'),
    };
    const views = this.#found
      ? facetViews(this.#found, all, this.#filter, sectionGroups(programme, this.language), this.locale)
      : [];
    return html`<form class="filters" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label class="search">
        ${this.msg('Пошук за словами чи номером заходу')}
        <input
          type="search"
          .value=${this.#filter.text ?? ''}
          @input=${(event: Event) => this.#narrow({ ...this.#filter, text: (event.target as HTMLInputElement).value })}
        />
      </label>
      ${views.map(
        ({ facet, value, options }) =>
          html`<label>
            ${names[facet]}
            <select
              @change=${(event: Event) => this.#narrow({ ...this.#filter, [facet]: (event.target as HTMLSelectElement).value })}
            >
              <option value="" ?selected=${value === ''}>${this.msg('Усі')}</option>
              ${options.map(
                (option) =>
                  html`<option
                    value=${option.value}
                    ?selected=${option.value === value}
                    ?disabled=${option.count === 0 && option.value !== value}
                  >
                    ${option.label}
                  </option>`,
              )}
            </select>
          </label>`,
      )}
      ${
        Object.keys(this.#filter).length > 0
          ? html`<button type="button" @click=${() => this.#narrow({})}>${this.msg('Скинути')}</button>`
          : nothing
      }
    </form>`;
  }

  #renderTools(): TemplateResult {
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
    const found = this.#found?.measures ?? [];
    return html`<div class="bar-of-tools">
        ${this.#renderChoice(this.msg('Вигляд'), layoutNames, this.#layout, (layout) => this.#choose({ layout }))}
        ${
          this.#layout === 'timeline'
            ? this.#renderChoice(this.msg('Поділ шкали'), unitNames, this.#axis()?.unit ?? 'year', (unit) =>
                this.#choose({ unit }),
              )
            : nothing
        }
        ${
          this.#layout === 'money'
            ? this.#renderChoice(
                this.msg('Вид коштів'),
                Object.fromEntries(
                  stages.map((stage) => [stage, words.stages[stage][this.language]]),
                ) as Record<Stage, string>,
                this.#stage,
                (stage) => this.#choose({ stage }),
              )
            : nothing
        }
        <p class="found figures">${this.#foundText()}</p>
      </div>
      <details class="downloads">
        <summary>${this.msg('Завантажити або надрукувати')}</summary>
        <div>
          <button type="button" @click=${() => this.#saveTable(found)}>${this.msg('Таблиця: показане (.csv)')}</button>
          <button type="button" @click=${() => this.#saveTable(this.#indexed?.rows ?? [])}>
            ${this.msg('Таблиця: усі заходи (.csv)')}
          </button>
          <button
            type="button"
            ?disabled=${!found.some(({ term }) => term?.kind === 'days')}
            @click=${() => this.#saveCalendar(found)}
          >
            ${this.msg('Календар: показане з точними датами (.ics)')}
          </button>
          <button type="button" @click=${() => print()}>${this.msg('Надрукувати')}</button>
        </div>
      </details>`;
  }

  #renderChoice<Value extends string>(
    label: string,
    names: Record<Value, string>,
    value: Value,
    choose: (value: Value) => void,
  ): TemplateResult {
    return html`<div class="choice" role="group" aria-label=${label}>
      ${(Object.entries(names) as [Value, string][]).map(
        ([key, name]) =>
          html`<button type="button" aria-pressed=${key === value} @click=${() => choose(key)}>${name}</button>`,
      )}
    </div>`;
  }

  /** The money of what is found, as a picture and by year and source; what it leaves out is said. */
  #renderTotals(): Renderable {
    const found = this.#found?.measures ?? [];
    const tables = financingTables(
      found.flatMap(({ measure }) => measure.funding),
      this.#stage,
    );
    const missing = leftOut(moneyTotal(found, this.#stage)).get('not-stated') ?? 0;
    return html`${tables.map((table) => financingTable(financingTableView(table, this.locale), this.msg))}
    ${tables.length === 0 ? html`<p>${this.unknown()}</p>` : nothing}
    ${
      missing > 0
        ? html`<p class="label">${this.msg('Рядків без суми, яких немає в підсумках:')} ${missing}</p>`
        : nothing
    }`;
  }

  #renderTable(): TemplateResult {
    const layout = this.#layout;
    if (layout === 'list') return html`<div class="rows as-list"></div>`;
    const axis = this.#axis();
    const scrolls = axis !== null && this.#axisWidth(axis.unit) > this.#width;
    const rowCount = 1 + (this.#found ? this.#found.measures.length : 0);
    const column = (name: string) => html`<th role="columnheader" scope="col">${name}</th>`;
    const unit = this.#drawing?.scale?.unit ?? '';
    return html`<div class="scroller" role="region" aria-labelledby="title" tabindex="0">
        <table
          class="rows as-${layout} ${layout === 'timeline' && !scrolls ? 'fits' : ''}"
          part="table"
          role="table"
          aria-labelledby="title"
          aria-rowcount=${rowCount}
        >
          <thead role="rowgroup">
            <tr role="row" aria-rowindex="1">
              ${column(this.msg('Захід'))}
              ${
                layout === 'timeline'
                  ? html`<th role="columnheader" scope="col" class="axis" part="axis">
                      ${axis ? this.#renderAxis(axis.view) : this.msg('Строк')}
                    </th>`
                  : layout === 'table'
                    ? [
                        this.msg('Строк'),
                        this.msg('Виконавці'),
                        words.stages[this.#stage][this.language],
                        this.msg('Стан виконання'),
                      ].map(column)
                    : [...this.#moneyYears(), `${this.msg('Разом')}${unit && `, ${unit}`}`].map(column)
              }
            </tr>
          </thead>
        </table>
      </div>
      ${layout === 'timeline' ? this.#renderKey() : nothing}`;
  }

  #renderAxis({ parts, today }: AxisView): TemplateResult {
    const first = parts[0]?.label ?? '';
    const last = parts.at(-1)?.label ?? '';
    return html`<svg role="img" aria-label=${`${this.msg('Строк')}: ${first} – ${last}`}>
      ${parts.map(
        ({ short, from, to }) =>
          svg`<text x=${percent((from + to) / 2)} y="14" text-anchor="middle">${short}</text>
          <line x1=${percent(from)} x2=${percent(from)} y1="4" y2="24"></line>`,
      )}
      ${
        today === null
          ? nothing
          : svg`<line class="now" x1=${percent(today)} x2=${percent(today)} y1="0" y2="24"></line>`
      }
    </svg>`;
  }

  #renderKey(): TemplateResult {
    const names: Record<string, string> = {
      days: this.msg('точні дати'),
      quarter: this.msg('місяць або квартал'),
      year: this.msg('рік або роки'),
      'all-years': this.msg('увесь строк програми'),
      ongoing: this.msg('постійно'),
    };
    return html`<ul class="key" part="legend" role="list">
      ${Object.entries(names).map(
        ([kind, name]) =>
          html`<li>
            <svg class="axis" aria-hidden="true">${termShape(kind, 0, 1)}</svg>
            ${name}
          </li>`,
      )}
      <li>
        <svg class="axis" aria-hidden="true"><line class="now" x1="50%" x2="50%" y1="0" y2="12"></line></svg>
        ${this.msg('сьогодні')}
      </li>
    </ul>`;
  }
}

type MeasureRecords = ReturnType<typeof measureDetails>['partners'];

function renderBar({ bar }: MeasureView, axis: AxisView | null): Renderable {
  if (!axis) return nothing;
  return html`<svg aria-hidden="true">
    ${bar && termShape(bar.kind, bar.from, bar.to)}
    ${
      axis.today === null
        ? nothing
        : svg`<line class="now" x1=${percent(axis.today)} x2=${percent(axis.today)} y1="-8" y2="24"></line>`
    }
  </svg>`;
}

/** A term drawn so that one sees how exact it is: filled for days, outlined for years, a dotted line for «постійно». */
function termShape(kind: string, from: number, to: number): TemplateResult {
  return kind === 'ongoing'
    ? svg`<line class="term term-ongoing" x1=${percent(from)} x2=${percent(to)} y1="6" y2="6"></line>`
    : svg`<rect class="term term-${kind}" x=${percent(from)} width=${percent(to - from)} y="1" height="10" rx="2"></rect>`;
}

/** Each status has a shape of its own beside its words and colour. */
function statusMark(code: string): TemplateResult {
  const marks: Record<string, TemplateResult> = {
    planned: svg`<circle cx="6" cy="6" r="4.5"></circle>`,
    'in-progress': svg`<circle cx="6" cy="6" r="4.5"></circle><path d="M6 3v3l2 2"></path>`,
    done: svg`<path d="M1 6.5 4.5 10 11 2"></path>`,
    'partly-done': svg`<path d="M1 6.5 4.5 10 11 2" stroke-dasharray="3 2"></path>`,
    'not-done': svg`<path d="m2 2 8 8M10 2 2 10"></path>`,
    postponed: svg`<path d="M1 6h9M7 3l3 3-3 3"></path>`,
    cancelled: svg`<path d="M1 6h10"></path>`,
    merged: svg`<path d="M2 2v3l4 3M10 2v3L6 8v3"></path>`,
  };
  return html`<svg viewBox="0 0 12 12" aria-hidden="true">
    ${marks[code] ?? svg`<path d="M6 9v1M4 4a2 2 0 1 1 3 2L6 7"></path>`}
  </svg>`;
}
