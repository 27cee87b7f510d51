import { formatPeriod } from '../../format/dates.js';
import {
  type CallPhase,
  callPhase,
  deadlineMoment,
  formatDeadline,
  timeLeft,
} from '../../format/deadline.js';
import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { amountWords, formatAmount, formatDecimal, formatSum } from '../../format/money.js';
import * as words from '../../format/words.js';
import { toHundredths } from '../../model/decimal.js';
import {
  type GrantScope,
  type GrantStage,
  type GrantStatus,
  grantStages,
  grantTotal,
  groupBy,
  type IndexedGrant,
  stageOf,
} from '../../model/grant-index.js';
import { type Sum, sumsOf } from '../../model/money.js';
import { partyOf } from '../../model/parties.js';
import { type ChosenText, chooseText, type Language } from '../../model/text.js';
import type { Amount, Call, Grant, Programme, SourceNote } from '../../model/types.js';

/** What grants can be put together by. */
export const groupings = ['donor', 'year', 'status', 'measure'] as const;
export type Grouping = (typeof groupings)[number];

/** How rows can be shown. */
export const layouts = ['list', 'table'] as const;
export type Layout = (typeof layouts)[number];

/** What rows can be put in order by. */
export const orders = ['file', 'title', 'donor', 'year', 'amount'] as const;
export type Order = (typeof orders)[number];

/** The totals of one scope: inside the programme, outside of it, or not stated which. */
export interface ScopeTotals {
  scope: GrantScope;
  label: string;
  /** How many grants there are of it, counted or not. */
  rows: number;
  /** One line for each stage that any grant reached: each currency by itself. */
  stages: { stage: GrantStage; label: string; sums: SumView[] }[];
  leftOut: { reason: string; rows: IndexedGrant[] }[];
  /** How many grants are left out for one reason or another. */
  leftOutCount: number;
}

export interface SumView {
  currency: string;
  text: string;
  /** «за курсом 36,51 на 1 липня 2022 р.», only where the file states rate, date and source. */
  equivalent: { text: string; rate: string; date: string; source: SourceNote[]; example: boolean } | null;
}

/** The totals of these grants, scope by scope; `only` has the stages that are asked for. */
export function scopeTotals(
  rows: readonly IndexedGrant[],
  programme: Programme,
  locale: string,
  only: readonly GrantStage[] = grantStages,
): ScopeTotals[] {
  const language = languageOf(locale);
  return (['inside', 'outside', 'not-stated'] as const)
    .map((scope) => ({ scope, members: rows.filter((row) => row.scope === scope) }))
    .filter(({ members }) => members.length > 0)
    .map(({ scope, members }) => {
      const totals = only.map((stage) => ({
        stage,
        label: words.grantStages[stage][language],
        total: grantTotal(members, stage),
      }));
      const said = new Set<IndexedGrant>();
      const leftOut = totals.flatMap(({ stage, label, total }) => {
        const news = total.leftOut.filter(({ row }) => !said.has(row));
        for (const { row } of news) said.add(row);
        return [...groupBy(news, ({ reason }) => reason)].map(([reason, left]) => ({
          reason: (stage === 'amount' ? '' : `${label}: `) + words.leftOutReasons[reason][language],
          rows: left.map(({ row }) => row),
        }));
      });
      return {
        scope,
        label: words.grantScopes[scope][language],
        rows: members.length,
        stages: totals
          .map(({ stage, label, total }) => ({
            stage,
            label,
            sums: total.sums.map((sum) => sumView(sum, programme, locale)),
          }))
          .filter(({ sums }) => sums.length > 0),
        leftOut,
        leftOutCount: said.size,
      };
    });
}

function sumView(sum: Sum, programme: Programme, locale: string): SumView {
  const rate = programme.rates
    .filter(({ currency, source }) => currency === sum.currency && source.length > 0)
    .reduce<Programme['rates'][number] | null>(
      (last, next) => (last && last.date > next.date ? last : next),
      null,
    );
  const hryvnias = (value: string) => converted(value, rate?.value ?? '0');
  return {
    currency: sum.currency,
    text: formatSum(sum, locale),
    equivalent:
      rate && sum.currency !== 'UAH'
        ? {
            text: formatSum(
              { ...sum, currency: 'UAH', low: hryvnias(sum.low), high: sum.high && hryvnias(sum.high) },
              locale,
            ),
            rate: formatDecimal(rate.value, locale, { maximumFractionDigits: 8 }),
            date: rate.date,
            source: rate.source,
            example: rate.example === true,
          }
        : null,
  };
}

/** Hryvnias for an amount at a rate, rounded half up to kopecks; exact up to that. */
function converted(value: string, rate: string): string {
  const [whole = '0', part = ''] = rate.split('.');
  const scaled = BigInt(whole + part.padEnd(8, '0'));
  const kopecks = (toHundredths(value) * scaled + 50_000_000n) / 100_000_000n;
  const digits = kopecks.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

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

/** A line of the list: a heading, or a grant under it; parts stand under the grant that they are part of. */
export type GrantRow =
  | { kind: 'group'; id: string; title: string; rows: readonly IndexedGrant[] }
  | { kind: 'grant'; row: IndexedGrant; nested: boolean };

export function grantRows(
  rows: readonly IndexedGrant[],
  {
    groupBy: by,
    order,
    programme,
    locale,
  }: { groupBy: Grouping; order: Order; programme: Programme; locale: string },
): GrantRow[] {
  const language = languageOf(locale);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const measures = new Map(programme.measures.map((measure) => [measure.id, measure]));
  const keysOf = (row: IndexedGrant): string[] => {
    if (by === 'donor') return [row.donor || words.unknown[language]];
    if (by === 'year') return [row.year ?? words.noYearStated[language]];
    if (by === 'status') return [words.grantStatuses[row.status][language]];
    const linked = row.grant.measures.map((id) => {
      const measure = measures.get(id);
      return [measure?.number, chooseText(measure?.title, language)?.text ?? id].filter(Boolean).join(' ');
    });
    return linked.length > 0 ? linked : [words.noMeasure[language]];
  };
  const groups = new Map<string, IndexedGrant[]>();
  for (const row of sorted(rows, order, language, compare)) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  const entries = [...groups];
  if (by === 'status') {
    const inOrder = Object.values(words.grantStatuses).map((status) => status[language]);
    entries.sort(([a], [b]) => inOrder.indexOf(a) - inOrder.indexOf(b));
  } else entries.sort(([a], [b]) => compare(a, b));
  return entries.flatMap(([title, members]): GrantRow[] => [
    { kind: 'group', id: title, title, rows: members },
    ...nested(members),
  ]);
}

function nested(rows: readonly IndexedGrant[]): GrantRow[] {
  const here = new Set(rows);
  const parts = groupBy(rows, ({ whole }) => (whole && here.has(whole) ? whole : null));
  const lines: GrantRow[] = [];
  const shown = new Set<IndexedGrant>();
  // Not by recursion: a file may nest parts deeper than a browser nests calls.
  const walk = (top: IndexedGrant) => {
    const waiting = [{ row: top, nested: false }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { row, nested: deep } = next;
      if (shown.has(row)) continue;
      shown.add(row);
      lines.push({ kind: 'grant', row, nested: deep });
      for (const part of [...(parts.get(row) ?? [])].reverse()) waiting.push({ row: part, nested: true });
    }
  };
  for (const row of parts.get(null) ?? []) walk(row);
  // Rows that are part of each other in a circle have no top; they are shown all the same.
  for (const row of rows) walk(row);
  return lines;
}

function sorted(
  rows: readonly IndexedGrant[],
  order: Order,
  language: Language,
  compare: (a: string, b: string) => number,
): readonly IndexedGrant[] {
  if (order === 'file') return rows;
  if (order === 'title') {
    const titles = new Map(
      rows.map((row) => [row, chooseText(row.grant.title, language)?.text ?? row.grant.id]),
    );
    return [...rows].sort((a, b) => compare(titles.get(a) ?? '', titles.get(b) ?? ''));
  }
  if (order === 'donor') return [...rows].sort((a, b) => compare(a.donor, b.donor));
  if (order === 'year') return [...rows].sort((a, b) => compare(b.year ?? '', a.year ?? ''));
  // Amounts of different currencies are not compared: each currency stands by itself, the largest first.
  const sizes = new Map(
    rows.map((row) => {
      const { value, currency } = row.grant.amount ?? {};
      return [row, { currency: currency ?? '', size: value == null ? -1n : toHundredths(value) }];
    }),
  );
  const none = { currency: '', size: -1n };
  return [...rows].sort((first, second) => {
    const a = sizes.get(first) ?? none;
    const b = sizes.get(second) ?? none;
    if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
    return a.size < b.size ? 1 : a.size > b.size ? -1 : 0;
  });
}

/** What charts can divide money by. */
export const divisions = ['donor', 'year', 'stage'] as const;
export type Division = (typeof divisions)[number];

/** A picture of one currency, with the figures that it is drawn from. */
export interface ChartView {
  currency: string;
  /** Of the longest bar, how much is sure (`low`), and how much it may be (`high`). */
  bars: { label: string; text: string; low: number; high: number }[];
}

/**
 * The published money of what is found, or that of each stage: a chart for each currency. Only what the total
 * counts is in it, so that a whole and its parts do not meet in the bars of two donors either.
 */
export function chartViews(rows: readonly IndexedGrant[], by: Division, locale: string): ChartView[] {
  const language = languageOf(locale);
  const keyOf = (row: IndexedGrant) =>
    by === 'donor' ? row.donor || words.unknown[language] : (row.year ?? words.noYearStated[language]);
  const divided: [string, Sum[]][] =
    by === 'stage'
      ? grantStages.map((stage) => [words.grantStages[stage][language], grantTotal(rows, stage).sums])
      : [...groupBy(grantTotal(rows, 'amount').counted, keyOf)].map(([label, members]) => [
          label,
          sumsOf(members.map(({ grant }) => grant.amount)),
        ]);
  const entries = divided.flatMap(([label, sums]) => sums.map((sum) => ({ label, sum })));
  const size = ({ sum }: { sum: Sum }) => Number(toHundredths(sum.high ?? sum.low));
  if (by === 'donor') entries.sort((a, b) => size(b) - size(a));
  if (by === 'year') entries.sort((a, b) => (a.label < b.label ? -1 : 1));
  return [...groupBy(entries, ({ sum }) => sum.currency)].map(([currency, members]) => {
    const most = Math.max(1, ...members.map(size));
    return {
      currency,
      bars: members.map((entry) => ({
        label: entry.label,
        text: formatSum(entry.sum, locale),
        low: Number(toHundredths(entry.sum.low)) / most,
        high: size(entry) / most,
      })),
    };
  });
}

/** What is shown of a call for proposals. */
export interface CallView {
  id: string;
  title: ChosenText;
  donor: ChosenText | null;
  phase: CallPhase;
  label: string;
  deadline: string;
  /** The moment of the deadline, milliseconds since 1970. */
  moment: number;
  left: string | null;
  amount: string | null;
  result: string | null;
  /** Id of the grant that came of it. */
  grant: string | null;
  url: string | null;
  source: SourceNote[];
  example: boolean;
}

/** Calls, those that close first before the others, the closed ones last. `now` is milliseconds since 1970. */
export function callViews(programme: Programme, locale: string, now: number): CallView[] {
  const language = languageOf(locale);
  const view = (call: Call): CallView => {
    const moment = deadlineMoment(call.deadline, call.timeZone);
    const phase = callPhase(moment, now);
    return {
      id: call.id,
      title: chooseText(call.title, language) ?? { text: call.id, lang: language },
      donor: partyOf(programme, call.donor, language)?.name ?? null,
      phase,
      label: words.callPhases[phase][language],
      deadline: formatDeadline(call.deadline, call.timeZone, locale),
      moment,
      left: timeLeft(moment, now, locale),
      amount: call.amount ? amountWords(call.amount, locale).text : null,
      result: call.result ? words.callResults[call.result][language] : null,
      grant: call.grant ?? null,
      url: call.url ?? call.source.find(({ url }) => url)?.url ?? null,
      source: call.source,
      example: call.example === true,
    };
  };
  return programme.calls
    .map(view)
    .sort((a, b) => Number(a.phase === 'closed') - Number(b.phase === 'closed') || a.moment - b.moment);
}

/**
 * How much was raised for each hryvnia of the city's own: only where both are known exactly, in hryvnias, and
 * nothing is left out of what was raised.
 */
export function leverage(rows: readonly IndexedGrant[], programme: Programme, locale: string): string | null {
  const inside = rows.filter(({ scope }) => scope === 'inside');
  const { sums, leftOut } = grantTotal(inside, 'received');
  const [sum] = sums;
  if (sums.length !== 1 || leftOut.some(({ reason }) => reason !== 'part-of-counted')) return null;
  if (sum?.currency !== 'UAH' || sum.low !== sum.high || sum.approximate) return null;
  const own = programme.financing.filter(({ source }) => source === 'community').map(({ spent }) => spent);
  if (own.some((amount) => amount?.value == null)) return null;
  const [city, ...others] = sumsOf(own);
  if (others.length > 0 || city?.currency !== 'UAH' || city.low !== city.high || city.approximate)
    return null;
  if (toHundredths(city.low) === 0n) return null;
  const ratio = Number((toHundredths(sum.low) * 10_000n) / toHundredths(city.low)) / 10_000;
  return numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(ratio);
}
