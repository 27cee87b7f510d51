import { readDate } from '../date.js';
import { type Problem, pathOf, problem } from '../problem.js';
import type { Check } from './index.js';

/** A term begins before it ends, and lies within the programme's period. */
export const checkTerms: Check = (programme, originalKeys) => {
  const problems: Problem[] = [];
  const first = readDate(programme.period?.from)?.first;
  const last = readDate(programme.period?.to)?.last;
  programme.measures.forEach(({ term }, index) => {
    const from = readDate(term?.from)?.first;
    const to = readDate(term?.to)?.last;
    const at = () => pathOf(originalKeys(['measures', index, 'term']));
    const told = `${term?.from ?? '…'} – ${term?.to ?? '…'}`;
    if (from && to && from > to) problems.push(problem('term-reversed', 'warning', at(), told));
    else if ((from && first && from < first) || (to && last && to > last) || (from && last && from > last)) {
      problems.push(
        problem('term-outside-period', 'warning', at(), told, { from: first ?? '…', to: last ?? '…' }),
      );
    }
  });
  return problems;
};
