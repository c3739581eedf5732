/** Living pages: tells open pages that something they show has changed, or that somebody is writing. Nothing here carries words. */
import type { Response } from 'express';
import type { Person, PersonId } from '../model.ts';
import type { Desk, Signal } from '../runtime/desk.ts';
import { sideOf } from './visit.ts';

/** Open pages of one browser session; beyond it the longest open one rests until it is looked at again. */
const STREAMS = 4;
/** Proxies close what is silent for longer (milliseconds). */
const HEARTBEAT = 25_000;
/** A stream ends after this long; the page opens a new one if it is still signed in (milliseconds). */
const LIFE = 15 * 60_000;
/** A change often comes with another: an answer with the next question (milliseconds). */
const QUIET = 150;

export interface Live {
  /** Keeps the response open and tells it of everybody in `scope`. */
  open(session: string, person: Person, scope: () => Promise<ReadonlySet<PersonId>>, response: Response): Promise<void>;
  /** Resolves soon after something of `person` changes, or after `wait` milliseconds. */
  change(person: PersonId, wait: number): Promise<void>;
}

interface Stream {
  /** The session's mark. */
  readonly session: string;
  readonly person: Person;
  readonly scope: () => Promise<ReadonlySet<PersonId>>;
  scoped: ReadonlySet<PersonId>;
  say(event: string, about: string): void;
  end(): void;
}

export function createLive(desk: Desk): Live {
  const streams = new Set<Stream>();
  const waiting = new Set<(person: PersonId) => void>();

  desk.watch((signal) => {
    if (signal.kind === 'changed') for (const wake of waiting) wake(signal.person);
    for (const stream of streams) pass(stream, signal).catch(stream.end);
  });

  return {
    async open(session, person, scope, response) {
      const mark = desk.markOf(session);
      const stream = start(mark, person, scope, await scope(), response);
      streams.add(stream);
      response.on('close', () => streams.delete(stream));
      const same = [...streams].filter((other) => other.session === mark);
      for (const old of same.slice(0, -STREAMS)) rest(old);
    },
    change(person, wait) {
      return new Promise((resolve) => {
        let timer = setTimeout(done, wait);
        const wake = (changed: PersonId) => {
          if (changed !== person) return;
          clearTimeout(timer);
          timer = setTimeout(done, QUIET);
        };
        waiting.add(wake);
        function done() {
          waiting.delete(wake);
          resolve();
        }
      });
    },
  };

  function rest(stream: Stream): void {
    stream.say('rest', '');
    stream.end();
    streams.delete(stream);
  }
}

async function pass(stream: Stream, signal: Signal): Promise<void> {
  if (signal.kind === 'missed') {
    stream.scoped = await stream.scope();
    // As when the stream begins: the page looks for itself, and whether it may.
    stream.say('ready', '');
  } else if (signal.kind === 'signed-out') {
    if (signal.session === stream.session) stream.end();
  } else if (signal.kind === 'typing') {
    const other = sideOf(stream.person) !== signal.by;
    if (other && stream.scoped.has(signal.person)) stream.say('typing', signal.person);
  } else await passChange(stream, signal.person);
}

/** Something of the reader's own may be that somebody is new in their care. */
async function passChange(stream: Stream, person: PersonId): Promise<void> {
  if (person === stream.person.id) stream.scoped = await stream.scope();
  if (person === stream.person.id || stream.scoped.has(person)) stream.say('changed', person);
}

function start(
  session: string,
  person: Person,
  scope: Stream['scope'],
  scoped: ReadonlySet<PersonId>,
  response: Response,
): Stream {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
  response.write('retry: 3000\nevent: ready\ndata: \n\n');
  const beat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT).unref();
  const life = setTimeout(() => response.end(), LIFE).unref();
  response.on('close', () => {
    clearInterval(beat);
    clearTimeout(life);
  });
  return {
    session,
    person,
    scope,
    scoped,
    say: (event, about) => response.write(`event: ${event}\ndata: ${about}\n\n`),
    end: () => response.end(),
  };
}
