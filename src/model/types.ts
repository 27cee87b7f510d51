import type * as v from 'valibot';
import type { Amount, fundingLine, period, point, sourceNote } from './schema/base.js';
import type { call, grant } from './schema/grant.js';
import type { measure, term } from './schema/measure.js';
import type { agreement, partner } from './schema/partner.js';
import type {
  act,
  contact,
  organisation,
  passportRow,
  programme,
  section,
  task,
} from './schema/programme.js';

/** A programme file once read: lists are never absent, amounts are in full. */
export type Programme = v.InferOutput<typeof programme>;
/** A programme file as it may be written. */
export type ProgrammeInput = v.InferInput<typeof programme>;
export type Act = v.InferOutput<typeof act>;
export type Agreement = v.InferOutput<typeof agreement>;
export type Call = v.InferOutput<typeof call>;
export type Contact = v.InferOutput<typeof contact>;
export type FundingLine = v.InferOutput<typeof fundingLine>;
export type Grant = v.InferOutput<typeof grant>;
export type Measure = v.InferOutput<typeof measure>;
export type Organisation = v.InferOutput<typeof organisation>;
export type Partner = v.InferOutput<typeof partner>;
export type PassportRow = v.InferOutput<typeof passportRow>;
export type Period = v.InferOutput<typeof period>;
export type Point = v.InferOutput<typeof point>;
export type Section = v.InferOutput<typeof section>;
export type SourceNote = v.InferOutput<typeof sourceNote>;
export type Task = v.InferOutput<typeof task>;
export type Term = v.InferOutput<typeof term>;
export type { Amount };
