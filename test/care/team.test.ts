import { expect } from 'chai';
import { backup, cover, ladder, lead } from '../../src/care/team.ts';
import type { Facts, Person, PersonId, Role, Schedule } from '../../src/model.ts';

const person = (id: string, role: Role, schedule: Partial<Schedule> = {}): Person => ({
  ...{ id: id as PersonId, role, name: id, locale: 'en', zone: 'Europe/Madrid', addresses: [] },
  schedule: { leave: [], holidays: [], ...schedule },
});
const away = (cover?: string) => ({
  leave: [{ from: '2026-03-02', to: '2026-03-08', ...(cover && { cover: cover as PersonId }) }],
});
/** Noon of that Monday. */
const facts = (...people: Person[]): Facts => ({
  now: Date.parse('2026-03-02T12:00:00+01:00'),
  id: 'x',
  revision: 1,
  self: person('Robin', 'client'),
  people,
  practice: {
    ...{ name: 'Practice', zone: 'Europe/Madrid', locale: 'en', replyHours: 8, noticeHours: 24, hours: [] },
    ...{ replies: { en: '' }, emergency: { en: '' } },
  },
});

describe('A client’s team', () => {
  const ada = (schedule: Partial<Schedule>) => person('Ada', 'therapist', { backup: 'Ben' as PersonId, ...schedule });
  const ben = person('Ben', 'therapist');
  const cleo = person('Cleo', 'therapist');
  const sam = person('Sam', 'supervisor');
  const oni = person('Oni', 'on-call');

  const cases: readonly {
    given: string;
    people: readonly Person[];
    covers: string | undefined;
    backs: string | undefined;
    climbs: string;
  }[] = [
    { given: 'nobody', people: [], covers: undefined, backs: undefined, climbs: '' },
    {
      given: 'everybody at work',
      people: [ada({}), sam, ben, oni],
      covers: undefined,
      backs: 'Ben',
      climbs: 'Ada Ben Sam Oni',
    },
    {
      given: 'leave, with somebody who covers',
      people: [ada(away('Cleo')), ben, cleo, sam],
      covers: 'Cleo',
      backs: 'Ben',
      climbs: 'Cleo Ben Sam Ada',
    },
    {
      given: 'leave with nobody named: the backup covers',
      people: [ada(away()), ben],
      covers: 'Ben',
      backs: 'Ben',
      climbs: 'Ben Ada',
    },
    {
      given: 'leave, and who covers is on leave too: the backup covers',
      people: [ada(away('Cleo')), ben, person('Cleo', 'therapist', away())],
      covers: 'Ben',
      backs: 'Ben',
      climbs: 'Ben Cleo Ada',
    },
    {
      given: 'all on leave',
      people: [ada(away('Cleo')), person('Ben', 'therapist', away())],
      covers: undefined,
      backs: undefined,
      climbs: 'Ben Ada',
    },
    {
      given: 'a cover who does not treat the client',
      people: [ada(away('Cleo')), sam],
      covers: undefined,
      backs: undefined,
      climbs: 'Sam Ada',
    },
  ];
  for (const { given, people, covers, backs, climbs } of cases)
    it(`with ${given}`, () => {
      const one = facts(...people);
      expect(lead(one)?.name).to.equal(people[0]?.name);
      expect(cover(one)?.name).to.equal(covers);
      expect(backup(one)?.name).to.equal(backs);
      expect(ladder(one).map(({ name }) => name)).to.deep.equal(climbs === '' ? [] : climbs.split(' '));
    });
});
