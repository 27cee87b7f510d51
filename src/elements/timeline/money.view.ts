import { formatDate } from '../../format/dates.js';
import { languageOf } from '../../format/locale.js';
import { amountWords, formatScaled, formatSum, type Scale, scaleFor } from '../../format/money.js';
import * as words from '../../format/words.js';
import type { Stage } from '../../model/financing.js';
import type { IndexedMeasure } from '../../model/measure-index.js';
import { linesOf, type MoneyChoice, type MoneyTotal, moneyTotal } from '../../model/measure-money.js';
import type { FundingLine } from '../../model/types.js';
import type { TimelineChoice } from './shown.view.js';

/** What kind of money is shown, and of which year and source where these are chosen. */
export function moneyLabel(
  { stage, filter }: Pick<TimelineChoice, 'stage' | 'filter'>,
  locale: string,
): string {
  const language = languageOf(locale);
  const source = words.financingSources[filter.source as FundingLine['source']]?.[language];
  return [
    words.stages[stage][language],
    filter.year && formatDate(filter.year, locale),
    source?.toLowerCase(),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A total in words: figures, or why there are none. An asterisk says that lines without a figure belong to it. */
export function moneyText(total: MoneyTotal, locale: string, write = formatSum): string {
  const { sums, missing, states } = total;
  if (sums.length > 0) {
    return sums.map((sum) => write(sum, locale)).join(' + ') + (missing > 0 ? '\u00a0*' : '');
  }
  // Lines that say different things of their money say nothing of the total.
  const [state = 'not-stated', another] = states;
  return words.amountStates[another ? 'not-stated' : state][languageOf(locale)];
}

/** The money of one measure; where its only line has no figure, the words that the act has for it. */
export function measureMoney(row: IndexedMeasure, stage: Stage, choice: MoneyChoice, locale: string): string {
  const [line, another] = linesOf([row], choice, stage);
  const only = another ? null : line?.[stage];
  return only?.value === null
    ? amountWords(only, locale).text
    : moneyText(moneyTotal([row], stage, choice), locale);
}

/** A cell of the table of money. A dash is left for the years that the file has no line for. */
export function moneyCell(total: MoneyTotal, scale: Scale, locale: string): string {
  if (total.sums.length + total.states.size === 0) return '–';
  return moneyText(total, locale, (sum) =>
    sum.currency === 'UAH' && sum.low === sum.high && !sum.approximate
      ? formatScaled(sum.low, scale, locale)
      : formatSum(sum, locale),
  );
}

/** The hryvnias of a measure as a number, where there is exactly one; everything else that there is to say, in words. */
export function moneyRecord(
  row: IndexedMeasure,
  stage: Stage,
  choice: MoneyChoice,
  locale: string,
): [figure: number | string, words: string] {
  const total = moneyTotal([row], stage, choice);
  const [sum, another] = total.sums;
  const isOne = sum && !another && sum.currency === 'UAH' && sum.low === sum.high && !sum.approximate;
  return isOne && total.missing === 0
    ? [Number(sum.low), '']
    : ['', measureMoney(row, stage, choice, locale)];
}

/** The years that money is named for, ascending; `null`, at the end, is money that no year is named for. */
export function moneyYears(rows: readonly IndexedMeasure[]): (number | null)[] {
  const lines = [...linesOf(rows, {}), ...linesOf(rows, {}, 'planned')];
  return [...new Set(lines.map(({ year }) => year ?? null))].sort((a, b) => (a ?? 9999) - (b ?? 9999));
}

/** How the figures of the table of money are scaled, over all measures so that no filter changes it. */
export function moneyScale(rows: readonly IndexedMeasure[], stage: Stage, locale: string): Scale {
  const values = linesOf(rows, {}, stage).flatMap((line) => {
    const amount = line[stage];
    return amount?.value != null && amount.currency === 'UAH' ? amount.value : [];
  });
  return scaleFor(values, 'UAH', locale);
}
