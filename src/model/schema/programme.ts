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
import { array, object } from './shape.js';

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
  point: v.nullish(point),
  website: v.nullish(address),
  ...record,
});

export const act = object({
  id: v.nullish(id),
  kind: v.picklist(actKinds),
  type: v.nullish(text),
  number: v.nullish(line),
  date: v.nullish(date),
  passedBy: v.nullish(party),
  title: v.nullish(text),
  url: v.nullish(address),
  period: v.nullish(period),
  ...record,
});

export const stage = object({ title: text, period: v.nullish(period), ...record });

export const task = object({ id: v.nullish(id), title: text, ...record });

export const yearAmount = object({ year: fundingLine.entries.year, amount });

export const passportRow = object({
  number: v.nullish(line),
  label: v.nullish(text),
  key: v.nullish(v.picklist(passportKeys)),
  text: v.nullish(text),
  list: v.nullish(array(text)),
  amount: v.nullish(amount),
  amountsByYear: v.nullish(array(yearAmount)),
  ...record,
});

export const predecessor = object({
  id: v.nullish(id),
  title: text,
  period: v.nullish(period),
  url: v.nullish(address),
  ...record,
});

export const contact = object({
  office: party,
  phone: v.nullish(line),
  email: v.nullish(v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'bad-email'))),
  address: v.nullish(text),
  hours: v.nullish(text),
  url: v.nullish(address),
  ...record,
});

export const section = object({ id, number: v.nullish(line), title: text, ...record });

export const direction = object({
  id,
  number: v.nullish(line),
  title: text,
  section: v.nullish(id),
  ...record,
});

export const organisation = object({
  id,
  name: text,
  edrpou: v.nullish(v.pipe(v.string(), v.regex(/^\d{8}$/, 'bad-edrpou'))),
  url: v.nullish(address),
  ...record,
});

export const rate = object({
  currency,
  /** Hryvnias for one unit of `currency`. */
  value: v.pipe(v.string(), v.regex(/^\d{1,9}(\.\d{1,8})?$/, 'bad-rate')),
  date,
  ...record,
});

/** The programme file, format 1: everything that the widgets show. */
export const programme = object({
  $schema: v.nullish(line),
  format: v.pipe(v.string(), v.regex(/^[1-9]\d*\.\d+$/, 'bad-format')),
  id: v.nullish(id),
  title: text,
  community: v.nullish(community),
  status: v.nullish(v.picklist(programmeStatuses)),
  asOf: v.nullish(date),
  url: v.nullish(address),
  publisher: v.nullish(party),
  acts: listOf(act),
  initiator: v.nullish(party),
  developer: v.nullish(party),
  coDevelopers: listOf(party),
  executor: v.nullish(party),
  participants: listOf(party),
  period: v.nullish(period),
  stages: listOf(stage),
  goal: v.nullish(text),
  tasks: listOf(task),
  context: v.nullish(text),
  predecessor: v.nullish(predecessor),
  budgets: listOf(text),
  financing: listOf(fundingLine),
  financingTotal: v.nullish(amount),
  financingExample: flag,
  contact: v.nullish(contact),
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
