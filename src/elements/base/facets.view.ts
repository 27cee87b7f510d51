import { collator, numberFormat } from '../../format/intl.js';
import type { Filter, FoundRecords, Indexed } from '../../model/facets.js';
import type { Language } from '../../model/text.js';
import type { Option } from './controls.js';

/** A facet in words. */
export interface FacetWords {
  name: string;
  /** A value in words; without it, values are words themselves. */
  label?: (value: string) => string;
  /** Values in the order to offer them; without it, by their labels. */
  order?: readonly string[];
}

/** A facet of a form, with what can be chosen in it. */
interface Choices {
  facet: string;
  name: string;
  value: string;
  options: readonly Required<Option>[];
}

/** The words for the codes of a facet, in their own order. An address may hold any value: it then shows itself. */
export function codeWords(
  codes: Readonly<Record<string, Record<Language, string>>>,
  language: Language,
): Required<Pick<FacetWords, 'label' | 'order'>> {
  return { label: (value) => codes[value]?.[language] ?? value, order: Object.keys(codes) };
}

/**
 * The facets that have anything to choose between, in the order of `words`, with how many records each choice
 * would find. A value that finds nothing, from an old address, is kept in sight.
 */
export function facetViews<Facet extends string>(
  words: Record<Facet, FacetWords>,
  found: FoundRecords<Facet, unknown>,
  all: FoundRecords<Facet, Indexed<Facet>>,
  filter: Filter<Facet>,
  locale: string,
): Choices[] {
  const number = numberFormat(locale);
  const { compare } = collator(locale);
  const chosen: { readonly [Key in Facet]?: string } = filter;
  return (Object.keys(words) as Facet[])
    .map((facet) => {
      const { name, label = String, order } = words[facet];
      const value = chosen[facet] ?? '';
      const values = [...new Set([...all.counts[facet].keys(), value])].filter((one) => one !== '');
      values.sort((a, b) => (order ? order.indexOf(a) - order.indexOf(b) : compare(label(a), label(b))));
      const options = values.map((one) => {
        const count = found.counts[facet].get(one) ?? 0;
        return { value: one, label: `${label(one)} (${number.format(count)})`, count };
      });
      return { facet, name, value, options };
    })
    .filter(({ options, value }) => value !== '' || options.length > 1);
}
