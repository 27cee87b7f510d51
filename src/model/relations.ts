import type { Measure, Programme } from './types.js';

/*
 * Which measures and grants belong together: a file may say so at either end.
 */

/** Ids of the measures of each grant, by its id. */
export function measuresByGrant({ measures, grants }: Programme): Map<string, Set<string>> {
  const byGrant = new Map(grants.map((grant) => [grant.id, new Set(grant.measures)]));
  for (const measure of measures) {
    for (const id of measure.grants) byGrant.get(id)?.add(measure.id);
  }
  return byGrant;
}

/** Ids of the grants of a measure. */
export function grantsOf(measure: Measure, { grants }: Programme): string[] {
  const others = grants.filter(({ measures }) => measures.includes(measure.id));
  return [...new Set([...measure.grants, ...others.map(({ id }) => id)])];
}
