// Makes the maps that the partner map draws: projected path strings, in src/geometry/maps. Run by `npm run build`
// before the compiler; the same input gives the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { geoBounds, geoConicEqualArea, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { root } from '../steps.js';
import { countries } from './countries.js';

const earthRadius = 6371;
/** A square kilometre in steradians. */
const squareKilometre = 1 / earthRadius ** 2;

/** Rings smaller than this, in square units of the drawing, are specks; each country keeps its largest. */
const speck = 6;

/**
 * The views. Units of the drawing are half pixels at the usual width of a page, and coordinates are whole: a
 * path is then as short as the eye allows. What `projection` records is what places markers at run time.
 */
const views = {
  europe: {
    width: 2000,
    height: 1800,
    detail: 30,
    projection: { kind: 'conic', parallels: [40, 62], centre: [20, 52], scale: 2350, offset: [920, 960] },
  },
  world: {
    width: 2000,
    height: 930,
    detail: 1_200,
    // Turned by eleven degrees so that Chukotka stays with Asia.
    projection: { kind: 'equal-earth', rotate: 11, scale: 368, offset: [1000, 490] },
  },
};

function d3Projection({ kind, parallels, centre, rotate, scale, offset }, extent) {
  const projection =
    kind === 'conic'
      ? geoConicEqualArea().parallels(parallels).rotate([-centre[0], 0]).center([0, centre[1]])
      : geoEqualEarth().rotate([-rotate, 0]);
  return projection.scale(scale).translate(offset).precision(0.5).clipExtent(extent);
}

function simplified(detail) {
  const topology = buildTopology({ countries: { type: 'FeatureCollection', features: countries() } });
  const weighted = presimplify(topology, sphericalTriangleArea);
  const result = simplify(weighted, detail * squareKilometre);
  return feature(result, result.objects.countries).features;
}

/** Collects the rings of a path in whole units. */
function ringsOf(object, path) {
  const rings = [];
  let ring = [];
  const context = {
    beginPath() {},
    moveTo(x, y) {
      ring = [[Math.round(x), Math.round(y)]];
      rings.push(ring);
    },
    lineTo(x, y) {
      const point = [Math.round(x), Math.round(y)];
      const last = ring.at(-1);
      if (point[0] !== last[0] || point[1] !== last[1]) ring.push(point);
    },
    arc() {},
    closePath() {},
  };
  path.context(context)(object);
  return rings.filter((points) => points.length > 2);
}

function areaOf(points) {
  let sum = 0;
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum / 2);
}

/** Relative commands are shorter than absolute ones, and repeat more. */
function pathOf(points) {
  const [first, ...rest] = points;
  let [x, y] = first;
  const steps = rest.map(([toX, toY]) => {
    const step = `${toX - x},${toY - y}`;
    x = toX;
    y = toY;
    return step;
  });
  return `M${first.join()}l${steps.join(' ')}z`;
}

export function mapOf(name) {
  const { width, height, detail, projection } = views[name];
  const extent = [
    [-4, -4],
    [width + 4, height + 4],
  ];
  const path = geoPath(d3Projection(projection, extent));
  const paths = {};
  for (const country of simplified(detail).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    // South of about 57 degrees there is nobody to be partners with.
    if (geoBounds(country)[1][1] < -57) continue;
    const rings = ringsOf(country, path);
    const largest = Math.max(0, ...rings.map(areaOf));
    const kept = rings.filter((ring) => areaOf(ring) >= Math.min(largest, speck));
    if (kept.length > 0) paths[country.id] = kept.map(pathOf).join('');
  }
  return { width, height, projection, countries: paths };
}

const head = [
  '// Made by scripts/map/build.js; changes belong there.',
  '// Made with Natural Earth (public domain), by way of world-atlas (ISC, Copyright 2013-2019 Michael Bostock).',
].join('\n');
const moduleOf = (name, type, value) =>
  `import type { ${type} } from '../map-drawing.js';\n\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;

/**
 * The texts of the modules, by file name: the countries of each map, and apart from them the sheets, by which a
 * page knows the map's place and size before its countries have come.
 */
export function mapModules() {
  const sheets = Object.entries(views).map(([name, { width, height, projection }]) => [
    name,
    { width, height, projection },
  ]);
  return {
    'sheets.ts': `${head}\n${moduleOf('sheets', 'MapSheets', Object.fromEntries(sheets))}`,
    ...Object.fromEntries(
      Object.keys(views).map((name) => [
        `${name}.ts`,
        `${head}\n${moduleOf('countries', 'Countries', mapOf(name).countries)}`,
      ]),
    ),
  };
}

if (process.argv[1]?.endsWith('build.js')) {
  mkdirSync(`${root}src/geometry/maps`, { recursive: true });
  for (const [file, text] of Object.entries(mapModules()))
    writeFileSync(`${root}src/geometry/maps/${file}`, text);
}
