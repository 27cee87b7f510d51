import { html, nothing, type TemplateResult } from 'lit';
import { counted, type PluralForms } from '../../format/plurals.js';
import type { Voice } from './voice.js';

/*
 * Controls over a list of records: one of several ways to look at it, and what can be taken away. The form that
 * narrows it down is in filter-form.ts, the look of all of them in controls.styles.ts.
 */

/** Buttons of which one is pressed. */
export function choice<Value extends string>(
  label: string,
  names: Partial<Record<Value, string>>,
  value: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${label}>
    ${(Object.entries(names) as [Value, string][]).map(
      ([key, name]) =>
        html`<button type="button" aria-pressed=${key === value} @click=${() => choose(key)}>${name}</button>`,
    )}
  </div>`;
}

/** What can be chosen in a menu; without `count` nothing is counted, and what finds nothing cannot be chosen. */
export interface Option {
  value: string;
  label: string;
  count?: number;
}

/** A menu under its name. */
export function menu(
  name: string,
  value: string,
  options: readonly Option[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<label>
    ${name}
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            .selected=${option.value === value}
            ?disabled=${option.count === 0 && option.value !== value}
          >
            ${option.label}
          </option>`,
      )}
    </select>
  </label>`;
}

/** What can be taken away. A button without an action cannot be pressed. */
export type Offer = readonly [name: string, save: (() => void) | null];

/** What can be taken away, folded until somebody asks. */
export function downloadList({ msg }: Voice, offers: readonly Offer[]): TemplateResult {
  return html`<details class="downloads">
    <summary>${msg('Завантажити або надрукувати')}</summary>
    <div>
      ${[...offers, [msg('Надрукувати'), () => print()] as const].map(
        ([name, save]) => html`<button type="button" ?disabled=${!save} @click=${save}>${name}</button>`,
      )}
    </div>
  </details>`;
}

/** How many records were found, and what to do where there are none: the form (see filter-form.ts) announces it. */
export function foundCount({ msg, locale }: Voice, count: number, forms: PluralForms): TemplateResult {
  return html`<p class="found figures">
    ${msg('Знайдено:')} ${counted(count, forms, locale)}${count > 0 ? nothing : `. ${msg('Змініть або очистьте умови пошуку.')}`}
  </p>`;
}
