import { html, type TemplateResult } from 'lit';
import { exampleTag, link, said, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import type { CallView } from './calls.view.js';
import { addressOf } from './grant-row.js';

/** Calls for proposals: how long each is still open, and what came of it. */
export function callList(
  calls: readonly CallView[],
  { msg, language, locale }: Voice,
  select: (id: string) => void,
): TemplateResult {
  return html`<ul class="spaced" role="list">
    ${calls.map(({ call, title, donor, phase, label, deadline, left, amount, result }) => {
      const { grant } = call;
      const upcoming = phase === 'upcoming' && call.opens;
      return html`<li class="call call-${phase}">
        <strong>${link(call.url ?? addressOf(call.source), said(title, language))}</strong>${exampleTag(call.example, language)}
        <div class="line">
          <span part="status">${label}</span>
          ${upcoming ? html`· ${msg('відкриється')} ${time(upcoming, locale)}` : left && html`· ${left}`}
          ${
            result &&
            html`·
            ${grant ? html`<button type="button" class="open" @click=${() => select(grant)}>${result}</button>` : result}`
          }
        </div>
        <div class="line muted figures">
          ${msg('Кінцевий строк:')}
          ${deadline}${[donor, amount].map((text) => text && [' · ', said(text, language)])}
        </div>
      </li>`;
    })}
  </ul>`;
}
