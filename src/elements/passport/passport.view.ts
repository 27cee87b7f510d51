import { dayAfter, formatDate, formatPeriod, formatSpan } from '../../format/dates.js';
import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { amountWords, formatScaled, formatSum, type Scale, scaleFor, sumWords } from '../../format/money.js';
import * as words from '../../format/words.js';
import { dayNumber } from '../../model/date.js';
import { toHundredths } from '../../model/decimal.js';
import { type Financing, type FinancingTable, financingOf } from '../../model/financing.js';
import { type Party, partyOf } from '../../model/parties.js';
import { progress, yearsOf } from '../../model/period.js';
import { type ChosenText, chooseText, type Language, type Text } from '../../model/text.js';
import type { Act, PassportRow, Programme } from '../../model/types.js';

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

export interface FinancingTableView {
  /** ISO 4217. */
  currency: string;
  unit: string;
  total: string;
  sources: {
    code: string;
    label: string;
    total: string;
    /** `null` where a range or a bound is in the total: there is nothing to take a share of. */
    percent: string | null;
    share: number;
    from: number;
  }[];
  years: {
    label: string;
    cells: string[];
    total: string;
    parts: { code: string; from: number; share: number }[];
  }[];
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
  return {
    kind: act.kind,
    label: words.actKinds[act.kind][language],
    type: chooseText(act.type, language),
    number: act.number?.trim() || null,
    date: act.date ?? null,
    title: chooseText(act.title, language),
    url: act.url ?? null,
    passedBy: partyOf(programme, act.passedBy, language)?.name ?? null,
    period: formatPeriod(act.period, locale),
    example: act.example === true,
  };
}

function financingView(financing: Financing | null, locale: string): FinancingView | null {
  if (!financing) return null;
  const { example, origin, notStated, stated, tables } = financing;
  const [sum] = tables.length === 1 ? (tables[0]?.total({}).sums ?? []) : [];
  const same = stated?.value != null && sum != null && toHundredths(stated.value) === toHundredths(sum.low);
  return {
    example,
    origin,
    stated: stated && !same ? amountWords(stated, locale) : null,
    notStated,
    tables: tables.map((table) => tableView(table, locale)),
  };
}

function tableView(table: FinancingTable, locale: string): FinancingTableView {
  const language = languageOf(locale);
  const percent = numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const sumOf = (where: Parameters<FinancingTable['total']>[0]) => table.total(where).sums[0] ?? null;
  const cells = table.years.flatMap((year) => table.sources.map((source) => sumOf({ source, year })));
  const scale = scaleFor(
    cells.flatMap((sum) => [sum?.low, sum?.high]).filter((figure) => figure != null),
    table.currency,
    locale,
  );
  const figure = (where: Parameters<FinancingTable['total']>[0]) => scaled(table, where, scale, locale);
  const size = (where: Parameters<FinancingTable['total']>[0]) =>
    Number(toHundredths(sumOf(where)?.low ?? '0'));
  const whole = size({}) || 1;
  const bounded = sumOf({})?.low === sumOf({})?.high;
  const largestYear = Math.max(1, ...table.years.map((year) => size({ year })));
  const stack = (year?: number | null) => {
    let from = 0;
    return table.sources.map((source) => {
      const share =
        size(year === undefined ? { source } : { source, year }) / (year === undefined ? whole : largestYear);
      from += share;
      return { code: source, from: from - share, share };
    });
  };
  return {
    currency: table.currency,
    unit: scale.unit,
    total: figure({}),
    sources: stack().map((part) => ({
      ...part,
      label: words.financingSources[part.code][language],
      total: figure({ source: part.code }),
      percent: bounded ? percent.format(part.share) : null,
    })),
    years: table.years.map((year) => ({
      label: year === null ? words.noYear[language] : String(year),
      cells: table.sources.map((source) => figure({ source, year })),
      total: figure({ year }),
      parts: stack(year),
    })),
  };
}

/** A figure of the table, without its unit; where the amounts in it are not exact, a range or a bound in words. */
function scaled(
  table: FinancingTable,
  where: Parameters<FinancingTable['total']>[0],
  scale: Scale,
  locale: string,
): string {
  const [sum] = table.total(where).sums;
  if (!sum) return '–';
  return sumWords(sum, (figure) => formatScaled(figure, scale, locale), languageOf(locale));
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
    case 'order': {
      const draft = programme.acts.find(({ kind }) => kind === 'draft');
      if (!draft) return [];
      const { date, number, title } = draft;
      return [
        ...plain(date ? formatDate(date, locale) : null, number ? `№ ${number}` : null),
        ...chosen([title], language),
      ];
    }
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
      return plain(...(financing?.tables.map((table) => `${tableTotal(table, locale)}`) ?? []));
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
        .map((party) => partyOf(programme, party, language)?.name)
        .filter((name) => name != null);
    }
  }
}

function tableTotal(table: FinancingTable, locale: string): string {
  return table
    .total({})
    .sums.map((sum) => formatSum(sum, locale))
    .join();
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
