/** What the pages need of the practice: signing in, reading what one may read, inviting. All else is said with an inbound. */
import type { AppointmentPlan, Instant, Locale, Person, PersonId, RoutinePlan, TimelineRecord } from '../model.ts';

export interface Desk {
  // ---- signing in ----
  /** What a link is good for, without spending it. Undefined: used, expired or never made. */
  peek(secret: string): Promise<'invitation' | 'sign-in' | undefined>;
  /** Spends a link and opens a browser session; `session` is the cookie's secret. */
  spend(secret: string): Promise<{ person: Person; session: string; expires: Instant } | undefined>;
  /** Whose browser session this is; keeps a used one alive. */
  who(session: string): Promise<Person | undefined>;
  signOut(session: string): Promise<void>;

  // ---- reading ----
  /**
   * A page of `of`'s timeline in ascending order, as `reader` may see it: clients their own, staff their caseload's.
   * `forbidden` also when there is no such person.
   */
  history(
    reader: Person,
    of: PersonId,
    query: { before?: number; after?: number; limit: number },
  ): Promise<readonly TimelineRecord[] | 'forbidden'>;
  /** Routines, appointments and standing of a client. */
  plan(reader: Person, of: PersonId): Promise<Plan | 'forbidden'>;
  /** A member of staff's clients, what matters first first. */
  caseload(staff: Person): Promise<readonly CaseloadEntry[]>;

  // ---- staff ----
  /** Makes a client in `staff`'s care; `secret` is for the invitation link. */
  invite(staff: Person, client: { name: string; locale: Locale; zone: string }): Promise<{ client: PersonId; secret: string }>;
  /** A new link by which a client signs in on another device, or a new invitation for one who never came. */
  link(staff: Person, client: PersonId): Promise<{ kind: 'invitation' | 'sign-in'; secret: string } | 'forbidden'>;

  // ---- living pages ----
  /** Calls `changed` after anything changed that a page about `person` shows; returns the way to stop it. */
  watch(changed: (person: PersonId) => void): () => void;
}

export interface Plan {
  readonly client: Person;
  readonly standing: Standing;
  readonly routines: readonly (RoutinePlan & { readonly title: string; readonly next?: Instant })[];
  readonly appointments: readonly AppointmentPlan[];
  /** Flows that may be planned as a routine. */
  readonly choices: readonly { readonly flow: string; readonly title: string }[];
}

/** `invited`: has not come yet. `asked`: has come, not yet consented. */
export type Standing = 'invited' | 'asked' | 'active' | 'paused' | 'stopped' | 'declined';

export interface CaseloadEntry {
  readonly client: Person;
  readonly standing: Standing;
  /** Alerts that nobody has acknowledged. */
  readonly alerts: number;
  /** Messages waiting for a reply, and since when. */
  readonly waiting: number;
  readonly since?: Instant;
  /** Entries not looked at yet. */
  readonly unseen: number;
  /** When something last happened. */
  readonly latest?: Instant;
  readonly appointment?: AppointmentPlan;
}
