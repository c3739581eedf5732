/** What each conversation remembers between turns. Plain JSON; `v` is the stored format's version. */
import type { Session } from '../engine/session.ts';
import type {
  Address,
  AppointmentPlan,
  BookingNews,
  ChannelName,
  Instant,
  OfferPlan,
  Origin,
  PersonId,
  RoutinePlan,
} from '../model.ts';
import type { Agreement } from './consent.ts';
import type { GoalState } from './goals.ts';
import type { Parting } from './parting.ts';
import type { QuietHours } from './quiet.ts';
import type { KeptPlan } from './safety-plan.ts';
import type { OwnEntry, Trace } from './traces.ts';

export type State = ClientState | StaffState;

/** `invited`: has not come yet. `asked`: has come, not yet answered the question of consent. */
export type Standing = 'invited' | 'asked' | 'active' | 'paused' | 'stopped' | 'declined';

export type Agreements = { readonly [channel in ChannelName]?: Agreement };

export interface ClientState {
  readonly v: 1;
  readonly role: 'client';
  readonly standing: Standing;
  readonly consent?: { readonly version: number; readonly at: Instant };
  /** What they agreed to on each channel. */
  readonly agreed?: Agreements;
  /** The version of the terms that they were asked about anew, and have not answered. */
  readonly renewal?: number;
  /** When a pause ends by itself; absent: when the client says so. */
  readonly pausedUntil?: Instant;
  readonly session?: Session;
  /** Timeline entries that running flows fill, by flow. */
  readonly filling: { readonly [flow: string]: string };
  /** Where they last wrote from: replies go there. */
  readonly reach?: Address;
  /** Where they want what comes unasked. */
  readonly prefers?: Address;
  /** Where nothing could be delivered since they last wrote from there. */
  readonly lost?: readonly Address[];
  readonly linked?: readonly LinkedChat[];
  /** A sign of danger that nobody of staff has confirmed to have seen. */
  readonly alert?: AlertState;
  /** Their plan for hard hours. */
  readonly plan?: KeptPlan;
  /** What was said to them in danger. */
  readonly danger?: DangerState;
  /** Where they said they are (ISO 3166-1 alpha-2) while in this time zone; absent: the zone tells. */
  readonly country?: { readonly code: string; readonly zone: string };
  /** When they were last asked where they are, and whom to call. */
  readonly located?: Instant;
  /** When they last wrote. */
  readonly heard?: Instant;
  /** When they were last told that their words are with the therapist. */
  readonly assured?: Instant;
  /** The time that they were told then. */
  readonly assuredDue?: Instant;
  /** What they were told of a reply that has not come yet. */
  readonly promise?: PromiseState;
  /** A leave that they are to be told of. */
  readonly leave?: { readonly from: string; readonly at: Instant };
  /** What they were last told of one: whose it is, its first day, and who covers, if anybody. */
  readonly toldOfLeave?: { readonly of: PersonId; readonly from: string; readonly by?: PersonId };
  /** When whoever covers in a leave has handed back: then it is looked at anew who stands in. */
  readonly covered?: Instant;
  /** The therapist wrote while a question waited: the next typed line may be meant for them. */
  readonly aside?: boolean;
  readonly routines: readonly RoutineState[];
  readonly goals?: readonly GoalState[];
  /** When no prompt comes, on the client's clock; absent: the usual hours. */
  readonly quiet?: QuietHours | 'none';
  /** When a prompt last came. */
  readonly prompted?: Instant;
  /** The routine whose prompt is the last that was said here: a bare “later” is about it. Nobody has spoken since. */
  readonly recent?: string;
  /** The zone that their device shows, other than theirs, and since when; `asked`: whether times should follow. */
  readonly elsewhere?: { readonly zone: string; readonly since: Instant; readonly asked?: true };
  readonly appointments: readonly AppointmentState[];
  /** Cancelled before they began, so that calendars can be told; the latest last. */
  readonly cancelled?: readonly AppointmentState[];
  /** Times for an appointment that they may choose from. */
  readonly offer?: OfferState;
  /** What they wrote at the end of the last appointment. */
  readonly parting?: Parting;
  /** Journal prompts given lately, the latest last. */
  readonly prompts: readonly string[];
  /** Messages that went to the therapist lately, so that an edit can follow them. */
  readonly relayed: readonly { readonly key: string; readonly record: number }[];
  /** Where the words of messages stand besides the messages, the latest last. */
  readonly traces?: readonly Trace[];
  /** What flows made of their answers lately, the latest last: "my last entry". */
  readonly entries?: readonly OwnEntry[];
  /** The entry that a prompt of the flow opened last. */
  readonly opened?: { readonly [flow: string]: { readonly key: string; readonly record: number } };
  /** Replies that staff wrote in a chat lately, so that what becomes of them is shown there. */
  readonly origins?: readonly { readonly record: number; readonly staff: PersonId; readonly origin: Origin }[];
  /** Colleagues who may read until it is closed, and who asked each. */
  readonly consulted?: readonly { readonly staff: PersonId; readonly by: PersonId; readonly name: string }[];
  /** Who is to take over from whom: the client was asked, and has not answered. */
  readonly handOver?: {
    readonly from: PersonId;
    readonly to: PersonId;
    readonly name: string;
    readonly at: Instant;
  };
  /** Replies lately, by the keys of their entries, so that a change of one finds where it was shown. */
  readonly replies?: readonly { readonly key: string; readonly record: number }[];
}

/** A promise that is open, see `promise.ts`. */
export interface PromiseState {
  /** When the first message came that has had no answer yet. */
  readonly since: Instant;
  /** The newest message that it covers. */
  readonly latest: number;
  /** What was written after this entry waits; absent: kept by a release that did not know. */
  readonly after?: number;
  /** By when the client was told to expect a reply, and by when it is due. Absent: nobody could say. */
  readonly due?: Instant;
  /** Who was to answer; absent: nobody treats the client. */
  readonly by?: PersonId;
  /** How often a new time was named. */
  readonly revised: number;
  /** Not looked at before this: the end of the client's quiet hours. */
  readonly held?: Instant;
  /** A time passed before the client was told of another one. */
  readonly missed?: true;
  /** It is on the timeline that it was not kept. */
  readonly over?: true;
}

/** An alert that is open, see `alert.ts`. */
export interface AlertState {
  readonly level: 'concern' | 'crisis';
  readonly since: Instant;
  /** The entries that tell of it, oldest first. */
  readonly records: readonly number[];
  /** Who was asked to look, in that order. */
  readonly asked: readonly PersonId[];
  /** When the next is asked. */
  readonly next: Instant;
  /** Everybody was asked, and nobody has confirmed. */
  readonly unseen?: true;
}

export interface DangerState {
  /** When they were last shown whom to call. */
  readonly listed: Instant;
  /** When they are asked how it is then. */
  readonly followUp?: Instant;
}

/** A chat that became the person's by a code. What was written there before is no message of theirs: nobody was to read it. */
export interface LinkedChat {
  readonly at: Address;
  readonly since: Instant;
}

export interface RoutineState extends RoutinePlan {
  /** Occurrences up to this instant are past, sent or let go. */
  readonly done: Instant;
  /** The therapist has planned it, the client has not said yes: not asked yet, or asked. Absent: agreed. */
  readonly proposed?: 'waiting' | 'asked';
  /** Nothing of it comes: the client wants a break from it, or it went unanswered for long. */
  readonly rests?: 'paused' | 'unanswered';
  /** An occurrence that comes at another time, `at`, or is let go when it cannot come before `until`. */
  readonly moved?: {
    readonly date: string;
    readonly slot: string;
    readonly at: Instant;
    readonly until: Instant;
  };
  /** The newest date and slot that was asked: `2026-03-02 20:00`. */
  readonly asked?: string;
  /** Prompts let go one after another without an answer. */
  readonly unanswered?: number;
  /** Its rhythm before it was thinned. */
  readonly fuller?: Pick<RoutinePlan, 'rule' | 'slots'>;
}

/** `missed`: nobody has come. */
export const stages = ['day', 'hour', 'open', 'missed', 'close'] as const;
export type Stage = (typeof stages)[number];

export interface AppointmentState extends AppointmentPlan {
  /** Stages that are over. */
  readonly done: readonly Stage[];
  /** Whose time it is. */
  readonly by?: PersonId;
  /** When the client was asked how they arrive. */
  readonly opened?: Instant;
  /** How often it was changed, as calendars count it (RFC 5545, SEQUENCE). */
  readonly sequence?: number;
  /** The client has asked for this, and nobody has answered. */
  readonly asked?: 'move' | 'cancel';
}

export interface OfferState extends OfferPlan {
  readonly by: PersonId;
  /** The question as it was put last; absent: nothing is asked. */
  readonly question?: string;
  /** The client wants to move an appointment by themself. */
  readonly own?: true;
}

export interface StaffState {
  readonly v: 1;
  readonly role: 'staff';
  /** Their appointments, soonest first. */
  readonly calendar?: readonly Booked[];
  /** Times that they offer, at most one offer for each client. */
  readonly offers?: readonly Offered[];
  /** What clients ask for about appointments, at most one of each. */
  readonly requests?: readonly Requested[];
  /** What could not be set or offered, the last time. */
  readonly refused?: { readonly client: PersonId; readonly why: Refusal };
  readonly inbox: { readonly [client: string]: InboxEntry };
  /** The chat where they last wrote. */
  readonly reach?: Address;
  readonly linked?: readonly LinkedChat[];
  /** Their leaves that their clients have been told of, see `reminders.ts`. */
  readonly announced?: readonly string[];
  /** Of a leave that clients are being told of: how many have been. */
  readonly announcing?: { readonly from: string; readonly told: number };
  /** What they wrote in a chat without saying for whom: they have been asked. */
  readonly unclear?: { readonly question: string; readonly texts: readonly { text: string; origin: Origin }[] };
  /** What they wrote in chats lately, and for whom, so that a change of it follows. */
  readonly sent?: readonly { readonly origin: Origin; readonly client: PersonId }[];
  /** Clients about whom they only give advice: nothing that they write goes to those. */
  readonly advising?: readonly PersonId[];
  /** Replies that they have begun, by client. */
  readonly drafts?: { readonly [client: string]: Begun };
  /** Replies that go out later, soonest first. */
  readonly planned?: readonly PlannedReply[];
  /** Minutes spent, by the Monday of the week and by client. */
  readonly time?: { readonly [week: string]: { readonly [client: string]: number } };
  /** Their own, in order of making. */
  readonly snippets?: readonly Snippet[];
}

/** An appointment of theirs. */
export interface Booked extends AppointmentPlan {
  readonly client: PersonId;
}

export interface Offered extends OfferPlan {
  readonly client: PersonId;
  /** The client has chosen: what is left is for moving. */
  readonly answered?: true;
}

export interface Requested {
  readonly client: PersonId;
  readonly what: Exclude<BookingNews, 'cancelled'>;
  readonly appointment?: string;
  /** When that begins. */
  readonly start?: Instant;
  readonly at: Instant;
}

/** Why a time cannot be set or offered: it has passed, another appointment is then, or the offer would end before it begins. */
export type Refusal = 'past' | 'taken' | 'until';

/** A reply that is not finished. */
export interface Begun {
  readonly text: string;
  /** When it was last changed. */
  readonly at: Instant;
}

/** A reply that is written and goes out later. */
export interface PlannedReply {
  readonly id: string;
  readonly client: PersonId;
  readonly text: string;
  readonly at: Instant;
  /** When it was last changed: what the client has written since, it does not know of. */
  readonly made: Instant;
  /** Up to which entry its author had read then: so much it answers. */
  readonly seen: number;
}

/** Words to begin a message with; `{name}` stands for the client's name. */
export interface Snippet {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What a member of staff has to know of one client; the words are on the client's timeline. */
export interface InboxEntry {
  /** Messages without an answer, oldest first, at most `INBOX_LIMIT`. */
  readonly waiting: readonly Waiting[];
  /** Alerts nobody has acknowledged, oldest first, at most `INBOX_LIMIT`. */
  readonly alerts: readonly Waiting[];
  /** Entries that came after they last looked. */
  readonly unseen: number;
  /** Looked at up to this entry. */
  readonly seen: number;
  /** When something last came. */
  readonly latest?: Instant;
  /** By when the client expects a reply to what waits. */
  readonly due?: Instant;
  /** When they are to be reminded of it. */
  readonly remind?: Instant;
}

export interface Waiting {
  readonly record: number;
  readonly at: Instant;
}

/** Beyond this the count stays and the oldest are kept: they say since when somebody waits. */
export const INBOX_LIMIT = 200;

export const newClient: ClientState = {
  v: 1,
  role: 'client',
  standing: 'invited',
  filling: {},
  routines: [],
  appointments: [],
  prompts: [],
  relayed: [],
};

export const newStaff: StaffState = { v: 1, role: 'staff', inbox: {} };

export const newEntry: InboxEntry = { waiting: [], alerts: [], unseen: 0, seen: 0 };

/** Reads a stored state; an unknown version is refused, so that a newer release's data is not mangled. */
export const readState = (text: string): State => {
  const state = JSON.parse(text) as State;
  if (state.v !== 1) throw new Error(`a state of version ${String(state.v)} was written by a newer release`);
  return state;
};
