import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Message } from '../../../src/model.ts';
import type { Outbound } from '../../../src/ports.ts';
import { type Mishap, TEAM } from '../../support/played-slack.ts';
import { ada, type OpenPractice, openPractice } from './practice.ts';

describe('sending over Slack', () => {
  let practice: OpenPractice;
  beforeEach(async () => {
    practice = await openPractice();
  });
  afterEach(() => practice.channel.stop());

  const to = { channel: 'slack', workspace: TEAM, user: ada.user, place: ada.place } as const;
  const say = (text: string, more: { id?: string; under?: string; message?: Partial<Message> } = {}): Outbound => ({
    id: more.id ?? 'effect-1',
    to,
    act: { kind: 'say', message: { text, ...more.message }, ...(more.under !== undefined && { under: more.under }) },
  });
  const send = (outbound: Outbound) => practice.channel.send(outbound);
  const rejection = (promise: Promise<unknown>) =>
    promise.then(
      (value) => expect.fail(`it resolved with ${JSON.stringify(value)}`),
      (fault: unknown) => fault,
    );
  const shown = () => practice.slack.shown(ada.place);
  const long = 'All of it counts. '.repeat(500).trim();

  it('waits as long as a rate limit says', async () => {
    practice.slack.next('chat.postMessage', { kind: 'limit', after: 7 });
    const before = Date.now();
    const receipt = await send(say('Hello'));
    expect(receipt).to.include({ outcome: 'later', reason: 'rate limit' });
    expect(receipt)
      .to.have.property('at')
      .within(before + 7000, Date.now() + 7000);
    expect(shown()).to.deep.equal([]);
    expect(practice.slack.calls).to.have.length(1);
  });

  const refusals: readonly (readonly [string, Mishap, object])[] = [
    ['a service that is away', { kind: 'status', status: 503 }, { outcome: 'later', reason: 'HTTP 503' }],
    [
      'a conversation that is not there',
      { kind: 'error', error: 'channel_not_found' },
      { outcome: 'failed', reason: 'gone' },
    ],
    ['a deactivated user', { kind: 'error', error: 'user_disabled' }, { outcome: 'failed', reason: 'gone' }],
    [
      'blocks that it does not like',
      { kind: 'error', error: 'invalid_blocks' },
      { outcome: 'failed', reason: 'refused' },
    ],
    ['a withdrawn token', { kind: 'error', error: 'token_revoked' }, { outcome: 'later', reason: 'token_revoked' }],
    ['a missing permission', { kind: 'error', error: 'missing_scope' }, { outcome: 'later', reason: 'missing_scope' }],
    [
      'what it has come up with since',
      { kind: 'error', error: 'on_holiday' },
      { outcome: 'later', reason: 'on_holiday' },
    ],
  ];
  for (const [what, mishap, receipt] of refusals)
    it(`has a receipt for ${what}`, async () => {
      practice.slack.next('chat.postMessage', mishap);
      expect(await send(say('Hello'))).to.deep.equal(receipt);
      expect(shown()).to.deep.equal([]);
    });

  it('says loudly that the token is no good, and never what was to be sent', async () => {
    practice.slack.next('chat.postMessage', { kind: 'error', error: 'invalid_auth' });
    await send(say('A secret of hers'));
    expect(practice.logged).to.have.length(1);
    expect(practice.logged[0])
      .to.match(/^error: .*invalid_auth/)
      .and.not.include('secret of hers');
  });

  it('comes back later when nothing listens there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const away = await openPractice({ apiUrl: `http://127.0.0.1:${port}/api/` });
    expect(await away.channel.send(say('Hello'))).to.deep.equal({ outcome: 'later', reason: 'ECONNREFUSED' });
    await away.channel.stop();
  });

  const uncertain: readonly (readonly [string, Mishap, 'sent' | 'not sent'])[] = [
    ['the connection breaks before Slack took it', { kind: 'drop', when: 'before' }, 'not sent'],
    ['the connection breaks after Slack took it', { kind: 'drop', when: 'after' }, 'sent'],
    ['Slack has trouble of its own', { kind: 'status', status: 500 }, 'not sent'],
    ['Slack may have done some of it', { kind: 'error', error: 'fatal_error' }, 'not sent'],
  ];
  for (const [what, mishap, truth] of uncertain)
    it(`does not claim to know when ${what}, and looks it up`, async () => {
      practice.slack.next('chat.postMessage', mishap);
      expect(await rejection(send(say('Hello')))).to.include({ name: 'Fault', whose: 'world', retry: true });
      const fate = await practice.channel.fate(say('Hello'));
      const [post] = practice.slack.posts;
      expect(fate).to.deep.equal(
        truth === 'sent' ? { outcome: 'sent', shown: `${ada.place}:${post?.ts}` } : 'not sent',
      );
      if (truth === 'not sent') await send(say('Hello'));
      expect(shown()).to.deep.equal(['Hello']);
    });

  it('goes on after the piece that went out, whatever stopped it', async () => {
    const fine: Mishap = { kind: 'drop', when: 'after' };
    practice.slack.next('chat.postMessage', fine);
    await rejection(send(say(long)));
    expect(await practice.channel.fate(say(long))).to.equal('not sent');
    const receipt = await send(say(long));
    expect(receipt).to.have.property('shown', practice.slack.posts.map(({ ts }) => `${ada.place}:${ts}`).join(' '));
    expect(shown()).to.have.length(3);
    expect(shown().join(' ')).to.equal(long);
    expect(await practice.channel.fate(say(long))).to.deep.equal(receipt);
  });

  it('looks through several pages for a send, and says when there are too many', async () => {
    await send(say('Long ago'));
    for (let more = 0; more < 900; more++) practice.slack.composed(ada, 'x');
    expect(await practice.channel.fate(say('Long ago'))).to.have.property('outcome', 'sent');
    for (let more = 0; more < 200; more++) practice.slack.composed(ada, 'x');
    expect(await practice.channel.fate(say('Long ago'))).to.equal('unknown');
  });

  it('writes under a message, and finds it there again', async () => {
    const head = await send(say('Ada', { id: 'head' }));
    if (head.outcome !== 'sent' || !head.shown) return expect.fail('there is no head');
    const reply = say('She wrote', { id: 'reply', under: head.shown });
    const receipt = await send(reply);
    const [first, second] = practice.slack.posts;
    expect(second?.thread_ts).to.equal(first?.ts);
    expect(await practice.channel.fate(reply)).to.deep.equal(receipt);
    expect(await practice.channel.fate({ ...reply, id: 'another' })).to.equal('not sent');
  });

  it('marks a message of a person, any number of times', async () => {
    const { ts } = practice.slack.composed(ada, 'Hello');
    const mark: Outbound = { id: 'm', to, act: { kind: 'mark', on: `${ada.place}:${ts}`, mark: 'seen' } };
    expect(await send(mark)).to.deep.equal({ outcome: 'sent' });
    expect(await send(mark)).to.deep.equal({ outcome: 'sent' });
    expect(practice.slack.reactions).to.have.length(1);
    expect(practice.slack.reactions[0]).to.include({ channel: ada.place, timestamp: ts, name: 'eyes' });
  });

  it('has nothing to mark where something was said with a command', async () => {
    const mark: Outbound = { id: 'm', to, act: { kind: 'mark', on: 'command:1.2.abc', mark: 'seen' } };
    expect(await send(mark)).to.deep.equal({ outcome: 'failed', reason: 'refused' });
    expect(practice.slack.calls).to.deep.equal([]);
  });

  it('makes a long message short, a short one long, and takes both back, any number of times', async () => {
    const receipt = await send(say(long));
    let now = receipt.outcome === 'sent' ? (receipt.shown ?? '') : '';
    for (const text of ['Short', long]) {
      const revised = await send({
        id: `r-${text.length}`,
        to,
        act: { kind: 'revise', shown: now, message: { text } },
      });
      now = revised.outcome === 'sent' ? (revised.shown ?? '') : '';
      expect(shown().join(' ')).to.equal(text);
    }
    const withdraw: Outbound = { id: 'w', to, act: { kind: 'withdraw', shown: now } };
    expect(await send(withdraw)).to.deep.equal({ outcome: 'sent' });
    expect(await send(withdraw)).to.deep.equal({ outcome: 'sent' });
    expect(shown()).to.deep.equal([]);
  });

  it('finds nothing to change in a message that is gone', async () => {
    const act = { kind: 'revise', shown: `${ada.place}:1.1`, message: { text: 'x' } } as const;
    expect(await send({ id: 'r', to, act })).to.deep.equal({ outcome: 'failed', reason: 'refused' });
  });

  it('says what is wrong with the app', async () => {
    expect((await practice.channel.check(false)).map(({ level }) => level)).to.deep.equal(['ok']);
    practice.slack.grant('chat:write,im:history,im:write,reactions:write,app_mentions:read,commands');
    const [problem, ...others] = await practice.channel.check(false);
    expect(problem?.says).to.include('users:read').and.to.include('time zone');
    expect(others).to.deep.equal([]);
    practice.slack.next('auth.test', { kind: 'error', error: 'invalid_auth' });
    expect((await practice.channel.check(false))[0]?.says).to.include('invalid_auth');
  });
});
