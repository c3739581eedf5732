import { expect } from 'chai';
import { createFigures } from '../../src/meter.ts';
import { checksOf, createReadiness } from '../../src/operations/ready.ts';
import type { Ports } from '../../src/runtime/ports.ts';
import { createPlayedChannel } from '../support/practice.ts';
import { freePort, linksIn, type Settings, servers } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';
import { createVisitor, linkOn, type Visitor } from '../support/visitor.ts';

const secret = 'a-token-of-24-characters';

describe('A practice that runs', () => {
  const path = temporaryFolder();
  const start = servers();

  const open = async (settings: Settings = {}) => {
    const server = start({ PORT: String(await freePort()), DATA_DIR: path('data'), ...settings });
    return { server, origin: await server.ready };
  };
  const figures = async (origin: string, headers: { [name: string]: string } = {}) => {
    const answer = await fetch(`${origin}/metrics`, { headers });
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  };

  it('says that it is ready, and refuses everybody once it stops', async () => {
    const { server, origin } = await open();
    const ready = await fetch(`${origin}/ready`);
    expect([ready.status, await ready.json()]).to.deep.equal([200, { status: 'ready' }]);
    expect(ready.headers.get('cache-control')).to.equal('no-store');
    await server.end('SIGTERM');
    expect(await fetch(`${origin}/ready`).catch(() => 'refused')).to.equal('refused');
  });

  it('counts what it does, and nobody by name or id', async () => {
    const { server, origin } = await open();
    const { therapist, client, id } = await invite(origin, linksIn(server.written.out)[0] ?? '');
    await client.post('/chat', { kind: 'text', text: 'yes' });
    await client.post('/chat', { kind: 'text', text: 'The kettle is broken' });
    const settled = [/turns_total\{input="inbound",outcome="committed"\} 3\n/, /turns_total\{input="told",/];
    await until(async () => {
      const { text } = await figures(origin);
      return settled.every((line) => line.test(text));
    });
    const { status, type, text } = await figures(origin);
    expect([status, type]).to.deep.equal([200, 'text/plain; version=0.0.4; charset=utf-8']);
    for (const line of [
      /^meanwhile_received_total\{channel="web",outcome="accepted"\} 3$/m,
      /^meanwhile_turns_total\{input="inbound",outcome="committed"\} 3$/m,
      /^meanwhile_deliveries_total\{channel="web",outcome="sent"\} [1-9]/m,
      /^meanwhile_dead_letters_total\{reason="exhausted"\} 0$/m,
      /^meanwhile_dead_letters_total\{reason="turn-failed"\} 0$/m,
      /^meanwhile_full_outboxes_total 0$/m,
      /^meanwhile_promises_total\{outcome="missed"\} 0$/m,
      /^meanwhile_queue_waiting\{lane="live"\} 0$/m,
      /^meanwhile_queue_waiting\{lane="planned"\} 0$/m,
      /^meanwhile_lease_held\{lease="sweep"\} 1$/m,
      /^meanwhile_sweeps_total [1-9]/m,
      /^meanwhile_timer_lateness_seconds_bucket\{le="3600"\} \d/m,
      /^process_resident_memory_bytes \d/m,
    ])
      expect(text).to.match(line);
    for (const step of ['receive', 'turn', 'record', 'tell', 'send'])
      expect(text).to.match(new RegExp(`^meanwhile_step_duration_seconds_count\\{step="${step}"\\} [1-9]`, 'm'));
    for (const word of [id, 'Robin', 'kettle', therapist.cookie, client.cookie]) expect(text).not.to.include(word);
  });

  it('shows its figures to this machine alone when there is no token', async () => {
    const { origin } = await open();
    expect((await figures(origin)).status).to.equal(200);
    for (const name of ['X-Forwarded-For', 'Forwarded', 'X-Forwarded-Proto', 'X-Real-IP', 'Via'])
      expect(await figures(origin, { [name]: '127.0.0.1' }), name).to.include({ status: 404, text: '' });
  });

  it('shows its figures to whoever has the token, and to nobody else', async () => {
    const { server, origin } = await open({ METRICS_TOKEN: secret });
    expect(
      (await figures(origin, { Authorization: `Bearer ${secret}`, 'X-Forwarded-For': '10.0.0.1' })).status,
    ).to.equal(200);
    for (const wrong of [
      {},
      { Authorization: secret },
      { Authorization: `Bearer ${secret}x` },
      { Authorization: 'Bearer ' },
    ])
      expect(await figures(origin, wrong)).to.include({ status: 401, text: '' });
    expect(server.written.err + server.written.out).not.to.include(secret);
  });
});

describe('Readiness', () => {
  it('names each part that does not work or does not answer, and no secret', async () => {
    const driver = new Error('connect mongodb://user:password@db failed');
    const because = await createReadiness([
      { name: 'The database', needed: true, check: () => Promise.reject(driver) },
      { name: 'The queue', needed: false, check: () => new Promise(() => {}) },
      { name: 'The rest', needed: true, check: async () => {} },
    ])();
    expect(because).to.deep.equal({
      ready: false,
      because: ['The database does not work: no reason is known.', 'The queue does not work: no answer within 2 s.'],
    });
  });

  it('waits for the one connection of a channel where no other process could have it', async () => {
    const figures = createFigures({ depth: async () => ({ live: 0, planned: 0 }) });
    const works = async () => {};
    const channel = {
      ...createPlayedChannel(),
      name: 'slack',
      features: { ...createPlayedChannel().features, exclusive: true },
    };
    const parts = { store: { check: works }, queue: { check: works }, channels: new Map([['slack', channel]]) };
    const because = async (alone: boolean) =>
      (await createReadiness(checksOf({ ...parts, alone } as unknown as Ports, ['worker'], figures))()).because;
    expect(await because(true)).to.deep.equal([
      'The channel slack does not work: it is not connected; the log says why.',
    ]);
    expect(await because(false)).to.deep.equal([]);
    figures.lease('channel:slack', true);
    expect(await because(true)).to.deep.equal([]);
  });

  it('looks once for all who ask at the same time', async () => {
    let looks = 0;
    const look = Promise.withResolvers<void>();
    const check = () => {
      looks += 1;
      return look.promise;
    };
    const readiness = createReadiness([{ name: 'The database', needed: true, check }]);
    const all = { ready: true, because: [] };
    const asked = [readiness(), readiness()];
    look.resolve();
    expect(await Promise.all(asked)).to.deep.equal([all, all]);
    await readiness();
    expect(looks).to.equal(2);
  });
});

/** A client of the therapist whose link it is, signed in. */
async function invite(origin: string, link: string): Promise<{ therapist: Visitor; client: Visitor; id: string }> {
  const therapist = createVisitor(origin);
  await therapist.signIn(link);
  const made = await therapist.post('/clients/new', { name: 'Robin', locale: 'en', zone: 'UTC' });
  const client = createVisitor(origin);
  await client.signIn(linkOn(made.text));
  const id = /\/clients\/([\w-]{22})/.exec((await therapist.get('/clients')).text)?.[1] ?? '';
  return { therapist, client, id };
}
