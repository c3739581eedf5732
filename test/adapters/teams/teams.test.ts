import { generateKeyPairSync } from 'node:crypto';
import { connect } from 'node:net';
import { expect } from 'chai';
import { createTeamsChannel, type TeamsChannel, type TeamsSettings } from '../../../adapters/teams/index.ts';
import type { Address, Inbound, Message, Question } from '../../../src/model.ts';
import type { Act, Receipt, Receive } from '../../../src/ports.ts';
import { faultOf } from '../../support/fault.ts';
import { createPlayedTeams, type PlayedTeams, playedBot } from '../../support/played-teams.ts';
import { until } from '../../support/until.ts';

const mood: Question = {
  id: 'q-1',
  kind: 'choice',
  options: [
    { value: 'calm', label: 'Calm' },
    { value: 'low', label: 'Low' },
  ],
};

/** Longer than any act may take (milliseconds). */
const LONGEST = 10_000;

describe('Teams', () => {
  let teams: PlayedTeams;
  let channel: TeamsChannel;
  let heard: Inbound[];
  let logged: string[];
  let receive: Receive;

  const settings = (): TeamsSettings => ({
    appId: playedBot.appId,
    credential: { password: playedBot.password },
    serviceUrls: [teams.serviceUrl],
    publicUrl: 'https://care.example.org',
    log: (level, event) => logged.push(`${level} ${event}`),
    world: { now: Date.now },
    api: teams.api,
  });

  async function open(more: Partial<TeamsSettings> = {}): Promise<void> {
    channel = createTeamsChannel({ ...settings(), ...more });
    await teams.reach(channel.handler);
    await channel.start((inbound) => receive(inbound));
  }

  beforeEach(async () => {
    [heard, logged] = [[], []];
    receive = async (inbound) => {
      heard.push(inbound);
      return 'accepted';
    };
    teams = await createPlayedTeams();
    await open();
  });
  afterEach(async () => {
    await channel.stop();
    await teams.close();
  });

  async function addressOf(name = 'ada'): Promise<Address> {
    await teams.person(name).say('Hello');
    return heard.at(-1)?.from ?? expect.fail('nobody was heard');
  }
  const act = async (act: Act, to?: Address): Promise<Receipt> =>
    channel.send({ id: 'effect-1', to: to ?? (await addressOf()), act });
  const say = (message: string | Message, to?: Address): Promise<Receipt> =>
    act({ kind: 'say', message: typeof message === 'string' ? { text: message } : message }, to);

  describe('as whoever posts there', () => {
    const seconds = () => Math.floor(Date.now() / 1000);
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const post = (...token: Parameters<PlayedTeams['post']> extends [unknown, ...infer Rest] ? Rest : never) =>
      teams.post(teams.person('ada').activity({ text: 'Hello' }), ...token);

    it('is taken when the settings write its id in capitals', async () => {
      await channel.stop();
      await open({ appId: playedBot.appId.toUpperCase() });
      expect(await post()).to.have.property('status', 200);
    });

    it('is taken when the signature is right', async () => {
      expect(await post()).to.have.property('status', 200);
      expect(heard).to.have.length(1);
    });

    // The SDK writes to the console, without asking, when a signature is wrong.
    const { error } = console;
    beforeEach(() => {
      console.error = (...words) => logged.push(words.join(' '));
    });
    afterEach(() => {
      console.error = error;
    });

    const wrong: readonly (readonly [string, () => Parameters<PlayedTeams['post']>[1]])[] = [
      ['says nothing of who it is', () => 'none'],
      ['signs with another key', () => ({ key: stranger })],
      ['names a key that Teams does not have', () => ({ key: stranger, keyId: 'key-2' })],
      ['means another bot', () => ({ claims: { aud: '99999999-2222-3333-4444-555555555555' } })],
      ['is another issuer', () => ({ claims: { iss: 'https://evil.example' } })],
      [
        'is the issuer of the emulator',
        () => ({ claims: { iss: 'https://login.microsoftonline.com/botframework.com/v2.0' } }),
      ],
      ['comes too late', () => ({ claims: { exp: seconds() - 400 } })],
      ['comes too early', () => ({ claims: { nbf: seconds() + 400 } })],
      [
        'was given the token for another address',
        () => ({ claims: { serviceurl: 'https://smba.trafficmanager.net/emea/' } }),
      ],
    ];
    for (const [what, token] of wrong)
      it(`is refused when it ${what}`, async () => {
        expect(await post(token())).to.have.property('status', 401);
        expect(heard).to.deep.equal([]);
        expect(logged.join()).not.to.include('Hello').and.not.to.include('Bearer');
      });

    it('is refused, and never called, when it wants to be answered anywhere but at Teams', async () => {
      const activity = teams.person('ada').activity({ text: 'Hello', serviceUrl: 'https://evil.example/' });
      expect(await teams.post(activity)).to.have.property('status', 403);
      expect(heard).to.deep.equal([]);
    });

    it('is refused when it is another channel of the Bot Connector, whose rules are others', async () => {
      const activity = teams.person('ada').activity({ text: 'Hello', channelId: 'AseChannel' });
      expect(await teams.post(activity)).to.have.property('status', 400);
    });

    it('is told to come again while the keys are not to be had', async () => {
      await channel.stop();
      await open({ api: { ...teams.api, openIdMetadata: 'http://127.0.0.1:9/openid' } });
      expect(await post()).to.have.property('status', 503);
      expect(logged.join()).to.match(/^error .*keys/);
    });

    it('is let in without a signature only where there is no application id, and that only on this machine', async () => {
      const fault = await faultOf((async () => createTeamsChannel({ ...settings(), appId: '' }))());
      expect(fault).to.have.property('whose', 'setting');
      await channel.stop();
      await open({ appId: '', publicUrl: 'http://localhost:3000' });
      expect(await post('none')).to.have.property('status', 200);
    });
  });

  describe('as those who write there', () => {
    it('bring the same id when it comes again, also to a practice that started anew', async () => {
      const ada = teams.person('ada');
      await ada.say('Hello');
      await channel.stop();
      await open();
      await ada.repeat();
      expect(heard).to.have.length(2);
      expect(heard[0]).to.deep.equal(heard[1]);
    });

    it('are told to come again while the practice does not listen', async () => {
      await channel.stop();
      expect(await teams.person('ada').say('Hello')).to.equal('not acknowledged');
    });

    it('are heard in the order of their coming, however long each takes to be kept', async () => {
      const first = Promise.withResolvers<void>();
      const taken: string[] = [];
      receive = async (inbound) => {
        const text = inbound.event.kind === 'text' ? inbound.event.text : '';
        taken.push(`${text} comes`);
        if (text === 'one') await first.promise;
        taken.push(`${text} is kept`);
        return 'accepted';
      };
      const ada = teams.person('ada');
      const one = ada.say('one');
      await until(() => taken.length === 1);
      const two = ada.say('two');
      await teams.person('bo').say('three');
      first.resolve();
      await Promise.all([one, two]);
      expect(taken).to.deep.equal([
        'one comes',
        'three comes',
        'three is kept',
        'one is kept',
        'two comes',
        'two is kept',
      ]);
    });

    it('edit and take back what they wrote', async () => {
      const ada = teams.person('ada');
      await ada.say('Helo');
      const event = heard[0]?.event;
      const message = event?.kind === 'text' ? event.message : '';
      await ada.edit(message, 'Hello');
      await ada.remove(message);
      expect(heard.slice(1).map(({ event }) => event)).to.deep.equal([
        { kind: 'edit', message, text: 'Hello' },
        { kind: 'delete', message },
      ]);
    });

    it('are from one organisation only, where one is set', async () => {
      await channel.stop();
      await open({ tenant: 'another' });
      expect(await teams.person('ada').say('Hello')).to.equal('acknowledged');
      expect(heard).to.deep.equal([]);
    });

    it('may send what is no activity, or far too much, and only post', async () => {
      expect(await teams.post({})).to.have.property('status', 400);
      expect(await teams.post({ ...teams.person('ada').activity({}), conversation: 'x' })).to.have.property(
        'status',
        400,
      );
      expect(heard).to.deep.equal([]);
    });
  });

  describe('as those who tap there', () => {
    it('see what they chose on the card, at once and for good', async () => {
      const to = await addressOf();
      const ada = teams.person('ada');
      await say({ text: 'How are you?', question: mood }, to);
      const { status, body } = await ada.press('Calm');
      expect(status).to.equal(200);
      expect(body).to.include({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
      expect(heard.at(-1)?.event).to.deep.equal({ kind: 'choice', question: 'q-1', value: 'calm' });
      await until(() => ada.shown().join() === 'How are you?\n✓ Calm');
    });

    it('see it too in an older client, which sends a tap as a message', async () => {
      const to = await addressOf();
      const ada = teams.person('ada');
      await say({ text: 'How are you?', question: mood }, to);
      expect(await ada.press('Low', {}, 'old')).to.have.property('status', 200);
      expect(heard.at(-1)?.event).to.deep.equal({ kind: 'choice', question: 'q-1', value: 'low' });
      await until(() => ada.shown().join() === 'How are you?\n✓ Low');
    });

    it('are told when it could not be kept, in their language, and can tap again', async () => {
      const to = await addressOf();
      const ada = teams.person('ada');
      await say({ text: 'How are you?', question: mood }, to);
      const keep = receive;
      receive = async () => {
        throw new Error('no store');
      };
      const { body } = await ada.press('Calm');
      expect(body).to.deep.equal({
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { code: '500', message: 'This could not be kept. Please send it again.' },
      });
      expect(ada.shown()).to.deep.equal(['How are you?\n[Calm]\n[Low]']);
      receive = keep;
      expect((await ada.press('Calm')).body).to.have.property('statusCode', 200);
    });

    it('pass a question over with its own word', async () => {
      const to = await addressOf();
      await say({ text: 'Why?', question: { id: 'q-2', kind: 'text', skip: 'Skip' } }, to);
      await teams.person('ada').press('Skip');
      expect(heard.at(-1)?.event).to.deep.equal({ kind: 'choice', question: 'q-2', value: 'Skip' });
    });

    it('are asked to write something where they wrote nothing', async () => {
      const to = await addressOf();
      await say({ text: 'Why?', question: { id: 'q-2', kind: 'text' } }, to);
      const before = heard.length;
      const { body } = await teams.person('ada').press('OK', { answer: '' });
      expect(body).to.have.property('value', 'Please choose or write something first.');
      expect(heard).to.have.length(before);
    });

    it('press a button, which stays, and write into what it opens', async () => {
      const to = await addressOf('tess');
      const tess = teams.person('tess');
      const actions = [
        { label: 'Seen', form: 'seen', values: { client: 'c-1' } },
        { label: 'Reply', form: 'reply', values: { client: 'c-1' }, asks: 'Your reply' },
      ];
      await say({ text: 'Ada wrote.', actions }, to);
      expect((await tess.press('Seen')).body).to.have.property('value', '✓ Seen');
      await tess.press('Reply', { text: 'I am here.' });
      expect(heard.slice(1).map(({ event }) => event)).to.deep.equal([
        { kind: 'form', form: 'seen', values: { client: 'c-1' } },
        { kind: 'form', form: 'reply', values: { client: 'c-1', text: 'I am here.' } },
      ]);
      expect(tess.shown()).to.deep.equal(['Ada wrote.\n[Seen]\n[Reply]']);
    });
  });

  describe('where things are sent to', () => {
    it('is reached by any process that knows the address, with one sign-in for many messages', async () => {
      const to = await addressOf();
      await channel.stop();
      channel = createTeamsChannel(settings());
      for (const text of ['one', 'two', 'three']) expect(await say(text, to)).to.have.property('outcome', 'sent');
      expect(teams.person('ada').shown()).to.deep.equal(['one', 'two', 'three']);
      expect(teams.signIns).to.equal(1);
    });

    it('shows the same message changed, with more pieces or fewer', async () => {
      const to = await addressOf();
      const long = 'Words. '.repeat(5000);
      const first = await say(long, to);
      const shown = first.outcome === 'sent' ? (first.shown ?? '') : '';
      const ada = teams.person('ada');
      expect(ada.messages).to.have.length(3);
      const shorter = await act({ kind: 'revise', shown, message: { text: 'Few words.' } }, to);
      expect(ada.shown()).to.deep.equal(['Few words.']);
      const again = shorter.outcome === 'sent' ? (shorter.shown ?? '') : '';
      const longer = await act({ kind: 'revise', shown: again, message: { text: long } }, to);
      expect(ada.messages).to.have.length(3);
      expect(longer).to.have.property('shown', ada.messages.map(({ id }) => id).join(','));
      const taken = { kind: 'withdraw', shown: ada.messages.map(({ id }) => id).join(',') } as const;
      expect(await act(taken, to)).to.deep.equal({ outcome: 'sent' });
      expect(await act(taken, to)).to.deep.equal({ outcome: 'sent' });
      expect(ada.shown()).to.deep.equal([]);
    });

    it('has nobody any more when the app was removed, or never had', async () => {
      const to = await addressOf();
      const nobody = { ...to, place: to.place.replace('ada', 'nobody') };
      expect(await say('Hello?', nobody)).to.deep.equal({ outcome: 'failed', reason: 'gone' });
      teams.person('ada').leave();
      expect(await say('Hello?', to)).to.deep.equal({ outcome: 'failed', reason: 'gone' });
    });

    it('is not called when it is none of the addresses that may be', async () => {
      const to = await addressOf();
      const elsewhere = { ...to, place: to.place.replace('/connector/', '/openid/') };
      const before = teams.sends;
      expect(await say('Hello?', elsewhere)).to.deep.equal({ outcome: 'failed', reason: 'refused' });
      expect(teams.sends).to.equal(before);
    });

    it('says when to come again, and is asked once', async () => {
      const to = await addressOf();
      teams.mishaps({ status: 429, headers: { 'Retry-After': '17' } });
      const before = Date.now();
      const receipt = await say('Hello?', to);
      expect(receipt).to.include({ outcome: 'later', reason: 'Teams answered 429' });
      expect(receipt.outcome === 'later' && receipt.at)
        .to.be.at.least(before + 17_000)
        .and.at.most(Date.now() + 17_000);
      expect(teams.sends).to.equal(1);
    });

    for (const status of [412, 500, 502, 503, 504])
      it(`is tried later when it answers ${status}, and is asked once`, async () => {
        const to = await addressOf();
        teams.mishaps({ status });
        expect(await say('Hello?', to)).to.deep.equal({ outcome: 'later', reason: `Teams answered ${status}` });
        expect(teams.sends).to.equal(1);
        expect(await say('Hello?', to)).to.have.property('outcome', 'sent');
      });

    for (const status of [400, 413])
      it(`refuses for good when it answers ${status}`, async () => {
        const to = await addressOf();
        teams.mishaps({ status });
        expect(await say('Hello?', to)).to.deep.equal({ outcome: 'failed', reason: 'refused' });
      });

    it('is not known to have taken what it did not answer: nothing is sent twice', async () => {
      const to = await addressOf();
      teams.mishaps('lost', 'taken and lost');
      for (const text of ['one', 'two']) expect(await faultOf(say(text, to))).to.have.property('whose', 'world');
      expect(teams.person('ada').shown()).to.deep.equal(['two']);
      expect(teams.sends).to.equal(2);
    });

    it('is not waited for longer than an act may take', async () => {
      const to = await addressOf();
      teams.mishaps('silent');
      const begun = performance.now();
      expect(await faultOf(say('Hello?', to))).to.have.property('whose', 'world');
      expect(performance.now() - begun).to.be.below(LONGEST);
    });

    it('is tried later when nobody listens there', async () => {
      const gone = 'http://127.0.0.1:9/connector/';
      const to = await addressOf();
      await channel.stop();
      await open({ serviceUrls: [gone] });
      const receipt = await say('Hello?', { ...to, place: `a:ada ${gone}` });
      expect(receipt).to.deep.equal({ outcome: 'later', reason: 'Teams cannot be reached (ECONNREFUSED)' });
    });

    it('does not know half of a message from none of it', async () => {
      const to = await addressOf();
      teams.mishaps('none', { status: 429, headers: { 'Retry-After': '1' } });
      // A receipt would let all of it be sent again.
      expect(await faultOf(say('Words. '.repeat(5000), to))).to.have.property('whose', 'world');
      expect(teams.person('ada').messages).to.have.length(1);
    });

    it('lets the bot in again when its password was put right, and says loudly that it did not before', async () => {
      const to = await addressOf();
      await say('one', to);
      teams.changePassword();
      expect(await say('two', to)).to.deep.equal({ outcome: 'later', reason: 'Teams answered 401' });
      expect(await say('two', to)).to.deep.equal({ outcome: 'later', reason: 'the bot cannot sign in' });
      expect(logged.join('\n')).to.match(/error .*invalid_client.*password/);
      await channel.stop();
      await open({ credential: { password: `${playedBot.password}, changed` } });
      expect(await say('two', to)).to.have.property('outcome', 'sent');
    });

    it('is signed in to with a managed identity only where its organisation is known', async () => {
      const identity = { ...settings(), credential: { managedIdentity: true } } as const;
      const fault = await faultOf((async () => createTeamsChannel(identity))());
      expect(fault).to.have.property('whose', 'setting');
    });

    it('logs nothing of what is said', async () => {
      const to = await addressOf();
      teams.mishaps({ status: 500 }, 'lost');
      await say('A secret', to);
      await say('A secret', to).catch(() => {});
      teams.changePassword();
      await say('A secret', to);
      expect(logged.join('\n')).not.to.include('secret').and.not.to.include(playedBot.password);
    });

    it('has no marks, and tells no fate', async () => {
      const to = await addressOf();
      const mark = { kind: 'mark', on: '1', mark: 'seen' } as const;
      expect(await act(mark, to)).to.deep.equal({ outcome: 'failed', reason: 'refused' });
      expect(await channel.fate({ id: 'effect-1', to, act: mark })).to.equal('unknown');
    });
  });

  it('closes the connection of who sends far too much', async () => {
    const address = new URL(teams.practice);
    const socket = connect(Number(address.port), address.hostname);
    const closed = new Promise((resolve) => socket.on('close', resolve).on('error', () => {}));
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000\r\n\r\n');
    socket.write('x'.repeat(1_000_000));
    socket.resume();
    await closed;
    expect(heard).to.deep.equal([]);
  });
});
