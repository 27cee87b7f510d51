import { html, nothing, svg, type TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import { templates as english } from '../../locales/en/passport.js';
import type { Programme } from '../../model/types.js';
import { ProgrammeElement } from '../base/element.js';
import { financingTable } from '../base/financing.js';
import { chartStyles } from '../base/styles.js';
import { exampleTag, link, percent, type Renderable, said, saidOrUnknown, time } from '../base/templates.js';
import { passportStyles } from './passport.styles.js';
import { type ActView, type PassportView, passportView } from './passport.view.js';

/** Years that a scale can name without crowding, at the width of a phone. */
const mostYearLabels = 8;

/**
 * The passport card of a municipal programme: title, status, who answers for it, how much of its period has
 * passed, decisions, goal, tasks, financing and all rows of the passport.
 *
 * Put it on the page with the address of the programme file; it needs nothing else. What you write inside
 * the tag shows until the file has come, and stays where it does not come.
 *
 * @tagname programme-passport
 * @slot - Shown before the data have come and where they do not come.
 * @fires {ProgrammeLoadEvent} programme-load - The programme was read and is shown.
 * @fires {ProgrammeErrorEvent} programme-error - The programme could not be read, or not read anew.
 * @csspart body - The card.
 * @csspart header - Title, status and date of the data.
 * @csspart heading - The title.
 * @csspart meta - Status and date of the data.
 * @csspart status - The status.
 * @csspart track - The scale of the period.
 * @csspart table - The table of the financing.
 * @cssstate loading - The first request runs.
 * @cssstate ready - A programme is shown.
 * @cssstate empty - No data were given.
 * @cssstate error - Nothing can be shown.
 * @cssstate stale - What is shown is older than the last, failed, try to read the file.
 */
export class ProgrammePassport extends ProgrammeElement {
  static override readonly tag = 'programme-passport';
  /** @internal */
  static override messages = { ...ProgrammeElement.messages, ...english };
  static override styles = [ProgrammeElement.styles, chartStyles, passportStyles];

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="card"><div class="skeleton" aria-hidden="true">
      <div></div><div></div><div></div>
    </div></div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const view = passportView(programme, { locale: this.locale, today: this.day });
    return html`<article class="card passport" part="body" aria-labelledby="title">
      ${this.#renderHeader(view)}
      <div class="columns">
        <div>
          ${this.#renderPeriod(view)} ${this.#renderGoal(view)} ${this.#renderTasks(view)}
          ${this.#renderFinancing(view)}
        </div>
        <div class="aside">${this.#renderExecutor(view)} ${this.#renderActs(view)} ${this.#renderContact(view)}</div>
      </div>
      ${this.#renderRows(view)} ${this.renderFooter(programme.source)}
    </article>`;
  }

  #renderHeader({ title, example, community, status, asOf }: PassportView): TemplateResult {
    const { language } = this;
    const name = title ? said(title, language) : this.msg('Назву програми не вказано');
    return html`<header part="header">
      <p class="eyebrow">
        ${this.msg('Паспорт програми')}${
          community ? html` · ${link(community.url, said(community.name, language))}` : nothing
        }
      </p>
      ${this.heading(0, html`<span id="title">${name}</span>${exampleTag(example, language)}`, 'heading')}
      <p class="meta" part="meta">
        ${
          status
            ? html`<span class="status status-${status.code}" part="status">
                ${statusMark(status.code)} ${status.label}
              </span>`
            : html`<span>${this.msg('Стан:')} ${words.unknown[language]}</span>`
        }
        <span>
          ${this.msg('Дані станом на')}
          ${asOf ? time(asOf, this.locale) : html`– ${words.unknown[language]}`}
        </span>
      </p>
    </header>`;
  }

  #renderPeriod({ period }: PassportView): TemplateResult {
    const { progress } = period;
    const spans =
      progress &&
      {
        before: [
          [this.msg('До початку'), progress.span],
          [this.msg('Триватиме'), progress.length],
        ],
        during: [
          [this.msg('Від початку'), `${progress.span} (${progress.percent})`],
          [this.msg('До завершення'), progress.left],
        ],
        after: [
          [this.msg('Тривала'), progress.length],
          [this.msg('Від завершення'), progress.span],
        ],
      }[progress.state];
    return this.section(
      this.msg('Строк реалізації'),
      html`<p class="figures">${saidOrUnknown(period.text, this.language)}</p>
        ${
          progress &&
          html`${renderTrack(progress)}
            <dl class="spans figures">
              ${spans?.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}
            </dl>`
        }`,
    );
  }

  #renderGoal({ goal, context }: PassportView): TemplateResult {
    const { language } = this;
    return this.section(
      this.msg('Мета'),
      html`<p class="prose">${saidOrUnknown(goal, language)}</p>
        ${
          context &&
          html`<details>
            <summary>${this.msg('Передумови')}</summary>
            <p class="prose">${said(context, language)}</p>
          </details>`
        }`,
    );
  }

  #renderTasks({ tasks }: PassportView): TemplateResult {
    const { language } = this;
    return this.section(
      this.msg('Завдання'),
      tasks.length > 0 &&
        html`<ol class="tasks" role="list">
          ${tasks.map(
            ({ title, example }) =>
              html`<li><span>${said(title, language)}${exampleTag(example, language)}</span></li>`,
          )}
        </ol>`,
    );
  }

  #renderFinancing({ financing }: PassportView): TemplateResult {
    return this.section(
      html`${this.msg('Фінансування')}${exampleTag(financing?.example, this.language)}`,
      financing &&
        html`${
          financing.stated &&
          html`<p><span class="label">${this.msg('За рішенням:')}</span> ${said(financing.stated, this.language)}</p>`
        }
          ${financing.tables.map((table) => financingTable(table, this.msg))}
          ${
            financing.notStated > 0
              ? html`<p class="label">
                  ${this.msg('У підсумках не враховано рядків без суми:')} ${financing.notStated}
                </p>`
              : nothing
          }
          ${
            financing.origin === 'measures'
              ? html`<p class="label">
                  ${this.msg('Обчислено як суму за заходами: у паспорті сум не вказано.')}
                </p>`
              : nothing
          }`,
    );
  }

  #renderExecutor({ executor }: PassportView): TemplateResult {
    return this.section(
      this.msg('Відповідальний виконавець'),
      executor && html`<p>${link(executor.organisation?.url, said(executor.name, this.language))}</p>`,
    );
  }

  #renderActs({ acts, predecessor }: PassportView): TemplateResult {
    const { language } = this;
    return html`${this.section(
      this.msg('Рішення та зміни'),
      acts.length > 0 &&
        html`<ol class="acts" role="list">
          ${acts.map((act) => html`<li>${this.#renderAct(act)}</li>`)}
        </ol>`,
    )}
    ${
      predecessor &&
      this.section(
        this.msg('Попередня програма'),
        html`<p>
          ${link(predecessor.url, said(predecessor.title, language))}${exampleTag(predecessor.example, language)}
        </p>`,
      )
    }`;
  }

  #renderAct(act: ActView): TemplateResult {
    const { language } = this;
    const requisites = [
      act.type && said(act.type, language),
      act.passedBy && said(act.passedBy, language),
      act.number && `№ ${act.number}`,
      // «від» wants a day: a month after it would need another case.
      act.date &&
        html`${act.number && act.date.length === 10 ? this.msg('від') : ''} ${time(act.date, this.locale)}`,
      act.number || act.date ? null : html`<span class="muted">${this.msg('реквізити не вказано')}</span>`,
    ];
    const document = act.title ? said(act.title, language) : act.url && this.msg('Текст документа');
    return html`<strong>${act.label}</strong>${exampleTag(act.example, language)}
      <div class="figures">${requisites.map((part) => part && html`${part} `)}</div>
      ${act.period && html`<div class="figures">${act.period}</div>`}
      ${document && link(act.url, document)}`;
  }

  #renderContact({ contact }: PassportView): Renderable {
    if (!contact) return nothing;
    const { language } = this;
    const { office, address, phone, email, hours, url } = contact;
    const lines = [
      link(url, said(office, language)),
      address && said(address, language),
      phone && link(phone.url, phone.text),
      email && link(`mailto:${email}`, email),
      hours && said(hours, language),
    ];
    return this.section(
      this.msg('Контакти'),
      html`<address class="contact">${lines.map((line) => line && html`<span>${line}</span>`)}</address>`,
    );
  }

  #renderRows({ rows }: PassportView): Renderable {
    if (rows.length === 0) return nothing;
    const { language } = this;
    return this.section(
      this.msg('Рядки паспорта'),
      html`<dl class="rows">
        ${rows.map(
          ({ number, label, values, example }) =>
            html`<div>
              <dt>
                <span class="figures">${number}</span>
                <span>${saidOrUnknown(label, language)}${exampleTag(example, language)}</span>
              </dt>
              ${(values.length > 0 ? values : [null]).map(
                (value) => html`<dd class="prose">${saidOrUnknown(value, language)}</dd>`,
              )}
            </div>`,
        )}
      </dl>`,
    );
  }
}

/** The scale of the period: what has passed is filled. The figures beside it say the same in words. */
function renderTrack(progress: NonNullable<PassportView['period']['progress']>): TemplateResult {
  const step = Math.ceil(progress.years.length / mostYearLabels);
  return html`<svg class="track" part="track" aria-hidden="true">
    <rect class="rail" width="100%" height="10" rx="5"></rect>
    <rect class="passed" width=${percent(progress.share)} height="10" rx="5"></rect>
    ${progress.years.map(
      ({ year, at, to }, index) =>
        svg`${at > 0 ? svg`<line class="tick" x1=${percent(at)} x2=${percent(at)} y1="14" y2="32"></line>` : nothing}
        ${index % step === 0 ? svg`<text x=${percent((at + to) / 2)} y="30">${year}</text>` : nothing}`,
    )}
  </svg>`;
}

function statusMark(code: string): TemplateResult {
  const marks: Record<string, TemplateResult> = {
    completed: svg`<path d="M1 6.5 4.5 10 11 2"></path>`,
    cancelled: svg`<path d="m2 2 8 8M10 2 2 10"></path>`,
  };
  return html`<svg viewBox="0 0 12 12" aria-hidden="true">
    ${marks[code] ?? svg`<circle cx="6" cy="6" r="5"></circle>`}
  </svg>`;
}
