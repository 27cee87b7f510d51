import type { Place } from './projection.js';

/** Things that lie too close to each other to be told apart. */
export interface Cluster<Item> {
  items: Item[];
  /** The middle of them. */
  place: Place;
}

/**
 * Gathers what lies closer than `distance` (units of the drawing) to one thing. The first of the list comes
 * first, so that what matters most keeps its place; a grid of cells makes it linear.
 */
export function cluster<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Place,
  distance: number,
): Cluster<Item>[] {
  const clusters: (Cluster<Item> & { origin: Place })[] = [];
  const cells = new Map<string, (typeof clusters)[number][]>();
  const cell = (value: number) => Math.floor(value / distance);
  for (const item of items) {
    const place = placeOf(item);
    const near = nearest(cells, place, distance, cell);
    if (near) {
      near.items.push(item);
      const share = 1 / near.items.length;
      near.place = [
        near.place[0] + (place[0] - near.place[0]) * share,
        near.place[1] + (place[1] - near.place[1]) * share,
      ];
      continue;
    }
    const made = { items: [item], place, origin: place };
    clusters.push(made);
    const key = `${cell(place[0])} ${cell(place[1])}`;
    cells.set(key, [...(cells.get(key) ?? []), made]);
  }
  return clusters.map(({ items: members, place }) => ({ items: members, place }));
}

function nearest<Found extends { origin: Place }>(
  cells: ReadonlyMap<string, Found[]>,
  [x, y]: Place,
  distance: number,
  cell: (value: number) => number,
): Found | null {
  let best: Found | null = null;
  let least = distance;
  for (let column = cell(x) - 1; column <= cell(x) + 1; column++) {
    for (let row = cell(y) - 1; row <= cell(y) + 1; row++) {
      for (const candidate of cells.get(`${column} ${row}`) ?? []) {
        const apart = Math.hypot(candidate.origin[0] - x, candidate.origin[1] - y);
        if (apart < least) {
          least = apart;
          best = candidate;
        }
      }
    }
  }
  return best;
}
