import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import type { Programme, SourceNote } from '../../model/types.js';
import { exampleTag, link, type Renderable, said, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { type AmountView, type GrantView, grantView } from './grant.view.js';
import type { GrantRow } from './rows.view.js';
import type { Ways } from './tools.js';

export const grantForms = {
  uk: { one: 'запис', few: 'записи', many: 'записів', other: 'запису' },
  en: { one: 'record', other: 'records' },
};

/** A figure, leading to where it was published. */
export function sourced(figure: string, source: readonly SourceNote[]): TemplateResult {
  return html`<span class="figures">${link(source.find(({ url }) => url)?.url, figure)}</span>`;
}

/** An amount with the words that it was published in, where they say more. */
export function amountInFull(
  { figure, words: published }: AmountView,
  source: readonly SourceNote[],
  { language }: Voice,
): TemplateResult {
  return html`<div>${sourced(figure, source)}${published && html` <span class="muted">«${said(published, language)}»</span>`}</div>`;
}

/** The table that the rows come into. */
export function tableOfGrants(rows: number, { msg, language }: Voice): TemplateResult {
  const columns = [
    msg('Назва й донор'),
    words.grantStages.amount[language],
    words.grantStages.received[language],
    words.grantStages.spent[language],
    msg('Вид'),
    msg('Стан'),
    msg('Дата'),
  ];
  return html`<div class="scroller">
    <table class="rows figures" part="table" aria-labelledby="title" aria-rowcount=${1 + rows}>
      <thead>
        <tr aria-rowindex="1">
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
    </table>
  </div>`;
}

/** A line of the list or of the table. */
export function grantRow(
  line: GrantRow,
  index: number,
  { programme, ways }: { programme: Programme; ways: Ways },
  voice: Voice,
  open: (id: string) => void,
): TemplateResult {
  const { msg, language, locale } = voice;
  const table = ways.layout === 'table';
  if (line.kind === 'group') {
    const title = html`${line.title} <span class="muted figures">${counted(line.count, grantForms, locale)}</span>`;
    return table
      ? html`<tr class="group" aria-rowindex=${index + 2}><th scope="rowgroup" colspan="7">${title}</th></tr>`
      : html`<li class="group">${title}</li>`;
  }
  const view = grantView(line.row, programme, locale);
  const nested = line.nested ? 'nested' : '';
  const name = html`<button type="button" class="open" @click=${() => open(view.id)}>
      ${said(view.title, language)}${exampleTag(view.example, language)}
    </button>
    <div class="line muted">
      ${line.nested ? `${msg('частина')} · ` : nothing}${view.donor && said(view.donor, language)}${view.implementer && html` (${msg('через')} ${said(view.implementer, language)})`}
    </div>`;
  const amount = html`${sourced(view.amount.figure, view.source)}
  ${view.shared.length > 0 || view.sharedCount ? html`<div class="line">${msg('на кілька громад')}</div>` : nothing}`;
  const status = html`<span part="status">${view.status.label}</span>`;
  const date: Renderable = view.date && time(view.date, locale);
  if (!table)
    return html`<li class="grant ${nested}">
      <div class="name">${name}</div>
      <div class="amount">${amount}</div>
      <div>${view.kind}<div class="line muted">${view.scope}</div></div>
      <div>${status}${date && html`<div class="line muted">${date}</div>`}</div>
    </li>`;
  return html`<tr aria-rowindex=${index + 2}>
    <th scope="row" class=${nested}>${name}</th>
    <td class="amount">${amount}</td>
    <td>${stage(view, 'received')}</td>
    <td>${stage(view, 'spent')}</td>
    <td>${view.kind}<div class="line muted">${view.scope}</div></td>
    <td>${status}</td>
    <td>${date}</td>
  </tr>`;
}

function stage({ stages, source }: GrantView, wanted: string): Renderable {
  const found = stages.find((known) => known.stage === wanted);
  return found ? sourced(found.text, source) : '–';
}
