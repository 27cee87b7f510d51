import { type MoneyLine, plannedLines, type Stage } from './financing.js';
import type { IndexedMeasure, MeasureFilter } from './measure-index.js';
import { type Sum, sumsOf } from './money.js';
import type { Amount } from './types.js';

/** Which money of measures is meant; what is not given means all of it. */
export interface MoneyChoice {
  /** `null`: money that no year is named for. */
  year?: number | null | undefined;
  source?: string | undefined;
}

/** Lines of funding that are in no sum, and why. */
export interface Gaps {
  /** Lines without a figure that would need one. */
  missing: number;
  /** What the lines without a figure say of their money. */
  states: ReadonlySet<Amount['state']>;
}

/** What measures cost in one kind of money, and how much of it nobody knows. */
export interface MoneyTotal extends Gaps {
  /** One for each currency. */
  sums: Sum[];
}

type Rows = readonly Pick<IndexedMeasure, 'measure'>[];

/** The money that a reader means who has narrowed measures down: sums are of that year and source alone. */
export function chosenMoney({ year, source }: MeasureFilter): MoneyChoice {
  return { year: year === undefined ? undefined : Number(year), source };
}

/**
 * The lines of funding of measures that are meant. Given that they are planned, the total that an act names for a
 * measure may stand for its lines.
 */
export function linesOf(rows: Rows, { year, source }: MoneyChoice, stage?: Stage): MoneyLine[] {
  const isWhole = stage === 'planned' && year == null && source === undefined;
  const lines = rows.flatMap(({ measure }) => (isWhole ? plannedLines(measure) : measure.funding));
  return year === undefined && source === undefined
    ? lines
    : lines.filter(
        (line) =>
          (year === undefined || (line.year ?? null) === year) &&
          (source === undefined || line.source === source),
      );
}

/** What a sum of these lines leaves out: counted without adding up, which takes long for thousands of them. */
export function gapsOf(lines: readonly MoneyLine[], stage: Stage): Gaps {
  const states = new Set<Amount['state']>();
  let missing = 0;
  for (const line of lines) {
    const { value, state = 'not-stated' } = line[stage] ?? {};
    if (value != null) continue;
    states.add(state);
    if (state !== 'not-needed') missing++;
  }
  return { missing, states };
}

/** The money of measures. */
export function moneyTotal(rows: Rows, stage: Stage, choice: MoneyChoice = {}): MoneyTotal {
  const lines = linesOf(rows, choice, stage);
  return { sums: sumsOf(lines.map((line) => line[stage])), ...gapsOf(lines, stage) };
}

/** How many figures are for all years together, where one year is asked for: nobody knows its part in them. */
export function undividedAmounts(rows: Rows, stage: Stage, { year, source }: MoneyChoice): number {
  return year == null
    ? 0
    : linesOf(rows, { year: null, source }, stage).filter((line) => line[stage]?.value != null).length;
}
