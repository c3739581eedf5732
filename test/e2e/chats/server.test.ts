import { expect } from 'chai';
import { discordWords } from '../../../adapters/discord/words.ts';
import { MENTION, type PlayedPerson, type PlayedServer } from '../../support/played-discord.ts';
import { until } from '../../support/until.ts';
import type { Visitor } from '../../support/visitor.ts';
import { type ChatPractice, type Client, follows, hears, openChatPractice } from './practice.ts';
import { onDiscord, type Writer } from './writers.ts';

const { en } = discordWords;

describe('A therapist in a Discord server', () => {
  let practice: ChatPractice;
  let robin: Client;
  let kim: Client;
  let server: PlayedServer;
  let place: string;
  let therapist: PlayedPerson;
  let there: Writer;

  async function open(content?: { readonly [setting: string]: string }): Promise<void> {
    practice = await openChatPractice(content && { content });
    robin = await practice.client('Robin');
    kim = await practice.client('Kim');
    server = practice.discord.server();
    place = server.channel();
    therapist = practice.discord.person().at(place);
    there = onDiscord(therapist);
  }
  afterEach(() => practice?.close());

  const codeFor = async (visitor: Visitor, home: string) =>
    /<code class="code">([^<]+)</.exec((await visitor.post(`${home}/apps`, {})).text)?.[1] ?? expect.fail('no code');
  /** What the person is told privately. */
  async function links(person: PlayedPerson, code: string): Promise<unknown> {
    const answer = await person.uses('link', undefined, code);
    await until(() => answer.later.length > 0);
    return answer.later[0]?.content;
  }
  async function settles(): Promise<void> {
    expect(await links(therapist, await codeFor(practice.therapist, '/clients'))).to.equal(en.linked);
    await hears(there, 'This chat is yours now.', 0);
  }
  const wordsOf = async ({ id }: Client) => (await practice.timeline(id)).map(({ body }) => body.text);
  /** The thread whose head says the name. */
  const threadOf = (name: string) =>
    practice.discord.messages(place).findLast(({ content }) => content === name)?.id ?? expect.fail(`no head ${name}`);
  const inThread = (name: string) => therapist.at(threadOf(name));
  const seenIn = (name: string) => inThread(name).sees().join('\n');
  async function reads(client: Client, name: string, text: string): Promise<void> {
    await client.page.writes(text);
    const heads = () => practice.discord.messages(place).filter(({ content }) => content === name);
    const isThere = ({ id }: { id: string }) =>
      practice.discord.messages(id).some(({ content }) => content.includes(text));
    await until(() => heads().some(isThere));
  }

  describe('where staff are shown everything', () => {
    beforeEach(() => open());

    it('reads each client in one thread of theirs, and answers by reply, mention, button and command', async () => {
      await settles();
      await reads(robin, 'Robin', 'A hard night');
      await reads(kim, 'Kim', 'Something else');
      await reads(robin, 'Robin', 'And a hard morning');
      expect(practice.discord.threadNames(server.id)).to.deep.equal(['Robin', 'Kim']);
      expect(seenIn('Robin')).to.include('A hard night').and.not.include('Something else').and.not.include('Robin:');

      const night = practice.discord
        .messages(threadOf('Robin'))
        .find(({ content }) => content.includes('A hard night'));
      const robins = onDiscord(inThread('Robin'));
      await follows(robin.page, 'By reply', () => robins.writes('By reply', night?.id));
      await follows(robin.page, 'By mention', () => robins.writes(`${MENTION} By mention`));
      await follows(kim.page, 'By button', () => onDiscord(inThread('Kim')).fillsIn('Reply', 'By button'));
      await follows(kim.page, 'By command', () => therapist.uses('reply', undefined, 'Kim: By command'));
      const own = practice.discord.messages(threadOf('Robin')).filter(({ author }) => author.id === therapist.user);
      await until(() => own.length === 2 && own.every(({ reactions }) => reactions.includes('✅')));
      expect((await wordsOf(robin)).filter((text) => text.startsWith('By '))).to.deep.equal(['By reply', 'By mention']);
      expect((await wordsOf(kim)).filter((text) => text.startsWith('By '))).to.deep.equal(['By button', 'By command']);
    });

    it('is asked for whom a line is that stands in no thread', async () => {
      await settles();
      await follows(there, 'For whom is this?', () => there.writes(`${MENTION} This could be for anybody`));
      await follows(robin.page, 'This could be for anybody', () => there.taps('Robin'));
    });

    it('changes and takes back what was said there', async () => {
      await settles();
      await reads(robin, 'Robin', 'A hard night');
      const robins = onDiscord(inThread('Robin'));
      let said = '';
      await follows(robin.page, 'As it was', async () => {
        said = await robins.writes(`${MENTION} As it was`);
      });
      await robins.edits(said, `${MENTION} As it is`);
      await until(async () => (await wordsOf(robin)).includes('As it is'));
      await robins.deletes(said);
      await hears(there, 'Robin', 0);
      await until(async () => !(await wordsOf(robin)).includes('As it is'));
    });

    it('talks beside it with colleagues, and nobody else answers for them', async () => {
      await settles();
      await reads(robin, 'Robin', 'A hard night');
      const colleague = practice.discord.person().at(threadOf('Robin'));
      const talk = inThread('Robin').writes('Shall we ring?');
      colleague.writes(`${MENTION} Yes, ring`);
      const tapped = await colleague.taps('Reply');
      expect([tapped.type, tapped.data.content]).to.deep.equal([4, en.notYours]);
      await until(() => talk.reactions.includes('💬'));
      await practice.rest();
      for (const client of [robin, kim]) expect((await wordsOf(client)).join()).not.to.match(/\bring\b/);
    });

    it('has a new thread after somebody has removed head and thread', async () => {
      await settles();
      await reads(robin, 'Robin', 'A hard night');
      const before = threadOf('Robin');
      practice.discord.removesChannel(before);
      practice.discord.removesMessage(place, before);
      await reads(robin, 'Robin', 'And a hard morning');
      expect(threadOf('Robin')).not.to.equal(before);
      await follows(robin.page, 'I am here', () => onDiscord(inThread('Robin')).writes(`${MENTION} I am here`));
    });

    it('is refused a channel that everybody sees, and the code stays good', async () => {
      const code = await codeFor(practice.therapist, '/clients');
      expect(await links(therapist.at(server.channel({ open: true })), code)).to.equal(en.open);
      expect(await links(therapist, code)).to.equal(en.linked);
    });

    it('is staff: a client is refused there, and their code stays good in a direct message', async () => {
      const code = await codeFor(robin.visitor, '/chat');
      const client = practice.discord.person();
      expect(await links(client.at(place), code)).to.equal(en.wrongCode);
      client.at(place).writes(`${MENTION} ${code}`);
      expect(therapist.sees()).to.deep.equal([]);
      const direct = onDiscord(client);
      await direct.writes(code);
      await hears(direct, 'You are here now too.', 0);
    });
  });

  it('is told only that there is something where they are shown no more, with no link that signs in', async () => {
    await open({});
    expect(await links(therapist, await codeFor(practice.therapist, '/clients'))).to.equal(en.linked);
    await follows(there, 'There is something for you', () => robin.page.writes('A hard night'));
    await practice.rest();
    const seen = (await there.shown()).join('\n');
    expect(seen).to.include(`Sign in to read it: ${practice.origin}`);
    expect(seen).not.to.match(/\/in\/|Robin|night/);
    expect(practice.discord.threadNames(server.id)).to.deep.equal([]);
  });
});
