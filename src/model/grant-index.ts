import { readDate } from './date.js';
import { type Filter, type FoundRecords, type Indexed, narrow } from './facets.js';
import { type LeftOutReason, type MoneyRow, type Sum, totalOf } from './money.js';
import { partyOf } from './parties.js';
import { searchable } from './search.js';
import { allTexts, type Language } from './text.js';
import type { Amount, Grant, Programme } from './types.js';

/** Why a grant is in no sum; `not-granted`: refused or cancelled, so that nothing was raised by it. */
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
  donor: string;
  status: GrantStatus;
  scope: GrantScope;
  year: string | null;
  /** The amount is for several communities, and the share of this one is not known. */
  shared: boolean;
  /** The grant that this one is a part of, also where that is not among those found. */
  whole: IndexedGrant | null;
}

/** Prepares the grants of a programme for a reader. */
export function indexGrants(programme: Programme, language: Language): IndexedGrant[] {
  const byId = new Map<string, IndexedGrant>();
  const rows = programme.grants.map((grant): IndexedGrant => {
    const donor = partyOf(programme, grant.donor, language)?.name.text ?? '';
    const status = grant.status?.code ?? 'not-stated';
    const scope = grant.scope ?? 'not-stated';
    const date = readDate(grant.date) ?? readDate(grant.period?.from) ?? readDate(grant.status?.date);
    const year = date?.first.slice(0, 4) ?? null;
    let text: string | null = null;
    return {
      grant,
      donor,
      status,
      scope,
      year,
      shared: grant.sharedWith.length > 0 || grant.sharedCount != null,
      whole: null,
      get text() {
        text ??= searchable(
          [donor, ...[grant.title, grant.implementer, grant.note].flatMap(allTexts)].join(' '),
        );
        return text;
      },
      values: {
        donor: donor ? [donor] : [],
        year: year ? [year] : [],
        kind: [grant.kind],
        status: [status],
        scope: [scope],
      },
    };
  });
  for (const row of rows) byId.set(row.grant.id, row);
  for (const row of rows) row.whole = byId.get(row.grant.parent ?? '') ?? null;
  return rows;
}

export function findGrants(indexed: readonly IndexedGrant[], filter: GrantFilter): FoundGrants {
  return narrow(indexed, filter, grantFacets);
}

/** The money of one stage of a grant, `null` where the file has none. */
export function stageOf(grant: Grant, stage: GrantStage): Amount | null {
  return grant[stage] ?? null;
}

/** The money of one stage of grants: the sums, the grants that are in them, and those that are not. */
export interface GrantTotal {
  sums: Sum[];
  counted: IndexedGrant[];
  leftOut: { row: IndexedGrant; reason: GrantLeftOutReason }[];
}

/** What is promised by these stages never came where a grant was refused or cancelled. */
const promises: ReadonlySet<GrantStage> = new Set(['amount', 'approved', 'signed']);

/**
 * Adds one stage of grants by the rules of {@link totalOf}. A stage that a grant never reached is no gap in the
 * sum of that stage; an amount that was never published is. Parts are told from wholes through grants that are
 * not among `rows`, too: a filter that hides what stands between them must not have them counted twice.
 */
export function grantTotal(rows: readonly IndexedGrant[], stage: GrantStage): GrantTotal {
  const reached = rows.filter(({ grant }) => stage === 'amount' || stageOf(grant, stage));
  if (reached.length === 0) return { sums: [], counted: [], leftOut: [] };
  // By position rather than by id: a file may give two grants the same one, and neither may get lost.
  const places = new Map(reached.map((row, place) => [row, String(place)]));
  const notGranted = ({ status }: IndexedGrant) =>
    promises.has(stage) && (status === 'refused' || status === 'cancelled');
  const money = reached.map(
    (row, place): MoneyRow => ({
      id: String(place),
      amount: notGranted(row) ? null : stageOf(row.grant, stage),
      parent: wholeAmong(row, places),
      shared: row.shared,
      loan: row.grant.kind === 'loan',
    }),
  );
  const total = totalOf(money);
  const reasons = new Map(total.leftOut.map(({ id, reason }) => [id, reason]));
  const counted: IndexedGrant[] = [];
  const leftOut: GrantTotal['leftOut'] = [];
  for (const [row, place] of places) {
    const reason = reasons.get(place);
    if (reason === 'not-stated' && notGranted(row)) leftOut.push({ row, reason: 'not-granted' });
    else if (reason) leftOut.push({ row, reason });
    else if (stageOf(row.grant, stage)?.value != null) counted.push(row);
  }
  return { sums: total.sums, counted, leftOut };
}

/** The place of the nearest grant that `start` is a part of; `null` where none of those has a place. */
function wholeAmong(start: IndexedGrant, places: ReadonlyMap<IndexedGrant, string>): string | null {
  if (start.whole === null) return null;
  const passed = new Set<IndexedGrant>();
  for (let row: IndexedGrant | null = start.whole; row && !passed.has(row); row = row.whole) {
    const place = places.get(row);
    if (place !== undefined) return place;
    passed.add(row);
  }
  return null;
}

/** Groups in the order in which their first members come. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
