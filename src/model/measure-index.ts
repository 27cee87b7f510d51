import { type Filter, type FoundRecords, type Indexed, narrow } from './facets.js';
import { partyOf } from './parties.js';
import { yearsOf } from './period.js';
import { searchable } from './search.js';
import { judgeStatus, type MeasureStatus } from './status.js';
import { type UnderstoodTerm, understandTerm } from './term.js';
import { allTexts, type Language } from './text.js';
import type { FundingLine, Measure, Programme } from './types.js';

/** What measures can be narrowed down by, beside a text. */
export const facets = ['section', 'year', 'executor', 'source', 'status'] as const;
export type Facet = (typeof facets)[number];

/** A choice of measures: a text, and one value for each facet that is to narrow it. */
export type MeasureFilter = Filter<Facet>;

/** What a filter finds, and how many measures each value of each facet would find. */
export type Found = FoundRecords<Facet, IndexedMeasure>;

/** A measure with what is asked of it again and again, worked out once. */
export interface IndexedMeasure extends Indexed<Facet> {
  measure: Measure;
  term: UnderstoodTerm | null;
  status: MeasureStatus;
  resultMissing: boolean;
}

/** Prepares the measures of a programme for a reader on `today` (`YYYY-MM-DD`). */
export function indexMeasures(programme: Programme, today: string, language: Language): IndexedMeasure[] {
  return programme.measures.map((measure) => {
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

/** Narrows measures down; their text is number, titles, results and executors. */
export function findMeasures(indexed: readonly IndexedMeasure[], filter: MeasureFilter): Found {
  return narrow(indexed, filter, facets);
}
