import type { Measure } from './types.js';

/** Measures that stand: not those that a later edition replaced or that were merged into another, money included. */
export function inForce(measures: readonly Measure[]): Measure[] {
  return measures.filter((row) => row.supersededBy == null && row.mergedInto == null);
}
