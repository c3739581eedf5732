import { expect } from 'chai';
import { APP_TOKEN } from '../../support/played-slack.ts';
import { until } from '../../support/until.ts';
import { type ChatPractice, type Client, follows, openChatPractice } from './practice.ts';
import type { Writer } from './writers.ts';

describe('A client who changes platforms', () => {
  let practice: ChatPractice;
  let client: Client;
  let slack: Writer;
  let discord: Writer;
  let teams: Writer;

  const open = async (settings = {}) => {
    practice = await openChatPractice({ settings });
    client = await practice.client('Robin');
    [slack, discord, teams] = [practice.writer('slack'), practice.writer('discord'), practice.writer('teams')];
    for (const writer of [slack, discord, teams]) await practice.link(client.visitor, '/chat', writer);
  };
  afterEach(() => practice?.close());

  const entries = async () => practice.timeline(client.id);
  const checkIns = async () => (await entries()).filter(({ kind }) => kind === 'check-in');

  it('answers a check-in where they are: one entry, one order', async () => {
    await open();
    await follows(slack, 'how is your mood right now', () => slack.writes('check in'));
    await follows(slack, 'And your energy?', () => slack.taps('2'));
    const { length } = await entries();
    await follows(discord, 'Is there a line', () => discord.writes('3'));
    await follows(teams, 'What would help most right now?', () => teams.writes('The second job'));
    await follows(discord, 'your mood is at 2 of 5', () => discord.writes('Nothing for now'));
    await practice.rest();

    const [checkIn, ...more] = await checkIns();
    expect(more).to.deep.equal([]);
    expect(checkIn).to.include({ status: 'done', audience: 'both' });
    expect(checkIn?.body.answers?.map(({ name, text }) => [name, text])).to.deep.equal([
      ['mood', '2 of 5'],
      ['energy', '3 of 5'],
      ['line', 'The second job'],
    ]);
    const after = (await entries()).slice(length).filter(({ kind }) => kind === 'message');
    const lines = after.map(({ author, body }) => `${author === client.id ? '> ' : ''}${body.text.split(/[.:?]/)[0]}`);
    expect(lines).to.deep.equal([
      '> 3',
      'Is there a line you would like to add',
      '> The second job',
      'Thank you',
      '> Nothing for now',
      'What you said',
    ]);
  });

  it('does so where Slack comes over a socket too', async () => {
    await open({ SLACK_APP_TOKEN: APP_TOKEN });
    await follows(discord, 'how is your mood right now', () => discord.writes('check in'));
    await follows(slack, 'And your energy?', () => slack.writes('4'));
    await follows(slack, 'Is there a line', () => slack.taps('3'));
    await follows(slack, 'your mood is on the lighter side', () => slack.fillsIn('Answer', 'By the river'));
    await practice.rest();
    const [checkIn, ...more] = await checkIns();
    expect(more).to.deep.equal([]);
    expect(checkIn?.body.answers?.map(({ value }) => value)).to.deep.equal([4, 3, 'By the river']);
  });

  it('is told so by a late tap where the question was first put, and the answer stays what it was', async () => {
    await open();
    await follows(slack, 'how is your mood right now', () => slack.writes('check in'));
    await follows(discord, 'And your energy?', () => discord.writes('4'));
    await follows(slack, 'That question has closed by now', () => slack.taps('1'));
    await follows(discord, 'Is there a line', () => discord.taps('5'));
    await follows(discord, 'your mood is on the lighter side', () => discord.taps('Skip'));
    await practice.rest();
    const [checkIn, ...more] = await checkIns();
    expect(more).to.deep.equal([]);
    expect(checkIn?.body.answers?.map(({ value }) => value)).to.deep.equal([4, 5]);
  });

  it('has a question that was put on the page answered in a chat, and one put in a chat answered on the page', async () => {
    await open();
    await follows(client.page, 'how is your mood right now', () => client.page.writes('check in'));
    await follows(teams, 'And your energy?', () => teams.writes('4'));
    await follows(client.page, 'Is there a line', () => client.page.taps('3'));
    const shown = await Promise.all([slack, discord, teams].map((writer) => writer.shown()));
    await follows(client.page, 'your mood is on the lighter side', () => client.page.writes('Better'));
    await practice.rest();
    expect(await Promise.all([slack, discord, teams].map((writer) => writer.shown()))).to.deep.equal(shown);
    expect(await checkIns()).to.have.length(1);
  });

  it('finds everything on the page, wherever it was written', async () => {
    await open();
    await follows(slack, 'It is with Dr. Rivera now', () => slack.writes('From Slack'));
    for (const [writer, text] of [
      [discord, 'From Discord'],
      [teams, 'From Teams'],
    ] as const) {
      await writer.writes(text);
      const reply = `To ${writer.name}`;
      await practice.rest();
      await follows(writer, reply, async () => {
        // Replies go to where they last wrote: that has to be known first.
        await until(async () => (await entries()).some(({ body }) => body.text === text));
        await practice.therapist.post(`/clients/${client.id}`, { form: 'reply', on: 'client', text: reply });
      });
    }
    const shown = await client.page.shown();
    expect(shown.filter((text) => text.startsWith('To '))).to.deep.equal(['To discord', 'To teams']);
    const own = (await entries()).filter(({ author, audience }) => author === client.id && audience === 'both');
    expect(own.map(({ body }) => body.text)).to.deep.equal(['From Slack', 'From Discord', 'From Teams']);
  });
});
