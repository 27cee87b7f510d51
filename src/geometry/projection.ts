import type { MapProjection } from './map-drawing.js';

const radians = Math.PI / 180;

/** A place on a drawing, in its units. */
export type Place = readonly [x: number, y: number];

/**
 * The function that puts longitude and latitude (degrees, WGS 84) on a map as it was drawn. Formulas: Snyder,
 * «Map Projections – A Working Manual», USGS 1395, chapter 14 (Albers' conic equal-area projection on the
 * sphere); Šavrič, Patterson, Jenny, «The Equal Earth map projection», 2018.
 */
export function projector(projection: MapProjection): (lon: number, lat: number) => Place {
  const [offsetX, offsetY] = projection.offset;
  const raw = projection.kind === 'conic' ? conic(projection) : equalEarth(projection.rotate);
  return (lon, lat) => {
    const [x, y] = raw(lon, lat);
    return [offsetX + x * projection.scale, offsetY - y * projection.scale];
  };
}

type Raw = (lon: number, lat: number) => Place;

function conic({ parallels, centre }: Extract<MapProjection, { kind: 'conic' }>): Raw {
  const [first, second] = [Math.sin(parallels[0] * radians), Math.sin(parallels[1] * radians)];
  const n = (first + second) / 2;
  const c = 1 + first * (2 * n - first);
  const radius = (lat: number) => Math.sqrt(Math.max(0, c - 2 * n * Math.sin(lat * radians))) / n;
  const atCentre = radius(centre[1]);
  return (lon, lat) => {
    const angle = n * turned(lon, centre[0]) * radians;
    return [radius(lat) * Math.sin(angle), atCentre - radius(lat) * Math.cos(angle)];
  };
}

function equalEarth(rotate: number): Raw {
  const m = Math.sqrt(3) / 2;
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  return (lon, lat) => {
    const t = Math.asin(m * Math.sin(lat * radians));
    const t2 = t * t;
    const t6 = t2 * t2 * t2;
    const stretch = m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2));
    return [
      (turned(lon, rotate) * radians * Math.cos(t)) / stretch,
      t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2)),
    ];
  };
}

/** Degrees east of `centre`, −180 up to 180: the map begins anew behind it. */
function turned(lon: number, centre: number): number {
  return ((((lon - centre + 180) % 360) + 360) % 360) - 180;
}
