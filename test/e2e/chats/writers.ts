/** People at a page or in a chat, all in the same words: they write, they tap, they see. */
import { expect } from 'chai';
import type { PlayedPerson as DiscordPerson } from '../../support/played-discord.ts';
import { deliver, messageEvent, type Person, type playSlack, tapOf } from '../../support/played-slack.ts';
import type { PlayedPerson as TeamsPerson } from '../../support/played-teams.ts';
import { messagesOn, type Visitor } from '../../support/visitor.ts';

export interface Writer {
  readonly name: 'web' | 'slack' | 'discord' | 'teams';
  /** Where the practice is addressed from: the conversation, as the platform names it. */
  readonly place: string;
  writes(text: string): Promise<void>;
  /** Taps what has this label, on the latest message that has it. */
  taps(label: string): Promise<void>;
  /** What they see of the practice, one text for each message. */
  shown(): Promise<readonly string[]>;
}

export const onSlack = (slack: Awaited<ReturnType<typeof playSlack>>, person: Person, url: string): Writer => ({
  name: 'slack',
  place: person.place,
  async writes(text) {
    expect((await deliver(url, messageEvent(slack.composed(person, text)))).status).to.equal(200);
  },
  async taps(label) {
    const mine = slack.posts.filter(({ channel, bot_id }) => channel === person.place && bot_id);
    const post = mine.findLast(({ blocks }) => JSON.stringify(blocks).includes(JSON.stringify(label)));
    if (!post) throw new Error(`nothing on Slack says ${label}`);
    expect((await deliver(url, tapOf(person, post, label))).status).to.equal(200);
  },
  shown: async () => slack.shown(person.place),
});

export const onDiscord = (person: DiscordPerson): Writer => ({
  name: 'discord',
  place: person.place,
  async writes(text) {
    person.writes(text);
  },
  async taps(label) {
    await person.taps(label);
  },
  shown: async () => person.sees(),
});

export const onTeams = (person: TeamsPerson): Writer => ({
  name: 'teams',
  place: person.conversation,
  async writes(text) {
    expect(await person.say(text)).to.equal('acknowledged');
  },
  async taps(label) {
    expect((await person.press(label)).status).to.equal(200);
  },
  shown: async () => person.shown(),
});

export const onWeb = (visitor: Visitor): Writer => ({
  name: 'web',
  place: 'page',
  async writes(text) {
    expect((await visitor.post('/chat', { kind: 'text', text })).status).to.equal(200);
  },
  async taps(label) {
    const { text } = await visitor.get('/chat');
    for (const form of text.match(/<form class="answer[\s\S]*?<\/form>/g) ?? []) {
      const value = new RegExp(`name="value" value="([^"]*)"[^>]*>(?:<span>)?${label}<`).exec(form)?.[1];
      if (value === undefined) continue;
      const fields = Object.fromEntries(
        [...form.matchAll(/<input type="hidden" name="(kind|question|as)" value="([^"]*)"/g)].map(
          ([, name, held]) => [name, held] as [string, string],
        ),
      );
      expect((await visitor.post('/chat', { ...fields, value })).status).to.equal(200);
      return;
    }
    throw new Error(`nothing on the page says ${label}`);
  },
  async shown() {
    const { text } = await visitor.get('/chat/part?after=0');
    return messagesOn(text)
      .filter(({ side }) => side !== 'own')
      .map((message) => message.text);
  },
});
