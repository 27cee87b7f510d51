import { expect } from '@open-wc/testing';
import { openEnd, withExtents } from '../../../src/geometry/extents.js';

const sum = (low: string, high: string | null = low) => ({ low, high });
const extents = (...sums: (ReturnType<typeof sum> | null)[]) =>
  withExtents(
    sums.map((of) => ({ of })),
    ({ of }) => of,
  ).map(({ share, beyond }) => [share, beyond]);

describe('the extents of sums', () => {
  it('are shares of the one that goes furthest: what is sure, and what may be beyond', () => {
    expect(extents(sum('50.00'), sum('25.00', '100.00'), sum('0.00', '80.00'))).to.deep.equal([
      [0.5, 0],
      [0.25, 0.75],
      [0, 0.8],
    ]);
  });

  it('leave room for an end that nobody knows', () => {
    const [[share, beyond] = []] = extents(sum('80', null), sum('40'));
    expect(beyond).to.equal(null);
    expect((share ?? 0) + openEnd).to.be.closeTo(1, 1e-9);
  });

  it('are nothing of what is not known or zero', () => {
    expect(extents(null, sum('0.00'))).to.deep.equal([
      [0, 0],
      [0, 0],
    ]);
    expect(extents()).to.deep.equal([]);
  });
});
