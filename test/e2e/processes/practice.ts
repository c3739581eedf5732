/** A practice as people make it on its pages, what they write there all at once, and whether all of it came to be as they wrote it. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { INBOX_LIMIT } from '../../../src/care/state.ts';
import { linksIn } from '../../support/server.ts';
import { type Left, leftIn, settledIn } from '../../support/settled.ts';
import {
  createVisitor,
  type Fields,
  freshId,
  linkOn,
  readMessages,
  type ShownMessage,
  type Visitor,
  words,
} from '../../support/visitor.ts';
import { type Cluster, seconds } from './cluster.ts';

/** Between two posts of one person, so that nobody is told to slow down: 240 a minute are allowed (milliseconds). */
const PACE = 300;
/** Between two tries when nobody answers (milliseconds). */
const AGAIN = 50;
/** Between two looks at what is left to do (milliseconds). */
const LOOK = 40;

export interface Client {
  readonly name: string;
  readonly id: string;
  readonly visitor: Visitor;
  /** What the helper said before the first message. */
  readonly welcome: readonly string[];
}

export interface Practice {
  readonly clients: readonly Client[];
  readonly therapist: Visitor;
}

/** Clients who have agreed to begin. A web process must be there and print the first link; a worker too. */
export async function openPractice(
  { database, processes }: Cluster,
  names: readonly string[] = ['Robin', 'Alex', 'Kim'],
): Promise<Practice> {
  const origin = (await Promise.all(processes.map(({ ready }) => ready)))[0] ?? '';
  const link = processes.flatMap(({ written }) => linksIn(written.out))[0] ?? '';
  const therapist = createVisitor(origin);
  await therapist.signIn(link);
  const clients: Client[] = [];
  for (const name of names) {
    const page = await therapist.post('/clients/new', { name, locale: 'en', zone: 'Europe/Madrid' });
    const visitor = createVisitor(origin);
    await visitor.signIn(linkOn(page.text));
    await visitor.post('/chat', { kind: 'text', text: 'yes' });
    await settledIn(database);
    const welcome = textsOf(await readMessages(visitor, '/chat'), 'helper');
    clients.push({ name, id: /href="\/clients\/([\w-]{20,})"/.exec(page.text)?.[1] ?? '', visitor, welcome });
  }
  return { clients, therapist };
}

/** An answer other than 200, or none. */
export interface Refusal {
  /** When it was asked, on the clock of `performance.now()`, and how long it took (milliseconds). */
  readonly asked: number;
  readonly took: number;
  readonly status: number | 'nobody there';
  readonly text: string;
}

/** A post that was acknowledged, at the last of its tries; on the clock of `performance.now()`. */
export interface Taken {
  readonly asked: number;
  readonly answered: number;
}

export interface Said {
  /** By client's name, in the order in which they were taken. */
  readonly messages: ReadonlyMap<string, readonly string[]>;
  readonly replies: ReadonlyMap<string, readonly string[]>;
}

export interface Load {
  readonly taken: readonly Taken[];
  readonly refusals: readonly Refusal[];
  /** Posts that were known already: their first answer got lost. */
  readonly duplicates: () => number;
  /** Resolves when everybody has had their last post taken. */
  stop(): Promise<Said>;
}

/**
 * Everybody writes at once, each their next message soon after the one before was taken; what is not taken is posted again with the
 * same id until it is. The therapist answers all clients but the last, whose messages keep waiting.
 */
export function beginLoad({ clients, therapist }: Practice): Load {
  const taken: Taken[] = [];
  const refusals: Refusal[] = [];
  let duplicates = 0;
  let over = false;
  const messages = new Map<string, string[]>(clients.map(({ name }) => [name, []]));
  const replies = new Map<string, string[]>(clients.map(({ name }) => [name, []]));

  async function post(visitor: Visitor, path: string, fields: Fields): Promise<void> {
    const id = freshId();
    for (;;) {
      const asked = performance.now();
      const answer = await visitor.post(path, { ...fields, id }).catch(() => undefined);
      const now = performance.now();
      if (answer?.status === 200) {
        if (answer.text.includes('duplicate')) duplicates += 1;
        taken.push({ asked, answered: now });
        return;
      }
      const { status = 'nobody there', text = '' } = answer ?? {};
      refusals.push({ asked, took: now - asked, status, text });
      await wait(AGAIN);
    }
  }

  const write = async ({ name, visitor }: Client) => {
    for (let n = 1; !over; n++) {
      const text = `${name} says number ${n}`;
      await post(visitor, '/chat', { kind: 'text', text });
      messages.get(name)?.push(text);
      await wait(PACE);
    }
  };
  const reply = async () => {
    const answered = clients.slice(0, -1);
    for (let n = 1; !over; n++) {
      const { name, id } = answered[n % answered.length] ?? expect.fail('nobody to answer');
      const text = `Answer number ${n} to ${name}`;
      await post(therapist, `/clients/${id}`, { form: 'reply', on: 'client', text });
      replies.get(name)?.push(text);
      await wait(PACE);
    }
  };
  const all = Promise.all([...clients.map(write), reply()]);
  all.catch(() => {});
  return {
    taken,
    refusals,
    duplicates: () => duplicates,
    async stop() {
      over = true;
      await all;
      return { messages, replies };
    },
  };
}

/** How long after the call conversations had done what they then had left to do (milliseconds). */
export interface Recovery {
  readonly conversations: number;
  readonly first: number;
  readonly last: number;
}

/** Resolves when all that was left to do at the time of the call is done; what comes later is not waited for. */
export async function recovery({ database }: Cluster): Promise<Recovery> {
  const began = performance.now();
  let open = itemsOf(await leftIn(database));
  const conversations = open.size;
  const rests: number[] = [];
  while (open.size > 0) {
    const now = await nextLook(database);
    const still = new Map([...open].filter(([person, items]) => !items.isDisjointFrom(now.get(person) ?? new Set())));
    for (let rested = open.size - still.size; rested > 0; rested--) rests.push(performance.now() - began);
    open = still;
  }
  return { conversations, first: rests[0] ?? 0, last: rests.at(-1) ?? 0 };
}

/** What is left to do, item by item. */
type Items = ReadonlyMap<string, ReadonlySet<string>>;

const itemsOf = (all: readonly Left[]): Items =>
  new Map(all.map(({ _id, mail, effects }) => [_id, new Set([...mail, ...effects].map(({ id }) => id))]));

const looks = new Map<Cluster['database'], Promise<Items>>();

/** One look for all who wait for the next. */
function nextLook(database: Cluster['database']): Promise<Items> {
  const coming =
    looks.get(database) ??
    wait(LOOK).then(() => {
      looks.delete(database);
      return leftIn(database).then(itemsOf);
    });
  looks.set(database, coming);
  return coming;
}

export const told = ({ conversations, first, last }: Recovery): string =>
  conversations === 0
    ? 'nothing was under way'
    : `${conversations} conversations under way, at rest after ${seconds(first)} (first) and ${seconds(last)} (last)`;

/** The same of many. */
export function spread(recoveries: readonly Recovery[]): string {
  const under = recoveries.filter(({ conversations }) => conversations > 0);
  const firsts = under.map(({ first }) => first).sort((a, b) => a - b);
  const lasts = under.map(({ last }) => last).sort((a, b) => a - b);
  const median = (some: readonly number[]) => seconds(some[Math.floor(some.length / 2)] ?? 0);
  return [
    `${under.length} of ${recoveries.length} with something under way`,
    `first conversation at rest after ${median(firsts)} (median)`,
    `last after ${median(lasts)} (median), ${seconds(lasts.at(-1) ?? 0)} (longest)`,
  ].join(', ');
}

/** Compares both sides' pages and what is kept with what was acknowledged. */
export async function expectKept(
  { database }: Cluster,
  { clients, therapist }: Practice,
  { messages, replies }: Said,
): Promise<void> {
  await settledIn(database);
  for (const client of clients) {
    const { name, id, visitor, welcome } = client;
    const mine = await readMessages(visitor, '/chat');
    const theirs = await readMessages(therapist, `/clients/${id}`);
    const wrote = messages.get(name) ?? [];
    const answers = replies.get(name) ?? [];
    expect(textsOf(mine, 'own'), `what ${name} wrote, on ${name}'s page`).to.deep.equal(wrote);
    expect(textsOf(theirs, 'other'), `what ${name} wrote, on the therapist's page`).to.deep.equal(wrote);
    expect(textsOf(mine, 'other'), `replies, on ${name}'s page`).to.deep.equal(answers);
    expect(textsOf(theirs, 'own'), `replies to ${name}, on the therapist's page`).to.deep.equal(answers);
    expect(theirs.filter(({ side, meta }) => side === 'own' && !meta.includes('Delivered'))).to.deep.equal([]);
    const helper = textsOf(mine, 'helper');
    expect(helper.slice(0, welcome.length)).to.deep.equal(welcome);
    expect(helper.slice(welcome.length), 'said once: where it went').to.have.length(1);
    expect(seqsOf(mine)).to.deep.equal([...new Set(seqsOf(mine))].sort((a, b) => a - b));
    const kept = await database.collection('records').countDocuments({ person: id, kind: 'message' });
    expect(kept, `entries kept of ${name}`).to.equal(mine.length);
  }
  await expectCounted(therapist, clients, messages);
}

/** The inbox counts every message once. */
async function expectCounted(
  therapist: Visitor,
  clients: readonly Client[],
  messages: Said['messages'],
): Promise<void> {
  const caseload = (await therapist.get('/clients')).text;
  for (const { name } of clients)
    expect(rowOf(caseload, name), 'the inbox counts what came').to.include(`${messages.get(name)?.length} new`);
  const last = clients.at(-1)?.name ?? '';
  const waiting = Math.min(messages.get(last)?.length ?? 0, INBOX_LIMIT);
  expect(rowOf(caseload, last)).to.include(`${waiting} messages waiting`);
}

/** What one side wrote, as it stands on a page; without the consent. */
export const textsOf = (messages: readonly ShownMessage[], side: ShownMessage['side']): string[] =>
  messages.filter((message) => message.side === side && message.text !== 'yes').map(({ text }) => text);

const seqsOf = (messages: readonly ShownMessage[]): number[] => messages.map(({ seq }) => seq);

/** A client's row of the caseload. */
const rowOf = (page: string, name: string): string =>
  words((page.match(/<li class="client"[\s\S]*?<\/li>/g) ?? []).find((row) => row.includes(`>${name}<`)) ?? '');
