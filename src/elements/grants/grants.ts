import { html, nothing, type PropertyDeclarations, type PropertyValues, svg, type TemplateResult } from 'lit';
import { csv } from '../../format/csv.js';
import { dayAfter, formatDate } from '../../format/dates.js';
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
  grantStages,
  type IndexedGrant,
  indexGrants,
  stageOf,
} from '../../model/grant-index.js';
import { chooseText } from '../../model/text.js';
import type { Programme, SourceNote } from '../../model/types.js';
import { readAddress, writeAddress } from '../base/address.js';
import { announce } from '../base/announcer.js';
import { choice, filterForm } from '../base/controls.js';
import { controlStyles } from '../base/controls.styles.js';
import { download } from '../base/download.js';
import { ProgrammeElement } from '../base/element.js';
import { ProgrammeSelectEvent, type SelectableKind } from '../base/events.js';
import { RowChunks } from '../base/rows.js';
import { baseStyles, cardStyles, chartStyles } from '../base/styles.js';
import { exampleTag, link, percent, type Renderable, said, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { grantsStyles } from './grants.styles.js';
import {
  type AmountView,
  type CallView,
  callViews,
  chartViews,
  type GrantRow,
  type Grouping,
  grantFacetViews,
  grantRows,
  grantView,
  groupings,
  leverage,
  type Order,
  orders,
  type ScopeTotals,
  scopeTotals,
} from './grants.view.js';

const grantForms = {
  uk: { one: 'запис', few: 'записи', many: 'записів', other: 'запису' },
  en: { one: 'record', other: 'records' },
};

/** A timer may be set for at most this long; a deadline further off waits for the next one. */
const longestTimer = 2_000_000_000;

/**
 * What a community raised beside its budget: grants, donations, aid in kind, technical assistance, loans; from
 * whom, for what, how much has really come; and which calls are open. Sums keep currencies, wholes and parts,
 * and stages of money apart, and say what they leave out.
 *
 * Put it on the page with the address of the programme file; `compact` makes it fit a sidebar.
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
  static override properties: PropertyDeclarations = { address: {}, compact: { type: Boolean } };

  /** A name under which the reader's choice is kept in the page's address; without one it is not. */
  declare address: string | null;

  /** Totals and the next deadline only, for a sidebar. */
  declare compact: boolean;

  #filter: GrantFilter = {};
  #groupBy: Grouping = 'donor';
  #order: Order = 'file';
  #chart: 'donor' | 'year' = 'donor';
  #open: string | null = null;
  #openedByStep = false;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #chunks: RowChunks<GrantRow> | null = null;
  #container: HTMLElement | null = null;
  #drawn = '';
  #drawnFor: Programme | null = null;
  #indexed: { programme: Programme; language: string; rows: IndexedGrant[]; all: FoundGrants } | null = null;
  #found: FoundGrants | null = null;

  constructor() {
    super();
    this.address = null;
    this.compact = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(ProgrammeSelectEvent.type, this.#followSelection);
    addEventListener('popstate', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#deadline);
    this.#chunks?.disconnect();
    this.#chunks = null;
    this.#container = null;
    this.ownerDocument.removeEventListener(ProgrammeSelectEvent.type, this.#followSelection);
    removeEventListener('popstate', this.#readAddress);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('address' as keyof ProgrammeGrants)) this.#takeAddress();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#drawRows();
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.#open && dialog && !dialog.open) dialog.showModal();
    else if (!this.#open && dialog?.open) dialog.close();
  }

  // What is chosen

  readonly #readAddress = (): void => {
    this.#takeAddress();
    this.requestUpdate();
  };

  #takeAddress(): void {
    if (!this.address) return;
    const { text, open, ...rest } = readAddress(this.address);
    this.#filter = {};
    if (text) this.#filter.text = text;
    for (const facet of grantFacets) if (rest[facet]) this.#filter[facet] = rest[facet];
    this.#open = open ?? null;
    if (!open) this.#openedByStep = false;
  }

  #keepAddress(push = false): void {
    if (this.address) writeAddress(this.address, { ...this.#filter, open: this.#open ?? undefined }, push);
  }

  #narrow(filter: GrantFilter): void {
    this.#filter = filter;
    this.#keepAddress();
    this.requestUpdate();
    void this.updateComplete.then(() => announce(this.#foundText(), this.language));
  }

  #select(kind: SelectableKind, id: string): void {
    if (kind !== 'grant') this.#close();
    if (this.dispatchEvent(new ProgrammeSelectEvent(kind, id)) && kind === 'grant') this.#show(id);
  }

  #show(id: string): void {
    this.#open = id;
    this.#openedByStep = this.address !== null;
    this.#keepAddress(true);
    this.requestUpdate();
  }

  /** A grant selected in another widget of the page opens here. */
  readonly #followSelection = (event: ProgrammeSelectEvent): void => {
    if (event.kind !== 'grant' || event.defaultPrevented || event.composedPath()[0] === this) return;
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

  get #voice(): Voice {
    return { msg: this.msg, language: this.language, locale: this.locale };
  }

  #index(programme: Programme) {
    if (this.#indexed?.programme !== programme || this.#indexed.language !== this.language) {
      const rows = indexGrants(programme, this.language);
      this.#indexed = { programme, language: this.language, rows, all: findGrants(rows, {}) };
    }
    return this.#indexed;
  }

  #row(id: string): IndexedGrant | undefined {
    return this.#indexed?.rows.find(({ grant }) => grant.id === id);
  }

  #foundText(): string {
    return `${this.msg('Знайдено:')} ${counted(this.#found?.rows.length ?? 0, grantForms, this.locale)}`;
  }

  /** The moment that calls are judged at; a page that pins the day stands at its beginning. */
  #now(): number {
    return this.today ? Date.parse(`${this.day}T00:00:00Z`) : Date.now();
  }

  /** A call closes by itself when its deadline passes. */
  #awaitDeadline(calls: readonly CallView[], now: number): void {
    clearTimeout(this.#deadline);
    const next = calls.find(({ moment }) => moment >= now);
    if (!next || this.today) return;
    this.#deadline = setTimeout(
      () => this.requestUpdate(),
      Math.min(longestTimer, next.moment - now + 1_000),
    );
  }

  // The rows

  #drawRows(): void {
    const { programme } = this.content;
    const container = this.renderRoot.querySelector<HTMLElement>('.rows');
    if (!programme || !container || !this.#found) return;
    const key = JSON.stringify([this.#filter, this.#groupBy, this.#order, this.locale]);
    if (container === this.#container && key === this.#drawn && this.#drawnFor === programme) return;
    this.#drawn = key;
    this.#drawnFor = programme;
    if (container !== this.#container || !this.#chunks) {
      this.#chunks?.disconnect();
      this.#container = container;
      this.#chunks = new RowChunks(container, 'tbody', (row, index) => this.#renderRow(row, index));
    }
    this.#chunks.show(
      grantRows(this.#found.rows, {
        groupBy: this.#groupBy,
        order: this.#order,
        programme,
        locale: this.locale,
      }),
    );
  }

  #renderRow(row: GrantRow, index: number): TemplateResult {
    const { programme } = this.content;
    if (!programme) return html``;
    if (row.kind === 'group') {
      return html`<tr class="group" role="row" aria-rowindex=${index + 2}>
        <th role="rowheader" scope="rowgroup">
          ${row.title} <span class="muted figures">${counted(row.rows.length, grantForms, this.locale)}</span>
        </th>
      </tr>`;
    }
    const view = grantView(row.row, programme, this.locale);
    const { language } = this;
    return html`<tr class="grant ${row.nested ? 'nested' : ''}" role="row" aria-rowindex=${index + 2}>
      <th role="rowheader" scope="row">
        <button type="button" class="open" @click=${() => this.#select('grant', view.id)}>
          ${said(view.title, language)}${exampleTag(view.example, language)}
        </button>
        <div class="line muted">
          ${view.donor && said(view.donor, language)}${view.implementer && html` (${this.msg('через')} ${said(view.implementer, language)})`}
        </div>
      </th>
      <td role="cell" class="amount">
        ${this.#renderAmount(view.amount, view.source)}
        ${view.shared.length > 0 || view.sharedCount ? html`<div class="line">${this.msg('на кілька громад')}</div>` : nothing}
      </td>
      <td role="cell">${view.kind}<div class="line muted">${view.scope.label}</div></td>
      <td role="cell">
        <span part="status">${view.status.label}</span>
        ${view.date && html`<div class="line muted">${time(view.date, this.locale)}</div>`}
      </td>
    </tr>`;
  }

  /** A figure leads to where it was published. */
  #renderAmount(amount: AmountView, source: readonly SourceNote[]): TemplateResult {
    const url = source.find((note) => note.url)?.url;
    return html`<span class="figures">${link(url, amount.figure)}</span>`;
  }

  // The head

  #renderTotals(totals: readonly ScopeTotals[], programme: Programme): Renderable {
    const ratio = leverage(this.#indexed?.rows ?? [], programme, this.locale);
    return html`<div class="totals">
      ${totals.map(
        ({ label, rows, stages, leftOut }) =>
          html`<section>
            ${this.heading(1, html`${label} <span class="muted figures">${counted(rows, grantForms, this.locale)}</span>`)}
            ${
              stages.length === 0
                ? html`<p>${this.unknown()}</p>`
                : html`<dl class="sums figures">
                    ${stages.map(
                      ({ label: stage, sums }) =>
                        html`<div>
                          <dt>${stage}</dt>
                          ${sums.map(
                            ({ text, equivalent }) =>
                              html`<dd>
                                ${text}${
                                  equivalent &&
                                  html`<span class="line muted">
                                    ≈ ${equivalent.text} ${this.msg('за курсом')} ${equivalent.rate},
                                    ${link(equivalent.source[0]?.url, time(equivalent.date, this.locale))}
                                  </span>`
                                }
                              </dd>`,
                          )}
                        </div>`,
                    )}
                  </dl>`
            }
            ${
              leftOut.length > 0
                ? html`<details>
                    <summary>
                      ${this.msg('Не враховано в сумі:')}
                      ${counted(
                        leftOut.reduce((sum, { rows: left }) => sum + left.length, 0),
                        grantForms,
                        this.locale,
                      )}
                    </summary>
                    <ul class="left-out" role="list">
                      ${leftOut.map(
                        ({ reason, rows: left }) =>
                          html`<li>
                            ${reason}:
                            ${left.map(({ grant }, index) => {
                              const title = chooseText(grant.title, this.language);
                              return html`${index > 0 ? '; ' : ''}<button
                                  type="button"
                                  class="open"
                                  @click=${() => this.#select('grant', grant.id)}
                                >
                                  ${title ? said(title, this.language) : grant.id}
                                </button>`;
                            })}
                          </li>`,
                      )}
                    </ul>
                  </details>`
                : nothing
            }
          </section>`,
      )}
      ${ratio && html`<p>${this.msg('На гривню коштів громади залучено гривень:')} <strong class="figures">${ratio}</strong></p>`}
    </div>`;
  }

  #renderCalls(calls: readonly CallView[]): Renderable {
    if (calls.length === 0) return nothing;
    const { language } = this;
    return this.section(
      this.msg('Конкурси'),
      html`<ul class="calls" role="list">
        ${calls.map(
          ({ title, donor, phase, label, deadline, left, amount, result, url, example }) =>
            html`<li class="call call-${phase}">
              <strong>${link(url, said(title, language))}</strong>${exampleTag(example, language)}
              <div class="line">
                <span class="phase" part="status">${label}</span>
                ${left && html`· ${this.msg('залишилося:')} ${left}`}${result && html` · ${result}`}
              </div>
              <div class="line muted figures">
                ${this.msg('кінцевий строк:')} ${deadline}${donor && html` · ${said(donor, language)}`}${amount && html` · ${amount}`}
              </div>
            </li>`,
        )}
      </ul>`,
    );
  }

  #renderCharts(rows: readonly IndexedGrant[]): Renderable {
    const charts = chartViews(rows, this.#chart, this.locale);
    if (charts.length === 0) return nothing;
    return this.section(
      this.msg('Оприлюднені суми'),
      html`${choice(
        this.msg('Поділ'),
        { donor: this.msg('За донорами'), year: this.msg('За роками') },
        this.#chart,
        (by) => {
          this.#chart = by;
          this.requestUpdate();
        },
      )}
        ${charts.map(
          ({ currency, bars }) =>
            html`<table class="chart figures" part="figure">
              <caption>${currency}</caption>
              <tbody>
                ${bars.map(
                  ({ label, text, share }) =>
                    html`<tr>
                      <th scope="row">${label}</th>
                      <td>${text}</td>
                      <td class="drawn" aria-hidden="true">
                        <svg>${svg`<rect class="part" part="bar" width=${percent(share)} height="100%"></rect>`}</svg>
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>`,
        )}`,
    );
  }

  // The grant in full

  #renderDialog(programme: Programme): TemplateResult {
    const row = this.#open === null ? undefined : this.#row(this.#open);
    return html`<dialog
      part="dialog"
      aria-labelledby="grant-title"
      @close=${() => this.#close()}
      @click=${(event: MouseEvent) => event.target === event.currentTarget && this.#close()}
    >
      <article>
        <button type="button" class="close" @click=${() => this.#close()}>${this.msg('Закрити')}</button>
        ${
          row
            ? this.#renderDetails(row, programme)
            : html`<p id="grant-title">${this.msg('Такого запису у файлі немає.')}</p>`
        }
      </article>
    </dialog>`;
  }

  #renderDetails(row: IndexedGrant, programme: Programme): TemplateResult {
    const { language } = this;
    const view = grantView(row, programme, this.locale);
    const { grant } = row;
    const facts: [string, Renderable][] = [
      [this.msg('Донор'), view.donor ? said(view.donor, language) : this.unknown()],
      [this.msg('Виконавець'), view.implementer && said(view.implementer, language)],
      [this.msg('Отримувач'), view.recipient && said(view.recipient, language)],
      [this.msg('Вид'), html`${view.kind} · ${view.scope.label}`],
      [
        this.msg('Сума'),
        html`<span class="figures">${view.amount.figure}</span>${view.amount.words && html`<div class="muted">«${said(view.amount.words, language)}»</div>`}`,
      ],
      [
        this.msg('Спільно з громадами'),
        view.shared.length > 0
          ? view.shared.map((name, index) => html`${index > 0 ? ', ' : ''}${said(name, language)}`)
          : view.sharedCount === null
            ? null
            : String(view.sharedCount),
      ],
      [
        this.msg('Інші повідомлення про суму'),
        view.alsoReported.length > 0
          ? view.alsoReported.map(
              ({ amount, source }) =>
                html`<div>${this.#renderAmount(amount, source)}${amount.words && html` <span class="muted">«${said(amount.words, language)}»</span>`}</div>`,
            )
          : null,
      ],
      [
        this.msg('Стан'),
        html`${view.status.label}${view.status.date && html`, ${time(view.status.date, this.locale)}`}${view.status.note && html`<div>${said(view.status.note, language)}</div>`}`,
      ],
      [this.msg('Строк'), view.period],
      [this.msg('Примітка'), view.note && said(view.note, language)],
    ];
    return html`${this.heading(
      1,
      html`<span id="grant-title">${link(view.url, said(view.title, language))}</span>${exampleTag(view.example, language)}`,
    )}
      <dl class="facts">${facts.map(([term, value]) => value && html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>
      ${
        view.stages.length > 0
          ? this.section(
              this.msg('Рух коштів'),
              html`<table class="chart figures">
                <tbody>
                  ${view.stages.map(
                    ({ label, text, share }) =>
                      html`<tr>
                        <th scope="row">${label}</th>
                        <td>${text}</td>
                        <td class="drawn" aria-hidden="true">
                          ${share === null ? nothing : html`<svg>${svg`<rect class="part" width=${percent(share)} height="100%"></rect>`}</svg>`}
                        </td>
                      </tr>`,
                  )}
                </tbody>
              </table>`,
            )
          : nothing
      }
      ${
        view.cofinancing.length > 0
          ? this.section(
              this.msg('Співфінансування'),
              html`<ul role="list">
                ${view.cofinancing.map(
                  ({ role, party, share, amount, text }) =>
                    html`<li>
                      ${role}${party && html` (${said(party, language)})`}: ${[share, amount].filter(Boolean).join(', ') || (text ? nothing : this.unknown())}
                      ${text && said(text, language)}
                    </li>`,
                )}
              </ul>`,
            )
          : nothing
      }
      ${this.#renderRelated(
        'grant',
        this.msg('Частини'),
        programme.grants.filter(({ parent }) => parent === grant.id),
      )}
      ${this.#renderRelated(
        'measure',
        this.msg('Заходи'),
        programme.measures.filter(
          ({ id, grants }) => grants.includes(grant.id) || grant.measures.includes(id),
        ),
      )}
      ${this.#renderRelated(
        'partner',
        this.msg('Партнери'),
        programme.partners
          .filter(({ id }) => grant.partners.includes(id))
          .map(({ id, name }) => ({ id, title: name })),
      )}
      <div>${this.renderSources(grant.source)}</div>
      <div class="links">
        <button type="button" @click=${() => this.#copyCitation(row, programme)}>${this.msg('Скопіювати посилання на джерело')}</button>
      </div>`;
  }

  #renderRelated(
    kind: SelectableKind,
    title: string,
    records: readonly { id: string; title: Parameters<typeof chooseText>[0] }[],
  ): Renderable {
    if (records.length === 0) return nothing;
    return this.section(
      title,
      html`<ul class="links" role="list">
        ${records.map(({ id, title: name }) => {
          const text = chooseText(name, this.language);
          return html`<li>
            <button type="button" @click=${() => this.#select(kind, id)}>${text ? said(text, this.language) : id}</button>
          </li>`;
        })}
      </ul>`,
    );
  }

  // Taking away

  /** The record as one line for a footnote: what, how much, who says so, and where. */
  async #copyCitation(row: IndexedGrant, programme: Programme): Promise<void> {
    const view = grantView(row, programme, this.locale);
    const sources = view.source.map(({ title, url }) =>
      [chooseText(title, this.language)?.text, url].filter(Boolean).join(', '),
    );
    const parts = [
      view.title.text,
      view.donor?.text,
      view.amount.words?.text ?? view.amount.figure,
      sources.join('; '),
    ];
    try {
      await navigator.clipboard.writeText(`${parts.filter(Boolean).join('. ')}.`);
      announce(this.msg('Скопійовано'), this.language);
    } catch {
      announce(this.msg('Браузер не дозволив копіювати'), this.language);
    }
  }

  #saveTable(rows: readonly IndexedGrant[]): void {
    const { programme } = this.content;
    if (!programme) return;
    const unknown = words.unknown[this.language];
    const head = [
      this.msg('Назва'),
      this.msg('Донор'),
      this.msg('Вид'),
      this.msg('Чи в межах програми'),
      ...grantStages.map((stage) => words.grantStages[stage][this.language]),
      this.msg('Валюта'),
      this.msg('Як оприлюднено'),
      this.msg('Стан'),
      this.msg('Дата'),
      this.msg('Джерела'),
      this.msg('Примітка'),
    ];
    const lines = rows.map((row) => {
      const view = grantView(row, programme, this.locale);
      const { grant } = row;
      return [
        view.title.text,
        view.donor?.text ?? unknown,
        view.kind,
        view.scope.label,
        ...grantStages.map((stage) => stageOf(grant, stage)?.value ?? unknown),
        grant.amount?.currency ?? '',
        view.amount.words?.text ?? view.amount.figure,
        view.status.label,
        view.date ? formatDate(view.date, this.locale) : unknown,
        view.source
          .map(({ url }) => url ?? '')
          .filter(Boolean)
          .join(' '),
        [view.example ? words.example[this.language] : '', view.note?.text ?? ''].filter(Boolean).join('; '),
      ];
    });
    download(`${programme.id ?? 'programme'}.csv`, 'text/csv', csv([head, ...lines], this.locale));
  }

  #saveJson(rows: readonly IndexedGrant[]): void {
    const { programme } = this.content;
    const text = JSON.stringify(
      { programme: programme?.id, asOf: programme?.asOf, grants: rows.map(({ grant }) => grant) },
      null,
      2,
    );
    download(`${programme?.id ?? 'programme'}.json`, 'application/json', `${text}\n`);
  }

  #saveDeadlines(programme: Programme): void {
    const entries = programme.calls.map((call) => {
      const day = call.deadline.slice(0, 10);
      const title = chooseText(call.title, this.language)?.text ?? call.id;
      const mark = call.example ? ` (${words.example[this.language]})` : '';
      return {
        uid: `${call.id}@${programme.id ?? 'programme'}`,
        title: `${this.msg('Кінцевий строк:')} ${title}${mark}`,
        first: day,
        last: day,
        url: call.url ?? '',
      };
    });
    download(`${programme.id ?? 'programme'}.ics`, 'text/calendar', icalendar(entries, dayAfter, this.day));
  }

  // Rendering

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="card"><div class="waiting" aria-hidden="true"></div></div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const { rows, all } = this.#index(programme);
    this.#found = findGrants(rows, this.#filter);
    const now = this.#now();
    const calls = callViews(programme, this.locale, now);
    this.#awaitDeadline(calls, now);
    const empty = rows.length === 0 && calls.length === 0;
    const totals = scopeTotals(this.compact ? rows : this.#found.rows, programme, this.locale);
    return html`<article class="card grants" part="body" aria-labelledby="title">
      <header part="header">
        ${this.heading(0, html`<span id="title">${this.msg('Гранти й допомога')}</span>`, 'heading')}
        ${programme.asOf && html`<p class="muted">${this.msg('Дані станом на')} ${time(programme.asOf, this.locale)}</p>`}
      </header>
      ${empty ? html`<p>${this.msg('Грантів і конкурсів у файлі немає.')}</p>` : nothing}
      ${rows.length > 0 ? this.#renderTotals(totals, programme) : nothing}
      ${this.#renderCalls(this.compact ? calls.filter(({ phase }) => phase !== 'closed').slice(0, 1) : calls)}
      ${rows.length > 0 && !this.compact ? this.#renderList(programme, all) : nothing}
      ${this.compact ? nothing : this.renderFooter(programme.source)} ${this.#renderDialog(programme)}
    </article>`;
  }

  #renderList(programme: Programme, all: FoundGrants): TemplateResult {
    const found = this.#found?.rows ?? [];
    const names: Record<GrantFacet, string> = {
      donor: this.msg('Донор'),
      year: this.msg('Рік'),
      kind: this.msg('Вид'),
      status: this.msg('Стан'),
      scope: this.msg('Чи в межах програми'),
    };
    const choices = this.#found ? grantFacetViews(this.#found, all, this.#filter, this.locale) : [];
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
    return html`${this.#renderCharts(found)}
      ${filterForm(
        this.#voice,
        this.msg('Пошук за назвою чи донором'),
        this.#filter as Record<string, string>,
        choices.map(({ facet, value, options }) => ({ facet, name: names[facet], value, options })),
        (filter) => this.#narrow(filter),
      )}
      <div class="tools">
        ${choice(
          this.msg('Групувати'),
          Object.fromEntries(groupings.map((by) => [by, groupNames[by]])) as Record<Grouping, string>,
          this.#groupBy,
          (by) => {
            this.#groupBy = by;
            this.requestUpdate();
          },
        )}
        <label class="order">
          ${this.msg('Порядок')}
          <select
            @change=${(event: Event) => {
              this.#order = (event.target as HTMLSelectElement).value as Order;
              this.requestUpdate();
            }}
          >
            ${orders.map((order) => html`<option value=${order} .selected=${order === this.#order}>${orderNames[order]}</option>`)}
          </select>
        </label>
        <p class="found figures">${this.#foundText()}</p>
      </div>
      <details class="downloads">
        <summary>${this.msg('Завантажити або надрукувати')}</summary>
        <div>
          <button type="button" @click=${() => this.#saveTable(found)}>${this.msg('Таблиця: показане (.csv)')}</button>
          <button type="button" @click=${() => this.#saveTable(this.#indexed?.rows ?? [])}>${this.msg('Таблиця: усі записи (.csv)')}</button>
          <button type="button" @click=${() => this.#saveJson(found)}>${this.msg('Дані: показане (.json)')}</button>
          <button type="button" @click=${() => this.#saveJson(this.#indexed?.rows ?? [])}>${this.msg('Дані: усі записи (.json)')}</button>
          ${
            programme.calls.length > 0
              ? html`<button type="button" @click=${() => this.#saveDeadlines(programme)}>${this.msg('Кінцеві строки (.ics)')}</button>`
              : nothing
          }
          <button type="button" @click=${() => print()}>${this.msg('Надрукувати')}</button>
        </div>
      </details>
      <table class="rows" part="table" role="table" aria-labelledby="title" aria-rowcount=${1 + found.length}>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            ${[this.msg('Назва й донор'), this.msg('Сума'), this.msg('Вид'), this.msg('Стан')].map(
              (name) => html`<th role="columnheader" scope="col">${name}</th>`,
            )}
          </tr>
        </thead>
      </table>`;
  }
}
