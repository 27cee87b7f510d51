import type { Frame } from './fit.js';
import type { Place } from './projection.js';

/** A label that wants a place beside its marker. */
export interface LabelWish {
  place: Place;
  /** Size of the text, in the same units as `place`. */
  width: number;
  height: number;
}

/** Where a label went: the middle of its left or right end, or above or below. */
export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/**
 * Places labels greedily, the first of the list first, at one of eight positions around each marker, where they
 * cover neither another label nor a marker nor the edge. `null` for those that find no room: better no label
 * than one that cannot be read.
 */
export function placeLabels(wishes: readonly LabelWish[], frame: Frame, gap: number): (PlacedLabel | null)[] {
  const taken: Frame[] = wishes.map(({ place: [x, y] }) => ({
    x: x - gap / 2,
    y: y - gap / 2,
    width: gap,
    height: gap,
  }));
  return wishes.map(({ place: [x, y], width, height }, index) => {
    const offsets: [number, number, PlacedLabel['anchor']][] = [
      [gap, 0, 'start'],
      [-gap, 0, 'end'],
      [0, -gap, 'middle'],
      [0, gap, 'middle'],
      [gap, -gap, 'start'],
      [gap, gap, 'start'],
      [-gap, -gap, 'end'],
      [-gap, gap, 'end'],
    ];
    for (const [dx, dy, anchor] of offsets) {
      const left = x + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      const box = { x: left, y: y + dy - height / 2, width, height };
      const out =
        box.x < frame.x ||
        box.y < frame.y ||
        box.x + width > frame.x + frame.width ||
        box.y + height > frame.y + frame.height;
      if (out || taken.some((other, owner) => owner !== index && overlap(box, other))) continue;
      taken.push(box);
      return { x: x + dx, y: y + dy, anchor };
    }
    return null;
  });
}

function overlap(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
