import jsvectormap from 'jsvectormap';
import L from 'leaflet';
import leafletCss from 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster';
import '../src/elements/map/define.js';
import { mapView, placePartners } from '../src/elements/map/map.view.js';
import { countries } from '../src/geometry/maps/europe.js';
import { sheets } from '../src/geometry/maps/sheets.js';
import { projector } from '../src/geometry/projection.js';
import { indexPartners } from '../src/model/partner-index.js';
import { read } from '../src/model/read.js';
import type { Programme } from '../src/model/types.js';
import { largeProgramme } from '../stories/programmes/large.js';
import { frame, measure, painted, stage, whenLeaving } from './measure.js';

export const title = 'A map from data in hand to painted, by number of partners';
export const ours = 'programme-map';

const { europe } = sheets;
const files = new Map<number, ReturnType<typeof largeProgramme>>();
const fileOf = (partners: number) => {
  const file = files.get(partners) ?? largeProgramme({ partners });
  files.set(partners, file);
  return file;
};

const prepareStage = () => stage(`${leafletCss}.stage { inline-size: 1000px; block-size: 640px }`);

interface Point {
  name: string;
  lat: number;
  lon: number;
}
const pointsOf = (size: number): Point[] =>
  (fileOf(size).partners ?? []).map(({ name, point }) => ({
    name: (name as { uk: string }).uk,
    lat: point?.lat ?? 0,
    lon: point?.lon ?? 0,
  }));

/** The shipped drawing as GeoJSON in the units of the drawing, for a map without projection. */
const geometry = {
  type: 'FeatureCollection' as const,
  features: Object.entries(countries).map(([id, path]) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: path
        .split('z')
        .filter(Boolean)
        .map((ring) => {
          const [head = '', tail = ''] = ring.slice(1).split('l');
          let [x = 0, y = 0] = head.split(',').map(Number);
          const points = [[x, -y]];
          for (const step of tail.split(' ')) {
            const [dx = 0, dy = 0] = step.split(',').map(Number);
            x += dx;
            y += dy;
            points.push([x, -y]);
          }
          return [points];
        }),
    },
  })),
};

function leaflet(box: HTMLElement, points: Point[], clustered: boolean): void {
  const map = L.map(box, {
    crs: L.CRS.Simple,
    minZoom: -5,
    maxZoom: 5,
    zoomAnimation: false,
    fadeAnimation: false,
  });
  const place = projector(europe.projection);
  L.geoJSON(geometry as never, { style: { weight: 1, fillOpacity: 0.3 } }).addTo(map);
  const group = clustered
    ? (L as unknown as { markerClusterGroup: (options: object) => L.LayerGroup }).markerClusterGroup({
        animate: false,
      })
    : L.layerGroup();
  for (const { name, lat, lon } of points) {
    const [x, y] = place(lon, lat);
    group.addLayer(
      clustered
        ? L.marker([-y, x], { title: name })
        : L.circleMarker([-y, x], { radius: 5 }).bindTooltip(name),
    );
  }
  group.addTo(map);
  map.fitBounds([
    [-europe.height, 0],
    [0, europe.width],
  ]);
  whenLeaving(() => map.remove());
}

function vectorMap(box: HTMLElement, points: Point[]): void {
  const Maker = jsvectormap as unknown as {
    new (options: object): { destroy: () => void };
    addMap: (name: string, map: object) => void;
  };
  // The same drawing, so that only the libraries differ.
  Maker.addMap('europe', {
    insets: [
      {
        width: europe.width,
        height: europe.height,
        top: 0,
        left: 0,
        bbox: [
          { y: -1e7, x: -1e7 },
          { y: 1e7, x: 1e7 },
        ],
      },
    ],
    paths: Object.fromEntries(Object.entries(countries).map(([id, path]) => [id, { path, name: id }])),
    height: europe.height,
    width: europe.width,
    projection: { type: 'mill', centralMeridian: 11 },
  });
  box.id = 'vector';
  const map = new Maker({
    selector: '#vector',
    map: 'europe',
    markers: points.map(({ name, lat, lon }) => ({ name, coords: [lat, lon] })),
  });
  whenLeaving(() => map.destroy());
}

/** What no map can be faster than: the drawing and its markers as text, without any working. */
function plain(box: HTMLElement, points: Point[]): void {
  const place = projector(europe.projection);
  box.innerHTML = `<svg viewBox="0 0 ${europe.width} ${europe.height}">${Object.values(countries)
    .map((path) => `<path d="${path}" fill="#ddd"/>`)
    .join('')}${points
    .map(({ name, lat, lon }) => {
      const [x, y] = place(lon, lat);
      return `<circle cx="${x}" cy="${y}" r="10"><title>${name}</title></circle>`;
    })
    .join('')}</svg>`;
}

/** What a contender leaves behind is not the next one's: a pause lets the browser clear it away. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

const prepare = async (size: number) => {
  const programme = read(fileOf(size)).programme as Programme;
  const prepared = {
    box: prepareStage(),
    points: pointsOf(size),
    file: fileOf(size),
    unread: structuredClone(fileOf(size)),
    programme,
    indexed: indexPartners(programme, 'uk'),
  };
  await settle();
  return prepared;
};
type Prepared = Awaited<ReturnType<typeof prepare>>;

/** Until the map is there: the first time its countries come as a file, later it is drawn before the next frame. */
async function drawn(element: HTMLElement) {
  const isThere = () => element.shadowRoot?.querySelector('.country');
  for (let turn = 0; turn < 20 && !isThere(); turn++) await null;
  while (!isThere()) await frame();
}

const contender = (name: string, draw: (prepared: Prepared, size: number) => unknown) => ({
  name,
  prepare,
  work: async (prepared: unknown, size: number) => {
    await draw(prepared as Prepared, size);
    await painted();
  },
});

const map = async (box: HTMLElement, file: ReturnType<typeof largeProgramme>) => {
  const element = document.createElement('programme-map');
  element.programme = file;
  box.append(element);
  await drawn(element);
};

const contenders = [
  // Like the points that the others get, a file that has been read.
  contender(ours, ({ box, file }) => map(box, file)),
  contender('programme-map, reading the file too', ({ box, unread }) => map(box, unread)),
  contender('Leaflet 1.9.4, circles', ({ box, points }) => leaflet(box, points, false)),
  contender('Leaflet 1.9.4, markercluster 1.5.3', ({ box, points }) => leaflet(box, points, true)),
  contender('jsvectormap 1.7.0', ({ box, points }) => vectorMap(box, points)),
  contender('innerHTML of a ready SVG', ({ box, points }) => plain(box, points)),
];

/** What is worked out before anything is drawn, each part alone; the rest of the time is the browser's. */
const part = (name: string, work: (prepared: Prepared) => unknown) => ({
  name: `  of ours, ${name} alone`,
  prepare,
  work: (prepared: unknown) => work(prepared as Prepared),
});

const parts = [
  part('reading the file', ({ unread }) => read(unread)),
  part('index of partners', ({ programme }) => indexPartners(programme, 'uk')),
  part('view of the map', ({ programme, indexed }) =>
    mapView(placePartners('fit', indexed), programme, {
      region: 'fit',
      frame: null,
      screen: { width: 958, height: 640, textWidth: (text) => text.length * 7 },
      locale: 'uk-UA',
    }),
  ),
  {
    name: '  of ours, all script until the map is there',
    prepare,
    work: async (prepared: unknown) => {
      const { box, file } = prepared as Prepared;
      await map(box, file);
    },
  },
  {
    name: '  ours, until names, buttons and list are painted too',
    prepare,
    work: async (prepared: unknown) => {
      const { box, file } = prepared as Prepared;
      await map(box, file);
      await box.querySelector('programme-map')?.updateComplete;
      await painted();
    },
  },
];

export const run = () => measure([...contenders, ...parts], [15, 200, 2_000]);
