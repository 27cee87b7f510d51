import { html, svg, type TemplateResult } from 'lit';
import { percent } from '../base/templates.js';
import type { ChartView } from './grants.view.js';

/** Bars in the cells of a table, so that a picture is never without its figures; one table for each currency. */
export function grantCharts(charts: readonly ChartView[]): TemplateResult[] {
  return charts.map(
    ({ currency, bars }) =>
      html`<table class="chart figures" part="figure">
        <caption>${currency}</caption>
        <tbody>
          ${bars.map(
            ({ label, text, low, high }) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${text}</td>
                <td class="drawn" aria-hidden="true">
                  <svg>
                    ${svg`<rect class="part part-other" width=${percent(high)} height="100%"></rect><rect class="part" part="bar" width=${percent(low)} height="100%"></rect>`}
                  </svg>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
}
