/** Where a conversation stands inside flows, and what moving on gives: plain JSON, no I/O. */
import type { AnswerValue, Instant, Locale, Message, RecordedAnswer } from '../model.ts';

export interface Session {
  /** The running flow last. Those below it are suspended: callers, and flows that a command interrupted. */
  readonly stack: readonly Frame[];
}

export interface Frame {
  readonly flow: string;
  readonly version: number;
  /** The node that waits, or for a caller the `call` node. */
  readonly node: string;
  readonly values: Values;
  /** Answers so far, in the order asked. */
  readonly answers: readonly RecordedAnswer[];
  /** Set while it waits for an answer; absent in a caller. */
  readonly wait?: Wait;
}

export interface Wait {
  /** The id of the question as it was last put. */
  readonly question: string;
  /** When the answer window closes. */
  readonly until: Instant;
  /** How often it was put. */
  readonly asked: number;
}

export type Value = AnswerValue | null;
export type Values = { readonly [name: string]: Value };

/** What a flow may know of the world when it moves: `values` are the names its texts and expressions may use. */
export interface Surroundings {
  readonly now: Instant;
  /** Makes question ids unique: the same turn gives the same ids. */
  readonly id: string;
  readonly zone: string;
  readonly locale: Locale;
  readonly values: Values;
}

/** What the person did: typed, or tapped an option of a question. */
export type Reply =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly question: string; readonly value: AnswerValue };

export type Output =
  | ({ readonly kind: 'say' } & Message)
  /** A named domain action of a `do` node, with its arguments worked out. */
  | {
      readonly kind: 'do';
      readonly action: string;
      readonly args: Values;
      readonly flow: string;
      readonly answers: readonly RecordedAnswer[];
      readonly values: Values;
    }
  /** One for each flow that is over, a called one before its caller. */
  | {
      readonly kind: 'ended';
      readonly flow: string;
      /** `lost`: the flow changed under the session and its place is gone. */
      readonly how: 'done' | 'expired' | 'cancelled' | 'lost';
      readonly values: Values;
      readonly answers: readonly RecordedAnswer[];
    };

export interface Advance {
  /**
   * `fits`: taken as the answer; also where there was none to take. `unfit`: kept for someone to read, the question put
   * once more (the second time it is left open). `stale`: a tap on a question that is over.
   */
  readonly took: 'fits' | 'unfit' | 'stale';
  /** With `fits` after a reply: the answer as the person would read it: "4 of 5". */
  readonly read?: string;
  /** Undefined when no flow is left. */
  readonly session: Session | undefined;
  readonly outputs: readonly Output[];
}
