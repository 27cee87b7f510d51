import { expect } from '@open-wc/testing';
import { type CalendarEntry, icalendar } from '../../../src/format/icalendar.js';

const entry = { uid: 'm1@p', title: 'Дні міста', first: '2026-12-31', last: '2026-12-31' };
const write = (changes: Partial<CalendarEntry> = {}) => icalendar([{ ...entry, ...changes }], '2026-11-24');
/** Lines as a reader of the format unfolds them. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('ends the day after the last one, in the next year too', () => {
    expect(lines(write())).to.include.members([
      'BEGIN:VCALENDAR',
      'UID:m1@p',
      'DTSTAMP:20261124T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Дні міста',
      'END:VCALENDAR',
    ]);
  });

  it('has a moment in UTC, without an end', () => {
    const text = icalendar(
      [{ uid: 'c@p', title: 'Кінцевий строк', first: '2026-12-15T16:00:00.000Z' }],
      '2026-11-24',
    );
    expect(lines(text)).to.include('DTSTART:20261215T160000Z');
    expect(text).not.to.contain('DTEND');
    expect(text).not.to.contain('VALUE=DATE');
  });

  it('escapes what has a meaning in it', () => {
    const text = lines(write({ title: 'а, б; в \\ г', description: 'перший\nдругий\r\nтретій' }));
    expect(text).to.include('SUMMARY:а\\, б\\; в \\\\ г');
    expect(text).to.include('DESCRIPTION:перший\\nдругий\\nтретій');
  });

  it('takes the line breaks of a word processor for what they are', () => {
    const text = write({ description: 'а\vб\fв\u2028г\u2029ґ' });
    expect(lines(text)).to.include('DESCRIPTION:а\\nб\\nв\\nг\\nґ');
  });

  it('lets no title begin a line of its own', () => {
    for (const title of ['x\rEND:VCALENDAR', 'x\r\nEND:VCALENDAR', 'x\nEND:VCALENDAR']) {
      expect(write({ title }).match(/^END:VCALENDAR/gm)).to.have.length(1);
    }
  });

  it('folds lines at 75 octets, cuts no letter and loses none', () => {
    const title = `${'Міжнародна співпраця 🤝 '.repeat(20)}кінець`;
    const text = write({ title });
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      expect(line).not.to.contain('\uFFFD');
    }
    expect(lines(text)).to.include(`SUMMARY:${title}`);
  });
});
