import type { Countries, MapName } from '../../geometry/map-drawing.js';

/** Each map is a file of its own, loaded when one comes near the screen. */
const files = {
  europe: () => import('../../geometry/maps/europe.js'),
  world: () => import('../../geometry/maps/world.js'),
};
const loaded = new Map<MapName, Countries>();

/** The countries of a map, where its file is here already. */
export function countriesOf(name: MapName): Countries | null {
  return loaded.get(name) ?? null;
}

/** Asks for the file of a map; whoever asks twice makes one request, as the browser does with modules. */
export async function loadCountries(name: MapName): Promise<void> {
  loaded.set(name, (await files[name]()).countries);
}
