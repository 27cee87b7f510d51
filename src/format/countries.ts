import { countryNames } from './intl.js';
import { languageOf } from './locale.js';
import * as words from './words.js';

const knownNames = new Map<string, string>();

/** The name of a country, as the platform knows it; the code where it knows none. */
export function countryName(code: string | null | undefined, locale: string): string {
  if (!code) return words.noCountry[languageOf(locale)];
  const key = `${locale} ${code}`;
  let name = knownNames.get(key);
  if (name === undefined) {
    try {
      name = countryNames(locale).of(code);
    } catch {
      // Whatever two letters a file has, they are shown.
    }
    name ??= code;
    knownNames.set(key, name);
  }
  return name;
}
