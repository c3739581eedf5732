/**
 * The promise: the time by which a client was told that a reply will come.
 *
 * A reply is due by the end of the working span in which the practice's `replyHours` of working time have passed since the message,
 * on the calendar of whoever answers; shown as the next noon or evening on the client's clock. That bound is what is kept track of:
 * never earlier than what was worked out, never later than what was said.
 *
 * - A message while a promise is open is covered by it: it neither extends nor repeats it.
 * - An hour before it lapses, or earlier so as not to come in their quiet hours, it is revised: the client is told until when, staff that it is
 *   late. Where nothing ran at that time it is said afterwards, once.
 * - When it has been revised as often as `GONE`, whoever stands in answers. Past `REVISIONS_MOST` no time is named any more.
 * - A human's reply ends it, or their word that they have read it; or the client, who takes back the last message that waits. How it
 *   ended is a line on the timeline for staff, and counted.
 */
import type { Instant, Person, PersonId, RecordStatus } from '../model.ts';
import { boundAfter, boundWords, dateWords } from './bounds.ts';
import type { ClientDraft } from './draft.ts';
import { calendarOf, endAfterWorkingTime } from './hours.ts';
import { afterQuiet, beforeQuiet } from './quiet.ts';
import type { ClientState, PromiseState } from './state.ts';
import { backup, cover, lead, leaveAhead, leaveOf } from './team.ts';
import { whenWords } from './words.ts';

const HOUR = 3_600_000;
/** So long before a promise lapses it is revised: time to read it while it still holds. */
const AHEAD = HOUR;
/** Whoever let so many times pass is taken to be gone: somebody else answers. */
const GONE = 2;
/** After so many new times another one would be no promise. */
const REVISIONS_MOST = 3;
/** A promise that was made is not repeated for so long, whatever is written meanwhile (milliseconds). */
export const BURST = 6 * HOUR;

/** When an open promise is to be looked at. */
export function promiseDue({ promise, quiet }: ClientState, zone: string): Instant | undefined {
  if (promise?.due === undefined) return undefined;
  // One that was given an hour before it lapses is not revised in the same breath.
  const ahead = Math.min(AHEAD, Math.floor((promise.due - promise.since) / 2));
  return promise.held ?? beforeQuiet(quiet, promise.due - ahead, zone);
}

/** Who answers, and by when in working time; `due` is undefined when nobody can say. */
interface Commitment {
  readonly by: Person | undefined;
  readonly due: Instant | undefined;
}

/** Who treats the client; or, when a leave comes first, who covers for them, if that is sooner. */
function commitment(draft: ClientDraft): Commitment {
  const { facts } = draft;
  const own = dueBy(draft, lead(facts));
  const leave = leaveAhead(facts, own);
  const instead = leave && cover(facts, leave.at);
  if (!instead) return { by: lead(facts), due: own };
  const due = dueBy(draft, instead);
  return due !== undefined && (own === undefined || due < own) ? { by: instead, due } : { by: lead(facts), due: own };
}

const dueBy = ({ facts }: ClientDraft, person: Person | undefined): Instant | undefined =>
  person && endAfterWorkingTime(calendarOf(person, facts.practice), facts.now, facts.practice.replyHours * HOUR);

/** A message went to staff: it is covered by the open promise, or a new one. */
export function promise(draft: ClientDraft, record: number): void {
  const { state, facts } = draft;
  if (!speaksOf(state)) return;
  const open = state.promise;
  if (open) {
    draft.state = {
      ...state,
      promise: { ...open, latest: record, ...(open.due && { due: shownNow(draft, open.due) }) },
    };
    return;
  }
  const { by, due } = commitment(draft);
  draft.state = {
    ...state,
    promise: {
      since: facts.now,
      latest: record,
      after: record - 1,
      revised: 0,
      ...(by && { by: by.id }),
      ...(due !== undefined && { due: boundAfter(due, facts.self.zone) }),
    },
  };
}

/** Who travelled reads the same words on another clock: what was promised is rounded up to what they mean there. */
const shownNow = ({ facts }: ClientDraft, due: Instant): Instant =>
  due > facts.now ? boundAfter(due, facts.self.zone) : due;

const speaksOf = ({ standing }: ClientState): boolean => standing === 'active' || standing === 'paused';

/**
 * Says `key` (where the message went) and by when a reply comes. `once`: not when that was said lately and is still so; else the first
 * part is said in any case.
 */
export function assurePromise(draft: ClientDraft, key: string, once: boolean): void {
  const { facts, state } = draft;
  const { promise: open, assured, assuredDue } = state;
  if (!open) return draft.sayWords(key);
  const again =
    open.due !== assuredDue || assured === undefined || (facts.now - assured >= BURST && isNews(draft, open, assured));
  if (!again) return once ? undefined : draft.sayWords(key);
  const { assuredDue: _, ...rest } = state;
  draft.state = { ...rest, assured: facts.now, ...(open.due !== undefined && { assuredDue: open.due }) };
  const by = personOf(draft, open.by);
  const therapist = by && { therapist: by.name };
  const words = [[key, therapist ?? {}] as const, ...sentences(draft, open)].map(([one, values]) =>
    draft.words(one, values),
  );
  draft.say({ text: words.join(' ') });
}

/** After a burst: it is another promise, there is none, or the same time is called otherwise than on the day it was said. */
const isNews = ({ messages, facts }: ClientDraft, { since, due }: PromiseState, assured: Instant): boolean =>
  since === facts.now ||
  due === undefined ||
  boundWords(messages, due, facts.now, facts.self) !== boundWords(messages, due, assured, facts.self);

type Sentence = readonly [key: string, values: { [name: string]: string }];

/** By whom and by when, as sentences of `messages.yaml`. */
function sentences(draft: ClientDraft, { due, by }: PromiseState): readonly Sentence[] {
  const { facts, messages } = draft;
  const treats = lead(facts);
  const instead = by === treats?.id ? undefined : personOf(draft, by);
  const leave = leaveOf(treats, facts.practice, facts.now);
  return [
    ...(treats && instead ? [standsIn(treats, instead, leave?.to, facts.self.locale)] : []),
    due === undefined ? ['promise-open', {}] : ['promise', { by: boundWords(messages, due, facts.now, facts.self) }],
  ];
}

const standsIn = (treats: Person, instead: Person, until: string | undefined, locale: Person['locale']): Sentence =>
  until === undefined
    ? ['stands-in', { away: treats.name, therapist: instead.name }]
    : ['stands-in-until', { away: treats.name, therapist: instead.name, until: dateWords(until, locale) }];

const personOf = ({ facts }: ClientDraft, id: PersonId | undefined): Person | undefined =>
  facts.people.find((person) => person.id === id);

/** The promise is about to lapse, or has while nothing ran: the client is told until when, staff that it is late. */
export function revise(draft: ClientDraft): void {
  const { state, facts } = draft;
  const { promise: open } = state;
  if (open?.due === undefined || !speaksOf(state)) return;
  const awake = afterQuiet(state.quiet, facts.now, facts.self.zone);
  if (awake > facts.now) {
    draft.state = { ...state, promise: { ...open, held: awake } };
    return;
  }
  const revised = open.revised + 1;
  const next = revised > REVISIONS_MOST ? undefined : nextTime(draft, open.due, revised);
  if (next) return renew(draft, open, { ...next, revised });
  giveUp(draft, open);
}

/** Somebody else answers when who treats the client let several times pass. A new time is later than the one before. */
function nextTime(draft: ClientDraft, due: Instant, revised: number): { by: Person; due: Instant } | undefined {
  const instead = revised >= GONE ? backup(draft.facts) : undefined;
  const { by, due: worked } = instead ? { by: instead, due: dueBy(draft, instead) } : commitment(draft);
  return by && worked !== undefined
    ? { by, due: boundAfter(Math.max(worked, due + 1), draft.facts.self.zone) }
    : undefined;
}

function renew(draft: ClientDraft, open: PromiseState, next: { by: Person; due: Instant; revised: number }): void {
  const { facts } = draft;
  const lapsed = open.due !== undefined && facts.now > open.due;
  const { held: _, ...rest } = open;
  const promise = { ...rest, ...next, by: next.by.id, ...(lapsed && { missed: true as const }) };
  draft.state = { ...draft.state, promise, assured: facts.now, assuredDue: next.due };
  const first = draft.words(lapsed ? 'promise-lapsed' : 'promise-longer', { therapist: next.by.name });
  draft.say({ text: [first, ...sentences(draft, promise).map(([key, values]) => draft.words(key, values))].join(' ') });
  draft.tellStaff({ kind: 'late', record: open.latest, since: open.since, due: next.due });
}

/** No time is named any more: the client is told so, and everybody who treats them. */
function giveUp(draft: ClientDraft, open: PromiseState): void {
  const { due: _, held: __, ...rest } = open;
  const { assuredDue: ___, ...state } = draft.state;
  draft.sayWords('promise-given-up');
  if (!open.over) close(draft, open, 'expired');
  draft.state = { ...state, promise: { ...rest, missed: true, over: true }, assured: draft.facts.now };
  for (const { id } of draft.facts.people) draft.tell(id, { kind: 'late', record: open.latest, since: open.since });
}

/**
 * Somebody answered (`reply`), or read it and said that no reply is needed. What was written after `upTo`, the newest entry they had
 * seen, still waits, and with it the promise. The others need not answer any more.
 */
export function keepPromise(draft: ClientDraft, from: PersonId, upTo: number | undefined): boolean {
  const { promise: open, ...state } = draft.state;
  const { people } = draft.facts;
  for (const { id } of people)
    if (id !== from) draft.tell(id, { kind: 'answered', ...(upTo !== undefined && { upTo }) });
  if (!open) return false;
  if (upTo !== undefined && open.latest > upTo) {
    draft.state = { ...state, promise: { ...open, after: Math.max(open.after ?? upTo, upTo) } };
    return false;
  }
  draft.state = state;
  if (!open.over) close(draft, open, outcomeOf(open, draft.facts.now));
  return true;
}

/** The client has taken back a message. When no other waits nobody owes a reply, and the next message is told anew by when one comes. */
export function withdraw(draft: ClientDraft, record: number): void {
  const { promise: open, assured: _, assuredDue: __, ...state } = draft.state;
  if (open?.after === undefined || record <= open.after) return;
  const { after } = open;
  const waits = state.relayed.findLast((one) => one.record > after && one.record !== record);
  if (waits) {
    draft.state = { ...draft.state, promise: { ...open, latest: waits.record } };
    return;
  }
  draft.state = state;
  for (const { id } of draft.facts.people) draft.tell(id, { kind: 'withdrawn', after });
  if (!open.over) close(draft, open, 'taken-back');
}

const outcomeOf = ({ due, missed, revised }: PromiseState, now: Instant): RecordStatus => {
  if (missed || due === undefined || now > due) return 'expired';
  return revised > 0 ? 'partial' : 'done';
};

/** A line for staff: `done`, kept as it was given first; `partial`, kept as it was revised; `expired`, not kept; `taken-back`, withdrawn. */
function close(draft: ClientDraft, { since, due }: PromiseState, status: RecordStatus): void {
  const { facts, messages } = draft;
  const reader = lead(facts) ?? { locale: facts.practice.locale, zone: facts.practice.zone };
  const text = messages.say(`staff-promise-${status}`, reader.locale, {
    since: whenWords(since, reader),
    when: due === undefined ? 'none' : whenWords(due, reader),
  });
  draft.record({ kind: 'promise', audience: 'staff', status, body: { text } });
}

/** Who has left is sent nothing, so nothing is owed. */
export const withoutPromise = ({ promise: _, ...state }: ClientState): ClientState => state;
