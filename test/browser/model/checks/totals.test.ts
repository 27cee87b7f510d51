import { expect } from '@open-wc/testing';
import { detailsOf, found } from './found.js';

const line = (planned: unknown, year = 2024, source = 'community') => ({ source, year, planned });
const measure = (...funding: object[]) => ({
  id: `m${JSON.stringify(funding).length}`,
  title: 'Захід',
  funding,
});
const differs = (content: object) => found(content, 'total-differs');

describe('checkTotals', () => {
  it('compares the total of the passport with its lines, to the kopeck', () => {
    const financing = [line('0.1'), line('0.2', 2025)];
    expect(differs({ financing, financingTotal: '0.30' })).to.deep.equal([]);
    expect(differs({ financing, financingTotal: '0.31' })).to.deep.equal(['total-differs financingTotal']);
    expect(detailsOf({ financing, financingTotal: '0.31' }, 'total-differs')).to.deep.equal({ sum: '0.30' });
  });

  it('compares the total of a measure with its lines', () => {
    const right = { ...measure(line('1'), line('2', 2025)), fundingTotal: '3' };
    const wrong = { ...measure(line('1')), fundingTotal: '3' };
    expect(differs({ measures: [{}, right, wrong] })).to.deep.equal([
      'total-differs measures[2].fundingTotal',
    ]);
  });

  it('compares each source and year of the passport with the measures, once', () => {
    const measures = [measure(line('1'), line('2', 2025)), measure(line('4'), line('8', 2024, 'state'))];
    expect(
      differs({ financing: [line('5'), line('2', 2025), line('8', 2024, 'state')], measures }),
    ).to.deep.equal([]);
    expect(differs({ financing: [line('3'), line('2'), line('2', 2025)], measures })).to.deep.equal([]);
    const content = { financing: [line('3'), line('3')], measures };
    expect(differs(content)).to.deep.equal(['total-differs financing[0].planned']);
    expect(detailsOf(content, 'total-differs')).to.deep.equal({ sum: '5.00', of: 'measures' });
  });

  it('compares nothing that is open, rounded or in another currency, and takes «not needed» for nothing', () => {
    for (const planned of [
      null,
      { state: 'not-stated' },
      { value: '1', wording: 'about' },
      { value: '1', wording: 'up-to' },
      { value: '1', currency: 'EUR' },
    ]) {
      expect(differs({ financing: [line('1'), line(planned)], financingTotal: '9' })).to.deep.equal([]);
    }
    const financing = [line('1'), line({ state: 'not-needed' })];
    expect(differs({ financing, financingTotal: '1' })).to.deep.equal([]);
    expect(differs({ financing, financingTotal: '2' })).to.deep.equal(['total-differs financingTotal']);
  });

  it('compares a total without lines with nothing', () => {
    expect(differs({ financingTotal: '9' })).to.deep.equal([]);
  });
});
