import { countryName } from '../../format/countries.js';
import * as words from '../../format/words.js';
import type { PartnerFacet } from '../../model/partner-index.js';
import { codeWords, type FacetWords } from '../base/facets.view.js';
import type { Voice } from '../base/voice.js';

/** What partners are narrowed down by, in words. */
export function partnerFacetWords({ msg, language, locale }: Voice): Record<PartnerFacet, FacetWords> {
  return {
    kind: { name: msg('Вид'), ...codeWords(words.partnerKinds, language) },
    country: { name: msg('Країна'), label: (code) => countryName(code, locale) },
    topic: { name: msg('Напрям співпраці') },
    status: { name: msg('Стан'), ...codeWords(words.partnerStatuses, language) },
    year: { name: msg('Рік') },
  };
}
