import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import mongoose from 'mongoose';
import type { PersonId } from '../../../src/model.ts';
import { createMongoStore } from '../../../src/store/mongo/index.ts';
import { readMaster } from '../../../src/vault/master.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { ask } from '../../support/redis.ts';
import { disguisesFound, unsealed } from '../../support/search.ts';
import { linksIn } from '../../support/server.ts';
import { settledIn } from '../../support/settled.ts';
import { createVisitor, freshId, linkOn, type Visitor, words } from '../../support/visitor.ts';
import { type Cluster, clusters } from './cluster.ts';

/** A word that occurs nowhere else. */
const canary = (): string => `q${randomBytes(12).toString('hex')}z`;

/** Everything typed, by where it was typed. */
const typed = {
  'client’s name': canary(),
  'message before consent': canary(),
  'message to the therapist': canary(),
  'journal entry, private': canary(),
  'journal entry, shared': canary(),
  'line of a check-in': canary(),
  'text before an edit': canary(),
  'text after an edit': canary(),
  'text taken back': canary(),
  'therapist’s reply': canary(),
} as const;
type Place = keyof typeof typed;
const places = Object.keys(typed) as Place[];
const letGo: readonly Place[] = ['text before an edit', 'text taken back'];

describe('What people type into a practice of many processes', () => {
  const make = clusters();
  const therapistName = canary();
  let cluster: Cluster;
  let client: string;
  let secrets: readonly string[];
  /** Everything that was ever seen in Redis. */
  const redis: Buffer[] = [];
  let database: Buffer;
  let logs: Buffer;

  before(async function () {
    this.timeout(90_000);
    cluster = await make(this, { THERAPIST_NAME: therapistName, LOG_LEVEL: 'debug' });
    const web = cluster.web();
    cluster.worker();
    cluster.worker();
    await Promise.all(cluster.processes.map(({ ready }) => ready));
    let over = false;
    const sampling = (async () => {
      while (!over) redis.push(await everythingIn(cluster.redis.url));
    })();
    const origin = await web.ready;
    const link = linksIn(web.written.out)[0] ?? '';
    const therapist = createVisitor(origin);
    await therapist.signIn(link);
    const page = await therapist.post('/clients/new', { name: typed['client’s name'], locale: 'en', zone: 'UTC' });
    client = /href="\/clients\/([\w-]{20,})"/.exec(page.text)?.[1] ?? '';
    const visitor = createVisitor(origin);
    await visitor.signIn(linkOn(page.text));
    await writes(visitor, () => settledIn(cluster.database));
    await therapist.post(`/clients/${client}`, { form: 'reply', on: 'client', text: typed['therapist’s reply'] });
    await settledIn(cluster.database);
    expect(words((await visitor.get('/chat')).text)).to.include(typed['therapist’s reply']);
    const seen = words((await therapist.get(`/clients/${client}`)).text);
    expect(seen).to.include(typed['message to the therapist']).and.to.include(typed['line of a check-in']);
    const all = [link, linkOn(page.text), visitor.cookie, therapist.cookie, visitor.token];
    secrets = all.map((secret) => /[\w-]+$/.exec(secret)?.[0] ?? '');
    over = true;
    await sampling;
    database = await everythingKept(cluster);
    const ended = await Promise.all(cluster.processes.map((one) => one.end('SIGTERM')));
    logs = Buffer.from(ended.map(({ out, err }) => withoutLinks(out) + err).join('\n'));
  });

  it('is in no key and no value of Redis at any time, nor are links and cookies', () => {
    console.log(
      `      Redis was read ${redis.length} times, ${redis.reduce((sum, { length }) => sum + length, 0)} bytes`,
    );
    nowhere('Redis', Buffer.concat(redis), [...Object.values(typed), therapistName, ...secrets]);
    expect(disguisesFound(Buffer.concat(redis), client), 'the search finds what is there').to.include('as it is');
  });

  it('is in no byte of any document of the database, nor are links and cookies', () => {
    console.log(`      the database has ${database.length} bytes`);
    nowhere('the database', database, [...Object.values(typed), therapistName, ...secrets]);
    expect(disguisesFound(database, client), 'the search finds what is there').to.include('as it is');
  });

  it('is in no line that any process writes', () => {
    console.log(`      the processes wrote ${logs.length} bytes`);
    const names = [...Object.values(typed), ...secrets];
    nowhere('the output', logs, names);
    expect(disguisesFound(logs, client), 'the search finds what is there').to.include('as it is');
  });

  it('can be read with its owner’s key as long as it is kept', async () => {
    const opened = await openEverything(cluster, database);
    expect(opened).to.include(therapistName);
    for (const place of places) expect(opened.includes(typed[place]), place).to.equal(!letGo.includes(place));
  });
});

async function writes(visitor: Visitor, rest: () => Promise<void>): Promise<void> {
  const say = async (text: string, id = freshId()) => {
    expect((await visitor.post('/chat', { kind: 'text', text, id })).status).to.equal(200);
    await rest();
    return id;
  };
  await say(typed['message before consent']);
  await say('yes');
  await say(typed['message to the therapist']);
  for (const line of ['journal', typed['journal entry, private'], 'no']) await say(line);
  for (const line of ['journal', typed['journal entry, shared'], 'yes']) await say(line);
  for (const line of ['check in', '4', '4', typed['line of a check-in']]) await say(line);
  const changed = await say(typed['text before an edit']);
  await visitor.post('/chat', { kind: 'edit', message: changed, text: typed['text after an edit'] });
  const back = await say(typed['text taken back']);
  await visitor.post('/chat', { kind: 'delete', message: back });
  await rest();
}

/** Every key of every database with its value, as Redis itself would write it to a file, and in plain. */
const everythingIn = (url: string): Promise<Buffer> =>
  ask(url, async (client) => {
    const found: Buffer[] = [];
    const count = Number((await client.config('GET', 'databases'))?.[1] ?? 16);
    for (let index = 0; index < count; index++) {
      await client.select(index);
      for (const key of await client.keys('*'))
        found.push(Buffer.from(`\n${key} `), Buffer.from(JSON.stringify(await readAny(client, key))));
    }
    return Buffer.concat(found);
  });

async function readAny(client: Parameters<Parameters<typeof ask>[1]>[0], key: string): Promise<unknown> {
  const kind = await client.type(key);
  if (kind === 'string') return client.get(key);
  if (kind === 'hash') return client.hgetall(key);
  if (kind === 'stream') return client.xrange(key, '-', '+');
  if (kind === 'zset') return client.zrange(key, '0', '-1', 'WITHSCORES');
  if (kind === 'list') return client.lrange(key, 0, -1);
  // Gone since.
  if (kind === 'none') return null;
  expect(kind, key).to.equal('set');
  return client.smembers(key);
}

/** Every document of every collection, as it travels. */
async function everythingKept({ database }: Cluster): Promise<Buffer> {
  const collections = await database.listCollections({}, { nameOnly: true }).toArray();
  const all: Uint8Array[] = [];
  for (const { name } of collections)
    for await (const document of database.collection(name).find()) all.push(mongoose.mongo.BSON.serialize(document));
  return Buffer.concat(all);
}

/** The one link of a first start is there to be read. */
const withoutLinks = (out: string): string => linksIn(out).reduce((rest, link) => rest.replace(link, ''), out);

/** Fails with the names of all places in which one of `wanted` was found. */
function nowhere(where: string, bytes: Buffer, wanted: readonly string[]): void {
  const labels = new Map<string, string>(places.map((place) => [typed[place], place]));
  const found = wanted.flatMap((word) =>
    disguisesFound(bytes, word).map((disguise) => `${labels.get(word) ?? 'a secret'} in ${where}, ${disguise}`),
  );
  expect(found).to.deep.equal([]);
}

/** All that can be opened of the database's bytes with the keys that are in it. */
async function openEverything({ settings }: Cluster, bytes: Buffer): Promise<string> {
  const store = await createMongoStore({ uri: settings.MONGODB_URI ?? '' });
  try {
    const people = (await store.everyone()).map(({ id }) => id as PersonId);
    const vault = createVault({ master: readMaster(settings.MASTER_KEY ?? ''), keys: store });
    return await unsealed(vault, people, bytes);
  } finally {
    await store.close();
  }
}
