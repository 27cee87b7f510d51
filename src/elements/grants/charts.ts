import { html, svg, type TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import { percent, saidOrUnknown } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import type { ChartView } from './charts.view.js';

/** Bars in the cells of a table, so that a picture is never without its figures; one table for each currency. */
export function grantCharts(charts: readonly ChartView[], { language }: Voice): TemplateResult {
  if (charts.length === 0)
    return html`<p>${words.grantStages.amount[language]}: ${saidOrUnknown(null, language)}</p>`;
  return html`${charts.map(
    ({ caption, bars }) =>
      html`<table class="chart figures" part="figure">
        <caption>${caption}</caption>
        <tbody>
          ${bars.map(
            ({ label, text, low, high }) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${text}</td>
                <td class="bar" aria-hidden="true">
                  <svg>
                    ${svg`<rect class="part part-other" width=${percent(high)} height="100%"></rect><rect class="part" part="bar" width=${percent(low)} height="100%"></rect>`}
                  </svg>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  )}`;
}
