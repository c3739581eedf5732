/**
 * What people did, one line for each conversation, given on in order. The gateway is not acknowledged and brings nothing again, so
 * what could not be kept waits here and is tried again, before anything that came after it.
 */
import type { Inbound } from '../../src/model.ts';
import type { Receive, World } from '../../src/ports.ts';

/** How much may wait in one conversation and in all; beyond that it is read again from Discord's list when the line is empty. */
const LINE_MOST = 100;
const ALL_MOST = 5_000;
/** Milliseconds before the first and between later tries. Whatever comes from the same person tries at once. */
const AGAIN_FIRST = 1_000;
const AGAIN_MOST = 60_000;

export interface Lines {
  /** Takes it unless there is no room; what waits already is taken once. */
  give(inbound: Inbound): void;
  /** Tries it once, in its turn: whether it was kept. It waits for nothing that cannot be kept. */
  giveOnce(inbound: Inbound): Promise<boolean>;
  /** What comes from the conversation waits until `goOn`. */
  hold(place: string): void;
  /** `before` comes before what waits, each once. */
  goOn(place: string, before: readonly Inbound[]): void;
  /** Resolves when nothing is being given on any more; what waits is let go of. */
  close(): Promise<void>;
}

interface Waiting {
  readonly inbound: Inbound;
  /** Somebody waits for what becomes of it: it is tried once. */
  readonly settle?: (kept: boolean) => void;
}

interface Line {
  waiting: Waiting[];
  busy: Promise<void> | undefined;
  held: boolean;
  failures: number;
  /** Something found no room: nor does what comes after it, until the list is read. */
  missed: boolean;
  cancel: () => void;
}

/** `kept` hears of everything that was kept; `missed` of a conversation whose line is empty again after something found no room. */
export function createLines({
  receive,
  world,
  kept,
  unkept,
  missed,
}: {
  receive: Receive;
  world: World;
  kept: (inbound: Inbound) => void;
  unkept: () => void;
  missed: (place: string) => void;
}): Lines {
  const lines = new Map<string, Line>();
  let all = 0;
  let closed = false;

  function lineOf(place: string): Line {
    const line = lines.get(place) ?? empty();
    lines.set(place, line);
    return line;
  }

  function add(line: Line, waiting: Waiting): void {
    line.waiting.push(waiting);
    all++;
  }

  function remove(line: Line, gone: Waiting, wasKept: boolean): void {
    line.waiting = line.waiting.filter((each) => each !== gone);
    all--;
    gone.settle?.(wasKept);
  }

  function goThrough(place: string, line: Line): void {
    if (line.busy || line.held || closed) return;
    line.cancel();
    if (line.waiting.length > 0) line.busy = giveAll(place, line);
    else lines.delete(place);
  }

  async function giveAll(place: string, line: Line): Promise<void> {
    for (let first = line.waiting[0]; first && !line.held && !closed; first = line.waiting[0]) {
      if (!(await wasKept(first.inbound))) {
        later(place, line);
        break;
      }
      line.failures = 0;
      remove(line, first, true);
    }
    line.busy = undefined;
    if (line.waiting.length > 0 || line.held) return;
    lines.delete(place);
    if (line.missed && !closed) missed(place);
  }

  async function wasKept(inbound: Inbound): Promise<boolean> {
    try {
      await receive(inbound);
    } catch {
      unkept();
      return false;
    }
    kept(inbound);
    return true;
  }

  function later(place: string, line: Line): void {
    for (const each of line.waiting) if (each.settle) remove(line, each, false);
    if (line.waiting.length === 0 || closed) return;
    const wait = Math.min(AGAIN_FIRST * 2 ** line.failures++, AGAIN_MOST);
    line.cancel = world.after(wait, () => goThrough(place, line));
  }

  return {
    give(inbound) {
      const { place } = inbound.from;
      const line = lineOf(place);
      if (!line.waiting.some((each) => each.inbound.id === inbound.id)) {
        if (line.missed || line.waiting.length >= LINE_MOST || all >= ALL_MOST) line.missed = true;
        else add(line, { inbound });
      }
      goThrough(place, line);
    },
    giveOnce(inbound) {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      if (closed) return Promise.resolve(false);
      const line = lineOf(inbound.from.place);
      add(line, { inbound, settle: resolve });
      goThrough(inbound.from.place, line);
      return promise;
    },
    hold(place) {
      lineOf(place).held = true;
    },
    goOn(place, before) {
      const line = lineOf(place);
      const ids = new Set(before.map(({ id }) => id));
      const known = new Map(line.waiting.map((each) => [each.inbound.id, each]));
      const rest = line.waiting.filter((each) => !ids.has(each.inbound.id));
      all += before.length + rest.length - line.waiting.length;
      line.waiting = [...before.map((inbound) => known.get(inbound.id) ?? { inbound }), ...rest];
      line.held = false;
      goThrough(place, line);
    },
    async close() {
      closed = true;
      for (const line of lines.values()) {
        line.cancel();
        await line.busy;
        for (const each of line.waiting) remove(line, each, false);
      }
      lines.clear();
    },
  };
}

const empty = (): Line => ({
  waiting: [],
  busy: undefined,
  held: false,
  failures: 0,
  missed: false,
  cancel: () => {},
});
