import { formatDate, formatPeriod } from '../../format/dates.js';
import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { amountWords, formatScaled, formatSum, type Scale, scaleFor } from '../../format/money.js';
import * as words from '../../format/words.js';
import { type TimeScale, timeScale } from '../../geometry/time-scale.js';
import { type TimeUnit, timeTicks } from '../../geometry/time-ticks.js';
import { type Stage, stages } from '../../model/financing.js';
import {
  type Facet,
  type Found,
  facets,
  type IndexedMeasure,
  type MeasureFilter,
} from '../../model/measure-index.js';
import { type LeftOutReason, type MoneyRow, type Total, totalOf } from '../../model/money.js';
import { partyOf } from '../../model/parties.js';
import { yearsOf } from '../../model/period.js';
import { type ChosenText, chooseText, type Language } from '../../model/text.js';
import type { FundingLine, Programme } from '../../model/types.js';

/** The ways to look at measures. */
export const layouts = ['list', 'timeline', 'table', 'money'] as const;
export type Layout = (typeof layouts)[number];

/** A line of the timeline: a heading over measures, or a measure under it. */
export type TimelineRow =
  | { kind: 'group'; id: string; measures: readonly IndexedMeasure[]; collapsed: boolean }
  | { kind: 'measure'; group: string; row: IndexedMeasure };

/** Groups of measures, in the order of the file: by section, or by year. */
export interface TimelineGroup {
  id: string;
  title: ChosenText;
  example: boolean;
}

/** Measures that stand in no section, and those without a year, are under this id. */
export const without = '';

/** The sections that measures are grouped by, and one more for those in none. */
export function sectionGroups(programme: Programme, language: Language): Map<string, TimelineGroup> {
  const groups = new Map<string, TimelineGroup>();
  for (const { id, number, title, example } of programme.sections) {
    const text = chooseText(title, language) ?? { text: id, lang: language };
    const named = number ? { ...text, text: `${number}. ${text.text}` } : text;
    groups.set(id, { id, title: named, example: example === true });
  }
  for (const { sections } of programme.measures) {
    for (const id of sections) {
      if (!groups.has(id)) groups.set(id, { id, title: { text: id, lang: language }, example: false });
    }
  }
  groups.set(without, {
    id: without,
    title: { text: words.noSection[language], lang: language },
    example: false,
  });
  return groups;
}

/** The years that measures are grouped by, and one more for those whose term names none. */
export function yearGroups(
  programme: Programme,
  found: Found,
  language: Language,
): Map<string, TimelineGroup> {
  const years = new Set(yearsOf(programme.period).map(String));
  for (const { term } of found.measures) {
    for (const year of yearsOf({ from: term?.first, to: term?.last })) years.add(String(year));
  }
  const groups = [...years]
    .sort()
    .map((year) => ({ id: year, title: { text: year, lang: language }, example: false }));
  const none = { id: without, title: { text: words.noTerm[language], lang: language }, example: false };
  return new Map([...groups, none].map((group) => [group.id, group]));
}

/** The lines to draw: each group with its measures, unless it is collapsed; groups without any are left out. */
export function timelineRows(
  found: Found,
  groups: ReadonlyMap<string, TimelineGroup>,
  by: 'section' | 'year',
  collapsed: ReadonlySet<string>,
): TimelineRow[] {
  const members = new Map<string, IndexedMeasure[]>([...groups.keys()].map((id) => [id, []]));
  for (const row of found.measures) {
    const ids =
      by === 'section'
        ? row.values.section
        : yearsOf({ from: row.term?.first, to: row.term?.last }).map(String);
    for (const id of ids.length > 0 ? ids : [without]) members.get(id)?.push(row);
  }
  const rows: TimelineRow[] = [];
  for (const [id, measures] of members) {
    if (measures.length === 0) continue;
    const isCollapsed = collapsed.has(id);
    rows.push({ kind: 'group', id, measures, collapsed: isCollapsed });
    if (!isCollapsed) rows.push(...measures.map((row) => ({ kind: 'measure' as const, group: id, row })));
  }
  return rows;
}

/** The axis: where its parts lie, what they are called, and where today is. */
export interface AxisView {
  scale: TimeScale;
  parts: { label: string; short: string; from: number; to: number }[];
  /** 0…1, or `null` where today lies outside. */
  today: number | null;
}

/** The axis over the programme's period, widened to the terms that lie outside it; `null` without any date. */
export function axisView(
  programme: Programme,
  indexed: readonly IndexedMeasure[],
  { unit, locale, today }: { unit: TimeUnit; locale: string; today: string },
): AxisView | null {
  const period = timeSpan([[programme.period?.from, programme.period?.to]]);
  const terms = timeSpan(indexed.map(({ term }) => [term?.first, term?.last]));
  const first = [period?.first, terms?.first].filter((day) => day != null).sort()[0];
  const last = [period?.last, terms?.last]
    .filter((day) => day != null)
    .sort()
    .at(-1);
  if (!first || !last) return null;
  const scale = timeScale(first, last);
  const parts = timeTicks(scale, unit).map(({ day, from, to }) => {
    const year = day.slice(0, 4);
    const month = day.slice(5, 7);
    const date = { year, quarter: `${year}-Q${(Number(month) + 2) / 3}`, month: `${year}-${month}` }[unit];
    const short = {
      year,
      quarter: ['I', 'II', 'III', 'IV'][(Number(month) - 1) / 3] ?? '',
      month: String(Number(month)),
    };
    return { label: formatDate(date, locale), short: short[unit], from, to };
  });
  const at = scale.at(today);
  return { scale, parts, today: today < first || today > last ? null : at };
}

function timeSpan(spans: readonly (readonly [string | null | undefined, string | null | undefined])[]) {
  let first: string | null = null;
  let last: string | null = null;
  for (const [from, to] of spans) {
    if (!from || !to) continue;
    const start = from.length === 4 ? `${from}-01-01` : from;
    const end = to.length === 4 ? `${to}-12-31` : to;
    if (first === null || start < first) first = start;
    if (last === null || end > last) last = end;
  }
  return first !== null && last !== null ? { first, last } : null;
}

/** What a measure's line shows. */
export interface MeasureView {
  id: string;
  number: string | null;
  title: ChosenText;
  example: boolean;
  /** The term in the words of the act, or in ours. */
  term: ChosenText | null;
  bar: { kind: string; from: number; to: number } | null;
  executors: ChosenText[];
  status: { code: string; label: string; resultMissing: boolean };
}

export function measureView(
  row: IndexedMeasure,
  programme: Programme,
  locale: string,
  scale: TimeScale | null,
): MeasureView {
  const language = languageOf(locale);
  const { measure, term, status, resultMissing } = row;
  return {
    id: measure.id,
    number: measure.number?.trim() || null,
    title: chooseText(measure.title, language) ?? { text: measure.id, lang: language },
    example: measure.example === true,
    term: chooseText(measure.term?.text, language) ?? termText(row, locale),
    bar: term && scale && barOf(term, scale),
    executors: measure.executors
      .map((party) => partyOf(programme, party, language)?.name)
      .filter((name) => name != null),
    status: { code: status, label: words.measureStatuses[status][language], resultMissing },
  };
}

function termText({ measure, term }: IndexedMeasure, locale: string): ChosenText | null {
  const language = languageOf(locale);
  const text = formatPeriod({ from: measure.term?.from, to: measure.term?.to ?? measure.term?.from }, locale);
  if (text) return { text, lang: language };
  return term && (term.kind === 'ongoing' || term.kind === 'all-years')
    ? { text: words.terms[term.kind][language], lang: language }
    : null;
}

function barOf(
  { kind, first, last }: NonNullable<IndexedMeasure['term']>,
  scale: TimeScale,
): MeasureView['bar'] {
  const from = first === null ? 0 : scale.at(first);
  const to = last === null ? 1 : scale.after(last);
  return to > from ? { kind, from, to } : null;
}

/** The amounts of measures in one kind of money, in a year or in all. */
export function moneyTotal(
  rows: readonly IndexedMeasure[],
  stage: Stage,
  where: { year?: number | null; source?: string } = {},
): Total {
  const amounts: MoneyRow[] = [];
  for (const { measure } of rows) {
    measure.funding.forEach((line: FundingLine, index) => {
      if (where.year !== undefined && (line.year ?? null) !== where.year) return;
      if (where.source !== undefined && line.source !== where.source) return;
      amounts.push({ id: `${measure.id} ${index}`, amount: line[stage] });
    });
  }
  return totalOf(amounts);
}

/** A total as one line: the sum of each currency, and what is left out. */
export function totalText(total: Total, locale: string): string {
  return total.sums.map((sum) => formatSum(sum, locale)).join(' + ');
}

/** How the figures of the table of money are scaled, over all measures so that no filter changes it. */
export function moneyScale(indexed: readonly IndexedMeasure[], stage: Stage, locale: string): Scale {
  const values: string[] = [];
  for (const { measure } of indexed) {
    for (const line of measure.funding) {
      const amount = line[stage];
      if (amount?.value != null && amount.currency === 'UAH') values.push(amount.value);
    }
  }
  return scaleFor(values, 'UAH', locale);
}

/** A cell of the table of money: the figure, a range where it is not exact, or a dash where there is none. */
export function moneyCell(total: Total, scale: Scale, locale: string): string {
  return (
    total.sums
      .map((sum) =>
        sum.currency === 'UAH' && sum.low === sum.high && !sum.approximate
          ? formatScaled(sum.low, scale, locale)
          : formatSum(sum, locale),
      )
      .join(' + ') || '–'
  );
}

/** How many lines a total leaves out, by reason. */
export function leftOut(total: Total): Map<LeftOutReason, number> {
  const counts = new Map<LeftOutReason, number>();
  for (const { reason } of total.leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

/** A choice beside a facet, with how many measures it would find. */
export interface FacetView {
  facet: Facet;
  value: string;
  options: { value: string; label: string; count: number }[];
}

/** The facets that have anything to choose between. */
export function facetViews(
  found: Found,
  all: Found,
  filter: MeasureFilter,
  groups: ReadonlyMap<string, TimelineGroup>,
  locale: string,
): FacetView[] {
  const language = languageOf(locale);
  const labels: Record<Facet, (value: string) => string> = {
    section: (value) => groups.get(value)?.title.text ?? value,
    year: (value) => value,
    executor: (value) => value,
    source: (value) => words.financingSources[value as FundingLine['source']][language],
    status: (value) => words.measureStatuses[value as IndexedMeasure['status']][language],
  };
  const number = numberFormat(locale);
  return facets
    .map((facet) => {
      const values = [...all.counts[facet].keys()].filter((value) => value !== '');
      if (facet === 'year') values.sort();
      if (facet === 'executor') values.sort((a, b) => a.localeCompare(b, locale));
      const options = values.map((value) => {
        const count = found.counts[facet].get(value) ?? 0;
        return { value, label: `${labels[facet](value)} (${number.format(count)})`, count };
      });
      return { facet, value: filter[facet] ?? '', options };
    })
    .filter(({ options, value }) => options.length > 1 || value !== '');
}

/** Everything that the file says of one measure. */
export interface MeasureDetails extends MeasureView {
  sections: ChosenText[];
  direction: ChosenText | null;
  task: ChosenText | null;
  statusReason: ChosenText | null;
  statusAsOf: string | null;
  funding: { source: string; year: string; amounts: Record<Stage, ChosenText | null> }[];
  totals: Record<Stage, string>;
  statedTotal: ChosenText | null;
  results: ChosenText[];
  indicators: {
    title: ChosenText;
    unit: ChosenText | null;
    baseline: string | null;
    values: { year: number; target: string | null; actual: string | null }[];
  }[];
  partners: { id: string; name: ChosenText }[];
  grants: { id: string; name: ChosenText }[];
  replacedBy: { id: string; name: ChosenText } | null;
  act: ChosenText | null;
}

export function measureDetails(row: IndexedMeasure, programme: Programme, locale: string): MeasureDetails {
  const language = languageOf(locale);
  const { measure } = row;
  const number = numberFormat(locale);
  const name = (text: Parameters<typeof chooseText>[0], id: string) =>
    chooseText(text, language) ?? { text: id, lang: language };
  const quantity = (value: number | null | undefined) => (value == null ? null : number.format(value));
  const find = <Row extends { id?: string | null | undefined }>(
    rows: readonly Row[],
    id: string | null | undefined,
  ) => (id == null ? undefined : rows.find((candidate) => candidate.id === id));
  const replacement = measure.mergedInto ?? measure.supersededBy;
  const act = find(programme.acts, measure.act);
  return {
    ...measureView(row, programme, locale, null),
    sections: measure.sections.map((id) => name(find(programme.sections, id)?.title, id)),
    direction: chooseText(find(programme.directions, measure.direction)?.title, language),
    task: chooseText(find(programme.tasks, measure.task)?.title, language),
    statusReason: chooseText(measure.status?.reason, language),
    statusAsOf: measure.status?.asOf ?? null,
    funding: measure.funding.map((line) => ({
      source: chooseText(line.sourceText, language)?.text ?? words.financingSources[line.source][language],
      year: line.year == null ? words.noYear[language] : String(line.year),
      amounts: Object.fromEntries(
        stages.map((stage) => {
          const amount = line[stage];
          return [stage, amount ? amountWords(amount, locale) : null];
        }),
      ) as Record<Stage, ChosenText | null>,
    })),
    totals: Object.fromEntries(
      stages.map((stage) => [stage, totalText(moneyTotal([row], stage), locale)]),
    ) as Record<Stage, string>,
    statedTotal: measure.fundingTotal ? amountWords(measure.fundingTotal, locale) : null,
    results: measure.results.map((text) => chooseText(text, language)).filter((text) => text !== null),
    indicators: measure.indicators.map(({ title, unit, baseline, values }) => ({
      title: name(title, ''),
      unit: chooseText(unit, language),
      baseline: quantity(baseline),
      values: values.map(({ year, target, actual }) => ({
        year,
        target: quantity(target),
        actual: quantity(actual),
      })),
    })),
    partners: measure.partners.map((id) => ({ id, name: name(find(programme.partners, id)?.name, id) })),
    grants: measure.grants.map((id) => ({ id, name: name(find(programme.grants, id)?.title, id) })),
    replacedBy:
      replacement == null
        ? null
        : { id: replacement, name: name(find(programme.measures, replacement)?.title, replacement) },
    act: act
      ? name(
          act.title,
          [act.number && `№ ${act.number}`, act.date && formatDate(act.date, locale)]
            .filter(Boolean)
            .join(' '),
        )
      : null,
  };
}
