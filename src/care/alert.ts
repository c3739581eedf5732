/**
 * An alert asks one member of staff after another to look, until one of them says “On it”. That it was sent is not that it was
 * seen. While it is open, further alerts join it. It stands in the client's state, and its timer follows from that.
 */
import type { Instant, Person, PersonId } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import { treats } from './handing.ts';
import { addWorkingTime, calendarOf } from './hours.ts';
import type { AlertState, ClientState } from './state.ts';
import { ladder } from './team.ts';

const MINUTE = 60_000;
/**
 * In a crisis the first who is asked has so long to confirm, then the second, the third and all others, at any hour (milliseconds).
 * The first waits least, since nothing has been heard of anybody yet. No source gives a number: a practice may well want it shorter.
 */
const CRISIS_WAITS = [10 * MINUTE, 20 * MINUTE, 30 * MINUTE] as const;
/** A concern is seen within so much of the working time of whoever is asked: twice in a usual day (milliseconds). */
const CONCERN_WAIT = 4 * 60 * MINUTE;
/** And no longer than over a weekend, whatever their calendar says: who goes on leave meanwhile leaves it to the next (milliseconds). */
const CONCERN_MOST = 72 * 60 * MINUTE;
/** Who has no working time is given so long (milliseconds). */
const WITHOUT_HOURS = 24 * 60 * MINUTE;
/** So many entries of an open alert are known one by one; the newest. */
const RECORDS_LIMIT = 50;

/** When the next is asked. */
export const alertDue = ({ alert }: ClientState): Instant | undefined => alert?.next;

/** `record`: the entry that says what is to be looked at. */
export function raiseAlert(draft: ClientDraft, level: AlertState['level'], record: number): void {
  const { state, facts } = draft;
  const open = state.alert;
  const records = [...(open?.records ?? []), record].slice(-RECORDS_LIMIT);
  if (open && (level === 'concern' || open.level === 'crisis')) {
    draft.state = { ...state, alert: { ...open, records } };
    return ask(draft, open.asked, level, [record], 'new');
  }
  // Graver than what is open: it begins with the first again, who had hours for that.
  draft.state = { ...state, alert: { level, since: facts.now, records, asked: [], next: facts.now } };
  climb(draft);
}

/** The next is asked; when everybody was, all are asked again, and the client is told that nobody has confirmed. */
export function climb(draft: ClientDraft): void {
  const { state } = draft;
  const { alert } = state;
  if (!alert) return;
  const team = teamOf(draft);
  const next = team.find(({ id }) => !alert.asked.includes(id));
  if (!next) return nobodyLeft(draft, alert, team);
  const asked = [...alert.asked, next.id];
  draft.state = { ...state, alert: { ...alert, asked, next: waitOf(draft, alert.level, next, alert.asked.length) } };
  ask(draft, [next.id], alert.level, alert.records, alert.asked.length === 0 ? 'new' : 'climbed');
}

function nobodyLeft(draft: ClientDraft, alert: AlertState, team: readonly Person[]): void {
  const { state, facts } = draft;
  const next = waitOf(draft, alert.level, team[0], CRISIS_WAITS.length);
  // Where there is nobody, nobody was asked: that was said with the answer.
  draft.state = { ...state, alert: { ...alert, next, ...(team.length > 0 && { unseen: true }) } };
  if (team.length === 0) return;
  const everybody = team.map(({ id }) => id);
  ask(draft, everybody, alert.level, alert.records, 'again');
  if (alert.unseen) return;
  draft.note('staff-alert-unseen', { client: facts.self.name });
  if (alert.level === 'crisis') draft.sayWords('danger-unseen');
}

/** A member of staff has it, up to an entry; without one, all there is. */
export function acknowledgeAlert(draft: ClientDraft, from: PersonId, upTo = Infinity): void {
  const { alert, ...state } = draft.state;
  const colleague = draft.facts.people.find(({ id }) => id === from)?.name;
  if (!alert || colleague === undefined) return;
  const left = alert.records.filter((record) => record > upTo);
  const seen = alert.records.findLast((record) => record <= upTo);
  if (seen === undefined) return;
  draft.note('staff-alert-over', { client: draft.facts.self.name, colleague });
  const others = draft.facts.people.filter(({ id }) => id !== from && alert.asked.includes(id));
  for (const { id } of others) draft.tell(id, { kind: 'alert-over', by: colleague, upTo: seen });
  if (left.length > 0) draft.state = { ...state, alert: { ...alert, records: left } };
  else draft.state = state;
  if (alert.level === 'crisis') draft.sayWords('danger-seen', { colleague });
}

/** Whom it asks, in order; whoever only gives advice is not among them. */
const teamOf = (draft: ClientDraft): readonly Person[] =>
  ladder({ ...draft.facts, people: draft.facts.people.filter(({ id }) => treats(draft, id)) });

/** Nobody waits for their time: the client says that it is no longer safe. */
export function climbNow(draft: ClientDraft): void {
  if (draft.state.alert && teamOf(draft).length > draft.state.alert.asked.length) climb(draft);
}

/** The names of those who were asked to look, the first first. */
export const askedOf = ({ state, facts }: ClientDraft): readonly string[] =>
  (state.alert?.asked ?? []).flatMap((id) => facts.people.find((person) => person.id === id)?.name ?? []);

function ask(
  draft: ClientDraft,
  people: readonly PersonId[],
  level: AlertState['level'],
  records: readonly number[],
  why: 'new' | 'climbed' | 'again',
): void {
  for (const id of people) draft.tell(id, { kind: 'alert', level, records, why });
}

/** `asked`: how many were asked before. */
function waitOf(
  { facts }: ClientDraft,
  level: AlertState['level'],
  person: Person | undefined,
  asked: number,
): Instant {
  const { now, practice } = facts;
  if (level === 'crisis') return now + (CRISIS_WAITS[asked] ?? CRISIS_WAITS[2]);
  const calendar = person && calendarOf(person, practice);
  const seen = (calendar && addWorkingTime(calendar, now, CONCERN_WAIT)) ?? now + WITHOUT_HOURS;
  return Math.min(seen, now + CONCERN_MOST);
}
