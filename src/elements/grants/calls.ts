import { html, nothing, type TemplateResult } from 'lit';
import type { SelectableKind } from '../base/events.js';
import { exampleTag, link, said } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import type { CallView } from './calls.view.js';

/** Calls for proposals: how long each is still open, and what came of it. */
export function callList(
  calls: readonly CallView[],
  { msg, language }: Voice,
  select: (kind: SelectableKind, id: string) => void,
): TemplateResult {
  return html`<ul class="calls" role="list">
    ${calls.map(
      ({ title, donor, phase, label, deadline, left, amount, result, grant, url, example }) =>
        html`<li class="call call-${phase}">
          <strong>${link(url, said(title, language))}</strong>${exampleTag(example, language)}
          <div class="line">
            <span class="phase" part="status">${label}</span>
            ${left && html`· ${msg('залишилося:')} ${left}`}
            ${
              result &&
              html`·
              ${grant ? html`<button type="button" class="open" @click=${() => select('grant', grant)}>${result}</button>` : result}`
            }
          </div>
          <div class="line muted figures">
            ${msg('Кінцевий строк:')} ${deadline}${donor ? html` · ${said(donor, language)}` : nothing}${amount && html` · ${amount}`}
          </div>
        </li>`,
    )}
  </ul>`;
}
