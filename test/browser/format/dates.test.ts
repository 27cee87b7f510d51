import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayAfter, formatDate, formatPeriod, formatSpan } from '../../../src/format/dates.js';
import { dayFromNumber, dayNumber } from '../../../src/model/date.js';

const nbsp = '\u00a0';

describe('dates in words', () => {
  for (const [value, uk, en] of [
    ['2022-05-31', `31 травня 2022${nbsp}р.`, '31 May 2022'],
    ['2011-12', `грудень 2011${nbsp}р.`, 'December 2011'],
    ['2024-Q2', `II квартал 2024${nbsp}р.`, 'Q2 2024'],
    ['2007', `2007${nbsp}р.`, '2007'],
    ['1991~', `орієнтовно 1991${nbsp}р.`, 'about 1991'],
    ['31.05.2022', '31.05.2022', '31.05.2022'],
  ] as const) {
    it(`say ${value} as exactly as it is known`, () => {
      expect(formatDate(value, 'uk-UA')).to.equal(uk);
      expect(formatDate(value, 'en-GB')).to.equal(en);
    });
  }

  for (const [period, uk, en] of [
    [{ from: '2022', to: '2026' }, '2022–2026 роки', '2022–2026'],
    [{ from: '2022', to: '2022' }, '2022 рік', '2022'],
    [{ from: '2008-06-06', to: '2012' }, `6 червня 2008${nbsp}р. – 2012${nbsp}р.`, '6 June 2008 – 2012'],
    [{ from: '2022' }, `з 2022${nbsp}р.`, 'from 2022'],
    [{ to: '2026' }, `до 2026${nbsp}р.`, 'until 2026'],
    [{}, null, null],
    [null, null, null],
  ] as const) {
    it(`say the period ${JSON.stringify(period)}`, () => {
      // A dash keeps to what is before it, so that it begins no line: how is the style's affair.
      const plain = (text: string | null) => text?.replace(/\u00a0–/g, ' –').replace(/\u2060/g, '') ?? null;
      expect(plain(formatPeriod(period, 'uk-UA'))).to.equal(uk);
      expect(plain(formatPeriod(period, 'en-GB'))).to.equal(en);
    });
  }

  it('name one end of a period in the case that its preposition wants', () => {
    const said = (period: Parameters<typeof formatPeriod>[0]) =>
      formatPeriod(period, 'uk-UA')?.replaceAll(nbsp, ' ');
    expect(said({ from: '2024-03' })).to.equal('з березня 2024 р.');
    expect(said({ from: '2024-03~' })).to.equal('орієнтовно з березня 2024 р.');
    expect(said({ from: '1991~' })).to.equal('орієнтовно з 1991 р.');
    expect(said({ to: '2024-Q2' })).to.equal('до II кварталу 2024 р.');
    expect(said({ to: '2025-12-31' })).to.equal('до 31 грудня 2025 р.');
  });
});

describe('spans of time', () => {
  const spans = [
    ['2025-01-01', '2025-01-02', `1${nbsp}день`],
    ['2025-01-01', '2025-01-04', `3${nbsp}дні`],
    ['2025-01-01', '2025-01-13', `12${nbsp}днів`],
    ['2025-01-01', '2025-01-22', `21${nbsp}день`],
    ['2025-01-01', '2025-02-01', `1${nbsp}місяць`],
    ['2025-01-01', '2025-03-03', `2${nbsp}місяці 2${nbsp}дні`],
    ['2025-01-01', '2025-12-01', `11${nbsp}місяців`],
    ['2025-01-01', '2026-01-01', `1${nbsp}рік`],
    ['2022-01-01', '2026-11-24', `4${nbsp}роки 10${nbsp}місяців`],
    ['2020-01-01', '2025-01-01', `5${nbsp}років`],
    ['2025-01-01', '2025-01-01', `0${nbsp}днів`],
    ['2024-01-31', '2024-03-01', `1${nbsp}місяць 1${nbsp}день`],
    ['2023-01-31', '2023-02-28', `28${nbsp}днів`],
  ] as const;
  for (const [from, to, words] of spans) {
    it(`from ${from} to ${to} is ${words}`, () => {
      expect(formatSpan(from, to, 'uk-UA')).to.equal(words);
    });
  }

  it('never lose more than they say: a day later is never shorter', () => {
    const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2100-12-31') });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 360 }), (start, length) => {
        const words = formatSpan(dayFromNumber(start), dayFromNumber(start + length), 'en-GB');
        const told = Object.fromEntries(
          [...words.matchAll(/(\d+)\u00a0(day|month|year)/g)].map(([, count, unit]) => [unit, Number(count)]),
        );
        const least = (told.month ?? 0) * 28 + (told.day ?? 0);
        const most = (told.month ?? 0) * 31 + (told.day ?? 0);
        return told.year ? length >= 365 : least <= length && length <= most;
      }),
    );
  });

  it('end the day after a period’s last', () => {
    expect(dayAfter('2024-02-28')).to.equal('2024-02-29');
    expect(dayAfter('2026-12-31')).to.equal('2027-01-01');
  });
});
