/** People at a page or in a chat, all in the same words: they write, they tap, they see. */
import { expect } from 'chai';
import type { PlayedPerson as DiscordPerson, PlayedMessage } from '../../support/played-discord.ts';
import {
  deliver,
  eventOf,
  messageEvent,
  type Person,
  type Post,
  type playSlack,
  submissionOf,
  tapOf,
} from '../../support/played-slack.ts';
import type { PlayedTeams, PlayedPerson as TeamsPerson } from '../../support/played-teams.ts';
import { until } from '../../support/until.ts';
import { freshId, messagesOn, type Visitor } from '../../support/visitor.ts';

export interface Writer {
  readonly name: 'web' | 'slack' | 'discord' | 'teams';
  /** `under`: the platform's id of the message it answers. Gives the id by which it can be changed. */
  writes(text: string, under?: string): Promise<string>;
  edits(message: string, text: string): Promise<void>;
  deletes(message: string): Promise<void>;
  /** Taps what has this label, on the latest message that has it. */
  taps(label: string): Promise<void>;
  /** Presses the button, fills in the form that opens, and sends it. */
  fillsIn(label: string, text: string): Promise<void>;
  /** What they see of the practice, one text for each message. */
  shown(): Promise<readonly string[]>;
}

export type PlayedSlack = Awaited<ReturnType<typeof playSlack>>;

/** Brings the practice what Slack has to say; resolves when that is acknowledged. */
export type Bring = (body: Parameters<typeof deliver>[1]) => Promise<void>;

/** Signed, over HTTP. */
export const overHttp =
  (url: string): Bring =>
  async (body) =>
    void expect((await deliver(url, body)).status).to.equal(200);

/** Through the socket that the practice has opened. */
export const overSocket =
  (slack: PlayedSlack): Bring =>
  async (payload) => {
    await until(() => slack.sockets.size > 0);
    const envelope_id = freshId();
    const type = payload.type === 'event_callback' ? 'events_api' : 'interactive';
    slack.push({ envelope_id, type, accepts_response_payload: type === 'interactive', payload });
    await until(() => slack.acks.some((ack) => ack.envelope_id === envelope_id));
  };

export function onSlack(slack: PlayedSlack, person: Person, sends: Bring): Writer {
  const written = new Map<string, Post>();
  const ofMine = (message: string) => written.get(message) ?? expect.fail('no message of theirs');
  const changed = (subtype: string, { channel, ...post }: Post, more: { readonly [field: string]: unknown }) => {
    const event_ts = slack.stamp();
    const where = { type: 'message', subtype, hidden: true, channel, channel_type: 'im', ts: event_ts, event_ts };
    return sends(eventOf({ ...where, previous_message: { type: 'message', ...post }, ...more }));
  };
  const postWith = (label: string) => {
    const mine = slack.posts.filter(({ channel, bot_id }) => channel === person.place && bot_id);
    const found = mine.findLast(({ blocks }) => JSON.stringify(blocks).includes(JSON.stringify(label)));
    return found ?? expect.fail(`nothing on Slack says ${label}`);
  };
  return {
    name: 'slack',
    async writes(text, under) {
      const post = slack.composed(person, text, under === undefined ? {} : { thread_ts: under });
      written.set(post.ts, post);
      await sends(messageEvent(post));
      return post.ts;
    },
    async edits(message, text) {
      const { channel: _, blocks: __, ...post } = ofMine(message);
      const edited = { user: person.user, ts: slack.stamp() };
      await changed('message_changed', ofMine(message), { message: { type: 'message', ...post, text, edited } });
    },
    async deletes(message) {
      await changed('message_deleted', ofMine(message), { deleted_ts: message });
    },
    async taps(label) {
      await sends(tapOf(person, postWith(label), label));
    },
    async fillsIn(label, text) {
      const { length } = slack.views;
      await sends(tapOf(person, postWith(label), label));
      await sends(submissionOf(person, slack.views[length] ?? expect.fail('no form was opened'), text));
    },
    shown: async () => slack.shown(person.place),
  };
}

export function onDiscord(person: DiscordPerson): Writer {
  const written = new Map<string, PlayedMessage>();
  const ofMine = (message: string) => written.get(message) ?? expect.fail('no message of theirs');
  return {
    name: 'discord',
    async writes(text, under) {
      const reference = { type: 0, channel_id: person.place, message_id: under };
      const message = person.writes(text, under === undefined ? {} : { type: 19, message_reference: reference });
      written.set(message.id, message);
      return message.id;
    },
    edits: async (message, text) => person.edits(ofMine(message), text),
    deletes: async (message) => person.deletes(ofMine(message)),
    async taps(label) {
      await person.taps(label);
    },
    async fillsIn(label, text) {
      await person.fillsIn(await person.taps(label), text);
    },
    shown: async () => person.sees(),
  };
}

export function onTeams(teams: PlayedTeams, person: TeamsPerson): Writer {
  return {
    name: 'teams',
    async writes(text, under) {
      const html = `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
      const attachments = [{ contentType: 'text/html', content: html }];
      const said = person.activity({ text, textFormat: 'plain', attachments, ...(under && { replyToId: under }) });
      expect((await teams.post(said)).status).to.equal(200);
      return String(said.id);
    },
    async edits(message, text) {
      expect(await person.edit(message, text)).to.equal('acknowledged');
    },
    async deletes(message) {
      expect(await person.remove(message)).to.equal('acknowledged');
    },
    async taps(label) {
      expect((await person.press(label)).status).to.equal(200);
    },
    async fillsIn(label, text) {
      expect((await person.press(label, { text })).status).to.equal(200);
    },
    shown: async () => person.shown(),
  };
}

export function onWeb(visitor: Visitor): Writer {
  const posts = async (fields: { readonly [name: string]: string }) =>
    expect((await visitor.post('/chat', fields)).status).to.equal(200);
  return {
    name: 'web',
    async writes(text) {
      const id = freshId();
      await posts({ id, kind: 'text', text });
      return id;
    },
    edits: async (message, text) => void (await posts({ kind: 'edit', message, text })),
    deletes: async (message) => void (await posts({ kind: 'delete', message })),
    async taps(label) {
      const { text } = await visitor.get('/chat');
      const forms = text.match(/<form class="answer[\s\S]*?<\/form>/g) ?? [];
      const option = new RegExp(`name="value" value="([^"]*)"[^>]*>(?:<span>)?${label}<`);
      const form = forms.find((one) => option.test(one)) ?? expect.fail(`nothing on the page says ${label}`);
      const hidden = form.matchAll(/<input type="hidden" name="(kind|question|as)" value="([^"]*)"/g);
      const fields = Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]));
      await posts({ ...fields, value: option.exec(form)?.[1] ?? '' });
    },
    fillsIn: async () => expect.fail('a client’s page has no such buttons'),
    async shown() {
      const { text } = await visitor.get('/chat/part?after=0');
      return messagesOn(text)
        .filter(({ side }) => side !== 'own')
        .map((message) => message.text);
    },
  };
}
