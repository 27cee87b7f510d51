import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import type { IndexedPartner } from '../../model/partner-index.js';
import { type Renderable, saidList } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { nameOf, partnerForms } from './partner.view.js';
import { sign } from './shapes.js';

/** What the legend speaks of. */
export interface LegendRows {
  onMap: readonly IndexedPartner[];
  outside: readonly IndexedPartner[];
  swapped: readonly IndexedPartner[];
  showWorld: (event: Event) => void;
}

/** What is said of partners that lie in their country only with latitude and longitude changed round. */
export const swappedText = ({ msg }: Voice) =>
  msg('Перевірте координати: схоже, широту й довготу переплутано');

/** What the markers mean, and which partners have none. */
export function legend(voice: Voice, { onMap, outside, swapped, showWorld }: LegendRows): TemplateResult {
  const { msg, language, locale } = voice;
  const withoutPoint = onMap.filter(({ partner }) => !partner.point).length;
  const kinds = [...new Set(onMap.map(({ partner }) => partner.kind))];
  const statuses = (['planned', 'suspended', 'terminated'] as const).filter((status) =>
    onMap.some((row) => row.status === status),
  );
  return html`<figcaption>
    <ul class="key" part="legend" role="list">
      ${kinds.map((kind) => html`<li>${sign(kind, 'active')} ${words.partnerKinds[kind][language]}</li>`)}
      ${statuses.map(
        (status) => html`<li>${sign('partner-city', status)} ${words.partnerStatuses[status][language]}</li>`,
      )}
    </ul>
    ${onMap.some(({ partner }) => partner.example) ? html`<p>* ${words.example[language]}</p>` : nothing}
    ${withoutPoint > 0 ? html`<p>${counted(withoutPoint, partnerForms, locale)} ${msg('без точки на карті')}</p>` : nothing}
    ${
      outside.length > 0
        ? html`<p>${msg('За межами цієї карти:')} ${names(outside, voice)}</p>
          <button type="button" @click=${showWorld}>${msg('Світ')}</button>`
        : nothing
    }
    ${
      swapped.length > 0
        ? html`<p class="message">${swappedText(voice)}: ${names(swapped, voice)}</p>`
        : nothing
    }
    <p>${msg('Карта: Natural Earth')}</p>
  </figcaption>`;
}

function names(rows: readonly IndexedPartner[], { language }: Voice): Renderable {
  return saidList(
    rows.map(({ partner }) => nameOf(partner, language)),
    language,
  );
}
