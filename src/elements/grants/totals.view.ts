import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { formatDecimal, formatSum } from '../../format/money.js';
import * as words from '../../format/words.js';
import { fromHundredths, toHundredths } from '../../model/decimal.js';
import {
  type GrantScope,
  type GrantStage,
  grantStages,
  grantTotal,
  type IndexedGrant,
} from '../../model/grant-index.js';
import { groupBy } from '../../model/groups.js';
import { type Sum, sumsOf } from '../../model/money.js';
import type { Language } from '../../model/text.js';
import type { Programme } from '../../model/types.js';

/** The totals of one scope: inside the programme, outside of it, or not stated which. */
export interface ScopeTotals {
  scope: GrantScope;
  label: string;
  /** How many grants there are of it, counted or not. */
  rows: number;
  /** One line for what was published and for each stage that any grant reached: each currency by itself. */
  stages: { stage: GrantStage; label: string; sums: SumView[] }[];
  /** Each grant by the first reason that was met. */
  leftOut: { reason: string; rows: IndexedGrant[] }[];
}

export interface SumView {
  text: string;
  /** «за курсом 36,51 на 1 липня 2022 р.», only where the file states rate, date and source. */
  equivalent: { text: string; rate: string; of: Programme['rates'][number] } | null;
}

/** Grants by whether they are within the programme. */
export function scopesOf(
  rows: readonly IndexedGrant[],
  language: Language,
): { scope: GrantScope; label: string; members: IndexedGrant[] }[] {
  return (Object.keys(words.grantScopes) as GrantScope[])
    .map((scope) => ({
      scope,
      label: words.grantScopes[scope][language],
      members: rows.filter((row) => row.scope === scope),
    }))
    .filter(({ members }) => members.length > 0);
}

/** The totals of these grants, scope by scope; `only` has the stages that are asked for. */
export function scopeTotals(
  rows: readonly IndexedGrant[],
  programme: Programme,
  locale: string,
  only: readonly GrantStage[] = grantStages,
): ScopeTotals[] {
  const language = languageOf(locale);
  return scopesOf(rows, language).map(({ scope, label: scopeLabel, members }) => {
    const said = new Set<IndexedGrant>();
    const leftOut: ScopeTotals['leftOut'] = [];
    const stages: ScopeTotals['stages'] = [];
    for (const stage of only) {
      const label = words.grantStages[stage][language];
      const total = grantTotal(members, stage);
      const news = total.leftOut.filter(({ row }) => !said.has(row));
      for (const { row } of news) said.add(row);
      for (const [reason, left] of groupBy(news, (one) => one.reason))
        leftOut.push({
          reason: (stage === 'amount' ? '' : `${label}: `) + words.leftOutReasons[reason][language],
          rows: left.map(({ row }) => row),
        });
      if (stage === 'amount' || total.sums.length > 0)
        stages.push({ stage, label, sums: total.sums.map((sum) => sumView(sum, programme, locale)) });
    }
    return { scope, label: scopeLabel, rows: members.length, stages, leftOut };
  });
}

function sumView(sum: Sum, programme: Programme, locale: string): SumView {
  const { currency, low, high } = sum;
  const rate = programme.rates
    .filter((known) => known.currency === currency && known.source.length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
  const at = rate?.value;
  return {
    text: formatSum(sum, locale),
    equivalent:
      at && currency !== 'UAH'
        ? {
            text: formatSum(
              { ...sum, currency: 'UAH', low: converted(low, at), high: high && converted(high, at) },
              locale,
            ),
            rate: formatDecimal(at, locale, { maximumFractionDigits: 8 }),
            of: rate,
          }
        : null,
  };
}

/** Hryvnias for an amount at a rate, rounded half up to kopecks; exact up to that. */
function converted(value: string, rate: string): string {
  const [whole = '0', part = ''] = rate.split('.');
  const scaled = BigInt(whole + part.padEnd(8, '0'));
  return fromHundredths((toHundredths(value) * scaled + 50_000_000n) / 100_000_000n);
}

/**
 * How much was raised for each hryvnia of the city's own: only where both are known exactly, in hryvnias, and
 * nothing is left out of what was raised.
 */
export function leverage(rows: readonly IndexedGrant[], programme: Programme, locale: string): string | null {
  const inside = rows.filter(({ scope }) => scope === 'inside');
  const { sums, leftOut } = grantTotal(inside, 'received');
  const spent = programme.financing.filter(({ source }) => source === 'community').map((line) => line.spent);
  const raised = exactHryvnias(sums);
  const own = exactHryvnias(sumsOf(spent));
  const gaps =
    leftOut.some(({ reason }) => reason !== 'part-of-counted') ||
    spent.some((amount) => amount?.value == null);
  if (gaps || raised === null || !own) return null;
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return numberFormat(locale, options).format(Number((raised * 10_000n) / own) / 10_000);
}

/** In kopecks; `null` where there is anything else. */
function exactHryvnias([sum, ...others]: readonly Sum[]): bigint | null {
  const { currency, low, high, approximate } = sum ?? {};
  const exact = low != null && low === high && currency === 'UAH' && !approximate && others.length === 0;
  return exact ? toHundredths(low) : null;
}
