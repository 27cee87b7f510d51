import { numberFormat, pluralRules } from './intl.js';
import { languageOf } from './locale.js';

/** The forms of a counted noun; Ukrainian has all four, English `one` and `other`. */
export interface PluralForms {
  uk: { one: string; few: string; many: string; other: string };
  en: { one: string; other: string };
}

/** «5 помилок», “1 error”: the number as the locale writes it, with the noun in the form that it asks for. */
export function counted(count: number, forms: PluralForms, locale: string): string {
  const table: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = forms[languageOf(locale)];
  const noun = table[pluralRules(locale).select(count)] ?? table.other;
  return `${numberFormat(locale).format(count)} ${noun}`;
}

/** «5 днів», “5 hours”: a length of time. */
export function countedUnit(count: number, unit: 'hour' | 'day' | 'month' | 'year', locale: string): string {
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
