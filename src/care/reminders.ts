/** What a member of staff is reminded of before it is late, and when their clients are told of a leave. */
import type { Messages } from '../engine/messages.ts';
import type { Instant, Person, Practice, Timer } from '../model.ts';
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
  (schedule?.leave ?? []).filter(({ from }) => !announced.includes(from));

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

/** The day before a leave, or as soon as it is known: each client's conversation decides whether it concerns them. */
export function announceLeave(draft: StaffDraft, from: string): StaffState {
  const { facts } = draft;
  const { announcing, ...state } = draft.state;
  const before = announcing?.from === from ? announcing.told : 0;
  const told = before + TOLD_AT_ONCE;
  for (const { id } of facts.people.slice(before, told)) draft.tell(id, { kind: 'leave', from });
  if (told < facts.people.length) return { ...state, announcing: { from, told } };
  const leaves = facts.self.schedule?.leave ?? [];
  const announced = [...(state.announced ?? []), from];
  // Of leaves that are no more nothing has to be remembered.
  return { ...state, announced: announced.filter((one) => leaves.some((leave) => leave.from === one)) };
}
