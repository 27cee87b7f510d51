import { type ProblemSentence, problemSentence } from '../../format/problems.js';
import { inspect } from '../../model/inspect.js';
import type { Problem } from '../../model/problem.js';
import type { Reading } from '../../model/read.js';
import type { Language } from '../../model/text.js';

/*
 * The check of a file and the sentences about it: for editors and auditors, so it comes only when a file has
 * errors or somebody opens the check. It is a file of its own in every build that can have more than one.
 */

const inspected = new WeakMap<Reading, Problem[]>();

/** Everything wrong in a file, said in the reader's language; first what could not be shown. */
export function check(reading: Reading, schema: object, language: Language): ProblemSentence[] {
  let found = inspected.get(reading);
  if (!found) {
    found = inspect(reading, schema);
    inspected.set(reading, found);
  }
  return [...reading.problems, ...found].map((problem) => problemSentence(problem, language));
}
