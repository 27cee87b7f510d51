import { holds, searchable } from './search.js';

/** A record with what search and facets ask of it, worked out once. */
export interface Indexed<Facet extends string> {
  /** Its texts, as search compares them. */
  readonly text: string;
  /** Its values in each facet. */
  values: Record<Facet, readonly string[]>;
}

/** A choice of records: a text, and one value for each facet that is to narrow it. */
export type Filter<Facet extends string> = { text?: string } & { [Key in Facet]?: string };

/** What a filter finds, and how many records each value of each facet would find. */
export interface FoundRecords<Facet extends string, Row> {
  rows: Row[];
  counts: Record<Facet, Map<string, number>>;
}

/** Narrows records down. Counts of a facet disregard its own value, so that a reader sees what else there is. */
export function narrow<Facet extends string, Row extends Indexed<Facet>>(
  indexed: readonly Row[],
  filter: Filter<Facet>,
  facets: readonly Facet[],
): FoundRecords<Facet, Row> {
  const query = searchable(filter.text ?? '');
  const chosen: { readonly [Key in Facet]?: string } = filter;
  const wanted = facets.filter((facet) => chosen[facet] !== undefined);
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Record<
    Facet,
    Map<string, number>
  >;
  const rows: Row[] = [];
  for (const row of indexed) {
    if (query !== '' && !holds(row.text, query)) continue;
    const missed = wanted.filter((facet) => !row.values[facet].includes(chosen[facet] as string));
    if (missed.length === 0) rows.push(row);
    if (missed.length > 1) continue;
    for (const facet of missed.length === 1 ? missed : facets) {
      for (const value of row.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { rows, counts };
}
