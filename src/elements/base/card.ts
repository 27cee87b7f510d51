import { html, type TemplateResult } from 'lit';
import { countedUnit } from '../../format/plurals.js';
import { dayNumber, readDate } from '../../model/date.js';
import { heading, type Renderable, time } from './templates.js';
import type { Voice } from './voice.js';

/** The card of an element: its title, of `level`, with what is said beside it, and the content under both. */
export function card(level: number, title: string, beside: Renderable, content: Renderable): TemplateResult {
  return html`<article class="card" part="body" aria-labelledby="title">
    <header part="header">${heading(level, html`<span id="title">${title}</span>`, 'heading')} ${beside}</header>
    ${content}
  </article>`;
}

/** Of which day the data are, where the file says so, and how long ago that was on `day`; on paper also that day. */
export function ageOfData(asOf: string | null | undefined, day: string, { msg, locale }: Voice): Renderable {
  const last = readDate(asOf)?.last;
  const days = last ? dayNumber(day) - dayNumber(last) : 0;
  const ago = days > 0 ? ` (${countedUnit(days, 'day', locale)} ${msg('тому')})` : '';
  return html`${asOf && html`<p class="muted">${msg('Дані станом на')} ${time(asOf, locale)}${ago}</p>`}
    <p class="printed">${msg('Надруковано')} ${time(day, locale)}</p>`;
}

/** A card before there is anything to show in it. */
export function waitingCard(): TemplateResult {
  return html`<div class="card"><div class="waiting" aria-hidden="true"></div></div>`;
}
