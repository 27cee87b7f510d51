import type { msg as litMsg } from '@lit/localize';
import { html, svg, type TemplateResult } from 'lit';
import type { FinancingTableView } from './financing.view.js';
import { percent } from './templates.js';

/** Money as figures: the total, a bar with its legend by source, a table by year. */
export function financingTable(table: FinancingTableView, msg: typeof litMsg): TemplateResult {
  const caption = `caption-${table.currency}`;
  return html`
    <p class="total figures">${table.total} <small>${table.unit}</small></p>
    <svg class="stack" aria-hidden="true">${table.sources.map((part) => renderPart(part))}</svg>
    <ul class="legend figures" role="list">
      ${table.sources.map(
        ({ code, label, total, percent }) =>
          html`<li>
            <svg aria-hidden="true">${renderPart({ code, from: 0, share: 1 })}</svg>
            <span>${label}</span>
            <span>${total}${percent && html` <span class="muted">(${percent})</span>`}</span>
          </li>`,
      )}
    </ul>
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
                <td class="bar" aria-hidden="true">
                  <svg>${parts.map((part) => renderPart(part))}</svg>
                </td>
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

/** A part of a bar, placed by shares of its width. */
function renderPart({ code, from, share }: { code: string; from: number; share: number }) {
  return svg`<rect class="part part-${code}" x=${percent(from)} width=${percent(share)} height="100%"></rect>`;
}
