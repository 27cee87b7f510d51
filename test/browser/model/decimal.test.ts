import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromHundredths, toHundredths } from '../../../src/model/decimal.js';

describe('decimal', () => {
  it('reads no, one and two places', () => {
    expect(toHundredths('2407770')).to.equal(240_777_000n);
    expect(toHundredths('2407770.5')).to.equal(240_777_050n);
    expect(toHundredths('0.07')).to.equal(7n);
    expect(toHundredths('999999999999999.99')).to.equal(99_999_999_999_999_999n);
  });

  it('writes two places, and the sign once', () => {
    expect(fromHundredths(0n)).to.equal('0.00');
    expect(fromHundredths(7n)).to.equal('0.07');
    expect(fromHundredths(-5n)).to.equal('-0.05');
    expect(fromHundredths(240_777_000n)).to.equal('2407770.00');
  });

  it('keeps every kopeck there and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (value) => {
        expect(toHundredths(fromHundredths(value))).to.equal(value);
      }),
    );
  });
});
