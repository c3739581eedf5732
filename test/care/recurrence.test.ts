import { expect } from 'chai';
import fc from 'fast-check';
import { checkRule, latestOpen, nextOccurrence, occurrences } from '../../src/care/recurrence.ts';
import type { Instant, RoutinePlan } from '../../src/model.ts';

const HOUR = 3_600_000;
const instant = (text: string): Instant => Temporal.Instant.from(text).epochMilliseconds;

const plan = (change: Partial<RoutinePlan> = {}): RoutinePlan => ({
  id: 'evening',
  flow: 'check-in',
  rule: 'FREQ=DAILY',
  slots: ['09:00'],
  window: 120,
  from: '2026-01-01',
  ...change,
});

/** The next occurrences as a person would read them off: date, time, offset. */
const comesAt = (change: Partial<RoutinePlan>, zone: string, after: string, count: number): string[] =>
  occurrences(plan(change), zone, instant(after), count).map(({ date, slot, at }) => {
    const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    return `${date} ${slot} at ${wall.toPlainDateTime().toString({ smallestUnit: 'minute' })} ${wall.offset}`;
  });
const datesOf = (change: Partial<RoutinePlan>, count: number, after = '2025-12-31T00:00:00Z'): string[] =>
  occurrences(plan(change), 'Europe/Berlin', instant(after), count).map(({ date }) => date);

describe('a routine', () => {
  it('comes on its days and at its times, in order', () => {
    const twiceDaily = { slots: ['21:00', '08:30', '21:00'] };
    expect(comesAt(twiceDaily, 'Asia/Kolkata', '2026-01-05T04:00:00Z', 3)).to.deep.equal([
      '2026-01-05 21:00 at 2026-01-05T21:00 +05:30',
      '2026-01-06 08:30 at 2026-01-06T08:30 +05:30',
      '2026-01-06 21:00 at 2026-01-06T21:00 +05:30',
    ]);
  });

  it('does not come again at the instant it is asked after', () => {
    const first = nextOccurrence(plan(), 'Europe/Berlin', instant('2026-01-01T00:00:00Z'));
    expect(first).to.deep.equal({ date: '2026-01-01', slot: '09:00', at: instant('2026-01-01T08:00:00Z') });
    expect(nextOccurrence(plan(), 'Europe/Berlin', first?.at ?? 0)?.date).to.equal('2026-01-02');
  });

  it('begins on its first date and ends after its last', () => {
    const week = { from: '2026-03-02', until: '2026-03-04', slots: ['00:00', '23:59'] };
    expect(datesOf(week, 100, '2020-01-01T00:00:00Z')).to.deep.equal(
      ['02', '02', '03', '03', '04', '04'].map((day) => `2026-03-${day}`),
    );
    expect(nextOccurrence(plan(week), 'Europe/Berlin', instant('2026-03-04T23:00:00Z'))).to.equal(undefined);
  });

  it('comes weekly on the weekday of its first date, or on given ones', () => {
    expect(datesOf({ rule: 'FREQ=WEEKLY' }, 3)).to.deep.equal(['2026-01-01', '2026-01-08', '2026-01-15']);
    expect(datesOf({ rule: 'FREQ=WEEKLY;BYDAY=MO,TH' }, 3)).to.deep.equal(['2026-01-01', '2026-01-05', '2026-01-08']);
  });

  it('keeps counting weeks and days from its first date, years later too', () => {
    const fortnight = { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' };
    expect(datesOf({ ...fortnight, from: '2026-01-05' }, 2)).to.deep.equal(['2026-01-05', '2026-01-19']);
    expect(datesOf({ ...fortnight, from: '2026-01-12' }, 2)).to.deep.equal(['2026-01-12', '2026-01-26']);
    const inTwentyYears = datesOf({ ...fortnight, from: '2026-01-05' }, 1, '2046-01-01T00:00:00Z')[0] ?? '';
    expect(Temporal.PlainDate.from('2026-01-05').until(inTwentyYears).days % 14).to.equal(0);
  });

  it('comes monthly on a weekday or a day, and leaves out months without that day', () => {
    expect(datesOf({ rule: 'FREQ=MONTHLY;BYDAY=1MO' }, 3)).to.deep.equal(['2026-01-05', '2026-02-02', '2026-03-02']);
    expect(datesOf({ rule: 'FREQ=MONTHLY;BYMONTHDAY=31' }, 3)).to.deep.equal([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ]);
    expect(datesOf({ rule: 'FREQ=MONTHLY;BYMONTHDAY=-1' }, 2)).to.deep.equal(['2026-01-31', '2026-02-28']);
  });

  it('follows its person to another zone: the same hour on the wall there', () => {
    const after = '2026-01-05T12:00:00Z';
    expect(comesAt({}, 'Europe/Berlin', after, 1)).to.deep.equal(['2026-01-06 09:00 at 2026-01-06T09:00 +01:00']);
    expect(comesAt({}, 'America/Los_Angeles', after, 1)).to.deep.equal(['2026-01-05 09:00 at 2026-01-05T09:00 -08:00']);
    expect(comesAt({}, 'Pacific/Auckland', after, 1)).to.deep.equal(['2026-01-06 09:00 at 2026-01-06T09:00 +13:00']);
  });

  it('does not depend on how long it has run', () => {
    const rules = [
      'FREQ=DAILY;INTERVAL=5',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SU',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    ];
    const begins = fc.date({ min: new Date('2000-01-01'), max: new Date('2003-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...rules), begins, fc.nat(3000), (rule, begin, days) => {
        const change = { rule, from: begin.toISOString().slice(0, 10) };
        const whole = occurrences(plan(change), 'UTC', begin.getTime() - 24 * HOUR, 1000);
        const after = begin.getTime() + days * 24 * HOUR;
        const end = whole.at(-1)?.at ?? 0;
        const found = occurrences(plan(change), 'UTC', after, 3).filter(({ at }) => at <= end);
        expect(found).to.deep.equal(whole.filter(({ at }) => at > after).slice(0, 3));
      }),
      { numRuns: 50 },
    );
  }).timeout(20_000);

  it('never comes when its rule has no days, and finds that out quickly', () => {
    const never = plan({ rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30' });
    expect(nextOccurrence(never, 'UTC', instant('2026-01-01T00:00:00Z'))).to.equal(undefined);
  });
});

describe('a routine where clocks change', () => {
  it('moves on by the length of the gap', () => {
    const nights = { slots: ['01:30', '02:30', '03:15'] };
    expect(comesAt(nights, 'Europe/Berlin', '2026-03-28T23:00:00Z', 3)).to.deep.equal([
      '2026-03-29 01:30 at 2026-03-29T01:30 +01:00',
      '2026-03-29 03:15 at 2026-03-29T03:15 +02:00',
      '2026-03-29 02:30 at 2026-03-29T03:30 +02:00',
    ]);
  });

  it('comes once in an overlap, the first time', () => {
    const nights = { slots: ['02:30', '03:00'] };
    expect(comesAt(nights, 'Europe/Berlin', '2026-10-24T22:00:00Z', 3)).to.deep.equal([
      '2026-10-25 02:30 at 2026-10-25T02:30 +02:00',
      '2026-10-25 03:00 at 2026-10-25T03:00 +01:00',
      '2026-10-26 02:30 at 2026-10-26T02:30 +01:00',
    ]);
  });

  it('keeps the order of time where a gap reaches into the next date', () => {
    const nights = { slots: ['00:15', '23:30'] };
    const inOrder = [
      '2026-03-29 00:15 at 2026-03-29T00:15 -01:00',
      '2026-03-28 23:30 at 2026-03-29T00:30 -01:00',
      '2026-03-29 23:30 at 2026-03-29T23:30 -01:00',
    ];
    expect(comesAt(nights, 'America/Nuuk', '2026-03-28T12:00:00Z', 3)).to.deep.equal(inOrder);
    expect(comesAt(nights, 'America/Nuuk', '2026-03-28T12:00:00Z', 1)).to.deep.equal(inOrder.slice(0, 1));
    expect(comesAt(nights, 'America/Nuuk', '2026-03-29T01:15:00Z', 1)).to.deep.equal(inOrder.slice(1, 2));
  });

  it('keeps a date that a zone left out, on the day after', () => {
    const shift = { from: '2011-12-01', rule: 'FREQ=DAILY' };
    expect(comesAt(shift, 'Pacific/Apia', '2011-12-29T20:00:00Z', 3)).to.deep.equal([
      '2011-12-30 09:00 at 2011-12-31T09:00 +14:00',
      '2011-12-31 09:00 at 2011-12-31T09:00 +14:00',
      '2012-01-01 09:00 at 2012-01-01T09:00 +14:00',
    ]);
  });
});

describe('after an outage', () => {
  it('gives the newest occurrence whose window is open, and no backlog', () => {
    const hourly = plan({ slots: ['08:00', '09:00', '10:00'], window: 120 });
    const done = instant('2026-01-01T12:00:00Z');
    const open = (now: string) => latestOpen(hourly, 'UTC', done, instant(now))?.slot;
    expect(open('2026-02-01T07:59:59Z')).to.equal(undefined);
    expect(open('2026-02-01T08:00:00Z')).to.equal('08:00');
    expect(open('2026-02-01T10:30:00Z')).to.equal('10:00');
    expect(open('2026-02-01T11:59:59Z')).to.equal('10:00');
    expect(open('2026-02-01T12:00:00Z')).to.equal(undefined);
  });

  it('asks at most once, only in the window, and never what was asked before, however long the outages were', () => {
    const slots = fc.uniqueArray(fc.constantFrom('00:30', '02:30', '07:00', '12:00', '18:45', '23:30'), {
      minLength: 1,
    });
    const outages = fc.array(fc.integer({ min: 1, max: 10 * 24 * 60 }), { minLength: 1, maxLength: 12 });
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    const begin = fc.integer({ min: instant('2026-01-01T00:00:00Z'), max: instant('2027-01-01T00:00:00Z') });
    fc.assert(
      fc.property(
        slots,
        outages,
        zone,
        begin,
        fc.integer({ min: 1, max: 3000 }),
        (slots, outages, zone, begin, window) => {
          const routine = plan({ slots, window });
          const asked = new Set<string>();
          let done = begin;
          for (const minutes of outages) {
            const now = done + minutes * 60_000;
            const missed = occurrences(routine, zone, done, 100).filter(({ at }) => at <= now);
            const open = latestOpen(routine, zone, done, now);
            expect(open?.at).to.equal(missed.filter(({ at }) => now < at + window * 60_000).at(-1)?.at);
            if (open) {
              expect(asked).not.to.include(`${open.date} ${open.slot}`);
              asked.add(`${open.date} ${open.slot}`);
            }
            done = now;
          }
        },
      ),
    );
  }).timeout(20_000);
});

describe('a rule', () => {
  const fine = [
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=MO,TH',
    'freq=weekly;interval=2;byday=mo',
    'FREQ=MONTHLY;BYDAY=1MO,-1FR',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=YEARLY;BYWEEKNO=20;WKST=SU',
  ];
  for (const rule of fine) it(`may be ${rule}`, () => expect(checkRule(rule)).to.equal(undefined));

  const wrong = {
    '': 'a rule needs FREQ, for example FREQ=DAILY',
    'RRULE:FREQ=DAILY': 'a rule needs FREQ, for example FREQ=DAILY',
    'FREQ=HOURLY': 'FREQ takes DAILY, WEEKLY, MONTHLY or YEARLY, not "HOURLY"',
    'FREQ=DAILY,WEEKLY': 'FREQ takes DAILY, WEEKLY, MONTHLY or YEARLY, not "DAILY,WEEKLY"',
    'FREQ=DAILY;FREQ=WEEKLY': 'FREQ stands in the rule twice',
    'FREQ=DAILY;': 'an empty part cannot stand in a rule',
    'FREQ=DAILY;DTSTART=20260101': 'DTSTART cannot stand in a rule: the first date is given beside it',
    'FREQ=DAILY;BYHOUR=9': 'BYHOUR cannot stand in a rule: times are given as slots',
    'FREQ=DAILY;COUNT=14': 'COUNT cannot stand in a rule: give a last date beside it instead',
    'FREQ=DAILY;UNTIL=20270101': 'UNTIL cannot stand in a rule: the last date is given beside it',
    'FREQ=DAILY;RSCALE=CHINESE': 'RSCALE cannot stand in a rule',
    'FREQ=DAILY;INTERVAL=0': 'INTERVAL takes a number from 1 to 999, not "0"',
    'FREQ=DAILY;INTERVAL=100000': 'INTERVAL takes a number from 1 to 999, not "100000"',
    'FREQ=WEEKLY;BYDAY=MO,,TH': 'BYDAY takes weekdays, such as MO,TH or 1MO, not "MO,,TH"',
    'FREQ=YEARLY;BYDAY=54MO': 'BYDAY takes weekdays, such as MO,TH or 1MO, not "54MO"',
    'FREQ=MONTHLY;BYMONTHDAY=32': 'BYMONTHDAY takes days from 1 to 31, or from -1 to -31, not "32"',
    'FREQ=DAILY;BYDAY=1MO': 'BYDAY with numeric value MUST NOT be used unless FREQ is MONTHLY or YEARLY',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30': 'no date fits the rule within 10 years',
  };
  for (const [rule, words] of Object.entries(wrong))
    it(`may not be "${rule}", and says why`, () => expect(checkRule(rule)).to.equal(words));

  it('is checked without throwing, and what passes has a next date', () => {
    const value = fc.constantFrom(
      'DAILY',
      'WEEKLY',
      'MONTHLY',
      'YEARLY',
      '0',
      '1',
      '-1',
      '2',
      '31',
      '366',
      'MO',
      '1MO',
      '-5SU',
      'x',
    );
    const name = fc.constantFrom(
      'FREQ',
      'INTERVAL',
      'BYDAY',
      'BYMONTH',
      'BYMONTHDAY',
      'BYYEARDAY',
      'BYWEEKNO',
      'BYSETPOS',
      'WKST',
    );
    const part = fc
      .tuple(name, fc.array(value, { minLength: 1, maxLength: 3 }))
      .map(([name, values]) => `${name}=${values}`);
    fc.assert(
      fc.property(
        fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        fc.array(part, { maxLength: 3 }),
        (freq, parts) => {
          const rule = [`FREQ=${freq}`, ...parts].join(';');
          if (checkRule(rule) !== undefined) return;
          expect(
            nextOccurrence(plan({ rule, from: '2024-01-01' }), 'UTC', instant('2023-12-01T00:00:00Z')),
          ).not.to.equal(undefined);
        },
      ),
      { numRuns: 1000 },
    );
  }).timeout(20_000);
});
