import { countryName } from '../../format/countries.js';
import { formatPeriod } from '../../format/dates.js';
import { collator } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import * as words from '../../format/words.js';
import { groupBy } from '../../model/groups.js';
import { partyOf } from '../../model/parties.js';
import type { IndexedPartner } from '../../model/partner-index.js';
import { type ChosenText, chooseName, chooseText, type Language, type Text } from '../../model/text.js';
import type { Partner, Programme } from '../../model/types.js';

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

/** What is shown of a partner: its record, with words for the codes and texts in the reader's language. */
export type PartnerView = ReturnType<typeof partnerView>;

export function partnerView(
  { partner, status, since }: IndexedPartner,
  programme: Programme,
  locale: string,
) {
  const language = languageOf(locale);
  const say = (text: Text | null | undefined) => chooseText(text, language);
  return {
    ...partner,
    name: nameOf(partner, language),
    country: countryName(partner.country, locale),
    kindName: words.partnerKinds[partner.kind][language],
    statusCode: status,
    statusName: words.partnerStatuses[status][language],
    statusDate: partner.status?.date,
    act: say(partner.status?.act),
    statusNote: say(partner.status?.note),
    /** «з 2007 р.»; `null` where it is unknown. What still lasts is «since» in English. */
    since: formatPeriod({ from: since }, locale)?.replace('from', 'since') ?? null,
    agreements: partner.agreements.map((agreement) => ({
      ...agreement,
      kindName: words.agreementKinds[agreement.kind][language],
      title: say(agreement.title),
      thirdParties: agreement.thirdParties.flatMap(
        (party) => partyOf(programme, party, language)?.name ?? [],
      ),
    })),
    topics: partner.topics.flatMap((topic) => say(topic) ?? []),
    note: say(partner.note),
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
