import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { permissions } from '../../../adapters/discord/fit.ts';
import { commands, sameCommands } from '../../../adapters/discord/words.ts';
import { TALK } from '../../../adapters/discord/write.ts';
import { type PlayedDiscord, playDiscord } from '../../support/played-discord.ts';
import { until } from '../../support/until.ts';
import { channelOf, createHandWorld } from './discord.ts';

describe('Discord: how it is set up', () => {
  let discord: PlayedDiscord;
  beforeEach(async () => {
    discord = await playDiscord();
  });
  afterEach(async () => {
    await discord.close();
    expect(discord.unknown).to.deep.equal([]);
  });
  const puts = () => discord.requests.filter((request) => request.startsWith('PUT')).length;

  it('puts the commands into the menu at the start, once', async () => {
    for (let starts = 0; starts < 2; starts++) {
      const channel = channelOf(discord, { world: createHandWorld() });
      await channel.start(async () => 'accepted');
      await until(() => discord.commands().length === commands.length);
      await channel.stop();
    }
    expect(sameCommands(discord.commands())).to.equal(true);
    expect(puts()).to.equal(1);
  });

  it('says what is wrong, and mends it when told to', async () => {
    const channel = channelOf(discord);
    const levels = async (fix = false) => (await channel.check(fix)).map(({ level }) => level);
    expect(await levels()).to.deep.equal(['ok', 'wrong']);
    expect(puts()).to.equal(0);
    expect(await levels(true)).to.deep.equal(['ok', 'ok']);
    expect(await levels()).to.deep.equal(['ok', 'ok']);
    expect(puts()).to.equal(1);
  });

  it('says that the token is refused, and that Discord is away', async () => {
    const [refused] = await channelOf(discord, { token: 'another' }).check(false);
    expect(refused?.says).to.equal('Discord refuses the token.');
    const [away] = await channelOf({ ...discord, api: 'http://127.0.0.1:1/api' }).check(false);
    expect(away).to.include({ level: 'wrong', says: 'Discord does not answer as it should.' });
  });

  it('knows its commands from others', () => {
    expect(sameCommands([...commands].reverse().map((command, id) => ({ id, ...command, nsfw: false })))).to.equal(
      true,
    );
    expect(sameCommands(commands.slice(1) as never)).to.equal(false);
    expect(sameCommands(commands.map((command) => ({ ...command, contexts: [0, 1, 2] })))).to.equal(false);
    expect(sameCommands(commands.map((command) => ({ ...command, name_localizations: null })))).to.equal(false);
  });

  it('has a page that says the same as the code', () => {
    const page = readFileSync(new URL('../../../docs/channels/discord.md', import.meta.url), 'utf8');
    for (const { name, description } of commands) expect(page).to.include(`| \`/${name}\` | ${description} |`);
    expect(page).to.include('scope=bot+applications.commands&permissions=0');
    const number = permissions.reduce((all, { bit }) => all | bit, 0n);
    expect(page).to.include(`scope=bot+applications.commands&permissions=${number}`);
    for (const { en } of permissions) expect(page).to.include(`| ${en} |`);
    expect(page).to.include(TALK);
  });
});
