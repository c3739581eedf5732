import { expect } from 'chai';
import ICAL from 'ical.js';
import type { Person } from '../../src/model.ts';
import type { PlayedClient, PlayedPractice } from '../support/practice.ts';
import { createVisitor, readable, type Visitor } from './serve.ts';
import { type ServedPractice, servePractice } from './served-practice.ts';

/** A real practice behind the pages; it is Monday 2 March 2026, noon in Madrid. */
describe('appointments on the pages, without a script', () => {
  let served: ServedPractice;
  let practice: PlayedPractice;
  let robin: PlayedClient;
  let own: Visitor;
  let staff: Visitor;

  const visitor = async (person: Person) => {
    const secret = await served.link(person);
    const found = createVisitor({ origin: served.origin, standIn: { linkFor: () => secret } });
    await found.signIn(person);
    return found;
  };
  beforeEach(async () => {
    served = await servePractice();
    ({ practice, robin } = served);
    own = await visitor(robin.person);
    staff = await visitor(practice.therapist.person);
  });
  afterEach(() => served.close());

  const page = () => `/clients/${robin.person.id}/plan`;
  const shown = async (who: Visitor, path: string) => readable((await who.get(path)).text);
  const offers = (more: { [field: string]: string } = {}) =>
    staff.submit(page(), /value="offer"/, {
      'date-1': '2026-03-05',
      'time-1': '16:00',
      'date-2': '2026-03-06',
      'time-2': '10:00',
      minutes: '50',
      ...more,
    });
  const sets = (date: string, time: string) =>
    staff.submit(page(), /value="appointment"/, { date, time, minutes: '50' });
  const picks = (start: string) => own.submit('/plan', /value="choice"/, { value: String(Date.parse(start)) });
  const event = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const found = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    return { method: calendar.getFirstPropertyValue('method'), found };
  };
  const link = async () => {
    const plan = await practice.desk.plan(robin.person, robin.person.id);
    if (plan === 'forbidden') throw new Error('forbidden');
    return `/plan/appointments/${[...plan.appointments, ...plan.cancelled][0]?.id}`;
  };

  it('the therapist offers times, the client picks one, and both see it', async () => {
    expect((await offers()).status).to.equal(303);
    expect(await shown(staff, page())).to.include('Offered, not chosen yet');
    expect(await shown(own, '/plan')).to.include('Times you can choose from');
    await picks('2026-03-06T10:00+01:00');
    for (const text of [await shown(own, '/plan'), await shown(staff, page())])
      expect(text).to.include('Friday 6 March at 10:00');
    expect(await shown(staff, page())).not.to.include('Offered, not chosen yet');
  });

  for (const [wrong, fields, says] of [
    ['has passed', { 'date-1': '2026-03-01' }, 'no such date and time'],
    ['is half filled in', { 'time-2': '' }, 'no such date and time'],
    ['would be over already', { 'until-date': '2026-03-01', 'until-time': '10:00' }, 'until when the times are held'],
  ] as const)
    it(`an offer that ${wrong} is refused, and what was filled in stays`, async () => {
      const answer = await offers(fields);
      expect(answer.status).to.equal(422);
      expect(readable(answer.text)).to.include(says);
      expect(answer.text).to.include('value="16:00"');
      expect(await shown(own, '/plan')).not.to.include('Times you can choose from');
    });

  it('two appointments at one time: the second is refused with a clear message', async () => {
    const kim = await practice.client('Kim');
    await kim.settlesIn();
    await practice.therapist.does('appointment', {
      client: kim.person.id,
      id: 'kims',
      start: '2026-03-05T15:30:00Z',
      minutes: '50',
    });
    await sets('2026-03-05', '16:00');
    expect(await shown(staff, page())).to.include('you have another appointment at one of those times');
    expect(await shown(own, '/plan')).to.include('No appointment is set');
    await sets('2026-03-05', '18:00');
    expect(await shown(staff, page())).not.to.include('you have another appointment');
  });

  it('the client cancels; the therapist no longer sees it', async () => {
    await sets('2026-03-05', '16:00');
    expect((await own.submit('/plan', /value="cancel"/, {})).status).to.equal(303);
    expect(await shown(own, '/plan')).to.include('Cancelled: Thursday 5 March');
    expect(await shown(staff, page())).to.include('None is set');
  });

  it('near its start the client asks, the therapist keeps it', async () => {
    await sets('2026-03-03', '10:00');
    await own.submit('/plan', /value="move"/, {});
    expect(await shown(own, '/plan')).to.include('asked for another time');
    expect(await shown(staff, page())).to.include('asks for another time instead of this one');
    await staff.submit(page(), /value="keep-appointment"/, {});
    expect(await shown(own, '/plan')).not.to.include('asked for another time');
    expect(await shown(staff, page())).not.to.include('asks for another time instead of this one');
  });

  describe('the calendar file', () => {
    beforeEach(() => sets('2026-03-05', '16:00'));

    it('has the moment in UTC, and no word of therapy, names or the practice', async () => {
      const { text, headers } = await own.get(await link());
      expect(headers.get('content-type')).to.include('text/calendar');
      expect(headers.get('content-disposition')).to.include('attachment');
      const { method, found } = event(text);
      expect(method).to.equal('PUBLISH');
      expect(found.summary).to.equal('Appointment');
      expect(found.startDate.toICALString()).to.equal('20260305T150000Z');
      expect(found.endDate.toICALString()).to.equal('20260305T155000Z');
      expect(text).not.to.match(/therap|Robin|Dr\. Test|practice/i);
      expect(text.startsWith('BEGIN:VCALENDAR\r\n') && text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).to.be.at.most(75);
    });

    it('names the therapist only for who chose so', async () => {
      const { text } = await own.get(`${await link()}?named=yes`);
      expect(event(text).found.summary).to.equal('Appointment with Dr. Test');
    });

    it('is for both, with the same UID', async () => {
      const mine = event((await own.get(await link())).text).found.uid;
      const [, href = ''] = /href="([^"]*\/appointments\/[^"]*)"/.exec((await staff.get(page())).text) ?? [];
      const { found } = event((await staff.get(href)).text);
      expect(found.uid).to.equal(mine);
      expect(found.summary).to.equal('Appointment');
    });

    it('keeps its UID and counts on when the appointment moves, and when it is cancelled', async () => {
      const before = event((await own.get(await link())).text).found;
      const id = (await link()).split('/').at(-1) ?? '';
      await offers({ moves: id });
      await picks('2026-03-06T10:00+01:00');
      const moved = event((await own.get(await link())).text);
      expect([moved.method, moved.found.uid, moved.found.sequence]).to.deep.equal(['PUBLISH', before.uid, 1]);
      expect(moved.found.startDate.toICALString()).to.equal('20260306T090000Z');
      await own.submit('/plan', /value="cancel"/, {});
      const gone = event((await own.get(await link())).text);
      expect([gone.method, gone.found.uid, gone.found.sequence]).to.deep.equal(['CANCEL', before.uid, 2]);
      expect(gone.found.component.getFirstPropertyValue('status')).to.equal('CANCELLED');
    });

    it('is for nobody else, and not there without signing in', async () => {
      const path = await link();
      expect((await fetch(`${served.origin}${path}`)).status).to.equal(401);
      const kim = await practice.client('Kim');
      await kim.settlesIn();
      expect((await (await visitor(kim.person)).get(path)).status).to.equal(404);
      const other = await practice.colleague('Dr. Other');
      const theirs = path.replace('/plan/', `/clients/${robin.person.id}/`);
      expect((await (await visitor(other.person)).get(theirs)).status).to.equal(404);
    });
  });
});
