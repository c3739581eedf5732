import { expect } from 'chai';
import { discordWords } from '../../../adapters/discord/words.ts';
import type { Address, Message } from '../../../src/model.ts';
import type { Channel, Receive } from '../../../src/ports.ts';
import {
  MENTION,
  type PlayedDiscord,
  type PlayedPerson,
  type PlayedServer,
  playDiscord,
} from '../../support/played-discord.ts';
import { until } from '../../support/until.ts';
import { channelOf, createHearing, say } from './discord.ts';

const { en } = discordWords;
const shownBy = (receipt: Awaited<ReturnType<Channel['send']>>): string =>
  receipt.outcome === 'sent' ? (receipt.shown ?? '') : expect.fail(JSON.stringify(receipt));

describe('Discord: staff in a server', () => {
  let discord: PlayedDiscord;
  let server: PlayedServer;
  let hearing: ReturnType<typeof createHearing>;
  let channel: Channel;
  let place: string;
  let therapist: PlayedPerson;
  let other: PlayedPerson;
  let at: Address;
  let head: string;

  beforeEach(async () => {
    discord = await playDiscord();
    server = discord.server();
    hearing = createHearing();
    place = server.channel();
    therapist = discord.person().at(place);
    other = discord.person().at(place);
    at = { channel: 'discord', workspace: server.id, user: therapist.user, place };
  });
  afterEach(async () => {
    await channel.stop();
    await discord.close();
    expect(discord.unknown).to.deep.equal([]);
  });

  async function start(places: readonly Address[] = [at], receive: Receive = hearing.receive): Promise<void> {
    channel = channelOf(discord, { places: async () => places });
    await channel.start(receive);
  }
  const send = (id: string, message: string | Message, under?: string) =>
    channel.send({ id, to: at, act: say(message, under === undefined ? {} : { under }) });
  /** The first message about a client, in their thread; gives the thread. */
  async function tellsOfAda(message: string | Message = 'A hard night'): Promise<string> {
    head = shownBy(await send('head', 'Ada'));
    return shownBy(await send('first', message, head));
  }
  const reply = (id: string) => ({ type: 19, message_reference: { type: 0, channel_id: head, message_id: id } });
  const heard = (count: number) => until(() => hearing.heard.length >= count);

  it('has threads there, where others read too, and neither in direct messages', async () => {
    await start();
    const direct = { ...at, workspace: '' };
    expect([channel.features.threads(at), channel.features.threads(direct)]).to.deep.equal([true, false]);
    expect([channel.features.shared(at), channel.features.shared(direct)]).to.deep.equal([true, false]);
  });

  describe('what is sent', () => {
    beforeEach(() => start());

    it('stands in a thread that is called as its head, made with the first of it', async () => {
      const first = await tellsOfAda();
      const second = shownBy(await send('second', 'And a hard morning', head));
      expect(discord.threadNames(server.id)).to.deep.equal(['Ada']);
      expect(therapist.at(head).sees()).to.deep.equal(['A hard night', 'And a hard morning']);
      expect(therapist.sees()).to.deep.equal(['Ada']);
      for (const shown of [first, second]) expect(shown).to.match(new RegExp(`^${head}:\\d+$`));
    });

    it('is changed, marked and taken back where it stands, in a thread that was archived too', async () => {
      const shown = await tellsOfAda();
      const written = therapist.at(head).writes(`${MENTION} I am here`);
      discord.archives(head);
      const long = 'Words. '.repeat(600).trim();
      const act = { kind: 'revise', shown, message: { text: long } } as const;
      const all = shownBy(await channel.send({ id: 'e-1', to: at, act }));
      expect(therapist.at(head).sees().join(' ')).to.equal(long);
      discord.archives(head);
      const mark = { kind: 'mark', on: `${head}:${written.id}`, mark: 'delivered' } as const;
      expect(await channel.send({ id: 'e-2', to: at, act: mark })).to.deep.equal({ outcome: 'sent' });
      expect(written.reactions).to.deep.equal(['✅']);
      await channel.send({ id: 'e-3', to: at, act: { kind: 'withdraw', shown: all } });
      expect(therapist.at(head).sees()).to.deep.equal([]);
    });

    it('opens an archived thread again', async () => {
      await tellsOfAda();
      discord.archives(head);
      await send('second', 'And a hard morning', head);
      expect(discord.isArchived(head)).to.equal(false);
    });

    it('makes a thread anew that somebody has removed', async () => {
      await tellsOfAda();
      discord.removesChannel(head);
      shownBy(await send('second', 'And a hard morning', head));
      expect(therapist.at(head).sees()).to.deep.equal(['And a hard morning']);
    });

    it('says so when head and thread are gone, and when the thread is locked', async () => {
      await tellsOfAda();
      const locked = { status: 403, body: { code: 160005, message: 'Thread is locked' } };
      discord.trouble(/^POST .*\/messages$/, locked, locked);
      expect(await send('second', 'Locked', head)).to.deep.equal({ outcome: 'headless' });
      discord.removesChannel(head);
      await channel.send({ id: 'e', to: at, act: { kind: 'withdraw', shown: head } });
      expect(await send('third', 'And a hard morning', head)).to.deep.equal({ outcome: 'headless' });
    });

    it('waits, and says what is missing, when it is not allowed', async () => {
      discord.trouble(/^POST .*\/messages$/, { status: 403, body: { code: 50013, message: 'Missing Permissions' } });
      expect(await send('first', 'Hello')).to.have.property('outcome', 'later');
    });

    it('is known to have been sent, or not', async () => {
      const shown = await tellsOfAda();
      const act = (text: string) => ({ id: 'first', to: at, act: say(text, { under: head }) });
      expect(await channel.fate(act('A hard night'))).to.deep.equal({ outcome: 'sent', shown });
      expect(await channel.fate({ ...act('Other'), id: 'other' })).to.equal('not sent');
      discord.removesChannel(head);
      expect(await channel.fate(act('A hard night'))).to.equal('not sent');
    });
  });

  describe('what is written', () => {
    beforeEach(async () => {
      await start();
      await tellsOfAda();
    });
    const idOf = (text: string) => discord.messages(head).find(({ content }) => content === text)?.id ?? '';

    it('in a thread goes to its client by Discord’s reply and by mention, without the mention', async () => {
      const inThread = therapist.at(head);
      const first = inThread.writes('I am here', reply(idOf('A hard night')));
      const second = inThread.writes(`${MENTION} Call me ${MENTION} tonight`);
      await heard(2);
      expect(hearing.events()).to.deep.equal([
        { kind: 'text', text: 'I am here', message: `${head}:${first.id}`, under: head },
        { kind: 'text', text: 'Call me tonight', message: `${head}:${second.id}`, under: head },
      ]);
      expect(hearing.heard.map(({ from }) => from)).to.deep.equal([at, at]);
    });

    it('beside the threads is read where it is said to the bot, and names what it answers', async () => {
      therapist.writes('To nobody');
      const plain = therapist.writes(`${MENTION} clients`);
      const answer = therapist.writes('Good', { type: 19, message_reference: { type: 0, message_id: head } });
      await heard(2);
      expect(hearing.events()).to.deep.equal([
        { kind: 'text', text: 'clients', message: plain.id },
        { kind: 'text', text: 'Good', message: answer.id, under: head },
      ]);
    });

    it('as talk in a thread reaches nobody, and is marked so', async () => {
      const talk = therapist.at(head).writes('What do you think?');
      const silent = therapist
        .at(head)
        .writes('Answered without a ping', { ...reply(idOf('A hard night')), mentions: [] });
      await until(() => talk.reactions.length > 0 && silent.reactions.length > 0);
      expect([talk.reactions, silent.reactions]).to.deep.equal([['💬'], ['💬']]);
      const theirs = other.at(head).writes('I would call');
      therapist.at(head).writes(`${MENTION} Now`);
      await heard(1);
      expect(hearing.texts()).to.deep.equal(['Now']);
      expect(theirs.reactions).to.deep.equal([]);
    });

    it('as talk stays talk where the practice could read it all', async () => {
      const { id } = therapist.at(head).writesUnheard('Between us');
      const author = { id: therapist.user };
      const whole = { id, channel_id: head, guild_id: server.id, type: 0, author, timestamp: new Date().toISOString() };
      discord.dispatch('MESSAGE_CREATE', { ...whole, content: 'Between us', mentions: [] });
      therapist.writes(`${MENTION} Now`);
      await heard(1);
      expect(hearing.texts()).to.deep.equal(['Now']);
    });

    it('by somebody else, in another channel or in another server is not heard', async () => {
      other.writes(`${MENTION} not theirs`);
      other.at(head).writes(`${MENTION} nor here`);
      therapist.at(server.channel()).writes(`${MENTION} another channel`);
      therapist.at(discord.server().channel()).writes(`${MENTION} another server`);
      therapist.writes(`${MENTION} here`);
      await heard(1);
      expect(hearing.texts()).to.deep.equal(['here']);
    });

    it('and changed or taken back is followed', async () => {
      const inThread = therapist.at(head);
      const said = inThread.writes(`${MENTION} As it was`);
      inThread.edits(said, `${MENTION} As it is`);
      inThread.deletes(said);
      other.at(head).deletes(other.at(head).writes('Never said to the bot'));
      await heard(3);
      const message = `${head}:${said.id}`;
      expect(hearing.events()).to.deep.equal([
        { kind: 'text', text: 'As it was', message, under: head },
        { kind: 'edit', message, text: 'As it is' },
        { kind: 'delete', message },
      ]);
    });

    it('and said to the bot only by a change is said then', async () => {
      const talk = therapist.at(head).writes('Forgot to mention');
      therapist.at(head).edits(talk, `${MENTION} Did mention`);
      await heard(1);
      expect(hearing.events()).to.deep.equal([
        { kind: 'text', text: 'Did mention', message: `${head}:${talk.id}`, under: head },
      ]);
    });

    it('while Discord could not say which thread it is, is read from its lists', async () => {
      discord.trouble(/^GET \/channels\/\d+$/, { status: 500 });
      therapist.at(head).writes(`${MENTION} Read later`);
      await heard(1);
      expect(hearing.texts()).to.deep.equal(['Read later']);
    });

    it('where Discord could once not say where it is, is asked about again, not read from lists for ever', async () => {
      const elsewhere = therapist.at(server.channel());
      const lists = () => discord.requests.filter((one) => one.endsWith('/threads/active')).length;
      await until(() => lists() > 0);
      const before = lists();
      discord.trouble(/^GET \/channels\/\d+$/, { status: 500 });
      elsewhere.writes('One');
      await until(() => lists() > before);
      for (const text of ['Two', 'Three']) elsewhere.writes(text);
      therapist.writes(`${MENTION} here`);
      await heard(1);
      elsewhere.writes('Four');
      therapist.writes(`${MENTION} there`);
      await heard(2);
      expect(lists()).to.equal(before + 1);
    });

    it('while the practice was not there is read when it is back, in the order of writing', async () => {
      await channel.stop();
      therapist.at(head).writesUnheard(`${MENTION} one`);
      therapist.writesUnheard(`${MENTION} two`);
      const talk = therapist.at(head).writesUnheard('Between us');
      therapist.at(head).writesUnheard(`${MENTION} three`);
      other.writesUnheard(`${MENTION} of others`);
      await start();
      await heard(3);
      expect(hearing.texts()).to.deep.equal(['one', 'two', 'three']);
      await until(() => talk.reactions.length > 0);
    });
  });

  describe('what is tapped', () => {
    const actions = [{ label: 'Reply', form: 'reply', values: { client: 'ada' }, asks: 'Your reply' }];
    beforeEach(async () => {
      await start();
      await tellsOfAda({ text: 'A hard night', actions });
    });

    it('in a thread is theirs whose place it is', async () => {
      const inThread = therapist.at(head);
      await inThread.fillsIn(await inThread.taps('Reply'), 'I am here');
      expect(await inThread.uses('reply', undefined, 'Ada: How was it?')).to.deep.include({ type: 4 });
      expect(hearing.heard.map(({ from, event }) => [from, event])).to.deep.equal([
        [at, { kind: 'form', form: 'reply', values: { client: 'ada', text: 'I am here' } }],
        [at, { kind: 'text', text: '/reply Ada: How was it?', message: hearing.heard[1]?.id }],
      ]);
    });

    it('by somebody else is refused privately', async () => {
      const { type, data } = await other.at(head).taps('Reply');
      expect([type, data.content, data.flags]).to.deep.equal([4, en.notYours, 1 << 6]);
      expect((await other.at(head).uses('clients')).data.content).to.equal(en.pointer);
      expect(hearing.heard).to.deep.equal([]);
    });
  });

  it('a question is not shown as answered by somebody else who works in the same channel', async () => {
    await start([at, { ...at, user: other.user }]);
    const options = [{ value: 'ada', label: 'Ada' }];
    await send('asks', { text: 'For whom?', question: { id: 'for-whom.1', kind: 'choice', options } });
    await other.taps('Ada');
    await heard(1);
    expect(hearing.heard[0]?.from.user).to.equal(other.user);
    expect(therapist.sees()).to.deep.equal(['For whom?\nAda']);
  });

  describe('a channel', () => {
    const links = async (where: string, outcome: Awaited<ReturnType<Receive>> = 'accepted') => {
      const texts: string[] = [];
      await start([], async ({ event }) => {
        if (event.kind === 'text') texts.push(event.text);
        return outcome;
      });
      await until(() => discord.identified() === 1);
      const answer = await therapist.at(where).uses('link', undefined, 'ABCD-EFGH');
      await until(() => answer.later.length > 0);
      expect(answer).to.deep.include({ type: 5, data: { flags: 1 << 6 } });
      return { said: answer.later[0]?.content, texts };
    };

    it('becomes a place of staff by a code, and what is said there is heard from then on', async () => {
      expect(await links(place)).to.deep.equal({ said: en.linked, texts: ['ABCD-EFGH'] });
      therapist.writes(`${MENTION} clients`);
      const answer = await therapist.uses('link', undefined, 'ABCD-EFGH');
      await until(() => answer.later.length > 0);
      expect(answer.later[0]?.content).to.equal(en.linked);
    });

    it('does not by a code that the practice refuses', async () => {
      expect(await links(place, 'refused')).to.deep.equal({ said: en.wrongCode, texts: ['ABCD-EFGH'] });
      expect((await therapist.uses('clients')).data.content).to.equal(en.pointer);
    });

    it('does not where everybody sees it, and nothing is given on', async () => {
      expect(await links(server.channel({ open: true }))).to.deep.equal({ said: en.open, texts: [] });
    });

    it('does not where it is no plain text channel', async () => {
      expect(await links(server.channel({ type: 5 }))).to.deep.equal({ said: en.open, texts: [] });
    });

    it('does not where the bot may not do what it needs, which is named', async () => {
      const lacks = (1n << 35n) | (1n << 6n);
      const { said, texts } = await links(server.channel({ lacks }));
      expect(said).to.include('Please allow me: Create Public Threads, Add Reactions.');
      expect(texts).to.deep.equal([]);
    });
  });

  it('is looked at by the doctor: what is seen by everybody, what is not allowed, what is gone', async () => {
    const open = server.channel({ open: true });
    const lacking = server.channel({ lacks: 1n << 38n });
    const found = async (...places: string[]) => {
      channel = channelOf(discord, { places: async () => places.map((one) => ({ ...at, place: one })) });
      return (await channel.check(true)).slice(2);
    };
    expect((await found(place)).map(({ level }) => level)).to.deep.equal(['ok']);
    const wrong = await found(place, open, lacking, '1');
    expect(wrong.map(({ level }) => level)).to.deep.equal(['wrong', 'wrong', 'wrong']);
    expect(wrong[0]?.says).to.match(/^Everybody in the server can read along/);
    expect(wrong[1]?.says).to.include('not allowed: Send Messages in Threads.');
    expect(wrong[2]?.says).to.match(/^The bot does not see .*\/1$/);
  });
});
