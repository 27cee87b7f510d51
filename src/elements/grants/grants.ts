import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { hour } from '../../format/deadline.js';
import { templates as english } from '../../locales/en/grants.js';
import { type GrantFilter, grantFacets, type IndexedGrant } from '../../model/grant-index.js';
import type { Programme } from '../../model/types.js';
import { ageOfData, card, waitingCard } from '../base/card.js';
import { foundCount } from '../base/controls.js';
import { controlStyles } from '../base/controls.styles.js';
import { openDialog, recordDialog } from '../base/dialog.js';
import { DrawnRows, pressed } from '../base/drawn-rows.js';
import { ProgrammeElement } from '../base/element.js';
import { FilterForm } from '../base/filter-form.js';
import { readAhead } from '../base/read-ahead.js';
import { watchScrollers } from '../base/scrollers.js';
import { Selection } from '../base/selection.js';
import { chartStyles } from '../base/styles.js';
import { link } from '../base/templates.js';
import { callList } from './calls.js';
import { type CallView, callViews } from './calls.view.js';
import { grantCharts } from './charts.js';
import { grantInFull } from './details.js';
import { downloads } from './downloads.js';
import { citation } from './exports.js';
import { grantFilter } from './filter.js';
import { grantForms, grantRow, tableOfGrants } from './grant-row.js';
import { grantsStyles } from './grants.styles.js';
import type { GrantRow } from './rows.view.js';
import { type Layout, type Shown, ShownGrants, waysOf } from './shown.view.js';
import { tools } from './tools.js';
import { grantTotals } from './totals.js';

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
  /** @internal */
  static override messages = { ...ProgrammeElement.messages, ...english };
  static override styles = [ProgrammeElement.styles, chartStyles, controlStyles, grantsStyles];
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
    ways: ['layout', 'group', 'order'],
    has: (id) => this.content.programme?.grants.some((grant) => grant.id === id) === true,
  });
  readonly #form = new FilterForm(this, this.#choice);
  readonly #grants = new ShownGrants();
  readonly #rows = new DrawnRows<GrantRow>((line) => ('count' in line ? line.count : line.row.grant.id), {
    head: 440,
    row: 64,
  });
  /** The parts that are unfolded: a long one costs nothing until somebody asks. */
  #unfolded = new Set<string>();
  /** What is said of the last copying, by its grant. */
  #copied = new Map<IndexedGrant, string>();
  #hourly: ReturnType<typeof setTimeout> | undefined;
  #shown: Shown | null = null;

  constructor() {
    super();
    this.address = null;
    this.compact = false;
    this.href = null;
    this.layout = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#hourly);
    this.#rows.forget();
  }

  /** Later than `willUpdate`, which comes before the data do: without rows to come, nobody need ask where they begin. */
  protected override update(changed: PropertyValues<this>): void {
    if (this.content.programme && !this.compact) this.#rows.expect(this);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#rows.show(this.renderRoot.querySelector('.rows'), this.#shown?.lines ?? [], this.#renderRow);
    openDialog(this.renderRoot, this.#choice.open !== null);
    watchScrollers(this.renderRoot);
  }

  // What is chosen

  readonly #select = (id: string): void => this.#choice.select('grant', id);

  /** One listener for the buttons of all rows. */
  readonly #press = (event: Event): void => {
    const button = pressed(event);
    if (button) this.#select(button.value);
  };

  readonly #close = (): void => this.#choice.close();

  readonly #unfold = (part: string): void => {
    this.#unfolded.add(part);
    this.requestUpdate();
  };

  async #copy(row: IndexedGrant, shown: Shown): Promise<void> {
    const text = citation(row, shown);
    let said = this.msg('Скопійовано');
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Where the browser forbids it, the text itself is at hand.
      said = text;
    }
    this.#copied = new Map([[row, said]]);
    this.requestUpdate();
  }

  // Calls

  /** A call opens and closes by itself at its moment; until then, what is left is told anew at each hour. */
  #awaitMoments(calls: readonly CallView[], now: number): void {
    clearTimeout(this.#hourly);
    const waits = calls.flatMap(({ next }) => (next < now ? [] : (next - now) % hour));
    if (waits.length === 0 || this.today || !this.isConnected) return;
    this.#hourly = setTimeout(() => this.requestUpdate(), Math.min(...waits) + 100);
  }

  // Rendering

  readonly #renderRow = (line: GrantRow, place: number): TemplateResult =>
    grantRow(line, place, this.#shown as Shown);

  #renderDialog(shown: Shown): TemplateResult {
    const { open } = this.#choice;
    const row = shown.all.rows.find(({ grant }) => grant.id === open);
    const record = row
      ? grantInFull(row, shown, {
          headingLevel: this.headingLevel + 1,
          copy: () => this.#copy(row, shown),
          copied: this.#copied.get(row),
          sources: this.renderSources(row.grant.source),
        })
      : null;
    return recordDialog(shown.voice, open === null ? nothing : record, this.#close);
  }

  #renderTotals(shown: Shown): TemplateResult {
    const { all, found, ratio } = shown;
    return html`${
      found.rows.length < all.rows.length
        ? html`<p>${this.msg('Суми й діаграми – лише для знайденого.')}</p>`
        : nothing
    }
    ${grantTotals(shown, {
      headingLevel: this.headingLevel + 1,
      unfolded: this.#unfolded,
      unfold: this.#unfold,
    })}
    ${
      ratio &&
      html`<p>${this.msg('На гривню коштів громади залучено гривень:')} <strong class="figures">${ratio}</strong></p>`
    }`;
  }

  #renderList(shown: Shown): TemplateResult {
    const { ways } = shown;
    return html`${grantFilter(this.#form, shown)}
    <div class="tools">
      ${tools(shown, (way) => this.#choice.look(way))}
      ${foundCount(shown.voice, shown.found.rows.length, grantForms)}
    </div>
    ${
      ways.layout === 'charts'
        ? grantCharts(shown)
        : ways.layout === 'table'
          ? tableOfGrants(shown, this.#press)
          : html`<div class="rows figures" @click=${this.#press}></div>`
    }`;
  }

  protected override renderSkeleton(): TemplateResult {
    return waitingCard();
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const { msg, language, locale, compact } = this;
    const voice = { msg, language, locale };
    const { filter, way } = this.#choice;
    const ways = waysOf({ layout: this.layout, ...way });
    const relations = { programme, voice, choice: this.#choice };
    const shown = this.#grants.show(relations, { filter, ways, compact });
    if (shown.all !== this.#shown?.all) readAhead(shown.all.rows);
    this.#shown = shown;
    // A page that pins the day stands at its beginning.
    const now = this.today ? Date.parse(this.day) : Date.now();
    const calls = callViews(programme, locale, now, Intl.DateTimeFormat().resolvedOptions().timeZone);
    this.#awaitMoments(calls, now);
    const some = shown.all.rows.length > 0;
    const near = compact ? calls.slice(0, 1).filter(({ phase }) => phase !== 'closed') : calls;
    return card(
      this.headingLevel,
      msg('Гранти й допомога'),
      ageOfData(programme.asOf, this.day, voice),
      html`${some || calls.length > 0 ? nothing : html`<p>${msg('Грантів і конкурсів у файлі немає.')}</p>`}
      ${some ? this.#renderTotals(shown) : nothing}
      ${near.length > 0 ? this.section(msg('Конкурси'), callList(near, voice, this.#select)) : nothing}
      ${some && !compact ? this.#renderList(shown) : nothing}
      ${
        compact
          ? this.href && html`<p>${link(this.href, msg('Усі гранти й конкурси'))}</p>`
          : html`${downloads(shown, calls, this.day)} ${this.renderFooter(programme.source)}`
      }
      ${this.#renderDialog(shown)}`,
    );
  }
}
