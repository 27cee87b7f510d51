import type { Place } from './projection.js';

/** Things that lie too close to each other to be told apart. */
export interface Cluster<Item> {
  items: Item[];
  /** Of the first: were it the middle of them, two that are far enough from each other could come to cover each other. */
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
  const clusters: Cluster<Item>[] = [];
  const cells = new Map<number, Cluster<Item>[]>();
  // Cells so large that all that is near enough lies in two by two of them.
  const cellOf = (at: number) => Math.floor(at / distance / 2);
  for (const item of items) {
    const place = placeOf(item);
    const [x, y] = place;
    let near: Cluster<Item> | null = null;
    let least = distance ** 2;
    for (let column = cellOf(x - distance); column <= cellOf(x + distance); column++) {
      for (let row = cellOf(y - distance); row <= cellOf(y + distance); row++) {
        for (const candidate of cells.get(column * columnStep + row) ?? []) {
          const apart = (candidate.place[0] - x) ** 2 + (candidate.place[1] - y) ** 2;
          if (apart >= least) continue;
          least = apart;
          near = candidate;
        }
      }
    }
    if (near) {
      near.items.push(item);
      continue;
    }
    const made = { items: [item], place };
    clusters.push(made);
    const key = cellOf(x) * columnStep + cellOf(y);
    const cell = cells.get(key);
    if (cell) cell.push(made);
    else cells.set(key, [made]);
  }
  return clusters;
}

/** Cells are numbered column by column; more rows than this no drawing has. */
const columnStep = 1e6;
