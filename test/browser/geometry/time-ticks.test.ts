import { expect } from '@open-wc/testing';
import { timeScale } from '../../../src/geometry/time-scale.js';
import { timeTicks } from '../../../src/geometry/time-ticks.js';

describe('the parts of a time axis', () => {
  const scale = timeScale('2024-02-15', '2026-01-31');

  for (const [unit, days, last] of [
    ['year', ['2024-01-01', '2025-01-01', '2026-01-01'], '2026-01-01'],
    ['quarter', ['2024-01-01', '2024-04-01'], '2026-01-01'],
    ['month', ['2024-02-01', '2024-03-01'], '2026-01-01'],
  ] as const) {
    it(`are the calendar’s, by ${unit}, without a gap`, () => {
      const ticks = timeTicks(scale, unit);
      expect(ticks.slice(0, days.length).map(({ day }) => day)).to.deep.equal(days);
      expect(ticks.at(-1)?.day).to.equal(last);
      expect(ticks[0]?.from).to.equal(0);
      expect(ticks.at(-1)?.to).to.equal(1);
      for (const [index, { to }] of ticks.slice(0, -1).entries()) expect(ticks[index + 1]?.from).to.equal(to);
    });
  }
});
