import type { Place } from './projection.js';

/** Things that lie too close to each other to be told apart. */
export interface Cluster<Item> {
  items: Item[];
  /** The middle of them. */
  place: Place;
}

type Found<Item> = Cluster<Item> & { origin: Place };

/**
 * Gathers what lies closer than `distance` (units of the drawing) to one thing. The first of the list comes
 * first, so that what matters most keeps its place; a grid of cells makes it linear.
 */
export function cluster<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Place,
  distance: number,
): Cluster<Item>[] {
  const clusters: Found<Item>[] = [];
  const cells = new Map<number, Found<Item>[]>();
  const keyAt = ([x, y]: Place) => Math.floor(x / distance) * columnStep + Math.floor(y / distance);
  for (const item of items) {
    const place = placeOf(item);
    const key = keyAt(place);
    const near = nearest(cells, key, place, distance);
    if (near) {
      near.items.push(item);
      const share = 1 / near.items.length;
      const [x, y] = near.place;
      near.place = [x + (place[0] - x) * share, y + (place[1] - y) * share];
      continue;
    }
    const made = { items: [item], place, origin: place };
    clusters.push(made);
    const cell = cells.get(key);
    if (cell) cell.push(made);
    else cells.set(key, [made]);
  }
  return clusters.map(({ items: members, place }) => ({ items: members, place }));
}

/** Cells are numbered column by column; more rows than this no drawing has. */
const columnStep = 1e6;

function nearest<Item>(
  cells: ReadonlyMap<number, Found<Item>[]>,
  key: number,
  [x, y]: Place,
  distance: number,
): Found<Item> | null {
  let best: Found<Item> | null = null;
  let least = distance;
  for (let column = key - columnStep; column <= key + columnStep; column += columnStep) {
    for (let cell = column - 1; cell <= column + 1; cell++) {
      for (const candidate of cells.get(cell) ?? []) {
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
