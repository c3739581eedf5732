/** The channel behind a web server, as the practice runs it, and one person of the played workspace. */
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createSlackChannel, type SlackSettings } from '../../../adapters/slack/index.ts';
import type { Inbound } from '../../../src/model.ts';
import type { Receive } from '../../../src/ports.ts';
import { createWorld } from '../../../src/world.ts';
import { type Delivery, deliver, type Person, playSlack, SECRET, TOKEN } from '../../support/played-slack.ts';

export const ada: Person = { user: 'U0ADA', place: 'D0ADA', tz: 'America/Mexico_City', locale: 'es-MX' };
export const bo: Person = { user: 'U0BO', place: 'D0BO', tz: 'Europe/Berlin', locale: 'en-GB' };

export async function openPractice(more: Partial<SlackSettings> = {}) {
  const slack = await playSlack([ada, bo]);
  const logged: string[] = [];
  const channel = createSlackChannel({
    token: TOKEN,
    signingSecret: SECRET,
    apiUrl: slack.apiUrl,
    log: (level, event) => logged.push(`${level}: ${event}`),
    world: createWorld(),
    ...more,
  });
  const web = express();
  if (channel.handler) web.use('/slack', channel.handler);
  const server = web.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const stop = channel.stop.bind(channel);
  return {
    slack,
    logged,
    url,
    channel: {
      ...channel,
      async stop() {
        await stop();
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await slack.close();
      },
    },
    deliver: (body: Parameters<typeof deliver>[1], options?: Parameters<typeof deliver>[2]): Promise<Delivery> =>
      deliver(url, body, options),
  };
}

export type OpenPractice = Awaited<ReturnType<typeof openPractice>>;

/** The practice's side: keeps what the channel gives on, fails or waits as told. */
export function keeper() {
  const inbounds: Inbound[] = [];
  const held = new Map<string, Promise<void>>();
  let failures = 0;
  return {
    inbounds: inbounds as readonly Inbound[],
    texts: () => inbounds.map(({ event }) => event.kind === 'text' && event.text),
    fail(times: number) {
      failures = times;
    },
    /** What this user does is kept when the returned function is called. */
    hold(user: string): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(user, promise);
      return resolve;
    },
    receive: (async (inbound) => {
      inbounds.push(inbound);
      await held.get(inbound.from.user);
      if (failures-- > 0) throw new Error('the disk is full');
      return 'accepted';
    }) satisfies Receive as Receive,
  };
}
