import type { ChosenText, Language } from '../model/text.js';
import { languageOf } from './locale.js';
import * as words from './words.js';

/** Cells that a spreadsheet would take for a formula get an apostrophe before them, as OWASP advises. */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV text for spreadsheets: UTF-8 with a byte order mark, CRLF, and a semicolon where the
 * language's numbers have a decimal comma. What is given as a number stays one: it is written with that comma.
 */
export function csv(rows: readonly (readonly (string | number)[])[], locale: string): string {
  const comma = languageOf(locale) === 'uk';
  const separator = comma ? ';' : ',';
  const cell = (value: string | number) => {
    if (typeof value === 'number') return comma ? String(value).replace('.', ',') : String(value);
    const text = formula.test(value) ? `'${value}` : value;
    return /["\r\n;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/** A name as texts without a card have it, which must tell an example by themselves. */
export function marked(name: string, example: boolean | null | undefined, language: Language): string {
  return example ? `${name} (${words.example[language]})` : name;
}

/** What a row says of its record beside all else: whether it is an example, and the note. */
export function remark(
  example: boolean | null | undefined,
  note: ChosenText | null,
  language: Language,
): string {
  return [example ? words.example[language] : '', note?.text ?? ''].filter(Boolean).join('; ');
}

/** The addresses of what a record was taken from. */
export function addresses(source: readonly { url?: string | null }[]): string {
  return source.flatMap(({ url }) => url ?? []).join(' ');
}
