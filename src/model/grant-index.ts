import { readDate } from './date.js';
import { type Filter, type FoundRecords, type Indexed, narrow } from './facets.js';
import type { LeftOutReason, MoneyRow, Total } from './money.js';
import { totalOf } from './money.js';
import { partyOf } from './parties.js';
import { searchable } from './search.js';
import { allTexts, type Language } from './text.js';
import type { Amount, Grant, Programme } from './types.js';

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
}

/** Prepares the grants of a programme for a reader. */
export function indexGrants(programme: Programme, language: Language): IndexedGrant[] {
  return programme.grants.map((grant) => {
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
}

export function findGrants(indexed: readonly IndexedGrant[], filter: GrantFilter): FoundGrants {
  return narrow(indexed, filter, grantFacets);
}

/** The money of one stage of a grant, `null` where the file has none. */
export function stageOf(grant: Grant, stage: GrantStage): Amount | null {
  return grant[stage] ?? null;
}

/**
 * Adds one stage of grants by the rules of {@link totalOf}. A stage that a grant never reached is no gap in the
 * sum of that stage; an amount that was never published is.
 */
export function grantTotal(rows: readonly IndexedGrant[], stage: GrantStage): Total {
  const money: MoneyRow[] = [];
  for (const { grant, shared } of rows) {
    const amount = stageOf(grant, stage);
    if (stage !== 'amount' && amount === null) continue;
    money.push({ id: grant.id, amount, parent: grant.parent, shared, loan: grant.kind === 'loan' });
  }
  return totalOf(money);
}

/** The rows that a total leaves out, by the reason why. */
export function leftOutBy(total: Total, rows: readonly IndexedGrant[]): Map<LeftOutReason, IndexedGrant[]> {
  const byId = new Map(rows.map((row) => [row.grant.id, row]));
  const groups = new Map<LeftOutReason, IndexedGrant[]>();
  for (const { id, reason } of total.leftOut) {
    const row = byId.get(id);
    if (row) groups.set(reason, [...(groups.get(reason) ?? []), row]);
  }
  return groups;
}
