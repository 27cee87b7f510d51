import * as v from 'valibot';
import { amount, date, fundingLine, id, line, listOf, number, party, record, text, year } from './base.js';
import { nullish, object } from './shape.js';

/** What a term was understood to be. */
export const termKinds = ['days', 'month', 'quarter', 'year', 'years', 'all-years', 'ongoing'] as const;
export const measureStatuses = [
  'planned',
  'in-progress',
  'done',
  'partly-done',
  'not-done',
  'postponed',
  'cancelled',
  'merged',
  'not-stated',
] as const;

/** A term: the words of the act beside what was understood of them. */
export const term = object({
  text: nullish(text),
  kind: nullish(v.picklist(termKinds)),
  from: nullish(date),
  to: nullish(date),
});

export const indicatorValue = object({ year, target: nullish(number), actual: nullish(number) });

export const indicator = object({
  title: text,
  unit: nullish(text),
  baseline: nullish(number),
  values: listOf(indicatorValue),
  ...record,
});

export const measureStatus = object({
  code: v.picklist(measureStatuses),
  reason: nullish(text),
  asOf: nullish(date),
});

export const measure = object({
  id,
  number: nullish(line),
  sections: listOf(id),
  direction: nullish(id),
  task: nullish(id),
  title: text,
  term: nullish(term),
  executors: listOf(party),
  funding: listOf(fundingLine),
  fundingTotal: nullish(amount),
  results: listOf(text),
  indicators: listOf(indicator),
  status: nullish(measureStatus),
  partners: listOf(id),
  grants: listOf(id),
  act: nullish(id),
  supersededBy: nullish(id),
  mergedInto: nullish(id),
  ...record,
});
