/**
 * The words of the product as types: people, what they do, what a turn plans, what is kept.
 * Everything here is plain JSON; `PLATFORM` ids are opaque strings minted by an adapter.
 */

declare const brand: unique symbol;
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
export type PersonId = Brand<string, 'PersonId'>;
/** Ciphertext in the vault's envelope: the only form in which words reach a store. */
export type Sealed = Brand<string, 'Sealed'>;

export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];
/** One text in every language the practice serves; `en` is the one that must be there. */
export type Words = { readonly en: string } & { readonly [locale in Locale]?: string };

export const channelNames = ['web', 'terminal', 'slack', 'discord', 'teams'] as const;
export type ChannelName = (typeof channelNames)[number];

/** Where a person is on a channel. Minted and parsed only by the adapter of that channel. */
export interface Address {
  readonly channel: ChannelName;
  readonly workspace: string;
  readonly user: string;
  readonly place: string;
}

export const staffRoles = ['therapist', 'supervisor', 'on-call', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];
export type Role = 'client' | StaffRole;

/** A client or a member of staff. `zone` is an IANA time zone. */
export interface Person {
  readonly id: PersonId;
  readonly role: Role;
  readonly name: string;
  readonly locale: Locale;
  readonly zone: string;
  readonly addresses: readonly Address[];
  /** When a member of staff works; absent: in the practice's hours. */
  readonly schedule?: Schedule;
  /** Who is among a client's staff only because they stand in for the one who treats them. */
  readonly standIns?: readonly PersonId[];
}

/** When a member of staff works, on the wall clock of their own zone. Dates are `YYYY-MM-DD`. */
export interface Schedule {
  /** The weekly rhythm; absent: the practice's hours. */
  readonly hours?: readonly WorkingSpan[];
  /** First and last day are included. */
  readonly leave: readonly Leave[];
  readonly holidays: readonly Holiday[];
  /** Who is told when an answer is late. */
  readonly backup?: PersonId;
}

/** Working hours of every week, `HH:MM` on the wall clock. `day`: 1 is Monday, 7 Sunday (ISO 8601). `to` not after `from`: it ends on the next day. */
export interface WorkingSpan {
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

export interface Leave {
  /** Who answers meanwhile; absent: the backup. */
  readonly cover?: PersonId;
  readonly from: string;
  readonly to: string;
}

export interface Holiday {
  readonly date: string;
  readonly name: string;
}

/** The practice's settings that turns may speak of. */
export interface Practice {
  readonly name: string;
  readonly zone: string;
  readonly locale: Locale;
  /** How soon replies usually come, in each language: "within one working day". */
  readonly replies: Words;
  /** After so many hours of working time a reply is promised by the end of the working span. */
  readonly replyHours: number;
  /** Until so many hours before it begins a client may move or cancel an appointment by themself. */
  readonly noticeHours: number;
  /** When staff work who have set no hours of their own, on the clock of the practice. */
  readonly hours: readonly WorkingSpan[];
  /** Whom to call in danger, in each language. */
  readonly emergency: Words;
}

// ---- What people do ----

/** One thing a person did on a channel. `id` is the platform's own and unique within channel and workspace. */
export interface Inbound {
  readonly id: string;
  readonly from: Address;
  /** The platform's own time of it. */
  readonly at: Instant;
  readonly event: InboundEvent;
  /** What the platform says of the person; a hint, never taken without asking. `locale`: BCP 47; `zone`: IANA. */
  readonly hints?: { readonly locale?: string; readonly zone?: string };
}

/** `refused`: it came from a shared place that is nobody's here; nothing of it is kept, and nobody was answered. */
export type Received = 'accepted' | 'duplicate' | 'refused';

export type InboundEvent =
  /** `message`: the platform's id of it. `under`: the id of the message it answers or whose thread it stands in. */
  | { readonly kind: 'text'; readonly text: string; readonly message: string; readonly under?: string }
  | { readonly kind: 'choice'; readonly question: string; readonly value: AnswerValue }
  | { readonly kind: 'form'; readonly form: string; readonly values: { readonly [field: string]: string } }
  | { readonly kind: 'edit'; readonly message: string; readonly text: string }
  | { readonly kind: 'delete'; readonly message: string }
  /** The person has looked at `person`'s timeline up to and including `upTo`. */
  | { readonly kind: 'seen'; readonly person: PersonId; readonly upTo: number }
  | { readonly kind: 'joined' }
  /** The address has become theirs, by a code. */
  | { readonly kind: 'linked' }
  /** They left, blocked the practice or removed its app: nothing can be sent there any more. */
  | { readonly kind: 'left' }
  /** Entries of another diary, checked and each with its own key; of their page alone. */
  | { readonly kind: 'import'; readonly entries: readonly ImportedEntry[] }
  /** Something that cannot be taken: a file, a voice message, a sticker. */
  | { readonly kind: 'unsupported'; readonly message: string };

/** One entry of another diary; what was left empty there is an empty text. */
export interface ImportedEntry {
  /** Names it: the same one is taken once. */
  readonly key: string;
  readonly at: Instant;
  readonly title: string;
  readonly mood: string;
  /** Between commas. */
  readonly activities: string;
  readonly note: string;
}

/** What wakes a conversation. `id` is unique for ever per person: the same input twice is taken once. */
export type Input =
  /** `about`: whose entry stands in the message that it was written under. */
  | {
      readonly kind: 'inbound';
      readonly id: string;
      readonly at: Instant;
      readonly inbound: Inbound;
      readonly about?: PersonId;
    }
  | { readonly kind: 'told'; readonly id: string; readonly at: Instant; readonly from: PersonId; readonly told: Told }
  | { readonly kind: 'timer'; readonly id: string; readonly at: Instant }
  | {
      readonly kind: 'undelivered';
      readonly id: string;
      readonly at: Instant;
      readonly to: Address;
      readonly record?: number;
      /** Of what was given up; left out by releases that knew of no purposes. */
      readonly purpose?: Purpose;
      readonly reason: Undeliverable;
    };

/**
 * Why a send was given up: nobody there, refused by the platform, tried too often, its fate cannot be known, or the person has not
 * agreed to it.
 */
export type Undeliverable = 'gone' | 'refused' | 'exhausted' | 'unknown' | 'withheld';

/** What one person's conversation says to another's. It never carries a client's words: those stay on the client's timeline. */
export type Told =
  // to staff, from a client
  /** `due`: by when the client expects a reply. */
  | { readonly kind: 'news'; readonly what: News; readonly record: number; readonly due?: Instant }
  /** No reply came when it was expected: now it is by `due`, or nobody can say. Messages wait since `since`, the newest is `record`. */
  | { readonly kind: 'late'; readonly record: number; readonly since: Instant; readonly due?: Instant }
  /** Somebody else dealt with what waited, up to `upTo`, or all of it. */
  | { readonly kind: 'answered'; readonly upTo?: number }
  /** The client has taken back all that waited of what they wrote after the entry `after`. */
  | { readonly kind: 'withdrawn'; readonly after: number }
  | {
      readonly kind: 'quiet';
      readonly what: 'paused' | 'resumed' | 'stopped' | 'joined' | 'consented' | 'declined' | 'choices';
    }
  /** The client has agreed that they take over; or would rather stay with who treats them. */
  | { readonly kind: 'quiet'; readonly what: 'handed-over' | 'stays' }
  /** Somebody is to look now (`crisis`) or soon. `records`: what there is to look at. `climbed`: others have not confirmed; `again`: nobody has. */
  | {
      readonly kind: 'alert';
      readonly level: 'concern' | 'crisis';
      readonly records: readonly number[];
      readonly why: 'new' | 'climbed' | 'again';
    }
  /** A colleague, by name, has it. */
  | { readonly kind: 'alert-over'; readonly by: string; readonly upTo: number }
  | { readonly kind: 'trouble'; readonly what: Undeliverable | 'turn-failed'; readonly record?: number }
  | {
      readonly kind: 'reminder';
      readonly appointment: string;
      readonly start: Instant;
      /** `missed`: nobody has come. `unopened`: trouble here hid it from the client. */
      readonly when: 'day' | 'hour' | 'open' | 'missed' | 'unopened';
    }
  /** The client has chosen one of the offered times. `moves`: for this appointment, which they have already. */
  | { readonly kind: 'picked'; readonly offer: string; readonly start: Instant; readonly moves?: string }
  /** The client is theirs now, and so are these appointments. */
  | { readonly kind: 'appointments'; readonly appointments: readonly AppointmentPlan[] }
  | { readonly kind: 'booking'; readonly what: BookingNews; readonly appointment?: string; readonly start?: Instant }
  /** A client's routine is another than it was. */
  | { readonly kind: 'rhythm'; readonly what: RhythmNews }
  /** They look after the client no longer: what they still had of their own about them goes. `handedOver`: the client's name. */
  | { readonly kind: 'released'; readonly handedOver?: string }
  /** A colleague asks for advice; the question is the entry `record`. `reads`: they do not treat the client otherwise. */
  | { readonly kind: 'consulted'; readonly by: string; readonly record: number; readonly reads: boolean }
  /** What became of a reply, for the message it was written as. */
  | { readonly kind: 'mark'; readonly origin: Origin; readonly mark: Mark }
  // to a client, from their own conversation
  /** Their zone is this one now. */
  | { readonly kind: 'zone'; readonly zone: string }
  // to a client, from staff
  /**
   * `as`: unique among what its author writes; `origin`: their own message in a chat, to be marked with what becomes of it; `upTo`: the
   * newest entry that it answers, absent: all.
   */
  | {
      readonly kind: 'reply';
      readonly text: string;
      readonly as?: string;
      readonly origin?: Origin;
      readonly upTo?: number;
    }
  /** What waits was read, up to `upTo` or all of it, and needs no reply. */
  | { readonly kind: 'handled'; readonly upTo?: number }
  /** They are on leave from this date on. */
  | { readonly kind: 'leave'; readonly from: string }
  /** For staff alone. */
  | { readonly kind: 'note'; readonly text: string; readonly as: string }
  /** Its author changes a reply or a note; without a text: takes it back. `record`: its number, where it is known. */
  | { readonly kind: 'rewritten'; readonly as: string; readonly text?: string; readonly record?: number }
  /** A colleague may read what staff may until it is closed, and is asked this; they answer with notes. */
  | {
      readonly kind: 'consult';
      readonly colleague: PersonId;
      readonly name: string;
      readonly text: string;
      readonly as: string;
    }
  | { readonly kind: 'consult-closed'; readonly colleague: PersonId }
  /** The client is to be asked whether somebody else may take over. */
  | { readonly kind: 'hand-over'; readonly to: PersonId; readonly name: string }
  | { readonly kind: 'seen'; readonly upTo: number }
  /** “On it”, of an alert; without `upTo`: of all there is. */
  | { readonly kind: 'acknowledged'; readonly upTo?: number }
  | { readonly kind: 'routine'; readonly routine: RoutinePlan }
  | { readonly kind: 'routine-ended'; readonly routine: string }
  /** Begin this flow with the client now. */
  | { readonly kind: 'ask'; readonly flow: string }
  | { readonly kind: 'goal'; readonly change: GoalChange }
  /** What the therapist writes in a review, in the order of the client's own: what helped, what was hard, what next. */
  | { readonly kind: 'review'; readonly helped: string; readonly hard: string; readonly next: string }
  /** `picked`: the client chose the time. */
  | { readonly kind: 'appointment'; readonly appointment: AppointmentPlan; readonly picked?: true }
  /** `taken`: the time that the client chose is no longer free. */
  | { readonly kind: 'offer'; readonly offer: OfferPlan; readonly taken?: Instant }
  /** Nothing is left of it, since the time that the client chose was `taken`; or it was withdrawn. */
  | { readonly kind: 'offer-ended'; readonly offer: string; readonly taken?: Instant }
  /** A request about it is declined: it stays as it is. */
  | { readonly kind: 'appointment-stays'; readonly appointment: string }
  | { readonly kind: 'appointment-cancelled'; readonly appointment: string };

/** A message that a person wrote in a chat. */
export interface Origin {
  readonly at: Address;
  readonly message: string;
}

/** What became of somebody's message, as a mark on it. */
export type Mark = 'delivered' | 'seen' | 'failed';

/** What a member of staff is told of: something of this kind is new on the client's timeline. */
/** `entry-…`: of what a flow made; `kept`: it was shared and is the client's alone again. */
export type News =
  | 'message'
  | 'edited'
  | 'taken-back'
  | 'entry-edited'
  | 'entry-taken-back'
  | 'entry-kept'
  | 'journal'
  | 'check-in'
  | 'measure'
  | 'exercise'
  | 'safety-plan'
  | 'contact'
  | 'goal'
  | 'review'
  | 'opening'
  | 'closing'
  /** An answer of a colleague who was asked for advice. */
  | 'note'
  | 'alert';

/**
 * What became of a routine: agreed or declined as the therapist suggested it; begun, changed, paused, resumed or ended by the
 * client; thinned, and at last at rest, since nobody answered; not planned, since there are too many.
 */
export type RhythmNews =
  | 'agreed'
  | 'declined'
  | 'begun'
  | 'changed'
  | 'paused'
  | 'resumed'
  | 'ended'
  | 'thinned'
  | 'rests'
  | 'full';

/**
 * What a client wants of an appointment: they have cancelled it; they ask to have it moved or cancelled; they ask for times; none of the
 * offered times suits them.
 */
export type BookingNews = 'cancelled' | 'move' | 'cancel' | 'new' | 'none';

/** What either side does to a shared goal. `goal`: its id; `step`: its place among the steps. */
export type GoalChange =
  | { readonly what: 'add'; readonly text: string; readonly step?: string }
  | { readonly what: 'word'; readonly goal: string; readonly text: string }
  | { readonly what: 'step'; readonly goal: string; readonly text: string }
  | { readonly what: 'step-done'; readonly goal: string; readonly step: number }
  | { readonly what: 'progress'; readonly goal: string; readonly how: 'step' | 'none' | 'changed' }
  | { readonly what: 'close'; readonly goal: string };

/** A recurring plan: days by an RFC 5545 RRULE, hours on the person's own wall clock. */
export interface RoutinePlan {
  readonly id: string;
  readonly flow: string;
  /** Without DTSTART and without times: `FREQ=DAILY`, `FREQ=WEEKLY;BYDAY=MO,TH`. */
  readonly rule: string;
  /** Local wall-clock times, `HH:MM`. */
  readonly slots: readonly string[];
  /** Minutes in which the prompt may still be sent and answered. */
  readonly window: number;
  /** First local date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local date, if there is one. */
  readonly until?: string;
}

/** A scheduled therapy session in text. */
export interface AppointmentPlan {
  readonly id: string;
  readonly start: Instant;
  readonly minutes: number;
}

/** Times that a member of staff offers to a client, of which one can be chosen. */
export interface OfferPlan {
  readonly id: string;
  /** Soonest first. */
  readonly starts: readonly Instant[];
  readonly minutes: number;
  /** Until when it holds (exclusive). */
  readonly until: Instant;
  /** The appointment that is to move to one of them; absent: it is for a new one. */
  readonly moves?: string;
}

// ---- What a turn plans ----

/** The result of handling one input: the unit of commit. `timers` is the whole set of the person's timers from now on. */
export interface Turn<State> {
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly timers: readonly Timer[];
}

export interface Timer {
  readonly id: string;
  readonly at: Instant;
}

export type Effect =
  /** Say something on a channel. `record` is the entry on the person's timeline that it shows. */
  | Send
  /** What was shown to the person of an entry is made what the entry is now. `actions`: what may be done about it still. */
  | {
      readonly kind: 'refresh';
      readonly of: PersonId;
      readonly seq: number;
      readonly actions?: readonly Action[];
    }
  /** Put a mark on a message that the person wrote. */
  | { readonly kind: 'mark'; readonly origin: Origin; readonly mark: Mark }
  /** Put an input into another person's mailbox. `after`: not before what was to be sent until now is sent or given up. */
  | { readonly kind: 'tell'; readonly to: PersonId; readonly told: Told; readonly after?: 'send' }
  /** Change the person's own zone in the directory; their conversation is then told so (`told` of kind `zone`, by themself). */
  | { readonly kind: 'profile'; readonly zone: string }
  /** Change the person's own timeline. */
  | { readonly kind: 'record'; readonly change: PlannedChange }
  /** Change who looks after the person, a client. */
  | { readonly kind: 'care'; readonly change: CareChange };

/** `replace`: `to` takes the place of `from`. `stand-ins`: as the schedule has them now. Done twice, it changes nothing. */
export type CareChange =
  | { readonly kind: 'assign' | 'unassign'; readonly staff: PersonId }
  | { readonly kind: 'stand-ins' }
  | { readonly kind: 'replace'; readonly from: PersonId; readonly to: PersonId };

/**
 * Why something is sent; what the person has agreed to is asked by it.
 * - `answer`: the bot's direct reaction to what they have just done, a goodbye too;
 * - `reply`: a human wrote it;
 * - `notice`: about the conversation itself: who covers, when a reply comes;
 * - `routine`: check-ins, journaling prompts, exercises;
 * - `measure`: questionnaires;
 * - `appointment`: offers, reminders, the opening, the closing;
 * - `safety`: what follows danger;
 * - `staff`: to a member of staff.
 */
export const purposes = ['answer', 'reply', 'notice', 'routine', 'measure', 'appointment', 'safety', 'staff'] as const;
export type Purpose = (typeof purposes)[number];

export interface Send {
  readonly kind: 'send';
  readonly to: Address;
  readonly purpose: Purpose;
  readonly message: Message;
  readonly record?: number;
  /** The client whom it is about: it stands in the thread of that client, or names them. */
  readonly thread?: PersonId;
  /** An entry of somebody's timeline whose words follow the text; read when it is sent, so that they are kept in one place only. */
  readonly entry?: { readonly of: PersonId; readonly seq: number };
  /** A client whose page's address follows the text; their own page of what is planned, when it is sent to themself. */
  readonly page?: PersonId;
  /** Nobody waits for it. */
  readonly planned?: true;
}

/** What is shown to a person: plain text, and how it may be answered. */
export interface Message {
  readonly text: string;
  readonly question?: Question;
  /** What may be done about it, as buttons; where there are none it can be done on the web page. */
  readonly actions?: readonly Action[];
}

/** A button. Pressed, it comes back as an inbound `form` with these values. */
export interface Action {
  readonly label: string;
  readonly form: string;
  /** Ids only; together with the form's name at most 80 characters. */
  readonly values: { readonly [field: string]: string };
  /** Pressing it opens a form with one long text under this label; the text comes back as the value `text`. */
  readonly asks?: string;
}

/** What a person sees on the page of its own that an app has on some platforms. */
export interface Home {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly actions: readonly Action[];
}

export type AnswerValue = string | number | boolean | readonly string[];

export const questionKinds = ['text', 'choice', 'several', 'scale', 'number', 'date', 'time', 'yes-no'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A question as a channel shows it; words are already in the person's language. */
export interface Question {
  /** Unique per asking, so that a late tap on an old question is known as such. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** `choice`, `several`, `yes-no`: what may be picked. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** `scale`, `number`: bounds, both included. */
  readonly min?: number;
  readonly max?: number;
  /** `scale`: what its ends mean. */
  readonly low?: string;
  readonly high?: string;
  /** The word that passes it over, typed or tapped, where it may be. */
  readonly skip?: string;
}

// ---- What is kept ----

/** `imported`: a journal entry from another diary, dated as it was there. `promise`: how a promised reply ended, for staff. */
export const recordKinds = [
  'message',
  'journal',
  'imported',
  'check-in',
  'measure',
  'exercise',
  'safety-plan',
  'contact',
  'goal',
  'review',
  'appointment',
  'note',
  'alert',
  'consent',
  'promise',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Who may read an entry: `client` is the client alone (a private journal entry), `staff` never reaches the client. */
export type Audience = 'both' | 'client' | 'staff';

/** `open`: asked, not yet answered. `partial`: some of it answered, then let go. */
export type RecordStatus = 'done' | 'open' | 'partial' | 'expired' | 'taken-back';

/** One entry of a person's timeline. All but `body` stays readable in the store. */
export interface TimelineRecord<Body = RecordBody> {
  readonly person: PersonId;
  /** Ascending along the timeline, with gaps. */
  readonly seq: number;
  /** Unique per person: appending the same key again changes nothing. */
  readonly key: string;
  readonly kind: RecordKind;
  readonly author: PersonId | 'meanwhile';
  readonly at: Instant;
  readonly audience: Audience;
  readonly status: RecordStatus;
  readonly body: Body;
  readonly delivered?: Instant;
  readonly seen?: Instant;
  readonly failed?: Instant;
  readonly edited?: Instant;
}

export interface RecordBody {
  readonly text: string;
  readonly question?: Question;
  /** What a flow gathered, in the order asked. */
  readonly answers?: readonly RecordedAnswer[];
  readonly measure?: MeasureResult;
}

/** What a questionnaire came to, with all that is needed to read it after its flow has changed. */
export interface MeasureResult {
  /** As clinicians call it: "PHQ-9". */
  readonly name: string;
  /** The version of the scoring: only scores of the same version compare. */
  readonly scoring: number;
  /** Absent when more was left open than the instrument allows. */
  readonly score?: number;
  /** The highest possible score. */
  readonly most: number;
  /** How many of its items were left open. */
  readonly missing: number;
  /** For the eyes of staff. */
  readonly band?: Words;
  /** LOINC codes, where there are any. */
  readonly codes?: { readonly panel: string; readonly total: string };
  /** `name` is that of the answer. `code` and `answer` are LOINC's. */
  readonly items: readonly {
    readonly name: string;
    readonly code?: string;
    readonly points?: number;
    readonly answer?: string;
  }[];
}

export interface RecordedAnswer {
  /** The flow's name of the question: `mood`. */
  readonly name: string;
  /** The question's short title in the person's language: "Mood". */
  readonly label: string;
  readonly value: AnswerValue;
  /** The answer as the person would read it: "4 of 5". */
  readonly text: string;
}

/** One idempotent change of a timeline. `append` with a known key, `amend` of an unknown one: nothing happens. */
export type RecordChange<Body = RecordBody> =
  | {
      readonly kind: 'append';
      readonly record: Omit<TimelineRecord<Body>, 'person' | 'delivered' | 'seen' | 'failed' | 'edited'>;
    }
  | {
      readonly kind: 'amend';
      readonly key: string;
      readonly status?: RecordStatus;
      readonly audience?: Audience;
      readonly body?: Body;
      /** When the author changed it; left out when the change is no edit by a person. */
      readonly edited?: Instant;
    }
  /**
   * Entries up to `upTo` have been seen: by staff what the person wrote, but for what they keep to themself (`own`), or by the
   * person all the rest (`others`).
   */
  | { readonly kind: 'seen'; readonly whose: 'own' | 'others'; readonly upTo: number; readonly at: Instant }
  | { readonly kind: 'failed'; readonly seq: number; readonly at: Instant };

/** A change that needs what is kept: a turn knows no timeline, so that it is worked out when it is carried out. */
export type PlannedChange =
  | RecordChange
  /** One answer of an entry becomes another, or is taken out without `to`. With no answer left, the entry is taken back. */
  | {
      readonly kind: 'correct';
      readonly seq: number;
      readonly answer: string;
      readonly to?: Pick<RecordedAnswer, 'value' | 'text'>;
      readonly edited: Instant;
    }
  /** Other words in place of those of an entry; a question in it stays. */
  | { readonly kind: 'reword'; readonly seq: number; readonly text: string }
  /** Appends a message with the log of who read what. */
  | { readonly kind: 'who-read'; readonly seq: number }
  /** Appends a message with the words of the entry `of` as they are then; nothing when it was taken back. */
  | { readonly kind: 'recall'; readonly seq: number; readonly of: number };

export const waysOfReading = ['page', 'chart', 'chat', 'export', 'link'] as const;
/**
 * On their page, as the drawing of the last weeks there, in a chat, or as an export of everything. `link`: they made a link by which
 * whoever has it signs in as the client, and reads what the client reads; of it the visit is its instant, and there are no entries.
 */
export type WayOfReading = (typeof waysOfReading)[number];

/** That somebody of the practice was given entries of a client's timeline to read: one for each reader, way and visit. */
export interface Reading {
  readonly client: PersonId;
  /** `operator`: whoever runs the practice, by its command line. */
  readonly reader: PersonId | 'operator';
  readonly how: WayOfReading;
  /** When the visit began, rounded down to what counts as one visit: names it. */
  readonly visit: Instant;
  /** When the first of it was read. */
  readonly at: Instant;
  /** The first and the last entry, both included: all between them that staff may read. */
  readonly from: number;
  readonly to: number;
}

// ---- What a turn may know ----

/** A read-only snapshot handed to a turn. */
export interface Facts {
  readonly now: Instant;
  /** Fresh and random, one per turn; derive more by suffix. */
  readonly id: string;
  /** The conversation's revision that this turn will make: entries of the timeline are numbered from it. */
  readonly revision: number;
  readonly self: Person;
  /** A client's staff, first the one who treats them; a member of staff's caseload. */
  readonly people: readonly Person[];
  readonly practice: Practice;
}

/** The key of what a member of staff wrote on a client's timeline: `as` is what they call it. Nobody else's change finds it. */
export const keyBy = (author: PersonId, as: string): string => `by:${author}:${as}`;

/** What the author calls an entry of this key; undefined when it is not theirs to change. */
export const nameBy = (author: PersonId, key: string): string | undefined =>
  key.startsWith(keyBy(author, '')) ? key.slice(keyBy(author, '').length) : undefined;

/** The n-th timeline number that turn `revision` may give out. */
export const seqOf = (revision: number, n: number): number => revision * EFFECTS_PER_TURN + n;
/** More effects than this in one turn is a fault of the turn. */
export const EFFECTS_PER_TURN = 256;
