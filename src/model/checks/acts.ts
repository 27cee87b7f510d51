import { readDate } from '../date.js';
import { type Problem, pathOf, problem } from '../problem.js';
import type { Check } from './index.js';

/** Acts stand in the order in which they were passed; none is older than the one before it. */
export const checkActs: Check = (programme, originalKeys) => {
  const problems: Problem[] = [];
  let before: { first: string; date: string; index: number } | null = null;
  programme.acts.forEach((act, index) => {
    const date = readDate(act.date);
    if (!date || !act.date || act.kind === 'report') return;
    // Compared by what the dates can mean at the most, so that a year alone contradicts no day of that year.
    if (before && date.last < before.first) {
      problems.push(
        problem(
          'act-before-predecessor',
          'warning',
          pathOf(originalKeys(['acts', index, 'date'])),
          act.date,
          {
            before: pathOf(originalKeys(['acts', before.index])),
            date: before.date,
          },
        ),
      );
    }
    before = { first: date.first, date: act.date, index };
  });
  return problems;
};
