import { html, nothing, type TemplateResult } from 'lit';
import type { Renderable } from './templates.js';
import type { Voice } from './voice.js';

/**
 * The dialog that shows one record in full; `null` where the file has none such, `nothing` where none is asked for.
 * `titleId` is that of the record's heading. A press beside the dialog closes it.
 */
export function recordDialog(
  { msg }: Voice,
  titleId: string,
  record: Renderable,
  close: () => void,
): TemplateResult {
  const closeBeside = (event: Event) => event.target === event.currentTarget && close();
  return html`<dialog part="dialog" aria-labelledby=${titleId} @close=${close} @click=${closeBeside}>
    ${
      record === nothing
        ? nothing
        : html`<article>
            <button type="button" class="close" @click=${close}>${msg('Закрити')}</button>
            ${record ?? html`<p id=${titleId}>${msg('Такого запису у файлі немає.')}</p>`}
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
