import { readDate } from '../date.js';
import { type Problem, pathOf, problem } from '../problem.js';
import type { Programme } from '../types.js';
import type { Check } from './index.js';

/** A term begins before it ends, and lies within the programme's period. */
export const checkTerms: Check = (programme, originalKeys) => {
  const problems: Problem[] = [];
  const { first, last } = span(programme);
  programme.measures.forEach(({ term }, index) => {
    const from = readDate(term?.from)?.first;
    const to = readDate(term?.to)?.last;
    const at = () => pathOf(originalKeys(['measures', index, 'term']));
    const told = () => `${term?.from ?? '…'} – ${term?.to ?? '…'}`;
    if (from && to && from > to) problems.push(problem('term-reversed', 'warning', at(), told()));
    else if ((from && first && from < first) || (to && last && to > last) || (from && last && from > last)) {
      const details = { from: first ?? '…', to: last ?? '…' };
      problems.push(problem('term-outside-period', 'warning', at(), told(), details));
    }
  });
  return problems;
};

/** First and last day of the period; where its ends are swapped, what lies between them. */
function span({ period }: Programme): { first: string | undefined; last: string | undefined } {
  const from = readDate(period?.from);
  const to = readDate(period?.to);
  return from && to && from.first > to.last
    ? { first: to.first, last: from.last }
    : { first: from?.first, last: to?.last };
}
