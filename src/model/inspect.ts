import { checks } from './checks/index.js';
import type { Problem } from './problem.js';
import type { Reading } from './read.js';
import { unknownFields } from './unknown-fields.js';

/**
 * Looks for what reading by shape does not see: fields that the format does not know, and records that
 * contradict each other. `schema` is that of the programme; it is an argument so that a page, which looks for
 * contradictions only when somebody asks, need not load the schema a second time.
 */
export function inspect({ programme, problems, input, originalKeys }: Reading, schema: object): Problem[] {
  if (!programme) return [];
  // Fields of a newer minor format are no mistakes.
  const newer = problems.some(({ code }) => code === 'newer-minor');
  // A title that is missing or no text has been named already: its stand-in is empty.
  const named = problems.some(({ path }) => path === 'title');
  return [
    ...(newer ? [] : unknownFields(input, programme, schema, originalKeys)),
    ...checks
      .flatMap((check) => check(programme, originalKeys))
      .filter(({ code, path }) => !(named && code === 'empty-title' && path === 'title')),
  ];
}
