import type { Place } from './projection.js';

/**
 * Does a place lie within a path as scripts/map/build.js writes them: rings of relative lines, an odd number of
 * them around what is inside?
 */
export function isInside(path: string, [x, y]: Place): boolean {
  let odd = false;
  for (const ring of path.split('z')) {
    const [first, ...steps] = ring.slice(1).split(/[l ]/);
    let [fromX, fromY] = pair(first);
    const start: Place = [fromX, fromY];
    const cross = (toX: number, toY: number) => {
      if (fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) odd = !odd;
      fromX = toX;
      fromY = toY;
    };
    for (const step of steps) {
      const [right, down] = pair(step);
      cross(fromX + right, fromY + down);
    }
    cross(...start);
  }
  return odd;
}

function pair(text = ''): [number, number] {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return [x, y];
}
