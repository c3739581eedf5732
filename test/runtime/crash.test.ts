import { expect } from 'chai';
import fc from 'fast-check';
import { readState } from '../../src/care/state.ts';
import type { Inbound, InboundEvent, PersonId, TimelineRecord } from '../../src/model.ts';
import { webAddress } from '../../src/runtime/desk.ts';
import { createMongoStore, migrate } from '../../src/store/mongo/index.ts';
import { asWork } from '../support/as-work.ts';
import { type Death, type Incarnation, incarnate } from '../support/incarnation.ts';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import {
  type OpenStore,
  openPlayedPractice,
  type PlayedClient,
  type PlayedPractice,
  saidBy,
} from '../support/practice.ts';

/** Longer than any claim is held and any lease lasts: after it, another life may take over. */
const TAKEOVER = 21_000;

/** What the two sides do, in order; `together` is accepted at the same time. */
type Act =
  | { readonly kind: 'client' | 'therapist'; readonly client: number; readonly text: string }
  | { readonly kind: 'again'; readonly of: number }
  | { readonly kind: 'together'; readonly client: number; readonly texts: readonly string[] }
  | { readonly kind: 'wait'; readonly milliseconds: number };

/** What a practice is kept in. */
interface Kept {
  readonly openStore?: OpenStore;
  /** Makes every lease run out that a dead process holds, where the store goes by a clock of its own. */
  leasesRunOut(): Promise<void>;
}

/** Plays acts against a practice whose process dies as told, then brings it back and lets it come to rest. */
async function play(
  { openStore, leasesRunOut }: Kept,
  acts: readonly Act[],
  deaths: readonly Death[],
  lives = 1,
): Promise<Story> {
  const practice = await openPlayedPractice({ rounds: 1000, runs: false, ...(openStore && { openStore }) });
  const clients = [await practice.client('Robin'), await practice.client('Kim')];
  const waiting = [...deaths];
  let running: Incarnation[] = [];
  const lost: string[] = [];

  const live = async () => {
    await leasesRunOut();
    running = await Promise.all(
      Array.from({ length: lives }, async () => {
        const one = incarnate({ ...practice.ports, alone: lives === 1 }, waiting.shift());
        void one.runtime.start();
        return one;
      }),
    );
    await practice.world.settle();
  };
  /** The platform delivers all at once, each until it is acknowledged; a dead process acknowledges nothing. */
  const deliver = async (inbounds: readonly Inbound[]): Promise<void> => {
    let open = inbounds;
    for (let attempt = 0; open.length > 0 && attempt < 20; attempt++) {
      const one = running[attempt % running.length];
      const acknowledged = new Set<Inbound>();
      for (const inbound of open) void one?.runtime.receive(inbound).then(() => acknowledged.add(inbound));
      await practice.world.settle();
      open = open.filter((inbound) => !acknowledged.has(inbound));
      if (running.every((life) => life.dead())) await live();
    }
    lost.push(...open.map(({ id }) => id));
  };
  const inbound = (person: PersonId, id: string, event: InboundEvent): Inbound => ({
    id,
    from: webAddress(person),
    at: practice.world.now(),
    event,
  });

  await live();
  const said: Inbound[] = [];
  const speak = async (...inbounds: Inbound[]) => {
    said.push(...inbounds);
    await deliver(inbounds);
  };
  for (const [index, act] of acts.entries()) {
    if (act.kind === 'wait') await practice.world.advance(act.milliseconds);
    if (act.kind === 'again') {
      const earlier = said[act.of % Math.max(1, said.length)];
      if (earlier) await deliver([earlier]);
    }
    if (act.kind === 'client') await speak(byClient(clients, act.client, `c${index}`, act.text, inbound));
    if (act.kind === 'therapist') {
      const client = clients[act.client % 2]?.person.id ?? '';
      const event: InboundEvent = { kind: 'form', form: 'reply', values: { client, text: act.text } };
      await speak(inbound(practice.therapist.person.id, `t${index}`, event));
    }
    if (act.kind === 'together')
      await speak(...act.texts.map((text, n) => byClient(clients, act.client, `m${index}.${n}`, text, inbound)));
  }
  // Whoever still lives goes on; the dead are replaced, and what they held is taken over.
  waiting.length = 0;
  for (let round = 0; round < 4; round++) {
    if (running.every((one) => one.dead())) await live();
    if (running.some((one) => one.dead())) await leasesRunOut();
    await practice.world.advance(TAKEOVER);
  }
  const story = { said, lost, clients, practice, calls: Math.max(...running.map((one) => one.calls())) };
  return story;
}

const byClient = (
  clients: readonly PlayedClient[],
  which: number,
  id: string,
  text: string,
  inbound: (person: PersonId, id: string, event: InboundEvent) => Inbound,
): Inbound => {
  const client = clients[which % 2];
  if (!client) throw new Error('no client');
  return inbound(client.person.id, id, { kind: 'text', text, message: id });
};

interface Story {
  readonly said: readonly Inbound[];
  readonly lost: readonly string[];
  readonly clients: readonly PlayedClient[];
  readonly practice: PlayedPractice;
  readonly calls: number;
}

/** Compares what each side was told with what was said; then closes the practice. */
async function check(story: Story, ordered: boolean): Promise<void> {
  const { practice, clients, said } = story;
  try {
    expect(story.lost, 'acknowledged in the end').to.deep.equal([]);
    for (const client of clients) {
      const timeline = await client.timeline();
      const own = wordsOf(timeline, client.person.id);
      const spoken = said.filter(({ from }) => from.user === client.person.id).map(text);
      expectSame(own, spoken, ordered);
      const replies = wordsOf(timeline, practice.therapist.person.id);
      const replied = said.flatMap(({ event }) =>
        event.kind === 'form' && event.values.client === client.person.id ? [event.values.text ?? ''] : [],
      );
      expectSame(replies, replied, true);
      await expectSent(practice, client, timeline);
      await expectTold(practice, client, spoken.length);
    }
    expect(await practice.ports.store.pending(practice.world.now(), 10), 'nothing is left to do').to.deep.equal([]);
  } finally {
    await practice.close();
  }
}

const text = ({ event }: Inbound): string => (event.kind === 'text' ? event.text : '');

const wordsOf = (timeline: readonly TimelineRecord[], author: PersonId): string[] =>
  timeline.filter((record) => record.kind === 'message' && record.author === author).map(({ body }) => body.text);

function expectSame(kept: readonly string[], said: readonly string[], ordered: boolean): void {
  if (ordered) expect(kept).to.deep.equal(said);
  else expect(kept.toSorted()).to.deep.equal(said.toSorted());
}

/** Everything on the timeline that others wrote went out, in its order; a repeated send has the id of the first. */
async function expectSent(
  practice: PlayedPractice,
  client: PlayedClient,
  timeline: readonly TimelineRecord[],
): Promise<void> {
  const first = new Map<string, string>();
  for (const one of practice.channel.sent)
    if (one.to.user === client.person.id && !first.has(one.id)) first.set(one.id, saidBy(one).text);
  const others = timeline.filter((record) => record.kind === 'message' && record.author !== client.person.id);
  expect([...first.values()]).to.deep.equal(others.map(({ body }) => body.text));
  expect(
    others.every((record) => record.delivered !== undefined),
    'all marked as delivered',
  ).to.equal(true);
}

/** The therapist was told of each message once. */
async function expectTold({ ports, therapist }: PlayedPractice, client: PlayedClient, count: number): Promise<void> {
  const { state } = await ports.store.load(therapist.person.id);
  const opened = state && readState(await ports.vault.open(therapist.person.id, 'state', state));
  const entry = opened?.role === 'staff' ? opened.inbox[client.person.id] : undefined;
  expect(entry?.unseen ?? 0).to.equal(count);
}

/** `every`: of the calls at which it may die, every so many are tried, from a random one on; `runs`: of random stories. */
function describeDeaths(
  open: (suite: Mocha.Context) => Promise<Kept>,
  { every = 1, runs = 60, races = 40 } = {},
): void {
  let kept: Kept;
  before(async function () {
    kept = await open(this);
  });

  const acts: Act[] = [
    { kind: 'client', client: 0, text: 'first' },
    { kind: 'client', client: 0, text: 'second' },
    { kind: 'therapist', client: 0, text: 'an answer' },
    { kind: 'again', of: 0 },
    { kind: 'client', client: 0, text: 'third' },
  ];

  for (const when of ['before', 'after'] as const)
    it(`loses, doubles and reorders nothing when it dies ${when} any call of a port`, async function () {
      this.timeout(300_000);
      const whole = await play(kept, acts, []);
      await check(whole, true);
      expect(whole.calls).to.be.greaterThan(50);
      const first = Math.floor(Math.random() * every);
      if (every > 1) console.log(`      of ${whole.calls} calls every ${every}th, from ${first} on`);
      for (let at = first; at < whole.calls; at += every) await check(await play(kept, acts, [{ at, when }]), true);
    });

  // Nothing that could be read as a word: one of danger would raise an alert besides.
  const unit = fc.constantFrom(...'0123456789<>&"\'\\{}%ñ漢😀 ');
  const line = fc.string({ unit, minLength: 1, maxLength: 12 }).map((some) => `Line ${some}.`);
  const act: fc.Arbitrary<Act> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('client' as const), client: fc.nat(1), text: line }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('therapist' as const), client: fc.nat(1), text: line }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('again' as const), of: fc.nat(20) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('together' as const),
        client: fc.nat(1),
        texts: fc.array(line, { minLength: 2, maxLength: 5 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.nat(100_000) }) },
  );
  const death: fc.Arbitrary<Death> = fc.record({
    at: fc.nat(120),
    when: fc.constantFrom('before' as const, 'after' as const),
  });

  it('keeps every promise over random acts, repeated deliveries and several deaths', async function () {
    this.timeout(300_000);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), fc.array(death, { maxLength: 4 }), async (some, deaths) => {
        await check(await play(kept, some, deaths), !some.some(({ kind }) => kind === 'together'));
      }),
      { numRuns: runs },
    );
  });

  it('keeps every promise when two processes race for the same conversations', async function () {
    this.timeout(300_000);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 10 }), fc.array(death, { maxLength: 2 }), async (some, deaths) => {
        await check(await play(kept, some, deaths, 2), !some.some(({ kind }) => kind === 'together'));
      }),
      { numRuns: races },
    );
  });
}

describe('A process that dies at any moment', () => {
  describeDeaths(async () => ({ leasesRunOut: async () => {} }));
});

describe('A process that dies at any moment, with everything in MongoDB', () => {
  let mongo: MongoForTests;
  describeDeaths(
    async (suite) => {
      mongo = await mongoOrSkip(suite);
      const uri = mongo.fresh();
      await migrate(uri);
      return {
        async openStore(now) {
          await mongo.empty(uri);
          return asWork(await createMongoStore({ uri, now }));
        },
        leasesRunOut: async () => void (await mongo.database(uri).collection('leases').deleteMany({})),
      };
    },
    { every: 6, runs: 8, races: 8 },
  );
  after(() => mongo?.end());
});
