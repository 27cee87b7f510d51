import { isInside } from '../../geometry/inside.js';
import type { Countries, MapSheet } from '../../geometry/map-drawing.js';
import { projector } from '../../geometry/projection.js';
import type { IndexedPartner } from '../../model/partner-index.js';

/** Partners that lie in their country only with latitude and longitude changed round: an easy mistake. */
export function swappedPoints(
  rows: readonly IndexedPartner[],
  countries: Countries,
  { projection }: MapSheet,
): IndexedPartner[] {
  const project = projector(projection);
  return rows.filter(({ partner: { country, point } }) => {
    const path = country && countries[country];
    if (!path || !point) return false;
    return !isInside(path, project(point.lon, point.lat)) && isInside(path, project(point.lat, point.lon));
  });
}
