import { languageOf } from '../../format/locale.js';
import { amountWords, formatScaled, formatSum, type Scale, scaleFor } from '../../format/money.js';
import * as words from '../../format/words.js';
import type { Stage } from '../../model/financing.js';
import type { IndexedMeasure } from '../../model/measure-index.js';
import { type Sum, sumsOf } from '../../model/money.js';
import type { Amount } from '../../model/types.js';

/** What measures cost in one kind of money, and how much of it nobody knows. */
export interface MoneyTotal {
  /** One for each currency. */
  sums: Sum[];
  /** Lines without a figure, in no sum. */
  missing: number;
  /** Lines whose money comes out of what the budget has for the executor anyway, which nobody counts apart. */
  withinBudget: number;
  /** Lines that need no money. */
  notNeeded: number;
}

/** The money of measures, of one year (`null`: not split by year), or of all. */
export function moneyTotal(rows: readonly IndexedMeasure[], stage: Stage, year?: number | null): MoneyTotal {
  const amounts: (Amount | null | undefined)[] = [];
  let missing = 0;
  let withinBudget = 0;
  let notNeeded = 0;
  for (const { measure } of rows) {
    for (const line of measure.funding) {
      if (year !== undefined && (line.year ?? null) !== year) continue;
      const amount = line[stage];
      if (isMissing(amount)) {
        missing++;
        if (amount?.state === 'within-budget') withinBudget++;
      } else if (amount?.value == null) notNeeded++;
      else amounts.push(amount);
    }
  }
  return { sums: sumsOf(amounts), missing, withinBudget, notNeeded };
}

/** How many lines of funding have no figure, and so are in no sum. */
export function missingAmounts(rows: readonly IndexedMeasure[], stage: Stage): number {
  let missing = 0;
  for (const { measure } of rows) for (const line of measure.funding) if (isMissing(line[stage])) missing++;
  return missing;
}

function isMissing(amount: Amount | null | undefined): boolean {
  return amount?.value == null && amount?.state !== 'not-needed';
}

/** A total in words: figures, or why there are none. An asterisk says that lines without a figure belong to it. */
export function moneyText(total: MoneyTotal, locale: string, write = formatSum): string {
  const { sums, missing, withinBudget, notNeeded } = total;
  if (sums.length > 0) {
    return sums.map((sum) => write(sum, locale)).join(' + ') + (missing > 0 ? '\u00a0*' : '');
  }
  // Lines that say different things of their money say nothing of the total.
  const state =
    missing === 0 && notNeeded > 0
      ? 'not-needed'
      : withinBudget > 0 && withinBudget === missing && notNeeded === 0
        ? 'within-budget'
        : 'not-stated';
  return words.amountStates[state][languageOf(locale)];
}

/** The money of one measure; where its lines have no figure, the total that the act names. */
export function measureMoney(row: IndexedMeasure, stage: Stage, locale: string): string {
  const total = moneyTotal([row], stage);
  const stated = stage === 'planned' ? row.measure.fundingTotal : null;
  return total.sums.length === 0 && stated?.value != null
    ? amountWords(stated, locale).text
    : moneyText(total, locale);
}

/** A cell of the table of money. A dash is left for the years that the file has no line for. */
export function moneyCell(total: MoneyTotal, scale: Scale, locale: string): string {
  if (total.sums.length + total.missing + total.notNeeded === 0) return '–';
  return moneyText(total, locale, (sum) =>
    sum.currency === 'UAH' && sum.low === sum.high && !sum.approximate
      ? formatScaled(sum.low, scale, locale)
      : formatSum(sum, locale),
  );
}

/** An exact amount of hryvnias as a spreadsheet reads numbers; anything else in words. */
export function moneyFigure(total: MoneyTotal, locale: string): string {
  const [sum, another] = total.sums;
  if (!sum || another || sum.currency !== 'UAH' || sum.low !== sum.high || sum.approximate || total.missing)
    return moneyText(total, locale);
  return languageOf(locale) === 'uk' ? sum.low.replace('.', ',') : sum.low;
}

/** The years that money is named for, ascending; `null`, at the end, is money that no year is named for. */
export function moneyYears(rows: readonly IndexedMeasure[]): (number | null)[] {
  const years = new Set<number | null>();
  for (const { measure } of rows) for (const { year } of measure.funding) years.add(year ?? null);
  return [...years].sort((a, b) => (a ?? 9999) - (b ?? 9999));
}

/** How the figures of the table of money are scaled, over all measures so that no filter changes it. */
export function moneyScale(rows: readonly IndexedMeasure[], stage: Stage, locale: string): Scale {
  const values: string[] = [];
  for (const { measure } of rows) {
    for (const line of measure.funding) {
      const amount = line[stage];
      if (amount?.value != null && amount.currency === 'UAH') values.push(amount.value);
    }
  }
  return scaleFor(values, 'UAH', locale);
}
