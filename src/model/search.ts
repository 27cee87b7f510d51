/**
 * Apostrophes; hyphens and dashes of all kinds, and the soft hyphen, since words broken by a typesetter are still the
 * same words; and the sign before a number.
 */
const ignored = /['‘’ʼ′`´\-\u00ad\u2010-\u2015№]/g;

/**
 * A text as search compares it: case, accents on letters, kinds of apostrophe, ґ and г, hyphens, № and runs
 * of spaces make no difference.
 */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .replace(ignored, '')
    .replaceAll('ґ', 'г')
    .normalize('NFD')
    .replace(/(?<![иі])[\u0300-\u036f]+|(?<=[иі])(?![\u0306\u0308])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a query, as search compares them. */
export function searchWords(query: string): string[] {
  return searchable(query)
    .split(' ')
    .filter((word) => word !== '');
}

/** Does `text`, already searchable, hold every word? */
export function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
