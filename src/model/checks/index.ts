import type { Problem } from '../problem.js';
import type { Programme } from '../types.js';
import { checkActs } from './acts.js';
import { checkIds } from './ids.js';
import { checkReferences } from './references.js';
import { checkTerms } from './terms.js';
import { checkTotals } from './totals.js';
import { checkYears } from './years.js';

/** Turns keys of the programme as read into keys of the file as written. */
export type OriginalKeys = (keys: readonly PropertyKey[]) => PropertyKey[];

/** Looks for one kind of contradiction in a programme whose shape is right. */
export type Check = (programme: Programme, originalKeys: OriginalKeys) => Problem[];

export const checks: readonly Check[] = [
  checkIds,
  checkReferences,
  checkActs,
  checkYears,
  checkTerms,
  checkTotals,
];
