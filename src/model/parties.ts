import { type ChosenText, chooseText, type Language, type Text } from './text.js';
import type { Organisation, Programme } from './types.js';

/** Somebody as shown: the name in the reader's language, with what the file knows beside it. */
export interface Party {
  name: ChosenText;
  organisation: Organisation | null;
}

/** What somebody is called; `null` where nobody is named. */
export function partyName(
  programme: Pick<Programme, 'organisations'>,
  party: Text | null | undefined,
  language: Language,
): ChosenText | null {
  return partyOf(programme, party, language)?.name ?? null;
}

/**
 * Who is meant: the organisation with that id, or else the name as it stands, so that a wrong id shows
 * itself rather than nothing. `null` where nobody is named.
 */
export function partyOf(
  programme: Pick<Programme, 'organisations'>,
  party: Text | null | undefined,
  language: Language,
): Party | null {
  const organisation =
    typeof party === 'string' ? (programme.organisations.find(({ id }) => id === party) ?? null) : null;
  const name = chooseText(organisation ? organisation.name : party, language);
  return name && { name, organisation };
}
