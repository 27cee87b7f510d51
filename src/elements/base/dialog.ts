import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../model/text.js';
import { announceWithin } from './announcer.js';
import { exampleTag, heading, link, type Renderable } from './templates.js';
import type { Voice } from './voice.js';

/** Where the last press of a pointer began. */
let pressBegan: EventTarget | null = null;

/**
 * The dialog that shows one record in full; `null` where the file has none such, `nothing` where none is asked for.
 * A press beside the dialog closes it, but not one that began within: it has selected text.
 */
export function recordDialog({ msg }: Voice, record: Renderable, close: () => void): TemplateResult {
  const begin = ({ target }: Event) => {
    pressBegan = target;
  };
  const closeBeside = ({ target, currentTarget }: Event) =>
    target === currentTarget && target === pressBegan && close();
  return html`<dialog part="dialog" aria-labelledby="record" @close=${close} @pointerdown=${begin} @click=${closeBeside}>
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
  if (!dialog?.isConnected || (open ? dialog.matches(':modal') : !dialog.open)) return;
  if (open) {
    // One that was moved on the page is open, but no longer modal; to close it would tell that a reader did.
    dialog.open = false;
    dialog.showModal();
    announceWithin(dialog);
  } else dialog.close();
}

/** Begins anew in a dialog that shows another record than before, as in one that has just been opened. */
export function restartDialog(dialog: HTMLDialogElement): void {
  dialog.scrollTop = 0;
  dialog.querySelector('button')?.focus();
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
