import { html, nothing, type TemplateResult } from 'lit';
import { type ChosenText, chooseText, type Language, type Text } from '../../model/text.js';
import { heading, type Renderable, said } from './templates.js';

/*
 * Pieces of a record in full, as dialogs show it.
 */

/** Facts of which nothing is known are left out. */
export function factList(facts: readonly (readonly [term: string, value: Renderable])[]): TemplateResult {
  return html`<dl class="facts">
    ${facts
      .filter(([, value]) => value && (value as []).length !== 0)
      .map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}
  </dl>`;
}

/** Records that a record is related to, each leading to itself; nothing where there are none. */
export function relatedRecords(
  level: number,
  title: string,
  records: readonly { id: string; name: ChosenText }[],
  language: Language,
  select: (id: string) => void,
): Renderable {
  if (records.length === 0) return nothing;
  return html`<section>
    ${heading(level, title)}
    <ul class="links" role="list">
      ${records.map(
        ({ id, name }) =>
          html`<li><button type="button" @click=${() => select(id)}>${said(name, language)}</button></li>`,
      )}
    </ul>
  </section>`;
}

/** Records by their titles in the reader's language; by their ids where they have none. */
export function named(
  records: readonly { id: string; title: Text }[],
  language: Language,
): { id: string; name: ChosenText }[] {
  return records.map(({ id, title }) => ({
    id,
    name: chooseText(title, language) ?? { text: id, lang: language },
  }));
}
