import { html, nothing, type TemplateResult } from 'lit';
import { choice, menu } from '../base/controls.js';
import { divisions } from './charts.view.js';
import { groupings, orders } from './rows.view.js';
import type { Layout, Shown, Ways } from './shown.view.js';

/** What a reader chooses the ways by: of rows, their groups and order; of charts, what divides the money. */
export function tools(
  { ways: { layout, group, order }, voice: { msg } }: Shown,
  look: (way: Partial<Ways>) => void,
): TemplateResult {
  const layoutNames: Record<Layout, string> = {
    list: msg('Список'),
    table: msg('Таблиця'),
    charts: msg('Діаграми'),
  };
  const groupNames: Record<Ways['group'], string> = {
    donor: msg('Донор'),
    year: msg('Рік'),
    status: msg('Стан'),
    measure: msg('Заходи'),
    stage: msg('Рух коштів'),
  };
  const orderNames: Record<Ways['order'], string> = {
    file: msg('як у файлі'),
    title: msg('за назвою'),
    donor: msg('за донором'),
    year: msg('новіші спершу'),
    amount: msg('більші спершу'),
  };
  const named = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
    values.map((value) => ({ value, label: names[value] }));
  const charts = layout === 'charts';
  const groups = charts ? divisions : groupings;
  return html`${choice(msg('Вигляд'), layoutNames, layout, (chosen) => look({ layout: chosen }))}
  <div class="menus">
    ${menu(msg('Групування'), group, named(groups, groupNames), (way) => look({ group: way as Ways['group'] }))}
    ${charts ? nothing : menu(msg('Порядок'), order, named(orders, orderNames), (way) => look({ order: way as Ways['order'] }))}
  </div>`;
}
