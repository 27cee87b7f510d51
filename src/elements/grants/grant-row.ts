import { html, nothing, type TemplateResult } from 'lit';
import { formatGranted } from '../../format/money.js';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import type { GrantStage } from '../../model/grant-index.js';
import type { SourceNote } from '../../model/types.js';
import { exampleTag, link, type Renderable, said, time } from '../base/templates.js';
import { rowView } from './grant.view.js';
import type { GrantRow } from './rows.view.js';
import type { Shown } from './shown.view.js';

export const grantForms = {
  uk: { one: 'запис', few: 'записи', many: 'записів', other: 'запису' },
  en: { one: 'record', other: 'records' },
};

/** Where something was published first of all. */
export function addressOf(source: readonly SourceNote[]): string | null | undefined {
  return source.find(({ url }) => url)?.url;
}

/** A figure, leading to where it was published. */
export function sourced(figure: string, source: readonly SourceNote[]): Renderable {
  return link(addressOf(source), figure);
}

/** The table that the rows come into. */
export function tableOfGrants(
  { lines, voice: { msg, language } }: Shown,
  press: (event: Event) => void,
): TemplateResult {
  const columns = [
    msg('Назва'),
    words.grantStages.amount[language],
    words.grantStages.received[language],
    words.grantStages.spent[language],
    msg('Вид'),
    msg('Стан'),
    msg('Дата'),
  ];
  // Laid out as a grid, so that rows out of sight cost nothing; the roles say that it is still a table.
  return html`<div class="scroller">
    <table class="rows figures" part="table" role="table" aria-labelledby="title" aria-rowcount=${1 + lines.length} @click=${press}>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${columns.map((name) => html`<th role="columnheader">${name}</th>`)}
        </tr>
      </thead>
    </table>
  </div>`;
}

/** A line of the list or of the table. Few templates, since each of them takes its time in each of many rows. */
export function grantRow(
  line: GrantRow,
  index: number,
  { programme, ways, voice: { msg, language, locale } }: Shown,
): TemplateResult {
  const table = ways.layout === 'table';
  const place = index + 2;
  if ('count' in line) {
    const title = html`${line.title} <span class="muted">${counted(line.count, grantForms, locale)}</span>`;
    return table
      ? html`<tr role="row" aria-rowindex=${place}><th class="group sticky" role="rowheader" colspan="7">${title}</th></tr>`
      : html`<li class="group">${title}</li>`;
  }
  const { grant, title, whole, donor, implementer, kind, scope, status, figure, shared } = rowView(
    line.row,
    programme,
    locale,
  );
  const { date, source } = grant;
  const nested = line.nested ? 'nested' : '';
  const name = html`<button type="button" class="open" value=${grant.id}>${said(title, language)}${exampleTag(grant.example, language)}</button>
    <div class="line muted">
      ${whole && html`${msg('Входить до')}: ${said(whole, language)} · `}${donor && said(donor, language)}${implementer && html` (${msg('Виконавець').toLowerCase()}: ${said(implementer, language)})`}
    </div>`;
  const amount = html`<strong>${sourced(figure, source)}</strong>${shared ? html`<div class="line warn">${words.leftOutReasons.shared[language]}</div>` : nothing}`;
  const day = date && time(date, locale);
  if (!table)
    return html`<li class="grant">
      <div class=${nested}>${name}</div>
      <div>${amount}</div>
      <div>${kind}<div class="line muted">${scope}</div></div>
      <div><span part="status">${status}</span><div class="line muted">${day}</div></div>
    </li>`;
  const stage = (wanted: GrantStage) => {
    const reached = grant[wanted];
    return reached ? sourced(formatGranted(reached, grant.kind, locale), source) : '–';
  };
  const cells: Renderable[] = [
    amount,
    stage('received'),
    stage('spent'),
    html`${kind}<div class="line muted">${scope}</div>`,
    html`<span part="status">${status}</span>`,
    day,
  ];
  return html`<tr role="row" aria-rowindex=${place}>
    <th class=${nested} role="rowheader">${name}</th>
    ${cells.map((cell) => html`<td role="cell">${cell}</td>`)}
  </tr>`;
}
