import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import { prune } from '../../../src/model/prune.js';
import { array, object } from '../../../src/model/schema/shape.js';

const leaf = v.pipe(v.string(), v.regex(/^ok/, 'bad-id'));
const row = object({ name: leaf, note: v.nullish(leaf), rows: v.nullish(array(object({ name: leaf })), []) });
const schema = object({
  rows: v.nullish(array(row), []),
  head: v.nullish(object({ row })),
  top: v.nullish(leaf),
});
const file = (rows: unknown) => prune(schema, { rows });
const named = (found: ReturnType<typeof file>) =>
  found.problems.map(({ code, path, dropped }) => `${code} ${path} -> ${dropped}`);

describe('prune', () => {
  it('leaves alone what is right, and does not copy it', () => {
    const input = { rows: [{ name: 'ok' }] };
    const found = prune(schema, input);
    expect(found.problems).to.deep.equal([]);
    expect(found.input).to.equal(input);
    expect(found.output).to.deep.equal({ rows: [{ name: 'ok', rows: [] }] });
  });

  it('cuts a wrong value where the record can do without it', () => {
    const found = file([{ name: 'ok', note: 'no' }]);
    expect(named(found)).to.deep.equal(['bad-id rows[0].note -> rows[0].note']);
    expect(found.output?.rows).to.deep.equal([{ name: 'ok', rows: [] }]);
  });

  it('cuts the record where it cannot, and names the cause once', () => {
    const found = file([
      { name: 'ok 1' },
      { name: 'no' },
      { note: 'ok' },
      { name: null },
      null,
      { name: 'ok 2' },
    ]);
    expect(named(found)).to.deep.equal([
      'bad-id rows[1].name -> rows[1]',
      'missing rows[2].name -> rows[2]',
      'missing rows[3].name -> rows[3]',
      'wrong-type rows[4] -> rows[4]',
    ]);
    expect(found.output?.rows?.map(({ name }) => name)).to.deep.equal(['ok 1', 'ok 2']);
  });

  it('goes up as far as it must', () => {
    const found = prune(schema, { head: { row: { name: 5 } }, top: 'ok' });
    expect(named(found)).to.deep.equal(['wrong-type head.row.name -> head']);
    expect(found.output).to.deep.equal({ rows: [], top: 'ok' });
  });

  it('names the places of the file as it was written, whatever was cut before', () => {
    const found = file([
      { name: 'no' },
      { name: 'ok', rows: [{ name: 'no' }, { name: 'ok' }, {}] },
      'no',
      { name: 'ok', note: 1 },
    ]);
    expect(found.output?.rows).to.have.length(2);
    expect(found.originalKeys(['rows', 0, 'rows', 0, 'name'])).to.deep.equal(['rows', 1, 'rows', 1, 'name']);
    expect(found.originalKeys(['rows', 1, 'name'])).to.deep.equal(['rows', 3, 'name']);
    expect(found.originalKeys(['top'])).to.deep.equal(['top']);
  });

  it('cuts together what means nothing apart', () => {
    const together = Object.assign(
      object({ value: v.nullish(leaf), unit: v.nullish(leaf), text: v.nullish(leaf) }),
      {
        together: ['value', 'unit'],
      },
    );
    const found = prune(object({ sum: v.nullish(together) }), {
      sum: { value: 'ok', unit: 'no', text: 'ok' },
    });
    expect(found.output).to.deep.equal({ sum: { text: 'ok' } });
    expect(found.problems.map(({ path }) => path)).to.deep.equal(['sum.unit']);
  });

  it('puts in a stand-in for what the root cannot do without', () => {
    const root = object({ name: leaf, note: v.nullish(leaf) });
    for (const name of [undefined, null, 'no', []]) {
      const found = prune(root, { name, note: 'ok' }, { name: 'ok!' });
      expect(found.output).to.deep.equal({ name: 'ok!', note: 'ok' });
      expect(found.problems.map(({ path }) => path)).to.deep.equal(['name']);
    }
    expect(prune(root, {}).output).to.equal(null);
  });

  it('does not take a list for a record, nor a record for a list', () => {
    expect(named(file([[]]))).to.deep.equal(['wrong-type rows[0] -> rows[0]']);
    expect(named(file({ 0: { name: 'ok' } }))).to.deep.equal(['wrong-type rows -> rows']);
  });

  it('never changes what it was given', () => {
    const input = { rows: [{ name: 'no' }, { name: 'ok', note: 1 }], top: 5 };
    const before = structuredClone(input);
    prune(schema, input);
    expect(input).to.deep.equal(before);
  });

  it('keeps or names every row', () => {
    const names = fc.constantFrom('ok', 'no', null, undefined, 5);
    const wild = fc.array(
      fc.oneof(fc.record({ name: names, note: names }), fc.constantFrom(null, 'row', [])),
    );
    fc.assert(
      fc.property(wild, (rows) => {
        const found = file(rows);
        const cut = new Set(
          found.problems.map(({ dropped }) => dropped).filter((path) => /^rows\[\d+\]$/.test(path ?? '')),
        );
        const good = rows.filter(
          (one) => typeof one === 'object' && one && 'name' in one && one.name === 'ok',
        );
        expect(found.output?.rows).to.have.length(good.length);
        expect((found.output?.rows?.length ?? 0) + cut.size).to.equal(rows.length);
      }),
    );
  });
});
