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

/**
 * Who hears what the client writes: who treats them, who covers meanwhile, who answers by the client's promise, and once that is
 * late the backup too. The others hear of alerts alone.
 */
export function hearers(facts: Facts, promise: { by?: PersonId; late: boolean } | undefined): readonly Person[] {
  const answers = facts.people.find(({ id }) => id === promise?.by);
  const hearing = [lead(facts), cover(facts), answers, promise?.late ? backup(facts) : undefined];
  return [...new Set(hearing.filter((person) => person !== undefined))];
}

/**
 * The first leave of the one who treats the client that they are on now, or that begins before `until`; `at`: from when on, not before
 * now. Without `until`, any.
 */
export function leaveAhead(facts: Facts, until: Instant | undefined): { at: Instant } | undefined {
  const treats = lead(facts);
  if (!treats?.schedule) return undefined;
  const { zone } = calendarOf(treats, facts.practice);
  return treats.schedule.leave
    .map(({ from, to }) => ({ at: Math.max(startOf(from, zone), facts.now), ends: startOf(later(to, 1), zone) }))
    .filter(({ at, ends }) => ends > facts.now && (until === undefined || at < until))
    .sort((one, other) => one.at - other.at)[0];
}

/** So many days after a leave whoever covered can still answer what they promised, and hand back: a weekend and a working day. */
const HANDING_BACK = 3;

/** Who is among a client's staff because they stand in for the one who treats them: the backup, and who covers in a leave. */
export const standIns = (treats: Person, practice: Practice, now: Instant): readonly PersonId[] => {
  const named = [treats.schedule?.backup, ...coversOf(treats, practice, now).map(({ cover }) => cover)];
  return [...new Set(named.filter((id) => id !== undefined))].filter((id) => id !== treats.id);
};

/** When the next who covers has handed back. */
export const coverEnds = (treats: Person | undefined, practice: Practice, now: Instant): Instant | undefined =>
  treats &&
  coversOf(treats, practice, now)
    .map(({ ends }) => ends)
    .sort((one, other) => one - other)[0];

const coversOf = (treats: Person, practice: Practice, now: Instant) => {
  const { zone } = calendarOf(treats, practice);
  return (treats.schedule?.leave ?? [])
    .map(({ to, cover }) => ({ cover, ends: startOf(later(to, 1 + HANDING_BACK), zone) }))
    .filter(({ cover, ends }) => cover !== undefined && ends > now);
};

/** When a local date begins. */
export const startOf = (date: string, zone: string): Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;

const later = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** The leave that somebody is on at this instant. */
export const leaveOf = (person: Person | undefined, practice: Practice, at: Instant) =>
  person?.schedule && leaveAt({ zone: calendarOf(person, practice).zone, leave: person.schedule.leave }, at);

const present = ({ people, practice }: Facts, id: PersonId | undefined, at: Instant): Person | undefined =>
  people.find((person) => person.id === id && person !== people[0] && !leaveOf(person, practice, at));
