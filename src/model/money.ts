import { circularIds } from './circular.js';
import { fromHundredths, toHundredths } from './decimal.js';
import type { Amount } from './types.js';

/** One row of a sum: what it is, and what it may be counted with. */
export interface MoneyRow<Id = string> {
  /** Anything that tells rows apart. */
  id: Id;
  amount: Amount | null | undefined;
  /** Id of the row that this one is a part of. */
  parent?: Id | null | undefined;
  /** The amount is for several communities together, and the share of this one is not known. */
  shared?: boolean;
  /** Money that must be paid back. */
  loan?: boolean;
}

/**
 * Why a row is in no sum. `not-needed` is no gap: nothing was to be paid. `circular`: rows name each other as
 * the whole, so that nobody can tell which one contains the others.
 */
export type LeftOutReason = 'not-stated' | 'shared' | 'loan' | 'circular' | 'part-of-counted';

/** The sum of one currency, as decimal strings of whole units with two places. */
export interface Sum {
  /** ISO 4217. */
  currency: string;
  /** The least that it can be. */
  low: string;
  /** The most that it can be; `null` where a row says «at least», so that nobody knows. */
  high: string | null;
  /** A row in it was published as rounded, so both ends are too. */
  approximate: boolean;
  /** How many rows are in it. */
  rows: number;
}

/** A total: one sum for each currency, the largest number of rows first, and what they leave out. */
export interface Total<Id = string> {
  sums: Sum[];
  leftOut: { id: Id; reason: LeftOutReason }[];
}

/**
 * Adds amounts by the rules of the house: each currency by itself; a row that is part of another one only
 * where no whole above it is counted; no shared amount, no loan, nothing that is not stated. A whole without
 * a figure of its own thus counts by those of its parts that have one. The order of rows is of no account. The
 * caller gives amounts of one kind (only planned, or only received), so that plan never meets fact.
 */
export function totalOf<Id>(rows: readonly MoneyRow<Id>[]): Total<Id> {
  const reasonAgainst = reasons(rows);
  const isInCounted = wholes(rows, reasonAgainst);
  const leftOut: Total<Id>['leftOut'] = [];
  const counted: Amount[] = [];
  for (const row of rows) {
    if (row.amount?.state === 'not-needed') continue;
    const reason = reasonAgainst(row) ?? (isInCounted(row.parent) ? 'part-of-counted' : null);
    if (reason) leftOut.push({ id: row.id, reason });
    else counted.push(row.amount as Amount);
  }
  return { sums: sumsOf(counted), leftOut };
}

/**
 * The arithmetic of {@link totalOf}, for amounts of which none is part of another: one sum for each currency,
 * the largest number of amounts first. An amount without a figure counts nowhere.
 */
export function sumsOf(amounts: readonly (Amount | null | undefined)[]): Sum[] {
  const sums = new Map<string, { low: bigint; high: bigint | null; approximate: boolean; rows: number }>();
  for (const amount of amounts) {
    if (amount?.value == null) continue;
    const { value, currency, wording } = amount;
    const figure = toHundredths(value);
    const sum = sums.get(currency) ?? { low: 0n, high: 0n, approximate: false, rows: 0 };
    sums.set(currency, sum);
    sum.rows++;
    if (wording !== 'up-to') sum.low += figure;
    if (wording === 'at-least') sum.high = null;
    else if (sum.high !== null) sum.high += figure;
    if (wording === 'about') sum.approximate = true;
  }
  return [...sums]
    .map(([currency, { low, high, approximate, rows }]) => ({
      currency,
      low: fromHundredths(low),
      high: high === null ? null : fromHundredths(high),
      approximate,
      rows,
    }))
    .sort((a, b) => b.rows - a.rows || (a.currency < b.currency ? -1 : 1));
}

type Against<Id> = (row: MoneyRow<Id>) => LeftOutReason | null;

/** What speaks against counting a row, other rows aside. */
function reasons<Id>(rows: readonly MoneyRow<Id>[]): Against<Id> {
  const circular = circularIds(rows);
  return (row) => {
    if (row.loan) return 'loan';
    if (row.shared) return 'shared';
    if (row.amount?.value == null) return 'not-stated';
    return circular.has(row.id) ? 'circular' : null;
  };
}

/** Is the row of this id counted, or one that it is a part of? Each row is asked once, however long the chain. */
function wholes<Id>(
  rows: readonly MoneyRow<Id>[],
  reasonAgainst: Against<Id>,
): (id: Id | null | undefined) => boolean {
  // Most files have no parts at all: the map of rows is made when one is met.
  let byId: Map<Id, MoneyRow<Id>> | null = null;
  const known = new Map<Id, boolean>();
  return (start) => {
    if (start == null) return false;
    byId ??= new Map(rows.map((row) => [row.id, row]));
    const asked: Id[] = [];
    let answer = false;
    for (let id: Id | null | undefined = start; id != null; id = byId.get(id)?.parent) {
      const before = known.get(id);
      const row = byId.get(id);
      answer = before ?? (row !== undefined && reasonAgainst(row) === null);
      if (answer || before !== undefined) break;
      known.set(id, false);
      asked.push(id);
    }
    for (const id of asked) known.set(id, answer);
    return answer;
  };
}
