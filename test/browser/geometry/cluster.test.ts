import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cluster } from '../../../src/geometry/cluster.js';
import type { Place } from '../../../src/geometry/projection.js';

const places = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })), {
  maxLength: 60,
});
const same = (place: Place) => place;

describe('cluster', () => {
  it('loses nothing and doubles nothing', () => {
    fc.assert(
      fc.property(places, (list) => {
        const gathered = cluster(list, same, 20).flatMap(({ items }) => items);
        return gathered.length === list.length && new Set(gathered).size === list.length;
      }),
    );
  });

  it('gathers what is near the first, and leaves apart what is not', () => {
    const near: Place[] = [
      [0, 0],
      [6, 0],
      [40, 0],
    ];
    expect(cluster(near, same, 10).map(({ items }) => items.length)).to.deep.equal([2, 1]);
    expect(cluster(near, same, 5).map(({ items }) => items.length)).to.deep.equal([1, 1, 1]);
  });

  it('puts no two things apart that lie on one place', () => {
    fc.assert(
      fc.property(places, (list) => {
        const clusters = cluster(list, same, 20);
        return clusters.every((one, index) =>
          clusters.every(
            (other, place) => index === place || one.items[0]?.join() !== other.items[0]?.join(),
          ),
        );
      }),
    );
  });

  it('leaves what it has gathered as far apart as asked, whatever came to it', () => {
    const drawn: Place[] = [
      [0, 0],
      [25, 0],
      [12, 0],
      [14, 0],
    ];
    const [one, other] = cluster(drawn, same, 20);
    expect([one?.items.length, other?.items.length]).to.deep.equal([2, 2]);
    expect((other?.place[0] ?? 0) - (one?.place[0] ?? 0)).to.be.at.least(20);
  });
});
