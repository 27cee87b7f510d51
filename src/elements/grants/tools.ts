import { html, type TemplateResult } from 'lit';
import { choice } from '../base/controls.js';
import type { Voice } from '../base/voice.js';
import type { Division } from './charts.view.js';
import type { Grouping, Order } from './rows.view.js';

/** How grants can be shown. */
export const layouts = ['list', 'table', 'charts'] as const;
export type Layout = (typeof layouts)[number];

/** How the grants that are found are looked at. */
export interface Ways {
  layout: Layout;
  group: Grouping;
  order: Order;
  division: Division;
}

/** What a reader chooses the ways by: of rows, their groups and order; of charts, what divides the money. */
export function tools(
  { layout, group, order, division }: Ways,
  { msg }: Voice,
  look: (way: Partial<Ways>) => void,
): TemplateResult {
  const layoutNames: Record<Layout, string> = {
    list: msg('Список'),
    table: msg('Таблиця'),
    charts: msg('Діаграми'),
  };
  const groupNames: Record<Grouping, string> = {
    donor: msg('За донорами'),
    year: msg('За роками'),
    status: msg('За станом'),
    measure: msg('За заходами'),
  };
  const orderNames: Record<Order, string> = {
    file: msg('як у файлі'),
    title: msg('за назвою'),
    donor: msg('за донором'),
    year: msg('новіші спершу'),
    amount: msg('більші спершу'),
  };
  const divisionNames: Record<Division, string> = {
    donor: groupNames.donor,
    year: groupNames.year,
    stage: msg('За рухом коштів'),
  };
  return html`${choice(msg('Вигляд'), layoutNames, layout, (chosen) => look({ layout: chosen }))}
  ${
    layout === 'charts'
      ? choice(msg('Поділ'), divisionNames, division, (by) => look({ division: by }))
      : html`${menu(msg('Групувати'), groupNames, group, (by) => look({ group: by }))}
          ${menu(msg('Порядок'), orderNames, order, (by) => look({ order: by }))}`
  }`;
}

function menu<Value extends string>(
  label: string,
  names: Record<Value, string>,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<label class="order">
    ${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Value)}>
      ${(Object.keys(names) as Value[]).map((value) => html`<option value=${value} .selected=${value === chosen}>${names[value]}</option>`)}
    </select>
  </label>`;
}
