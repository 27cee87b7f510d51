import type { msg as litMsg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { bar, barWithLegend } from './bars.js';
import type { FinancingTableView } from './financing.view.js';

/** Money as figures: the total, a bar with its legend by source, a table by year. */
export function financingTable(table: FinancingTableView, msg: typeof litMsg): TemplateResult {
  const caption = `caption-${table.currency}`;
  return html`
    <p class="total figures">${table.total} <small>${table.unit}</small></p>
    ${barWithLegend(
      table.sources.map(({ total, percent, ...part }) => ({
        ...part,
        figure: percent ? html`${total} <span class="muted">(${percent})</span>` : total,
      })),
    )}
    <p class="label" id=${caption}>${msg('Обсяг за роками й джерелами')}, ${table.unit}</p>
    <div class="scroller" role="region" aria-labelledby=${caption} tabindex="0">
      <table class="figures" part="table" aria-labelledby=${caption}>
        <thead>
          <tr>
            <th scope="col">${msg('Рік')}</th>
            ${table.sources.map(({ label }) => html`<th scope="col">${label}</th>`)}
            <th scope="col">${msg('Разом')}</th>
            <th class="bar" aria-hidden="true"></th>
          </tr>
        </thead>
        <tbody>
          ${table.years.map(
            ({ label, cells, total, parts }) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
                <td class="sum">${total}</td>
                <td class="bar" aria-hidden="true">${bar(parts)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${msg('Разом')}</th>
            ${table.sources.map(({ total }) => html`<td>${total}</td>`)}
            <td>${table.total}</td>
            <td class="bar" aria-hidden="true"></td>
          </tr>
        </tfoot>
      </table>
    </div>
  `;
}
