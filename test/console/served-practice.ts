/** The pages on a real socket over a real practice: store, vault, conversations; the clock alone is played. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebChannel } from '../../adapters/web/index.ts';
import { createConsole } from '../../src/console/app.ts';
import { createLimits } from '../../src/limits/index.ts';
import type { Person } from '../../src/model.ts';
import { issue } from '../../src/runtime/desk.ts';
import { openPlayedPractice, type PlayedClient, type PlayedPractice } from '../support/practice.ts';

export interface ServedPractice {
  readonly practice: PlayedPractice;
  /** A client who has agreed to begin. */
  readonly robin: PlayedClient;
  readonly origin: string;
  /** The secret of a link by which somebody signs in: Robin, unless said otherwise. */
  link(person?: Person): Promise<string>;
  close(): Promise<void>;
}

export async function servePractice(): Promise<ServedPractice> {
  const practice = await openPlayedPractice();
  const robin = await practice.client('Robin');
  await robin.settlesIn();
  const web = createWebChannel(() => practice.world.now());
  await web.start(async (inbound) => {
    const outcome = await practice.runtime.receive(inbound);
    await practice.world.settle();
    return outcome;
  });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const note = (details: object, message: string) => void practice.logged.push(`${message} ${JSON.stringify(details)}`);
  server.on(
    'request',
    createConsole({
      desk: practice.desk,
      submit: web.submit,
      limits: await createLimits({}),
      platforms: new Map(),
      chats: [],
      config: { publicUrl: origin, practice: practice.ports.practice },
      clock: () => practice.world.now(),
      log: { warn: note, error: note },
    }),
  );
  return {
    practice,
    robin,
    origin,
    link: (person = robin.person) => issue(practice.ports, person.id, 'sign-in'),
    async close() {
      server.closeAllConnections();
      server.close();
      await practice.close();
    },
  };
}
