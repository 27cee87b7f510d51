import { dayAfter, formatPeriod, formatSpan } from '../../format/dates.js';
import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { amountWords, formatSum } from '../../format/money.js';
import * as words from '../../format/words.js';
import { dayNumber } from '../../model/date.js';
import { toHundredths } from '../../model/decimal.js';
import { type Financing, financingOf } from '../../model/financing.js';
import { type Party, partyName, partyOf } from '../../model/parties.js';
import { progress, yearsOf } from '../../model/period.js';
import { type ChosenText, chooseText, type Language, type Text } from '../../model/text.js';
import type { Act, PassportRow, Programme } from '../../model/types.js';
import { type FinancingTableView, financingTableView } from '../base/financing.view.js';

/** What the passport shows, chosen and worded; `render()` only spells it out. */
export interface PassportView {
  title: ChosenText | null;
  example: boolean;
  community: { name: ChosenText; url: string | null } | null;
  status: { code: string; label: string } | null;
  executor: Party | null;
  period: PeriodView;
  acts: ActView[];
  predecessor: { title: ChosenText; url: string | null; period: string | null; example: boolean } | null;
  goal: ChosenText | null;
  context: ChosenText | null;
  tasks: { title: ChosenText; example: boolean }[];
  financing: FinancingView | null;
  rows: RowView[];
  contact: ContactView | null;
  asOf: string | null;
}

export interface PeriodView {
  /** «2022–2026 роки»; `null` where unknown. */
  text: ChosenText | null;
  progress: {
    state: 'before' | 'during' | 'after';
    /** Share of the days that has passed, 0…1. */
    share: number;
    /** Whole per cent, never rounded up to 100 while a day is left. */
    percent: string;
    /** Before: until the start. During: since the start. After: since the end. */
    span: string;
    /** Until the end, while there is any of it left. */
    left: string;
    /** From the start to the end. */
    length: string;
    /** First days of the years, 0…1. */
    years: { year: number; at: number; to: number }[];
  } | null;
}

export interface ActView {
  kind: Act['kind'];
  label: string;
  type: ChosenText | null;
  number: string | null;
  date: string | null;
  title: ChosenText | null;
  url: string | null;
  passedBy: ChosenText | null;
  period: string | null;
  example: boolean;
}

export interface FinancingView {
  example: boolean;
  origin: Financing['origin'];
  /** The total as the act words it, where it says something else than the lines add up to. */
  stated: ChosenText | null;
  notStated: number;
  tables: FinancingTableView[];
}

export interface RowView {
  number: string | null;
  label: ChosenText | null;
  values: ChosenText[];
  example: boolean;
}

export interface ContactView {
  office: ChosenText;
  phone: { text: string; url: string } | null;
  email: string | null;
  address: ChosenText | null;
  hours: ChosenText | null;
  url: string | null;
}

/** The passport of a programme for a reader: `locale` is BCP 47, `today` is `YYYY-MM-DD`. */
export function passportView(
  programme: Programme,
  { locale, today }: { locale: string; today: string },
): PassportView {
  const language = languageOf(locale);
  const choose = (text: Text | null | undefined) => chooseText(text, language);
  const { community, predecessor, status } = programme;
  const communityName = choose(community?.name);
  const predecessorTitle = choose(predecessor?.title);
  return {
    title: choose(programme.title),
    example: programme.example === true,
    community: communityName && { name: communityName, url: community?.website ?? null },
    status: status ? { code: status, label: words.programmeStatuses[status][language] } : null,
    executor: partyOf(programme, programme.executor, language),
    period: periodView(programme, locale, today),
    acts: programme.acts.map((act) => actView(act, programme, locale)),
    predecessor: predecessorTitle && {
      title: predecessorTitle,
      url: predecessor?.url ?? null,
      period: formatPeriod(predecessor?.period, locale),
      example: predecessor?.example === true,
    },
    goal: choose(programme.goal),
    context: choose(programme.context),
    tasks: programme.tasks.flatMap(({ title, example }) => {
      const text = choose(title);
      return text ? [{ title: text, example: example === true }] : [];
    }),
    financing: financingView(financingOf(programme), locale),
    rows: programme.passport.map((row) => rowView(row, programme, locale)),
    contact: contactView(programme, language),
    asOf: programme.asOf ?? null,
  };
}

function periodView(programme: Programme, locale: string, today: string): PeriodView {
  const text = periodText(programme, locale);
  const { period } = programme;
  const passed = progress(period, today);
  if (!passed) return { text, progress: null };
  const { state, first, last, total } = passed;
  const share = passed.passed / total;
  const start = dayNumber(first);
  const end = dayAfter(last);
  return {
    text,
    progress: {
      state,
      share,
      percent: numberFormat(locale, { style: 'percent' }).format(
        Math.floor((passed.passed * 100) / total) / 100,
      ),
      span: {
        before: () => formatSpan(today, first, locale),
        during: () => formatSpan(first, today, locale),
        after: () => formatSpan(end, today, locale),
      }[state](),
      left: state === 'after' ? '' : formatSpan(today, end, locale),
      length: formatSpan(first, end, locale),
      years: yearsOf(period).map((year) => ({
        year,
        at: Math.max(0, dayNumber(`${year}-01-01`) - start) / total,
        to: Math.min(total, dayNumber(`${year + 1}-01-01`) - start) / total,
      })),
    },
  };
}

function actView(act: Act, programme: Programme, locale: string): ActView {
  const language = languageOf(locale);
  const label = words.actKinds[act.kind][language];
  const type = chooseText(act.type, language);
  // «Проєкт рішення» above «Проєкт рішення міської ради» would say the same twice.
  const isLonger = type?.text.toLowerCase().startsWith(label.toLowerCase());
  return {
    kind: act.kind,
    label: isLonger && type ? type.text : label,
    type: isLonger ? null : type,
    number: act.number?.trim() || null,
    date: act.date ?? null,
    title: chooseText(act.title, language),
    url: act.url ?? null,
    passedBy: partyName(programme, act.passedBy, language),
    period: formatPeriod(act.period, locale),
    example: act.example === true,
  };
}

function financingView(financing: Financing | null, locale: string): FinancingView | null {
  if (!financing) return null;
  const { example, origin, notStated, stated, tables } = financing;
  const sum = tables.length === 1 ? tables[0]?.total({}) : null;
  const same = stated?.value != null && sum != null && toHundredths(stated.value) === toHundredths(sum.low);
  return {
    example,
    origin,
    stated: stated && !same ? amountWords(stated, locale) : null,
    notStated,
    tables: tables.map((table) => financingTableView(table, locale)),
  };
}

function rowView(row: PassportRow, programme: Programme, locale: string): RowView {
  const language = languageOf(locale);
  return {
    number: row.number?.trim() || null,
    label: chooseText(row.label, language),
    values: ownValues(row, locale) ?? (row.key ? knownValues(row.key, programme, locale) : []),
    example: row.example === true,
  };
}

/** The period in the words of the act, or else in ours. */
function periodText({ period }: Programme, locale: string): ChosenText | null {
  const language = languageOf(locale);
  const text = formatPeriod(period, locale);
  return chooseText(period?.text, language) ?? (text === null ? null : { text, lang: language });
}

/** What the row itself says, or `null` where it leaves that to the rest of the file. */
function ownValues(row: PassportRow, locale: string): RowView['values'] | null {
  const language = languageOf(locale);
  const values = [
    ...chosen([row.text, ...(row.list ?? [])], language),
    ...(row.amount ? [amountWords(row.amount, locale)] : []),
    ...(row.amountsByYear ?? []).map(({ year, amount }) => ({
      ...amountWords(amount, locale),
      text: `${year ?? words.noYear[language]}: ${amountWords(amount, locale).text}`,
    })),
  ];
  return values.length > 0 ? values : null;
}

function chosen(texts: readonly (Text | null | undefined)[], language: Language): ChosenText[] {
  return texts.map((text) => chooseText(text, language)).filter((text) => text !== null);
}

/** What the rest of the file says on a row of known meaning. */
function knownValues(
  key: NonNullable<PassportRow['key']>,
  programme: Programme,
  locale: string,
): RowView['values'] {
  const language = languageOf(locale);
  const plain = (...texts: (string | null)[]) =>
    texts.filter((text) => text !== null).map((text) => ({ text, lang: language }));
  switch (key) {
    case 'order':
      // The order to draw a programme up is none of the acts that the file knows: only the row itself can tell it.
      return [];
    case 'period':
      return [periodText(programme, locale)].filter((text) => text !== null);
    case 'stages':
      return programme.stages.flatMap(({ title, period }) => {
        const time = formatPeriod(period, locale);
        return chosen([title], language).map((name) =>
          time ? { ...name, text: `${name.text} (${time})` } : name,
        );
      });
    case 'financing': {
      const financing = financingOf(programme);
      if (financing?.stated) return [amountWords(financing.stated, locale)];
      return plain(
        ...(financing?.tables ?? []).map(({ total }) => {
          const sum = total({});
          return sum && formatSum(sum, locale);
        }),
      );
    }
    case 'title':
    case 'goal':
      return chosen([programme[key]], language);
    case 'budgets':
      return chosen(programme.budgets, language);
    case 'tasks':
      return chosen(
        programme.tasks.map(({ title }) => title),
        language,
      );
    default: {
      const parties = key === 'co-developers' ? programme.coDevelopers : programme[key];
      return (Array.isArray(parties) ? parties : [parties])
        .map((party) => partyName(programme, party, language))
        .filter((name) => name != null);
    }
  }
}

function contactView(programme: Programme, language: Language): ContactView | null {
  const { contact } = programme;
  const office = partyOf(programme, contact?.office, language);
  if (!contact || !office) return null;
  const phone = contact.phone?.trim();
  return {
    office: office.name,
    phone: phone ? { text: phone, url: `tel:${phone.replace(/[^\d+]/g, '')}` } : null,
    email: contact.email ?? null,
    address: chooseText(contact.address, language),
    hours: chooseText(contact.hours, language),
    url: contact.url ?? office.organisation?.url ?? null,
  };
}
