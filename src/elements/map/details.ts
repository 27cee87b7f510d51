import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../format/plurals.js';
import type { IndexedPartner } from '../../model/partner-index.js';
import { recordHeading, recordPart } from '../base/dialog.js';
import { factList, type RelatedKind, type Relations, relatedRecords } from '../base/record.js';
import { heading, link, type Renderable, said, saidList, saidOrUnknown, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { nameOf, type PartnerView, partnerForms, partnerView } from './partner.view.js';

/** How a partner in full begins and ends. */
export interface DetailsOptions {
  headingLevel: number;
  sources: Renderable;
}

/** Partners whose markers share a place, each leading to itself. */
export function gatheredPartners(
  rows: readonly IndexedPartner[],
  { language, locale }: Voice,
  headingLevel: number,
  select: (id: string) => void,
): Renderable {
  const title = html`<span id="record">${counted(rows.length, partnerForms, locale)}</span>`;
  return html`${heading(headingLevel, title)}
    <ul class="links" role="list">
      ${rows.map(
        ({ partner }) => html`<li>
          <button type="button" @click=${() => select(partner.id)}>
            ${said(nameOf(partner, language), language)}
          </button>
        </li>`,
      )}
    </ul>`;
}

/** The status of a partnership, with its date where there is one. */
export function statusText({ status }: PartnerView, locale: string): Renderable {
  return html`${status.label}${status.date && html`, ${time(status.date, locale)}`}`;
}

/** The partner's name at home, where it is not the one shown. */
export function nativeName({ name, nativeName }: PartnerView): Renderable {
  return nativeName && nativeName !== name.text
    ? html`<span class="muted" lang="">${nativeName}</span>`
    : nothing;
}

/** A partner in full. */
export function partnerInFull(
  row: IndexedPartner,
  relations: Relations,
  { headingLevel, sources }: DetailsOptions,
): TemplateResult {
  const { programme, voice } = relations;
  const { msg, language, locale } = voice;
  const view = partnerView(row, programme, locale);
  const part = (title: string, content: Renderable | false) =>
    recordPart(headingLevel, title, content || html`<p>${saidOrUnknown(null, language)}</p>`);
  const related = (
    kind: RelatedKind,
    title: string,
    records: readonly { id: string; partners: string[] }[],
  ) => {
    const mine = records.filter(({ partners }) => partners.includes(view.id)).map(({ id }) => id);
    return relatedRecords(headingLevel + 1, title, kind, mine, relations);
  };
  const facts: [string, Renderable][] = [
    [msg('Країна'), view.country],
    [msg('Вид'), view.kind.label],
    [
      msg('Стан'),
      html`${statusText(view, locale)}
      ${view.status.act && html`<div>${said(view.status.act, language)}</div>`}
      ${view.status.note && html`<div>${said(view.status.note, language)}</div>`}`,
    ],
    [msg('Зв’язки'), view.since ?? msg('рік не встановлено')],
    [
      msg('Напрями співпраці'),
      view.topics.length > 0 ? view.topics.map((topic) => html`<div>${said(topic, language)}</div>`) : null,
    ],
    [msg('Примітка'), view.note && said(view.note, language)],
  ];
  const name = html`${said(view.name, language)} ${nativeName(view)}`;
  return html`${recordHeading(headingLevel, name, view, language)}
    ${factList(facts)}
    ${part(
      msg('Угоди й документи'),
      view.agreements.length > 0 &&
        html`<ul class="agreements" role="list">
          ${view.agreements.map(
            ({ label, title, date, online, until, openEnded, thirdParties, url }) =>
              html`<li>
                ${date ? time(date, locale) : msg('дату не встановлено')} – ${link(url, title ? said(title, language) : label)}${
                  online ? `, ${msg('підписано онлайн')}` : nothing
                }${openEnded ? `, ${msg('безстрокова')}` : nothing}${
                  until && html`, ${msg('до')} ${time(until, locale)}`
                }
                ${thirdParties.length > 0 ? html`<div>${msg('Разом із:')} ${saidList(thirdParties, language)}</div>` : nothing}
              </li>`,
          )}
        </ul>`,
    )}
    ${related('measure', msg('Заходи'), programme.measures)}
    ${related('grant', msg('Гранти й допомога'), programme.grants)}
    <div>${sources}</div>`;
}
