import type { ChosenText, Language } from '../model/text.js';
import { languageOf } from './locale.js';
import * as words from './words.js';

/** Cells that a spreadsheet would take for a formula get an apostrophe before them, as OWASP advises. */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV text for spreadsheets: UTF-8 with a byte order mark, CRLF, and a semicolon where the
 * language's numbers have a decimal comma.
 */
export function csv(rows: readonly (readonly (string | number)[])[], locale: string): string {
  const separator = languageOf(locale) === 'uk' ? ';' : ',';
  const cell = (value: string | number) => {
    const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
    return /["\r\n;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/** What a row says of its record beside all else: whether it is an example, and the note. */
export function remark(
  example: boolean | null | undefined,
  note: ChosenText | null,
  language: Language,
): string {
  return [example ? words.example[language] : '', note?.text ?? ''].filter(Boolean).join('; ');
}
