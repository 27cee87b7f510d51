import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { obligationsOf } from '../../../src/model/cofinancing.js';
import { toHundredths } from '../../../src/model/decimal.js';
import type { Sum } from '../../../src/model/money.js';
import { parse } from '../../../src/model/parse.js';
import type { Grant } from '../../../src/model/types.js';

function grantOf(grant: object): Grant {
  const { programme } = parse({
    format: '1.0',
    title: 'Програма',
    grants: [{ id: 'g', kind: 'grant', title: 'Т', donor: 'donor', ...grant }],
  });
  const [read] = programme?.grants ?? [];
  if (!read) throw new Error('The grant of the test cannot be read');
  return read;
}

const euros = (value: string, wording = 'exact') => ({ value, currency: 'EUR', wording });
const range = (sum: Sum | null) =>
  sum && `${sum.approximate ? '~' : ''}${sum.low}…${sum.high ?? ''} ${sum.currency}`;
const told = (grant: object) =>
  obligationsOf(grantOf(grant)).map(
    ({ share, due, derived, paid, owed }) =>
      `${share.role}: ${range(due)}${derived ? ' by share' : ''} − ${range(paid)} = ${range(owed)}`,
  );

describe('who owes what of a grant', () => {
  it('is what was agreed less what was paid, of each one by itself', () => {
    expect(
      told({
        cofinancing: [
          { role: 'community', amount: euros('10.50'), paid: euros('4.25') },
          { role: 'state', amount: euros('7'), paid: euros('7') },
          { role: 'region', amount: euros('3'), paid: euros('5') },
        ],
      }),
    ).to.deep.equal([
      'community: 10.50…10.50 EUR − 4.25…4.25 EUR = 6.25…6.25 EUR',
      'state: 7.00…7.00 EUR − 7.00…7.00 EUR = 0.00…0.00 EUR',
      'region: 3.00…3.00 EUR − 5.00…5.00 EUR = 0.00…0.00 EUR',
    ]);
  });

  it('is of the donor what was signed, or else approved, less what was received', () => {
    const grant = { approved: euros('90'), signed: euros('80'), received: euros('30') };
    const line = ['donor: 80.00…80.00 EUR − 30.00…30.00 EUR = 50.00…50.00 EUR'];
    expect(told(grant)).to.deep.equal(line);
    expect(told({ ...grant, cofinancing: [{ role: 'donor' }] })).to.deep.equal(line);
    expect(told({ ...grant, cofinancing: [{ role: 'donor', party: 'donor' }] })).to.deep.equal(line);
    expect(told({ ...grant, signed: null })[0]).to.contain('donor: 90.00');
  });

  it('does not take the money of one donor for that of another', () => {
    const lines = told({
      signed: euros('80'),
      received: euros('30'),
      cofinancing: [{ role: 'donor', party: 'another', amount: euros('5') }],
    });
    expect(lines).to.deep.equal([
      'donor: 80.00…80.00 EUR − 30.00…30.00 EUR = 50.00…50.00 EUR',
      'donor: 5.00…5.00 EUR − null = null',
    ]);
  });

  it('is not known where there is no word on payment, nor in another currency', () => {
    expect(
      told({
        received: { value: '100' },
        cofinancing: [
          { role: 'donor', amount: euros('10') },
          { role: 'state', amount: euros('10') },
          { role: 'partner', paid: euros('1') },
          { role: 'community', amount: { state: 'not-needed' } },
        ],
      }),
    ).to.deep.equal([
      'donor: 10.00…10.00 EUR − 100.00…100.00 UAH = null',
      'state: 10.00…10.00 EUR − null = null',
      'partner: null − 1.00…1.00 EUR = null',
      'community: null − null = null',
    ]);
  });

  it('keeps «about», «up to» and «at least»', () => {
    const owed = (due: string, paid: string) =>
      obligationsOf(
        grantOf({ cofinancing: [{ role: 'state', amount: euros('10', due), paid: euros('4', paid) }] }),
      ).map((line) => range(line.owed))[0];
    expect(owed('about', 'exact')).to.equal('~6.00…6.00 EUR');
    expect(owed('up-to', 'exact')).to.equal('0.00…6.00 EUR');
    expect(owed('at-least', 'exact')).to.equal('6.00… EUR');
    expect(owed('exact', 'up-to')).to.equal('6.00…10.00 EUR');
    expect(owed('exact', 'at-least')).to.equal('0.00…6.00 EUR');
    expect(owed('at-least', 'at-least')).to.equal(null);
  });

  it('follows from the shares where one of them has a figure', () => {
    const shares = [
      { role: 'donor', share: 80, amount: euros('120000') },
      { role: 'community', share: 10, atLeast: true, paid: euros('9000') },
      { role: 'state', share: 4 },
      { role: 'partner' },
    ];
    expect(told({ cofinancing: shares })).to.deep.equal([
      'donor: 120000.00…120000.00 EUR − null = null',
      'community: 15000.00… EUR by share − 9000.00…9000.00 EUR = 6000.00… EUR',
      'state: 6000.00…6000.00 EUR by share − null = null',
      'partner: null − null = null',
    ]);
    const thirds = [
      { role: 'donor', share: 66.6, amount: euros('100') },
      { role: 'state', share: 33.4 },
    ];
    expect(told({ cofinancing: thirds })[1]).to.contain('~50.15…50.15 EUR by share');
  });

  it('does not follow from shares that are not exact, or that contradict each other', () => {
    const other = { role: 'state', share: 10 };
    for (const lines of [
      [{ role: 'donor', share: 80, amount: euros('80', 'about') }],
      [{ role: 'donor', share: 80, atLeast: true, amount: euros('80') }],
      [{ role: 'donor', share: 0, amount: euros('0') }],
      [
        { role: 'donor', share: 80, amount: euros('80') },
        { role: 'region', share: 10, amount: euros('11') },
      ],
      [
        { role: 'donor', share: 80, amount: euros('80') },
        { role: 'region', share: 10, amount: { value: '10', currency: 'USD' } },
      ],
    ])
      expect(told({ cofinancing: [...lines, other] }).at(-1)).to.equal('state: null − null = null');
  });
});

describe('who owes what of any grant', () => {
  /** What is true, and how it was worded. */
  const worded = fc.record({
    truth: fc.integer({ min: 0, max: 1_000_000 }),
    slack: fc.integer({ min: 0, max: 1_000 }),
    wording: fc.constantFrom('exact', 'up-to', 'at-least'),
    currency: fc.constantFrom('EUR', 'UAH'),
  });
  const amountOf = ({
    truth,
    slack,
    wording,
    currency,
  }: {
    truth: number;
    slack: number;
    wording: string;
    currency: string;
  }) => {
    const figure =
      wording === 'exact' ? truth : wording === 'up-to' ? truth + slack : Math.max(0, truth - slack);
    return { value: (figure / 100).toFixed(2), currency, wording };
  };

  it('holds what is truly owed, and never crosses currencies', () => {
    fc.assert(
      fc.property(worded, worded, (due, paid) => {
        const [line] = obligationsOf(
          grantOf({ cofinancing: [{ role: 'state', amount: amountOf(due), paid: amountOf(paid) }] }),
        );
        const { owed } = line ?? {};
        if (due.currency !== paid.currency) expect(owed).to.equal(null);
        if (!owed) return;
        expect(owed.currency).to.equal(due.currency);
        const truth = BigInt(Math.max(0, due.truth - paid.truth));
        expect(toHundredths(owed.low) <= truth).to.equal(true);
        expect(owed.high === null || toHundredths(owed.high) >= truth).to.equal(true);
        if (due.wording === 'exact' && paid.wording === 'exact')
          expect([owed.low, owed.high].map((end) => toHundredths(end ?? ''))).to.deep.equal([truth, truth]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives each share its part of the whole, in any order of the lines', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 1_000_000 }), fc.nat(4), (list, figure, at) => {
        const known = at % list.length;
        const lines = list.map((part, place) => ({
          role: 'partner',
          party: `p${place}`,
          share: part / 1_000,
          amount: place === known ? euros((figure / 100).toFixed(2)) : null,
        }));
        const worked = obligationsOf(grantOf({ cofinancing: lines }));
        const ofKnown = BigInt(list[known] ?? 0);
        for (const [place, { due, derived }] of worked.entries()) {
          expect(derived).to.equal(place !== known);
          const product = BigInt(figure) * BigInt(list[place] ?? 0);
          const twice = 2n * (toHundredths(due?.low ?? '') * ofKnown - product);
          // Half a cent at most is lost to rounding, and then it is said.
          expect((twice < 0n ? -twice : twice) <= ofKnown).to.equal(true);
          expect(due?.approximate).to.equal(product % ofKnown !== 0n);
        }
        const turned = obligationsOf(grantOf({ cofinancing: [...lines].reverse() })).reverse();
        expect(turned.map(({ due }) => due)).to.deep.equal(worked.map(({ due }) => due));
      }),
      { numRuns: 300 },
    );
  });
});
