import { fromHundredths, toHundredths } from '../decimal.js';
import { groupBy } from '../groups.js';
import { type Problem, pathOf, problem } from '../problem.js';
import type { Amount, FundingLine } from '../types.js';
import type { Check } from './index.js';

/** A total that the act states equals the sum of its lines, and the passport's lines those of the measures. */
export const checkTotals: Check = (programme, originalKeys) => {
  const problems: Problem[] = [];
  const compare = (stated: Planned, lines: readonly FundingLine[], keys: PropertyKey[]) => {
    if (stated?.value == null || lines.length === 0) return;
    const total = exactSum([stated]);
    const sum = exactSum(plannedOf(lines));
    if (total === null || sum === null || sum === total) return;
    const details = { sum: fromHundredths(sum) };
    problems.push(problem('total-differs', 'warning', pathOf(originalKeys(keys)), stated.value, details));
  };

  compare(programme.financingTotal, programme.financing, ['financingTotal']);
  programme.measures.forEach((measure, index) => {
    compare(measure.fundingTotal, measure.funding, ['measures', index, 'fundingTotal']);
  });

  if (programme.financing.length === 0) return problems;
  // A measure that was replaced or merged keeps the money that it was given: an editor who moves it moves the line.
  // Several lines of one source and year (two regional programmes, say) are compared together.
  const inPassport = groupBy(programme.financing, keyOf);
  const inMeasures = groupBy(
    programme.measures.flatMap(({ funding }) => funding),
    keyOf,
  );
  programme.financing.forEach((line, index) => {
    const key = keyOf(line);
    const stated = inPassport.get(key);
    const measures = inMeasures.get(key);
    if (!stated || !measures) return;
    inPassport.delete(key);
    const sum = exactSum(plannedOf(measures));
    const total = exactSum(plannedOf(stated));
    if (sum === null || total === null || sum === total) return;
    const path = pathOf(originalKeys(['financing', index, 'planned']));
    const details = { sum: fromHundredths(sum), of: 'measures' };
    problems.push(problem('total-differs', 'warning', path, fromHundredths(total), details));
  });
  return problems;
};

type Planned = Amount | null | undefined;

const keyOf = ({ source, year }: FundingLine) => `${source} ${year ?? ''}`;

const plannedOf = (lines: readonly FundingLine[]): Planned[] => lines.map(({ planned }) => planned);

/** The sum in hundredths; `null` where an amount is open, rounded or in another currency than hryvnia. */
function exactSum(amounts: readonly Planned[]): bigint | null {
  let sum = 0n;
  for (const amount of amounts) {
    if (amount?.state === 'not-needed') continue;
    if (amount?.value == null || amount.wording !== 'exact' || amount.currency !== 'UAH') return null;
    sum += toHundredths(amount.value);
  }
  return sum;
}
