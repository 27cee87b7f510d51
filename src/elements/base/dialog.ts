import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../model/text.js';
import { exampleTag, heading, link, type Renderable } from './templates.js';
import type { Voice } from './voice.js';

/**
 * The dialog that shows one record in full; `null` where the file has none such, `nothing` where none is asked for.
 * A press beside the dialog closes it.
 */
export function recordDialog({ msg }: Voice, record: Renderable, close: () => void): TemplateResult {
  const closeBeside = (event: Event) => event.target === event.currentTarget && close();
  return html`<dialog part="dialog" aria-labelledby="record" @close=${close} @click=${closeBeside}>
    ${
      record === nothing
        ? nothing
        : html`<article>
            <button type="button" class="close" @click=${close}>${msg('Закрити')}</button>
            ${record ?? html`<p id="record">${msg('Такого запису у файлі немає.')}</p>`}
          </article>`
    }
  </dialog>`;
}

/** Opens the dialog within `root`, or closes it. */
export function openDialog(root: ParentNode, open: boolean): void {
  const dialog = root.querySelector('dialog');
  if (!dialog || dialog.open === open) return;
  if (open) dialog.showModal();
  else dialog.close();
}

/** The heading of a record, which the dialog is named by. */
export function recordHeading(
  level: number,
  title: Renderable,
  { url, example }: { url?: string | null | undefined; example?: boolean | null | undefined },
  language: Language,
): TemplateResult {
  return heading(level, html`<span id="record">${link(url, title)}</span>${exampleTag(example, language)}`);
}

/** A part of a record under its own heading. */
export function recordPart(level: number, title: string, content: Renderable): TemplateResult {
  return html`<section>${heading(level + 1, title)} ${content}</section>`;
}
