/**
 * A terminal as a channel: one person types, one line is one message, and the practice answers below. It is also the smallest
 * adapter there is: this file holds the connection and acknowledges, `read.ts` and `write.ts` translate.
 */
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Inbound } from '../../src/model.ts';
import type { Channel, Receive, World } from '../../src/ports.ts';
import { goesOn, read } from './read.ts';
import { write } from './write.ts';

/** Shown when all that was typed is kept, and when it is not: then the next line, or an empty one, tries it again. */
const RECEIVED = '✓\n';
const NOT_RECEIVED = '✗ Not received. Press Enter to send it again.\n';

/** The channel of `user`, who types into `input` and reads `output`. The streams stay open when it stops. */
export function createTerminalChannel({
  input,
  output,
  world,
  user,
}: {
  input: Readable;
  output: Writable;
  world: World;
  user: string;
}): Channel {
  let lines: Interface | undefined;
  let listening = Promise.resolve();

  async function listen(lines: Interface, receive: Receive): Promise<void> {
    let message: string[] = [];
    let unkept: Inbound[] = [];
    for await (const line of lines) {
      message.push(line);
      if (goesOn(line)) continue;
      const inbound = read(message, { id: world.id(), user, at: world.now() });
      message = [];
      if (inbound) unkept.push(inbound);
      if (unkept.length === 0) continue;
      unkept = await handOver(unkept, receive);
      output.write(unkept.length === 0 ? RECEIVED : NOT_RECEIVED);
    }
  }

  return {
    name: 'terminal',
    // A message may be of any length; a question is spelt out in text; what is printed twice is seen twice.
    features: {
      textLimit: Number.POSITIVE_INFINITY,
      questions: [],
      repeatable: false,
      exclusive: false,
      threads: () => false,
      shared: () => false,
      edits: false,
      marks: false,
      rates: [],
    },

    async start(receive) {
      lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
      listening = listen(lines, receive);
    },

    async send({ to, act }) {
      if (to.user !== user || !output.writable) return { outcome: 'failed', reason: 'gone' };
      if (act.kind !== 'say') return { outcome: 'failed', reason: 'refused' };
      await print(output, `\n${write(act.message)}\n\n`);
      return { outcome: 'sent' };
    },
    async check() {
      return [];
    },
    async fate() {
      return 'unknown';
    },

    async stop() {
      lines?.close();
      await listening;
    },
  };
}

/** Resolves when the text has been handed to the system. */
const print = (output: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });

/** In order, and no further than to the first that cannot be kept. Returns what is left. */
async function handOver(inbounds: readonly Inbound[], receive: Receive): Promise<Inbound[]> {
  for (const [index, inbound] of inbounds.entries()) {
    try {
      await receive(inbound);
    } catch {
      return inbounds.slice(index);
    }
  }
  return [];
}
