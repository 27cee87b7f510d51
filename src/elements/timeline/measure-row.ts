import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../format/plurals.js';
import type { IndexedMeasure } from '../../model/measure-index.js';
import { moneyTotal } from '../../model/measure-money.js';
import { exampleTag, heading, type Renderable, said, saidList, saidOrUnknown } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { statusMark, termBar } from './marks.js';
import { leftOutText, measureMoney, moneyCell, moneyLabel, moneyText } from './money.view.js';
import type { Shown } from './shown.view.js';
import { type MeasureView, measureView, type TimelineRow } from './timeline.view.js';

export const measureForms = {
  uk: { one: 'захід', few: 'заходи', many: 'заходів', other: 'заходу' },
  en: { one: 'measure', other: 'measures' },
};

/**
 * A line of the table, or of the list. The buttons in it have no listeners of their own, but the id of what they
 * open as their value.
 */
export function timelineRow(
  row: TimelineRow,
  index: number,
  shown: Shown,
  headingLevel: number,
): TemplateResult {
  const { layout } = shown;
  const content =
    row.kind === 'measure'
      ? measureContent(row.row, shown)
      : row.kind === 'group'
        ? groupContent(row, shown, headingLevel)
        : html`<th role="rowheader" scope="row" class="sticky">${shown.index.voice.msg('Разом')}</th>
            ${moneyCells(row.measures, shown)}`;
  const look = row.kind === 'measure' ? 'measure' : layout === 'money' ? 'group sum' : 'group';
  // The head of the table is row 1.
  return layout === 'list'
    ? html`<li class=${look}>${content}</li>`
    : html`<tr role="row" class=${look} aria-rowindex=${index + 2}>${content}</tr>`;
}

function measureContent(row: IndexedMeasure, shown: Shown): TemplateResult {
  const { layout, axis, stage, index } = shown;
  const { language, locale } = index.voice;
  const view = measureView(row, index.programme, locale, axis?.scale ?? null);
  const title = html`<button type="button" class="open" value=${view.id}>${measureTitle(view, index.voice)}</button>`;
  const term = html`<span>${saidOrUnknown(view.term, language)}</span>`;
  const state = measureState(view, index.voice);
  if (layout === 'list') return html`${title}<div class="line">${term} ${state}</div>`;
  const cell = (content: Renderable, name?: string) =>
    html`<td role="cell" class=${name ?? nothing}>${content}</td>`;
  const amount = () => {
    const text = measureMoney(row, stage, shown.money, locale);
    return cell(text, /\d/.test(text) ? 'figures' : 'figures words');
  };
  return html`<th role="rowheader" scope="row" class="sticky">${title}</th>
    ${
      layout === 'timeline'
        ? html`${cell([term, ' ', state], 'line sticky')}
            <td role="cell" class="axis" part="bar">${termBar(view, axis)}</td>`
        : layout === 'table'
          ? [cell(term), cell(names(view, index.voice)), amount(), cell(state)]
          : moneyCells([row], shown)
    }`;
}

function groupContent(
  { id, measures, collapsed }: Extract<TimelineRow, { kind: 'group' }>,
  shown: Shown,
  headingLevel: number,
): TemplateResult {
  const { groups, layout, stage, index } = shown;
  const { language, locale } = index.voice;
  const group = groups.get(id);
  const button = html`<button type="button" aria-expanded=${!collapsed} value=${id}>
    <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M3 1l4 4-4 4"></path></svg>
    <strong>${group && [said(group.title, language), exampleTag(group.example, language)]}</strong>
  </button>`;
  const count = counted(measures.length, measureForms, locale);
  if (layout === 'list') return heading(headingLevel, html`${button} <span>${count}</span>`);
  const money = layout === 'money';
  const total = moneyText(moneyTotal(measures, stage, shown.money), locale);
  return html`<th role="rowheader" scope="rowgroup" class="sticky" aria-colspan=${money ? nothing : layout === 'table' ? 5 : 3}>
      ${button}
      <span class="figures">${money ? count : `${count} · ${moneyLabel(shown, locale)}: ${total}`}</span>
    </th>
    ${money ? moneyCells(measures, shown) : nothing}`;
}

function moneyCells(
  rows: readonly IndexedMeasure[],
  { index, stage, money, years }: Shown,
): TemplateResult[] {
  return years.map((year) => {
    const total = moneyTotal(rows, stage, { ...money, year });
    const text = moneyCell(total, index.scale(stage), index.voice.locale);
    // A sum in several currencies, or from one to another, is as long as words.
    const look = /[^\d\s.,*]/.test(text) ? 'words' : '';
    return html`<td role="cell" class="figures ${year === undefined ? 'sum' : ''} ${look}">${text}</td>`;
  });
}

/** Number and title of a measure. */
export function measureTitle({ number, title, example }: MeasureView, { language }: Voice): TemplateResult {
  // The space stands within: between the two, a name read aloud would have none.
  return html`${number && html`<span class="number">${number} </span>`}${said(title, language)}${exampleTag(example, language)}`;
}

/** What is to be said beside a status: that it is not the last word. */
export function besideStatus({ status, superseded }: MeasureView, msg: Voice['msg']): string | null {
  if (superseded) return msg('замінено іншим заходом');
  return status.resultMissing ? msg('строк минув, результат не внесено') : null;
}

/** The status as given, and what the calendar says beside it. */
export function measureState(view: MeasureView, { msg }: Voice): TemplateResult {
  const { status } = view;
  const beside = besideStatus(view, msg);
  return html`<span class="state state-${status.code}" part="status">${statusMark(status.code)} ${status.label}</span>
    ${beside && html`<span class="overdue">${beside}</span>`}`;
}

/** A sentence beside figures. */
export function note(sentence: Renderable): TemplateResult {
  return html`<p class="label">${sentence}</p>`;
}

/** What the asterisk of a total means. */
export function leftOut(lines: number, msg: Voice['msg']): Renderable {
  return lines > 0 ? note(`* ${leftOutText(lines, msg)}`) : nothing;
}

/** Who carries a measure out. */
export function names({ executors }: MeasureView, { language }: Voice): Renderable {
  if (executors.length === 0) return saidOrUnknown(null, language);
  return saidList(executors, language);
}
