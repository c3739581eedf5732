import { channelContract } from '../../contract/channel.ts';
import { messageEvent, tapOf } from '../../support/played-slack.ts';
import { ada, openPractice } from './practice.ts';

channelContract(
  'Slack',
  async () => {
    const { slack, channel, deliver } = await openPractice();
    let latest: Parameters<typeof deliver>[0] = {};
    let retries = 0;
    const bring = async (body: typeof latest, headers = {}) => {
      latest = body;
      const { status } = await deliver(body, { headers });
      return status === 200 ? 'acknowledged' : 'not acknowledged';
    };
    return {
      channel,
      say: (text) => bring(messageEvent(slack.composed(ada, text))),
      repeat: () => bring(latest, { 'x-slack-retry-num': `${++retries}`, 'x-slack-retry-reason': 'http_error' }),
      tap({ id, options = [] }, value) {
        const post = slack.posts.find(({ blocks }) => blocks.some(({ block_id }) => block_id === `q:${id}`));
        const label = options.find((option) => option.value === value)?.label ?? value;
        if (!post) throw new Error('the question was not shown');
        return bring(tapOf(ada, post, label));
      },
      echo(text) {
        const { client_msg_id: _, ...post } = slack.composed(ada, text, { user: 'U0BOT', bot_id: 'B0BOT' });
        return bring(messageEvent(post, { app_id: 'A0MEANWHILE' }));
      },
      shown: async () => slack.shown(ada.place),
    };
  },
  { echoes: true, shows: true },
);
