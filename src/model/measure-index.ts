import { type Filter, type FoundRecords, type Indexed, narrow } from './facets.js';
import { partyOf } from './parties.js';
import { yearsOf } from './period.js';
import { searchable } from './search.js';
import { type JudgedStatus, judgeStatus, type MeasureStatus } from './status.js';
import { type UnderstoodTerm, understandTerm } from './term.js';
import { allTexts, type Language } from './text.js';
import type { Measure, Programme } from './types.js';

/** What measures can be narrowed down by, beside a text. */
export const facets = ['section', 'year', 'executor', 'source', 'status'] as const;
export type Facet = (typeof facets)[number];

/** A choice of measures: a text, and one value for each facet that is to narrow it. */
export type MeasureFilter = Filter<Facet>;

/** What a filter finds, and how many measures each value of each facet would find. */
export interface Found extends FoundRecords<Facet, IndexedMeasure> {
  filter: MeasureFilter;
}

/** A measure with what is asked of it again and again, worked out once, when it is first asked for. */
export interface IndexedMeasure extends Indexed<Facet> {
  readonly measure: Measure;
  readonly term: UnderstoodTerm | null;
  readonly status: MeasureStatus;
  readonly resultMissing: boolean;
}

/** What the measures of one programme have in common. */
interface Shared {
  programme: Programme;
  today: string;
  language: Language;
}

class MeasureRow implements IndexedMeasure {
  #term: UnderstoodTerm | null | undefined;
  #status: JudgedStatus | undefined;
  #text: string | undefined;
  #values: Record<Facet, readonly string[]> | undefined;

  readonly #shared: Shared;

  constructor(
    readonly measure: Measure,
    shared: Shared,
  ) {
    this.#shared = shared;
  }

  get term(): UnderstoodTerm | null {
    if (this.#term === undefined)
      this.#term = understandTerm(this.measure.term, this.#shared.programme.period);
    return this.#term;
  }

  get status(): MeasureStatus {
    return this.#judged.code;
  }

  get resultMissing(): boolean {
    return this.#judged.resultMissing;
  }

  get #judged(): JudgedStatus {
    this.#status ??= judgeStatus(this.measure, this.term, this.#shared.today);
    return this.#status;
  }

  get text(): string {
    const { number, title, results } = this.measure;
    this.#text ??= searchable(
      [number ?? '', ...this.#executors(), ...[title, ...results].flatMap(allTexts)].join(' '),
    );
    return this.#text;
  }

  get values(): Record<Facet, readonly string[]> {
    const { sections, funding } = this.measure;
    this.#values ??= {
      section: sections,
      year: [
        ...new Set([
          ...termYears(this),
          ...funding.flatMap(({ year }) => (year == null ? [] : String(year))),
        ]),
      ],
      executor: this.#executors(),
      source: [...new Set(funding.map(({ source }) => source))],
      status: [this.status],
    };
    return this.#values;
  }

  #executors(): string[] {
    const { programme, language } = this.#shared;
    return this.measure.executors.map((party) => partyOf(programme, party, language)?.name.text ?? '');
  }
}

/** The years that the term of a measure touches; none where it names no dates. */
export function termYears({ term }: Pick<IndexedMeasure, 'term'>): string[] {
  return yearsOf({ from: term?.first ?? term?.last, to: term?.last ?? term?.first }).map(String);
}

/** Prepares the measures of a programme for a reader on `today` (`YYYY-MM-DD`). */
export function indexMeasures(programme: Programme, today: string, language: Language): IndexedMeasure[] {
  const shared = { programme, today, language };
  return programme.measures.map((measure) => new MeasureRow(measure, shared));
}

/** Narrows measures down; their text is number, titles, results and executors. */
export function findMeasures(indexed: readonly IndexedMeasure[], filter: MeasureFilter): Found {
  return Object.assign(narrow(indexed, filter, facets), { filter });
}
