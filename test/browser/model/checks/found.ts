import { parse } from '../../../../src/model/parse.js';
import type { ProblemCode } from '../../../../src/model/problem.js';

/** What `parse` finds of these codes in a file with this content, as «code path» and details. */
export function found(content: object, ...codes: ProblemCode[]): string[] {
  return parse({ format: '1.0', title: 'Програма', ...content })
    .problems.filter(({ code }) => codes.includes(code))
    .map(({ code, path }) => `${code} ${path}`);
}

/** The details of the first problem of this code. */
export function detailsOf(content: object, code: ProblemCode): Record<string, string | number> | undefined {
  return parse({ format: '1.0', title: 'Програма', ...content }).problems.find((one) => one.code === code)
    ?.details;
}
