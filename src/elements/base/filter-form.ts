import { html, nothing, type TemplateResult } from 'lit';
import type { Filter, FoundRecords, Indexed } from '../../model/facets.js';
import { announce } from './announcer.js';
import { menu } from './controls.js';
import type { ProgrammeElement } from './element.js';
import { type FacetWords, facetViews } from './facets.view.js';
import type { Selection } from './selection.js';
import type { Voice } from './voice.js';

/**
 * A form that narrows a list down: search in sight, facets on demand, since their menus would fill the first screen
 * of a phone, and take a quarter of the time to the first painting. They stand open where the page's address
 * chooses something in them.
 */
export class FilterForm<Facet extends string> {
  #open: boolean | null = null;

  /** The element says in `.found` how many records it shows. */
  constructor(
    private readonly host: ProgrammeElement,
    private readonly choice: Selection<Filter<Facet>>,
  ) {}

  /** Whether the menus of facets are shown. */
  get open(): boolean {
    return this.#open === true;
  }

  render(
    { msg, locale, language }: Voice,
    label: string,
    facets: Record<Facet, FacetWords>,
    found: FoundRecords<Facet, unknown>,
    all: FoundRecords<Facet, Indexed<Facet>>,
  ): TemplateResult {
    const { choice, host } = this;
    const { filter } = choice;
    const chosen: { readonly [Key in Facet]?: string } = filter;
    const change = async (wanted: Filter<Facet>) => {
      choice.narrow(wanted);
      await host.updateComplete;
      announce(host.renderRoot.querySelector('.found')?.textContent ?? '', language);
    };
    const set = (name: 'text' | Facet) => (value: string) => {
      const { [name]: _, ...rest } = filter;
      change((value === '' ? rest : { ...rest, [name]: value }) as Filter<Facet>);
    };
    const toggle = () => {
      this.#open = !this.#open;
      host.requestUpdate();
    };
    const reset = (event: Event) => {
      // The button goes away, and the focus must not fall out of the form with it.
      (event.target as HTMLElement).closest('form')?.querySelector('input')?.focus();
      change({} as Filter<Facet>);
    };
    const told = (Object.keys(facets) as Facet[])
      .filter((facet) => chosen[facet] !== undefined)
      .map((facet) => {
        const { name, label = String } = facets[facet];
        return `${name}: ${label(chosen[facet] ?? '')}`;
      });
    this.#open ??= told.length > 0;
    return html`<form class="filters" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label>
        ${label}
        <input
          type="search"
          .value=${filter.text ?? ''}
          @input=${({ target }: Event) => set('text')((target as HTMLInputElement).value)}
        />
      </label>
      <button type="button" aria-expanded=${this.#open} @click=${toggle}>
        ${msg('Фільтри')}${told.length > 0 ? ` (${told.length})` : nothing}
      </button>
      ${
        Object.keys(filter).length > 0
          ? html`<button type="button" @click=${reset}>${msg('Очистити')}</button>`
          : nothing
      }
      ${
        this.#open
          ? html`<div class="facets">
              ${facetViews(facets, found, all, filter, locale).map(({ facet, name, value, options }) =>
                menu(name, value, [{ value: '', label: msg('Усі') }, ...options], set(facet as Facet)),
              )}
            </div>`
          : nothing
      }
    </form>
    <p class="printed">
      ${msg('Показано:')} ${filter.text && html`<q>${filter.text}</q>${told.length > 0 ? '; ' : ''}`}${told.join('; ') || (filter.text ? nothing : msg('усі записи'))}
    </p>`;
  }
}
