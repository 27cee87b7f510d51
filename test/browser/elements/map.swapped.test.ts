import { expect } from '@open-wc/testing';
import { swappedPoints } from '../../../src/elements/map/swapped.js';
import { countries } from '../../../src/geometry/maps/europe.js';
import { sheets } from '../../../src/geometry/maps/sheets.js';
import { parse } from '../../../src/model/parse.js';
import { indexPartners } from '../../../src/model/partner-index.js';
import type { Programme, ProgrammeInput } from '../../../src/model/types.js';
import { largeProgramme } from '../../../stories/programmes/large.js';

const rowsOf = (file: ProgrammeInput) => indexPartners(parse(file).programme as Programme, 'uk');

describe('swapped coordinates', () => {
  it('are those that lie in the country only when changed round', () => {
    const points: Record<string, [country: string, lat: number, lon: number]> = {
      right: ['DE', 47.98, 10.18],
      swapped: ['DE', 10.18, 47.98],
      elsewhere: ['DE', 48.9, 2.4],
      crimea: ['UA', 34.1, 44.95],
      unknown: ['JP', 139, 35],
    };
    const partners = Object.entries(points).map(([id, [country, lat, lon]]) => ({
      id,
      kind: 'partner-city' as const,
      name: id,
      country,
      point: { lat, lon },
    }));
    const rows = rowsOf({ format: '1.0', title: 'Т', partners });
    const found = swappedPoints(rows, countries, sheets.europe).map(({ partner: { id } }) => id);
    expect(found).to.deep.equal(['swapped', 'crimea']);
  });

  it('are looked for without reading a coast line for each partner', () => {
    const rows = rowsOf(largeProgramme({ partners: 2_000 }));
    let read = 0;
    const Native = window.Path2D;
    window.Path2D = class extends Native {
      constructor(path?: Path2D | string) {
        super(path);
        read++;
      }
    };
    swappedPoints(rows, countries, sheets.europe);
    window.Path2D = Native;
    expect(read).to.be.within(1, 7);
  });
});
