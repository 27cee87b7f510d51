import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { csv } from '../../format/csv.js';
import { dayAfter } from '../../format/dates.js';
import { icalendar } from '../../format/icalendar.js';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import { templates as english } from '../../locales/en/grants.js';
import {
  type FoundGrants,
  findGrants,
  type GrantFacet,
  type GrantFilter,
  grantFacets,
  type IndexedGrant,
  indexGrants,
} from '../../model/grant-index.js';
import type { Programme } from '../../model/types.js';
import { announce } from '../base/announcer.js';
import { choice, filterForm } from '../base/controls.js';
import { controlStyles } from '../base/controls.styles.js';
import { download } from '../base/download.js';
import { ProgrammeElement } from '../base/element.js';
import type { SelectableKind } from '../base/events.js';
import { codeWords, type FacetWords, facetViews } from '../base/facets.view.js';
import { RowChunks } from '../base/rows.js';
import { Selection } from '../base/selection.js';
import { baseStyles, cardStyles, chartStyles } from '../base/styles.js';
import { link, type Renderable, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { callList } from './calls.js';
import { grantCharts } from './charts.js';
import { grantInFull } from './details.js';
import { citation, deadlines, grantRecords, grantTable } from './exports.js';
import { grantForms, grantRow } from './grant-row.js';
import { grantsStyles } from './grants.styles.js';
import {
  type CallView,
  type ChartView,
  callViews,
  chartViews,
  type Division,
  type GrantRow,
  type Grouping,
  grantRows,
  groupings,
  type Layout,
  layouts,
  leverage,
  type Order,
  orders,
  type ScopeTotals,
  scopeTotals,
} from './grants.view.js';
import { grantTotals } from './totals.js';

/** A timer may be set for at most this long; a deadline further off waits for the next one. */
const longestTimer = 2_000_000_000;
const hour = 3_600_000;
const day = 24 * hour;

/**
 * What a community raised beside its budget: grants, donations, aid in kind, technical assistance, loans; from
 * whom, for what, how much has really come; and which calls are open. Sums keep currencies, wholes and parts,
 * and stages of money apart, and say what they leave out.
 *
 * Put it on the page with the address of the programme file; `compact` makes it fit a sidebar, and `href`
 * leads from there to the page with the whole.
 *
 * @tagname programme-grants
 * @slot - Shown before the data have come and where they do not come.
 * @fires {ProgrammeLoadEvent} programme-load - The programme was read and is shown.
 * @fires {ProgrammeErrorEvent} programme-error - The programme could not be read, or not read anew.
 * @fires {ProgrammeSelectEvent} programme-select - A person selected a grant, or a measure or partner of one.
 * @csspart base - The outermost box.
 * @csspart body - The card.
 * @csspart header - The title.
 * @csspart heading - The title.
 * @csspart table - The table of grants.
 * @csspart link - A link.
 * @csspart example - The mark of a record that stands for no real one.
 * @csspart figure - A chart.
 * @csspart bar - A bar of a chart.
 * @csspart status - The status of a grant or call.
 * @csspart dialog - The grant in full.
 * @csspart message - What is said on errors.
 * @csspart problems - The list of problems in the file.
 * @csspart footer - Sources and problems.
 * @cssstate loading - The first request runs.
 * @cssstate ready - A programme is shown.
 * @cssstate empty - No data were given.
 * @cssstate error - Nothing can be shown.
 * @cssstate stale - What is shown is older than the last, failed, try to read the file.
 */
export class ProgrammeGrants extends ProgrammeElement {
  static override readonly tag = 'programme-grants';
  static override messages = { ...ProgrammeElement.messages, ...english };
  static override styles = [baseStyles, cardStyles, chartStyles, controlStyles, grantsStyles];
  static override properties: PropertyDeclarations = {
    address: {},
    compact: { type: Boolean },
    href: {},
    layout: {},
  };

  /** A name under which the reader's choice is kept in the page's address; without one it is not. */
  declare address: string | null;

  /** Totals and the next deadline only, for a sidebar. */
  declare compact: boolean;

  /** Where the compact form leads to: the page with the whole. */
  declare href: string | null;

  /** How grants are shown at first: `list`, or `table` with the stages of money side by side. */
  declare layout: Layout | null;

  readonly #choice = new Selection<GrantFilter>(this, {
    kind: 'grant',
    facets: grantFacets,
    has: (id) => this.#row(id) !== undefined,
  });
  #chosenLayout: Layout | null = null;
  #groupBy: Grouping = 'donor';
  #order: Order = 'file';
  #division: Division = 'donor';
  #unfolded = new Set<string>();
  #copied = '';
  #copiedOf: string | null = null;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #chunks: RowChunks<GrantRow> | null = null;
  #container: HTMLElement | null = null;
  #index: Index | null = null;
  #found: Found | null = null;
  #shown: Shown | null = null;
  /** What the rows on the page were drawn from. */
  #drawn: Shown | null = null;

  constructor() {
    super();
    this.address = null;
    this.compact = false;
    this.href = null;
    this.layout = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#deadline);
    this.#forgetRows();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#drawRows();
    const dialog = this.renderRoot.querySelector('dialog');
    const { open } = this.#choice;
    if (open !== null && dialog && !dialog.open) dialog.showModal();
    else if (open === null && dialog?.open) dialog.close();
  }

  // What follows from what is chosen

  get #voice(): Voice {
    return { msg: this.msg, language: this.language, locale: this.locale };
  }

  get #layout(): Layout {
    return this.#chosenLayout ?? layouts.find((known) => known === this.layout) ?? 'list';
  }

  #indexOf(programme: Programme): Index {
    const { language } = this;
    if (this.#index?.programme !== programme || this.#index.language !== language) {
      const rows = indexGrants(programme, language);
      this.#index = { programme, language, rows, all: findGrants(rows, {}) };
      readAhead(rows);
    }
    return this.#index;
  }

  #row(id: string): IndexedGrant | undefined {
    return this.#index?.rows.find(({ grant }) => grant.id === id);
  }

  /** What is found, with its sums; worked out anew only when something of it has changed, for it takes a while. */
  #foundOf(index: Index): Found {
    const { filter } = this.#choice;
    const { rows, programme } = index;
    const key = JSON.stringify([filter, this.compact, this.locale]);
    if (this.#found?.index !== index || this.#found.key !== key) {
      const found = this.compact ? index.all : findGrants(rows, filter);
      const stages = this.compact ? (['amount', 'received'] as const) : undefined;
      const totals = scopeTotals(found.rows, programme, this.locale, stages);
      this.#found = { index, key, found, totals, charts: {} };
    }
    return this.#found;
  }

  /** The rows, in the order and the groups that were asked for. */
  #shownOf(found: Found): Shown {
    const layout = this.#layout;
    const options = { groupBy: this.#groupBy, order: this.#order, locale: this.locale };
    const key = JSON.stringify([options, layout]);
    if (this.#shown?.found !== found || this.#shown.key !== key) {
      const { programme } = found.index;
      this.#shown = { key, layout, found, lines: grantRows(found.found.rows, { ...options, programme }) };
    }
    return this.#shown;
  }

  #foundText(): string {
    return `${this.msg('Знайдено:')} ${counted(this.#found?.found.rows.length ?? 0, grantForms, this.locale)}`;
  }

  #narrow(filter: GrantFilter): void {
    this.#choice.narrow(filter);
    void this.updateComplete.then(() => announce(this.#foundText(), this.language));
  }

  #showAll(): void {
    // The button goes away, and the focus must not fall out of the element with it.
    this.renderRoot.querySelector('input')?.focus();
    this.#narrow({});
  }

  #select(kind: SelectableKind, id: string): void {
    this.#choice.select(kind, id);
  }

  /** The moment that calls are judged at; a page that pins the day stands at its beginning. */
  #now(): number {
    return this.today ? Date.parse(`${this.day}T00:00:00Z`) : Date.now();
  }

  /** A call closes by itself when its deadline passes; until then, what is left is told anew at each hour. */
  #awaitDeadline(calls: readonly CallView[], now: number): void {
    clearTimeout(this.#deadline);
    const next = calls.find(({ moment }) => moment >= now);
    if (!next || this.today || !this.isConnected) return;
    const left = next.moment - now;
    const wait = left > day ? left - day : left % hour;
    this.#deadline = setTimeout(() => this.requestUpdate(), Math.min(longestTimer, wait + 100));
  }

  // The rows

  #forgetRows(): void {
    this.#chunks?.disconnect();
    this.#chunks = null;
    this.#container = null;
    this.#drawn = null;
  }

  #drawRows(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('.rows');
    const shown = this.#shown;
    if (container !== this.#container) this.#forgetRows();
    if (!container || !shown || shown === this.#drawn) return;
    this.#drawn = shown;
    this.#container = container;
    const { layout } = shown;
    const { programme } = shown.found.index;
    this.#chunks ??= new RowChunks(container, layout === 'table' ? 'tbody' : 'ul', (line, place) =>
      grantRow(line, place, layout, programme, this.#voice, (id) => this.#select('grant', id)),
    );
    this.#chunks.show(shown.lines);
  }

  // Taking away

  async #copy(row: IndexedGrant, programme: Programme): Promise<void> {
    const text = citation(row, programme, this.#voice);
    this.#copiedOf = row.grant.id;
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = this.msg('Скопійовано');
    } catch {
      // Where the browser forbids it, the text itself is at hand.
      this.#copied = text;
    }
    this.requestUpdate();
  }

  #save(ending: string, type: string, text: string): void {
    download(`${this.content.programme?.id ?? 'programme'}-grants.${ending}`, type, text);
  }

  #renderDownloads(index: Index, found: readonly IndexedGrant[], calls: readonly CallView[]): TemplateResult {
    const { programme, rows } = index;
    const table = (of: readonly IndexedGrant[]) => () =>
      this.#save('csv', 'text/csv', csv(grantTable(of, programme, this.#voice), this.locale));
    const records = (of: readonly IndexedGrant[]) => () =>
      this.#save('json', 'application/json', grantRecords(of, programme));
    const buttons: [string, () => void][] = [
      [this.msg('Таблиця: показане (.csv)'), table(found)],
      [this.msg('Таблиця: усі записи (.csv)'), table(rows)],
      [this.msg('Дані: показане (.json)'), records(found)],
      [this.msg('Дані: усі записи (.json)'), records(rows)],
    ];
    const entries = deadlines(calls, programme, this.#voice);
    if (entries.length > 0) {
      const save = () => this.#save('ics', 'text/calendar', icalendar(entries, dayAfter, this.day));
      buttons.push([this.msg('Кінцеві строки (.ics)'), save]);
    }
    buttons.push([this.msg('Надрукувати'), () => print()]);
    return html`<details class="downloads">
      <summary>${this.msg('Завантажити або надрукувати')}</summary>
      <div>${buttons.map(([name, act]) => html`<button type="button" @click=${act}>${name}</button>`)}</div>
    </details>`;
  }

  // Rendering

  #renderDialog(programme: Programme): TemplateResult {
    const { open } = this.#choice;
    const row = open === null ? undefined : this.#row(open);
    const close = () => this.#choice.close();
    return html`<dialog
      part="dialog"
      aria-labelledby="grant-title"
      @close=${close}
      @click=${(event: MouseEvent) => event.target === event.currentTarget && close()}
    >
      <article>
        <button type="button" class="close" @click=${close}>${this.msg('Закрити')}</button>
        ${
          row
            ? grantInFull(row, programme, this.#voice, {
                headingLevel: this.headingLevel + 1,
                select: (kind, id) => this.#select(kind, id),
                copy: () => this.#copy(row, programme),
                copied: this.#copiedOf === row.grant.id ? this.#copied : '',
                sources: this.renderSources(row.grant.source),
              })
            : html`<p id="grant-title">${this.msg('Такого запису у файлі немає.')}</p>`
        }
      </article>
    </dialog>`;
  }

  #renderTotals({ index, found, totals }: Found): Renderable {
    const { rows, programme } = index;
    const filtered = found.rows.length < rows.length;
    const ratio = filtered ? null : leverage(rows, programme, this.locale);
    return html`${
      filtered
        ? html`<p class="filtered">
            ${this.msg('Суми й діаграми – лише для знайденого.')} ${this.#foundText()}
            <button type="button" @click=${() => this.#showAll()}>${this.msg('Показати всі')}</button>
          </p>`
        : nothing
    }
    ${grantTotals(totals, this.#voice, {
      headingLevel: this.headingLevel + 1,
      select: (kind, id) => this.#select(kind, id),
      unfolded: this.#unfolded,
      unfold: (scope) => {
        this.#unfolded.add(scope);
        this.requestUpdate();
      },
    })}
    ${
      ratio
        ? html`<p>${this.msg('На гривню коштів громади залучено гривень:')} <strong class="figures">${ratio}</strong></p>`
        : nothing
    }`;
  }

  #renderCharts({ found, charts: known }: Found): Renderable {
    known[this.#division] ??= chartViews(found.rows, this.#division, this.locale);
    const charts = known[this.#division] ?? [];
    if (charts.length === 0 && this.#division === 'donor') return nothing;
    const names: Record<Division, string> = {
      donor: this.msg('За донорами'),
      year: this.msg('За роками'),
      stage: this.msg('За рухом коштів'),
    };
    return this.section(
      this.msg('Оприлюднені суми'),
      html`${choice(this.msg('Поділ'), names, this.#division, (by) => {
        this.#division = by;
        this.requestUpdate();
      })}
      ${grantCharts(charts)}`,
    );
  }

  #renderTools(): TemplateResult {
    const groupNames: Record<Grouping, string> = {
      donor: this.msg('За донорами'),
      year: this.msg('За роками'),
      status: this.msg('За станом'),
      measure: this.msg('За заходами'),
    };
    const orderNames: Record<Order, string> = {
      file: this.msg('як у файлі'),
      title: this.msg('за назвою'),
      donor: this.msg('за донором'),
      year: this.msg('новіші спершу'),
      amount: this.msg('більші спершу'),
    };
    const menu = <Value extends string>(
      label: string,
      values: readonly Value[],
      names: Record<Value, string>,
      chosen: Value,
      choose: (value: Value) => void,
    ) =>
      html`<label class="order">
        ${label}
        <select
          @change=${(event: Event) => {
            choose((event.target as HTMLSelectElement).value as Value);
            this.requestUpdate();
          }}
        >
          ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${names[value]}</option>`)}
        </select>
      </label>`;
    return html`<div class="tools">
      ${choice(
        this.msg('Вигляд'),
        { list: this.msg('Список'), table: this.msg('Таблиця') },
        this.#layout,
        (layout) => {
          this.#chosenLayout = layout;
          this.requestUpdate();
        },
      )}
      ${menu(this.msg('Групувати'), groupings, groupNames, this.#groupBy, (by) => {
        this.#groupBy = by;
      })}
      ${menu(this.msg('Порядок'), orders, orderNames, this.#order, (order) => {
        this.#order = order;
      })}
      <p class="found figures">${this.#foundText()}</p>
    </div>`;
  }

  #renderList({ found: { index, found }, lines, layout }: Shown): TemplateResult {
    const { filter } = this.#choice;
    const facets: Record<GrantFacet, FacetWords> = {
      donor: { name: this.msg('Донор') },
      year: { name: this.msg('Рік') },
      kind: { name: this.msg('Вид'), ...codeWords(words.grantKinds, this.language) },
      status: { name: this.msg('Стан'), ...codeWords(words.grantStatuses, this.language) },
      scope: { name: this.msg('Чи в межах програми'), ...codeWords(words.grantScopes, this.language) },
    };
    const columns = () =>
      [
        this.msg('Назва й донор'),
        this.msg('Сума'),
        this.msg('Надійшло'),
        this.msg('Витрачено'),
        this.msg('Вид'),
        this.msg('Стан'),
        this.msg('Дата'),
      ].map((name) => html`<th scope="col">${name}</th>`);
    return html`${filterForm(
      this.#voice,
      this.msg('Пошук за назвою чи донором'),
      filter as Record<string, string>,
      facetViews(facets, found, index.all, filter, this.locale),
      (chosen) => this.#narrow(chosen),
    )}
    ${this.#renderTools()}
    ${
      layout === 'table'
        ? html`<div class="scroller">
            <table class="rows figures" part="table" aria-labelledby="title" aria-rowcount=${1 + lines.length}>
              <thead>
                <tr aria-rowindex="1">
                  ${columns()}
                </tr>
              </thead>
            </table>
          </div>`
        : html`<div class="rows"></div>`
    }`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="card"><div class="waiting" aria-hidden="true"></div></div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const index = this.#indexOf(programme);
    const { rows } = index;
    const found = this.#foundOf(index);
    const now = this.#now();
    const calls = callViews(programme, this.locale, now);
    this.#awaitDeadline(calls, now);
    const some = rows.length > 0;
    const near = this.compact ? calls.filter(({ phase }) => phase !== 'closed').slice(0, 1) : calls;
    return html`<article class="card grants" part="body" aria-labelledby="title">
      <header part="header">
        ${this.heading(0, html`<span id="title">${this.msg('Гранти й допомога')}</span>`, 'heading')}
        ${programme.asOf && html`<p class="muted">${this.msg('Дані станом на')} ${time(programme.asOf, this.locale)}</p>`}
      </header>
      ${some || calls.length > 0 ? nothing : html`<p>${this.msg('Грантів і конкурсів у файлі немає.')}</p>`}
      ${some ? this.#renderTotals(found) : nothing}
      ${
        near.length > 0
          ? this.section(
              this.msg('Конкурси'),
              callList(near, this.#voice, (kind, id) => this.#select(kind, id)),
            )
          : nothing
      }
      ${some && !this.compact ? html`${this.#renderCharts(found)} ${this.#renderList(this.#shownOf(found))}` : nothing}
      ${
        this.compact
          ? this.href && html`<p>${link(this.href, this.msg('Усі гранти й конкурси'))}</p>`
          : html`${this.#renderDownloads(index, found.found.rows, calls)} ${this.renderFooter(programme.source)}`
      }
      ${this.#renderDialog(programme)}
    </article>`;
  }
}

/** Prepares what search compares while nobody waits for it: the first letter then costs no more than the second. */
function readAhead(rows: readonly IndexedGrant[], from = 0): void {
  if (from >= rows.length) return;
  setTimeout(() => {
    for (const row of rows.slice(from, from + 500)) row.text;
    readAhead(rows, from + 500);
  }, 50);
}

/** The grants of a programme, prepared for a reader. */
interface Index {
  programme: Programme;
  language: string;
  rows: IndexedGrant[];
  all: FoundGrants;
}

/** What is found of them, with its sums and its charts. */
interface Found {
  index: Index;
  key: string;
  found: FoundGrants;
  totals: ScopeTotals[];
  charts: Partial<Record<Division, ChartView[]>>;
}

/** What is found, as rows. */
interface Shown {
  key: string;
  layout: Layout;
  found: Found;
  lines: GrantRow[];
}
