import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { TOKEN as DISCORD_TOKEN, playDiscord } from '../../support/played-discord.ts';
import { APP_TOKEN, playSlack, SECRET, TOKEN as SLACK_TOKEN } from '../../support/played-slack.ts';
import { playedBot } from '../../support/played-teams.ts';
import { type Ended, freePort, runProgram, type Settings, servers } from '../../support/server.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { until } from '../../support/until.ts';

const hook = new URL('../../support/loaded.js', import.meta.url).href;
const sdks = ['@slack/bolt', 'discord.js', 'botbuilder'];

describe('The settings of chat platforms', () => {
  const path = temporaryFolder();
  const start = servers();
  let slack: Awaited<ReturnType<typeof playSlack>>;
  let discord: Awaited<ReturnType<typeof playDiscord>>;
  before(async () => {
    slack = await playSlack([]);
    discord = await playDiscord();
  });
  after(async () => {
    await Promise.all([slack?.close(), discord?.close()]);
  });

  const onSlack = () => ({
    SLACK_BOT_TOKEN: SLACK_TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
  });
  const onDiscord = () => ({ DISCORD_TOKEN, DISCORD_API_URL: discord.api });
  const onTeams = () => ({ TEAMS_APP_ID: playedBot.appId, TEAMS_APP_PASSWORD: playedBot.password });
  const own = async () => ({ PORT: String(await freePort()), DATA_DIR: path('data'), LOG_LEVEL: 'warn' });

  describe('load', () => {
    /** The platforms' SDKs that a practice has loaded by the time it stops. */
    async function loadedBy(settings: Settings): Promise<readonly string[]> {
      const files = { NODE_OPTIONS: `--import=${hook}`, LOADED: path('loaded') };
      const server = start({ ...(await own()), ...files, ...settings });
      await server.ready;
      expect(await server.end('SIGTERM')).to.include({ code: 0 });
      const urls = readFileSync(path('loaded'), 'utf8').split('\n');
      const paths = urls.flatMap((url) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
      return sdks.filter((sdk) => paths.some((one) => one.includes(`/node_modules/${sdk}/`)));
    }

    it('no platform’s SDK where none is set', async () => {
      expect(await loadedBy({})).to.deep.equal([]);
      const policies = { SLACK_CONTENT: 'full', DISCORD_STAFF_CONTENT: 'full', TEAMS_CONTENT: 'none' };
      expect(await loadedBy({ ...policies, TEAMS_SERVICE_URLS: 'http://127.0.0.1:1' })).to.deep.equal([]);
    });

    it('the SDK of the one that is set, and no other', async () => {
      expect(await loadedBy(onSlack())).to.deep.equal(['@slack/bolt']);
      expect(await loadedBy(onDiscord())).to.deep.equal(['discord.js']);
      expect(await loadedBy(onTeams())).to.deep.equal(['botbuilder']);
    });

    it('all that are set', async () => {
      expect(await loadedBy({ ...onSlack(), ...onDiscord(), ...onTeams() })).to.deep.equal(sdks);
    });
  });

  describe('that are wrong', () => {
    const wrong: readonly (readonly [setting: string, settings: () => Settings])[] = [
      ['SLACK_BOT_TOKEN', () => ({ ...onSlack(), SLACK_BOT_TOKEN: 'xoxp-of-a-person' })],
      ['SLACK_SIGNING_SECRET', () => ({ ...onSlack(), SLACK_SIGNING_SECRET: 'no secret' })],
      ['SLACK_APP_TOKEN', () => ({ ...onSlack(), SLACK_APP_TOKEN: SLACK_TOKEN })],
      ['SLACK_API_URL', () => ({ ...onSlack(), SLACK_API_URL: 'nowhere' })],
      ['SLACK_CONTENT', () => ({ ...onSlack(), SLACK_CONTENT: 'everything' })],
      ['SLACK_STAFF_CONTENT', () => ({ ...onSlack(), SLACK_STAFF_CONTENT: 'none' })],
      ['DISCORD_API_URL', () => ({ ...onDiscord(), DISCORD_API_URL: 'nowhere' })],
      ['DISCORD_CONTENT', () => ({ ...onDiscord(), DISCORD_CONTENT: 'everything' })],
      ['TEAMS_APP_ID', () => ({ ...onTeams(), TEAMS_APP_ID: 'meanwhile' })],
      ['TEAMS_TENANT_ID', () => ({ ...onTeams(), TEAMS_TENANT_ID: 'practice' })],
      ['TEAMS_SERVICE_URLS', () => ({ ...onTeams(), TEAMS_SERVICE_URLS: 'nowhere' })],
      ['TEAMS_STAFF_CONTENT', () => ({ ...onTeams(), TEAMS_STAFF_CONTENT: 'everything' })],
    ];
    const lacking: readonly (readonly [setting: string, settings: Settings])[] = [
      ['SLACK_SIGNING_SECRET', { SLACK_BOT_TOKEN: SLACK_TOKEN }],
      ['SLACK_BOT_TOKEN', { SLACK_SIGNING_SECRET: SECRET }],
      ['SLACK_BOT_TOKEN', { SLACK_APP_TOKEN: APP_TOKEN }],
      ['TEAMS_APP_ID', { TEAMS_APP_PASSWORD: playedBot.password }],
      ['TEAMS_APP_PASSWORD', { TEAMS_APP_ID: playedBot.appId }],
    ];

    const tryStart = async (settings: Settings): Promise<Ended> =>
      runProgram(['start'], { ...(await own()), ...settings });
    /** One line names the setting, and what is secret is in none. */
    function expectSaid({ code, out, err }: Ended, setting: string, settings: Settings): void {
      expect([code, out], err).to.deep.equal([2, '']);
      const lines = err.split('\n').filter((line) => new RegExp(`^ *${setting}: `).test(line));
      expect(lines, err).to.have.length(1);
      expect(err.trim().split('\n').length, err).to.be.at.most(2);
      for (const [name, value] of Object.entries(settings))
        if (/TOKEN|SECRET|PASSWORD/.test(name)) expect(err, name).not.to.include(value);
    }

    for (const [setting, settings] of wrong)
      it(`are named: ${setting}`, async () => expectSaid(await tryStart(settings()), setting, settings()));

    for (const [setting, settings] of lacking)
      it(`are named when they are missing: ${setting} beside ${Object.keys(settings)}`, async () =>
        expectSaid(await tryStart(settings), setting, settings));
  });

  it('that a platform refuses keep nobody from the pages, and the log says which platform', async () => {
    const refused = { SLACK_BOT_TOKEN: 'xoxb-of-nobody', DISCORD_TOKEN: 'of.no.bot' };
    const server = start({ ...(await own()), ...onSlack(), ...onDiscord(), ...refused });
    const origin = await server.ready;
    expect((await fetch(origin)).status).to.equal(200);
    await until(() => server.written.err.includes('Discord refuses the token'));
    await until(() => server.written.err.includes('Slack does not know the app: invalid_auth'));
    for (const token of Object.values(refused)) expect(server.written.err).not.to.include(token);
    expect(await server.end('SIGTERM')).to.include({ code: 0 });
  });
});
