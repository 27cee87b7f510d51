import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayFromNumber } from '../../../src/model/date.js';
import { progress, yearsOf } from '../../../src/model/period.js';

const fiveYears = { from: '2022', to: '2026' };

describe('progress', () => {
  it('counts both ends, and today among the days to come', () => {
    const week = { from: '2024-05-13', to: '2024-05-19' };
    expect(progress(week, '2024-05-12')).to.deep.include({ state: 'before', total: 7, passed: 0, left: 7 });
    expect(progress(week, '2024-05-13')).to.deep.include({ state: 'during', total: 7, passed: 0, left: 7 });
    expect(progress(week, '2024-05-19')).to.deep.include({ state: 'during', total: 7, passed: 6, left: 1 });
    expect(progress(week, '2024-05-20')).to.deep.include({ state: 'after', total: 7, passed: 7, left: 0 });
  });

  it('takes inexact ends for the widest that they can mean', () => {
    const first = '2022-01-01';
    const last = '2026-12-31';
    expect(progress(fiveYears, '2024-01-01')).to.deep.include({ first, last, total: 1826, passed: 730 });
  });

  it('is unknown where an end is, or the ends are swapped', () => {
    for (const period of [
      null,
      undefined,
      {},
      { from: '2022' },
      { to: '2026' },
      { from: '2026', to: '2022' },
    ]) {
      expect(progress(period, '2024-01-01')).to.equal(null);
    }
  });

  it('splits the total into what has passed and what is left', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber);
    fc.assert(
      fc.property(day, day, day, (from, to, today) => {
        const found = progress({ from, to }, today);
        if (from > to) expect(found).to.equal(null);
        else {
          expect(found?.passed).to.be.within(0, found?.total ?? -1);
          expect((found?.passed ?? 0) + (found?.left ?? 0)).to.equal(found?.total);
        }
      }),
    );
  });
});

describe('yearsOf', () => {
  it('lists the years that a period touches', () => {
    expect(yearsOf(fiveYears)).to.deep.equal([2022, 2023, 2024, 2025, 2026]);
    expect(yearsOf({ from: '2024-12', to: '2025-01-01' })).to.deep.equal([2024, 2025]);
    expect(yearsOf({ from: '2024', to: '2024' })).to.deep.equal([2024]);
  });

  it('lists none where an end is unknown, swapped or a typing error', () => {
    expect(yearsOf({ from: '2022' })).to.deep.equal([]);
    expect(yearsOf({ from: '2026', to: '2022' })).to.deep.equal([]);
    expect(yearsOf({ from: '0202', to: '2026' })).to.deep.equal([]);
  });
});
