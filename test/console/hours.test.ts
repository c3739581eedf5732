import { expect } from 'chai';
import type { Person } from '../../src/model.ts';
import { createVisitor, readable, type Served, serve, type Visitor } from './serve.ts';

/** It is Monday, 23 November 2026. */
describe('the page of one’s hours', () => {
  let served: Served;
  let dana: Visitor;
  let ben: Person;
  beforeEach(async () => {
    served = await serve();
    ben = served.standIn.person('therapist', 'Ben');
    dana = createVisitor(served);
    await dana.signIn(served.dana);
  });
  afterEach(() => served.close());

  const shown = async () => readable((await dana.get('/clients/hours')).text);
  const schedule = async () =>
    (await served.standIn.desk.colleagues(ben)).find(({ id }) => id === served.dana.id)?.schedule;
  const turns = () => served.standIn.taken.flatMap(({ event }) => (event.kind === 'form' ? [event.form] : []));
  const post = (form: string, fields: { [name: string]: string }) =>
    dana.submit('/clients/hours', new RegExp(`value="${form}"`), fields);
  const week = (days: { [day: number]: string }, backup = '') =>
    post('week', {
      backup,
      ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`day-${day}`, days[day] ?? ''])),
    });

  it('shows the practice’s until they set their own', async () => {
    expect(await shown()).to.include('these are the hours of the practice');
    await week({ 1: '9-13 and 15:30-19', 6: '10:00-12:00' }, ben.id);
    expect(await schedule()).to.deep.equal({
      leave: [],
      holidays: [],
      backup: ben.id,
      hours: [
        { day: 1, from: '09:00', to: '13:00' },
        { day: 1, from: '15:30', to: '19:00' },
        { day: 6, from: '10:00', to: '12:00' },
      ],
    });
    expect((await dana.get('/clients/hours')).text).to.include('09:00-13:00, 15:30-19:00');
    expect(turns(), 'their conversation looks at it').to.deep.equal(['hours']);
  });

  it('names the day whose hours cannot be read, keeps what was written, and changes nothing', async () => {
    const { status, text } = await week({ 1: '9-17', 2: 'nine to five' });
    expect(status).to.equal(422);
    expect(readable(text)).to.include('Tuesday: write the hours like');
    expect(text).to.include('nine to five');
    expect(readable((await week({})).text)).to.include('There has to be a working hour');
    expect(await schedule()).to.equal(undefined);
  });

  it('takes only a colleague as stand-in', async () => {
    expect((await week({ 1: '9-17' }, served.ines.id)).status).to.equal(422);
    expect((await week({ 1: '9-17' }, served.dana.id)).status).to.equal(422);
  });

  it('adds a leave and who covers it, and removes it', async () => {
    await post('leave', { from: '2026-12-21', to: '2027-01-08', cover: ben.id });
    expect((await schedule())?.leave).to.deep.equal([{ from: '2026-12-21', to: '2027-01-08', cover: ben.id }]);
    expect(await shown()).to.match(/21 Dec 2026 to 8 Jan 2027.*Ben answers/);
    await post('drop-leave', { item: '2026-12-21' });
    expect((await schedule())?.leave).to.deep.equal([]);
  });

  for (const [from, to] of [
    ['2026-12-21', '2026-12-20'],
    ['2026-11-01', '2026-11-22'],
    ['soon', '2026-12-20'],
  ] as const)
    it(`does not take a leave from ${from} to ${to}`, async () => {
      const { status, text } = await post('leave', { from, to, cover: '' });
      expect(status).to.equal(422);
      expect(readable(text)).to.include('Please check the dates');
    });

  it('takes public holidays from a calendar, and says in which line it is broken', async () => {
    const calendar = (date: string) =>
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:${date}\nSUMMARY:Christmas <b>\nEND:VEVENT\nEND:VCALENDAR`;
    await post('holidays', { calendar: calendar('20261225') });
    expect((await schedule())?.holidays).to.deep.equal([{ date: '2026-12-25', name: 'Christmas <b>' }]);
    expect(await shown()).to.include('1 day is set');
    const { status, text } = await post('holidays', { calendar: calendar('20261') });
    expect([status, readable(text)].join()).to.match(/^422.*Line 3: this event cannot be read/);
    await post('drop-holidays', {});
    expect((await schedule())?.holidays).to.deep.equal([]);
  });

  it('takes a large calendar, and is there for nobody without clients', async () => {
    const long = `BEGIN:VCALENDAR\n${'X-NOTE:something\n'.repeat(10_000)}END:VCALENDAR`;
    expect(readable((await post('holidays', { calendar: long })).text)).to.include('no whole-day event');
    const admin = createVisitor(served);
    await admin.signIn(served.standIn.person('admin', 'Ada'));
    expect((await admin.get('/clients/hours')).status).to.equal(404);
  });
});
