import { createTeamsChannel } from '../../../adapters/teams/index.ts';
import { channelContract } from '../../contract/channel.ts';
import { createPlayedTeams, playedBot } from '../../support/played-teams.ts';

channelContract(
  'Teams',
  async () => {
    const teams = await createPlayedTeams();
    const channel = createTeamsChannel({
      appId: playedBot.appId,
      credential: { password: playedBot.password },
      serviceUrls: [teams.serviceUrl],
      publicUrl: 'https://care.example.org',
      log: () => {},
      world: { now: Date.now },
      api: teams.api,
    });
    await teams.reach(channel.handler);
    const ada = teams.person('ada');
    return {
      channel: {
        ...channel,
        async stop() {
          await channel.stop();
          await teams.close();
        },
      },
      say: ada.say,
      repeat: ada.repeat,
      async tap({ options = [] }, value) {
        const label = options.find((option) => option.value === value)?.label ?? '';
        return (await ada.press(label)).status === 200 ? 'acknowledged' : 'not acknowledged';
      },
      shown: async () => ada.shown(),
    };
  },
  { shows: true },
);
