import { partyOf } from './parties.js';
import { yearsOf } from './period.js';
import { holds, searchable } from './search.js';
import { judgeStatus, type MeasureStatus } from './status.js';
import { type UnderstoodTerm, understandTerm } from './term.js';
import { allTexts, type Language } from './text.js';
import type { FundingLine, Measure, Programme } from './types.js';

/** What measures can be narrowed down by, beside a text. */
export const facets = ['section', 'year', 'executor', 'source', 'status'] as const;
export type Facet = (typeof facets)[number];

/** A choice of measures: a text, and one value for each facet that is to narrow it. */
export type MeasureFilter = { text?: string } & { [Key in Facet]?: string };

/** A measure with what is asked of it again and again, worked out once. */
export interface IndexedMeasure {
  measure: Measure;
  /** Place in the file. */
  index: number;
  term: UnderstoodTerm | null;
  status: MeasureStatus;
  resultMissing: boolean;
  /** Number, titles, results and executors, as search compares them. */
  readonly text: string;
  values: Record<Facet, readonly string[]>;
}

/** What a filter finds, and how many measures each value of each facet would find. */
export interface Found {
  measures: IndexedMeasure[];
  counts: Record<Facet, Map<string, number>>;
}

/** Prepares the measures of a programme for a reader on `today` (`YYYY-MM-DD`). */
export function indexMeasures(programme: Programme, today: string, language: Language): IndexedMeasure[] {
  return programme.measures.map((measure, index) => {
    const term = understandTerm(measure.term, programme.period);
    const { code, resultMissing } = judgeStatus(measure, programme.period, today);
    const executors = measure.executors.map((party) => partyOf(programme, party, language)?.name.text ?? '');
    const years = yearsOf({ from: term?.first, to: term?.last }).map(String);
    for (const { year } of measure.funding) {
      if (year != null && !years.includes(String(year))) years.push(String(year));
    }
    let text: string | null = null;
    return {
      measure,
      index,
      term,
      status: code,
      resultMissing,
      // Only a search needs it, and most readers make none.
      get text() {
        text ??= searchable(
          [measure.number ?? '', ...executors, ...[measure.title, ...measure.results].flatMap(allTexts)].join(
            ' ',
          ),
        );
        return text;
      },
      values: {
        section: measure.sections,
        year: years,
        executor: executors,
        source: [...new Set(measure.funding.map(({ source }: FundingLine) => source))],
        status: [code],
      },
    };
  });
}

/** Narrows measures down. Counts of a facet disregard its own value, so that a reader sees what else there is. */
export function findMeasures(indexed: readonly IndexedMeasure[], filter: MeasureFilter): Found {
  const query = searchable(filter.text ?? '');
  const wanted = facets.filter((facet) => filter[facet] !== undefined);
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, new Map<string, number>()]),
  ) as Found['counts'];
  const measures: IndexedMeasure[] = [];
  for (const row of indexed) {
    if (query !== '' && !holds(row.text, query)) continue;
    let missed: Facet | null = null;
    let misses = 0;
    for (const facet of wanted) {
      if (!row.values[facet].includes(filter[facet] as string)) {
        missed = facet;
        misses++;
      }
    }
    if (misses === 0) measures.push(row);
    if (misses > 1) continue;
    for (const facet of missed ? [missed] : facets) {
      const map = counts[facet];
      for (const value of row.values[facet]) map.set(value, (map.get(value) ?? 0) + 1);
    }
  }
  return { measures, counts };
}
