/** The chat platforms that are in use. */
import { loadAdapters } from '../../adapters/index.ts';
import type { Config } from '../config.ts';
import { createWorld } from '../world.ts';
import { type Finding, look, warning } from './finding.ts';
import { addressesIn } from './kept.ts';

export async function examineChannels(config: Config, fix: boolean): Promise<readonly Finding[]> {
  const world = createWorld();
  const places = async () => (await addressesIn(config)).filter(({ channel }) => channel === 'discord');
  const { channels } = await loadAdapters(config, { world, log: () => {}, places });
  const found = await Promise.all([...channels.values()].map(({ name, check }) => look(name, () => check(fix))));
  return [...found.flat(), ...examineReach(config)];
}

/** What the settings alone tell. */
function examineReach({
  PUBLIC_URL,
  SLACK_BOT_TOKEN,
  SLACK_APP_TOKEN,
  SLACK_SIGNING_SECRET,
  TEAMS_APP_ID,
}: Config): Finding[] {
  const secure = PUBLIC_URL.startsWith('https:');
  const unreached = (who: string, next: string) => warning(`${who} has to reach ${PUBLIC_URL}, over https.`, next);
  const slackPosts = SLACK_BOT_TOKEN !== undefined && SLACK_APP_TOKEN === undefined;
  return [
    ...(slackPosts && SLACK_SIGNING_SECRET === undefined
      ? [
          warning(
            'Slack can be written to, but nothing comes from it.',
            'Set SLACK_SIGNING_SECRET, or SLACK_APP_TOKEN.',
          ),
        ]
      : []),
    ...(slackPosts && !secure ? [unreached('Slack', 'Set PUBLIC_URL to that address, or SLACK_APP_TOKEN.')] : []),
    ...(TEAMS_APP_ID !== undefined && !secure ? [unreached('Teams', 'Set PUBLIC_URL to that address.')] : []),
  ];
}
