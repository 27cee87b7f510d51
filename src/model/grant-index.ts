import { type Filter, type FoundRecords, type Indexed, narrow } from './facets.js';
import { type LeftOutReason, type Sum, totalOf } from './money.js';
import { partyOf } from './parties.js';
import { searchable } from './search.js';
import { allTexts, type Language } from './text.js';
import type { Grant, Programme } from './types.js';

/** Why a grant is in no sum; `not-granted`: only applied for, refused or cancelled, so that nothing was raised by it. */
export type GrantLeftOutReason = LeftOutReason | 'not-granted';

/** What grants can be narrowed down by, beside a text. */
export const grantFacets = ['donor', 'year', 'kind', 'status', 'scope'] as const;
export type GrantFacet = (typeof grantFacets)[number];
export type GrantFilter = Filter<GrantFacet>;
export type FoundGrants = FoundRecords<GrantFacet, IndexedGrant>;

export type GrantStatus = NonNullable<Grant['status']>['code'] | 'not-stated';
export type GrantScope = 'inside' | 'outside' | 'not-stated';

/** The stages of a grant's money; each is summed by itself. `amount` is the one that was published. */
export const grantStages = ['amount', 'requested', 'approved', 'signed', 'received', 'spent'] as const;
export type GrantStage = (typeof grantStages)[number];

/** A grant with what is asked of it again and again, worked out once. */
export interface IndexedGrant extends Indexed<GrantFacet> {
  grant: Grant;
  /** Empty where it is not known, as is the year. */
  donor: string;
  status: GrantStatus;
  scope: GrantScope;
  year: string;
  /** The amount is for several communities, and the share of this one is not known. */
  shared: boolean;
  /** The grant that this one is a part of, also where that is not among those found. */
  whole: IndexedGrant | null;
}

/** Prepares the grants of a programme for a reader. Of ten thousand, most are never looked at: what only some are asked for waits for that. */
export function indexGrants(programme: Programme, language: Language): IndexedGrant[] {
  const donors = new Map<Grant['donor'], string>();
  const donorOf = ({ donor }: Grant): string => {
    const known = donors.get(donor) ?? partyOf(programme, donor, language)?.name.text ?? '';
    donors.set(donor, known);
    return known;
  };
  const rows = programme.grants.map((grant) => new Row(grant, donorOf(grant)));
  const byId = new Map(rows.map((row) => [row.grant.id, row]));
  for (const row of rows) row.whole = byId.get(row.grant.parent ?? '') ?? null;
  return rows;
}

class Row implements IndexedGrant {
  readonly status: GrantStatus;
  readonly scope: GrantScope;
  readonly year: string;
  readonly shared: boolean;
  whole: IndexedGrant | null = null;
  #text: string | null = null;
  #values: IndexedGrant['values'] | null = null;

  constructor(
    readonly grant: Grant,
    readonly donor: string,
  ) {
    const { status, scope, date, period, sharedWith, sharedCount } = grant;
    this.status = status?.code ?? 'not-stated';
    this.scope = scope ?? 'not-stated';
    this.year = (date ?? period?.from ?? status?.date)?.slice(0, 4) ?? '';
    this.shared = sharedWith.length > 0 || sharedCount != null;
  }

  get text(): string {
    const { title, implementer, note } = this.grant;
    this.#text ??= searchable([this.donor, ...[title, implementer, note].flatMap(allTexts)].join(' '));
    return this.#text;
  }

  get values(): IndexedGrant['values'] {
    this.#values ??= {
      donor: [this.donor].filter(Boolean),
      year: [this.year].filter(Boolean),
      kind: [this.grant.kind],
      status: [this.status],
      scope: [this.scope],
    };
    return this.#values;
  }
}

export function findGrants(indexed: readonly IndexedGrant[], filter: GrantFilter): FoundGrants {
  return narrow(indexed, filter, grantFacets);
}

/** The money of one stage of grants: the sums, the grants that are in them, and those that are not. */
export interface GrantTotal {
  sums: Sum[];
  counted: IndexedGrant[];
  leftOut: { row: IndexedGrant; reason: GrantLeftOutReason }[];
}

/** What was only applied for, refused or cancelled has been given by nobody. */
export function isGranted(status: GrantStatus): boolean {
  return status !== 'applied' && status !== 'refused' && status !== 'cancelled';
}

/** What is promised by these stages counts only where a grant was given. */
const promises: readonly GrantStage[] = ['amount', 'approved', 'signed'];

/**
 * Adds one stage of grants by the rules of {@link totalOf}. A stage that a grant never reached is no gap in the
 * sum of that stage; an amount that was never published is. Parts are told from wholes through grants that are
 * not among `rows`, too: a filter that hides what stands between them must not have them counted twice.
 */
export function grantTotal(rows: readonly IndexedGrant[], stage: GrantStage): GrantTotal {
  const reached = rows.filter(({ grant }) => stage === 'amount' || grant[stage]);
  const among = new Set(reached);
  const notGranted = ({ status }: IndexedGrant) => promises.includes(stage) && !isGranted(status);
  const { sums, leftOut } = totalOf(
    // Rows stand for themselves: a file may give two grants the same id, and neither may get lost.
    reached.map((row) => ({
      id: row,
      amount: notGranted(row) ? null : row.grant[stage],
      parent: wholeAmong(row, among),
      shared: row.shared,
      loan: row.grant.kind === 'loan',
    })),
  );
  const left = new Set(leftOut.map(({ id }) => id));
  return {
    sums,
    counted: reached.filter((row) => !left.has(row) && row.grant[stage]?.value != null),
    leftOut: leftOut.map(({ id: row, reason }) => ({
      row,
      reason: reason === 'not-stated' && notGranted(row) ? 'not-granted' : reason,
    })),
  };
}

/** The nearest grant among these that `start` is a part of. */
function wholeAmong(start: IndexedGrant, among: ReadonlySet<IndexedGrant>): IndexedGrant | null {
  if (!start.whole) return null;
  const passed = new Set<IndexedGrant>();
  for (let row: IndexedGrant | null = start.whole; row && !passed.has(row); row = row.whole) {
    if (among.has(row)) return row;
    passed.add(row);
  }
  return null;
}
