/** What the runtime is made of: the ports, the book of flows and words, and where faults are reported. */
import type { Book } from '../care/route.ts';
import type { ChannelName, Effect, Input, Practice, Undeliverable } from '../model.ts';
import type { Channel, Queue, Signals, Store, Vault, World } from '../ports.ts';
import type { Policy } from './content.ts';

export interface Ports {
  readonly store: Store;
  readonly vault: Vault;
  readonly queue: Queue;
  readonly world: World;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly book: Book;
  readonly practice: Practice;
  readonly signals: Signals;
  /** What each side is shown on a channel; one that is not named shows everything. */
  readonly policies: ReadonlyMap<ChannelName, Policy>;
  /** Counts one more of `name` for `who`; milliseconds to wait when that is more than `most` within `window`, else 0. */
  readonly pace: (name: string, who: string, most: number, window: number) => Promise<number>;
  /** Where people reach the pages, without a slash at the end. */
  readonly publicUrl: string;
  /** No other process works on this practice: nothing has to be agreed with one. */
  readonly alone: boolean;
  readonly log: Log;
  readonly meter: Meter;
}

/** Figures for the operator. They tell kinds and channels apart, never people. */
export interface Meter {
  received(channel: ChannelName, outcome: 'accepted' | 'duplicate' | 'refused'): void;
  turn(input: Input['kind'], outcome: 'committed' | 'conflict' | 'failed'): void;
  /** A timer was taken so many milliseconds after its time. */
  timer(late: number): void;
  send(channel: ChannelName, outcome: 'sent' | 'later' | Undeliverable): void;
  /** Somebody's outbox was so full that no turn was taken. */
  full(): void;
  /** How the promise of a reply ended: as it was given first, as it was revised in time, or not. */
  promise(outcome: PromiseOutcome): void;
  /** A sweep found so many people with something due. */
  swept(due: number): void;
  /** Whether this process does what the lease is for. */
  lease(name: string, held: boolean): void;
  /** Times a step of what follows from `request`; where traces are collected, as a span of it. */
  step<Result>(step: Step, request: string, work: () => Promise<Result>): Promise<Result>;
}

export const promiseOutcomes = ['kept', 'revised', 'missed', 'withdrawn'] as const;
export type PromiseOutcome = (typeof promiseOutcomes)[number];

export type Step = 'receive' | 'turn' | Effect['kind'];

/** Structured lines; never anything that a client or a therapist said. */
export interface Log {
  info(fields: LogFields, event: string): void;
  warn(fields: LogFields, event: string): void;
  error(fields: LogFields, event: string): void;
}

type LogFields = { readonly [name: string]: string | number | boolean | undefined };
