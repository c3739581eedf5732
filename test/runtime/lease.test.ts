import { expect } from 'chai';
import fc from 'fast-check';
import type { Store, World } from '../../src/ports.ts';
import { type Held, keepLease, TERM } from '../../src/runtime/lease.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { silentMeter } from '../support/practice.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { createPausableWorld, createVirtualWorld, type PausableWorld, type VirtualWorld } from '../support/world.ts';

/** As `lease.ts` has them (milliseconds). */
const LOOK = 1000;
const BEGIN_MOST = 30_000;
const END_MOST = 10_000;

/** What becomes of a beginning or an end: it takes so long, and then it fails or not; or it never ends. */
type Fate = { readonly takes: number; readonly fails?: boolean } | 'hangs';
const AT_ONCE: Fate = { takes: 0 };

interface Wants {
  readonly begins?: readonly Fate[];
  readonly ends?: readonly Fate[];
  readonly answers?: number;
  readonly alone?: boolean;
}

/** One that wants the lease. */
interface Process {
  readonly world: PausableWorld;
  /** What was called, and what became of it. */
  readonly story: string[];
  /** When something was begun, since the world began. */
  readonly begun: number[];
  /** Whether it takes the lease for its own. */
  valid(): boolean;
  /** Whether the figures say so. */
  shown(): boolean;
  stop(): Promise<void>;
}

describe('A lease', () => {
  const file = temporaryFolder();
  let world: VirtualWorld;
  let store: Store;
  let processes: Process[];
  let first: number;
  let faults: string[];

  async function open(name: string): Promise<void> {
    world = createVirtualWorld({ start: '2026-03-02T12:00:00+01:00', seed: 1 });
    first = world.now();
    store = createSqliteStore({ file: file(name), now: world.now });
    processes = [];
    faults = [];
  }
  async function close(): Promise<void> {
    for (const one of processes) one.world.release();
    const stopped = Promise.all(processes.map((one) => one.stop()));
    await world.advance(3 * END_MOST);
    await stopped;
    await store.close();
  }
  beforeEach(() => open('meanwhile.db'));
  afterEach(close);

  /** The first beginnings and ends go as told, those after them as the last one does. The store's answers take so long (milliseconds). */
  function join({ begins = [AT_ONCE], ends = [AT_ONCE], answers = 0, alone = false }: Wants = {}): Process {
    const fates = { begins: [...begins], ends: [...ends] };
    // Neither an hour that comes twice nor a clock that is set changes anything.
    const never = () => expect.fail('it looks at the time of day');
    const own = createPausableWorld({ ...world, now: never, at: never });
    const story: string[] = [];
    const begun: number[] = [];
    let held: Held | undefined;
    let shown = false;
    const show = (is: boolean) => {
      shown = is;
    };
    const meet = async (what: 'begin' | 'end', all: Fate[]) => {
      const fate = (all.length > 1 ? all.shift() : all[0]) ?? AT_ONCE;
      await come(own, fate);
      story.push(`${what} done`);
    };
    const lease: Store['lease'] = async (...asked) => {
      const number = await store.lease(...asked);
      await come(own, { takes: answers });
      return number;
    };
    const stop = keepLease(
      {
        store: { ...store, lease },
        world: own,
        alone,
        log: { info() {}, warn() {}, error() {} },
        meter: { ...silentMeter, lease: (_name, is) => show(is) },
      },
      'channel:test',
      {
        async begin(mine) {
          held = mine;
          begun.push(world.now() - first);
          story.push(`begin ${mine.number}`);
          if (!isOne()) faults.push(`${story.at(-1)} while another has it`);
          await meet('begin', fates.begins);
        },
        async end() {
          story.push('end');
          await meet('end', fates.ends);
        },
      },
    );
    const process = { world: own, story, begun, valid: () => held?.valid() ?? false, shown: () => shown, stop };
    processes.push(process);
    return process;
  }

  const isOne = () => processes.filter(({ valid }) => valid()).length <= 1;

  /** Lets time go by, and looks all the while that nobody shares the lease. */
  async function advance(milliseconds: number, step = 50): Promise<void> {
    for (let gone = 0; gone < milliseconds; gone += step) {
      await world.advance(Math.min(step, milliseconds - gone));
      expect(isOne(), 'nobody shares it').to.equal(true);
      expect(faults).to.deep.equal([]);
    }
  }

  it('is kept by who has it, however long others wait', async () => {
    const one = join();
    await advance(300);
    const other = join();
    await advance(60_000, 250);
    expect(one.story).to.deep.equal(['begin 1', 'begin done']);
    expect(one.valid() && one.shown()).to.equal(true);
    expect(other.story).to.deep.equal([]);
    expect(other.shown()).to.equal(false);
  });

  it('is had by another soon after its term when the holder is gone', async () => {
    const one = join();
    await advance(300);
    const other = join();
    one.world.hold();
    await advance(TERM - 350);
    expect(other.story).to.deep.equal([]);
    await advance(LOOK + 100);
    expect(other.story).to.deep.equal(['begin 2', 'begin done']);
  });

  it('is known to be lost by one that stood still, before it does anything, and ended when it goes on', async () => {
    const one = join();
    await advance(300);
    const other = join();
    one.world.hold();
    await advance(TERM - 900);
    expect(one.valid(), 'while it is certain').to.equal(true);
    await advance(100);
    expect(one.valid(), 'just before another may have it').to.equal(false);
    await advance(LOOK + 600);
    expect(other.valid()).to.equal(true);
    expect(one.story).to.deep.equal(['begin 1', 'begin done']);
    one.world.release();
    await advance(100);
    expect(one.story.slice(2)).to.deep.equal(['end', 'end done']);
    expect([one.shown(), other.shown()]).to.deep.equal([false, true]);
  });

  it('is counted from before it was asked for, however late the answer comes', async () => {
    const one = join({ answers: 4000 });
    await advance(4200);
    expect(one.valid()).to.equal(true);
    const other = join();
    one.world.hold();
    await advance(400);
    expect(one.valid()).to.equal(false);
    await advance(LOOK);
    expect(other.valid()).to.equal(true);
  });

  it('is ended at the next look when another has it for whatever reason', async () => {
    const one = join();
    await advance(700);
    const other = join();
    await world.advance(400);
    // Not what a store does by itself: every lease is free now.
    await store.release();
    await world.advance(LOOK);
    expect(other.story).to.deep.equal(['begin 2', 'begin done']);
    expect(one.story.slice(2)).to.deep.equal(['end', 'end done']);
    expect(one.valid()).to.equal(false);
  });

  it('is kept while what it is for takes long to begin, and shown as held only after that', async () => {
    const one = join({ begins: [{ takes: BEGIN_MOST - 1000 }] });
    const other = join();
    await advance(BEGIN_MOST - 1500, 250);
    expect(one.valid()).to.equal(true);
    expect(one.shown()).to.equal(false);
    await advance(10_000, 250);
    expect(one.story).to.deep.equal(['begin 1', 'begin done']);
    expect(one.shown()).to.equal(true);
    expect(other.story).to.deep.equal([]);
  });

  for (const later of [100, 300, 700, 950])
    it(`is had by another, ${later} ms later, once a beginning that failed has ended`, async () => {
      const one = join({ begins: [{ takes: 50, fails: true }, AT_ONCE], ends: [{ takes: 1500 }] });
      await advance(later);
      const other = join();
      await advance(1500 + LOOK);
      expect(one.story).to.deep.equal(['begin 1', 'end', 'end done']);
      expect(other.story).to.deep.equal(['begin 2', 'begin done']);
      await advance(10_000);
      expect(one.story, 'it is another’s').to.have.length(3);
    });

  it('is asked for again after pauses that double up to a minute while beginnings fail', async () => {
    const { begun, story } = join({ begins: [{ takes: 50, fails: true }] });
    await advance(400_000, 500);
    const pauses = [1, 2, 4, 8, 16, 32, 60, 60, 60];
    expect(begun.length).to.be.greaterThan(pauses.length);
    for (const [index, pause] of pauses.entries()) {
      const gap = (begun[index + 1] ?? 0) - (begun[index] ?? 0);
      expect(gap).to.be.within(pause * 1000, pause * 1000 + LOOK + 100);
    }
    expect(story.slice(0, 4)).to.deep.equal(['begin 1', 'end', 'end done', 'begin 1']);
  });

  it('is paused for a second again once something has begun', async () => {
    const fails = { takes: 0, fails: true };
    const one = join({ begins: [fails, fails, fails, AT_ONCE, fails, AT_ONCE] });
    await advance(12_000);
    expect(one.begun).to.have.length(4);
    one.world.hold();
    await advance(TERM);
    one.world.release();
    await advance(3 * LOOK);
    expect(one.begun).to.have.length(6);
    expect(one.shown()).to.equal(true);
  });

  it('is given back when a beginning hangs, and is tried for again', async () => {
    const one = join({ begins: ['hangs', AT_ONCE] });
    await advance(100);
    const other = join({ begins: ['hangs'] });
    await advance(BEGIN_MOST - 200, 250);
    expect(one.story).to.deep.equal(['begin 1']);
    expect(other.story).to.deep.equal([]);
    await advance(LOOK + 100);
    expect(one.story).to.deep.equal(['begin 1', 'end', 'end done']);
    expect(other.story).to.deep.equal(['begin 2']);
    await advance(BEGIN_MOST + 2 * LOOK, 250);
    expect(one.story.slice(3)).to.deep.equal(['begin 3', 'begin done']);
  });

  it('is given back when an end hangs', async () => {
    const one = join({ begins: [{ takes: 50, fails: true }], ends: ['hangs'] });
    const other = join();
    await advance(END_MOST + 2 * LOOK);
    expect(one.story).to.deep.equal(['begin 1', 'end']);
    expect(other.story).to.deep.equal(['begin 2', 'begin done']);
  });

  describe('of a process that is alone', () => {
    it('is had without asking, and never runs out', async () => {
      const one = join({ alone: true });
      await advance(500);
      one.world.hold();
      await advance(3 * TERM);
      expect(one.valid() && one.shown()).to.equal(true);
      one.world.release();
      await advance(TERM);
      expect(one.story).to.deep.equal(['begin 1', 'begin done']);
      expect(await store.lease('channel:test', 'somebody', 0), 'the store knows nothing of it').to.equal(1);
    });

    it('is tried for again when a beginning fails or hangs', async () => {
      const fails = { takes: 50, fails: true };
      const one = join({ alone: true, begins: [fails, fails, 'hangs', AT_ONCE] });
      await advance(5000);
      expect(one.story).to.deep.equal(['begin 1', 'end', 'end done', 'begin 1', 'end', 'end done', 'begin 1']);
      expect(one.shown()).to.equal(false);
      await advance(BEGIN_MOST + 5 * LOOK);
      expect(one.story.slice(7)).to.deep.equal(['end', 'end done', 'begin 1', 'begin done']);
      expect(one.shown()).to.equal(true);
    });
  });

  describe('is left by one that is told to stop', () => {
    const fails = { takes: 500, fails: true };
    const whole = ['begin 1', 'begin done', 'end', 'end done'];
    const without = (...lines: string[]) => whole.filter((line) => !lines.includes(line));
    const moments: readonly [name: string, after: number, most: number, wants: Wants, story: string[]][] = [
      ['while it asks for the first time', 0, 0, {}, []],
      ['while it begins', 200, 300, { begins: [{ takes: 500 }] }, whole],
      ['while it fails to begin', 200, 300, { begins: [fails] }, without('begin done')],
      ['while what failed ends', 700, 300, { begins: [fails], ends: [{ takes: 500 }] }, without('begin done')],
      ['in the pause after that', 1500, 0, { begins: [fails], ends: [{ takes: 500 }] }, without('begin done')],
      ['when all is well', 3300, 500, { ends: [{ takes: 500 }] }, whole],
      ['while a beginning hangs', 5000, END_MOST, { begins: ['hangs'] }, without('begin done')],
      [
        'while what hung ends',
        BEGIN_MOST + 100,
        400,
        { begins: ['hangs'], ends: [{ takes: 500 }] },
        without('begin done'),
      ],
      ['when its end hangs', 5000, END_MOST, { ends: ['hangs'] }, without('end done')],
      ['when both hang', 5000, 2 * END_MOST, { begins: ['hangs'], ends: ['hangs'] }, without('begin done', 'end done')],
    ];
    for (const alone of [false, true])
      for (const [name, after, most, wants, story] of moments)
        it(`${name}${alone ? ', alone' : ''}`, async () => {
          const one = join({ ...wants, alone });
          if (after > 0) await advance(after);
          let gone = false;
          const stopped = one.stop().then(() => {
            gone = true;
          });
          await advance(most);
          await world.settle();
          expect(gone, `within ${most} ms`).to.equal(true);
          await stopped;
          expect(one.story).to.deep.equal(story);
          expect(one.valid() || one.shown()).to.equal(false);
          const other = join();
          await advance(LOOK);
          expect(other.valid(), 'another has it at once').to.equal(true);
          await advance(2 * TERM, 250);
          expect(one.story, 'nothing more comes of it').to.deep.equal(story);
        });

    it('which goes on with it until its end is done, as long as the lease is certain', async () => {
      const one = join({ ends: [{ takes: 8000 }] });
      await advance(500);
      const other = join();
      const stopped = one.stop();
      await advance(3900);
      expect(one.valid()).to.equal(true);
      await advance(4600);
      expect(other.valid()).to.equal(true);
      await stopped;
    });
  });

  it('never has two valid holders, whatever they do and however they stand still', async function () {
    this.timeout(120_000);
    const fate: fc.Arbitrary<Fate> = fc.oneof(
      fc.record({ takes: fc.nat(6000), fails: fc.boolean() }),
      fc.constantFrom<Fate>('hangs', AT_ONCE),
    );
    const fates = fc.array(fate, { minLength: 1, maxLength: 4 });
    const wants = fc.record({ begins: fates, ends: fates, answers: fc.constantFrom(0, 0, 1000, 6000) });
    const act = fc.constantFrom('hold' as const, 'release' as const, 'stop' as const, 'join' as const);
    const acts = fc.array(fc.tuple(fc.nat(2), act, fc.integer({ min: 1, max: 12_000 }), wants), { maxLength: 12 });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(acts, async (some) => {
        await close();
        await open(`${runs++}.db`);
        const running = [join(), join()];
        for (const [which, what, wait, fates] of some) {
          const one = running[which % running.length];
          if (what === 'join' && running.length < 4) running.push(join(fates));
          if (what === 'hold') one?.world.hold();
          if (what === 'release') one?.world.release();
          if (what === 'stop') void one?.stop();
          await advance(wait, 100);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** Comes about as it is fated to. */
async function come(world: World, fate: Fate): Promise<void> {
  if (fate === 'hangs') return new Promise(() => {});
  if (fate.takes > 0) await new Promise<void>((resolve) => world.after(fate.takes, resolve));
  if (fate.fails) throw new Error('the platform is away');
}
