import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type MoneyRow, totalOf } from '../../../src/model/money.js';
import type { Amount } from '../../../src/model/types.js';

const figure = (value: string, currency = 'UAH', wording: Amount['wording'] = 'exact'): Amount => ({
  state: 'figure',
  value,
  currency,
  wording,
  text: null,
});
const without = (state: 'not-needed' | 'not-stated'): Amount => ({
  state,
  value: null,
  currency: 'UAH',
  wording: state === 'not-needed' ? 'exact' : 'not-published',
  text: null,
});

describe('totalOf', () => {
  it('adds kopecks exactly', () => {
    const { sums } = totalOf([
      { id: 'a', amount: figure('0.1') },
      { id: 'b', amount: figure('0.2') },
      { id: 'c', amount: figure('999999999999999.99') },
    ]);
    expect(sums).to.deep.equal([
      {
        currency: 'UAH',
        low: '1000000000000000.29',
        high: '1000000000000000.29',
        approximate: false,
        rows: 3,
      },
    ]);
  });

  it('keeps currencies apart, the one with most rows first', () => {
    const { sums } = totalOf([
      { id: 'a', amount: figure('1', 'USD') },
      { id: 'b', amount: figure('2', 'EUR') },
      { id: 'c', amount: figure('3', 'USD') },
      { id: 'd', amount: figure('4', 'CZK') },
    ]);
    expect(sums.map(({ currency, low }) => `${low} ${currency}`)).to.deep.equal([
      '4.00 USD',
      '4.00 CZK',
      '2.00 EUR',
    ]);
  });

  it('opens the ends by what the wordings say', () => {
    const sumOf = (...rows: Amount[]) => totalOf(rows.map((amount, i) => ({ id: `${i}`, amount }))).sums[0];
    const exact = figure('5');
    expect(sumOf(exact, figure('10', 'UAH', 'up-to'))).to.deep.include({ low: '5.00', high: '15.00' });
    expect(sumOf(exact, figure('10', 'UAH', 'at-least'))).to.deep.include({ low: '15.00', high: null });
    expect(sumOf(figure('10', 'UAH', 'at-least'), exact)).to.deep.include({ low: '15.00', high: null });
    const about = sumOf(exact, figure('10', 'UAH', 'about'));
    expect(about).to.deep.include({ low: '15.00', high: '15.00', approximate: true });
  });

  it('leaves out what is shared, lent or not stated, and says why', () => {
    const { sums, leftOut } = totalOf([
      { id: 'a', amount: figure('1'), shared: true },
      { id: 'b', amount: figure('1'), loan: true },
      { id: 'c', amount: without('not-stated') },
      { id: 'd', amount: null },
      { id: 'e', amount: without('not-needed') },
    ]);
    expect(sums).to.deep.equal([]);
    expect(leftOut).to.deep.equal([
      { id: 'a', reason: 'shared' },
      { id: 'b', reason: 'loan' },
      { id: 'c', reason: 'not-stated' },
      { id: 'd', reason: 'not-stated' },
    ]);
  });

  it('counts a whole without its parts, and the parts of a whole that has no figure', () => {
    const stated = totalOf([
      { id: 'whole', amount: figure('100') },
      { id: 'part', amount: figure('60'), parent: 'whole' },
      { id: 'part-of-part', amount: figure('20'), parent: 'part' },
    ]);
    expect(stated.sums[0]?.low).to.equal('100.00');
    expect(stated.leftOut.map(({ reason }) => reason)).to.deep.equal(['part-of-counted', 'part-of-counted']);

    for (const amount of [without('not-stated'), without('not-needed'), null]) {
      const open = totalOf([
        { id: 'part', amount: figure('60'), parent: 'whole' },
        { id: 'whole', amount },
        { id: 'other', amount: figure('30'), parent: 'whole' },
      ]);
      expect(open.sums[0]?.low).to.equal('90.00');
    }
  });

  it('finds a counted whole above one that has no figure', () => {
    const { sums } = totalOf([
      { id: 'part', amount: figure('60'), parent: 'middle' },
      { id: 'middle', amount: null, parent: 'whole' },
      { id: 'whole', amount: figure('100') },
    ]);
    expect(sums[0]?.low).to.equal('100.00');
  });

  it('counts the own share of a community beside a shared whole', () => {
    const { sums } = totalOf([
      { id: 'whole', amount: figure('100'), shared: true },
      { id: 'own', amount: figure('10'), parent: 'whole' },
    ]);
    expect(sums[0]?.low).to.equal('10.00');
  });

  it('leaves out a circle as such, and counts what hangs on it', () => {
    const { sums, leftOut } = totalOf([
      { id: 'a', amount: figure('1'), parent: 'b' },
      { id: 'b', amount: figure('2'), parent: 'a' },
      { id: 'c', amount: figure('4'), parent: 'a' },
    ]);
    expect(sums[0]?.low).to.equal('4.00');
    expect(leftOut).to.deep.equal([
      { id: 'a', reason: 'circular' },
      { id: 'b', reason: 'circular' },
    ]);
  });

  it('adds a chain of 100,000 parts in a moment', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => ({
      id: `${index}`,
      amount: index === 99_999 ? figure('1') : null,
      parent: `${index + 1}`,
    }));
    expect(totalOf(chain).sums[0]?.rows).to.equal(1);
  });
});

describe('totalOf any rows', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const amounts = fc.oneof(
    fc.constantFrom(null, undefined, without('not-needed'), without('not-stated')),
    fc
      .tuple(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.constantFrom('UAH', 'EUR', 'USD'),
        fc.constantFrom<Amount['wording']>('exact', 'about', 'up-to', 'at-least'),
      )
      .map(([kopecks, currency, wording]) =>
        figure(`${Math.floor(kopecks / 100)}.${String(kopecks % 100).padStart(2, '0')}`, currency, wording),
      ),
  );
  const rows: fc.Arbitrary<MoneyRow[]> = fc
    .tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          amount: amounts,
          parent: fc.constantFrom(null, null, undefined, 'nobody', ...ids),
          shared: fc.boolean(),
          loan: fc.boolean(),
        }),
      ),
    )
    .map((list) =>
      list.map((row) => ({ ...row, shared: row.shared && row.id < 'c', loan: row.loan && row.id > 'f' })),
    );

  const isReady = (row: MoneyRow) => !row.loan && !row.shared && row.amount?.value != null;
  /* Said another way than in the code: by walking up from each row until it meets itself. */
  const above = (row: MoneyRow, all: readonly MoneyRow[]): MoneyRow[] => {
    const list: MoneyRow[] = [];
    let next = all.find(({ id }) => id === row.parent);
    while (next && !list.includes(next)) {
      list.push(next);
      next = all.find(({ id }) => id === next?.parent);
    }
    return list;
  };
  const isCircular = (row: MoneyRow, all: readonly MoneyRow[]) => above(row, all).includes(row);
  const isCounted = (row: MoneyRow, all: readonly MoneyRow[]) =>
    isReady(row) &&
    !isCircular(row, all) &&
    !above(row, all).some((one) => isReady(one) && !isCircular(one, all));

  it('equals a sum in integers, each currency by itself', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const counted = all.filter((row) => isCounted(row, all));
        const { sums } = totalOf(all);
        expect(sums.reduce((count, sum) => count + sum.rows, 0)).to.equal(counted.length);
        for (const sum of sums) {
          const own = counted.filter(({ amount }) => amount?.currency === sum.currency);
          const add = (list: MoneyRow[]) =>
            list.reduce((total, { amount }) => total + Math.round(Number(amount?.value) * 100), 0);
          const low = add(own.filter(({ amount }) => amount?.wording !== 'up-to'));
          expect(sum.low).to.equal((low / 100).toFixed(2));
          const isOpen = own.some(({ amount }) => amount?.wording === 'at-least');
          expect(sum.high).to.equal(isOpen ? null : (add(own) / 100).toFixed(2));
          expect(sum.rows).to.equal(own.length);
          expect(sum.approximate).to.equal(own.some(({ amount }) => amount?.wording === 'about'));
          if (sum.high !== null) expect(Number(sum.low)).to.be.at.most(Number(sum.high));
        }
      }),
    );
  });

  it('counts no row with one that it is a part of, and names each other row once', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { leftOut } = totalOf(all);
        const out = new Set(leftOut.map(({ id }) => id));
        expect(out.size).to.equal(leftOut.length);
        const isIn = (row: MoneyRow) => !out.has(row.id) && row.amount?.state !== 'not-needed';
        for (const row of all) if (isIn(row)) expect(above(row, all).filter(isIn)).to.deep.equal([]);
      }),
    );
  });

  it('is the same in any order of the rows', () => {
    fc.assert(
      fc.property(rows, fc.shuffledSubarray(ids, { minLength: ids.length }), (all, order) => {
        const shuffled = order.map((id) => all.find((row) => row.id === id) as MoneyRow);
        const [one, other] = [totalOf(all), totalOf(shuffled)];
        expect(other.sums).to.deep.equal(one.sums);
        expect(other.leftOut).to.have.deep.members(one.leftOut);
      }),
    );
  });
});
