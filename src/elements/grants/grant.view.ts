import { formatPeriod } from '../../format/dates.js';
import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { formatAmount, formatGranted, formatSum } from '../../format/money.js';
import * as words from '../../format/words.js';
import { type Extent, withExtents } from '../../geometry/extents.js';
import { obligationsOf } from '../../model/cofinancing.js';
import { type GrantStage, grantStages, type IndexedGrant, isGranted } from '../../model/grant-index.js';
import { type Sum, sumsOf } from '../../model/money.js';
import { partyName } from '../../model/parties.js';
import { type ChosenText, chooseName, chooseText } from '../../model/text.js';
import type { Amount, Grant, Programme, SourceNote } from '../../model/types.js';

/** What a line of the list shows of a grant. */
export interface RowView {
  grant: Grant;
  title: ChosenText;
  /** What the grant is a part of. */
  whole: ChosenText | null;
  donor: ChosenText | null;
  implementer: ChosenText | null;
  kind: string;
  scope: string;
  status: string;
  /** The published amount. */
  figure: string;
  /** It is for several communities together. */
  shared: boolean;
}

/** What is shown of a grant in full. */
export interface GrantView extends RowView {
  recipient: ChosenText | null;
  amount: AmountView;
  stages: ({ stage: GrantStage; amount: AmountView } & Extent)[];
  alsoReported: { amount: AmountView; part: ChosenText | null; source: SourceNote[] }[];
  milestones: { title: ChosenText; date: Grant['date']; status: string | null }[];
  cofinancing: ObligationView[];
  sharedWith: ChosenText[];
  sharedCount: string | null;
  statusNote: ChosenText | null;
  period: string | null;
  note: ChosenText | null;
}

/** An amount as a figure and as it was published. */
export interface AmountView {
  figure: string;
  words: ChosenText | null;
}

/** Who pays, what, and what is still to come. */
export interface ObligationView {
  role: string;
  party: ChosenText | null;
  share: string | null;
  due: string | null;
  /** `due` is worked out from the shares. */
  derived: boolean;
  text: ChosenText | null;
  paid: string;
  /** `null` where nothing is to come: what was refused or cancelled is owed by nobody. */
  owed: string | null;
}

export function rowView(
  { grant, status, scope, whole, shared }: IndexedGrant,
  programme: Programme,
  locale: string,
): RowView {
  const language = languageOf(locale);
  return {
    grant,
    title: chooseName(grant.title, grant.id, language),
    whole: chooseText(whole?.grant.title, language),
    donor: partyName(programme, grant.donor, language),
    implementer: partyName(programme, grant.implementer, language),
    kind: words.grantKinds[grant.kind][language],
    scope: words.grantScopes[scope][language],
    status: words.grantStatuses[status][language],
    figure: formatGranted(grant.amount, grant.kind, locale),
    shared,
  };
}

export function grantView(row: IndexedGrant, programme: Programme, locale: string): GrantView {
  const language = languageOf(locale);
  const { grant } = row;
  const amountView = (amount: Amount | null | undefined): AmountView => ({
    figure: formatGranted(amount, grant.kind, locale),
    words: chooseText(amount?.text, language),
  });
  return {
    ...rowView(row, programme, locale),
    recipient: partyName(programme, grant.recipient, language),
    amount: amountView(grant.amount),
    stages: reachedStages(grant).map((reached) => ({ ...reached, amount: amountView(reached.amount) })),
    alsoReported: grant.alsoReported.map(({ amount, part, source }) => ({
      amount: amountView(amount),
      part: chooseText(part, language),
      source,
    })),
    milestones: grant.milestones.map(({ title, date, status }) => ({
      title: chooseName(title, words.unknown[language], language),
      date,
      status: status ? words.measureStatuses[status][language] : null,
    })),
    cofinancing: obligations(row, programme, locale),
    sharedWith: grant.sharedWith.map((text) => chooseText(text, language)).filter((text) => text !== null),
    sharedCount: grant.sharedCount == null ? null : String(grant.sharedCount),
    statusNote: chooseText(grant.status?.note, language),
    period: formatPeriod(grant.period, locale),
    note: chooseText(grant.note, language),
  };
}

function obligations(
  { grant, status }: IndexedGrant,
  programme: Programme,
  locale: string,
): ObligationView[] {
  const language = languageOf(locale);
  const percent = numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const told = (sum: Sum | null) => (sum ? formatSum(sum, locale) : words.unknown[language]);
  return obligationsOf(grant).map(({ share: line, due, derived, paid, owed }) => {
    const { role, party, share, atLeast, amount, text } = line;
    const least = atLeast ? `${words.wordings['at-least'][language]} ` : '';
    return {
      role: words.cofinancingRoles[role][language],
      party: partyName(programme, party, language),
      share: share == null ? null : least + percent.format(share / 100),
      due: due ? told(due) : amount ? formatAmount(amount, locale) : null,
      derived,
      text: chooseText(text, language),
      paid: told(paid),
      owed: isGranted(status) ? told(owed) : null,
    };
  });
}

/**
 * The stages that a grant's money went through, where it went further than being published; what is in another
 * currency than the first is not drawn beside it.
 */
function reachedStages(grant: Grant): ({ stage: GrantStage; amount: Amount } & Extent)[] {
  const reached = grantStages.flatMap((stage) => {
    const amount = grant[stage];
    return amount ? { stage, amount } : [];
  });
  if (reached.length < (grant.amount ? 2 : 1)) return [];
  const unit = reached.find(({ amount }) => amount.value != null)?.amount.currency;
  return withExtents(reached, ({ amount }) => (amount.currency === unit ? sumsOf([amount])[0] : null));
}
