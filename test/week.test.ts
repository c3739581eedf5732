import { expect } from 'chai';
import { dayText, readDay, readWeek } from '../src/week.ts';

describe('A written week', () => {
  const said = (text: string) => readWeek(text)?.map(({ day, from, to }) => `${day} ${from}-${to}`);

  for (const [text, spans] of [
    ['mon 09:00-17:00', ['1 09:00-17:00']],
    [
      'Mon-Tue 9-13 15:30-19, sun 20:00-24:00',
      ['1 09:00-13:00', '1 15:30-19:00', '2 09:00-13:00', '2 15:30-19:00', '7 20:00-00:00'],
    ],
    ['fri 22:00 - 02:00', ['5 22:00-02:00']],
  ] as const)
    it(`"${text}" is read`, () => expect(said(text)).to.deep.equal(spans));

  for (const text of [
    '',
    'mon',
    '09:00-17:00',
    'mon 9-25',
    'mon 09:00-09:00',
    'fri-mon 9-17',
    'someday 9-17',
    'mon 9-17 or so',
  ])
    it(`"${text}" is not`, () => expect(said(text)).to.equal(undefined));

  it('has days with no hours, and days that are shown as they are written', () => {
    expect(readDay('', 3)).to.deep.equal([]);
    expect(dayText(readDay('15-19 and 9:30-13', 3) ?? [], 3)).to.equal('09:30-13:00, 15:00-19:00');
    expect(readDay('nine to five', 3)).to.equal(undefined);
  });
});
