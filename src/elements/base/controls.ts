import { html, nothing, type TemplateResult } from 'lit';
import { counted, type PluralForms } from '../../format/plurals.js';
import type { Filter, FoundRecords, Indexed } from '../../model/facets.js';
import { type FacetWords, facetViews } from './facets.view.js';
import type { Voice } from './voice.js';

/*
 * Controls over a list of records: one of several ways to look at it, a form that narrows it down, and what can be
 * taken away. Their look is in controls.styles.ts.
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
interface Option {
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

/** A facet of the form, with what can be chosen in it. */
export interface Choices {
  facet: string;
  name: string;
  value: string;
  options: readonly Required<Option>[];
}

/** How many records were found. */
export function foundText({ msg, locale }: Voice, count: number, forms: PluralForms): string {
  return `${msg('Знайдено:')} ${counted(count, forms, locale)}`;
}

/** A form of search and facets, over what is found of all. `change` gets the whole new filter, without what is empty. */
export function filterForm<Facet extends string>(
  { msg, locale }: Voice,
  label: string,
  facets: Record<Facet, FacetWords>,
  {
    filter,
    found,
    all,
  }: {
    filter: Filter<Facet>;
    found: FoundRecords<Facet, unknown> | null;
    all: FoundRecords<Facet, Indexed<Facet>>;
  },
  change: (filter: Filter<Facet>) => void,
): TemplateResult {
  const chosen: { readonly [Key in Facet]?: string } = filter;
  const set = (name: 'text' | Facet) => (value: string) => {
    const { [name]: _, ...rest } = filter;
    change((value === '' ? rest : { ...rest, [name]: value }) as Filter<Facet>);
  };
  const reset = (event: Event) => {
    // The button goes away, and the focus must not fall out of the form with it.
    (event.target as HTMLElement).closest('form')?.querySelector('input')?.focus();
    change({} as Filter<Facet>);
  };
  // Paper has no form to see in it what narrows the list.
  const told = (Object.keys(facets) as Facet[])
    .filter((facet) => chosen[facet] !== undefined)
    .map((facet) => {
      const { name, label = String } = facets[facet];
      return `${name}: ${label(chosen[facet] ?? '')}`;
    })
    .join('; ');
  return html`<form class="filters" role="search" @submit=${(event: Event) => event.preventDefault()}>
    <label class="search">
      ${label}
      <input
        type="search"
        .value=${filter.text ?? ''}
        @input=${({ target }: Event) => set('text')((target as HTMLInputElement).value)}
      />
    </label>
    ${facetViews(facets, found, all, filter, locale).map(({ facet, name, value, options }) =>
      menu(name, value, [{ value: '', label: msg('Усі') }, ...options], set(facet as Facet)),
    )}
    ${
      Object.keys(filter).length > 0
        ? html`<button type="button" @click=${reset}>${msg('Скинути')}</button>`
        : nothing
    }
  </form>
  <p class="printed">
    ${msg('Показано:')} ${filter.text && html`<q>${filter.text}</q>${told && '; '}`}${told || (filter.text ? nothing : msg('усі записи'))}
  </p>`;
}
