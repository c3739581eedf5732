import { expect } from 'chai';
import { until } from '../../support/until.ts';
import { type ChatPractice, type Client, follows, hears, openChatPractice, type Platform } from './practice.ts';
import type { Writer } from './writers.ts';

const platforms: readonly Platform[] = ['slack', 'discord', 'teams'];

describe('A therapist in a chat', () => {
  let practice: ChatPractice;
  let robin: Client;
  let kim: Client;
  let there: Writer;

  async function open(platform: Platform): Promise<void> {
    practice = await openChatPractice();
    robin = await practice.client('Robin');
    kim = await practice.client('Kim');
    there = practice.writer(platform);
    await practice.link(practice.therapist, '/clients', there);
    await hears(there, 'This chat is yours now.', 0);
  }
  afterEach(() => practice?.close());

  const wordsOf = async ({ id }: Client) => (await practice.timeline(id)).map(({ body }) => body.text);
  const posts = () => practice.slack.posts.filter(({ bot_id, channel }) => bot_id && channel.startsWith('D0PERSON'));
  const textOf = (post: object) => JSON.stringify(post);
  const postOf = (text: string) => posts().find((post) => textOf(post).includes(text)) ?? expect.fail(text);

  describe('on Slack', () => {
    beforeEach(() => open('slack'));

    it('reads what each client writes in one thread of theirs', async () => {
      await follows(there, 'A hard night', () => robin.page.writes('A hard night'));
      await follows(there, 'And a hard morning', () => robin.page.writes('And a hard morning'));
      await follows(there, 'Something else', () => kim.page.writes('Something else'));
      const heads = posts().filter(({ thread_ts }) => thread_ts === undefined);
      const threadOf = (text: string) => heads.find(({ ts }) => ts === postOf(text).thread_ts);
      expect(threadOf('A hard night')?.text).to.equal('Robin');
      expect(threadOf('And a hard morning')?.ts).to.equal(threadOf('A hard night')?.ts);
      expect(threadOf('Something else')?.text).to.equal('Kim');
      expect(heads.filter(({ text }) => text === 'Robin')).to.have.length(1);
    });

    it('answers in the thread, and sees on the own message that it arrived and was seen', async () => {
      await follows(there, 'A hard night', () => robin.page.writes('A hard night'));
      let own = '';
      await follows(robin.page, 'I am here.', async () => {
        own = await there.writes('I am here.', postOf('A hard night').thread_ts);
      });
      expect(await wordsOf(kim)).not.to.include('I am here.');
      const marks = () => practice.slack.reactions.filter(({ timestamp }) => timestamp === own).map(({ name }) => name);
      await until(() => marks().includes('white_check_mark'));
      const seq = (await practice.timeline(robin.id)).at(-1)?.seq;
      await robin.visitor.post('/chat', { kind: 'seen', person: robin.id, upTo: String(seq) });
      await until(() => marks().includes('eyes'));
    });
  });

  describe('on Discord', () => {
    beforeEach(() => open('discord'));

    it('reads whom each message is about, and answers with Discord’s reply', async () => {
      await follows(there, 'Robin:\nA hard night', () => robin.page.writes('A hard night'));
      await follows(there, 'Kim:\nKimonos, perhaps', () => kim.page.writes('Kimonos, perhaps'));
      const place = practice.discord.requests.at(-1)?.match(/\/channels\/(\d+)\/messages/)?.[1] ?? '';
      const about = practice.discord.messages(place).find(({ content }) => content.includes('A hard night'));
      await follows(robin.page, 'I am here.', () => there.writes('I am here.', about?.id));
      expect(await wordsOf(kim)).not.to.include('I am here.');
      const own = () => practice.discord.messages(place).find(({ content }) => content === 'I am here.');
      await until(() => own()?.reactions.includes('✅') === true);
    });
  });

  for (const platform of platforms)
    describe(`on ${platform} as anywhere`, () => {
      beforeEach(() => open(platform));

      it('answers by the button, and what waited is answered', async () => {
        await follows(there, 'A question', () => robin.page.writes('A question'));
        await follows(there, 'Something else', () => kim.page.writes('Something else'));
        await follows(there, 'Robin: 1 message waits', () => there.writes('clients'));
        const caseload = async () => (await practice.therapist.get('/clients')).text;
        expect(await caseload()).to.include('1 message waiting');
        await follows(kim.page, 'An answer', () => there.fillsIn('Reply', 'An answer'));
        await follows(there, 'Kim: nothing waits', () => there.writes('clients'));
        expect(await wordsOf(robin)).not.to.include('An answer');
      });

      it('is asked for whom a plain line is, and nobody has it before', async () => {
        await follows(there, 'For whom is this?', () => there.writes('This could be for anybody'));
        await follows(there, 'For whom are these 2 messages?', () => there.writes('And this'));
        await practice.rest();
        for (const client of [robin, kim]) expect((await wordsOf(client)).join()).not.to.match(/anybody|And this/);
        await follows(robin.page, 'And this', () => there.taps('Robin'));
        expect((await wordsOf(robin)).slice(-2)).to.deep.equal(['This could be for anybody', 'And this']);
        await hears(there, 'Sent to Robin.', 0);
        expect((await wordsOf(kim)).join()).not.to.match(/anybody|And this/);
      });

      for (const from of ['web', ...platforms] as const)
        it(`sees in its place what a client changes and takes back on ${from}`, async () => {
          const writer = from === 'web' ? robin.page : practice.writer(from);
          if (from !== 'web') await practice.link(robin.visitor, '/chat', writer);
          let message = '';
          await follows(there, 'As it was', async () => {
            message = await writer.writes('As it was');
          });
          const before = await there.shown();
          const place = before.findIndex((text) => text.includes('As it was'));
          await follows(there, 'Robin changed a message.', () => writer.edits(message, 'As it is'));
          await until(async () => (await there.shown()).some((text) => text.includes('As it is')));
          const after = await there.shown();
          expect(after[place]).to.equal(before[place]?.replace('As it was', 'As it is'));
          await writer.deletes(message);
          await hears(there, 'Robin took a message back.', 0);
          await until(async () => !(await there.shown()).some((text) => text.includes('As it is')));
          expect((await there.shown()).join()).not.to.match(/As it (was|is)/);
        });
    });
});
