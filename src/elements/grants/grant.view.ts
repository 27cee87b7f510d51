import { formatPeriod } from '../../format/dates.js';
import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { amountWords, formatAmount } from '../../format/money.js';
import * as words from '../../format/words.js';
import { toHundredths } from '../../model/decimal.js';
import {
  type GrantScope,
  type GrantStage,
  type GrantStatus,
  grantStages,
  type IndexedGrant,
  stageOf,
} from '../../model/grant-index.js';
import { partyOf } from '../../model/parties.js';
import { type ChosenText, chooseText } from '../../model/text.js';
import type { Amount, Grant, Programme, SourceNote } from '../../model/types.js';

/** What is shown of a grant. */
export interface GrantView {
  id: string;
  title: ChosenText;
  donor: ChosenText | null;
  implementer: ChosenText | null;
  recipient: ChosenText | null;
  kind: string;
  loan: boolean;
  status: { code: GrantStatus; label: string; date: string | null; note: ChosenText | null };
  scope: { code: GrantScope; label: string };
  amount: AmountView;
  stages: { stage: GrantStage; label: string; text: string; share: number | null }[];
  alsoReported: { amount: AmountView; source: SourceNote[] }[];
  cofinancing: {
    role: string;
    party: ChosenText | null;
    share: string | null;
    amount: string | null;
    text: ChosenText | null;
  }[];
  shared: ChosenText[];
  sharedCount: number | null;
  period: string | null;
  date: string | null;
  note: ChosenText | null;
  url: string | null;
  source: SourceNote[];
  example: boolean;
}

/** An amount as a figure and as it was published. */
export interface AmountView {
  figure: string;
  words: ChosenText | null;
}

export function grantView(
  { grant, status, scope }: IndexedGrant,
  programme: Programme,
  locale: string,
): GrantView {
  const language = languageOf(locale);
  const party = (who: Grant['donor'] | null | undefined) => partyOf(programme, who, language)?.name ?? null;
  return {
    id: grant.id,
    title: chooseText(grant.title, language) ?? { text: grant.id, lang: language },
    donor: party(grant.donor),
    implementer: party(grant.implementer),
    recipient: party(grant.recipient),
    kind: words.grantKinds[grant.kind][language],
    loan: grant.kind === 'loan',
    status: {
      code: status,
      label: words.grantStatuses[status][language],
      date: grant.status?.date ?? null,
      note: chooseText(grant.status?.note, language),
    },
    scope: { code: scope, label: words.grantScopes[scope][language] },
    amount: amountView(grant.amount, grant.kind, locale),
    stages: stageViews(grant, locale),
    alsoReported: grant.alsoReported.map(({ amount, source }) => ({
      amount: amountView(amount, grant.kind, locale),
      source,
    })),
    cofinancing: grant.cofinancing.map((share) => ({
      role: words.cofinancingRoles[share.role][language],
      party: party(share.party),
      share:
        share.share == null
          ? null
          : `${share.atLeast ? `${words.wordings['at-least'][language]} ` : ''}${numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share.share / 100)}`,
      amount: share.amount ? formatAmount(share.amount, locale) : null,
      text: chooseText(share.text, language),
    })),
    shared: grant.sharedWith.map((text) => chooseText(text, language)).filter((text) => text !== null),
    sharedCount: grant.sharedCount ?? null,
    period: formatPeriod(grant.period, locale),
    date: grant.date ?? null,
    note: chooseText(grant.note, language),
    url: grant.url ?? null,
    source: grant.source,
    example: grant.example === true,
  };
}

/** In kind without a value reads «без оцінки»: nobody has said what it is worth. */
function amountView(amount: Amount | null | undefined, kind: Grant['kind'], locale: string): AmountView {
  const language = languageOf(locale);
  const unvalued = amount?.value == null && kind === 'in-kind';
  return {
    figure: unvalued ? words.notValued[language] : formatAmount(amount, locale),
    words: chooseText(amount?.text, language),
  };
}

/** The stages that a grant's money went through; shares are of the largest in the same currency. */
function stageViews(grant: Grant, locale: string): GrantView['stages'] {
  const language = languageOf(locale);
  const reached = grantStages.flatMap((stage) => {
    const amount = stage === 'amount' ? null : stageOf(grant, stage);
    return amount ? [{ stage, amount }] : [];
  });
  const sizes = [grant.amount, ...reached.map(({ amount }) => amount)];
  const size = (amount: Amount | null | undefined, currency: string) =>
    amount?.value != null && amount.currency === currency ? Number(toHundredths(amount.value)) : 0;
  return reached.map(({ stage, amount }) => {
    const most = Math.max(...sizes.map((other) => size(other, amount.currency)));
    return {
      stage,
      label: words.grantStages[stage][language],
      text: amountWords(amount, locale).text,
      share: most > 0 ? size(amount, amount.currency) / most : null,
    };
  });
}
