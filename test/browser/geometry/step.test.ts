import { expect } from '@open-wc/testing';
import type { Place } from '../../../src/geometry/projection.js';
import { nearestTowards } from '../../../src/geometry/step.js';

describe('step', () => {
  const places: Place[] = [
    [0, 0],
    [10, 1],
    [4, 9],
    [-5, 0],
    [0, -20],
  ];

  it('goes to the nearest place in the direction, what lies aside counting double', () => {
    const from = (direction: Place) => nearestTowards(places, [0, 0], direction);
    expect(from([1, 0])).to.equal(1);
    expect(from([-1, 0])).to.equal(3);
    expect(from([0, 1])).to.equal(2);
    expect(from([0, -1])).to.equal(4);
  });

  it('goes nowhere where nothing lies in the direction', () => {
    expect(nearestTowards(places, [10, 1], [1, 0])).to.equal(-1);
    expect(nearestTowards([], [0, 0], [1, 0])).to.equal(-1);
  });
});
