import { formatDate } from '../../format/dates.js';
import { languageOf } from '../../format/locale.js';
import { amountWords, formatScaled, formatSum, type Scale, scaleFor } from '../../format/money.js';
import * as words from '../../format/words.js';
import type { Stage } from '../../model/financing.js';
import type { IndexedMeasure } from '../../model/measure-index.js';
import { linesOf, type MoneyChoice, type MoneyTotal, moneyTotal } from '../../model/measure-money.js';
import type { FundingLine } from '../../model/types.js';
import type { Voice } from '../base/voice.js';
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

/**
 * The money of one measure; where its only line has no figure, the words that the act has for it. Of a year without
 * any line of its own, what those say that are not split by year; a dash, where there are none.
 */
export function measureMoney(row: IndexedMeasure, stage: Stage, choice: MoneyChoice, locale: string): string {
  const own = linesOf([row], choice, stage);
  const isElsewhere = choice.year !== undefined && own.length === 0;
  const [line, another] = isElsewhere ? linesOf([row], { ...choice, year: null }, stage) : own;
  const only = another ? null : line?.[stage];
  if (only?.value === null) return amountWords(only, locale).text;
  if (isElsewhere) return line ? words.noYear[languageOf(locale)] : '–';
  return moneyText(moneyTotal([row], stage, choice), locale);
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

/**
 * The hryvnias of a measure as a number, where there is exactly one; everything else that there is to say in words, such
 * as what the number leaves out.
 */
export function moneyRecord(
  row: IndexedMeasure,
  stage: Stage,
  choice: MoneyChoice,
  { msg, locale }: Voice,
): [figure: number | string, words: string] {
  const { sums, missing } = moneyTotal([row], stage, choice);
  const [sum, another] = sums;
  const isOne = sum && !another && sum.currency === 'UAH' && sum.low === sum.high && !sum.approximate;
  const gap = sum && missing > 0 ? leftOutText(missing, msg) : '';
  return isOne
    ? [Number(sum.low), gap]
    : ['', [measureMoney(row, stage, choice, locale), gap].filter(Boolean).join('; ')];
}

/** What the asterisk of a total means. */
export function leftOutText(lines: number, msg: Voice['msg']): string {
  return `${msg('У підсумках не враховано рядків без суми:')} ${lines}`;
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
