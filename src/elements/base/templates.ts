import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../format/dates.js';
import * as words from '../../format/words.js';
import { isAddress } from '../../model/address.js';
import type { ChosenText, Language } from '../../model/text.js';

/** What a template can hold; `false` is not among it, since lit prints it. */
export type Renderable = TemplateResult | string | typeof nothing | null | undefined | Renderable[];

/** A text in its own language: marked where it is not the reader's, so that it is pronounced rightly. */
export function said(text: ChosenText, language: Language): Renderable {
  const words = typeset(text.text);
  return text.lang === language ? words : html`<span lang=${text.lang}>${words}</span>`;
}

/** Texts one after another. */
export function saidList(texts: readonly ChosenText[], language: Language): Renderable[] {
  return texts.map((text, place) => [place > 0 ? ', ' : '', said(text, language)]);
}

/** A line may end with a dash, but not begin with one; a number stays with its sign. */
function typeset(text: string): string {
  return text.replace(/ (?=[–—] )|(?<=№) /g, '\u00a0');
}

/** A text, or «не вказано» where there is none. */
export function saidOrUnknown(text: ChosenText | null, language: Language): Renderable {
  return text ? said(text, language) : html`<span class="muted">${words.unknown[language]}</span>`;
}

/** The mark of a record that stands for no real one. */
export function exampleTag(example: boolean | null | undefined, language: Language): Renderable {
  return example ? html` <span class="tag" part="example">${words.example[language]}</span>` : nothing;
}

/** A link where the address may become one; otherwise its content as it is. */
export function link(url: string | null | undefined, content: Renderable): Renderable {
  return url && isAddress(url) ? html`<a part="link" href=${url}>${content}</a>` : content;
}

/** A date in words, machine-readable beside. */
export function time(date: string, locale: string): TemplateResult {
  return html`<time datetime=${date.replace('~', '')}>${formatDate(date, locale)}</time>`;
}

/** A heading of the given level, kept within h2…h6. */
export function heading(level: number, content: Renderable, part?: string): TemplateResult {
  const name = part ?? nothing;
  // `heading-level` may be anything that a page's author writes.
  switch (Math.min(6, Math.max(2, Math.trunc(level) || 2))) {
    case 2:
      return html`<h2 part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 part=${name}>${content}</h5>`;
    default:
      return html`<h6 part=${name}>${content}</h6>`;
  }
}

/** A share (0…1) of an SVG's width. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
