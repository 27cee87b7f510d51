import type { Countries, MapSheet } from '../../geometry/map-drawing.js';
import { projector } from '../../geometry/projection.js';
import type { IndexedPartner } from '../../model/partner-index.js';
import { sharedCanvas } from './canvas.js';

/**
 * Partners that lie in their country only with latitude and longitude changed round: an easy mistake. The browser reads
 * each coast line once and looks into it: reading them for each of 2,000 partners took a quarter of a second.
 */
export function swappedPoints(
  rows: readonly IndexedPartner[],
  countries: Countries,
  { projection }: MapSheet,
): IndexedPartner[] {
  const project = projector(projection);
  const shapes = new Map<string, Path2D>();
  return rows.filter(({ partner: { country, point } }) => {
    const path = country && countries[country];
    if (!path || !point) return false;
    const shape = shapes.get(path) ?? new Path2D(path);
    shapes.set(path, shape);
    const holds = (lon: number, lat: number) =>
      sharedCanvas()?.isPointInPath(shape, ...project(lon, lat), 'evenodd');
    return !holds(point.lon, point.lat) && holds(point.lat, point.lon);
  });
}
