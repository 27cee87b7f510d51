import { expect } from '@open-wc/testing';
import { judgeStatus } from '../../../src/model/status.js';
import { understandTerm } from '../../../src/model/term.js';
import type { Measure } from '../../../src/model/types.js';

const judge = (measure: object, today = '2026-01-01') => {
  const { term } = measure as Measure;
  return judgeStatus(measure as Measure, understandTerm(term, null), today);
};
const over = { term: { from: '2025', to: '2025' } };

describe('the status of a measure', () => {
  it('is as the file gives it', () => {
    expect(judge({ status: { code: 'postponed' } })).to.deep.equal({
      code: 'postponed',
      resultMissing: false,
    });
  });

  it('is not stated where the file gives none', () => {
    expect(judge({}).code).to.equal('not-stated');
  });

  it('is «merged» where another measure holds it, whatever the file says', () => {
    expect(judge({ mergedInto: 'm2', status: { code: 'done' } }).code).to.equal('merged');
  });

  for (const code of ['planned', 'in-progress', 'not-stated']) {
    it(`lacks a result once the term is over and it still says «${code}»`, () => {
      expect(judge({ ...over, status: { code } }).resultMissing).to.equal(true);
    });
  }

  for (const code of ['done', 'partly-done', 'not-done', 'postponed', 'cancelled', 'merged']) {
    it(`lacks nothing when it says «${code}»`, () => {
      expect(judge({ ...over, status: { code } }).resultMissing).to.equal(false);
    });
  }

  it('lacks nothing on the last day of the term, nor without a term, nor when it was replaced', () => {
    expect(judge(over, '2025-12-31').resultMissing).to.equal(false);
    expect(judge({}).resultMissing).to.equal(false);
    expect(judge({ ...over, supersededBy: 'm2' }).resultMissing).to.equal(false);
  });
});
