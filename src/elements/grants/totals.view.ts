import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { formatDecimal, formatSum } from '../../format/money.js';
import * as words from '../../format/words.js';
import { toHundredths } from '../../model/decimal.js';
import {
  type GrantScope,
  type GrantStage,
  grantStages,
  grantTotal,
  groupBy,
  type IndexedGrant,
} from '../../model/grant-index.js';
import { type Sum, sumsOf } from '../../model/money.js';
import type { Programme } from '../../model/types.js';

/** The totals of one scope: inside the programme, outside of it, or not stated which. */
export interface ScopeTotals {
  scope: GrantScope;
  label: string;
  /** How many grants there are of it, counted or not. */
  rows: number;
  /** One line for what was published and for each stage that any grant reached: each currency by itself. */
  stages: { stage: GrantStage; label: string; sums: SumView[] }[];
  leftOut: { reason: string; rows: IndexedGrant[] }[];
  /** How many grants are left out for one reason or another. */
  leftOutCount: number;
}

export interface SumView {
  text: string;
  /** «за курсом 36,51 на 1 липня 2022 р.», only where the file states rate, date and source. */
  equivalent: { text: string; rate: string; of: Programme['rates'][number] } | null;
}

/** The totals of these grants, scope by scope; `only` has the stages that are asked for. */
export function scopeTotals(
  rows: readonly IndexedGrant[],
  programme: Programme,
  locale: string,
  only: readonly GrantStage[] = grantStages,
): ScopeTotals[] {
  const language = languageOf(locale);
  return (['inside', 'outside', 'not-stated'] as const)
    .map((scope) => ({ scope, members: rows.filter((row) => row.scope === scope) }))
    .filter(({ members }) => members.length > 0)
    .map(({ scope, members }) => {
      const totals = only.map((stage) => ({
        stage,
        label: words.grantStages[stage][language],
        total: grantTotal(members, stage),
      }));
      const said = new Set<IndexedGrant>();
      const leftOut = totals.flatMap(({ stage, label, total }) => {
        const news = total.leftOut.filter(({ row }) => !said.has(row));
        for (const { row } of news) said.add(row);
        return [...groupBy(news, ({ reason }) => reason)].map(([reason, left]) => ({
          reason: (stage === 'amount' ? '' : `${label}: `) + words.leftOutReasons[reason][language],
          rows: left.map(({ row }) => row),
        }));
      });
      return {
        scope,
        label: words.grantScopes[scope][language],
        rows: members.length,
        stages: totals
          .map(({ stage, label, total }) => ({
            stage,
            label,
            sums: total.sums.map((sum) => sumView(sum, programme, locale)),
          }))
          .filter(({ stage, sums }) => stage === 'amount' || sums.length > 0),
        leftOut,
        leftOutCount: said.size,
      };
    });
}

function sumView(sum: Sum, programme: Programme, locale: string): SumView {
  const { currency, low, high } = sum;
  const rate = programme.rates
    .filter((known) => known.currency === currency && known.source.length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .at(-1);
  const hryvnias = (at: string) => ({
    ...sum,
    currency: 'UAH',
    low: converted(low, at),
    high: high && converted(high, at),
  });
  return {
    text: formatSum(sum, locale),
    equivalent:
      rate && currency !== 'UAH'
        ? {
            text: formatSum(hryvnias(rate.value), locale),
            rate: formatDecimal(rate.value, locale, { maximumFractionDigits: 8 }),
            of: rate,
          }
        : null,
  };
}

/** Hryvnias for an amount at a rate, rounded half up to kopecks; exact up to that. */
function converted(value: string, rate: string): string {
  const [whole = '0', part = ''] = rate.split('.');
  const scaled = BigInt(whole + part.padEnd(8, '0'));
  const kopecks = (toHundredths(value) * scaled + 50_000_000n) / 100_000_000n;
  const digits = kopecks.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * How much was raised for each hryvnia of the city's own: only where both are known exactly, in hryvnias, and
 * nothing is left out of what was raised.
 */
export function leverage(rows: readonly IndexedGrant[], programme: Programme, locale: string): string | null {
  const inside = rows.filter(({ scope }) => scope === 'inside');
  const { sums, leftOut } = grantTotal(inside, 'received');
  const [sum] = sums;
  if (leftOut.some(({ reason }) => reason !== 'part-of-counted')) return null;
  if (!sum || sums.length > 1 || !isExact(sum)) return null;
  const own = programme.financing.filter(({ source }) => source === 'community').map(({ spent }) => spent);
  const [city, ...others] = sumsOf(own);
  const known = own.every((amount) => amount?.value != null) && others.length === 0;
  if (!known || !city || !isExact(city) || toHundredths(city.low) === 0n) return null;
  const ratio = Number((toHundredths(sum.low) * 10_000n) / toHundredths(city.low)) / 10_000;
  return numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(ratio);
}

const isExact = ({ currency, low, high, approximate }: Sum): boolean =>
  currency === 'UAH' && low === high && !approximate;
