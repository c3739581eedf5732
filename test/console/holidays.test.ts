import { expect } from 'chai';
import { readHolidays } from '../../src/console/holidays.ts';

const TODAY = '2026-11-23';
const file = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:x', ...lines, 'END:VEVENT'];
const day = (start: string, name = 'Day', ...more: string[]) =>
  event(`DTSTART;VALUE=DATE:${start}`, `SUMMARY:${name}`, ...more);
const read = (text: string) => {
  const found = readHolidays(text, TODAY);
  return 'holidays' in found ? found.holidays.map(({ date, name }) => `${date} ${name}`) : found;
};

describe('Public holidays from an iCalendar file', () => {
  it('are its whole days from today on, each once, in order', () => {
    const text = file(
      ...day('20261225', 'Christmas Day'),
      ...day('20261208', 'Immaculate Conception'),
      ...day('20261225', 'Navidad'),
      ...day('20260106', 'over'),
      ...day('20400101', 'far'),
    );
    expect(read(text)).to.deep.equal(['2026-12-08 Immaculate Conception', '2026-12-25 Christmas Day']);
  });

  it('may last several days, come round each year, and be written over several lines', () => {
    expect(read(file(...day('20261224', 'Two days', 'DTEND;VALUE=DATE:20261226')))).to.deep.equal([
      '2026-12-24 Two days',
      '2026-12-25 Two days',
    ]);
    expect(read(file(...day('20200101', 'New Year', 'RRULE:FREQ=YEARLY')))).to.deep.equal([
      '2027-01-01 New Year',
      '2028-01-01 New Year',
      '2029-01-01 New Year',
    ]);
    expect(read(file(...event('DTSTART;VALUE=DATE:20261208', 'SUMMARY:A long\r\n  name')))).to.deep.equal([
      '2026-12-08 A long name',
    ]);
  });

  it('are not appointments, cancelled days or school holidays, which come in the same files', () => {
    const text = file(
      ...event('DTSTART:20261208T090000Z', 'SUMMARY:Dentist'),
      ...day('20261209', 'Cancelled', 'STATUS:CANCELLED'),
      ...day('20261222', 'School', 'DTEND;VALUE=DATE:20270108'),
    );
    expect(read(text)).to.deep.equal({ problem: 'none' });
  });

  const broken: readonly (readonly [what: string, text: string, problem: object])[] = [
    ['an empty file', '', { problem: 'calendar', line: 1 }],
    ['a web page', '\n<html>', { problem: 'calendar', line: 2 }],
    [
      'a line that is none',
      file(...event('DTSTART;VALUE=DATE:20261208', 'what is this')),
      { problem: 'event', line: 6 },
    ],
    ['a date that there is not', file(...day('20270230')), { problem: 'event', line: 5 }],
    ['a date that is none', file(...day('20261208'), ...day('2026120A')), { problem: 'event', line: 10 }],
    ['an event without a start', file(...event('SUMMARY:Some day')), { problem: 'event', line: 3 }],
    ['an event that does not end', file('BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261208'), { problem: 'event', line: 3 }],
    ['no event at all', file(), { problem: 'none' }],
  ];
  for (const [what, text, problem] of broken)
    it(`are not taken from ${what}`, () => expect(read(text)).to.deep.equal(problem));

  it('are bounded: a rule without end, and more days than anybody has off', () => {
    expect(read(file(...day('20261201', 'Daily', 'RRULE:FREQ=DAILY')))).to.deep.equal({ problem: 'many' });
  });
});
