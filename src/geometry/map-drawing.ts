/** How a map was projected, to place markers on it. Degrees, and units of the drawing. */
export type MapProjection =
  | {
      kind: 'conic';
      /** The two parallels that are true to scale, degrees. */
      parallels: [number, number];
      /** Longitude and latitude that `offset` is the place of. */
      centre: [number, number];
      scale: number;
      offset: [number, number];
    }
  | { kind: 'equal-earth'; rotate: number; scale: number; offset: [number, number] };

/** A map made at build time: countries as SVG paths by ISO 3166-1 alpha-2. */
export interface MapDrawing {
  width: number;
  height: number;
  projection: MapProjection;
  countries: Record<string, string>;
}
