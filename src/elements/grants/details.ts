import { html, nothing, svg, type TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import type { IndexedGrant } from '../../model/grant-index.js';
import { measuresByGrant } from '../../model/relations.js';
import { factList, type RelatedKind, type Relations, relatedRecords } from '../base/record.js';
import {
  exampleTag,
  heading,
  link,
  percent,
  type Renderable,
  said,
  saidOrUnknown,
  time,
} from '../base/templates.js';
import { type GrantView, grantView } from './grant.view.js';
import { amountInFull, sourced } from './grant-row.js';

/** What can be done from a grant in full, and the heading that it begins with. */
export interface DetailsOptions {
  headingLevel: number;
  copy: () => void;
  /** What is said of the last copying. */
  copied: string;
  sources: Renderable;
}

/** The tint of each stage in the bar: the nearer to being spent, the darker. */
const tints = {
  amount: 'other',
  requested: 'other',
  approved: 'international',
  signed: 'state',
  received: 'regional',
  spent: 'community',
};

/** A grant in full. */
export function grantInFull(
  row: IndexedGrant,
  relations: Relations,
  { headingLevel, copy, copied, sources }: DetailsOptions,
): TemplateResult {
  const { programme, voice } = relations;
  const { msg, language, locale } = voice;
  const view = grantView(row, programme, locale);
  const { grant } = row;
  const part = (title: string, items: readonly unknown[], content: Renderable) =>
    items.length > 0 ? html`<section>${heading(headingLevel + 1, title)} ${content}</section>` : nothing;
  const related = (kind: RelatedKind, title: string, ids: readonly string[]) =>
    relatedRecords(headingLevel + 1, title, kind, ids, relations);
  const facts: [string, Renderable][] = [
    [msg('Донор'), saidOrUnknown(view.donor, language)],
    [msg('Виконавець'), view.implementer && said(view.implementer, language)],
    [msg('Отримувач'), view.recipient && said(view.recipient, language)],
    [msg('Вид'), html`${view.kind} · ${view.scope}`],
    [words.grantStages.amount[language], amountInFull(view.amount, view.source, voice)],
    [
      msg('Спільно з громадами'),
      view.shared.length > 0
        ? view.shared.map((name, index) => html`${index > 0 ? ', ' : ''}${said(name, language)}`)
        : view.sharedCount,
    ],
    [
      msg('Інші повідомлення про суму'),
      view.alsoReported.map(
        ({ amount, part, source }) =>
          html`${amountInFull(amount, source, voice)}${part && html`<div class="line">${said(part, language)}</div>`}`,
      ),
    ],
    [
      msg('Стан'),
      html`${view.status.label}${view.status.date && html`, ${time(view.status.date, locale)}`}${view.status.note && html`<div>${said(view.status.note, language)}</div>`}`,
    ],
    [msg('Строк'), view.period],
    [msg('Примітка'), view.note && said(view.note, language)],
  ];
  return html`${heading(
    headingLevel,
    html`<span id="grant-title">${link(view.url, said(view.title, language))}</span>${exampleTag(view.example, language)}`,
  )}
    ${factList(facts)}
    ${part(msg('Рух коштів'), view.stages, stages(view))}
    ${part(
      msg('Співфінансування'),
      view.cofinancing,
      html`<ul role="list">
        ${view.cofinancing.map(
          ({ role, party, share, amount, text }) =>
            html`<li>
              ${role}${party && html` (${said(party, language)})`}: ${[share, amount].filter(Boolean).join(', ') || (text ? nothing : saidOrUnknown(null, language))}
              ${text && html`<span class="muted">«${said(text, language)}»</span>`}
            </li>`,
        )}
      </ul>`,
    )}
    ${part(
      msg('Етапи'),
      view.milestones,
      html`<ul role="list">
        ${view.milestones.map(
          ({ title, date, status }) =>
            html`<li>${said(title, language)}${status && html` – ${status}`}${date && html`, ${time(date, locale)}`}</li>`,
        )}
      </ul>`,
    )}
    ${related('grant', msg('Входить до'), row.whole && row.whole !== row ? [row.whole.grant.id] : [])}
    ${related(
      'grant',
      msg('Частини'),
      programme.grants.filter(({ parent }) => parent === grant.id).map(({ id }) => id),
    )}
    ${related('measure', msg('Заходи'), [...(measuresByGrant(programme).get(grant.id) ?? [])])}
    ${related('partner', msg('Партнери'), grant.partners)}
    <div>${sources}</div>
    <div class="links">
      <button type="button" @click=${copy}>${msg('Скопіювати посилання на джерело')}</button>
      <span role="status">${copied}</span>
    </div>`;
}

/** How far the money has come: one bar, each later stage drawn over the earlier one, and the figures. */
function stages({ stages: reached, source }: GrantView): TemplateResult {
  const drawn = reached.filter(({ share }) => share !== null);
  return html`${
    drawn.length > 1
      ? html`<svg class="stack" aria-hidden="true">
          ${drawn.map(({ stage, share }) => svg`<rect class="part part-${tints[stage]}" width=${percent(share ?? 0)} height="100%"></rect>`)}
        </svg>`
      : nothing
  }
  <ul class="legend figures" role="list">
    ${reached.map(
      ({ stage, label, text }) =>
        html`<li>
          <svg aria-hidden="true">${svg`<rect class="part part-${tints[stage]}" width="100%" height="100%"></rect>`}</svg>
          <span>${label}</span><span>${sourced(text, source)}</span>
        </li>`,
    )}
  </ul>`;
}
