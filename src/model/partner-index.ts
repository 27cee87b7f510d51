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
  readonly partner: Partner;
  readonly status: PartnerStatus;
  /** The date since which there are ties: as the file says, else that of the earliest agreement. */
  readonly since: string | null;
}

/** Prepares the partners of a programme for a reader. */
export function indexPartners(programme: Programme, language: Language): IndexedPartner[] {
  return programme.partners.map((partner) => new PartnerEntry(partner, language));
}

/** A map needs little of each of thousands of partners: the rest is worked out when it is asked for. */
class PartnerEntry implements IndexedPartner {
  #text: string | null = null;
  #values: IndexedPartner['values'] | null = null;

  constructor(
    readonly partner: Partner,
    private readonly language: Language,
  ) {}

  get status(): PartnerStatus {
    return this.partner.status?.code ?? 'not-stated';
  }

  get since(): string | null {
    return this.partner.since ?? earliest(this.partner.agreements);
  }

  get text(): string {
    const { name, nativeName, variants } = this.partner;
    this.#text ??= searchable(
      [...allTexts(name), nativeName ?? '', ...variants, ...this.values.topic].join(' '),
    );
    return this.#text;
  }

  get values(): IndexedPartner['values'] {
    const { kind, country, topics } = this.partner;
    if (this.#values) return this.#values;
    const year = readDate(this.since)?.first.slice(0, 4);
    this.#values = {
      kind: [kind],
      country: country ? [country] : [],
      topic: topics.map((topic) => chooseText(topic, this.language)?.text ?? '').filter(Boolean),
      status: [this.status],
      year: year ? [year] : [],
    };
    return this.#values;
  }
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
