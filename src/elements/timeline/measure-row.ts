import { html, nothing, type TemplateResult } from 'lit';
import type { Scale } from '../../format/money.js';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import type { Stage } from '../../model/financing.js';
import type { IndexedMeasure } from '../../model/measure-index.js';
import type { Programme } from '../../model/types.js';
import { exampleTag, heading, type Renderable, said, saidOrUnknown } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { statusMark, termBar } from './marks.js';
import { measureMoney, moneyCell, moneyText, moneyTotal } from './money.view.js';
import {
  type AxisView,
  type Layout,
  type MeasureView,
  measureView,
  type TimelineGroup,
  type TimelineRow,
} from './timeline.view.js';

export const measureForms = {
  uk: { one: 'захід', few: 'заходи', many: 'заходів', other: 'заходу' },
  en: { one: 'measure', other: 'measures' },
};

/** All that the rows depend on beside themselves. */
export interface Drawing {
  programme: Programme;
  voice: Voice;
  layout: Layout;
  stage: Stage;
  axis: AxisView | null;
  groups: ReadonlyMap<string, TimelineGroup>;
  scale: Scale;
  years: readonly (number | null)[];
  headingLevel: number;
  select: (id: string) => void;
  toggle: (group: string) => void;
}

/** A line of the table, or of the list. The head of the table is row 1. */
export function timelineRow(row: TimelineRow, index: number, drawing: Drawing): TemplateResult {
  if (row.kind === 'measure') return measureRow(row.row, index + 2, drawing);
  if (row.kind === 'group') return groupRow(row, index + 2, drawing);
  return html`<tr class="group sum" role="row" aria-rowindex=${index + 2}>
    <th role="rowheader" scope="row" class="sticky">${drawing.voice.msg('Разом')}</th>
    ${moneyCells(row.measures, drawing)}
  </tr>`;
}

function measureRow(row: IndexedMeasure, rowIndex: number, drawing: Drawing): TemplateResult {
  const { programme, layout, axis, stage, voice } = drawing;
  const { language, locale } = voice;
  const view = measureView(row, programme, locale, axis?.scale ?? null);
  const title = html`<button type="button" class="open" @click=${() => drawing.select(view.id)}>
    ${measureTitle(view, voice)}
  </button>`;
  const term = html`<span>${saidOrUnknown(view.term, language)}</span>`;
  const state = measureState(view, voice);
  if (layout === 'list') {
    return html`<li class="measure">${title}<div class="line">${term} ${state}</div></li>`;
  }
  const cell = (content: Renderable, name?: string) =>
    html`<td role="cell" class=${name ?? nothing}>${content}</td>`;
  return html`<tr class="measure" role="row" aria-rowindex=${rowIndex}>
    <th role="rowheader" scope="row" class="sticky">${title}</th>
    ${
      layout === 'timeline'
        ? html`${cell([term, ' ', state], 'line sticky')}
            <td role="cell" class="axis" part="bar">${termBar(view, axis)}</td>`
        : layout === 'table'
          ? [
              cell(term),
              cell(names(view, voice)),
              cell(measureMoney(row, stage, locale), 'figures'),
              cell(state),
            ]
          : moneyCells([row], drawing)
    }
  </tr>`;
}

function groupRow(
  { id, measures, collapsed }: Extract<TimelineRow, { kind: 'group' }>,
  rowIndex: number,
  drawing: Drawing,
): TemplateResult {
  const { groups, layout, stage, voice } = drawing;
  const group = groups.get(id);
  const button = html`<button type="button" aria-expanded=${!collapsed} @click=${() => drawing.toggle(id)}>
    <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M3 1l4 4-4 4"></path></svg>
    <strong>${group && [said(group.title, voice.language), exampleTag(group.example, voice.language)]}</strong>
  </button>`;
  const count = counted(measures.length, measureForms, voice.locale);
  if (layout === 'list') {
    return html`<li class="group">
      ${heading(drawing.headingLevel, html`${button} <span>${count}</span>`)}
    </li>`;
  }
  const money = layout === 'money';
  const total = moneyText(moneyTotal(measures, stage), voice.locale);
  return html`<tr class=${money ? 'group sum' : 'group'} role="row" aria-rowindex=${rowIndex}>
    <th role="rowheader" scope="rowgroup" class="sticky">
      ${button}
      <span class="figures">${money ? count : `${count} · ${words.stages[stage][voice.language]}: ${total}`}</span>
    </th>
    ${money ? moneyCells(measures, drawing) : nothing}
  </tr>`;
}

function moneyCells(
  rows: readonly IndexedMeasure[],
  { years, stage, scale, voice }: Drawing,
): TemplateResult[] {
  return [...years, undefined].map(
    (year) => html`<td role="cell" class=${year === undefined ? 'figures sum' : 'figures'}>
      ${moneyCell(moneyTotal(rows, stage, year), scale, voice.locale)}
    </td>`,
  );
}

/** Number and title of a measure. */
export function measureTitle({ number, title, example }: MeasureView, { language }: Voice): TemplateResult {
  return html`${number && html`<span class="number">${number}</span> `}${said(title, language)}${exampleTag(example, language)}`;
}

/** The status as given, and what the calendar says beside it. */
export function measureState({ status, superseded }: MeasureView, { msg }: Voice): TemplateResult {
  const beside = superseded
    ? msg('замінено іншим заходом')
    : status.resultMissing
      ? msg('строк минув, результат не внесено')
      : null;
  return html`<span class="state state-${status.code}" part="status">${statusMark(status.code)} ${status.label}</span>
    ${beside && html`<span class="overdue">${beside}</span>`}`;
}

/** Who carries a measure out. */
export function names({ executors }: MeasureView, { language }: Voice): Renderable {
  if (executors.length === 0) return saidOrUnknown(null, language);
  return executors.map((name, index) => html`${index > 0 ? ', ' : ''}${said(name, language)}`);
}
