import { expect } from '@open-wc/testing';
import { sheets } from '../../../src/geometry/maps/sheets.js';
import { projector } from '../../../src/geometry/projection.js';

const { europe, world } = sheets;

describe('projection', () => {
  it('puts the centre of a conic map at its offset', () => {
    const { projection } = europe;
    if (projection.kind !== 'conic') throw new Error('Europe is drawn on a cone');
    const [x, y] = projector(projection)(...projection.centre);
    expect(x).to.be.closeTo(projection.offset[0], 1e-9);
    expect(y).to.be.closeTo(projection.offset[1], 1e-9);
  });

  it('is true to area on Europe: a degree square holds what it holds on the globe', () => {
    const project = projector(europe.projection);
    const area = (lat: number) => {
      const corners = [
        project(20, lat),
        project(20.1, lat),
        project(20.1, lat + 0.1),
        project(20, lat + 0.1),
      ];
      return Math.abs(
        corners.reduce((sum, [x, y], i) => {
          const [nextX = 0, nextY = 0] = corners[(i + 1) % 4] ?? [];
          return sum + x * nextY - nextX * y;
        }, 0) / 2,
      );
    };
    const onGlobe = (lat: number) =>
      Math.sin(((lat + 0.1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180);
    expect(area(60) / area(40)).to.be.closeTo(onGlobe(60) / onGlobe(40), 1e-3);
  });

  it('begins the world anew behind the turned edge, so that Chukotka stays with Asia', () => {
    const project = projector(world.projection);
    expect(project(-170, 66)[0]).to.be.greaterThan(project(170, 66)[0]);
    expect(project(-168, 66)[0]).to.be.lessThan(project(0, 66)[0]);
  });

  it('has places for the poles', () => {
    for (const { projection } of [europe, world]) {
      for (const lat of [-90, 90]) {
        const place = projector(projection)(31, lat);
        expect(place.every(Number.isFinite), `${projection.kind} ${lat}`).to.equal(true);
      }
    }
  });
});
