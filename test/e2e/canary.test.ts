import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { PersonId } from '../../src/model.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { loadMaster } from '../../src/vault/master.ts';
import { createVault } from '../../src/vault/vault.ts';
import { bytesUnder, disguisesFound, unsealed } from '../support/search.ts';
import { type Ended, goneOf, linksIn, runProgram, type Server, servers } from '../support/server.ts';
import { settled } from '../support/settled.ts';
import { type Answer, createVisitor, freshId, linkOn, type Visitor, words } from '../support/visitor.ts';

const form = 'application/x-www-form-urlencoded';

/** A word that occurs nowhere else. Its case is plain, so that a name or a command may be made of it. */
const canary = (): string => `q${randomBytes(12).toString('hex')}z`;

/** Everything typed, by where it was typed. */
const typed = {
  // kept, sealed
  'client’s name': canary(),
  'message to the therapist': canary(),
  'message before consent': canary(),
  'sentence that raises an alert': canary(),
  'journal entry, private': canary(),
  'journal entry, shared': canary(),
  'line of a check-in': canary(),
  'text after an edit': canary(),
  'therapist’s reply': canary(),
  'draft of a reply': canary(),
  'reply planned for later': canary(),
  'note for staff': canary(),
  snippet: canary(),
  'reply after a change': canary(),
  'answer after an edit': canary(),
  'entry of another diary': canary(),
  // no longer kept
  'answer before an edit': canary(),
  'answer taken back': canary(),
  'journal entry taken back': canary(),
  'text before an edit': canary(),
  'text taken back': canary(),
  'draft before it was sent': canary(),
  'reply before a change': canary(),
  // never taken
  'words looked for': canary(),
  'table that is no diary': canary(),
  'wrong form': canary(),
  'name of an unknown field': canary(),
  'message far too long': canary(),
  'body far too large': canary(),
  'body of another type': canary(),
  'body in an unknown charset': canary(),
  'body that is no gzip': canary(),
  'body with too many fields': canary(),
  'forged cookie': canary(),
  'wrong form token': canary(),
  'post from elsewhere': canary(),
  'somebody else’s page': canary(),
  'link that never was': canary(),
  'path that is no UTF-8': canary(),
  query: canary(),
  headers: canary(),
  'answer to no question': canary(),
  'change of no message': canary(),
  'typing about nobody': canary(),
  'reply far too long': canary(),
  'reply to nobody': canary(),
  'routine at no time': canary(),
  'routine of no flow': canary(),
  'appointment on no day': canary(),
  'invitation in no zone': canary(),
  'invitation with a name far too long': canary(),
} as const;
type Place = keyof typeof typed;
const places = Object.keys(typed) as Place[];

const kept: readonly Place[] = [
  'answer after an edit',
  'entry of another diary',
  'client’s name',
  'message to the therapist',
  'message before consent',
  'sentence that raises an alert',
  'journal entry, private',
  'journal entry, shared',
  'line of a check-in',
  'text after an edit',
  'therapist’s reply',
  'draft of a reply',
  'reply planned for later',
  'note for staff',
  'snippet',
  'reply after a change',
];
const letGo: readonly Place[] = [
  'answer before an edit',
  'answer taken back',
  'journal entry taken back',
  'text before an edit',
  'text taken back',
  'draft before it was sent',
  'reply before a change',
];
/** Of staff, and about nobody. */
const ofStaff: readonly Place[] = ['snippet'];
const neverKept = places.filter((place) => !kept.includes(place) && !letGo.includes(place));

describe('What people type', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-canary-'));
  const therapistName = canary();
  const settings = { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'debug', THERAPIST_NAME: therapistName };
  const start = servers();
  const everywhere = Object.values(typed);
  const refused = neverKept.map((place) => typed[place]);
  const answers: Answer[] = [];
  const processes: Ended[] = [];
  const folders = new Map<string, Files>();
  let story: Story;
  let openedBefore: string;
  let openedAfter: string;

  /** Everything is done once; the tests look at what is left of it. */
  before(async function () {
    this.timeout(60_000);
    const server = start(settings);
    const origin = await server.ready;
    const rest = () => settled(join(folder, 'meanwhile.db'), { gone: goneOf(server) });
    story = await live({ origin, rest, hear: (answer) => void answers.push(answer) }, server);
    folders.set('while it runs', bytesUnder(folder));
    processes.push(await server.end('SIGKILL'));
    folders.set('after it was killed', bytesUnder(folder));
    const again = start(settings);
    await again.ready;
    processes.push(await again.end('SIGTERM'));
    folders.set('after it was stopped', bytesUnder(folder));
    openedBefore = await openEverything(folder);
    expect(await runProgram(['erase', story.client, '--for-ever'], settings)).to.include({ code: 0, err: '' });
    // Those who treated them forget what they had begun to write.
    const last = start(settings);
    await last.ready;
    await settled(join(folder, 'meanwhile.db'), { gone: goneOf(last) });
    processes.push(await last.end('SIGTERM'));
    folders.set('after the client was erased', bytesUnder(folder));
    openedAfter = await openEverything(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is in no byte of the data folder, nor are links and cookies', () => {
    expect([...(folders.get('while it runs')?.keys() ?? [])]).to.include.members(['master.key', 'meanwhile.db-wal']);
    for (const [when, files] of folders) nowhere(named(files, when), [...everywhere, therapistName, ...story.secrets]);
  });

  it('is in no line that the server writes; links are on its screen alone, not in its log', () => {
    for (const { out, err } of processes) {
      expect(err).to.include('"event":"started"');
      nowhere(new Map([['stdout', Buffer.from(out)]]), everywhere);
      nowhere(new Map([['the log', Buffer.from(err)]]), [...everywhere, therapistName, ...story.secrets]);
    }
  });

  it('is in no answer that refuses it, but for a form that comes back to its author to be filled in again', () => {
    const refusals = answers.filter(({ status }) => status >= 400);
    const statuses = new Set(refusals.map(({ status }) => status));
    expect([...statuses].sort()).to.deep.equal([400, 401, 403, 404, 410, 413, 415, 422]);
    for (const answer of refusals) {
      // The page comes back with all that stands on it, and what was refused in its field.
      const comesBack = answer.status === 422 && answer.headers.get('content-type')?.startsWith('text/html');
      const place = `${answer.status} of ${answer.method}`;
      nowhere(new Map([[place, Buffer.from(withoutFields(answer))]]), comesBack ? refused : everywhere);
    }
    const given = refusals.filter(({ text }) => refused.some((word) => text.includes(word)));
    expect(given.map(({ status }) => status)).to.deep.equal([422, 422, 422, 422, 422]);
  });

  it('is in no address: not where a page leads, not where a form goes, not where an answer sends', () => {
    const addresses = answers.flatMap(({ headers, text }) => [headers.get('location') ?? '', ...addressesIn(text)]);
    expect(addresses).to.include('/chat').and.to.include(`/clients/${story.client}`);
    nowhere(new Map([['an address', Buffer.from(addresses.join('\n'))]]), everywhere);
  });

  it('can be read with its owner’s key as long as it is kept, and only what is kept', () => {
    // This also shows that the search finds what is there.
    expect(openedBefore).to.include(therapistName);
    for (const place of kept) expect(openedBefore.includes(typed[place]), place).to.equal(true);
    for (const place of neverKept) expect(openedBefore.includes(typed[place]), place).to.equal(false);
    for (const place of letGo) {
      expect(
        answers.some(({ text }) => text.includes(typed[place])),
        `${place}, on a page`,
      ).to.equal(true);
      expect(openedBefore.includes(typed[place]), place).to.equal(false);
    }
  });

  it('leaves ids readable, in which the search finds what it looks for', () => {
    for (const [when, files] of folders) {
      const found = disguisesFound(Buffer.concat([...files.values()]), story.client);
      expect(found, when).to.include('as it is');
    }
  });

  it('cannot be read with any key that is left once the client is erased', () => {
    expect(openedAfter).to.include(therapistName);
    for (const place of places) expect(openedAfter.includes(typed[place]), place).to.equal(ofStaff.includes(place));
  });
});

type Files = ReadonlyMap<string, Buffer>;

interface Story {
  readonly client: PersonId;
  /** What opens somebody's page: links, cookies, form tokens. */
  readonly secrets: readonly string[];
}

interface Scene {
  readonly origin: string;
  /** Resolves when all that was sent has been dealt with. */
  rest(): Promise<void>;
  hear(answer: Answer): void;
}

/** A client and a therapist use everything, rightly and wrongly. */
async function live({ origin, rest, hear }: Scene, server: Server): Promise<Story> {
  const therapist = createVisitor(origin, hear);
  const link = linksIn(server.written.out)[0] ?? '';
  await therapist.signIn(link);
  const page = await therapist.post('/clients/new', { name: typed['client’s name'], locale: 'en', zone: 'UTC' });
  const client = (/href="\/clients\/([\w-]{20,})"/.exec(page.text)?.[1] ?? '') as PersonId;
  const visitor = createVisitor(origin, hear);
  await visitor.signIn(linkOn(page.text));
  await rest();
  await writes(visitor, rest);
  await therapist.post(`/clients/${client}`, { form: 'reply', on: 'client', text: typed['therapist’s reply'] });
  await rest();
  await writesLater(therapist, client, rest);
  const danger = `I want to kill myself tonight, ${typed['sentence that raises an alert']}.`;
  expect((await visitor.post('/chat', { kind: 'text', text: danger, id: freshId() })).status).to.equal(200);
  await rest();
  await goesWrong(visitor, origin, hear);
  await therapistGoesWrong(therapist, client);
  await rest();
  // Everybody has read it.
  expect(words((await visitor.get('/chat')).text)).to.include(typed['therapist’s reply']);
  const seen = words((await therapist.get(`/clients/${client}`)).text);
  expect(seen).to.include(typed['message to the therapist']).and.to.include(typed['line of a check-in']);
  expect(seen).not.to.include(typed['journal entry, private']);
  expect(
    seen.split(typed['sentence that raises an alert']),
    'the message, and the alert that quotes it',
  ).to.have.length(3);
  const secrets = [link, linkOn(page.text), visitor.cookie, therapist.cookie, visitor.token];
  return { client, secrets: secrets.map((secret) => /[\w-]+$/.exec(secret)?.[0] ?? '') };
}

async function writes(visitor: Visitor, rest: () => Promise<void>): Promise<void> {
  const say = async (text: string, id = freshId()) => {
    expect((await visitor.post('/chat', { kind: 'text', text, id })).status).to.equal(200);
    await rest();
    await visitor.get('/chat');
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
  await amends(visitor, say, rest);
}

/** Answers that are changed and taken back, and what the journal's pages take in. */
async function amends(
  visitor: Visitor,
  say: (text: string) => Promise<string>,
  rest: () => Promise<void>,
): Promise<void> {
  for (const line of ['check in', '4', '4']) await say(line);
  const message = await say(typed['answer before an edit']);
  await visitor.post('/chat', { kind: 'edit', message, text: typed['answer after an edit'] });
  for (const line of ['check in', '4', '4']) await say(line);
  await visitor.post('/chat', { kind: 'delete', message: await say(typed['answer taken back']) });
  for (const line of ['journal', typed['journal entry taken back'], 'no', 'take back my last entry']) await say(line);
  expect((await visitor.post('/journal/search', { words: typed['words looked for'] })).status).to.equal(200);
  await brings(visitor, 'table that is no diary', 'a,b,c\n1,2,');
  await brings(visitor, 'entry of another diary', 'full_date,time,mood,note\n2024-03-02,21:00,rad,');
  await rest();
  expect(words((await visitor.get('/journal')).text)).to.include(typed['entry of another diary']);
}

async function brings(visitor: Visitor, place: Place, table: string): Promise<void> {
  const fields = new FormData();
  const given = { token: visitor.token, id: freshId(), take: 'yes', text: table + typed[place] };
  for (const [name, value] of Object.entries(given)) fields.set(name, value);
  const encoded = new Response(fields);
  const type = encoded.headers.get('content-type') ?? '';
  expect((await visitor.send('/journal/import', await encoded.text(), { 'Content-Type': type })).status).to.equal(200);
}

/** What a therapist writes on their own hours. */
async function writesLater(therapist: Visitor, client: string, rest: () => Promise<void>): Promise<void> {
  const here = `/clients/${client}`;
  const say = async (fields: { [name: string]: string }, at = here) => {
    expect((await therapist.post(at, fields)).status).to.be.oneOf([200, 303]);
    await rest();
    await therapist.get(here);
  };
  await say({ form: 'draft', text: typed['draft before it was sent'] });
  await say({ form: 'reply', when: 'now', text: typed['reply before a change'] });
  const [record = ''] = /(?<=\/change\/)\d+(?=")(?![\s\S]*\/change\/)/.exec((await therapist.get(here)).text) ?? [];
  const as = hiddenOn((await therapist.get(`${here}/change/${record}`)).text, 'as');
  await say({ form: 'rewrite', as, record, text: typed['reply after a change'] }, `${here}/change/${record}`);
  await say({ form: 'note', text: typed['note for staff'] });
  const [tomorrow] = new Date(Date.now() + 48 * 3_600_000).toISOString().split('T');
  const planned = { form: 'reply', when: 'at', date: tomorrow ?? '', time: '09:00' };
  await say({ ...planned, text: typed['reply planned for later'] });
  await say({ form: 'draft', text: typed['draft of a reply'] });
  await say({ form: 'snippet', item: freshId(), title: 'Opening', text: typed.snippet }, '/clients/snippets');
  expect(words((await therapist.get('/clients/snippets')).text)).to.include(typed.snippet);
}

const hiddenOn = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

/** Every wrong way of posting that there is a right one of, as a page's script and as a page. */
async function goesWrong(visitor: Visitor, origin: string, hear: (answer: Answer) => void): Promise<void> {
  const token = { 'X-Form-Token': visitor.token };
  const text = (place: Place, more = '') =>
    new URLSearchParams({ kind: 'text', id: freshId(), text: typed[place] + more });
  const body = (place: Place) => text(place).toString();
  await visitor.post('/chat', { kind: typed['wrong form'], text: typed['wrong form'] });
  await visitor.send('/chat', body('wrong form').replace('kind=text', `kind=${typed['wrong form']}`), token);
  await visitor.post('/chat', { kind: 'text', text: 'x', [typed['name of an unknown field']]: 'x' });
  await visitor.post('/chat', { kind: 'text', text: `${typed['message far too long']} ${'long '.repeat(1000)}` });
  await visitor.post(
    '/chat',
    { kind: 'text', text: `${typed['message far too long']} ${'long '.repeat(1000)}` },
    { Accept: 'text/html' },
  );
  await visitor.send('/chat', text('body far too large', 'x'.repeat(70_000)).toString(), token);
  await visitor.send('/chat', `{"text":"${typed['body of another type']}"}`, {
    ...token,
    'Content-Type': 'application/json',
  });
  await visitor.send('/chat', body('body in an unknown charset'), {
    ...token,
    'Content-Type': `${form}; charset=utf-7`,
  });
  await visitor.send('/chat', body('body that is no gzip'), { ...token, 'Content-Encoding': 'gzip' });
  await visitor.send('/chat', gzipSync(Buffer.from(body('body that is no gzip'))).subarray(0, 40), {
    ...token,
    'Content-Encoding': 'gzip',
  });
  await visitor.send(
    '/chat',
    Array.from({ length: 200 }, (_, n) => `f${n}=${typed['body with too many fields']}`).join('&'),
    token,
  );
  await visitor.post(
    '/chat',
    { kind: 'text', text: typed['wrong form token'] },
    { 'X-Form-Token': typed['wrong form token'] },
  );
  await visitor.post('/chat', { kind: 'text', text: typed['post from elsewhere'] }, { 'Sec-Fetch-Site': 'cross-site' });
  await visitor.post(`/clients/${typed['somebody else’s page']}`, {
    form: 'reply',
    text: typed['somebody else’s page'],
  });
  await visitor.get(`/clients/${typed['somebody else’s page']}`);
  await visitor.get(`/chat/change/${typed['somebody else’s page']}`);
  await visitor.get(`/${typed['somebody else’s page']}`);
  await visitor.get(`/in/${typed['link that never was']}`);
  await visitor.send(`/in/${typed['link that never was']}`, '', {});
  await visitor.get(`/in/%E0%A4%A${typed['path that is no UTF-8']}`);
  await visitor.get(`/chat?before=${typed.query}&${typed.query}=1`);
  await visitor.get(`/nowhere?${typed.query}`);
  await visitor.get('/nowhere', {
    'User-Agent': typed.headers,
    Referer: `http://x/${typed.headers}`,
    'Accept-Language': typed.headers,
  });
  await visitor.post('/chat', { kind: 'choice', question: 'none', as: 'one', value: typed['answer to no question'] });
  await visitor.post('/chat', { kind: 'edit', message: 'none', text: typed['change of no message'] });
  await visitor.post('/typing', { about: typed['typing about nobody'] });
  const forger = createVisitor(origin, hear);
  for (const cookie of [typed['forged cookie'], `${typed['forged cookie']}%`, `"${typed['forged cookie']}`]) {
    forger.cookie = `meanwhile=${cookie}`;
    await forger.get('/chat');
    await forger.post('/chat', { kind: 'text', text: typed['forged cookie'] });
  }
}

async function therapistGoesWrong(therapist: Visitor, client: string): Promise<void> {
  const routine = { form: 'routine', flow: 'check-in', times: '20:00', window: '120', from: '2026-01-01', until: '' };
  const here = `/clients/${client}`;
  const long = 'long '.repeat(1000);
  await therapist.post(here, { form: 'reply', text: typed['reply far too long'] + long });
  await therapist.post('/clients/nobody', { form: 'reply', text: typed['reply to nobody'] });
  await therapist.post(here, { ...routine, times: typed['routine at no time'], from: typed['routine at no time'] });
  await therapist.post(here, { ...routine, flow: typed['routine of no flow'] });
  const day = typed['appointment on no day'];
  await therapist.post(here, { form: 'appointment', date: day, time: day, minutes: day });
  await therapist.post('/clients/new', { name: 'x', locale: 'en', zone: typed['invitation in no zone'] });
  const name = `${typed['invitation with a name far too long']} ${long}`;
  await therapist.post('/clients/new', { name, locale: 'en', zone: 'UTC' });
  // The same as a page without a script: what was written comes back in its field.
  const asPage = { Accept: 'text/html' };
  await therapist.post(here, { form: 'reply', text: typed['reply far too long'] + long }, asPage);
  await therapist.post(here, { form: 'appointment', on: 'plan', date: day, time: day, minutes: day }, asPage);
}

/** An answer with its headers, without what stands in the fields of a form. */
const withoutFields = ({ headers, text }: Answer): string =>
  [...headers, text.replace(/ value="[^"]*"|(?<=<textarea[^>]*>)[^<]*/g, '')].flat().join('\n');

/** Where a page leads. */
const addressesIn = (page: string): string[] =>
  [...page.matchAll(/\b(?:href|src|action|formaction|content)="([^"]*)"/g)].map(([, address = '']) => address);

const named = (files: Files, when: string): Files =>
  new Map([...files].map(([name, bytes]) => [`${name} ${when}`, bytes]));

/** Fails with the names of all places in which one of `wanted` was found. */
function nowhere(files: Files, wanted: readonly string[]): void {
  const labels = new Map<string, string>(places.map((place) => [typed[place], place]));
  const found = [...files].flatMap(([name, bytes]) =>
    wanted.flatMap((word) =>
      disguisesFound(bytes, word).map((disguise) => `${labels.get(word) ?? 'a secret'} in ${name}, ${disguise}`),
    ),
  );
  expect(found).to.deep.equal([]);
}

/** All that can be opened of the folder's bytes with the keys that are in it. */
async function openEverything(folder: string): Promise<string> {
  const bytes = Buffer.concat([...bytesUnder(folder).values()]);
  const store = createSqliteStore({ file: join(folder, 'meanwhile.db') });
  try {
    const people = (await store.everyone()).map(({ id }) => id);
    const vault = createVault({ master: await loadMaster({ folder }), keys: store });
    return await unsealed(vault, people, bytes);
  } finally {
    await store.close();
  }
}
