import { expect } from 'chai';
import fc from 'fast-check';
import {
  addWorkingTime,
  beforeWorkingTime,
  type Calendar,
  endAfterWorkingTime,
  isWorking,
  nextWorking,
} from '../../src/care/hours.ts';
import { readWeek } from '../../src/week.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFICE = 'mon-fri 09:00-17:00';

interface Setting {
  readonly hours: string;
  readonly zone?: string;
  readonly leave?: Calendar['leave'];
  readonly holidays?: readonly string[];
}

const calendar = ({ hours, zone = 'Europe/Madrid', leave = [], holidays = [] }: Setting): Calendar => ({
  zone,
  leave,
  hours: readWeek(hours) ?? [],
  holidays: holidays.map((date) => ({ date })),
});

/** `2026-03-02 09:00` on the wall clock of the zone; of two that are called the same the first. */
const instant = (wall: string, zone: string): number =>
  Temporal.PlainDateTime.from(wall.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds;

const wall = (at: number | undefined, zone: string): string =>
  at === undefined
    ? 'never'
    : Temporal.Instant.fromEpochMilliseconds(at)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString()
        .replace('T', ' ');

describe('The next working hour', () => {
  /** 2026-03-02 is a Monday; clocks in Madrid go forward on Sunday 2026-03-29 at 2, back on Sunday 2026-10-25 at 3. */
  const cases: readonly (readonly [given: string, setting: Setting, after: string, next: string])[] = [
    ['at work', { hours: OFFICE }, '2026-03-02 10:00', '2026-03-02 10:00'],
    ['when work begins', { hours: OFFICE }, '2026-03-02 09:00', '2026-03-02 09:00'],
    ['when work ends', { hours: OFFICE }, '2026-03-02 17:00', '2026-03-03 09:00'],
    ['on Friday evening', { hours: OFFICE }, '2026-03-06 19:00', '2026-03-09 09:00'],
    ['at lunch', { hours: 'mon 09:00-13:00 15:00-19:00' }, '2026-03-02 13:30', '2026-03-02 15:00'],
    ['on an afternoon off', { hours: 'mon 09:00-13:00, wed 9-13' }, '2026-03-02 13:30', '2026-03-04 09:00'],
    ['at night, on a night shift', { hours: 'mon-fri 22:00-02:00' }, '2026-03-03 01:00', '2026-03-03 01:00'],
    [
      'after the last night shift of the week',
      { hours: 'mon-fri 22:00-02:00' },
      '2026-03-07 02:00',
      '2026-03-09 22:00',
    ],
    [
      'on Sunday night, with a shift until midnight',
      { hours: 'sun 20:00-24:00' },
      '2026-03-02 00:00',
      '2026-03-08 20:00',
    ],
    [
      'on leave',
      { hours: OFFICE, leave: [{ from: '2026-03-03', to: '2026-03-13' }] },
      '2026-03-02 18:00',
      '2026-03-16 09:00',
    ],
    ['before a holiday', { hours: OFFICE, holidays: ['2026-03-19'] }, '2026-03-18 18:00', '2026-03-20 09:00'],
    [
      'on the night shift that runs into leave',
      { hours: 'mon-sun 22:00-02:00', leave: [{ from: '2026-03-03', to: '2026-03-04' }] },
      '2026-03-03 01:00',
      '2026-03-03 01:00',
    ],
    ['in the hour that the clocks skip', { hours: 'sun 02:30-06:00' }, '2026-03-29 00:00', '2026-03-29 03:30'],
    ['when the clocks go back', { hours: 'sun 02:30-06:00' }, '2026-10-25 00:00', '2026-10-25 02:30'],
    ['in a zone far east', { hours: OFFICE, zone: 'Pacific/Auckland' }, '2026-03-02 18:00', '2026-03-03 09:00'],
    ['with no hours at all', { hours: '' }, '2026-03-02 10:00', 'never'],
    [
      'on leave for more than a year',
      { hours: OFFICE, leave: [{ from: '2026-01-01', to: '2028-01-01' }] },
      '2026-03-02 10:00',
      'never',
    ],
  ];
  for (const [given, setting, after, next] of cases)
    it(`${given} (${after}) is ${next}`, () => {
      const { zone } = calendar(setting);
      expect(wall(nextWorking(calendar(setting), instant(after, zone)), zone)).to.equal(
        next === 'never' ? next : `${next}:00`,
      );
      expect(isWorking(calendar(setting), instant(after, zone))).to.equal(after === next);
    });
});

describe('Working time', () => {
  const cases: readonly (readonly [
    given: string,
    setting: Setting,
    from: string,
    hours: number,
    at: string,
    end: string,
  ])[] = [
    [
      'a working day from the morning',
      { hours: OFFICE },
      '2026-03-02 10:00',
      8,
      '2026-03-03 10:00',
      '2026-03-03 17:00',
    ],
    ['exactly a working day', { hours: OFFICE }, '2026-03-02 09:00', 8, '2026-03-02 17:00', '2026-03-02 17:00'],
    ['over a weekend', { hours: OFFICE }, '2026-03-06 16:00', 8, '2026-03-09 16:00', '2026-03-09 17:00'],
    [
      'over lunch',
      { hours: 'mon-fri 09:00-13:00 15:00-19:00' },
      '2026-03-02 12:00',
      2,
      '2026-03-02 16:00',
      '2026-03-02 19:00',
    ],
    [
      'with spans that overlap',
      { hours: 'mon 09:00-13:00 12:00-17:00' },
      '2026-03-02 09:00',
      6,
      '2026-03-02 15:00',
      '2026-03-02 17:00',
    ],
    ['over midnight', { hours: 'mon-fri 22:00-02:00' }, '2026-03-02 23:00', 3, '2026-03-03 02:00', '2026-03-03 02:00'],
    [
      'in the night that is an hour shorter',
      { hours: 'sat 22:00-06:00' },
      '2026-03-28 22:00',
      7,
      '2026-03-29 06:00',
      '2026-03-29 06:00',
    ],
    [
      'in the night that is an hour longer',
      { hours: 'sat 22:00-06:00' },
      '2026-10-24 22:00',
      7,
      '2026-10-25 04:00',
      '2026-10-25 06:00',
    ],
    [
      'over leave and a holiday',
      { hours: OFFICE, leave: [{ from: '2026-03-03', to: '2026-03-05' }], holidays: ['2026-03-06'] },
      '2026-03-02 13:00',
      8,
      '2026-03-09 13:00',
      '2026-03-09 17:00',
    ],
    ['with no hours at all', { hours: '' }, '2026-03-02 13:00', 8, 'never', 'never'],
  ];
  for (const [given, setting, from, hours, at, end] of cases)
    it(`${given}: ${hours} hours from ${from} have passed at ${at}, in the span that ends at ${end}`, () => {
      const one = calendar(setting);
      const show = (instant: number | undefined) => wall(instant, one.zone).replace(/:00$/, '');
      const begin = instant(from, one.zone);
      expect(show(addWorkingTime(one, begin, hours * HOUR)).padEnd(16, ':00')).to.equal(at.padEnd(16, ':00'));
      expect(show(endAfterWorkingTime(one, begin, hours * HOUR)).padEnd(16, ':00')).to.equal(end.padEnd(16, ':00'));
    });

  it('two hours before a Monday noon begin at ten; where there are fewer, with the first of them', () => {
    const zone = 'Europe/Madrid';
    const twoHours = (hours: string) =>
      wall(beforeWorkingTime(calendar({ hours }), instant('2026-03-09 12:00', zone), 2 * HOUR), zone);
    expect(twoHours(OFFICE)).to.equal('2026-03-09 10:00:00');
    expect(twoHours('mon 11:00-12:00, fri 16:00-20:00')).to.equal('2026-03-06 19:00:00');
    expect(twoHours('')).to.equal('never');
  });

  const zones = [
    'Europe/Madrid',
    'America/New_York',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Africa/Casablanca',
    'UTC',
  ];
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const span = fc
    .record({ day: fc.integer({ min: 1, max: 7 }), from: time, to: time })
    .filter(({ from, to }) => from !== to);
  const anyCalendar = fc.record({
    zone: fc.constantFrom(...zones),
    hours: fc.array(span, { minLength: 1, maxLength: 8 }),
    leave: fc.constantFrom([], [{ from: '2026-03-20', to: '2026-04-05' }]),
    holidays: fc.constantFrom([], [{ date: '2026-10-26' }]),
  });
  const moment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') });

  it('is only spent at work, in any zone and rhythm, in any season', () => {
    fc.assert(
      fc.property(anyCalendar, moment, fc.integer({ min: 1, max: 40 * HOUR }), (one, from, spent) => {
        const next = nextWorking(one, from) ?? Number.NaN;
        expect(next).to.be.at.least(from);
        expect(isWorking(one, next)).to.equal(true);
        const at = addWorkingTime(one, from, spent);
        // Whoever works a quarter of an hour a week does not work 40 hours within the year.
        fc.pre(at !== undefined);
        expect(at).to.be.at.least(from + spent);
        expect(isWorking(one, at - 1), 'the last moment of it is worked').to.equal(true);
        expect(endAfterWorkingTime(one, from, spent)).to.be.at.least(at);
      }),
      { numRuns: 300 },
    );
  });

  it('in parts is as long as in one', () => {
    const part = fc.integer({ min: 1, max: 12 * HOUR });
    fc.assert(
      fc.property(anyCalendar, moment, part, part, (one, from, first, second) => {
        const [between, whole] = [addWorkingTime(one, from, first), addWorkingTime(one, from, first + second)];
        fc.pre(between !== undefined && whole !== undefined);
        expect(addWorkingTime(one, between, second)).to.equal(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('counted back and forth again comes out where it began', () => {
    fc.assert(
      fc.property(anyCalendar, moment, fc.integer({ min: 1, max: 2 * HOUR }), (one, from, spent) => {
        const end = addWorkingTime(one, from, spent);
        // Over a long leave it is not counted back.
        fc.pre(end !== undefined && end - from < 20 * DAY);
        const back = beforeWorkingTime(one, end, spent) ?? Number.NaN;
        expect(addWorkingTime(one, back, spent)).to.equal(end);
        expect(back).to.be.at.least(from);
      }),
      { numRuns: 300 },
    );
  });
});
