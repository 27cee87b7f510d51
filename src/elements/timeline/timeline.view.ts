import { formatDate, formatPeriod } from '../../format/dates.js';
import { languageOf } from '../../format/locale.js';
import * as words from '../../format/words.js';
import { type TimeScale, timeScale } from '../../geometry/time-scale.js';
import { type TimeUnit, timeTicks } from '../../geometry/time-ticks.js';
import { dayNumber, readDate } from '../../model/date.js';
import { type Found, type IndexedMeasure, termYears } from '../../model/measure-index.js';
import { partyName } from '../../model/parties.js';
import { yearsOf } from '../../model/period.js';
import { type ChosenText, chooseName, chooseText, type Language } from '../../model/text.js';
import type { Programme } from '../../model/types.js';

/** The ways to look at measures. */
export const layouts = ['list', 'timeline', 'table', 'money'] as const;
export type Layout = (typeof layouts)[number];

/** A line of the timeline: a heading over measures, a measure under it, or the sum of all that are found. */
export type TimelineRow =
  | { kind: 'group'; id: string; measures: readonly IndexedMeasure[]; collapsed: boolean }
  | { kind: 'measure'; row: IndexedMeasure }
  | { kind: 'sum'; measures: readonly IndexedMeasure[] };

/** A group of measures: a section, or a year. */
export interface TimelineGroup {
  title: ChosenText;
  example?: boolean | null | undefined;
}

/** Measures that stand in no section, and those without a year, are under these ids. */
export const without = { section: '', year: '–' };

/** The sections that measures are grouped by, in the order of the file, and one more for those in none. */
export function sectionGroups(programme: Programme, language: Language): Map<string, TimelineGroup> {
  const groups = new Map<string, TimelineGroup>();
  for (const { id, number, title, example } of programme.sections) {
    const { text, lang } = chooseName(title, id, language);
    groups.set(id, { title: { text: number ? `${number}. ${text}` : text, lang }, example });
  }
  for (const { sections } of programme.measures) {
    for (const id of sections) if (!groups.has(id)) groups.set(id, { title: { text: id, lang: language } });
  }
  return groups.set(without.section, { title: { text: words.noSection[language], lang: language } });
}

/** The years that measures are grouped by, and one more for those whose term names none. */
export function yearGroups(
  programme: Programme,
  found: Found,
  language: Language,
): Map<string, TimelineGroup> {
  const years = new Set(yearsOf(programme.period).map(String));
  for (const row of found.rows) for (const year of termYears(row)) years.add(year);
  // A measure may have only money in the year that is asked for.
  if (found.filter.year) years.add(found.filter.year);
  const groups = new Map<string, TimelineGroup>();
  for (const year of [...years].sort()) groups.set(year, { title: { text: year, lang: language } });
  return groups.set(without.year, { title: { text: words.noTerm[language], lang: language } });
}

/**
 * The lines to draw: each group with its measures, unless it is collapsed; groups without any are left out, and
 * so are other sections, or years, where one is asked for.
 */
export function timelineRows(
  found: Found,
  groups: ReadonlyMap<string, TimelineGroup>,
  layout: Layout,
  collapsed: ReadonlySet<string>,
): TimelineRow[] {
  const isList = layout === 'list';
  const by = isList ? 'year' : 'section';
  const only = found.filter[by];
  const members = new Map<string, IndexedMeasure[]>([...groups.keys()].map((id) => [id, []]));
  for (const row of found.rows) {
    const ids = only ? [only] : isList ? termYears(row) : row.measure.sections;
    for (const id of ids.length > 0 ? ids : [without[by]]) members.get(id)?.push(row);
  }
  const rows: TimelineRow[] = [];
  for (const [id, measures] of members) {
    if (measures.length === 0) continue;
    const isCollapsed = collapsed.has(id);
    rows.push({ kind: 'group', id, measures, collapsed: isCollapsed });
    if (!isCollapsed) rows.push(...measures.map((row) => ({ kind: 'measure' as const, row })));
  }
  if (layout === 'money' && found.rows.length > 0) rows.push({ kind: 'sum', measures: found.rows });
  return rows;
}

export interface AxisPart {
  label: string;
  short: string;
  from: number;
  to: number;
}

/** The axis: where its parts lie, what they are called, and where today is. */
export interface AxisView {
  scale: TimeScale;
  parts: AxisPart[];
  /** The years over the parts, where these are shorter. */
  years: AxisPart[];
  /** 0…1, or `null` where today lies outside. */
  today: number | null;
}

/** The axis over a span of days. */
export function axisView(
  [first, last]: readonly [string, string],
  { unit, locale, today }: { unit: TimeUnit; locale: string; today: string },
): AxisView {
  const scale = timeScale(first, last);
  return {
    scale,
    parts: axisParts(scale, unit, locale),
    years: unit === 'year' ? [] : axisParts(scale, 'year', locale),
    today: today < first || today > last ? null : scale.at(today),
  };
}

function axisParts(scale: TimeScale, unit: TimeUnit, locale: string): AxisPart[] {
  return timeTicks(scale, unit).map(({ day, from, to }) => {
    const year = day.slice(0, 4);
    const month = Number(day.slice(5, 7));
    const quarter = (month + 2) / 3;
    const [date = '', short = ''] = {
      year: [year, year],
      quarter: [`${year}-Q${quarter}`, ['', 'I', 'II', 'III', 'IV'][quarter]],
      month: [day.slice(0, 7), String(month)],
    }[unit];
    return { label: formatDate(date, locale), short, from, to };
  });
}

/** Days; what lies fifty years off is a typing error. */
const farthest = 18_263;

/**
 * First and last day of the programme's period, or else of the term in the middle, widened to the other terms; `null`
 * without any date.
 */
export function axisSpan({ period }: Programme, indexed: readonly IndexedMeasure[]): [string, string] | null {
  const from = readDate(period?.from)?.first ?? '';
  const to = readDate(period?.to)?.last ?? '';
  const spans = indexed.flatMap(({ term }): [string, string][] =>
    term?.first && term.last ? [[term.first, term.last]] : [],
  );
  const isKnown = yearsOf(period).length > 0 && from <= to;
  const core = isKnown ? ([from, to] as const) : spans.sort()[(spans.length - 1) >> 1];
  if (!core) return null;
  let [first, last] = core;
  for (const [from, to] of spans) {
    if (from >= first && to <= last) continue;
    // A typing error such as 2204 must not leave all other bars a pixel wide.
    if (dayNumber(core[0]) - dayNumber(from) > farthest || dayNumber(to) - dayNumber(core[1]) > farthest)
      continue;
    if (from < first) first = from;
    if (to > last) last = to;
  }
  return [first, last];
}

/** What a measure's line shows. */
export interface MeasureView {
  id: string;
  number: string | null;
  title: ChosenText;
  example: boolean | null | undefined;
  /** The term in the words of the act, or in ours. */
  term: ChosenText | null;
  bar: { kind: string; from: number; to: number } | null;
  executors: ChosenText[];
  status: { code: string; label: string; resultMissing: boolean };
  /** A new edition of the programme has another measure in its place. */
  superseded: boolean;
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
    title: chooseName(measure.title, measure.id, language),
    example: measure.example,
    term: chooseText(measure.term?.text, language) ?? termText(row, locale),
    bar: term && scale && barOf(term, scale),
    executors: measure.executors
      .map((party) => partyName(programme, party, language))
      .filter((name) => name != null),
    status: { code: status, label: words.measureStatuses[status][language], resultMissing },
    superseded: measure.supersededBy != null,
  };
}

function termText({ measure, term }: IndexedMeasure, locale: string): ChosenText | null {
  const language = languageOf(locale);
  const { from, to } = measure.term ?? {};
  const only = from ?? to;
  const date = readDate(only);
  // «Березень 2026 року», not «з березня»: one date may be all of the term.
  const isAll = date?.first === term?.first && date?.last === term?.last;
  const text = formatPeriod(isAll ? { from: only, to: only } : measure.term, locale);
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
