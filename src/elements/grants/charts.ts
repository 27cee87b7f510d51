import { html, type TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import { bar } from '../base/bars.js';
import { saidOrUnknown } from '../base/templates.js';
import type { Shown } from './shown.view.js';

/** Bars in the cells of a table, so that a picture is never without its figures; one table for each currency. */
export function grantCharts({ charts, voice: { language } }: Shown): TemplateResult {
  if (charts.length === 0)
    return html`<p>${words.grantStages.amount[language]}: ${saidOrUnknown(null, language)}</p>`;
  return html`${charts.map(
    ({ caption, bars }) =>
      html`<table class="chart figures" part="figure">
        <caption>${caption}</caption>
        <tbody>
          ${bars.map(
            ({ label, text, ...extent }) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>
                  ${text}
                  <div class="bar">${bar([{ code: 'community', ...extent }])}</div>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  )}`;
}
