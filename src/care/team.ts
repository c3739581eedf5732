/** Who of a client's staff does what: one place for promises, news and alerts. All of them are among `facts.people`. */
import type { Facts, Instant, Person, PersonId, Practice } from '../model.ts';
import { calendarOf, leaveAt } from './hours.ts';

/** Who treats the client: the first who was assigned. Undefined: nobody does. */
export const lead = ({ people }: Facts): Person | undefined => people[0];

/** Who answers while the one who treats the client is on leave: whom they named for it, else their backup. Nobody who is on leave too. */
export function cover(facts: Facts, at: Instant = facts.now): Person | undefined {
  const leave = leaveOf(lead(facts), facts.practice, at);
  if (!leave) return undefined;
  return present(facts, leave.cover, at) ?? backup(facts, at);
}

/** Whom the one who treats the client named to be told when an answer is late, unless they are on leave. */
export const backup = (facts: Facts, at: Instant = facts.now): Person | undefined =>
  present(facts, lead(facts)?.schedule?.backup, at);

/**
 * Whom an alert goes to, one after another: who treats the client (after the others while on leave), who covers, the backup,
 * supervisors, who is on call, and then everybody else who treats the client.
 */
export function ladder(facts: Facts): readonly Person[] {
  const treats = lead(facts);
  const away = treats && leaveOf(treats, facts.practice, facts.now) !== undefined;
  const withRole = (role: Person['role']) => facts.people.filter((person) => person.role === role);
  const steps = [
    away ? undefined : treats,
    cover(facts),
    backup(facts),
    ...withRole('supervisor'),
    ...withRole('on-call'),
    ...facts.people.slice(1),
    treats,
  ];
  return [...new Set(steps.filter((person) => person !== undefined))];
}

/** The leave that somebody is on at this instant. */
export const leaveOf = (person: Person | undefined, practice: Practice, at: Instant) =>
  person?.schedule && leaveAt({ zone: calendarOf(person, practice).zone, leave: person.schedule.leave }, at);

const present = ({ people, practice }: Facts, id: PersonId | undefined, at: Instant): Person | undefined =>
  people.find((person) => person.id === id && person !== people[0] && !leaveOf(person, practice, at));
