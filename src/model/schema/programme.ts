import * as v from 'valibot';
import {
  address,
  amount,
  currency,
  date,
  flag,
  fundingLine,
  id,
  line,
  listOf,
  party,
  period,
  point,
  record,
  text,
} from './base.js';
import { call, grant } from './grant.js';
import { measure } from './measure.js';
import { partner } from './partner.js';
import { array, nullish, object, pipe } from './shape.js';

export const programmeStatuses = ['draft', 'active', 'completed', 'cancelled'] as const;
export const actKinds = ['draft', 'approval', 'amendment', 'new-edition', 'termination', 'report'] as const;
/** Rows of a passport whose meaning is known: a row without a value of its own shows that part of the file. */
export const passportKeys = [
  'title',
  'initiator',
  'order',
  'developer',
  'co-developers',
  'executor',
  'participants',
  'period',
  'stages',
  'budgets',
  'financing',
  'goal',
  'tasks',
] as const;

export const community = object({
  name: text,
  point: nullish(point),
  website: nullish(address),
  ...record,
});

export const act = object({
  id: nullish(id),
  kind: v.picklist(actKinds),
  type: nullish(text),
  number: nullish(line),
  date: nullish(date),
  passedBy: nullish(party),
  title: nullish(text),
  url: nullish(address),
  period: nullish(period),
  ...record,
});

export const stage = object({ title: text, period: nullish(period), ...record });

export const task = object({ id: nullish(id), title: text, ...record });

export const yearAmount = object({ year: fundingLine.entries.year, amount });

export const passportRow = object({
  number: nullish(line),
  label: nullish(text),
  key: nullish(v.picklist(passportKeys)),
  text: nullish(text),
  list: nullish(array(text)),
  amount: nullish(amount),
  amountsByYear: nullish(array(yearAmount)),
  ...record,
});

export const predecessor = object({
  id: nullish(id),
  title: text,
  period: nullish(period),
  url: nullish(address),
  ...record,
});

export const contact = object({
  office: party,
  phone: nullish(line),
  email: nullish(pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'bad-email'))),
  address: nullish(text),
  hours: nullish(text),
  url: nullish(address),
  ...record,
});

export const section = object({ id, number: nullish(line), title: text, ...record });

export const direction = object({
  id,
  number: nullish(line),
  title: text,
  section: nullish(id),
  ...record,
});

export const organisation = object({
  id,
  name: text,
  edrpou: nullish(pipe(v.string(), v.regex(/^\d{8}$/, 'bad-edrpou'))),
  url: nullish(address),
  ...record,
});

export const rate = object({
  currency,
  /** Hryvnias for one unit of `currency`. */
  value: pipe(v.string(), v.regex(/^\d{1,9}(\.\d{1,8})?$/, 'bad-rate')),
  date,
  ...record,
});

/** The programme file, format 1: everything that the widgets show. */
export const programme = object({
  $schema: nullish(line),
  format: pipe(v.string(), v.regex(/^[1-9]\d*\.\d+$/, 'bad-format')),
  id: nullish(id),
  title: text,
  community: nullish(community),
  status: nullish(v.picklist(programmeStatuses)),
  asOf: nullish(date),
  url: nullish(address),
  publisher: nullish(party),
  acts: listOf(act),
  initiator: nullish(party),
  developer: nullish(party),
  coDevelopers: listOf(party),
  executor: nullish(party),
  participants: listOf(party),
  period: nullish(period),
  stages: listOf(stage),
  goal: nullish(text),
  tasks: listOf(task),
  context: nullish(text),
  predecessor: nullish(predecessor),
  budgets: listOf(text),
  financing: listOf(fundingLine),
  financingTotal: nullish(amount),
  financingExample: flag,
  contact: nullish(contact),
  passport: listOf(passportRow),
  sections: listOf(section),
  directions: listOf(direction),
  organisations: listOf(organisation),
  measures: listOf(measure),
  partners: listOf(partner),
  grants: listOf(grant),
  calls: listOf(call),
  rates: listOf(rate),
  ...record,
});
