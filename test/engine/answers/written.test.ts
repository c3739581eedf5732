import { expect } from 'chai';
import { readDate, spellDate } from '../../../src/engine/answers/date.ts';
import { readNumber } from '../../../src/engine/answers/number.ts';
import { readTime } from '../../../src/engine/answers/time.ts';

/** Each text, and what it is read as; nothing when it is none. */
type Cases<Value> = { readonly [text: string]: Value | undefined };

const numbers: Cases<number> = {
  '4': 4,
  ' 4. ': 4,
  '4)': 4,
  '4/5': 4,
  '4 of 5': 4,
  '4 out of 5': 4,
  'cuatro de cinco': 4,
  four: 4,
  Four: 4,
  cuatro: 4,
  'about 4': 4,
  'un 4': 4,
  '3.5': 3.5,
  '3,5': 3.5,
  '-2': -2,
  zero: 0,
  'twenty-five': 25,
  'treinta y cinco': 35,
  veintiuno: 21,
  cien: 100,
  '4/10': undefined,
  '4/5/6': undefined,
  '1,000': undefined,
  '1e5': undefined,
  'not 4': undefined,
  '4 5': undefined,
  'one two': undefined,
  a: undefined,
  '': undefined,
  Infinity: undefined,
};

const times: Cases<string> = {
  '20:30': '20:30',
  '8.30': '08:30',
  '20h30': '20:30',
  '20 h': '20:00',
  8: '08:00',
  'at 8': '08:00',
  '8pm': '20:00',
  '8:30 p.m.': '20:30',
  '12 am': '00:00',
  '12pm': '12:00',
  'half past 8': '08:30',
  'half past eight in the evening': '20:30',
  'quarter to nine': '08:45',
  'ten to six': '05:50',
  'eight thirty': '08:30',
  "8 o'clock": '08:00',
  noon: '12:00',
  midnight: '00:00',
  '11 at night': '23:00',
  'las ocho y media': '08:30',
  'a las ocho y media de la tarde': '20:30',
  'las nueve menos cuarto': '08:45',
  'la una y cuarto': '01:15',
  'las diez y veinticinco': '10:25',
  'once de la noche': '23:00',
  '12 de la noche': '00:00',
  '7 de la mañana': '07:00',
  mediodía: '12:00',
  '25:00': undefined,
  '8:75': undefined,
  '20:30:15': undefined,
  '8:30am tomorrow': undefined,
  'in the morning': undefined,
  soon: undefined,
  '': undefined,
};

/** As read by a person in Madrid, half an hour into Thursday 12 March 2026. */
const dates: Cases<string> = {
  today: '2026-03-12',
  tomorrow: '2026-03-13',
  yesterday: '2026-03-11',
  'the day after tomorrow': '2026-03-14',
  'in 3 days': '2026-03-15',
  'a week ago': '2026-03-05',
  tuesday: '2026-03-17',
  'next Tuesday': '2026-03-17',
  'this friday': '2026-03-13',
  'last monday': '2026-03-09',
  '3 December': '2026-12-03',
  'on December 3rd': '2026-12-03',
  'the 5th': '2026-04-05',
  'the 5th of May': '2026-05-05',
  '12/11': '2026-11-12',
  '12/11/2027': '2027-11-12',
  '2026-05-01': '2026-05-01',
  hoy: '2026-03-12',
  mañana: '2026-03-13',
  'pasado mañana': '2026-03-14',
  anteayer: '2026-03-10',
  'hace 3 días': '2026-03-09',
  'hace dos semanas': '2026-02-26',
  'el martes que viene': '2026-03-17',
  'el 3 de diciembre de 2026': '2026-12-03',
  'el 20': '2026-03-20',
  '2026-02-31': undefined,
  '31 February': undefined,
  '3-5 December': undefined,
  'tomorrow or friday': undefined,
  'not today': undefined,
  'I feel bad today': undefined,
  'hace 999999999 días': undefined,
  March: undefined,
  '8pm': undefined,
  5: undefined,
  '': undefined,
};

const calendar = { now: Date.UTC(2026, 2, 11, 23, 30), zone: 'Europe/Madrid', locale: 'en' } as const;

function check<Value>(cases: Cases<Value>, read: (text: string) => Value | undefined): void {
  for (const [text, value] of Object.entries(cases))
    it(`${value === undefined ? 'does not take' : `reads ${String(value)} from`} "${text}"`, () => {
      expect(read(text)).to.equal(value);
    });
}

describe('a number as people type it', () => check(numbers, (text) => readNumber(text, 5)));

describe('a time as people type it', () => check(times, readTime));

describe('a date as people type it', () => {
  check(dates, (text) => readDate(text, calendar));

  it('reads the same dates for a person whose language is Spanish', () => {
    for (const [text, date] of Object.entries(dates))
      expect(readDate(text, { ...calendar, locale: 'es' }), text).to.equal(date);
  });

  it('takes 12/11 for the 11th of December from an English speaker in America', () => {
    expect(readDate('12/11', { ...calendar, zone: 'America/New_York' })).to.equal('2026-12-11');
    expect(readDate('12/11', { ...calendar, zone: 'America/New_York', locale: 'es' })).to.equal('2026-11-12');
  });

  it('goes by the person’s own calendar day', () => {
    expect(readDate('today', { ...calendar, zone: 'America/New_York' })).to.equal('2026-03-11');
    expect(readDate('tomorrow', { ...calendar, zone: 'Pacific/Auckland' })).to.equal('2026-03-13');
  });

  it('spells a date with its weekday', () => {
    expect(spellDate('2026-12-03', 'en')).to.equal('Thursday, 3 December 2026');
    expect(spellDate('2026-12-03', 'es')).to.equal('jueves, 3 de diciembre de 2026');
  });
});
