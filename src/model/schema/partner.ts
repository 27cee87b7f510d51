import * as v from 'valibot';
import { address, date, flag, id, line, listOf, party, point, record, text } from './base.js';
import { object } from './shape.js';

export const partnerKinds = [
  'twin-city',
  'partner-city',
  'region',
  'organisation',
  'network',
  'project',
] as const;
export const partnerStatuses = ['planned', 'active', 'suspended', 'terminated'] as const;
export const agreementKinds = [
  'intent',
  'agreement',
  'memorandum',
  'decision',
  'membership',
  'renewal',
] as const;

export const agreement = object({
  kind: v.picklist(agreementKinds),
  title: v.nullish(text),
  date: v.nullish(date),
  /** Signed by video link. */
  online: flag,
  until: v.nullish(date),
  openEnded: flag,
  thirdParties: listOf(party),
  url: v.nullish(address),
  ...record,
});

export const partnerStatus = object({
  code: v.picklist(partnerStatuses),
  date: v.nullish(date),
  act: v.nullish(text),
  note: v.nullish(text),
});

export const partner = object({
  id,
  kind: v.picklist(partnerKinds),
  name: text,
  nativeName: v.nullish(line),
  variants: listOf(line),
  /** ISO 3166-1 alpha-2. */
  country: v.nullish(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'bad-country'))),
  point: v.nullish(point),
  since: v.nullish(date),
  agreements: listOf(agreement),
  status: v.nullish(partnerStatus),
  topics: listOf(text),
  note: v.nullish(text),
  url: v.nullish(address),
  ...record,
});
