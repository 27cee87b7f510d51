import type { TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import type { GrantFacet } from '../../model/grant-index.js';
import { codeWords, type FacetWords } from '../base/facets.view.js';
import type { FilterForm } from '../base/filter-form.js';
import type { Shown } from './shown.view.js';

/** The form that narrows the grants down. */
export function grantFilter(form: FilterForm<GrantFacet>, { all, found, voice }: Shown): TemplateResult {
  const { msg, language } = voice;
  const facets: Record<GrantFacet, FacetWords> = {
    donor: { name: words.cofinancingRoles.donor[language] },
    year: { name: msg('Рік') },
    kind: { name: msg('Вид'), ...codeWords(words.grantKinds, language) },
    status: { name: msg('Стан'), ...codeWords(words.grantStatuses, language) },
    scope: { name: msg('Чи в межах програми'), ...codeWords(words.grantScopes, language) },
  };
  return form.render(voice, msg('Пошук за назвою чи донором'), facets, found, all);
}
