import { type Frame, holds, widened } from './fit.js';
import type { Place } from './projection.js';

/** A label that wants a place beside its marker. */
export interface LabelWish {
  place: Place;
  /** Of the marker, in the same units as `place`: other labels keep clear of it. */
  radius: number;
  /** Size of the text, in the same units as `place`; no width is no wish. */
  readonly width: number;
  height: number;
}

/** Where a label went: the middle of its left or right end, or above or below. */
export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Where a label may stand, the best place first: shares of the gap to the right and down. */
const positions: readonly (readonly [number, number, PlacedLabel['anchor']])[] = [
  [1, 0, 'start'],
  [-1, 0, 'end'],
  [0, -1, 'middle'],
  [0, 1, 'middle'],
  [1, -1, 'start'],
  [1, 1, 'start'],
  [-1, -1, 'end'],
  [-1, 1, 'end'],
];

/**
 * Places labels greedily, the first of the list first, at one of eight positions around each marker, where they
 * cover neither another label nor a marker nor the edge. `null` for those that find no room: better no label
 * than one that cannot be read; nor for those that come after `most`. A label stands `gap` away from the middle of its
 * marker. Only what lies in `frame` is asked how wide its text is.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Frame,
  gap: number,
  most = wishes.length,
): (PlacedLabel | null)[] {
  let placed = 0;
  const taken = new Taken(gap * 2);
  const near = widened(frame, gap / frame.height);
  wishes.forEach(({ place, radius }, owner) => {
    if (!holds(near, place)) return;
    const [x, y] = place;
    taken.add({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }, owner);
  });
  return wishes.map((wish, owner) => {
    const [x, y] = wish.place;
    if (placed === most || !holds(frame, wish.place)) return null;
    const { width, height } = wish;
    if (width === 0) return null;
    for (const [right, down, anchor] of positions) {
      const at = { x: x + right * gap, y: y + down * gap, anchor };
      const left = at.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      const box = { x: left, y: at.y - height / 2, width, height };
      if (!within(frame, box) || taken.meets(box, owner)) continue;
      taken.add(box, owner);
      placed++;
      return at;
    }
    return null;
  });
}

/** What is covered already, in rows, so that a label is compared with what is beside it only. */
class Taken {
  readonly #rows = new Map<number, { box: Frame; owner: number }[]>();

  constructor(private readonly rowHeight: number) {}

  add(box: Frame, owner: number): void {
    for (const row of this.#across(box)) {
      const boxes = this.#rows.get(row);
      if (boxes) boxes.push({ box, owner });
      else this.#rows.set(row, [{ box, owner }]);
    }
  }

  /** Does a box cover anything but what is its owner's? */
  meets(box: Frame, owner: number): boolean {
    return this.#across(box).some((row) =>
      this.#rows.get(row)?.some((other) => other.owner !== owner && overlap(box, other.box)),
    );
  }

  #across({ y, height }: Frame): number[] {
    const first = Math.floor(y / this.rowHeight);
    const last = Math.floor((y + height) / this.rowHeight);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}

function within(frame: Frame, { x, y, width, height }: Frame): boolean {
  return holds(frame, [x, y]) && holds(frame, [x + width, y + height]);
}

function overlap(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
