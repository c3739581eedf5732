import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type BullQueue, createBullQueue } from '../../src/queue/bullmq/index.ts';
import { webAddress } from '../../src/runtime/desk.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { createWorld } from '../../src/world.ts';
import { openPlayedPractice, type PlayedClient, type PlayedPractice } from '../support/practice.ts';
import { type RedisServer, startRedisOrSkip } from '../support/redis.ts';
import { until } from '../support/until.ts';

const CRISIS = 'I have the pills here and I am going to kill myself tonight.';

/** A real Redis that is stopped, the clock of this machine; everything else as in other tests. */
describe('A client in danger, while Redis is away', () => {
  let redis: RedisServer;
  let practice: PlayedPractice;
  let queue: BullQueue;
  let runtime: Runtime;
  let robin: PlayedClient;
  const world = createWorld();

  before(async function () {
    this.timeout(60_000);
    redis = await startRedisOrSkip(this);
    practice = await openPlayedPractice({ rounds: 1000, runs: false });
    queue = await createBullQueue({ uri: redis.url, prefix: `test-${randomUUID()}`, onFault: () => {} });
    runtime = createRuntime({ ...practice.ports, world, queue });
    await runtime.start();
    robin = await practice.client('Robin');
    await writes('joined');
    // The terms, up to the question.
    await until(async () => (await robin.timeline()).some(({ body }) => body.question));
    await robin.hears();
  });
  after(async () => {
    await redis?.restart();
    await runtime?.stop();
    await practice?.close();
    await redis?.remove();
  });

  const writes = (text: string) =>
    runtime.receive({
      id: randomUUID(),
      from: webAddress(robin.person.id),
      at: world.now(),
      event: text === 'joined' ? { kind: 'joined' } : { kind: 'text', text, message: randomUUID() },
    });

  it('is answered on their page, and staff find the alert on theirs', async function () {
    this.timeout(60_000);
    await redis.kill();
    expect(await queue.check().then(() => 'there', String)).to.match(/keeps no rings/);
    expect(await writes(CRISIS)).to.equal('accepted');
    const heard: string[] = [];
    await until(async () => {
      heard.push(...(await robin.hears()));
      return heard.some((text) => text.includes('How safe are you'));
    });
    expect(heard[0]).to.include('Thank you for writing this, Robin').and.to.include('call 112');
    await until(async () => (await practice.desk.caseload(practice.therapist.person))[0]?.alerts === 1);
    expect(await queue.check().then(() => 'there', String), 'still away').to.match(/keeps no rings/);
  });
});
