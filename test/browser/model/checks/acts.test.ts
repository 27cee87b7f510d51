import { expect } from '@open-wc/testing';
import { detailsOf, found } from './found.js';

const acts = (...dates: (string | null)[]) => ({
  acts: dates.map((date, index) => ({ kind: index === 0 ? 'approval' : 'amendment', date })),
});

describe('checkActs', () => {
  it('finds an act that is older than the one before it', () => {
    expect(found(acts('2021-11-25', '2022-03-01', '2021-12-31'), 'act-before-predecessor')).to.deep.equal([
      'act-before-predecessor acts[2].date',
    ]);
    expect(detailsOf(acts('2022-03', null, '2021'), 'act-before-predecessor')).to.deep.equal({
      before: 'acts[0]',
      date: '2022-03',
    });
  });

  it('is content where an inexact date may fit', () => {
    for (const [before, after] of [
      ['2021-11-25', '2021'],
      ['2021-Q4', '2021-10'],
      ['2021', '2021'],
      ['2021', '2022'],
    ]) {
      expect(
        found(acts(before ?? null, after ?? null), 'act-before-predecessor'),
        `${before} ${after}`,
      ).to.deep.equal([]);
    }
  });

  it('lets reports stand where they like', () => {
    const content = {
      acts: [
        { kind: 'approval', date: '2022' },
        { kind: 'report', date: '2021' },
      ],
    };
    expect(found(content, 'act-before-predecessor')).to.deep.equal([]);
  });
});
