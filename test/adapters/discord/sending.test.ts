import { expect } from 'chai';
import type { Address, Question } from '../../../src/model.ts';
import type { Channel, Receipt } from '../../../src/ports.ts';
import { faultOf } from '../../support/fault.ts';
import { type PlayedDiscord, type PlayedPerson, playDiscord, type Trouble } from '../../support/played-discord.ts';
import { addressOf, channelOf, say } from './discord.ts';

describe('Discord: sending, without the gateway', () => {
  let discord: PlayedDiscord;
  let person: PlayedPerson;
  let channel: Channel;
  let to: Address;
  let logged: string[];
  const posting = /^POST \/channels\/\d+\/messages$/;
  const send = (text: string, id = 'effect-1') => channel.send({ id, to, act: say(text) });

  beforeEach(async () => {
    discord = await playDiscord();
    person = discord.person();
    logged = [];
    channel = channelOf(discord, { log: (level, event) => logged.push(`${level}: ${event}`) });
    to = addressOf(person);
  });
  afterEach(async () => {
    await discord.close();
    expect(discord.unknown).to.deep.equal([]);
    expect(discord.identified()).to.equal(0);
  });

  it('names what it has shown, all of it', async () => {
    const receipt = await send('Words. '.repeat(1_000));
    const ids = discord.messages(person.place).map(({ id }) => id);
    expect(ids).to.have.length.above(3);
    expect(receipt).to.deep.equal({ outcome: 'sent', shown: ids.join(' ') });
  });

  it('opens the conversation where there is none yet', async () => {
    to = { ...to, place: '' };
    await send('Hello');
    expect(person.sees()).to.deep.equal(['Hello']);
    to = { ...to, user: '1' };
    expect(await send('Hello?', 'effect-2')).to.deep.equal({ outcome: 'failed', reason: 'refused' });
  });

  it('answers under a message', async () => {
    const written = person.writes('A question');
    await channel.send({ id: 'effect-1', to, act: say('An answer', { under: written.id }) });
    const reference = discord.messages(person.place).at(-1)?.message_reference;
    expect(reference).to.include({ message_id: written.id, fail_if_not_exists: false });
  });

  it('marks what a person wrote', async () => {
    const written = person.writes('Hello');
    for (const mark of ['delivered', 'seen', 'failed'] as const)
      expect(await channel.send({ id: mark, to, act: { kind: 'mark', on: written.id, mark } })).to.deep.equal({
        outcome: 'sent',
      });
    expect(written.reactions).to.deep.equal(['✅', '👀', '⚠️']);
    const nowhere = { kind: 'mark', on: '1', mark: 'seen' } as const;
    expect(await channel.send({ id: 'x', to, act: nowhere })).to.deep.equal({ outcome: 'failed', reason: 'refused' });
  });

  it('changes a message into more pieces, and into fewer', async () => {
    const shownBy = (receipt: Receipt) => (receipt.outcome === 'sent' ? (receipt.shown ?? '') : expect.fail());
    const long = 'Words. '.repeat(600).trim();
    const first = shownBy(await send('Short'));
    const more = await channel.send({ id: 'e-2', to, act: { kind: 'revise', shown: first, message: { text: long } } });
    expect(person.sees().join(' ')).to.equal(long);
    const shown = shownBy(more);
    expect(shown.split(' ')).to.have.length(person.sees().length);
    await channel.send({ id: 'e-3', to, act: { kind: 'revise', shown, message: { text: 'Short again' } } });
    expect(person.sees()).to.deep.equal(['Short again']);
  });

  it('takes back what is gone already', async () => {
    const act = { kind: 'withdraw', shown: '123 456' } as const;
    expect(await channel.send({ id: 'e', to, act })).to.deep.equal({ outcome: 'sent' });
  });

  const outcomes: readonly (readonly [what: string, trouble: Trouble, outcome: object])[] = [
    [
      'closed direct messages',
      { status: 403, body: { code: 50007, message: '' } },
      { outcome: 'failed', reason: 'gone' },
    ],
    ['no server in common', { status: 403, body: { code: 50278, message: '' } }, { outcome: 'failed', reason: 'gone' }],
    ['a conversation that is gone', { status: 404, body: { code: 10003 } }, { outcome: 'failed', reason: 'gone' }],
    ['a person who is gone', { status: 404, body: { code: 10013 } }, { outcome: 'failed', reason: 'gone' }],
    [
      'words that Discord does not take',
      { status: 400, body: { code: 200000 } },
      { outcome: 'failed', reason: 'refused' },
    ],
    ['a fault of the request', { status: 400, body: { code: 50035 } }, { outcome: 'failed', reason: 'refused' }],
    ['conversations opened too fast', { status: 400, body: { code: 40003 } }, { outcome: 'later' }],
    ['a refused token', { status: 401, body: { code: 0, message: '401: Unauthorized' } }, { outcome: 'later' }],
    ['something between that refuses', { status: 403, body: {} }, { outcome: 'later' }],
    ['a fault of Discord', { status: 500 }, { outcome: 'later' }],
    ['a gateway without what is behind it', { status: 502 }, { outcome: 'later' }],
  ];
  for (const [what, trouble, outcome] of outcomes)
    it(`says ${JSON.stringify(outcome)} for ${what}, and can send again`, async () => {
      discord.trouble(posting, trouble);
      const receipt = await send('Hello');
      expect(receipt).to.include(outcome);
      if (receipt.outcome === 'later') expect(receipt.at).to.be.above(Date.now());
      expect(person.sees()).to.deep.equal([]);
      expect(await send('Hello', 'effect-2')).to.have.property('outcome', 'sent');
    });

  it('says loudly that the token is refused', async () => {
    discord.trouble(posting, { status: 401, body: { code: 0 } });
    await send('Hello');
    expect(logged).to.deep.equal(['error: Discord refuses the token: check DISCORD_TOKEN']);
  });

  it('waits as long as Discord asks it to, and does not ask again meanwhile', async () => {
    const began = Date.now();
    const headers = { 'retry-after': '64', 'x-ratelimit-scope': 'user' };
    discord.trouble(posting, { status: 429, headers, body: { message: '', retry_after: 64.57, global: false } });
    const receipt = await send('Hello');
    expect(receipt).to.have.property('outcome', 'later');
    if (receipt.outcome === 'later') expect(receipt.at).to.be.within(began + 64_000, Date.now() + 65_000);
    expect(discord.requests).to.have.length(1);
  });

  it('goes on with a long text where it was stopped', async () => {
    const text = 'Words. '.repeat(1_000).trim();
    discord.trouble(posting, 'fine', 'fine', { status: 500 });
    expect(await send(text)).to.have.property('outcome', 'later');
    expect(person.sees()).to.have.length(2);
    discord.forgetNonces();
    expect(await send(text)).to.have.property('outcome', 'sent');
    expect(person.sees().join(' ')).to.equal(text);
  });

  it('says later when Discord cannot be reached', async () => {
    const alone = channelOf({ ...discord, api: 'http://127.0.0.1:1/api' });
    expect(await alone.send({ id: 'e', to, act: say('Hello') })).to.have.property('outcome', 'later');
  });

  for (const lost of ['before', 'after'] as const)
    it(`shows a message once when the connection breaks ${lost} Discord has taken it`, async () => {
      discord.trouble(posting, { lost });
      expect(await send('Only once')).to.have.property('outcome', 'sent');
      expect(person.sees()).to.deep.equal(['Only once']);
    });

  it('does not say what became of a message when no answer comes at all', async () => {
    discord.trouble(posting, { lost: 'after' }, { lost: 'after' }, { lost: 'after' });
    const fault = await faultOf(send('Only once'));
    expect(fault).to.include({ whose: 'world', retry: true });
    expect(person.sees()).to.deep.equal(['Only once']);
  });

  describe('of which it is not known whether they happened', () => {
    const fate = (text: string, id = 'effect-1') => channel.fate({ id, to, act: say(text) });
    const question: Question = { id: 'q-1', kind: 'choice', options: [{ value: 'a', label: 'A' }] };

    it('are known by their nonce where Discord lists it, however long', async () => {
      const text = 'Words. '.repeat(1_000);
      const receipt = await send(text);
      await send('Something later', 'effect-2');
      expect(await fate(text)).to.deep.equal(receipt);
      expect(await fate('Something later', 'effect-3')).to.equal('not sent');
    });

    it('are not there where the latest message is another one, or none', async () => {
      discord.listsNonces(false);
      person.writes('Hello');
      expect(await fate('Hello')).to.equal('not sent');
      await send('Before', 'effect-0');
      expect(await fate('Hello')).to.equal('not sent');
    });

    it('cannot be told from the same words said before', async () => {
      discord.listsNonces(false);
      await send('Good morning');
      expect(await fate('Good morning')).to.equal('unknown');
      await send('Words. '.repeat(1_000).replace(/^/, 'Good '), 'effect-2');
      expect(await fate('Good morning', 'effect-3')).to.equal('not sent');
    });

    it('are known by their question', async () => {
      discord.listsNonces(false);
      const act = say({ text: 'How are you?', question });
      const receipt = await channel.send({ id: 'e-1', to, act });
      expect(await channel.fate({ id: 'e-1', to, act })).to.deep.equal(receipt);
      const again = say({ text: 'How are you?', question: { ...question, id: 'q-2' } });
      expect(await channel.fate({ id: 'e-2', to, act: again })).to.equal('unknown');
    });

    it('are said to be unknown when Discord does not answer, and gone where nobody is', async () => {
      discord.trouble(/^GET/, { status: 500 }, { status: 404, body: { code: 10003 } });
      expect(await fate('Hello')).to.equal('unknown');
      expect(await fate('Hello')).to.deep.equal({ outcome: 'failed', reason: 'gone' });
    });
  });
});
