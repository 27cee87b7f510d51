// Borders are a matter of state: what the map shows as Ukraine is asserted place by place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { geoArea, geoConicEqualArea, geoContains, geoEqualEarth } from 'd3-geo';
import { mapModules, mapOf } from '../../scripts/map/build.js';
import { countries } from '../../scripts/map/countries.js';

/** Longitude and latitude. */
const ukrainian = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.53, 44.6],
  Kerch: [36.45, 45.35],
  Yalta: [34.15, 44.51],
  Donetsk: [37.8, 48.0],
  Luhansk: [39.31, 48.57],
  Mariupol: [37.55, 47.11],
  Kherson: [32.61, 46.64],
  Chernihiv: [31.29, 51.49],
};
const russian = { Taman: [36.75, 45.25], Krasnodar: [38.98, 45.04], Rostov: [39.7, 47.24] };
const others = {
  Nicosia: ['CY', [33.36, 35.17]],
  Kyrenia: ['CY', [33.32, 35.3]],
  Hargeisa: ['SO', [44.07, 9.56]],
  Pristina: ['RS', [21.17, 42.66]],
  Sukhumi: ['GE', [41.02, 43.01]],
  Tskhinvali: ['GE', [43.97, 42.23]],
  Tiraspol: ['MD', [29.6, 46.85]],
};

const features = countries();
const whose = (place) => features.filter((feature) => geoContains(feature, place)).map(({ id }) => id);

describe('borders, unprojected', () => {
  for (const [name, place] of Object.entries(ukrainian)) {
    it(`${name} lies in Ukraine and nowhere else`, () => assert.deepEqual(whose(place), ['UA']));
  }
  for (const [name, place] of Object.entries(russian)) {
    it(`${name} does not lie in Ukraine`, () => assert.ok(!whose(place).includes('UA')));
  }
  for (const [name, [country, place]] of Object.entries(others)) {
    it(`${name} lies where Ukraine recognises it`, () => assert.deepEqual(whose(place), [country]));
  }
  it('Ukraine has its area, within two per cent of 603,628 km²', () => {
    const area = geoArea(features.find(({ id }) => id === 'UA')) * 6371 ** 2;
    assert.ok(Math.abs(area - 603_628) / 603_628 < 0.02, `${Math.round(area)} km²`);
  });
  it('no country is there twice', () => {
    assert.equal(new Set(features.map(({ id }) => id)).size, features.length);
  });
});

/** Is a point inside a path of relative line commands? Even-odd, as many rings as there are. */
function inside(path, [x, y]) {
  let odd = false;
  for (const ring of path.split('z').filter(Boolean)) {
    const [head, tail] = ring.slice(1).split('l');
    const points = [head.split(',').map(Number)];
    for (const step of tail.split(' ')) {
      const [dx, dy] = step.split(',').map(Number);
      const [px, py] = points.at(-1);
      points.push([px + dx, py + dy]);
    }
    points.forEach(([ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    });
  }
  return odd;
}

function projectionOf({ kind, parallels, centre, rotate, scale, offset }) {
  const projection =
    kind === 'conic'
      ? geoConicEqualArea().parallels(parallels).rotate([-centre[0], 0]).center([0, centre[1]])
      : geoEqualEarth().rotate([-rotate, 0]);
  return projection.scale(scale).translate(offset);
}

for (const name of ['europe', 'world']) {
  describe(`borders, as drawn on the map of ${name}`, () => {
    const map = mapOf(name);
    const project = projectionOf(map.projection);
    const drawnIn = (place) =>
      Object.keys(map.countries).filter((code) => inside(map.countries[code], project(place)));
    for (const [city, place] of Object.entries(ukrainian)) {
      // A port may fall into the sea by half a pixel; into another country it may not.
      it(`${city} is drawn in Ukraine, or off its coast`, () => {
        assert.deepEqual(
          drawnIn(place).filter((code) => code !== 'UA'),
          [],
        );
      });
    }
    it('the inland places are drawn in Ukraine', () => {
      for (const city of ['Simferopol', 'Donetsk', 'Luhansk', 'Kherson', 'Chernihiv']) {
        assert.deepEqual(drawnIn(ukrainian[city]), ['UA'], city);
      }
    });
    it('Krasnodar and Rostov are not drawn in Ukraine', () => {
      for (const city of ['Krasnodar', 'Rostov', 'Taman']) {
        assert.ok(!drawnIn(russian[city]).includes('UA'), city);
      }
    });
  });
}

it('the committed maps are those that the script makes', () => {
  for (const [file, text] of Object.entries(mapModules())) {
    assert.equal(readFileSync(new URL(`../../src/geometry/maps/${file}`, import.meta.url), 'utf8'), text);
  }
});
