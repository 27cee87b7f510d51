import { expect } from '@open-wc/testing';
import { type Filter, type Indexed, narrow } from '../../../src/model/facets.js';

type Facet = 'colour' | 'size';
const facets = ['colour', 'size'] as const;
const row = (text: string, colour: string[], size: string[]): Indexed<Facet> => ({
  text,
  values: { colour, size },
});
const rows = [
  row('червоний малий', ['red'], ['s']),
  row('червоний великий', ['red'], ['l']),
  row('синій великий', ['blue'], ['l']),
  row('строкатий', ['red', 'blue'], []),
];
const find = (filter: Filter<Facet>) => narrow(rows, filter, facets);

describe('narrow', () => {
  it('finds all without a filter', () => {
    expect(find({}).rows).to.deep.equal(rows);
    expect([...find({}).counts.colour]).to.deep.equal([
      ['red', 3],
      ['blue', 2],
    ]);
  });

  it('asks every chosen facet, and a record of several values by each of them', () => {
    expect(find({ colour: 'red', size: 'l' }).rows).to.deep.equal([rows[1]]);
    expect(find({ colour: 'blue' }).rows).to.deep.equal([rows[2], rows[3]]);
  });

  it('counts the values of a facet as if that facet were not chosen', () => {
    const { counts } = find({ colour: 'red', size: 'l' });
    expect(Object.fromEntries(counts.colour)).to.deep.equal({ red: 1, blue: 1 });
    expect(Object.fromEntries(counts.size)).to.deep.equal({ s: 1, l: 1 });
  });

  it('finds a text as search compares it, in any order of words', () => {
    expect(find({ text: 'ВЕЛИКИЙ  черв' }).rows).to.deep.equal([rows[1]]);
    expect(find({ text: ' ' }).rows).to.deep.equal(rows);
    expect(find({ text: 'зелений' }).rows).to.deep.equal([]);
    expect(find({ text: 'зелений' }).counts.colour.size).to.equal(0);
  });

  it('says for each value how many records it would find', () => {
    for (const filter of [{}, { colour: 'red' }, { size: 'l' }, { text: 'великий', colour: 'blue' }]) {
      const { counts } = find(filter);
      for (const facet of facets) {
        for (const [value, count] of counts[facet]) {
          expect(find({ ...filter, [facet]: value }).rows.length, `${facet} ${value}`).to.equal(count);
        }
      }
    }
  });
});
