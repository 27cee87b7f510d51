/** What a problem is, for developers; `src/format/problems.ts` says each one in Ukrainian and English. */
export const problemCodes = [
  // The file as a whole
  'unreadable',
  'not-an-object',
  'too-deep',
  'too-large',
  'newer-format',
  'newer-minor',
  'bad-format',
  // Shape
  'missing',
  'wrong-type',
  'unknown-field',
  'unknown-code',
  'too-long',
  'bad-text',
  'bad-amount',
  'contradicting-amount',
  'bad-money',
  'bad-currency',
  'bad-rate',
  'bad-date',
  'bad-deadline',
  'bad-year',
  'bad-address',
  'bad-email',
  'bad-id',
  'bad-edrpou',
  'bad-country',
  'bad-latitude',
  'bad-longitude',
  'bad-share',
  'bad-count',
  // Sense
  'empty-title',
  'duplicate-id',
  'unknown-reference',
  'circular-parent',
  'total-differs',
  'period-reversed',
  'term-reversed',
  'term-outside-period',
  'act-before-predecessor',
  'title-years-differ',
  'text-years-differ',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/**
 * How bad it is. `error`: something could not be shown. `warning`: all is shown, but two things in the file
 * contradict each other. `note`: nothing to mend.
 */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that is wrong in a programme file. */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** Where, as in JavaScript: `measures[3].term.to`; empty for the file as a whole. */
  path: string;
  /** What stands there; `undefined` where something is missing. */
  value: unknown;
  /** What the sentence about it needs beside place and value, such as the values allowed. */
  details: Record<string, string | number>;
  /** Path of what was left out because of it: the value itself, or the record that cannot do without it. */
  dropped?: string;
}

export function problem(
  code: ProblemCode,
  severity: Severity,
  path: string,
  value: unknown,
  details: Problem['details'] = {},
): Problem {
  return { code, severity, path, value, details };
}

/** Writes keys as a path: `['measures', 3, 'term']` → `measures[3].term`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else path += path ? `.${String(key)}` : String(key);
  }
  return path;
}
