import { expect } from 'chai';
import { APP_TOKEN, eventOf, messageEvent, tapOf } from '../../support/played-slack.ts';
import { until } from '../../support/until.ts';
import { ada, keeper, type OpenPractice, openPractice } from './practice.ts';

describe('Slack over a socket', () => {
  let practice: OpenPractice;
  let kept: ReturnType<typeof keeper>;
  beforeEach(async () => {
    practice = await openPractice({ appToken: APP_TOKEN });
    kept = keeper();
  });
  afterEach(() => practice.channel.stop());

  let envelopes = 0;
  const push = (payload: object, more: object = {}): string => {
    const envelope_id = `envelope-${++envelopes}`;
    practice.slack.push({ envelope_id, type: 'events_api', accepts_response_payload: false, payload, ...more });
    return envelope_id;
  };
  const acked = () => practice.slack.acks.map(({ envelope_id }) => envelope_id);
  const message = (text: string) => messageEvent(practice.slack.composed(ada, text));

  it('is for one process, and needs no address', () => {
    expect(practice.channel.features.exclusive).to.equal(true);
    expect(practice.channel.handler).to.equal(undefined);
  });

  it('acknowledges when it is kept', async () => {
    await practice.channel.start(kept.receive);
    const release = kept.hold(ada.user);
    const envelope = push(message('Hello'));
    await until(() => kept.inbounds.length === 1);
    // Something else is acknowledged meanwhile, so there was time for both.
    const other = push(eventOf({ type: 'something_new' }));
    await until(() => acked().includes(other));
    expect(acked()).to.deep.equal([other]);
    release();
    await until(() => acked().includes(envelope));
  });

  it('does not acknowledge what could not be kept, and takes it when it comes again', async () => {
    await practice.channel.start(kept.receive);
    kept.fail(1);
    const body = message('Important');
    push(body);
    const again = push(body, { retry_attempt: 1, retry_reason: 'timeout' });
    await until(() => acked().length > 0);
    expect(acked()).to.deep.equal([again]);
    const [first, second] = kept.inbounds;
    expect(first?.id).to.equal(second?.id);
    expect(practice.logged.join()).to.not.include('Important');
  });

  it('takes taps, and answers forms through the socket', async () => {
    await practice.channel.start(kept.receive);
    const to = { channel: 'slack', workspace: 'T0PRACTICE', user: ada.user, place: ada.place } as const;
    const question = { id: 'q-1', kind: 'scale', min: 0, max: 3 } as const;
    await practice.channel.send({ id: 'e', to, act: { kind: 'say', message: { text: 'How?', question } } });
    const post = practice.slack.posts.at(-1) ?? expect.fail('nothing was posted');
    const envelope = push(tapOf(ada, post, '2'), { type: 'interactive', accepts_response_payload: true });
    await until(() => acked().includes(envelope));
    expect(kept.inbounds[0]?.event).to.deep.equal({ kind: 'choice', question: 'q-1', value: 2 });
  });

  it('connects again when Slack asks for it, and when the connection is cut', async () => {
    await practice.channel.start(kept.receive);
    const connected = (times: number) => practice.slack.connections() === times && practice.slack.sockets.size === 1;
    practice.slack.push({ type: 'disconnect', reason: 'refresh_requested' });
    await until(() => connected(2));
    // Slack cannot be reached for a moment; nothing may be rejected unheard.
    practice.slack.next('apps.connections.open', { kind: 'drop', when: 'before' });
    practice.slack.cut();
    await until(() => connected(3));
    const envelope = push(message('Still there?'));
    await until(() => acked().includes(envelope));
    expect(kept.texts()).to.deep.equal(['Still there?']);
  });

  it('begins although Slack cannot be reached, says so, and goes on trying', async () => {
    practice.slack.next('apps.connections.open', { kind: 'status', status: 503 });
    await practice.channel.start(kept.receive);
    expect(practice.logged).to.include('error: no connection to Slack: HTTP 503');
    await until(() => practice.slack.sockets.size === 1);
  });
});
