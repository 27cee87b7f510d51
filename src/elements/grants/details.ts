import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import type { GrantStage, IndexedGrant } from '../../model/grant-index.js';
import { measuresByGrant } from '../../model/relations.js';
import type { ChosenText } from '../../model/text.js';
import type { SourceNote } from '../../model/types.js';
import { barWithLegend } from '../base/bars.js';
import { recordHeading, recordPart } from '../base/dialog.js';
import { factList, type RelatedKind, type Relations, relatedRecords } from '../base/record.js';
import { type Renderable, said, saidList, saidOrUnknown, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { type AmountView, grantView, type ObligationView } from './grant.view.js';
import { sourced } from './grant-row.js';

/** What can be done from a grant in full, and the heading that it begins with. */
export interface DetailsOptions {
  headingLevel: number;
  copy: () => void;
  /** What is said of the last copying. */
  copied: string | undefined;
  sources: Renderable;
}

/** The tint of each stage, drawn over the one before: the nearer to being spent, the darker. */
const tints: Partial<Record<GrantStage, string>> = {
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
  const { grant } = view;
  const { whole } = row;
  const inFull = ({ figure, words: published }: AmountView, source: readonly SourceNote[]) =>
    html`${sourced(figure, source)} ${quoted(published, voice)}`;
  const part = (title: string, items: readonly unknown[], content: Renderable) =>
    items.length > 0 ? recordPart(headingLevel, title, content) : nothing;
  const related = (kind: RelatedKind, title: string, ids: readonly string[]) =>
    relatedRecords(headingLevel + 1, title, kind, ids, relations);
  const told = (text: ChosenText | null) => text && said(text, language);
  const facts: [string, Renderable][] = [
    [words.cofinancingRoles.donor[language], saidOrUnknown(view.donor, language)],
    [msg('Виконавець'), told(view.implementer)],
    [msg('Отримувач'), told(view.recipient)],
    [msg('Вид'), html`${view.kind} · ${view.scope}`],
    [words.grantStages.amount[language], inFull(view.amount, grant.source)],
    [
      msg('Спільно з громадами'),
      view.sharedWith.length > 0 ? saidList(view.sharedWith, language) : view.sharedCount,
    ],
    [
      msg('Інші повідомлення про суму'),
      view.alsoReported.map(
        ({ amount, part, source }) =>
          html`<div>${inFull(amount, source)}${part && html`<div class="line">${said(part, language)}</div>`}</div>`,
      ),
    ],
    [
      msg('Стан'),
      html`${view.status}${grant.status?.date && html`, ${time(grant.status.date, locale)}`}${view.statusNote && html`<div>${said(view.statusNote, language)}</div>`}`,
    ],
    [msg('Строк'), view.period],
    [msg('Примітка'), told(view.note)],
  ];
  return html`${recordHeading(headingLevel, said(view.title, language), grant, language)}
    ${factList(facts)}
    ${part(
      msg('Рух коштів'),
      view.stages,
      barWithLegend(
        view.stages.map(({ stage, amount, ...extent }) => ({
          ...extent,
          code: tints[stage] ?? 'other',
          label: words.grantStages[stage][language],
          figure: inFull(amount, grant.source),
        })),
      ),
    )}
    ${part(msg('Співфінансування й розрахунки'), view.cofinancing, obligations(view.cofinancing, voice))}
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
    ${related('grant', msg('Входить до'), whole && whole !== row ? [whole.grant.id] : [])}
    ${related(
      'grant',
      msg('Частини'),
      programme.grants.filter(({ parent }) => parent === grant.id).map(({ id }) => id),
    )}
    ${related('measure', msg('Заходи'), [...(measuresByGrant(programme).get(grant.id) ?? [])])}
    ${related('partner', msg('Партнери'), grant.partners)}
    <div>${sources}</div>
    <div class="links">
      <button type="button" @click=${copy}>${msg('Скопіювати для посилання')}</button>
      <span role="status">${copied}</span>
    </div>`;
}

/** The words of the source. */
function quoted(text: AmountView['words'], { language }: Voice): Renderable {
  return text && html`<q class="muted">${said(text, language)}</q>`;
}

/** Who is to pay what, what has come, and what is still to come. */
function obligations(lines: readonly ObligationView[], voice: Voice): TemplateResult {
  const { msg, language } = voice;
  return html`<ul class="spaced figures" role="list">
    ${lines.map(
      ({ role, party, share, due, derived, text, paid, owed }) =>
        html`<li>
          <strong>${role}</strong>${party && html` (${said(party, language)})`}:
          ${[share, due].filter(Boolean).join(', ') || (text ? nothing : saidOrUnknown(null, language))}
          ${derived ? html`<span class="muted">(${msg('за частками')})</span>` : nothing}
          ${quoted(text, voice)}
          ${owed && html`<div class="line">${msg('сплачено:')} ${paid} · ${msg('залишилося сплатити:')} ${owed}</div>`}
        </li>`,
    )}
  </ul>`;
}
