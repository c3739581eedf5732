import { expect } from 'chai';
import fc from 'fast-check';
import { readRows, writeRow } from '../../src/care/csv.ts';
import { readDaylio } from '../../src/care/daylio.ts';

const HEAD = 'full_date,date,weekday,time,mood,activities,note_title,note';
const now = Date.parse('2026-03-02T12:00:00Z');
const read = (text: string) => readDaylio(text, { zone: 'Europe/Madrid', now });
const row = (date: string, time: string, rest = 'good,,,') => `${date},x,x,${time},${rest}`;

describe('A diary from Daylio', () => {
  for (const [time, read24] of [
    ['21:05', '21:05'],
    ['9:05 pm', '21:05'],
    ['9:05\u202fPM', '21:05'],
    ['12:00 am', '00:00'],
    ['12:30 p.m.', '12:30'],
    ['7.15', '07:15'],
  ] as const)
    it(`reads the time ${JSON.stringify(time)} as ${read24}`, () => {
      const { entries } = read(`${HEAD}\n${row('2024-03-02', time)}`);
      expect(entries.map(({ key }) => key)).to.deep.equal([`daylio:2024-03-02T${read24}:0`]);
    });

  for (const [what, line, mistake] of [
    ['a day that never was', row('2023-02-29', '21:00'), 'date'],
    ['a date the other way round', row('02/03/2024', '21:00'), 'date'],
    ['no time', row('2024-03-02', ''), 'time'],
    ['an hour that never is', row('2024-03-02', '24:10'), 'time'],
    ['13 in the afternoon', row('2024-03-02', '13:00 pm'), 'time'],
    ['a day to come', row('2026-03-03', '21:00'), 'future'],
    ['a note far too long', row('2024-03-02', '21:00', `good,,,${'x'.repeat(20_001)}`), 'long'],
    ['a row that is cut off', '2024-03-02', 'time'],
  ] as const)
    it(`names the line of ${what}, and reads the rest`, () => {
      const diary = read(`${HEAD}\n${row('2024-03-02', '20:00', '"two\nlines",,,')}\n${line}`);
      expect(diary.entries).to.have.length(1);
      expect(diary.mistakes).to.deep.equal([{ line: 4, what: mistake }]);
    });

  it('reads columns in any order, with others between, as their names say', () => {
    const { entries } = read('\uFEFFtime,scales,full_date,MOOD,note\r\n21:00,7,2024-03-02,rad,"He said ""yes"""\r\n');
    expect(entries[0]).to.include({ mood: 'rad', note: 'He said "yes"', activities: '' });
  });

  it('keeps the name of an entry when a later one of the same minute comes on top of the file', () => {
    const before = read(`${HEAD}\n${row('2024-03-02', '21:00', 'first,,,')}`);
    const after = read(
      `${HEAD}\n${row('2024-03-02', '21:00', 'second,,,')}\n${row('2024-03-02', '21:00', 'first,,,')}`,
    );
    const first = after.entries.find(({ mood }) => mood === 'first');
    expect(first?.key).to.equal(before.entries[0]?.key);
    expect(new Set(after.entries.map(({ key }) => key)).size).to.equal(2);
  });

  it('stops at its limit of rows, and counts mistakes without naming them all', () => {
    const many = Array.from({ length: 16_000 }, () => row('2024-03-02', '21:00')).join('\n');
    expect(read(`${HEAD}\n${many}`).mistakes.at(-1)).to.include({ what: 'rows' });
    const wrong = Array.from({ length: 100 }, () => 'x,x,x,x').join('\n');
    expect(read(`${HEAD}\n${wrong}`))
      .to.include({ wrong: 100 })
      .and.property('mistakes')
      .with.length(20);
  });

  it('finds no entry in hostile files, and ends', () => {
    for (const text of [
      '"'.repeat(2_000_001),
      ','.repeat(500_000),
      `${HEAD}\n${'<b '.repeat(600_000)}`,
      '\n'.repeat(2_000_000),
    ])
      expect(read(text).entries).to.deep.equal([]);
  });
});

describe('A table as text', () => {
  const rows = (text: string) => [...readRows(text)].map((one) => ('cells' in one ? one.cells : one));

  it('comes back as it was written, but for what a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 2, maxLength: 5 }), (cells) => {
        const back = rows(writeRow(cells))[0];
        const plain = cells.map((cell, index) => {
          const other = Array.isArray(back) ? back[index] : undefined;
          return other === `'${cell}` ? other : cell;
        });
        expect(back).to.deep.equal(plain);
      }),
    );
  });

  for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\n@x'])
    it(`has an apostrophe before ${JSON.stringify(cell)}`, () => {
      expect(writeRow([cell])).to.equal(`"'${cell}"\r\n`);
    });

  for (const cell of ['a=1', '1-1', 'x@y', '', '’tis'])
    it(`has ${JSON.stringify(cell)} as it is`, () => {
      expect(writeRow([cell])).to.equal(`"${cell}"\r\n`);
    });
});
