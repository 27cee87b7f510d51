import { html, type TemplateResult } from 'lit';
import type { IndexedPartner } from '../../model/partner-index.js';
import type { Programme } from '../../model/types.js';
import { DrawnRows } from '../base/drawn-rows.js';
import { remembered } from '../base/remembered.js';
import { exampleTag, heading, said } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { nativeName, statusText } from './details.js';
import { type Grouping, groupPartners, partnerView } from './partner.view.js';
import { sign } from './shapes.js';

/** As the style sheet sets them. */
const mostColumns = 3;

/** How the list is shown, and what a press on a partner does. */
export interface ListLook {
  programme: Programme;
  by: Grouping;
  voice: Voice;
  headingLevel: number;
  select: (id: string) => void;
}

/** More partners of one group than these may go on in the next column, where no heading says of which country they are. */
const mostTogether = 6;

/** A partner, and the heading of its group where it is the first: a heading must not stand apart from what it heads. */
interface ListRow {
  partner: IndexedPartner;
  group: { title: string; count: number } | null;
  /** The next row stays in the same column. */
  tied: boolean;
}

/** The partners under the headings of their groups, drawn as a reader comes to them. */
export class PartnerList {
  readonly #drawn = new DrawnRows<ListRow>();
  readonly #lines = remembered<ListRow[]>();
  #look: ListLook | null = null;

  /** Draws what has changed since the last time; `container` is the list's own. */
  show(container: HTMLElement, rows: readonly IndexedPartner[], look: ListLook): void {
    const { voice, by, headingLevel } = look;
    this.#look = look;
    const lines = this.#lines([rows, by, voice.locale, headingLevel], () =>
      groupPartners(rows, by, voice.locale).flatMap(({ title, rows: members }) =>
        members.map(
          (partner, index): ListRow => ({
            partner,
            group: index === 0 ? { title, count: members.length } : null,
            tied: members.length <= mostTogether && index < members.length - 1,
          }),
        ),
      ),
    );
    this.#drawn.show(container, lines, (row) => this.#draw(row), mostColumns);
  }

  #draw({ partner, group, tied }: ListRow): TemplateResult {
    const look = this.#look as ListLook;
    return html`<li class=${tied ? 'tied' : ''}>
      ${group && heading(look.headingLevel, html`${group.title} <span class="muted">${group.count}</span>`)}
      ${partnerRow(partner, look)}
    </li>`;
  }

  /** Ends what is still to be drawn. */
  stop(): void {
    this.#drawn.forget();
  }
}

function partnerRow(row: IndexedPartner, { programme, by, voice, select }: ListLook): TemplateResult {
  const { msg, language, locale } = voice;
  const view = partnerView(row, programme, locale);
  return html`<div class="partner" data-ids=${view.id}>
    ${sign(view.kind.code, view.status.code)}
    <div>
      <button type="button" class="open" @click=${() => select(view.id)}>
        ${said(view.name, language)}${exampleTag(view.example, language)}
      </button>
      ${nativeName(view)}
      <div class="line">
        ${by === 'country' ? view.kind.label : view.country} ·
        <span class="status-${view.status.code}">${statusText(view, locale)}</span>
      </div>
      <div class="line muted">
        ${view.since ? html`${msg('зв’язки:')} ${view.since}` : msg('рік не встановлено')}
      </div>
    </div>
  </div>`;
}
