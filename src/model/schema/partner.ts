import * as v from 'valibot';
import { address, date, flag, id, line, listOf, party, point, record, text } from './base.js';
import { nullish, object, pipe } from './shape.js';

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
  title: nullish(text),
  date: nullish(date),
  /** Signed by video link. */
  online: flag,
  until: nullish(date),
  openEnded: flag,
  thirdParties: listOf(party),
  url: nullish(address),
  ...record,
});

export const partnerStatus = object({
  code: v.picklist(partnerStatuses),
  date: nullish(date),
  act: nullish(text),
  note: nullish(text),
});

export const partner = object({
  id,
  kind: v.picklist(partnerKinds),
  name: text,
  nativeName: nullish(line),
  variants: listOf(line),
  /** ISO 3166-1 alpha-2. */
  country: nullish(pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'bad-country'))),
  point: nullish(point),
  since: nullish(date),
  agreements: listOf(agreement),
  status: nullish(partnerStatus),
  topics: listOf(text),
  note: nullish(text),
  url: nullish(address),
  ...record,
});
