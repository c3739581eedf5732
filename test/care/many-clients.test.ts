import { expect } from 'chai';
import { staffTurn } from '../../src/care/staff.ts';
import { newStaff, type StaffState } from '../../src/care/state.ts';
import type { Facts, Person, PersonId } from '../../src/model.ts';
import { shippedBook } from '../support/practice.ts';

const person = (id: string, role: Person['role']): Person => ({
  ...{ id: id as PersonId, role, name: id, locale: 'en', zone: 'Europe/Madrid', addresses: [] },
});
const clients = Array.from({ length: 450 }, (_, n) => person(`client-${n}`, 'client'));
const facts: Facts = {
  now: Date.parse('2026-03-08T12:00:00+01:00'),
  id: 'x',
  revision: 1,
  self: {
    ...person('Dana', 'therapist'),
    schedule: { leave: [{ from: '2026-03-09', to: '2026-03-13' }], holidays: [] },
  },
  people: clients,
  practice: {
    ...{ name: 'Practice', zone: 'Europe/Madrid', locale: 'en', replyHours: 8, noticeHours: 24, hours: [] },
    ...{ replies: { en: '' }, emergency: { en: '' } },
  },
};

describe('Somebody with more clients than one turn has room for', () => {
  it('given a leave, then each client is told once, in as many turns as it takes', async () => {
    const { messages } = await shippedBook();
    const told: PersonId[] = [];
    let state: StaffState = newStaff;
    let turns = 0;
    for (let due = true; due && turns < 10; turns++) {
      const next = staffTurn(messages, state, { kind: 'timer', id: 'leave:2026-03-09', at: facts.now }, facts);
      told.push(...next.effects.flatMap((effect) => (effect.kind === 'tell' ? [effect.to] : [])));
      due = next.timers.some(({ id }) => id === 'leave:2026-03-09');
      state = next.state as StaffState;
    }
    expect(told).to.deep.equal(clients.map(({ id }) => id));
    expect(turns).to.equal(3);
    expect(state.announcing).to.equal(undefined);
  });
});
