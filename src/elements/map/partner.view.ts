import { countryName } from '../../format/countries.js';
import { formatDate } from '../../format/dates.js';
import { collator } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import * as words from '../../format/words.js';
import { groupBy } from '../../model/groups.js';
import { partyOf } from '../../model/parties.js';
import type { IndexedPartner, PartnerStatus } from '../../model/partner-index.js';
import { type ChosenText, chooseName, chooseText, type Language } from '../../model/text.js';
import type { Agreement, Partner, Programme } from '../../model/types.js';

/** What the headings of the list are. */
export type Grouping = 'country' | 'kind';

export const partnerForms = {
  uk: { one: 'партнер', few: 'партнери', many: 'партнерів', other: 'партнера' },
  en: { one: 'partner', other: 'partners' },
};

/** The name of a partner; where the file gives none, its id. */
export function nameOf(partner: Partner, language: Language): ChosenText {
  return chooseName(partner.name, partner.id, language);
}

/** What is shown of a partner. */
export interface PartnerView {
  id: string;
  name: ChosenText;
  nativeName: string | null;
  country: string;
  kind: { code: Partner['kind']; label: string };
  status: {
    code: PartnerStatus;
    label: string;
    date: string | null;
    act: ChosenText | null;
    note: ChosenText | null;
  };
  /** «з 2007 р.» or «рік не встановлено»: the date, or `null` where it is unknown. */
  since: string | null;
  agreements: AgreementView[];
  topics: ChosenText[];
  note: ChosenText | null;
  url: string | null;
  example: boolean;
}

export interface AgreementView {
  label: string;
  title: ChosenText | null;
  date: string | null;
  online: boolean;
  until: string | null;
  openEnded: boolean;
  thirdParties: ChosenText[];
  url: string | null;
}

export function partnerView(
  { partner, status, since }: IndexedPartner,
  programme: Programme,
  locale: string,
): PartnerView {
  const language = languageOf(locale);
  return {
    id: partner.id,
    name: nameOf(partner, language),
    nativeName: partner.nativeName?.trim() || null,
    country: countryName(partner.country, locale),
    kind: { code: partner.kind, label: words.partnerKinds[partner.kind][language] },
    status: {
      code: status,
      label: words.partnerStatuses[status][language],
      date: partner.status?.date ?? null,
      act: chooseText(partner.status?.act, language),
      note: chooseText(partner.status?.note, language),
    },
    since: since && formatDate(since, locale),
    agreements: partner.agreements.map((agreement) => agreementView(agreement, programme, language)),
    topics: partner.topics.map((topic) => chooseText(topic, language)).filter((topic) => topic !== null),
    note: chooseText(partner.note, language),
    url: partner.url ?? null,
    example: partner.example === true,
  };
}

function agreementView(agreement: Agreement, programme: Programme, language: Language): AgreementView {
  return {
    label: words.agreementKinds[agreement.kind][language],
    title: chooseText(agreement.title, language),
    date: agreement.date ?? null,
    online: agreement.online === true,
    until: agreement.until ?? null,
    openEnded: agreement.openEnded === true,
    thirdParties: agreement.thirdParties
      .map((party) => partyOf(programme, party, language)?.name)
      .filter((name) => name != null),
    url: agreement.url ?? null,
  };
}

/** Partners under the heading of their country or kind, by name; the headings by name, «without» last. */
export function groupPartners(
  rows: readonly IndexedPartner[],
  by: Grouping,
  locale: string,
): { id: string; title: string; rows: IndexedPartner[] }[] {
  const language = languageOf(locale);
  const compareNames = (a: IndexedPartner, b: IndexedPartner) =>
    compare(nameOf(a.partner, language).text, nameOf(b.partner, language).text);
  const { compare } = collator(locale);
  return [...groupBy(rows, ({ values }) => values[by][0] ?? '')]
    .map(([id, members]) => ({
      id,
      title: by === 'country' ? countryName(id, locale) : words.partnerKinds[id as Partner['kind']][language],
      rows: members.sort(compareNames),
    }))
    .sort((a, b) => Number(a.id === '') - Number(b.id === '') || compare(a.title, b.title));
}
