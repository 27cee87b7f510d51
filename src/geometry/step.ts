import type { Place } from './projection.js';

/**
 * The index of the place nearest to `from` in a direction (one step right, left, down or up), sideways distance
 * counting double; −1 where there is none.
 */
export function nearestTowards(places: readonly Place[], from: Place, [right, down]: Place): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  places.forEach(([x, y], index) => {
    const along = (x - from[0]) * right + (y - from[1]) * down;
    const aside = Math.abs((x - from[0]) * down) + Math.abs((y - from[1]) * right);
    if (along > 0.01 && along + 2 * aside < least) {
      least = along + 2 * aside;
      best = index;
    }
  });
  return best;
}
