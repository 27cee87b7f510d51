import * as v from 'valibot';
import { isDate } from '../date.js';
import { address, amount, date, flag, id, line, listOf, party, period, record, text } from './base.js';
import { nullish, object, pipe } from './shape.js';

export const grantKinds = ['grant', 'donation', 'in-kind', 'technical-assistance', 'loan'] as const;
export const grantStatuses = [
  'announced',
  'applied',
  'approved',
  'signed',
  'in-progress',
  'completed',
  'refused',
  'cancelled',
] as const;
export const grantScopes = ['inside', 'outside'] as const;
export const cofinancingRoles = ['donor', 'community', 'region', 'state', 'partner'] as const;
/** Those of measures that a step can have; they are the ones of OCDS in other words. */
export const milestoneStatuses = ['planned', 'done', 'partly-done', 'not-done'] as const;
export const callResults = ['applied', 'won', 'refused'] as const;

/** Who pays, what share, and how much of it has been paid. */
export const cofinancing = object({
  role: v.picklist(cofinancingRoles),
  party: nullish(party),
  /** Percent of the whole, 0…100. */
  share: nullish(pipe(v.number(), v.minValue(0, 'bad-share'), v.maxValue(100, 'bad-share'))),
  /** The share is a lower bound («не менше 20 %»). */
  atLeast: flag,
  amount: nullish(amount),
  /** What has been paid of it so far; nothing is concluded where the file does not say. */
  paid: nullish(amount),
  text: nullish(text),
});

/**
 * The same money as others reported it: another figure or currency, never added to the first. `part` says what it
 * covers where that is not the whole.
 */
export const otherReport = object({ amount, part: nullish(text), ...record });

/** A step of a grant. */
export const milestone = object({
  title: text,
  date: nullish(date),
  status: nullish(v.picklist(milestoneStatuses)),
});

export const grantStatus = object({
  code: v.picklist(grantStatuses),
  date: nullish(date),
  note: nullish(text),
});

export const grant = object({
  id,
  kind: v.picklist(grantKinds),
  title: text,
  donor: party,
  implementer: nullish(party),
  recipient: nullish(party),
  amount: nullish(amount),
  alsoReported: listOf(otherReport),
  requested: nullish(amount),
  approved: nullish(amount),
  signed: nullish(amount),
  received: nullish(amount),
  spent: nullish(amount),
  cofinancing: listOf(cofinancing),
  milestones: listOf(milestone),
  parent: nullish(id),
  /** Communities that the amount is for together, this one included, where its own share is not known. */
  sharedWith: listOf(text),
  sharedCount: nullish(pipe(v.number(), v.integer('bad-count'), v.minValue(2, 'bad-count'))),
  scope: nullish(v.picklist(grantScopes)),
  status: nullish(grantStatus),
  period: nullish(period),
  date: nullish(date),
  measures: listOf(id),
  partners: listOf(id),
  note: nullish(text),
  url: nullish(address),
  ...record,
});

/** A call for proposals. */
export const call = object({
  id,
  title: text,
  donor: nullish(party),
  amount: nullish(amount),
  opens: nullish(date),
  /** Local time of the deadline, `YYYY-MM-DD` (the end of that day) or `YYYY-MM-DDThh:mm`. */
  deadline: pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/, 'bad-deadline'),
    v.check((value) => isDate(value.slice(0, 10)), 'bad-deadline'),
  ),
  /** IANA time zone that `deadline` is in; Kyiv where the call names none. */
  timeZone: nullish(line),
  result: nullish(v.picklist(callResults)),
  grant: nullish(id),
  url: nullish(address),
  ...record,
});
