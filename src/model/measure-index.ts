import { type Filter, type FoundRecords, type Indexed, narrow } from './facets.js';
import { partyOf } from './parties.js';
import { yearsOf } from './period.js';
import { searchable } from './search.js';
import { judgeStatus, type MeasureStatus } from './status.js';
import { type UnderstoodTerm, understandTerm } from './term.js';
import { allTexts, chooseText, type Text } from './text.js';
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

/** A measure with what is asked of it again and again, worked out once: what takes long, when it is first asked for. */
export interface IndexedMeasure extends Indexed<Facet> {
  readonly measure: Measure;
  readonly term: UnderstoodTerm | null;
  readonly status: MeasureStatus;
  readonly resultMissing: boolean;
}

class MeasureRow implements IndexedMeasure {
  #text: string | undefined;
  #values: Record<Facet, readonly string[]> | undefined;

  readonly measure: Measure;
  readonly term: UnderstoodTerm | null;
  readonly status: MeasureStatus;
  readonly resultMissing: boolean;
  readonly #programme: Programme;

  constructor(measure: Measure, programme: Programme, today: string) {
    const sections = unique(measure.sections);
    const executors = unique(measure.executors);
    // What is named twice would be counted twice; hardly a measure is copied for it.
    const isTwice = sections !== measure.sections || executors !== measure.executors;
    this.measure = isTwice ? { ...measure, sections, executors } : measure;
    this.term = understandTerm(measure.term, programme.period);
    const { code, resultMissing } = judgeStatus(measure, this.term, today);
    this.status = code;
    this.resultMissing = resultMissing;
    this.#programme = programme;
  }

  get text(): string {
    const { number, title, results, executors } = this.measure;
    const nameOf = (party: Text) => partyOf(this.#programme, party, 'uk')?.organisation?.name ?? party;
    this.#text ??= searchable(
      [number, title, ...results, ...executors.map(nameOf)].flatMap(allTexts).join(' '),
    );
    return this.#text;
  }

  get values(): Record<Facet, readonly string[]> {
    const { sections, executors, funding } = this.measure;
    this.#values ??= {
      section: sections,
      year: unique([
        ...termYears(this),
        ...funding.flatMap(({ year }) => (year == null ? [] : String(year))),
      ]),
      executor: unique(executors.map(executorKey)),
      source: unique(funding.map(({ source }) => source)),
      status: [this.status],
    };
    return this.#values;
  }
}

function unique<Value>(values: Value[]): Value[] {
  return values.length > 1 ? [...new Set(values)] : values;
}

/** What names an executor to readers of every language: the id of an organisation, or the words of the act. */
export function executorKey(party: Text): string {
  return chooseText(party, 'uk')?.text ?? '';
}

/** The years that the term of a measure touches; none where it names no dates. */
export function termYears({ term }: Pick<IndexedMeasure, 'term'>): string[] {
  return yearsOf({ from: term?.first ?? term?.last, to: term?.last ?? term?.first }).map(String);
}

/** Prepares the measures of a programme for readers on `today` (`YYYY-MM-DD`). */
export function indexMeasures(programme: Programme, today: string): IndexedMeasure[] {
  return programme.measures.map((measure) => new MeasureRow(measure, programme, today));
}

/** Narrows measures down; their text is number, titles, results and executors. */
export function findMeasures(indexed: readonly IndexedMeasure[], filter: MeasureFilter): Found {
  return Object.assign(narrow(indexed, filter, facets), { filter });
}
