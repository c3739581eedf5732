import { expect } from 'chai';
import type { Instant, PersonId } from '../../src/model.ts';
import type { Queue } from '../../src/ports.ts';

/** A queue to try, empty and not yet serving. */
export interface OpenQueue {
  readonly queue: Queue;
  /** The clock that delayed rings go by. */
  now(): Instant;
  /** Lets time go by until `event` has come, and gives what came. Where time cannot be moved, it only waits. */
  until<Result>(event: Promise<Result>): Promise<Result>;
}

const person = (name: string) => name as PersonId;
const HOUR = 3_600_000;
/** Long enough to be seen as later, short enough to be waited for. */
const SOON = 50;

/** What every queue keeps to. `open` makes one that serves at most `workers` people at once; the suite closes it. */
export function queueContract(name: string, open: (settings: { workers: number }) => Promise<OpenQueue>): void {
  describe(`${name}, as a queue`, () => {
    let practice: Practice;
    const begin = async (workers: number) => {
      practice = attend(await open({ workers }));
      return practice;
    };
    afterEach(() => practice.leave());

    it('serves whoever rings, each by their id', async () => {
      const { queue, serve, served } = await begin(4);
      await serve();
      await queue.ring(person('ada'));
      await served('ada');
      await queue.ring(person('ben'), { lane: 'planned' });
      await served('ben');
      await queue.ring(person('ada'));
      await served('ada', 2);
    });

    it('keeps rings from before it serves, and takes several of one person for one', async () => {
      const { queue, serve, served, order } = await begin(1);
      for (let times = 0; times < 5; times++) await queue.ring(person('ada'));
      await queue.ring(person('last'), { lane: 'planned' });
      await serve();
      await served('last');
      expect(order()).to.deep.equal(['ada', 'last']);
    });

    it('serves after it, and once, those who ring while they are being served', async () => {
      const { queue, serve, hold, served, order } = await begin(1);
      const release = hold('ada');
      await serve();
      await queue.ring(person('ada'));
      await served('ada');
      for (let times = 0; times < 5; times++) await queue.ring(person('ada'));
      release();
      await served('ada', 2);
      await queue.ring(person('last'), { lane: 'planned' });
      await served('last');
      expect(order()).to.deep.equal(['ada', 'ada', 'last']);
    });

    it('serves several people at once, but never one person twice at once', async () => {
      const { queue, serve, hold, served, order } = await begin(3);
      const release = hold('ada');
      await serve();
      await queue.ring(person('ada'));
      await served('ada');
      await queue.ring(person('ada'));
      await queue.ring(person('ada'), { lane: 'planned' });
      for (const name of ['ben', 'eve', 'tom']) {
        await queue.ring(person(name));
        await served(name);
      }
      expect(order()).to.deep.equal(['ada', 'ben', 'eve', 'tom']);
      release();
      await served('ada', 2);
    });

    it('serves within a lane whoever rang first', async () => {
      const { queue, serve, served, order } = await begin(1);
      const names = Array.from({ length: 20 }, (_, index) => `person-${index}`);
      for (const name of names) await queue.ring(person(name));
      await serve();
      await served('person-19');
      expect(order()).to.deep.equal(names);
    });

    it('serves those who are waiting before what is planned', async () => {
      const { queue, serve, served, order } = await begin(1);
      await queue.ring(person('planned-1'), { lane: 'planned' });
      await queue.ring(person('planned-2'), { lane: 'planned' });
      await queue.ring(person('live-1'));
      await queue.ring(person('live-2'), { lane: 'live' });
      await serve();
      await served('planned-2');
      expect(order()).to.deep.equal(['live-1', 'live-2', 'planned-1', 'planned-2']);
    });

    it('moves a person up who rings live, and does not move one down', async () => {
      const { queue, serve, served, order } = await begin(1);
      await queue.ring(person('planned'), { lane: 'planned' });
      await queue.ring(person('up'), { lane: 'planned' });
      await queue.ring(person('stays'));
      await queue.ring(person('up'), { lane: 'live' });
      await queue.ring(person('stays'), { lane: 'planned' });
      await serve();
      await served('planned');
      expect(order()).to.deep.equal(['stays', 'up', 'planned']);
    });

    it('does not move a person down either who is being served', async () => {
      const { queue, serve, hold, served, order } = await begin(1);
      const release = hold('ada');
      await serve();
      await queue.ring(person('ada'));
      await served('ada');
      await queue.ring(person('planned'), { lane: 'planned' });
      await queue.ring(person('ada'), { lane: 'live' });
      await queue.ring(person('ada'), { lane: 'planned' });
      release();
      await served('planned');
      expect(order()).to.deep.equal(['ada', 'ada', 'planned']);
    });

    it('serves a live ring while planned work takes its time', async () => {
      const { queue, serve, hold, served } = await begin(4);
      const names = Array.from({ length: 8 }, (_, index) => `planned-${index}`);
      const releases = names.map((name) => hold(name));
      for (const name of names) await queue.ring(person(name), { lane: 'planned' });
      await serve();
      await served('planned-0');
      await queue.ring(person('live'));
      await served('live');
      for (const release of releases) release();
      for (const name of names) await served(name);
    });

    it('serves a ring for later at its time and not before', async () => {
      const { queue, serve, served, now, times } = await begin(4);
      await serve();
      const at = now() + SOON;
      await queue.ring(person('ada'), { at });
      await served('ada');
      expect(times()[0]).to.be.at.least(at);
    });

    it('serves at once a ring for an instant that is past', async () => {
      const { queue, serve, served, now } = await begin(4);
      await serve();
      await queue.ring(person('ada'), { at: now() - HOUR });
      await served('ada');
    });

    it('lets no ring for later swallow one for now', async () => {
      const { queue, serve, served, now, times } = await begin(4);
      await serve();
      const begun = now();
      await queue.ring(person('ada'), { at: begun + HOUR });
      await queue.ring(person('ada'));
      await served('ada');
      expect(times()[0]).to.be.below(begun + HOUR);
    });

    it('lets no ring for now swallow one for later', async () => {
      const { queue, serve, served, now, times } = await begin(4);
      await serve();
      const at = now() + SOON;
      await queue.ring(person('ada'), { at });
      await queue.ring(person('ada'));
      await served('ada', 2);
      expect(times()[1]).to.be.at.least(at);
    });

    it('lets no ring for later swallow a sooner one', async () => {
      const { queue, serve, served, now, times } = await begin(4);
      await serve();
      const begun = now();
      await queue.ring(person('ada'), { at: begun + HOUR });
      await queue.ring(person('ada'), { at: begun + SOON });
      await served('ada');
      expect(times()[0]).to.be.within(begun + SOON, begun + HOUR - 1);
    });

    it('rings a person again whose handler rejected, and serves others meanwhile', async () => {
      const { queue, serve, fail, served, order } = await begin(1);
      fail('ada', 2);
      await serve();
      await queue.ring(person('ada'));
      await served('ada');
      await queue.ring(person('ben'));
      await served('ben');
      await served('ada', 3);
      expect(order().slice(0, 2)).to.deep.equal(['ada', 'ben']);
    }).timeout(30_000);

    it('tells how many people wait in each lane, those who ring for later not among them', async () => {
      const { queue, serve, hold, served, now } = await begin(2);
      await queue.check();
      expect(await queue.depth()).to.deep.equal({ live: 0, planned: 0 });
      for (const name of ['ada', 'ada', 'ben']) await queue.ring(person(name));
      for (const name of ['ada', 'eve', 'tom', 'zoe']) await queue.ring(person(name), { lane: 'planned' });
      await queue.ring(person('zoe'));
      await queue.ring(person('later'), { at: now() + HOUR });
      expect(await queue.depth()).to.deep.equal({ live: 3, planned: 2 });
      const release = hold('ada');
      await serve();
      await served('tom');
      expect(await queue.depth()).to.deep.equal({ live: 0, planned: 0 });
      release();
    });

    it('waits at its end for those being served, and serves nobody after it', async () => {
      const { queue, serve, hold, served, order } = await begin(1);
      const release = hold('ada');
      await serve();
      await queue.ring(person('ada'));
      await served('ada');
      await queue.ring(person('waiting'));
      const ends = queue.close().then(() => order('end'));
      order('ending');
      release();
      await ends;
      await queue.ring(person('late'));
      expect(order()).to.deep.equal(['ada', 'ending', 'ada is served', 'end']);
    });
  });
}

type Practice = ReturnType<typeof attend>;

/** A queue with a handler that keeps a diary, holds and fails as told. */
function attend({ queue, now, until }: OpenQueue) {
  const diary: { name: string; at: Instant }[] = [];
  const notes: string[] = [];
  const holds = new Map<string, PromiseWithResolvers<void>>();
  const failing = new Map<string, number>();
  const watchers = new Set<() => void>();
  let closing = false;

  async function handle(name: string): Promise<void> {
    diary.push({ name, at: now() });
    notes.push(name);
    for (const watcher of watchers) watcher();
    const left = failing.get(name) ?? 0;
    failing.set(name, left - 1);
    await holds.get(name)?.promise;
    if (closing) notes.push(`${name} is served`);
    if (left > 0) throw new Error(`${name} cannot be served`);
  }

  return {
    queue: {
      ring: queue.ring,
      depth: queue.depth,
      check: queue.check,
      close() {
        closing = true;
        return queue.close();
      },
    },
    now,
    serve: () => queue.serve(handle),
    /** Resolves when a person's serving has begun, at least so many times. */
    async served(name: string, times = 1): Promise<void> {
      const begun = () => diary.filter((entry) => entry.name === name).length >= times;
      const event = Promise.withResolvers<void>();
      const watcher = () => begun() && event.resolve();
      watchers.add(watcher);
      watcher();
      await until(event.promise);
      watchers.delete(watcher);
    },
    /** Serving the person takes until the returned function is called. */
    hold(name: string): () => void {
      const gate = Promise.withResolvers<void>();
      holds.set(name, gate);
      return () => gate.resolve();
    },
    /** The person's next so many servings fail. */
    fail: (name: string, times: number) => void failing.set(name, times),
    times: () => diary.map(({ at }) => at),
    /** Who was served, in order, and notes taken meanwhile; takes another note. */
    order(note?: string): readonly string[] {
      if (note !== undefined) notes.push(note);
      return [...notes];
    },
    async leave(): Promise<void> {
      for (const gate of holds.values()) gate.resolve();
      await queue.close();
    },
  };
}
