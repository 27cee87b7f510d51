import { formatPeriod } from '../../format/dates.js';
import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { amountWords, formatAmount } from '../../format/money.js';
import * as words from '../../format/words.js';
import { type GrantStage, grantStages, type IndexedGrant, stageOf } from '../../model/grant-index.js';
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
  status: { label: string; date: string | null; note: ChosenText | null };
  scope: string;
  amount: AmountView;
  stages: { stage: GrantStage; label: string; text: string; share: number | null }[];
  alsoReported: { amount: AmountView; part: ChosenText | null; source: SourceNote[] }[];
  milestones: { title: ChosenText; date: string | null; status: string | null }[];
  cofinancing: {
    role: string;
    party: ChosenText | null;
    share: string | null;
    amount: string | null;
    text: ChosenText | null;
  }[];
  shared: ChosenText[];
  sharedCount: string | null;
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
    status: {
      label: words.grantStatuses[status][language],
      date: grant.status?.date ?? null,
      note: chooseText(grant.status?.note, language),
    },
    scope: words.grantScopes[scope][language],
    amount: amountView(grant.amount, grant.kind, locale),
    stages: stageViews(grant, locale),
    alsoReported: grant.alsoReported.map(({ amount, part, source }) => ({
      amount: amountView(amount, grant.kind, locale),
      part: chooseText(part, language),
      source,
    })),
    milestones: grant.milestones.map(({ title, date, status }) => ({
      title: chooseText(title, language) ?? { text: words.unknown[language], lang: language },
      date: date ?? null,
      status: status ? words.measureStatuses[status][language] : null,
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
    sharedCount: grant.sharedCount == null ? null : String(grant.sharedCount),
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
  const reached = grantStages.flatMap((stage) => stageOf(grant, stage) ?? []);
  const size = ({ value }: Amount) => Number(value ?? 0);
  return grantStages.flatMap((stage) => {
    const amount = stageOf(grant, stage);
    if (!amount || stage === 'amount') return [];
    const most = Math.max(...reached.filter(({ currency }) => currency === amount.currency).map(size));
    return {
      stage,
      label: words.grantStages[stage][languageOf(locale)],
      text: amountWords(amount, locale).text,
      share: most > 0 ? size(amount) / most : null,
    };
  });
}
