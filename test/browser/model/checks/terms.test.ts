import { expect } from '@open-wc/testing';
import { detailsOf, found } from './found.js';

const both = ['term-reversed', 'term-outside-period'] as const;
const file = (term: object, period: object | null = { from: '2022', to: '2026' }) => ({
  period,
  measures: [{ id: 'm1', title: 'Захід', term }],
});

describe('checkTerms', () => {
  it('is content with terms inside the period, to the day', () => {
    for (const term of [
      { from: '2022-01-01', to: '2026-12-31' },
      { from: '2026-12' },
      { to: '2022' },
      { text: 'постійно' },
    ]) {
      expect(found(file(term), ...both), JSON.stringify(term)).to.deep.equal([]);
    }
  });

  it('finds terms that begin before the period, end after it or lie beyond it', () => {
    const outside = [{ from: '2021-12-31', to: '2023' }, { from: '2025', to: '2027-01' }, { from: '2027' }];
    for (const term of outside) {
      expect(found(file(term), ...both), JSON.stringify(term)).to.deep.equal([
        'term-outside-period measures[0].term',
      ]);
    }
    expect(detailsOf(file({ from: '2027' }), 'term-outside-period')).to.deep.equal({
      from: '2022-01-01',
      to: '2026-12-31',
    });
  });

  it('finds ends that are swapped, and says only that', () => {
    expect(found(file({ from: '2030', to: '2029' }), ...both)).to.deep.equal([
      'term-reversed measures[0].term',
    ]);
    expect(found(file({ from: '2024', to: '2024-01' }), ...both)).to.deep.equal([]);
  });

  it('measures against what lies between the ends where those of the period are swapped', () => {
    const swapped = { from: '2026', to: '2022' };
    expect(found(file({ from: '2023', to: '2024' }, swapped), ...both)).to.deep.equal([]);
    expect(found(file({ from: '2027' }, swapped), ...both)).to.deep.equal([
      'term-outside-period measures[0].term',
    ]);
  });

  it('compares with no end that is unknown', () => {
    expect(found(file({ from: '1999', to: '2050' }, null), ...both)).to.deep.equal([]);
    expect(found(file({ from: '2050' }, { from: '2022' }), ...both)).to.deep.equal([]);
  });
});
