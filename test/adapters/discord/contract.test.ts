import { expect } from 'chai';
import type { Inbound } from '../../../src/model.ts';
import type { Channel } from '../../../src/ports.ts';
import { type Acknowledgement, channelContract } from '../../contract/channel.ts';
import { playDiscord } from '../../support/played-discord.ts';
import { channelOf, createHandWorld } from './discord.ts';

channelContract(
  'Discord',
  async () => {
    const discord = await playDiscord();
    const person = discord.person();
    const inner = channelOf(discord, { world: createHandWorld() });
    /** The gateway asks for no acknowledgement: whether the adapter will try again is what became of giving it on. */
    const outcomes = new Map<string, (outcome: Acknowledgement) => void>();
    let latest = '';
    const outcomeOf = (id: string) =>
      new Promise<Acknowledgement>((resolve) => {
        latest = id;
        outcomes.set(id, resolve);
      });
    const watched =
      (receive: Parameters<Channel['start']>[0]) =>
      async (inbound: Inbound): ReturnType<typeof receive> => {
        try {
          const outcome = await receive(inbound);
          outcomes.get(inbound.id)?.('acknowledged');
          return outcome;
        } catch (fault) {
          outcomes.get(inbound.id)?.('not acknowledged');
          throw fault;
        }
      };
    return {
      channel: {
        ...inner,
        start: (receive) => inner.start(watched(receive)),
        async stop() {
          await inner.stop();
          await discord.close();
          expect(discord.unknown).to.deep.equal([]);
        },
      },
      say(text) {
        const { id } = person.writes(text);
        return outcomeOf(id);
      },
      repeat() {
        discord.repeat();
        return outcomeOf(latest);
      },
      async tap({ options = [] }, option) {
        const label = options.find(({ value }) => value === option)?.label ?? '';
        const { type } = await person.taps(label);
        return type === 7 ? 'acknowledged' : 'not acknowledged';
      },
      async echo(text) {
        discord.dispatch('MESSAGE_CREATE', { ...person.writesUnheard(text), author: { id: '1', bot: true } });
      },
      shown: async () => person.sees(),
    };
  },
  { echoes: true, shows: true },
);
