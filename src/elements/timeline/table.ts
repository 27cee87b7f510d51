import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import { financingTables } from '../../model/financing.js';
import { gapsOf, linesOf, undividedAmounts } from '../../model/measure-money.js';
import { financingTable } from '../base/financing.js';
import { financingTableView } from '../base/financing.view.js';
import type { Renderable } from '../base/templates.js';
import { axisHead, barKey } from './marks.js';
import { leftOut, note } from './measure-row.js';
import { moneyLabel } from './money.view.js';
import type { Shown } from './shown.view.js';

/*
 * The table that the rows of measures are drawn into, and what is said above and below it.
 */

/** The table with its head, or the list; a press of a button in its rows goes to `press`. */
export function measureTable(shown: Shown, press: (event: Event) => void): TemplateResult {
  const { layout, rows, fits } = shown;
  if (layout === 'list') {
    return html`<div class="rows as-list" aria-labelledby="title" @click=${press}></div>`;
  }
  return html`<div class="scroller">
    <table
      class="rows as-${layout} ${fits ? 'fits' : ''}"
      part="table"
      role="table"
      aria-labelledby="title"
      aria-rowcount=${rows.length + 1}
      @click=${press}
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${columns(shown)}
        </tr>
      </thead>
    </table>
  </div>`;
}

function columns(shown: Shown): Renderable {
  const { layout, axis, index, stage, years } = shown;
  const { msg, language, locale } = index.voice;
  const column = (name: string, look?: string) =>
    html`<th role="columnheader" scope="col" class=${look ?? nothing}>${name}</th>`;
  const state = msg('Стан виконання');
  const term = msg('Строк');
  const first = column(msg('Захід'), 'sticky');
  switch (layout) {
    case 'timeline':
      return html`${first}${column(`${term}, ${state.toLowerCase()}`, 'sticky')}
        <th role="columnheader" scope="col" class="axis" part="axis">${axis && axisHead(axis, index.voice)}</th>`;
    case 'table':
      return [
        first,
        column(term),
        column(msg('Виконавці')),
        column(moneyLabel(shown, locale), 'figures'),
        column(state),
      ];
    default:
      return [
        first,
        ...years.map((year, place) => {
          const name =
            year === undefined ? msg('Разом') : year === null ? words.noYear[language] : String(year);
          return column(place < years.length - 1 ? name : `${name}, ${index.scale(stage).unit}`, 'figures');
        }),
      ];
  }
}

/** The money of what is found, as a picture and by year and source. */
export function totals(shown: Shown): Renderable {
  const { found, stage, index, money } = shown;
  const { msg, locale } = index.voice;
  return [
    note(moneyLabel(shown, locale)),
    ...financingTables(linesOf(found.rows, money, stage), stage).map((table) =>
      financingTable(financingTableView(table, locale), msg),
    ),
  ];
}

/** What the bars mean, and what sums leave out. */
export function notes({ found, stage, layout, index, money }: Shown): TemplateResult {
  const { msg } = index.voice;
  const { missing } = gapsOf(linesOf(found.rows, money, stage), stage);
  const undivided = undividedAmounts(found.rows, stage, money);
  const twice = found.rows.some(({ measure }) => measure.sections.length > 1);
  return html`${layout === 'timeline' ? barKey(index.voice) : nothing}
    ${leftOut(missing, msg)}
    ${undivided > 0 ? note(`${msg('У підсумках не враховано сум, не поділених за роками:')} ${undivided}`) : nothing}
    ${
      twice
        ? note(
            msg('Захід із кількох розділів враховано в підсумку кожного з них, а в загальному – один раз.'),
          )
        : nothing
    }`;
}
