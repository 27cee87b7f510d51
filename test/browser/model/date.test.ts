import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayFromNumber, dayNumber, isDate, readDate } from '../../../src/model/date.js';

describe('readDate', () => {
  it('reads each precision as the days that it can mean', () => {
    const cases: [string, string, string, string][] = [
      ['2024', 'year', '2024-01-01', '2024-12-31'],
      ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
      ['2024-Q2', 'quarter', '2024-04-01', '2024-06-30'],
      ['2024-Q4', 'quarter', '2024-10-01', '2024-12-31'],
      ['2024-02', 'month', '2024-02-01', '2024-02-29'],
      ['2023-02', 'month', '2023-02-01', '2023-02-28'],
      ['1900-02', 'month', '1900-02-01', '1900-02-28'],
      ['2000-02', 'month', '2000-02-01', '2000-02-29'],
      ['0024-02', 'month', '0024-02-01', '0024-02-29'],
      ['2024-05-17', 'day', '2024-05-17', '2024-05-17'],
    ];
    for (const [text, precision, first, last] of cases) {
      expect(readDate(text), text).to.deep.equal({ precision, approximate: false, first, last });
      expect(readDate(`${text}~`), `${text}~`).to.deep.equal({ precision, approximate: true, first, last });
    }
  });

  it('refuses what no calendar has and what is written otherwise', () => {
    const wrong = [
      ...['', ' ', '24', '2024-', '2024-00', '2024-13', '2024-1', '2024-02-30', '2023-02-29', '2024-04-31'],
      ...['2024-05-00', '2024-05-32', '2024-5-17', '2024-Q0', '2024-Q5', '2024Q1', '2024-q1', '2024-Q1-01'],
      ...['17.05.2024', '2024-05-17T00:00', '2024~~', '~2024', '2024-05-17 ', '43287', '20222', '٢٠٢٤'],
    ];
    for (const text of wrong) expect(isDate(text), text).to.equal(false);
    expect(readDate(null)).to.equal(null);
    expect(readDate(undefined)).to.equal(null);
  });

  it('reads every day of the calendar, and the first is never after the last', () => {
    const days = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDate(day)).to.deep.include({ first: day, last: day });
        const month = readDate(day.slice(0, 7));
        const after = new Date(`${month?.last}T00:00:00Z`);
        after.setUTCDate(after.getUTCDate() + 1);
        expect(after.getUTCDate()).to.equal(1);
        expect(month?.first.slice(0, 7)).to.equal(month?.last.slice(0, 7));
        for (const text of [day, day.slice(0, 7), day.slice(0, 4)]) {
          const read = readDate(text);
          expect(read && read.first <= day && day <= read.last, text).to.equal(true);
        }
      }),
    );
  });

  it('answers any string', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d\-Q~]{0,12}$/), (text) => {
        const read = readDate(text);
        if (read) expect(read.first <= read.last).to.equal(true);
      }),
    );
  });
});

describe('dayNumber', () => {
  it('counts whole days from 1970, over the changes of summer time too', () => {
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).to.equal(2);
    expect(dayNumber('2024-04-01') - dayNumber('2024-03-30')).to.equal(2);
    expect(dayNumber('2024-10-28') - dayNumber('2024-10-26')).to.equal(2);
  });

  it('is undone by dayFromNumber', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        expect(dayNumber(dayFromNumber(days))).to.equal(days);
      }),
    );
  });
});
