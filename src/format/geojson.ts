/** A record with a place, to be taken away. */
export interface GeoRecord {
  id: string;
  /** Degrees, WGS 84; `null` where no point is known. */
  point: { lat: number; lon: number } | null;
  properties: Record<string, unknown>;
}

/** Records as a GeoJSON text (RFC 7946): longitude before latitude, `null` for a record without a point. */
export function geojson(records: readonly GeoRecord[]): string {
  const features = records.map(({ id, point, properties }) => ({
    type: 'Feature',
    id,
    geometry: point && { type: 'Point', coordinates: [point.lon, point.lat] },
    properties,
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}
