/** The adapter under test, with what it says to the log. */
import { createDiscordChannel, type DiscordSettings } from '../../../adapters/discord/index.ts';
import type { Inbound, Message } from '../../../src/model.ts';
import type { Act, Receive, World } from '../../../src/ports.ts';
import { createWorld } from '../../../src/world.ts';
import { type PlayedDiscord, type PlayedPerson, TOKEN } from '../../support/played-discord.ts';

export const channelOf = (discord: PlayedDiscord, settings: Partial<DiscordSettings> = {}) =>
  createDiscordChannel({ token: TOKEN, apiUrl: discord.api, world: createWorld(), log: () => {}, ...settings });

/** A world in which what is to be done later is done when the test says so. */
export function createHandWorld(): World & { wakeAll(): void } {
  const alarms = new Set<() => void>();
  const keep = (wake: () => void) => {
    alarms.add(wake);
    return () => void alarms.delete(wake);
  };
  return {
    ...createWorld(),
    at: (_, wake) => keep(wake),
    after: (_, wake) => keep(wake),
    wakeAll() {
      const due = [...alarms];
      alarms.clear();
      for (const wake of due) wake();
    },
  };
}

export const addressOf = ({ user, place }: PlayedPerson) =>
  ({ channel: 'discord', workspace: '', user, place }) as const;

export const say = (text: string | Message, more: { under?: string } = {}): Act => ({
  kind: 'say',
  message: typeof text === 'string' ? { text } : text,
  ...more,
});

/** Hears what the channel gives on, and fails to keep it as often as told. */
export function createHearing() {
  const heard: Inbound[] = [];
  let failures = 0;
  let gate: Promise<unknown> = Promise.resolve();
  let calls = 0;
  const receive: Receive = async (inbound) => {
    calls++;
    await gate;
    if (failures-- > 0) throw new Error('it cannot be kept');
    heard.push(inbound);
    return 'accepted';
  };
  return {
    receive,
    heard: heard as readonly Inbound[],
    calls: () => calls,
    events: () => heard.map(({ event }) => event),
    texts: () => heard.flatMap(({ event }) => (event.kind === 'text' ? [event.text] : [])),
    fail(times: number): void {
      failures = times;
    },
    hold(): () => void {
      const held = Promise.withResolvers<void>();
      gate = held.promise;
      return held.resolve;
    },
  };
}
