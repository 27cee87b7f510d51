import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
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
import { type Choices, filterForm } from '../base/controls.js';
import { controlStyles } from '../base/controls.styles.js';
import { ProgrammeElement } from '../base/element.js';
import type { SelectableKind } from '../base/events.js';
import { codeWords, type FacetWords, facetViews } from '../base/facets.view.js';
import { readAhead } from '../base/read-ahead.js';
import type { Relations } from '../base/record.js';
import { remembered } from '../base/remembered.js';
import { RowChunks } from '../base/rows.js';
import { Selection } from '../base/selection.js';
import { baseStyles, cardStyles, chartStyles } from '../base/styles.js';
import { link, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { callList } from './calls.js';
import { type CallView, callViews } from './calls.view.js';
import { grantCharts } from './charts.js';
import { type ChartView, chartViews, divisions } from './charts.view.js';
import { grantInFull } from './details.js';
import { downloadButtons } from './downloads.js';
import { citation } from './exports.js';
import { grantForms, grantRow, tableOfGrants } from './grant-row.js';
import { grantsStyles } from './grants.styles.js';
import { type GrantRow, grantRows, groupings, orders } from './rows.view.js';
import { type Layout, layouts, tools, type Ways } from './tools.js';
import { grantTotals } from './totals.js';
import { leverage, type ScopeTotals, scopeTotals } from './totals.view.js';

/** A timer may be set for at most this long; a deadline further off waits for the next one. */
const longestTimer = 2_000_000_000;
const hour = 3_600_000;
const day = 24 * hour;
/** A frame is painted by then, milliseconds after its beginning. */
const paintTime = 50;

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
 * @csspart body - The card.
 * @csspart header - The title.
 * @csspart heading - The title.
 * @csspart table - The table of grants.
 * @csspart figure - A chart.
 * @csspart bar - A bar of a chart.
 * @csspart status - The status of a grant or call.
 * @csspart dialog - The grant in full.
 * @cssprop [--programme-color-dialog=Canvas] - The ground of the dialog.
 * @cssprop [--programme-color-dialog-text=CanvasText] - The text of the dialog.
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

  /** How grants are shown at first: `list`, `table` with the stages of money side by side, or `charts`. */
  declare layout: Layout | null;

  readonly #choice = new Selection<GrantFilter>(this, {
    kind: 'grant',
    facets: grantFacets,
    ways: ['layout', 'group', 'order', 'division'],
    has: (id) => this.content.programme?.grants.some((grant) => grant.id === id) === true,
  });
  readonly #indexed = remembered<FoundGrants>();
  readonly #found = remembered<FoundGrants>();
  readonly #totals = remembered<ScopeTotals[]>();
  readonly #charts = remembered<ChartView[]>();
  readonly #lines = remembered<GrantRow[]>();
  /** The parts that are unfolded: a long one costs nothing until somebody asks. */
  #unfolded = new Set<string>();
  /** The first paint is over, and with it the time for what nobody misses in it. */
  #painted = false;
  #copied: { id: string; said: string } | null = null;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #chunks: RowChunks<GrantRow> | null = null;
  #container: HTMLElement | null = null;
  #shown: Shown | null = null;
  /** What the rows on the page were drawn from. */
  #drawn: readonly GrantRow[] | null = null;

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
    if (!this.#painted && this.#shown)
      requestAnimationFrame(() => setTimeout(() => this.#afterPaint(), paintTime));
  }

  #afterPaint(): void {
    this.#painted = true;
    this.requestUpdate();
    readAhead(this.#shown?.all.rows ?? []);
  }

  // What is chosen

  get #voice(): Voice {
    return { msg: this.msg, language: this.language, locale: this.locale };
  }

  get #ways(): Ways {
    const { layout = this.layout, group, order, division } = this.#choice.way;
    const known = <Value extends string>(values: readonly [Value, ...Value[]], wanted?: string | null) =>
      values.find((value) => value === wanted) ?? values[0];
    return {
      layout: known(layouts, layout),
      group: known(groupings, group),
      order: known(orders, order),
      division: known(divisions, division),
    };
  }

  /** What is to be shown; what has not changed stays the same object. */
  #show(programme: Programme): Shown {
    const { language, locale } = this;
    const { filter } = this.#choice;
    const ways = this.#ways;
    const { group, order } = ways;
    const all = this.#indexed([programme, language], () => findGrants(indexGrants(programme, language), {}));
    const found =
      this.compact || Object.keys(filter).length === 0
        ? all
        : this.#found([all, JSON.stringify(filter)], () => findGrants(all.rows, filter));
    const lines =
      this.compact || ways.layout === 'charts'
        ? []
        : this.#lines([found, group, order, locale], () =>
            grantRows(found.rows, { group, order, programme, locale }),
          );
    this.#shown = { programme, all, found, ways, lines };
    return this.#shown;
  }

  #foundText(): string {
    return `${this.msg('Знайдено:')} ${counted(this.#shown?.found.rows.length ?? 0, grantForms, this.locale)}`;
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

  #relations(programme: Programme): Relations {
    return { programme, voice: this.#voice, choice: this.#choice };
  }

  readonly #select = (kind: SelectableKind, id: string) => this.#choice.select(kind, id);

  readonly #unfold = (part: string): void => {
    this.#unfolded.add(part);
    this.requestUpdate();
  };

  async #copy(row: IndexedGrant, programme: Programme): Promise<void> {
    const text = citation(row, programme, this.#voice);
    let said = this.msg('Скопійовано');
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Where the browser forbids it, the text itself is at hand.
      said = text;
    }
    this.#copied = { id: row.grant.id, said };
    this.requestUpdate();
  }

  // Calls

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
    this.#chunks?.show([]);
    this.#chunks?.disconnect();
    this.#chunks = null;
    this.#container = null;
    this.#drawn = null;
  }

  #drawRows(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('.rows');
    if (container !== this.#container) this.#forgetRows();
    const { lines, ways } = this.#shown ?? {};
    if (!container || !lines || lines === this.#drawn) return;
    this.#drawn = lines;
    this.#container = container;
    this.#chunks ??= new RowChunks(container, ways?.layout === 'table' ? 'tbody' : 'ul', this.#renderRow);
    this.#chunks.show(lines);
  }

  // Rendering

  readonly #renderRow = (line: GrantRow, place: number): TemplateResult =>
    grantRow(line, place, this.#shown as Shown, this.#voice, (id) => this.#select('grant', id));

  #renderDialog({ programme, all: { rows } }: Shown): TemplateResult {
    const { open } = this.#choice;
    const row = rows.find(({ grant }) => grant.id === open);
    const close = () => this.#choice.close();
    return html`<dialog
      part="dialog"
      aria-labelledby="grant-title"
      @close=${close}
      @click=${(event: MouseEvent) => event.target === event.currentTarget && close()}
    >
      ${
        open === null
          ? nothing
          : html`<article>
          <button type="button" class="close" @click=${close}>${this.msg('Закрити')}</button>
          ${
            row
              ? grantInFull(row, this.#relations(programme), {
                  headingLevel: this.headingLevel + 1,
                  copy: () => this.#copy(row, programme),
                  copied: this.#copied?.id === open ? this.#copied.said : '',
                  sources: this.renderSources(row.grant.source),
                })
              : html`<p id="grant-title">${this.msg('Такого запису у файлі немає.')}</p>`
          }
        </article>`
      }
    </dialog>`;
  }

  #renderTotals({ programme, all, found }: Shown): TemplateResult {
    const { compact, locale } = this;
    const stages = compact ? (['amount', 'received'] as const) : undefined;
    const totals = this.#totals([found, locale, compact], () =>
      scopeTotals(found.rows, programme, locale, stages),
    );
    const filtered = found.rows.length < all.rows.length;
    const ratio = filtered ? null : leverage(all.rows, programme, locale);
    return html`${
      filtered
        ? html`<p class="filtered tools">
            ${this.msg('Суми й діаграми – лише для знайденого.')} ${this.#foundText()}
            <button type="button" @click=${() => this.#showAll()}>${this.msg('Показати всі')}</button>
          </p>`
        : nothing
    }
    ${grantTotals(totals, this.#relations(programme), {
      headingLevel: this.headingLevel + 1,
      unfolded: this.#unfolded,
      unfold: this.#unfold,
    })}
    ${
      ratio &&
      html`<p>${this.msg('На гривню коштів громади залучено гривень:')} <strong class="figures">${ratio}</strong></p>`
    }`;
  }

  #renderFilter({ all, found }: Shown): TemplateResult {
    const { filter } = this.#choice;
    const { language } = this;
    const facets: Record<GrantFacet, FacetWords> = {
      donor: { name: this.msg('Донор') },
      year: { name: this.msg('Рік') },
      kind: { name: this.msg('Вид'), ...codeWords(words.grantKinds, language) },
      status: { name: this.msg('Стан'), ...codeWords(words.grantStatuses, language) },
      scope: { name: this.msg('Чи в межах програми'), ...codeWords(words.grantScopes, language) },
    };
    const views = facetViews(facets, found, all, filter, this.locale);
    return filterForm(
      this.#voice,
      this.msg('Пошук за назвою чи донором'),
      filter as Record<string, string>,
      // A menu is opened after it is painted; its width does not hang on what is in it.
      this.#painted ? views : views.map(onlyChosen),
      (chosen) => this.#narrow(chosen),
    );
  }

  #renderList(shown: Shown): TemplateResult {
    const { found } = shown;
    const { layout, division } = shown.ways;
    const { locale } = this;
    return html`${this.#renderFilter(shown)}
    <div class="tools">
      ${tools(shown.ways, this.#voice, (way) => this.#choice.look(way))}
      <p class="found figures">${this.#foundText()}</p>
    </div>
    ${
      layout === 'charts'
        ? grantCharts(
            this.#charts([found, division, locale], () => chartViews(found.rows, division, locale)),
            this.#voice,
          )
        : layout === 'table'
          ? tableOfGrants(shown.lines.length, this.#voice)
          : html`<div class="rows"></div>`
    }`;
  }

  #renderDownloads({ programme, all, found }: Shown, calls: readonly CallView[]): TemplateResult {
    return html`<details class="downloads" @toggle=${() => this.#unfold('downloads')}>
      <summary>${this.msg('Завантажити або надрукувати')}</summary>
      <div>
        ${
          this.#unfolded.has('downloads')
            ? downloadButtons(
                programme,
                { all: all.rows, found: found.rows, calls, day: this.day },
                this.#voice,
              )
            : nothing
        }
      </div>
    </details>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="card"><div class="waiting" aria-hidden="true"></div></div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const { locale, compact } = this;
    const shown = this.#show(programme);
    const now = this.#now();
    const calls = callViews(programme, locale, now);
    this.#awaitDeadline(calls, now);
    const some = shown.all.rows.length > 0;
    const near = compact ? calls.filter(({ phase }) => phase !== 'closed').slice(0, 1) : calls;
    return html`<article class="card grants" part="body" aria-labelledby="title">
      <header part="header">
        ${this.heading(0, html`<span id="title">${this.msg('Гранти й допомога')}</span>`, 'heading')}
        ${programme.asOf && html`<p class="muted">${this.msg('Дані станом на')} ${time(programme.asOf, locale)}</p>`}
      </header>
      ${some || calls.length > 0 ? nothing : html`<p>${this.msg('Грантів і конкурсів у файлі немає.')}</p>`}
      ${some ? this.#renderTotals(shown) : nothing}
      ${near.length > 0 ? this.section(this.msg('Конкурси'), callList(near, this.#voice, this.#select)) : nothing}
      ${some && !compact ? this.#renderList(shown) : nothing}
      ${
        compact
          ? this.href && html`<p>${link(this.href, this.msg('Усі гранти й конкурси'))}</p>`
          : html`${this.#renderDownloads(shown, calls)} ${this.renderFooter(programme.source)}`
      }
      ${this.#renderDialog(shown)}
    </article>`;
  }
}

/** A menu before it can be opened needs no more than what it shows. */
function onlyChosen(menu: Choices): Choices {
  return { ...menu, options: menu.options.filter(({ value }) => value === menu.value) };
}

/** Everything that is shown of a programme. */
interface Shown {
  programme: Programme;
  all: FoundGrants;
  found: FoundGrants;
  ways: Ways;
  lines: GrantRow[];
}
