import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toHundredths } from '../../../src/model/decimal.js';
import {
  findGrants,
  type GrantStage,
  grantStages,
  grantTotal,
  type IndexedGrant,
  indexGrants,
} from '../../../src/model/grant-index.js';
import { parse } from '../../../src/model/parse.js';
import type { Programme } from '../../../src/model/types.js';

const places = 12;

const amount = fc.oneof(
  fc.constant(null),
  fc.constant({ wording: 'not-published' }),
  fc.constant({ state: 'not-needed' }),
  fc.record({
    value: fc.integer({ min: 0, max: 999_999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
    currency: fc.constantFrom('UAH', 'EUR', 'USD'),
    wording: fc.constantFrom('exact', 'about', 'up-to', 'at-least'),
  }),
);

/** Any set of grants: parts of each other, also in circles; shared, lent, refused; at any stage. */
const programmes: fc.Arbitrary<Programme> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('grant', 'in-kind', 'loan'),
      donor: fc.constantFrom('А', 'Б', 'В'),
      parent: fc.option(fc.nat(places - 1), { freq: 2 }),
      sharedCount: fc.option(fc.constant(3), { freq: 6 }),
      status: fc.option(fc.record({ code: fc.constantFrom('refused', 'cancelled', 'signed', 'completed') })),
      scope: fc.constantFrom('inside', 'outside', null),
      date: fc.constantFrom('2024', '2025-03', null),
      amount,
      requested: amount,
      received: amount,
      spent: amount,
    }),
    { maxLength: places },
  )
  .map((grants) => {
    const { programme } = parse({
      format: '1.0',
      title: 'Програма',
      grants: grants.map(({ parent, ...grant }, place) => ({
        ...grant,
        id: `g${place}`,
        title: `Запис ${place}`,
        parent: parent === null || parent >= grants.length ? null : `g${parent}`,
      })),
    });
    if (!programme) throw new Error('The programme of the test cannot be read');
    return programme;
  });

const stages = fc.constantFrom(...grantStages);

/** The grants that this one is a part of, the nearest first, each once. */
function wholesOf(row: IndexedGrant): IndexedGrant[] {
  const found: IndexedGrant[] = [];
  for (let whole = row.whole; whole && !found.includes(whole); whole = whole.whole) found.push(whole);
  return found;
}

/** A rule that holds for any set of grants, at any stage, and for any part of the set that a filter leaves. */
function always(check: (rows: IndexedGrant[], stage: GrantStage) => void): void {
  fc.assert(
    fc.property(
      programmes,
      stages,
      fc.array(fc.boolean(), { minLength: places, maxLength: places }),
      (programme, stage, kept) => {
        const rows = indexGrants(programme, 'uk');
        check(rows, stage);
        check(
          rows.filter((_, place) => kept[place]),
          stage,
        );
      },
    ),
    { numRuns: 300 },
  );
}

describe('grantTotal', () => {
  it('crosses no currencies', () => {
    always((rows, stage) => {
      const { sums, counted } = grantTotal(rows, stage);
      expect(new Set(sums.map(({ currency }) => currency)).size).to.equal(sums.length);
      for (const { currency, low, high, rows: count } of sums) {
        const members = counted.filter(({ grant }) => grant[stage]?.currency === currency);
        expect(members.length).to.equal(count);
        let least = 0n;
        let most: bigint | null = 0n;
        for (const { grant } of members) {
          const { value, wording } = grant[stage] ?? {};
          const figure = toHundredths(value ?? '');
          if (wording !== 'up-to') least += figure;
          most = wording === 'at-least' || most === null ? null : most + figure;
        }
        expect(toHundredths(low)).to.equal(least);
        expect(high === null ? null : toHundredths(high)).to.equal(most);
        expect(high === null || toHundredths(high) >= toHundredths(low)).to.equal(true);
      }
    });
  });

  it('counts no child with its parent, nor with a whole further above', () => {
    always((rows, stage) => {
      const counted = new Set(grantTotal(rows, stage).counted);
      for (const row of counted) {
        for (const whole of wholesOf(row)) expect(counted.has(whole), row.grant.id).to.equal(false);
      }
    });
  });

  it('counts nothing shared, lent or without a figure, and no promise of what was refused', () => {
    always((rows, stage) => {
      for (const { grant, shared, status } of grantTotal(rows, stage).counted) {
        expect(shared || grant.kind === 'loan' || grant[stage]?.value == null).to.equal(false);
        if (stage === 'amount') expect(status).not.to.be.oneOf(['refused', 'cancelled']);
      }
    });
  });

  it('is the same in any order of rows', () => {
    fc.assert(
      fc.property(programmes, stages, fc.infiniteStream(fc.nat()), (programme, stage, numbers) => {
        const rows = indexGrants(programme, 'uk');
        const shuffled = rows
          .map((row) => ({ row, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const told = (of: IndexedGrant[]) => {
          const { sums, counted, leftOut } = grantTotal(of, stage);
          return {
            sums,
            counted: counted.map(({ grant }) => grant.id).sort(),
            leftOut: leftOut.map(({ row, reason }) => `${row.grant.id} ${reason}`).sort(),
          };
        };
        expect(told(shuffled)).to.deep.equal(told(rows));
      }),
      { numRuns: 300 },
    );
  });

  it('has every published amount in a sum or left out for a reason, unless none was needed', () => {
    always((rows) => {
      const { counted, leftOut } = grantTotal(rows, 'amount');
      const told = [...counted, ...leftOut.map(({ row }) => row)];
      const rest = rows.filter((row) => !told.includes(row));
      expect(told.length).to.equal(new Set(told).size);
      for (const { grant } of rest) expect(grant.amount?.state).to.equal('not-needed');
      expect(told.length + rest.length).to.equal(rows.length);
    });
  });

  const of = (...grants: object[]) => {
    const { programme } = parse({
      format: '1.0',
      title: 'Програма',
      grants: grants.map((grant, place) => ({
        id: `g${place}`,
        kind: 'grant',
        title: 'Т',
        donor: 'Д',
        ...grant,
      })),
    });
    return indexGrants(programme as Programme, 'uk');
  };
  const euros = (value: string) => ({ value, currency: 'EUR' });
  const lows = (rows: IndexedGrant[], stage: GrantStage) =>
    grantTotal(rows, stage).sums.map(({ low }) => low);

  it('tells a part from its whole through a grant that has not reached the stage', () => {
    const rows = of({ received: euros('100') }, { parent: 'g0' }, { parent: 'g1', received: euros('40') });
    expect(lows(rows, 'received')).to.deep.equal(['100.00']);
  });

  it('tells a part from its whole through a grant that a filter hides', () => {
    const rows = of(
      { amount: euros('100'), donor: 'А' },
      { parent: 'g0', amount: euros('60'), donor: 'Б' },
      { parent: 'g1', amount: euros('40'), donor: 'А' },
    );
    expect(lows(findGrants(rows, { donor: 'А' }).rows, 'amount')).to.deep.equal(['100.00']);
    expect(lows(findGrants(rows, { donor: 'Б' }).rows, 'amount')).to.deep.equal(['60.00']);
  });

  it('loses neither of two grants with the same id', () => {
    const rows = of({ id: 'same', amount: euros('1') }, { id: 'same', amount: euros('2') });
    const { counted, leftOut } = grantTotal(rows, 'amount');
    expect(counted.length + leftOut.length).to.equal(rows.length);
  });

  it('leaves what was only applied for, refused or cancelled out of promises, but not out of what was asked for or came', () => {
    const all = { amount: euros('5'), requested: euros('6'), received: euros('1') };
    const codes = ['applied', 'refused', 'cancelled'];
    const rows = of(...codes.map((code) => ({ ...all, status: { code } })));
    expect(lows(rows, 'amount')).to.deep.equal([]);
    expect(grantTotal(rows, 'amount').leftOut.map(({ reason }) => reason)).to.deep.equal(
      codes.map(() => 'not-granted'),
    );
    expect(lows(rows, 'requested')).to.deep.equal(['18.00']);
    expect(lows(rows, 'received')).to.deep.equal(['3.00']);
  });
});
