import { html, nothing, type TemplateResult } from 'lit';
import type { IndexedPartner } from '../../model/partner-index.js';
import type { Programme } from '../../model/types.js';
import { DrawnRows } from '../base/drawn-rows.js';
import { remembered } from '../base/remembered.js';
import { exampleTag, heading, said } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { nativeName, statusText, tiesText } from './details.js';
import { swappedText } from './legend.js';
import { type Grouping, groupPartners, partnerView } from './partner.view.js';
import { sign } from './shapes.js';

/** As the style sheet sets them. */
const mostColumns = 3;

/** How the list is shown. */
export interface ListLook {
  programme: Programme;
  by: Grouping;
  voice: Voice;
  headingLevel: number;
  /** Partners whose latitude and longitude seem to be changed round. */
  swapped: readonly IndexedPartner[];
}

/** More partners of one group than these may go on in the next column. */
const mostTogether = 6;

/** A partner, and the heading of its group where it is the first: a heading must not stand apart from what it heads. */
interface ListRow {
  partner: IndexedPartner;
  title: string;
  /** How many there are in the group, with its first. */
  count: number | null;
  /** The next row stays in the same column. */
  tied: boolean;
  /** The group goes on in the next column, so its heading stands above all of them. */
  long: boolean;
}

/** The partners under the headings of their groups, drawn as a reader comes to them. */
export class PartnerList {
  readonly #drawn = new DrawnRows<ListRow>(({ partner }) => partner.partner.id);
  readonly #lines = remembered<ListRow[]>();
  #look: ListLook | null = null;

  /** Draws what has changed since the last time; `container` is the list's own. */
  show(container: HTMLElement, rows: readonly IndexedPartner[], look: ListLook): void {
    const { voice, by, headingLevel, swapped } = look;
    this.#look = look;
    const lines = this.#lines([rows, by, voice.locale, headingLevel, swapped], () =>
      groupPartners(rows, by, voice.locale).flatMap(({ title, rows: members }) =>
        members.map(
          (partner, index): ListRow => ({
            partner,
            title,
            count: index === 0 ? members.length : null,
            tied: members.length <= mostTogether && index < members.length - 1,
            long: members.length > mostTogether,
          }),
        ),
      ),
    );
    this.#drawn.show(container, lines, (row) => this.#draw(row), mostColumns);
  }

  #draw({ partner, title, count, tied, long }: ListRow): TemplateResult {
    const look = this.#look as ListLook;
    // Where the list goes on under its columns, the style sheet names the group once more.
    return html`<li class=${tied ? 'tied' : long ? 'long' : ''} data-group=${long && !count ? title : nothing}>
      ${count && heading(look.headingLevel, html`${title} <span class="muted">${count}</span>`)}
      ${partnerRow(partner, look)}
    </li>`;
  }

  /** Ends what is still to be drawn. */
  stop(): void {
    this.#drawn.forget();
  }
}

function partnerRow(row: IndexedPartner, { programme, by, voice, swapped }: ListLook): TemplateResult {
  const { msg, language, locale } = voice;
  const view = partnerView(row, programme, locale);
  return html`<div class="partner" data-ids=${view.id}>
    ${sign(view.kind, view.statusCode)}
    <div>
      <button type="button" class="open" value=${view.id}>
        ${said(view.name, language)}${exampleTag(view.example, language)}
      </button>
      ${nativeName(view)}
      <div>
        ${by === 'country' ? view.kindName : view.country} ·
        <span class="status-${view.statusCode}">${statusText(view, locale)}</span>
      </div>
      <div class="muted">${view.since && msg('зв’язки')} ${tiesText(view, voice)}</div>
      ${swapped.includes(row) ? html`<div class="message">${swappedText(voice)}</div>` : nothing}
    </div>
  </div>`;
}
