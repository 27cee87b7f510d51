// The borders that the map shows: Natural Earth by way of world-atlas, put right where Ukraine's law and
// recognition of states differ from it. Unprojected, so that tests can ask where a place lies.
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import isoCountries from 'i18n-iso-countries';
import { feature, mergeArcs } from 'topojson-client';

const require = createRequire(import.meta.url);

/**
 * Pieces that the source gives to somebody else, or to nobody, than Ukraine does. Each names a place inside the
 * piece (longitude, latitude), the country that has it in the source and the one that it belongs to. Found by
 * containment rather than by index, so that a new edition of the source cannot silently move it.
 */
export const moved = [
  // Crimea with Sevastopol is one ring of Russia's in the source.
  { piece: 'Crimea and Sevastopol', place: [34.1, 44.95], from: 'RU', to: 'UA' },
];

/** Entries of the source that are no states by Ukraine's recognition, and the state that each is part of. */
export const joined = { Kosovo: 'RS', 'N. Cyprus': 'CY', Somaliland: 'SO' };

/** The topology with one geometry a country, its id ISO 3166-1 alpha-2; what has no country is left out. */
export function countriesTopology() {
  const topology = structuredClone(require('world-atlas/countries-50m.json'));
  const byCode = new Map();
  for (const geometry of topology.objects.countries.geometries) {
    const code = joined[geometry.properties.name] ?? isoCountries.numericToAlpha2(geometry.id ?? '');
    if (!code) continue;
    byCode.set(code, [...(byCode.get(code) ?? []), geometry]);
  }
  for (const { piece, place, from, to } of moved) {
    const [owner] = byCode.get(from);
    const ring = owner.arcs.find((arcs) =>
      geoContains(feature(topology, { type: 'Polygon', arcs, properties: {} }), place),
    );
    if (!ring) throw new Error(`${piece} is not where the source had it: look at it anew`);
    owner.arcs = owner.arcs.filter((arcs) => arcs !== ring);
    byCode.get(to).push({ type: 'Polygon', arcs: ring });
  }
  topology.objects = {
    countries: {
      type: 'GeometryCollection',
      // `mergeArcs` dissolves the line between the parts, that at Perekop among them.
      geometries: [...byCode].map(([id, parts]) => ({
        ...(parts.length > 1 ? mergeArcs(topology, parts) : parts[0]),
        id,
        properties: {},
      })),
    },
  };
  return topology;
}

/** The same as GeoJSON features. */
export function countries() {
  const topology = countriesTopology();
  return feature(topology, topology.objects.countries).features;
}
