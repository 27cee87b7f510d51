import { groupBy } from './groups.js';
import { type Sum, sumsOf } from './money.js';
import type { Amount, FundingLine, Measure, Programme } from './types.js';

/** Kinds of money, which are never added to each other. */
export const stages = ['planned', 'approved', 'spent'] as const;
export type Stage = (typeof stages)[number];

/** Money of one year and source; the total that an act names for a whole measure has neither. */
export type MoneyLine = Omit<FundingLine, 'source'> & Partial<Pick<FundingLine, 'source'>>;

/** One kind of money, by year and source, in one currency. */
export interface FinancingTable {
  /** ISO 4217. */
  currency: string;
  /** Sources that occur, in the order of the format; the last of money of which none is named. */
  sources: Source[];
  /** Years that occur, ascending; `null` is money that no year is named for. */
  years: (number | null)[];
  /** Sum of a source in a year, of a whole source, of a whole year, or (neither given) of all; if there is any. */
  total: (where: { source?: Source; year?: number | null }) => Sum | null;
}

/** Where the figures of {@link financingOf} come from. */
export interface Financing {
  /** Lines of the passport, or, where it has none, those of the measures. */
  origin: 'passport' | 'measures';
  /** Some of it stands for no real figure. */
  example: boolean;
  tables: FinancingTable[];
  /** The total as the act words it, if the file has one. */
  stated: Amount | null;
  /** Lines without a figure: in no total. */
  notStated: number;
}

const order = ['community', 'regional', 'state', 'international', 'other', 'not-stated'] as const;
type Source = (typeof order)[number];

function sourceOf({ source }: MoneyLine): Source {
  return source ?? 'not-stated';
}

/**
 * What an act plans for a measure: its lines, or, where these have no figure, the total that it names, which is money
 * of no named year, and of no named source.
 */
export function plannedLines({ funding, fundingTotal }: Measure): readonly MoneyLine[] {
  return fundingTotal?.value != null && funding.every(({ planned }) => planned?.value == null)
    ? [{ planned: fundingTotal }]
    : funding;
}

/** What the programme plans to spend; `null` where the file says nothing of it. */
export function financingOf(programme: Programme): Financing | null {
  const origin = programme.financing.length > 0 ? 'passport' : 'measures';
  const lines = origin === 'passport' ? programme.financing : programme.measures.flatMap(plannedLines);
  const planned = lines.filter(({ planned: amount }) => amount?.state !== 'not-needed');
  if (planned.length === 0 && !programme.financingTotal) return null;
  const example =
    programme.example === true ||
    (origin === 'passport'
      ? programme.financingExample === true
      : programme.measures.some((measure) => measure.example));
  return {
    origin,
    example,
    tables: financingTables(planned, 'planned'),
    stated: programme.financingTotal ?? null,
    notStated: planned.filter(({ planned: amount }) => amount?.value == null).length,
  };
}

/** Lines of funding in one kind of money, by year and source: a table for each currency. */
export function financingTables(lines: readonly MoneyLine[], stage: Stage): FinancingTable[] {
  const stated = lines.filter((line) => line[stage]?.value != null);
  const groups = groupBy(stated, (line) => line[stage]?.currency ?? '');
  return [...groups].map(([currency, group]) => tableOf(currency, group, stage));
}

function tableOf(currency: string, lines: readonly MoneyLine[], stage: Stage): FinancingTable {
  const years = [...new Set(lines.map(({ year }) => year ?? null))];
  return {
    currency,
    sources: order.filter((source) => lines.some((line) => sourceOf(line) === source)),
    years: years.sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY)),
    total: ({ source, year }) =>
      sumsOf(
        lines
          .filter((line) => source === undefined || sourceOf(line) === source)
          .filter((line) => year === undefined || (line.year ?? null) === year)
          .map((line) => line[stage]),
      )[0] ?? null,
  };
}
