import type { Language } from '../model/text.js';

/**
 * The language that a reader of a page in `tag` (BCP 47, as in `lang`) is spoken to in: Ukrainian where the
 * page says so or says nothing, English for every other one.
 */
export function languageOf(tag: string): Language {
  return /^(ukr?(-|$)|$)/i.test(tag.trim()) ? 'uk' : 'en';
}

/** The locale for numbers and dates: that of the page where it speaks the same language, else a plain one. */
export function localeOf(tag: string): string {
  let locale = known.get(tag);
  if (locale === undefined) {
    locale = chosenLocale(tag);
    known.set(tag, locale);
  }
  return locale;
}

const known = new Map<string, string>();

function chosenLocale(tag: string): string {
  try {
    const locale = new Intl.Locale(tag.trim());
    if (locale.language === 'uk' || (locale.language === 'en' && locale.region)) return locale.toString();
  } catch {
    // A misspelt `lang` is the page's affair; the widget still shows dates.
  }
  return languageOf(tag) === 'uk' ? 'uk-UA' : 'en-GB';
}
