import { expect } from 'chai';
import { freePort, linksIn, servers } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';
import { createVisitor, linkOn } from '../support/visitor.ts';

interface Line {
  readonly level: string;
  readonly event: string;
  readonly request?: string;
  readonly person?: string;
  readonly [field: string]: unknown;
}

describe('A request', () => {
  const path = temporaryFolder();
  const start = servers();

  async function open() {
    const server = start({ PORT: String(await freePort()), DATA_DIR: path('data'), LOG_LEVEL: 'debug' });
    const origin = await server.ready;
    const therapist = createVisitor(origin);
    const link = linksIn(server.written.out)[0] ?? '';
    await therapist.signIn(link);
    const client = createVisitor(origin);
    const invitation = linkOn(
      (await therapist.post('/clients/new', { name: 'Robin', locale: 'en', zone: 'UTC' })).text,
    );
    await client.signIn(invitation);
    await client.post('/chat', { kind: 'text', text: 'yes' });
    const lines = () =>
      server.written.err
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Line);
    return { server, origin, therapist, client, lines, secrets: [link, invitation].map((url) => url.slice(-22)) };
  }

  it('keeps its id from the page through every line to the other side', async () => {
    const { server, client, lines, secrets } = await open();
    const id = 'from_a-proxy-1';
    const words = 'The kettle is broken';
    const answer = await client.post('/chat', { kind: 'text', text: words }, { 'X-Request-Id': id });
    expect([answer.status, answer.headers.get('x-request-id')]).to.deep.equal([200, id]);
    const mine = () => lines().filter(({ request }) => request === id);
    const turns = () => mine().filter(({ event }) => event === 'turn');
    await until(() => turns().length === 2 && mine().some(({ event }) => event === 'send'));
    expect(new Set(mine().map(({ event }) => event))).to.deep.equal(new Set(['received', 'request', 'turn', 'send']));
    expect(turns().map(({ input }) => input)).to.deep.equal(['inbound', 'told']);
    expect(new Set(turns().map(({ person }) => person)).size, 'both sides').to.equal(2);
    const [page] = mine().filter(({ event }) => event === 'request');
    expect(page).to.include({ level: 'debug', method: 'POST', route: '/chat', status: 200, whole: true });
    for (const word of [words, 'kettle', 'Robin', ...secrets]) expect(server.written.err).not.to.include(word);
  });

  it('is known by a pattern, never by an address that could hold a secret', async () => {
    const { client, lines } = await open();
    await client.get('/in/never-made-this-secret');
    await client.get('/nowhere/at-all');
    await until(() => lines().some(({ event, status }) => event === 'request' && status === 404));
    const found = lines().filter(({ event, status }) => event === 'request' && (status === 410 || status === 404));
    expect(found.map(({ route }) => route)).to.deep.equal(['/in/:secret', 'none']);
    expect(JSON.stringify(lines())).not.to.match(/never-made|nowhere/);
  });

  it('gets an id of its own when it brings none, or one that is malformed or far too long', async () => {
    const { origin } = await open();
    const ids = new Set<string>();
    for (const given of [undefined, 'two words', '<script>', 'x'.repeat(65), 'ünïcode']) {
      const headers = given === undefined ? {} : { 'X-Request-Id': Buffer.from(given).toString('latin1') };
      const id = (await fetch(`${origin}/health`, { headers })).headers.get('x-request-id') ?? '';
      expect(id).to.match(/^[\w-]{22}$/);
      ids.add(id);
    }
    expect(ids.size).to.equal(5);
    const kept = await fetch(`${origin}/health`, { headers: { 'X-Request-Id': 'x'.repeat(64) } });
    expect(kept.headers.get('x-request-id')).to.equal('x'.repeat(64));
  });

  it('is named by its id on the page that says what went wrong, and in the log', async () => {
    const { client, lines } = await open();
    const answer = await client.get('/clients/nobody');
    const id = answer.headers.get('x-request-id') ?? '';
    expect(answer.text).to.include(id);
    const refusals = lines().filter(({ event, request }) => event === 'a request was refused' && request === id);
    expect(refusals).to.have.length(1);
  });
});
