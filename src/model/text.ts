/** The languages that the widgets speak and a programme file is written in. */
export type Language = 'uk' | 'en';

/** A text of the file: one string (then it is Ukrainian), or one for each language. */
export type Text = string | { uk?: string | null | undefined; en?: string | null | undefined };

/** A text chosen for a reader, with the language that it really is in (for its `lang` attribute). */
export interface ChosenText {
  text: string;
  lang: Language;
}

/**
 * Chooses what to show: the reader's language; where that is missing, Ukrainian, since it is the language
 * of the act; where that is missing too, whatever there is. `null` where there is nothing to show.
 */
export function chooseText(text: Text | null | undefined, language: Language): ChosenText | null {
  if (text == null) return null;
  if (typeof text === 'string') return text.trim() ? { text, lang: 'uk' } : null;
  for (const lang of [language, 'uk', 'en'] as const) {
    const value = text[lang];
    if (value?.trim()) return { text: value, lang };
  }
  return null;
}

/** A name for a reader; where the file has none, the id of what it names. */
export function chooseName(name: Text | null | undefined, id: string, language: Language): ChosenText {
  return chooseText(name, language) ?? { text: id, lang: language };
}

/** Every string that a text holds, for checks and search. */
export function allTexts(text: Text | null | undefined): string[] {
  if (text == null) return [];
  if (typeof text === 'string') return [text];
  return [text.uk, text.en].filter((value): value is string => Boolean(value));
}
