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

/** What a map is drawn on: its size, and how places come onto it. */
export interface MapSheet {
  width: number;
  height: number;
  projection: MapProjection;
}

/** The maps that there are. */
export type MapName = 'europe' | 'world';
export type MapSheets = Record<MapName, MapSheet>;

/** Countries as SVG paths, by ISO 3166-1 alpha-2; made at build time. */
export type Countries = Record<string, string>;
