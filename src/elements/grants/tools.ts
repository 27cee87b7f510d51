import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import { choice, menu } from '../base/controls.js';
import type { Division } from './charts.view.js';
import type { Grouping, Order } from './rows.view.js';
import type { Layout, Shown, Ways } from './shown.view.js';

/** What a reader chooses the ways by: of rows, their groups and order; of charts, what divides the money. */
export function tools(
  { ways: { layout, group, order }, voice: { msg, language } }: Shown,
  look: (way: Partial<Ways>) => void,
): TemplateResult {
  const layoutNames: Record<Layout, string> = {
    list: msg('Список'),
    table: msg('Таблиця'),
    charts: msg('Діаграми'),
  };
  const both = { donor: words.cofinancingRoles.donor[language], year: msg('Рік') };
  const groupNames: Record<Grouping, string> = {
    ...both,
    status: msg('Стан'),
    measure: msg('Заходи'),
  };
  const divisionNames: Record<Division, string> = { ...both, stage: msg('Рух коштів') };
  const orderNames: Record<Order, string> = {
    file: msg('Як у файлі'),
    title: msg('Назва'),
    donor: both.donor,
    year: msg('Новіші спершу'),
    amount: msg('Більші спершу'),
  };
  const options = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  const charts = layout === 'charts';
  return html`${choice(msg('Вигляд'), layoutNames, layout, (chosen) => look({ layout: chosen }))}
  <div class="menus">
    ${menu(msg('Групування'), group, options(charts ? divisionNames : groupNames), (way) => look({ group: way as Ways['group'] }))}
    ${charts ? nothing : menu(msg('Порядок'), order, options(orderNames), (way) => look({ order: way as Ways['order'] }))}
  </div>`;
}
