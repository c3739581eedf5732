import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { expect } from 'chai';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import { type RedisServer, startRedisOrSkip } from '../support/redis.ts';
import { freePort, linksIn, type Settings, servers } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';
import { createVisitor, linkOn, type Visitor } from '../support/visitor.ts';

interface Sent {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly unknown[];
  /** Of the process that sent it. */
  readonly parts: string;
}

const REQUEST = 'message-to-follow';
const WORDS = 'The kettle is broken';
const TRACE = createHash('sha256').update(REQUEST).digest('hex').slice(0, 32);

describe('Traces', () => {
  const path = temporaryFolder();
  const start = servers();

  /** A client who has agreed, and the practice that they write to. */
  async function settle(origin: string, out: string): Promise<Visitor> {
    const therapist = createVisitor(origin);
    await therapist.signIn(linksIn(out)[0] ?? '');
    const client = createVisitor(origin);
    await client.signIn(
      linkOn((await therapist.post('/clients/new', { name: 'Robin', locale: 'en', zone: 'UTC' })).text),
    );
    await client.post('/chat', { kind: 'text', text: 'yes' });
    return client;
  }
  const write = (client: Visitor) => client.post('/chat', { kind: 'text', text: WORDS }, { 'X-Request-Id': REQUEST });
  const turnsOf = (err: string) => err.split('\n').filter((line) => line.includes(REQUEST) && line.includes('"turn"'));

  describe('with a collector', () => {
    const bodies: string[] = [];
    let collector: Server;
    let mongo: MongoForTests;
    let redis: RedisServer;
    before(async function () {
      mongo = await mongoOrSkip(this);
      redis = await startRedisOrSkip(this);
      collector = createServer((request, response) => {
        let body = '';
        request.setEncoding('utf8').on('data', (part: string) => {
          body += part;
        });
        request.on('end', () => {
          bodies.push(body);
          response.setHeader('Content-Type', 'application/json').end('{}');
        });
      });
      await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    });
    after(async () => {
      collector?.close();
      await mongo?.end();
      await redis?.remove();
    });

    it('show a message’s way through all processes as one, and not a word of it', async () => {
      const shared = {
        DATA_DIR: path('data'),
        MONGODB_URI: mongo.fresh(),
        REDIS_URL: redis.url,
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}/`,
      };
      const web = start({ ...shared, PORT: String(await freePort()) }, ['--only', 'web']);
      const origin = await web.ready;
      const worker = start({ ...shared, PORT: String(await freePort()) }, ['--only', 'worker']);
      await worker.ready;
      const client = await settle(origin, web.written.out);
      await until(async () => /data-seq/.test((await client.get('/chat')).text));
      await write(client);
      await until(() => turnsOf(worker.written.err).length === 2);
      await Promise.all([web.end('SIGTERM'), worker.end('SIGTERM')]);

      const spans = spansIn(bodies).filter(({ traceId }) => traceId === TRACE);
      const named = (parts: string) => new Set(spans.filter((span) => span.parts === parts).map(({ name }) => name));
      expect(named('web')).to.deep.equal(new Set(['receive']));
      expect(named('worker')).to.deep.equal(new Set(['turn', 'record', 'tell', 'send']));
      const root = spans.find(({ name }) => name === 'receive');
      expect(root?.parentSpanId ?? '').to.equal('');
      for (const span of spans.filter(({ name }) => name !== 'receive'))
        expect(span).to.include({ parentSpanId: root?.spanId });
      expect(new Set(spans.map(({ spanId }) => spanId)).size).to.equal(spans.length);
      for (const { attributes } of spansIn(bodies)) expect(attributes).to.deep.equal([]);
      const all = bodies.join('\n');
      for (const word of [WORDS, 'kettle', 'Robin', REQUEST, 'hidden']) expect(all).not.to.include(word);
    });
  });

  describe('with a collector that is of no use', () => {
    async function works(more: Settings): Promise<void> {
      const server = start({ PORT: String(await freePort()), DATA_DIR: path('data'), ...more });
      const client = await settle(await server.ready, server.written.out);
      expect((await write(client)).status).to.equal(200);
      await until(() => turnsOf(server.written.err).length === 2);
      const { code, err } = await server.end('SIGTERM');
      expect(code).to.equal(0);
      expect(err).not.to.include('"error"');
    }

    it('harm nothing when it is not there', async () => {
      await works({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}` });
    });

    it('harm nothing when it never answers', async () => {
      const silent = createSocket((socket) => socket.on('error', () => {}));
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      try {
        await works({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` });
      } finally {
        silent.close();
      }
    });
  });
});

interface Body {
  readonly resourceSpans: readonly {
    readonly resource: {
      readonly attributes: readonly { readonly key: string; readonly value: { arrayValue?: Values } }[];
    };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<Sent, 'parts'>[] }[];
  }[];
}
interface Values {
  readonly values: readonly { readonly stringValue: string }[];
}

/** https://opentelemetry.io/docs/specs/otlp/#otlphttp, in JSON. */
const spansIn = (bodies: readonly string[]): readonly Sent[] =>
  bodies
    .flatMap((body) => (JSON.parse(body) as Body).resourceSpans)
    .flatMap(({ resource, scopeSpans }) => {
      const found = resource.attributes.find(({ key }) => key === 'meanwhile.parts')?.value.arrayValue?.values ?? [];
      const parts = found.map(({ stringValue }) => stringValue).join(' ');
      return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, parts })));
    });
