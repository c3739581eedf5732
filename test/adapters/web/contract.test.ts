import { createWebChannel } from '../../../adapters/web/index.ts';
import type { Person, PersonId } from '../../../src/model.ts';
import { channelContract } from '../../contract/channel.ts';
import { createVirtualWorld } from '../../support/world.ts';

const ada: Person = {
  id: 'ada' as PersonId,
  role: 'client',
  name: 'Ada',
  locale: 'en',
  zone: 'Europe/Berlin',
  addresses: [],
};

channelContract(
  'the web page',
  async () => {
    const world = createVirtualWorld({ start: '2026-03-01T09:00:00Z', seed: 1 });
    const channel = createWebChannel(world.now);
    let latest: unknown;
    /** A page is answered with an error when its fields could not be kept; else it shows them as sent. */
    const post = async (body: unknown) => {
      latest = body;
      try {
        const outcome = await channel.submit(ada, body);
        if (typeof outcome === 'object') throw new Error(outcome.problem);
        return 'acknowledged';
      } catch {
        return 'not acknowledged';
      }
    };
    return {
      channel,
      say: (text) => post({ id: world.id(), kind: 'text', text }),
      repeat: () => post(latest),
      tap: ({ id: question }, value) => post({ id: world.id(), kind: 'choice', question, as: 'one', value }),
    };
  },
  {},
);
