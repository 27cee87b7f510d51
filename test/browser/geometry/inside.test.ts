import { expect } from '@open-wc/testing';
import { isInside } from '../../../src/geometry/inside.js';
import { countries } from '../../../src/geometry/maps/europe.js';
import { sheets } from '../../../src/geometry/maps/sheets.js';
import { projector } from '../../../src/geometry/projection.js';

describe('inside', () => {
  // A square with a hole in it, and an island.
  const path = 'M0,0l10,0 0,10 -10,0zM3,3l4,0 0,4 -4,0zM20,0l5,0 0,5 -5,0z';

  it('tells what lies in a path, holes and islands considered', () => {
    expect(isInside(path, [1, 1])).to.equal(true);
    expect(isInside(path, [5, 5])).to.equal(false);
    expect(isInside(path, [22, 2])).to.equal(true);
    expect(isInside(path, [15, 2])).to.equal(false);
    expect(isInside('', [0, 0])).to.equal(false);
  });

  it('finds cities in their countries on the map that is shipped', () => {
    const project = projector(sheets.europe.projection);
    const of = (lon: number, lat: number) =>
      Object.keys(countries).filter((code) => isInside(countries[code] as string, project(lon, lat)));
    expect(of(34.1, 44.95)).to.deep.equal(['UA']);
    expect(of(37.8, 48)).to.deep.equal(['UA']);
    expect(of(10.18, 47.98)).to.deep.equal(['DE']);
    expect(of(39.7, 47.24)).to.deep.equal(['RU']);
  });
});
