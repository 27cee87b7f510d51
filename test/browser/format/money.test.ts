import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatAmount, formatMoney, formatScaled, formatSum, scaleFor } from '../../../src/format/money.js';
import { fromHundredths, toHundredths } from '../../../src/model/decimal.js';
import type { Sum } from '../../../src/model/money.js';
import type { Amount } from '../../../src/model/types.js';

const nbsp = '\u00a0';
const amount = (told: Partial<Amount>): Amount => ({
  state: 'figure',
  value: '2407770.50',
  currency: 'UAH',
  wording: 'exact',
  text: null,
  ...told,
});

/** Reads a figure as shown back into hundredths of the unit. */
function read(shown: string, divisor: number, locale: string): bigint {
  const plain = locale.startsWith('uk')
    ? shown.replace(/\s/g, '').replace(',', '.')
    : shown.replaceAll(',', '');
  const [whole = '', fraction = ''] = plain.split('.');
  const places = divisor === 1000 ? 5 : 2;
  return BigInt(whole + fraction.padEnd(places, '0'));
}

describe('money in words', () => {
  it('keeps a figure and its unit on one line', () => {
    expect(formatMoney('2407770.50', 'UAH', 'uk-UA')).to.equal(`2${nbsp}407${nbsp}770,50${nbsp}грн`);
    expect(formatMoney('25000000', 'EUR', 'en-GB')).to.equal('€25,000,000');
    expect(formatMoney('1000', 'UAH', 'en-GB')).to.equal(`UAH${nbsp}1,000`);
  });

  it('shows kopecks only where there are any', () => {
    expect(formatMoney('5.00', 'USD', 'uk-UA')).to.match(/^5\s/);
    expect(formatMoney('5.5', 'USD', 'uk-UA')).to.match(/^5,50\s/);
  });

  it('says how an amount was published', () => {
    const plain = (told: Amount | null) => formatAmount(told, 'uk-UA').replaceAll(nbsp, ' ');
    expect(plain(amount({}))).to.equal('2 407 770,50 грн');
    expect(plain(amount({ wording: 'about' }))).to.equal('близько 2 407 770,50 грн');
    expect(plain(amount({ wording: 'up-to' }))).to.equal('до 2 407 770,50 грн');
    expect(plain(amount({ wording: 'at-least' }))).to.equal('щонайменше 2 407 770,50 грн');
    expect(plain(amount({ value: null, state: 'not-needed' }))).to.equal('не потребує фінансування');
    expect(plain(amount({ value: null, state: 'not-stated' }))).to.equal('не вказано');
    expect(plain(null)).to.equal('не вказано');
  });

  for (const { locale, exact, about, upTo, range, roughly, atLeast, atLeastAbout } of [
    {
      locale: 'uk-UA',
      exact: '1 грн',
      about: 'близько 1 грн',
      upTo: 'до 2 грн',
      range: 'від 1 грн до 2 грн',
      roughly: 'від близько 1 грн до 2 грн',
      atLeast: 'щонайменше 1 грн',
      atLeastAbout: 'близько 1 грн або більше',
    },
    {
      locale: 'en-GB',
      exact: 'UAH 1',
      about: 'about UAH 1',
      upTo: 'up to UAH 2',
      range: 'UAH 1 to UAH 2',
      roughly: 'about UAH 1 to UAH 2',
      atLeast: 'at least UAH 1',
      atLeastAbout: 'about UAH 1 or more',
    },
  ]) {
    it(`says what a sum is: a figure, a range, a bound, ${locale}`, () => {
      const sum = { currency: 'UAH', low: '1.00', high: '1.00', approximate: false, rows: 1 };
      const plain = (told: Partial<Sum>) => formatSum({ ...sum, ...told }, locale).replaceAll(nbsp, ' ');
      expect(plain({})).to.equal(exact);
      expect(plain({ approximate: true })).to.equal(about);
      expect(plain({ low: '0.00', high: '2.00' })).to.equal(upTo);
      expect(plain({ high: '2.00' })).to.equal(range);
      expect(plain({ high: '2.00', approximate: true })).to.equal(roughly);
      expect(plain({ high: null })).to.equal(atLeast);
      expect(plain({ high: null, approximate: true })).to.equal(atLeastAbout);
    });
  }
});

describe('the scale of a table', () => {
  const hundredths = fc.bigInt({ min: 0n, max: 10n ** 17n - 1n });
  const any = fc.oneof(
    hundredths,
    hundredths.map((value) => value - (value % 1_000n)),
    hundredths.map((value) => value - (value % 100_000n)),
  );

  for (const locale of ['uk-UA', 'en-GB']) {
    it(`shows every figure exactly, ${locale}`, () => {
      fc.assert(
        fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (values) => {
          const figures = values.map(fromHundredths);
          const scale = scaleFor(figures, 'UAH', locale);
          for (const figure of figures) {
            const shown = formatScaled(figure, scale, locale);
            expect(read(shown, scale.divisor, locale), shown).to.equal(toHundredths(figure));
          }
        }),
        { numRuns: 500 },
      );
    });
  }

  it('is thousands where two places are enough, as acts write', () => {
    expect(scaleFor(['2407770.00'], 'UAH', 'uk-UA')).to.deep.equal({
      divisor: 1000,
      digits: 2,
      unit: `тис.${nbsp}грн`,
    });
    expect(scaleFor(['125000.00', '90000'], 'UAH', 'en-GB').unit).to.equal('UAH thousand');
    expect(scaleFor(['125000.00', '0.01'], 'UAH', 'uk-UA')).to.include({ divisor: 1, digits: 2 });
    expect(scaleFor(['800'], 'PLN', 'uk-UA')).to.deep.equal({ divisor: 1, digits: 0, unit: 'PLN' });
  });
});
