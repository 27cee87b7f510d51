/* Building an Intl formatter costs far more than using it, so each is built once. */
const cache = new Map<string, unknown>();

function cached<Formatter>(key: string, make: () => Formatter): Formatter {
  let formatter = cache.get(key) as Formatter | undefined;
  if (formatter === undefined) {
    formatter = make();
    cache.set(key, formatter);
  }
  return formatter;
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return cached(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** Days of the file have no time zone: they are formatted as UTC so that none moves. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return cached(`date ${locale} ${JSON.stringify(options)}`, make);
}

export function pluralRules(locale: string): Intl.PluralRules {
  return cached(`plural ${locale}`, () => new Intl.PluralRules(locale));
}

/** Names of countries by ISO 3166-1 alpha-2. */
export function countryNames(locale: string): Intl.DisplayNames {
  return cached(`country ${locale}`, () => new Intl.DisplayNames(locale, { type: 'region' }));
}

/** Puts words in the order of the locale's alphabet, and numbers within them by their size. */
export function collator(locale: string): Intl.Collator {
  return cached(`order ${locale}`, () => new Intl.Collator(locale, { numeric: true }));
}
