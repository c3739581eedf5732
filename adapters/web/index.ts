/** The private web page as a channel: what the page posts comes in; what is sent is on the timeline, which the page shows. */
import { Fault } from '../../src/errors.ts';
import { type Instant, type Person, questionKinds, type Received } from '../../src/model.ts';
import type { Channel, Receive } from '../../src/ports.ts';
import { read, TEXT_LIMIT } from './read.ts';

export interface WebChannel extends Channel {
  /** Takes the fields that a page of `person` posted. `problem` names what is wrong with them; rejects when they could not be kept. */
  submit(person: Person, body: unknown, request?: string): Promise<Received | { problem: string }>;
}

/** `clock` gives the instant at which something was posted. */
export function createWebChannel(clock: () => Instant = Date.now): WebChannel {
  let receive: Receive | undefined;
  return {
    name: 'web',
    features: {
      textLimit: TEXT_LIMIT,
      questions: questionKinds,
      repeatable: true,
      exclusive: false,
      threads: () => false,
      shared: () => false,
      edits: false,
      marks: false,
      rates: [],
    },
    async start(taker) {
      receive = taker;
    },
    async stop() {
      receive = undefined;
    },
    async send() {
      return { outcome: 'sent' };
    },
    async check() {
      return [];
    },
    async fate() {
      return { outcome: 'sent' };
    },
    async submit(person, body, request) {
      if (!receive) throw new Fault('world', 'the web channel is not running', { retry: true });
      const posted = read(person, body, clock());
      return 'problem' in posted ? posted : receive(posted, request);
    },
  };
}
