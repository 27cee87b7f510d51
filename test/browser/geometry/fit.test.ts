import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  boundsOf,
  fitFrame,
  holds,
  moveFrame,
  ratioFor,
  reshaped,
  showPlace,
  wholeFrame,
  zoomFrame,
} from '../../../src/geometry/fit.js';

const drawing = { width: 2000, height: 1800 };
const options = { margin: 50, smallest: 0.1, ratio: 1.6 };
const place = fc.tuple(
  fc.double({ min: 0, max: 2000, noNaN: true }),
  fc.double({ min: 0, max: 1800, noNaN: true }),
);
const isInside = ({ x, y, width, height }: ReturnType<typeof fitFrame>) =>
  x >= -1e-6 && y >= -1e-6 && x + width <= drawing.width + 1e-6 && y + height <= drawing.height + 1e-6;

describe('fit', () => {
  it('keeps every frame inside the drawing and in its proportions', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (places) => {
        const frame = fitFrame(boundsOf(places), drawing, options);
        return isInside(frame) && Math.abs(frame.width / frame.height - options.ratio) < 1e-6;
      }),
    );
  });

  it('holds the places, where the drawing is large enough for them', () => {
    const frame = fitFrame(
      boundsOf([
        [900, 800],
        [1100, 900],
      ]),
      drawing,
      options,
    );
    expect(frame.x).to.be.at.most(850);
    expect(frame.x + frame.width).to.be.at.least(1150);
  });

  it('shows the whole where there is no place', () => {
    expect(fitFrame(boundsOf([]), drawing, options)).to.deep.equal(wholeFrame(drawing, options.ratio));
  });

  it('leaves the place under the pointer where it is', () => {
    const frame = fitFrame(boundsOf([[1000, 900]]), drawing, options);
    const at = [frame.x + frame.width * 0.25, frame.y + frame.height * 0.75] as const;
    const closer = zoomFrame(frame, 1.5, at, drawing, 0.01);
    expect((at[0] - closer.x) / closer.width).to.be.closeTo(0.25, 1e-9);
    expect((at[1] - closer.y) / closer.height).to.be.closeTo(0.75, 1e-9);
  });

  it('never leaves the drawing by zooming or moving', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0.1, max: 10, noNaN: true }), place, (at, factor, by) => {
        const frame = zoomFrame(wholeFrame(drawing, 1.2), factor, at, drawing, 0.08);
        return isInside(frame) && isInside(moveFrame(frame, [by[0] - 1000, by[1] - 900], drawing));
      }),
    );
  });

  it('holds all places of the drawing in the proportions made for them, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const ratio = ratioFor(boundsOf(places), drawing, { margin: 50, ratio: 1.9 });
        const frame = fitFrame(boundsOf(places), drawing, { ...options, ratio });
        return (
          ratio <= 1.9 &&
          places.every(([x, y]) =>
            holds({ ...frame, width: frame.width + 1e-6, height: frame.height + 1e-6 }, [x + 1e-7, y + 1e-7]),
          )
        );
      }),
    );
    expect(ratioFor(null, drawing, { margin: 50, ratio: 1.9 })).to.equal(1.9);
  });

  it('moves no farther than brings a place into sight', () => {
    const frame = { x: 500, y: 500, width: 400, height: 250 };
    expect(showPlace(frame, [700, 600], drawing)).to.deep.equal(frame);
    const moved = showPlace(frame, [1000, 600], drawing);
    expect(moved.y).to.equal(500);
    expect(moved.x).to.be.closeTo(640, 1e-9);
  });

  it('takes other proportions about the same middle, within the drawing', () => {
    const frame = reshaped({ x: 500, y: 500, width: 400, height: 250 }, 1, drawing);
    expect(frame).to.deep.equal({ x: 500, y: 425, width: 400, height: 400 });
    expect(isInside(reshaped(wholeFrame(drawing, 1.9), 0.5, drawing))).to.equal(true);
  });
});
