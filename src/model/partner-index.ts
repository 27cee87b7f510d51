import { readDate } from './date.js';
import { type Filter, type FoundRecords, type Indexed, narrow } from './facets.js';
import { searchable } from './search.js';
import { allTexts, chooseText, type Language } from './text.js';
import type { Agreement, Partner, Programme } from './types.js';

/** What partners can be narrowed down by, beside a text. */
export const partnerFacets = ['kind', 'country', 'topic', 'status', 'year'] as const;
export type PartnerFacet = (typeof partnerFacets)[number];
export type PartnerFilter = Filter<PartnerFacet>;
export type FoundPartners = FoundRecords<PartnerFacet, IndexedPartner>;

/** A tie that the file gives no status is taken for what it says least of: not stated. */
export type PartnerStatus = NonNullable<Partner['status']>['code'] | 'not-stated';

/** A partner with what is asked of it again and again, worked out once. */
export interface IndexedPartner extends Indexed<PartnerFacet> {
  partner: Partner;
  status: PartnerStatus;
  /** The date since which there are ties: as the file says, else that of the earliest agreement. */
  since: string | null;
}

/** Prepares the partners of a programme for a reader. */
export function indexPartners(programme: Programme, language: Language): IndexedPartner[] {
  return programme.partners.map((partner) => {
    const since = partner.since ?? earliest(partner.agreements);
    const year = readDate(since)?.first.slice(0, 4);
    const topics = partner.topics.map((topic) => chooseText(topic, language)?.text ?? '').filter(Boolean);
    const status = partner.status?.code ?? 'not-stated';
    let text: string | null = null;
    return {
      partner,
      status,
      since,
      get text() {
        text ??= searchable(
          [...allTexts(partner.name), partner.nativeName ?? '', ...partner.variants, ...topics].join(' '),
        );
        return text;
      },
      values: {
        kind: [partner.kind],
        country: partner.country ? [partner.country] : [],
        topic: topics,
        status: [status],
        year: year ? [year] : [],
      },
    };
  });
}

export function findPartners(indexed: readonly IndexedPartner[], filter: PartnerFilter): FoundPartners {
  return narrow(indexed, filter, partnerFacets);
}

/** A decision to enter an agreement is no agreement yet. */
function earliest(agreements: readonly Agreement[]): string | null {
  const dates = agreements
    .filter(({ kind, date }) => date != null && kind !== 'decision')
    .map(({ date }) => date as string);
  return dates.sort((a, b) => ((readDate(a)?.first ?? '') < (readDate(b)?.first ?? '') ? -1 : 1))[0] ?? null;
}
