import { type Problem, pathOf, problem } from './problem.js';
import { namesAt } from './schema/names.js';

/** Keys that no reader may be warned about: they would be ignored even if somebody sent them on purpose. */
const ignored = new Set(['__proto__', 'constructor', 'prototype']);

/** After so many problems, none is told what was probably meant: that costs more than reading the file. */
const mostHints = 100;

/**
 * Fields that the format does not know: what reading by the schema left behind. A misspelt name is the
 * usual cause, so the nearest name that the record could have is told where there is one.
 */
export function unknownFields(
  input: unknown,
  output: unknown,
  schema: object,
  originalKeys: (keys: readonly PropertyKey[]) => PropertyKey[],
): Problem[] {
  const problems: Problem[] = [];
  const keys: PropertyKey[] = [];
  const walk = (before: unknown, after: unknown): void => {
    // What was read as it stands has no other fields.
    if (before === after) return;
    if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return;
    if (Array.isArray(before)) {
      for (let index = 0; index < before.length; index++) {
        const value = before[index];
        if (typeof value !== 'object') continue;
        keys.push(index);
        walk(value, (after as unknown[])[index]);
        keys.pop();
      }
      return;
    }
    // One record written where a list may stand was read as a list of one.
    const read = (Array.isArray(after) ? after[0] : after) as Record<string, unknown> | undefined;
    if (!read) return;
    for (const key in before as Record<string, unknown>) {
      const value = (before as Record<string, unknown>)[key];
      keys.push(key);
      if (Object.hasOwn(read, key)) {
        if (typeof value === 'object' && value !== null) walk(value, read[key]);
      } else if (value !== undefined && !ignored.has(key)) {
        const meant = problems.length < mostHints ? nearest(key, namesAt(schema, keys.slice(0, -1))) : null;
        const details: Problem['details'] = meant ? { meant } : {};
        problems.push(problem('unknown-field', 'warning', pathOf(originalKeys(keys)), value, details));
      }
      keys.pop();
    }
  };
  walk(input, output);
  return problems;
}

/** The name most like `name`, at most two letters away; `null` where none is. */
export function nearest(name: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = 3;
  for (const candidate of names) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 3;
}
