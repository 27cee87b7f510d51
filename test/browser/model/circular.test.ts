import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { circularIds } from '../../../src/model/circular.js';

const rowsOf = (parents: Record<string, string | null>) =>
  Object.entries(parents).map(([id, parent]) => ({ id, parent }));

describe('circularIds', () => {
  it('finds the rows of a circle, not those that hang on it', () => {
    const found = circularIds(rowsOf({ a: 'b', b: 'c', c: 'b', d: 'a', e: null, f: 'f', g: 'none' }));
    expect([...found].sort()).to.deep.equal(['b', 'c', 'f']);
  });

  it('finds exactly the rows that come back to themselves, in any order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const parents = fc.tuple(...ids.map(() => fc.constantFrom(...ids, null)));
    fc.assert(
      fc.property(parents, fc.shuffledSubarray(ids, { minLength: 6 }), (list, order) => {
        const byId = new Map(ids.map((id, index) => [id, list[index] ?? null]));
        const isCircular = (start: string) => {
          let id = byId.get(start) ?? null;
          for (let step = 0; id !== null && id !== start && step < ids.length; step++)
            id = byId.get(id) ?? null;
          return id === start;
        };
        const found = circularIds(order.map((id) => ({ id, parent: byId.get(id) ?? null })));
        expect([...found].sort()).to.deep.equal(ids.filter(isCircular));
      }),
    );
  });

  it('passes a chain of 100,000 rows in a moment', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => ({ id: `${index}`, parent: `${index + 1}` }));
    expect(circularIds(chain).size).to.equal(0);
  });
});
