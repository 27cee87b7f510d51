import { holds, searchWords } from './search.js';

/** A record with what search and facets ask of it, worked out once. */
export interface Indexed<Facet extends string> {
  /** Its texts, as search compares them. */
  readonly text: string;
  /** Its values in each facet. */
  readonly values: Record<Facet, readonly string[]>;
}

/** A choice of records: a text, and one value for each facet that is to narrow it. */
export type Filter<Facet extends string> = { text?: string } & { [Key in Facet]?: string };

/** What a filter finds, and how many records each value of each facet would find. */
export interface FoundRecords<Facet extends string, Row> {
  rows: Row[];
  /** Counted when it is first asked for: the rows can be shown before. */
  readonly counts: Record<Facet, Map<string, number>>;
}

/** Narrows records down. Counts of a facet disregard its own value, so that a reader sees what else there is. */
export function narrow<Facet extends string, Row extends Indexed<Facet>>(
  indexed: readonly Row[],
  filter: Filter<Facet>,
  facets: readonly Facet[],
): FoundRecords<Facet, Row> {
  const words = searchWords(filter.text ?? '');
  const chosen: { readonly [Key in Facet]?: string } = filter;
  const wanted = facets.filter((facet) => chosen[facet] !== undefined);
  const misses = (row: Row, facet: Facet) => !row.values[facet].includes(chosen[facet] as string);
  const matching = words.length === 0 ? indexed : indexed.filter(({ text }) => holds(text, words));
  let counts: Record<Facet, Map<string, number>> | undefined;
  const count = () => {
    const maps = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as typeof counts & object;
    for (const row of matching) {
      // A row that misses one chosen value would be found by another value of that facet alone.
      const missed = wanted.filter((facet) => misses(row, facet));
      if (missed.length > 1) continue;
      for (const facet of missed.length === 1 ? missed : facets) {
        const map: Map<string, number> = maps[facet];
        for (const value of row.values[facet]) map.set(value, (map.get(value) ?? 0) + 1);
      }
    }
    return maps;
  };
  return {
    rows: matching.filter((row) => !wanted.some((facet) => misses(row, facet))),
    get counts() {
      counts ??= count();
      return counts;
    },
  };
}
