import * as v from 'valibot';
import { amount, date, fundingLine, id, line, listOf, number, party, record, text, year } from './base.js';
import { object } from './shape.js';

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
  text: v.nullish(text),
  kind: v.nullish(v.picklist(termKinds)),
  from: v.nullish(date),
  to: v.nullish(date),
});

export const indicatorValue = object({ year, target: v.nullish(number), actual: v.nullish(number) });

export const indicator = object({
  title: text,
  unit: v.nullish(text),
  baseline: v.nullish(number),
  values: listOf(indicatorValue),
  ...record,
});

export const measureStatus = object({
  code: v.picklist(measureStatuses),
  reason: v.nullish(text),
  asOf: v.nullish(date),
});

export const measure = object({
  id,
  number: v.nullish(line),
  sections: listOf(id),
  direction: v.nullish(id),
  task: v.nullish(id),
  title: text,
  term: v.nullish(term),
  executors: listOf(party),
  funding: listOf(fundingLine),
  fundingTotal: v.nullish(amount),
  results: listOf(text),
  indicators: listOf(indicator),
  status: v.nullish(measureStatus),
  partners: listOf(id),
  grants: listOf(id),
  act: v.nullish(id),
  supersededBy: v.nullish(id),
  mergedInto: v.nullish(id),
  ...record,
});
