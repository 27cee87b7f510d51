import { expect } from '@open-wc/testing';
import { callPhase, deadlineMoment, formatDeadline, timeLeft } from '../../../src/format/deadline.js';

const iso = (deadline: string, zone?: string | null) =>
  new Date(deadlineMoment(deadline, zone)).toISOString();
const plain = (text: string) => text.replace(/\s/g, ' ');
const day = 86_400_000;
const hour = 3_600_000;

describe('a deadline', () => {
  it('is a moment of its time zone', () => {
    expect(iso('2026-12-01T17:00', 'Europe/Brussels')).to.equal('2026-12-01T16:00:00.000Z');
    expect(iso('2026-07-01T17:00', 'Europe/Brussels')).to.equal('2026-07-01T15:00:00.000Z');
    expect(iso('2026-07-01T17:00', 'America/New_York')).to.equal('2026-07-01T21:00:00.000Z');
    expect(iso('2026-07-01T17:00', 'Asia/Kathmandu')).to.equal('2026-07-01T11:15:00.000Z');
    expect(iso('2026-01-01T00:30', 'Pacific/Kiritimati')).to.equal('2025-12-31T10:30:00.000Z');
  });

  it('is the end of a day where it has no hour', () => {
    expect(iso('2026-12-01', 'Europe/Kyiv')).to.equal('2026-12-01T21:59:59.000Z');
    expect(iso('2026-12-01', 'UTC')).to.equal('2026-12-01T23:59:59.000Z');
  });

  it('is of Kyiv where the zone is not named or not known', () => {
    for (const zone of [undefined, null, 'Europe/Nowhere', '; DROP TABLE'])
      expect(iso('2026-07-01T12:00', zone), String(zone)).to.equal('2026-07-01T09:00:00.000Z');
  });

  it('keeps to the clock on the days when it changes', () => {
    // Kyiv: 03:00 becomes 04:00 on 2026-03-29, and 04:00 becomes 03:00 on 2026-10-25.
    expect(iso('2026-03-29T02:59', 'Europe/Kyiv')).to.equal('2026-03-29T00:59:00.000Z');
    expect(iso('2026-03-29T04:00', 'Europe/Kyiv')).to.equal('2026-03-29T01:00:00.000Z');
    expect(iso('2026-03-29', 'Europe/Kyiv')).to.equal('2026-03-29T20:59:59.000Z');
    expect(iso('2026-10-25T02:59', 'Europe/Kyiv')).to.equal('2026-10-24T23:59:00.000Z');
    expect(iso('2026-10-25T04:01', 'Europe/Kyiv')).to.equal('2026-10-25T02:01:00.000Z');
    expect(iso('2026-10-25', 'Europe/Kyiv')).to.equal('2026-10-25T21:59:59.000Z');
  });

  it('takes an hour that the clock leaves out, or has twice, for one of those about it', () => {
    const gap = deadlineMoment('2026-03-29T03:30', 'Europe/Kyiv');
    expect(Math.abs(gap - Date.parse('2026-03-29T01:00:00Z'))).to.be.at.most(hour / 2);
    const twice = iso('2026-10-25T03:30', 'Europe/Kyiv');
    expect(twice).to.be.oneOf(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']);
  });

  it('is open, closes soon, is closed', () => {
    const moment = 100 * day;
    expect(callPhase(moment, moment - 14 * day - 1)).to.equal('open');
    expect(callPhase(moment, moment - 14 * day)).to.equal('closing');
    expect(callPhase(moment, moment)).to.equal('closing');
    expect(callPhase(moment, moment + 1)).to.equal('closed');
  });

  it('is not open before the day that the call says', () => {
    const opens = 50 * day;
    expect(callPhase(100 * day, opens - 1, opens)).to.equal('upcoming');
    expect(callPhase(100 * day, opens, opens)).to.equal('open');
    expect(callPhase(40 * day, 45 * day, opens), 'a deadline before the opening').to.equal('closed');
  });

  it('is told with the hour and the zone that the call states', () => {
    const told = (deadline: string, zone: string | null, locale: string, own = zone ?? 'Europe/Kyiv') =>
      plain(formatDeadline(deadline, zone, locale, own));
    expect(told('2026-12-01T17:00', 'Europe/Brussels', 'uk')).to.equal(
      '1 грудня 2026 р. о 17:00 за центральноєвропейським часом',
    );
    expect(told('2026-07-01T17:00', 'Europe/Brussels', 'uk')).to.equal(
      '1 липня 2026 р. о 17:00 за центральноєвропейським літнім часом',
    );
    expect(told('2026-12-01T17:00', 'Europe/Brussels', 'en-GB')).to.equal(
      '1 December 2026 at 17:00 Central European Standard Time',
    );
    expect(told('2026-12-01T17:00', null, 'uk')).to.equal(
      '1 грудня 2026 р. о 17:00 за східноєвропейським часом',
    );
    expect(told('2026-12-01', 'Europe/Brussels', 'en-GB', 'Asia/Tokyo')).to.equal('1 December 2026');
    expect(told('2026-12-01', 'Pacific/Kiritimati', 'uk')).to.equal('1 грудня 2026 р.');
  });

  it('is told by the reader’s own clock, too, where that shows another time', () => {
    const told = (locale: string, own: string) =>
      plain(formatDeadline('2026-12-01T17:00', 'Europe/Brussels', locale, own));
    expect(told('uk', 'Europe/Kyiv')).to.match(/часом \(за вашим часом: 1 грудня о 18:00\)$/);
    expect(told('en-GB', 'Asia/Tokyo')).to.match(/Time \(your time: 2 December at 01:00\)$/);
    expect(told('uk', 'Europe/Warsaw'), 'another zone, the same clock').to.match(
      /центральноєвропейським часом$/,
    );
  });

  it('keeps the year with what it is counted in', () => {
    expect(formatDeadline('2026-12-01', null, 'uk', 'Europe/Kyiv')).to.match(/2026\u00a0р\.$/);
  });

  for (const [left, uk, en] of [
    [21 * day, 'залишився 21 день', '21 days left'],
    [11 * day, 'залишилося 11 днів', '11 days left'],
    [2 * day, 'залишилося 2 дні', '2 days left'],
    [5 * day + hour, 'залишилося 5 днів', '5 days left'],
    [day, 'залишився 1 день', '1 day left'],
    [day - 1, 'залишилося 23 години', '23 hours left'],
    [21 * hour, 'залишилася 21 година', '21 hours left'],
    [hour, 'залишилася 1 година', '1 hour left'],
    [hour - 1, 'залишилося менше години', 'less than an hour left'],
  ] as const) {
    it(`says ${en}`, () => {
      expect(plain(timeLeft(left, 0, 'uk') ?? '')).to.equal(uk);
      expect(plain(timeLeft(left, 0, 'en-GB') ?? '')).to.equal(en);
    });
  }

  it('leaves nothing once it has passed', () => {
    expect(timeLeft(0, 1, 'uk')).to.equal(null);
  });
});
