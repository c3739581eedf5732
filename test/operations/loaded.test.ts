import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { freePort, type Settings, servers } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';

const hook = new URL('../support/loaded.js', import.meta.url).href;

/** What an ordinary start can do without. */
const spared = [
  'mongoose',
  'mongodb',
  'bullmq',
  'ioredis',
  '@bull-board',
  '@opentelemetry/sdk-trace-node',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/resources',
  '@slack/bolt',
  'discord.js',
  'botbuilder',
  'chai',
];

describe('A start', () => {
  const path = temporaryFolder();
  const start = servers();

  /** The packages that a practice has loaded by the time it stops. */
  async function packagesOf(settings: Settings): Promise<ReadonlySet<string>> {
    const server = start({
      PORT: String(await freePort()),
      DATA_DIR: path('data'),
      LOG_LEVEL: 'error',
      NODE_OPTIONS: `--import=${hook}`,
      LOADED: path('loaded'),
      ...settings,
    });
    const origin = await server.ready;
    await fetch(`${origin}/metrics`);
    await server.end('SIGTERM');
    const urls = readFileSync(path('loaded'), 'utf8').split('\n');
    const files = urls.flatMap((url) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
    return new Set(files.flatMap((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  }
  const among = (packages: ReadonlySet<string>) =>
    spared.filter((name) => [...packages].some((one) => one === name || one.startsWith(`${name}/`)));

  it('loads no database’s, queue’s, board’s, collector’s or chat app’s package when none is configured', async () => {
    const packages = await packagesOf({});
    expect([...packages]).to.include.members(['express', 'pino', 'prom-client']);
    expect(among(packages)).to.deep.equal([]);
  });

  it('loads what traces need where a collector is configured', async () => {
    const packages = await packagesOf({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}` });
    expect(among(packages)).to.have.members([
      '@opentelemetry/sdk-trace-node',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
    ]);
  });
});
