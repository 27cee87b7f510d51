import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../format/plurals.js';
import type { IndexedPartner } from '../../model/partner-index.js';
import type { ChosenText } from '../../model/text.js';
import { recordHeading, recordPart } from '../base/dialog.js';
import { factList, type RelatedKind, type Relations, relatedRecords } from '../base/record.js';
import { heading, link, type Renderable, said, saidList, saidOrUnknown, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { swappedText } from './legend.js';
import { nameOf, type PartnerView, partnerForms, partnerView } from './partner.view.js';

/** How a partner in full begins and ends. */
export interface DetailsOptions {
  headingLevel: number;
  sources: Renderable;
  /** Latitude and longitude seem to be changed round. */
  swapped: boolean;
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
export function statusText({ statusName, statusDate }: PartnerView, locale: string): Renderable {
  return html`${statusName}${statusDate && html`, ${time(statusDate, locale)}`}`;
}

/** Since when there are ties; of those that are only planned, nothing is told where nothing is known. */
export function tiesText({ since, statusCode }: PartnerView, { msg }: Pick<Voice, 'msg'>): string | null {
  return since ?? (statusCode === 'planned' ? null : msg('рік початку зв’язків не встановлено'));
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
  { headingLevel, sources, swapped }: DetailsOptions,
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
  const paragraphs = (texts: readonly (ChosenText | null)[]) =>
    texts.flatMap((text) => (text ? html`<div>${said(text, language)}</div>` : []));
  const facts: [string, Renderable][] = [
    [msg('Країна'), view.country],
    [msg('Вид'), view.kindName],
    [
      msg('Стан'),
      html`${statusText(view, locale)}
      ${paragraphs([view.act, view.statusNote])}`,
    ],
    [msg('Зв’язки'), tiesText(view, voice)],
    [msg('Напрями співпраці'), paragraphs(view.topics)],
    [msg('Примітка'), view.note && said(view.note, language)],
  ];
  const name = html`${said(view.name, language)} ${nativeName(view)}`;
  return html`${recordHeading(headingLevel, name, view, language)}
    ${factList(facts)} ${swapped ? html`<p class="message">${swappedText(voice)}</p>` : nothing}
    ${part(
      msg('Угоди й документи'),
      view.agreements.length > 0 &&
        html`<ul class="sources" role="list">
          ${view.agreements.map(
            ({ kindName, title, date, online, until, openEnded, thirdParties, url }) =>
              html`<li>
                ${date ? time(date, locale) : msg('дату не встановлено')} – ${link(url, title ? said(title, language) : kindName)}${
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
