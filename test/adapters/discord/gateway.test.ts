import { expect } from 'chai';
import type { DiscordSettings } from '../../../adapters/discord/index.ts';
import type { Channel } from '../../../src/ports.ts';
import { type PlayedDiscord, type PlayedPerson, playDiscord } from '../../support/played-discord.ts';
import { until } from '../../support/until.ts';
import { addressOf, channelOf, createHandWorld, createHearing, say } from './discord.ts';

describe('Discord: the gateway', () => {
  let discord: PlayedDiscord;
  let person: PlayedPerson;
  let hearing: ReturnType<typeof createHearing>;
  let channels: Channel[];
  let logged: string[];

  beforeEach(async () => {
    discord = await playDiscord();
    person = discord.person();
    hearing = createHearing();
    channels = [];
    logged = [];
  });
  afterEach(async () => {
    for (const channel of channels) await channel.stop();
    await discord.close();
    expect(discord.unknown).to.deep.equal([]);
  });

  async function start(settings: Partial<DiscordSettings> = {}): Promise<Channel> {
    const channel = channelOf(discord, { log: (level, event) => logged.push(`${level}: ${event}`), ...settings });
    channels.push(channel);
    await channel.start(hearing.receive);
    return channel;
  }
  const heard = (...texts: string[]) =>
    until(() => hearing.texts().length >= texts.length).then(() => expect(hearing.texts()).to.deep.equal(texts));

  it('asks for messages, and for nothing that needs a privilege', async () => {
    await start();
    expect(discord.intents()).to.equal((1 << 9) | (1 << 12));
  });

  it('tries again what could not be kept, before all that came after it', async () => {
    const world = createHandWorld();
    hearing.fail(2);
    await start({ world });
    person.writes('one');
    await until(() => logged.length > 1);
    person.writes('two');
    await until(() => logged.length > 2);
    expect(hearing.texts()).to.deep.equal([]);
    world.wakeAll();
    await heard('one', 'two');
  });

  it('lets nobody wait for somebody else', async () => {
    hearing.fail(1);
    await start({ world: createHandWorld() });
    person.writes('cannot be kept');
    await until(() => logged.length > 1);
    discord.person().writes('from another');
    await heard('from another');
  });

  it('takes an event once that comes twice while it waits, and with the same id when it comes again later', async () => {
    const world = createHandWorld();
    hearing.fail(2);
    await start({ world });
    const { id } = person.writes('one');
    await until(() => logged.length > 1);
    discord.repeat();
    await until(() => logged.length > 2);
    world.wakeAll();
    await heard('one');
    discord.repeat();
    await heard('one', 'one');
    expect(hearing.heard.map((inbound) => inbound.id)).to.deep.equal([id, id]);
  });

  it('resumes after the connection broke, and misses nothing', async () => {
    await start();
    person.writes('before');
    await heard('before');
    discord.cut();
    person.writes('meanwhile');
    await heard('before', 'meanwhile');
    expect([discord.identified(), discord.resumed()]).to.deep.equal([1, 1]);
  });

  it('reads what was written while the gateway had forgotten it, in order, before what comes now', async () => {
    await start();
    person.writes('before');
    await heard('before');
    discord.cut({ forgets: true });
    for (let index = 0; index < 150; index++) person.writesUnheard(`meanwhile ${index}`);
    const changed = person.writesUnheard('meant otherwise');
    changed.content = 'meant so';
    changed.edited_timestamp = new Date().toISOString();
    await until(() => discord.identified() === 2);
    person.writes('now');
    const meanwhile = Array.from({ length: 150 }, (_, index) => `meanwhile ${index}`);
    await heard('before', ...meanwhile, 'meant so', 'now');
    expect(hearing.events()).to.deep.include({ kind: 'edit', message: changed.id, text: 'meant so' });
  });

  it('reads after a start what was written before it, from the latest that was kept', async () => {
    person.writesUnheard('kept long ago');
    const { id } = person.writesUnheard('kept');
    person.writesUnheard('written while nobody was there');
    const other = discord.person();
    other.writesUnheard('of whom nothing is known to be kept');
    await start({ places: async () => [{ ...addressOf(person), last: id }, addressOf(other)] });
    await until(() => hearing.texts().length === 2);
    expect(hearing.texts()).to.have.members(['written while nobody was there', 'of whom nothing is known to be kept']);
  });

  it('does not let new words wait for Discord’s list when it cannot be had, and reads it later', async () => {
    const world = createHandWorld();
    person.writesUnheard('missed');
    discord.trouble(/^GET .*\/messages/, { status: 500 });
    await start({ world, places: async () => [addressOf(person)] });
    person.writes('now');
    await heard('now');
    await until(() => {
      world.wakeAll();
      return hearing.texts().includes('missed');
    });
  });

  it('asks again for the conversations when they cannot be told', async () => {
    const world = createHandWorld();
    let asked = 0;
    person.writesUnheard('missed');
    const places = async () => {
      if (asked++ === 0) throw new Error('the store is away');
      return [addressOf(person)];
    };
    await start({ world, places });
    await until(() => logged.some((line) => line.includes('which conversations')));
    await until(() => {
      world.wakeAll();
      return hearing.texts().includes('missed');
    });
  });

  it('bears a list that is not Discord’s', async () => {
    const world = createHandWorld();
    person.writesUnheard('missed');
    discord.trouble(/^GET .*\/messages/, { status: 200, body: '<p>Please sign in</p>' });
    await start({ world, places: async () => [addressOf(person)] });
    await until(() => {
      world.wakeAll();
      return hearing.texts().includes('missed');
    });
  });

  it('lets go of a conversation that is gone', async () => {
    await start({ places: async () => [addressOf({ ...person, place: '1' }), addressOf(person)] });
    person.writes('still here');
    await heard('still here');
    expect(logged).to.deep.equal(['info: connected to Discord']);
  });

  it('reads from the list what found no room in memory', async () => {
    const texts = Array.from({ length: 260 }, (_, index) => `message ${index}`);
    const open = hearing.hold();
    await start({ world: createHandWorld() });
    for (const text of texts) person.writes(text);
    // It comes on the same connection after all of them, and is answered without being kept.
    await discord.person().uses('help', { context: 0, guild_id: '1' });
    open();
    await heard(...texts);
    expect(discord.requests).to.include(`GET /channels/${person.place}/messages`);
  });

  it('gives on edits and deletions, not those of its own messages', async () => {
    const channel = await start();
    const message = person.writes('So');
    await heard('So');
    person.edits(message, 'Otherwise');
    await until(() => hearing.heard.length === 2);
    const act = say('Said');
    const receipt = await channel.send({ id: 'e-1', to: addressOf(person), act });
    if (receipt.outcome !== 'sent' || receipt.shown === undefined) return expect.fail();
    const { shown } = receipt;
    await channel.send({ id: 'e-2', to: addressOf(person), act: { kind: 'revise', shown, message: { text: 'X' } } });
    await channel.send({ id: 'e-3', to: addressOf(person), act: { kind: 'withdraw', shown } });
    person.deletes(message);
    await until(() => hearing.heard.length === 3);
    expect(hearing.events()).to.deep.equal([
      { kind: 'text', text: 'So', message: message.id },
      { kind: 'edit', message: message.id, text: 'Otherwise' },
      { kind: 'delete', message: message.id },
    ]);
  });

  it('finds out whose message was deleted', async () => {
    const message = person.writesUnheard('Of a time before');
    await start();
    person.deletes(message);
    await until(() => hearing.heard.length === 1);
    expect(hearing.heard[0]).to.deep.include({
      id: `${message.id}:delete`,
      from: addressOf(person),
      event: { kind: 'delete', message: message.id },
    });
  });

  it('hears nothing of servers, other bots, and what it does not know', async () => {
    await start();
    const message = person.writesUnheard('Elsewhere');
    discord.dispatch('MESSAGE_CREATE', { ...message, guild_id: '1' });
    discord.dispatch('MESSAGE_CREATE', { ...message, author: { id: '1', bot: true } });
    discord.dispatch('MESSAGE_CREATE', { ...message, type: 99 });
    discord.dispatch('MESSAGE_CREATE', { something: 'else' });
    discord.dispatch('MESSAGE_REACTION_ADD', { emoji: { name: '👍' }, message_id: message.id });
    discord.dispatch('WHATEVER_COMES', null);
    person.writes('Here');
    await heard('Here');
  });

  it('starts without Discord, and connects when it is there', async () => {
    const world = createHandWorld();
    discord.trouble(/^GET \/gateway\/bot$/, { status: 503 });
    await start({ world });
    expect(logged).to.include('warn: Discord cannot be reached; it is tried again');
    world.wakeAll();
    await until(() => discord.identified() === 1);
    person.writes('Here');
    await heard('Here');
  });

  it('says loudly that its token is refused, and tries again later', async () => {
    const world = createHandWorld();
    discord.trouble(/^GET \/gateway\/bot$/, { status: 401, body: { code: 0 } });
    await start({ world });
    expect(logged).to.include('error: Discord refuses the token; it is tried again');
    world.wakeAll();
    await until(() => discord.identified() === 1);
  });

  it('hears nothing after it has stopped, and goes on when it is started again', async () => {
    const channel = await start();
    await channel.stop();
    person.writesUnheard('while nobody listens');
    await channel.start(hearing.receive);
    person.writes('Here');
    await heard('Here');
    expect(discord.identified()).to.equal(2);
  });

  it('does not connect again when it is stopped while it waits to', async () => {
    const first = await start();
    discord.cut();
    await until(() => logged.includes('info: the connection to Discord is made anew'));
    await first.stop();
    // Its successor waits as long before it resumes: by then the first would have been there.
    await start();
    discord.cut();
    await until(() => discord.resumed() === 1);
    person.writes('Here');
    await heard('Here');
    expect([discord.identified(), discord.resumed(), discord.connections()]).to.deep.equal([2, 1, 1]);
  });
});
