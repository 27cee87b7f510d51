import { expect } from '@open-wc/testing';
import { timeScale } from '../../../src/geometry/time-scale.js';

describe('the scale of time', () => {
  const scale = timeScale('2024-01-01', '2024-12-31');

  it('begins with the first day and ends after the last', () => {
    expect(scale.at('2024-01-01')).to.equal(0);
    expect(scale.after('2024-12-31')).to.equal(1);
  });

  it('gives each day the same width, that of a leap year too', () => {
    expect(scale.after('2024-02-29') - scale.at('2024-02-29')).to.be.closeTo(1 / 366, 1e-9);
    expect(scale.after('2024-02-29')).to.be.closeTo(scale.at('2024-03-01'), 1e-9);
  });

  it('cuts what lies outside', () => {
    expect(scale.at('2023-05-01')).to.equal(0);
    expect(scale.after('2025-05-01')).to.equal(1);
  });

  it('holds a single day, and the first day where the ends are swapped', () => {
    const day = timeScale('2024-05-09', '2024-05-09');
    expect([day.at('2024-05-09'), day.after('2024-05-09')]).to.deep.equal([0, 1]);
    expect(timeScale('2024-05-09', '2023-01-01').after('2024-05-09')).to.equal(1);
  });
});
