import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { icalendar } from '../../format/icalendar.js';
import type { TimeUnit } from '../../geometry/time-ticks.js';
import { templates as english } from '../../locales/en/timeline.js';
import type { Stage } from '../../model/financing.js';
import { type Found, facets, type IndexedMeasure, type MeasureFilter } from '../../model/measure-index.js';
import type { Programme } from '../../model/types.js';
import { ageOfData, card, waitingCard } from '../base/card.js';
import { controlStyles } from '../base/controls.styles.js';
import { openDialog, recordDialog } from '../base/dialog.js';
import { download } from '../base/download.js';
import { pressed } from '../base/drawn-rows.js';
import { ProgrammeElement } from '../base/element.js';
import { FilterForm } from '../base/filter-form.js';
import { readAhead } from '../base/read-ahead.js';
import { watchScrollers } from '../base/scrollers.js';
import { Selection } from '../base/selection.js';
import { chartStyles } from '../base/styles.js';
import type { Voice } from '../base/voice.js';
import { measureInFull } from './details.js';
import { measureDetails } from './details.view.js';
import { DrawnMeasures, groupKey } from './drawn-rows.js';
import { calendarEntries, hasDates } from './exports.js';
import { type Shown, showTimeline, TimelineIndex } from './shown.view.js';
import { measureTable, notes, totals } from './table.js';
import { timelineStyles } from './timeline.styles.js';
import { type Layout, layouts } from './timeline.view.js';
import { filters, type TimelineActions, tools } from './tools.js';

/** Narrower than this, pixels, a list reads better than an axis. */
const widthForAxis = 480;
/** Paper folds nothing. */
const nothingFolded: ReadonlySet<string> = new Set();

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
 * @csspart body - The card.
 * @csspart header - Title and number of measures.
 * @csspart heading - The title.
 * @csspart table - The table of measures.
 * @csspart axis - The head of the time axis.
 * @csspart bar - The cell of a measure's bar.
 * @csspart status - The status of a measure.
 * @csspart legend - What the bars mean.
 * @csspart dialog - The measure in full.
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
  /** @internal */
  static override messages = { ...ProgrammeElement.messages, ...english };
  static override styles = [ProgrammeElement.styles, chartStyles, controlStyles, timelineStyles];
  static override properties: PropertyDeclarations = { layout: {}, address: {} };

  /** How measures are shown at first: `list`, `timeline`, `table` or `money`; otherwise by the width. */
  declare layout: Layout | null;

  /** A name under which the reader's choice is kept in the page's address; without one it is not. */
  declare address: string | null;

  readonly #choice = new Selection<MeasureFilter>(this, {
    kind: 'measure',
    facets,
    ways: ['layout'],
    has: (id) => this.#index?.row(id) !== undefined,
    focusRow: (id) => this.#rows.focus(id),
  });
  readonly #form = new FilterForm(this, this.#choice);
  readonly #rows = new DrawnMeasures();
  #unit: TimeUnit | null = null;
  #stage: Stage = 'planned';
  #folded: ReadonlySet<string> = nothingFolded;
  #printing = false;
  #width = 0;
  #size: ResizeObserver | null = null;
  #index: TimelineIndex | null = null;
  #shown: Shown | null = null;
  /** What the numbers beside the choices are of; it comes later than what is shown. */
  #counted: Found | null = null;
  #counting: Found | null = null;
  #stopCounting = () => {};

  constructor() {
    super();
    this.layout = null;
    this.address = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A frame later: drawing at once would change the size that is being observed.
    this.#size = new ResizeObserver(() => requestAnimationFrame(() => this.#measureWidth()));
    this.#size.observe(this);
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
    this.#stopCounting();
    this.#counting = null;
    this.#rows.forget();
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Asked once, so that nothing is drawn twice; from then on the observer tells.
    if (this.#width === 0) this.#width = this.clientWidth;
    this.#rows.expect(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#drawRows();
    this.#count();
    openDialog(this.renderRoot, this.#choice.open !== null);
    watchScrollers(this.renderRoot);
  }

  #measureWidth(): void {
    if (!this.isConnected || this.clientWidth === this.#width) return;
    this.#width = this.clientWidth;
    this.requestUpdate();
  }

  // What is chosen

  readonly #actions: TimelineActions = {
    choose: ({ layout, unit, stage }) => {
      this.#unit = unit ?? this.#unit;
      this.#stage = stage ?? this.#stage;
      if (layout) this.#choice.look({ layout });
      this.requestUpdate();
    },
    saveCalendar: (rows) => {
      const { programme } = this.content;
      if (!programme) return;
      const entries = calendarEntries(rows, programme, this.locale);
      download(programme, '-measures.ics', 'text/calendar', icalendar(entries, this.day));
    },
  };

  /** One listener for the buttons of all rows: the head of a group says whether it is open, a measure's does not. */
  readonly #press = (event: Event): void => {
    const button = pressed(event);
    if (button?.ariaExpanded === null) this.#choice.select('measure', button.value);
    else if (button) void this.#toggle(button.value);
  };

  async #toggle(group: string): Promise<void> {
    const folded = new Set(this.#folded);
    if (!folded.delete(group)) folded.add(group);
    this.#folded = folded;
    this.requestUpdate();
    await this.updateComplete;
    // The button was drawn anew.
    this.#rows.focus(groupKey(group, folded.has(group)));
  }

  readonly #close = (): void => this.#choice.close();
  readonly #unfold = (): void => this.#print(true);
  readonly #fold = (): void => this.#print(false);

  /** Drawn at once, since the browser does not wait. */
  #print(printing: boolean): void {
    this.#printing = printing;
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }

  // What follows from it

  get #voice(): Voice {
    return { msg: this.msg, language: this.language, locale: this.locale };
  }

  get #layout(): Layout {
    const wanted: unknown[] = [this.#choice.way.layout, this.layout];
    const known = wanted.find((name) => layouts.includes(name as Layout)) as Layout | undefined;
    return known ?? (this.#width > 0 && this.#width < widthForAxis ? 'list' : 'timeline');
  }

  #prepare(programme: Programme): Shown {
    const before = this.#index;
    if (before?.programme !== programme || before.day !== this.day || before.voice.locale !== this.locale) {
      this.#index = new TimelineIndex(programme, this.#voice, this.day);
      this.#counted = null;
    }
    const index = this.#index as TimelineIndex;
    this.#shown = showTimeline(
      index,
      {
        filter: this.#choice.filter,
        layout: this.#layout,
        unit: this.#unit,
        stage: this.#stage,
        folded: this.#printing ? nothingFolded : this.#folded,
        paper: this.#printing,
        width: this.#width,
      },
      this.#shown,
    );
    return this.#shown;
  }

  /** Counts what the facets would find once the rows are on the screen and the browser is idle. */
  #count(): void {
    const { found = null, index } = this.#shown ?? {};
    if (!index || found === this.#counting) return;
    this.#stopCounting();
    this.#counting = found;
    this.#stopCounting = readAhead(index.rows, () => {
      this.#counted = found;
      if (this.#form.open) this.requestUpdate();
    });
  }

  #drawRows(): void {
    const shown = this.#shown;
    const container = this.renderRoot.querySelector<HTMLElement>('.rows');
    // An update that was asked for before the element was taken away comes after that.
    if (!shown || !container || !this.isConnected) {
      this.#rows.forget();
      return;
    }
    // Only numbers go into custom properties, and by script: a strict policy forbids style attributes.
    const set = (name: string, value: string) => container.style.setProperty(name, value);
    // Of the table, whose text has 15 pixels where that of the page has 16.
    set('--_least', `${shown.least / 15}em`);
    set('--_years', String(shown.years.length));
    this.#rows.draw(container, shown, this.headingLevel + 1);
  }

  // Rendering

  protected override renderSkeleton(): TemplateResult {
    return waitingCard();
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const shown = this.#prepare(programme);
    const { layout } = shown;
    const content =
      programme.measures.length === 0
        ? html`<p>${this.msg('Заходів у файлі немає.')}</p>`
        : html`${filters(this.#form, shown.index, this.#counted ?? shown.found)} ${tools(shown, this.#actions)}
            ${
              shown.found.rows.length > 0
                ? html`${layout === 'money' ? totals(shown) : nothing} ${measureTable(shown, this.#press)}
                    ${layout === 'list' ? nothing : notes(shown)}`
                : nothing
            }`;
    return card(
      this.headingLevel,
      this.msg('Заходи програми'),
      ageOfData(programme.asOf, this.day, this.#voice),
      html`${content} ${this.renderFooter(programme.source)} ${this.#renderDialog(shown)}`,
    );
  }

  #renderDialog({ index }: Shown): TemplateResult {
    const { open } = this.#choice;
    const row = open === null ? undefined : index.row(open);
    const record = open === null ? nothing : row ? this.#renderMeasure(index, row) : null;
    return recordDialog(this.#voice, record, this.#close);
  }

  #renderMeasure({ programme, voice }: TimelineIndex, row: IndexedMeasure): TemplateResult {
    const relations = { programme, voice, choice: this.#choice };
    return measureInFull(measureDetails(row, programme, this.locale), relations, {
      headingLevel: this.headingLevel + 1,
      saveCalendar: hasDates(row) ? () => this.#actions.saveCalendar([row]) : null,
      sources: (sources) => this.renderSources(sources),
      source: row.measure.source,
    });
  }
}
