import { expect } from '@open-wc/testing';
import { parse } from '../../../src/model/parse.js';
import { findPartners, indexPartners } from '../../../src/model/partner-index.js';
import type { Programme, ProgrammeInput } from '../../../src/model/types.js';

const programmeOf = (partners: NonNullable<ProgrammeInput['partners']>): Programme =>
  parse({ format: '1.0', title: 'Програма', partners }).programme as Programme;

const rzeszow = {
  id: 'rzeszow',
  kind: 'twin-city' as const,
  name: { uk: 'Жешув', en: 'Rzeszów' },
  nativeName: 'Rzeszów',
  variants: ['Ряшів'],
  country: 'PL',
  topics: ['Культура'],
  status: { code: 'active' as const },
  agreements: [
    { kind: 'decision' as const, date: '2022-05-31' },
    { kind: 'agreement' as const, date: '2022-06-20' },
  ],
};
const plain = { id: 'b', kind: 'partner-city' as const, name: 'Місто', country: 'DE' };

describe('partner-index', () => {
  const indexed = indexPartners(programmeOf([rzeszow, plain]), 'uk');
  const found = (text: string) => findPartners(indexed, { text }).rows.map(({ partner }) => partner.id);

  it('finds by every name, with or without diacritics', () => {
    for (const text of ['Жешув', 'ряшів', 'rzeszow', 'RZESZÓW'])
      expect(found(text)).to.deep.equal(['rzeszow']);
    expect(found('Київ')).to.deep.equal([]);
  });

  it('takes the earliest agreement for the beginning, not the decision before it', () => {
    expect(indexed[0]?.since).to.equal('2022-06-20');
    expect(indexed[0]?.values.year).to.deep.equal(['2022']);
    expect(indexed[1]?.since).to.equal(null);
  });

  it('calls a status that nobody stated by that name', () => {
    expect(indexed[1]?.status).to.equal('not-stated');
  });

  it('counts each value of a facet as if that facet were free', () => {
    const { rows, counts } = findPartners(indexed, { country: 'PL' });
    expect(rows.length).to.equal(1);
    expect([...counts.country]).to.deep.equal([
      ['PL', 1],
      ['DE', 1],
    ]);
    expect([...counts.kind]).to.deep.equal([['twin-city', 1]]);
  });
});
