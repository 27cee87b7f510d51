import type { UnderstoodTerm } from './term.js';
import type { Measure } from './types.js';

export type MeasureStatus = NonNullable<Measure['status']>['code'];

/** Statuses that say that a measure came to an end, in whatever way. */
const settled: ReadonlySet<MeasureStatus> = new Set([
  'done',
  'partly-done',
  'not-done',
  'postponed',
  'cancelled',
  'merged',
]);

/** A measure's status as the file gives it, and what the calendar says beside it. */
export interface JudgedStatus {
  code: MeasureStatus;
  /** The term is over and the file records no result: neither done nor not done may be concluded from that. */
  resultMissing: boolean;
}

/** Judges a measure of this term on `today` (`YYYY-MM-DD`). The given status is never changed, only spoken to. */
export function judgeStatus(measure: Measure, term: UnderstoodTerm | null, today: string): JudgedStatus {
  const code = measure.mergedInto != null ? 'merged' : (measure.status?.code ?? 'not-stated');
  const last = term?.last;
  return {
    code,
    resultMissing: last != null && last < today && !settled.has(code) && measure.supersededBy == null,
  };
}
