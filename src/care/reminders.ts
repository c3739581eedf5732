/** What a member of staff is reminded of before it is late, and when their clients are told of a leave. */
import type { Messages } from '../engine/messages.ts';
import type { Instant, Leave, Person, Practice, Schedule, Timer } from '../model.ts';
import type { Draft } from './draft.ts';
import { beforeWorkingTime, calendarOf } from './hours.ts';
import { sayInChat } from './staff-chat.ts';
import type { InboxEntry, StaffState } from './state.ts';
import { startOf } from './team.ts';
import { whenWords } from './words.ts';

type StaffDraft = Draft<StaffState>;

/** Working time that is left then: enough to read and answer between appointments. */
const LEFT = 2 * 3_600_000;
const DAY = 86_400_000;

/** The entry with a reply that is due; of one that is due within `LEFT` from when it came nobody is reminded. */
export function withDue({ facts }: StaffDraft, entry: InboxEntry, due: Instant | undefined): InboxEntry {
  const { due: _, remind: __, ...rest } = entry;
  if (due === undefined) return rest;
  if (due === entry.due) return entry;
  const remind = beforeWorkingTime(calendarOf(facts.self, facts.practice), due, LEFT) ?? due - LEFT;
  return { ...rest, due, ...(remind > facts.now && { remind }) };
}

/** Both follow from the state and from who they are. */
export function reminderTimers(state: StaffState, self: Person, practice: Practice): Timer[] {
  const reminds = Object.values(state.inbox).flatMap(({ remind }) => remind ?? []);
  const { zone } = calendarOf(self, practice);
  return [
    ...(reminds.length > 0 ? [{ id: 'due', at: Math.min(...reminds) }] : []),
    ...unannounced(state, self).map(({ from }) => ({ id: `leave:${from}`, at: startOf(from, zone) - DAY })),
  ];
}

const unannounced = ({ announced = [] }: StaffState, { schedule }: Person) =>
  (schedule?.leave ?? []).filter((leave) => !namesOf(leave, schedule).some((name) => announced.includes(name)));

/** A leave with who covers: with another it is told anew. The second is its name in states of releases that told it only once. */
const namesOf = ({ from, cover }: Leave, schedule: Schedule | undefined): readonly [string, string] => [
  `${from} ${cover ?? schedule?.backup ?? ''}`,
  from,
];

/** Who waits for a reply that is due soon, in one message. */
export function remind(messages: Messages, draft: StaffDraft): void {
  const { facts, state } = draft;
  const lines: string[] = [];
  const inbox = Object.entries(state.inbox).map(([id, entry]): [string, InboxEntry] => {
    if (entry.remind === undefined || entry.remind > facts.now) return [id, entry];
    const { remind: _, ...rest } = entry;
    const client = facts.people.find((person) => person.id === id);
    if (client && entry.due !== undefined)
      lines.push(
        messages.say('staff-due', facts.self.locale, { client: client.name, when: whenWords(entry.due, facts.self) }),
      );
    return [id, rest];
  });
  draft.state = { ...state, inbox: Object.fromEntries(inbox) };
  if (lines.length > 0) sayInChat(draft, lines.join('\n'));
}

/** So many clients are told in one turn, which has room for little more; the next is taken at once, since the timer is still due. */
const TOLD_AT_ONCE = 200;

/** The day before a leave, or as soon as it is known, or who covers: each client's conversation decides whether it concerns them. */
export function announceLeave(draft: StaffDraft, from: string): StaffState {
  const { facts } = draft;
  const { announcing, ...state } = draft.state;
  const { schedule } = facts.self;
  const leaves = schedule?.leave ?? [];
  const leave = leaves.find((one) => one.from === from);
  const before = announcing?.from === from ? announcing.told : 0;
  const told = before + TOLD_AT_ONCE;
  const concerned = leave && isAhead(leave, draft) ? facts.people : [];
  for (const { id } of concerned.slice(before, told)) draft.tell(id, { kind: 'leave', from });
  if (told < concerned.length) return { ...state, announcing: { from, told } };
  const announced = [...(state.announced ?? []), ...(leave ? [namesOf(leave, schedule)[0]] : [])];
  // Of leaves that are no more nothing has to be remembered.
  const known = leaves.flatMap((one) => namesOf(one, schedule));
  return { ...state, announced: [...new Set(announced)].filter((one) => known.includes(one)) };
}

const isAhead = ({ to }: Leave, { facts }: StaffDraft): boolean =>
  startOf(to, calendarOf(facts.self, facts.practice).zone) + DAY > facts.now;
