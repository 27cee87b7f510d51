import { toHundredths } from '../model/decimal.js';
import { type Sum, sumsOf } from '../model/money.js';
import { type ChosenText, chooseText, type Language } from '../model/text.js';
import type { Amount, Grant } from '../model/types.js';
import { numberFormat } from './intl.js';
import { languageOf } from './locale.js';
import * as words from './words.js';

/** Ukrainian acts write currencies in words, with the code only for the rare ones. */
const ukrainianUnits: Record<string, string> = { UAH: 'грн', EUR: 'євро', USD: 'дол. США' };

/** A decimal string as the locale writes numbers, exactly: `Intl` takes the string, so no digit is lost. */
export function formatDecimal(value: string, locale: string, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(locale, options).format(value as `${number}`);
}

/** The name of a currency in a heading: «грн», “UAH”. */
export function currencyUnit(currency: string, locale: string): string {
  return (languageOf(locale) === 'uk' && ukrainianUnits[currency]) || currency;
}

/** A figure with its currency: «2 407 770,00 грн», “€25,000,000”. Kopecks are shown only where there are any. */
export function formatMoney(value: string, currency: string, locale: string): string {
  const digits = toHundredths(value) % 100n === 0n ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (languageOf(locale) === 'uk') {
    // Acts keep a figure and its unit on one line.
    return `${formatDecimal(value, locale, options)}\u00a0${currencyUnit(currency, locale)}`;
  }
  return formatDecimal(value, locale, { ...options, style: 'currency', currency });
}

/**
 * An amount as it may be told: with «близько», «до», «щонайменше» where it was published so, «не потребує
 * фінансування», or «не вказано».
 */
export function formatAmount(amount: Amount | null | undefined, locale: string): string {
  const [sum] = sumsOf([amount]);
  return sum ? formatSum(sum, locale) : words.amountStates[amount?.state ?? 'not-stated'][languageOf(locale)];
}

/** An amount of a grant: in kind without a value reads «без оцінки», for nobody has said what it is worth. */
export function formatGranted(
  amount: Amount | null | undefined,
  kind: Grant['kind'],
  locale: string,
): string {
  return amount?.value == null && kind === 'in-kind'
    ? words.notValued[languageOf(locale)]
    : formatAmount(amount, locale);
}

/** An amount as the act words it, or else as {@link formatAmount} does. */
export function amountWords(amount: Amount, locale: string): ChosenText {
  const language = languageOf(locale);
  return chooseText(amount.text, language) ?? { text: formatAmount(amount, locale), lang: language };
}

/** A sum of amounts, by what is in it: a figure, «до», «щонайменше», or a range in words. */
export function formatSum(sum: Sum, locale: string): string {
  return sumWords(sum, (figure) => formatMoney(figure, sum.currency, locale), languageOf(locale));
}

/** A sum as {@link formatSum} words it, each figure written by `write`. */
export function sumWords(
  { low, high, approximate }: Sum,
  write: (figure: string) => string,
  language: Language,
): string {
  const { about, 'at-least': atLeast, 'up-to': upTo } = words.wordings;
  const least = approximate ? `${about[language]} ${write(low)}` : write(low);
  if (high === low) return least;
  // «щонайменше близько» would say two things at once.
  if (high === null && approximate) return `${least} ${words.orMore[language]}`;
  if (high === null) return `${atLeast[language]} ${least}`;
  // «0 грн – 60 000 000 грн» would read as if nothing at all were likely.
  if (Number(low) === 0) return `${upTo[language]} ${write(high)}`;
  return language === 'uk' ? `від ${least} до ${write(high)}` : `${least} to ${write(high)}`;
}

/** How a table of figures in one currency is scaled. */
export interface Scale {
  /** Divide by this many units of the currency. */
  divisor: 1 | 1000;
  /** Decimal places that show every figure exactly. */
  digits: number;
  /** The unit to name in the heading: «тис. грн», “UAH thousand”. */
  unit: string;
}

/**
 * Chooses thousands where two decimals show every figure of the table exactly, as acts do, and whole
 * units otherwise: a table may not round what auditors compare.
 */
export function scaleFor(values: readonly string[], currency: string, locale: string): Scale {
  const uk = languageOf(locale) === 'uk';
  const name = currencyUnit(currency, locale);
  const all = values.map(toHundredths);
  if (all.every((value) => value % 1_000n === 0n) && all.some((value) => value >= 100_000n)) {
    const digits = all.every((value) => value % 10_000n === 0n) ? 1 : 2;
    return { divisor: 1000, digits, unit: uk ? `тис.\u00a0${name}` : `${name} thousand` };
  }
  return { divisor: 1, digits: all.every((value) => value % 100n === 0n) ? 0 : 2, unit: name };
}

/** A figure of a table, without its unit, by the table's scale. */
export function formatScaled(value: string, scale: Scale, locale: string): string {
  const exponent = scale.divisor === 1000 ? 'E-3' : '';
  return formatDecimal(`${value}${exponent}`, locale, {
    minimumFractionDigits: scale.digits,
    maximumFractionDigits: scale.digits,
  });
}
