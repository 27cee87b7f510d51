import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeLabels } from '../../../src/geometry/labels.js';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const wish = fc.record({
  place: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })),
  radius: fc.integer({ min: 3, max: 18 }),
  width: fc.integer({ min: 10, max: 120 }),
  height: fc.constant(14),
});

describe('labels', () => {
  it('cover neither each other nor the edge, nor the markers of others', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        const boxes = placeLabels(wishes, frame, 10).flatMap((label, index) => {
          const { width, height } = wishes[index] ?? { width: 0, height: 0 };
          if (!label) return [];
          const left = label.x - (label.anchor === 'end' ? width : label.anchor === 'middle' ? width / 2 : 0);
          return [
            {
              owner: index,
              left,
              top: label.y - height / 2,
              right: left + width,
              bottom: label.y + height / 2,
            },
          ];
        });
        const clear = (box: (typeof boxes)[number]) =>
          wishes.every(
            ({ place: [x, y], radius }, index) =>
              index === box.owner ||
              box.right <= x - radius ||
              x + radius <= box.left ||
              box.bottom <= y - radius ||
              y + radius <= box.top,
          );
        return boxes.every(
          (box, index) =>
            clear(box) &&
            box.left >= 0 &&
            box.top >= 0 &&
            box.right <= 400 &&
            box.bottom <= 300 &&
            boxes.every(
              (other, place) =>
                place === index ||
                box.right <= other.left ||
                other.right <= box.left ||
                box.bottom <= other.top ||
                other.bottom <= box.top,
            ),
        );
      }),
    );
  });

  it('go to the first of the list where there is room for one only', () => {
    const close = [
      { place: [200, 150] as const, radius: 5, width: 390, height: 290 },
      { place: [201, 151] as const, radius: 5, width: 390, height: 290 },
    ];
    const placed = placeLabels(close, { x: -400, y: -300, width: 1200, height: 900 }, 10);
    expect(placed[0]).to.not.equal(null);
  });

  it('go to no more than are wanted, and only to what lies in the frame', () => {
    const row = [50, 150, 250, 350].map((x) => ({
      place: [x, 150] as const,
      radius: 5,
      width: 20,
      height: 14,
    }));
    expect(placeLabels(row, frame, 10, 2).map(Boolean)).to.deep.equal([true, true, false, false]);
    const outside = {
      place: [900, 150] as const,
      radius: 5,
      height: 14,
      get width(): number {
        throw new Error('Nobody may ask how wide it is');
      },
    };
    expect(placeLabels([outside], frame, 10)).to.deep.equal([null]);
  });
});
