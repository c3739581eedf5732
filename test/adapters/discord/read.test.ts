import { expect } from 'chai';
import { readInteraction } from '../../../adapters/discord/interaction.ts';
import { deletionOf, idFrom, instantOf, readEdit, readList, readMessage } from '../../../adapters/discord/read.ts';

// Payloads as https://docs.discord.com/developers/resources/message, /events/gateway-events and /interactions describe them.
const author = { id: '80351110224678912', username: 'nelly', discriminator: '0', avatar: null, global_name: 'Nelly' };
const message = {
  id: '1326895421900619817',
  channel_id: '1326893120410443867',
  type: 0,
  content: 'I slept well.',
  author,
  attachments: [],
  embeds: [],
  mentions: [],
  mention_roles: [],
  pinned: false,
  mention_everyone: false,
  tts: false,
  timestamp: '2026-01-09T16:00:00.503000+00:00',
  edited_timestamp: null,
  flags: 0,
  components: [],
  channel_type: 1,
};
const from = { channel: 'discord', workspace: '', user: author.id, place: message.channel_id };
const at = Date.parse('2026-01-09T16:00:00.503Z');
const text = { id: message.id, from, at, event: { kind: 'text', text: 'I slept well.', message: message.id } };
const file = { id: `${message.id}:file`, from, at, event: { kind: 'unsupported', message: message.id } };
const attachment = { id: '1', filename: 'night.ogg', size: 3, url: 'https://cdn.discordapp.com/a', proxy_url: '' };
const sticker = { id: '749054660769218631', name: 'Wave', format_type: 3 };
const bare = { ...message, content: '' };

describe('Discord: what was written', () => {
  const cases: readonly (readonly [what: string, payload: unknown, ...inbounds: unknown[]])[] = [
    ['a text', message, text],
    [
      'an answer under a message',
      { ...message, type: 19, message_reference: { type: 0, channel_id: message.channel_id, message_id: '5' } },
      { ...text, event: { ...text.event, under: '5' } },
    ],
    ['a text with a file: both, with ids of their own', { ...message, attachments: [attachment] }, text, file],
    ['a voice message', { ...bare, flags: 1 << 13, attachments: [attachment] }, file],
    ['a sticker', { ...bare, sticker_items: [sticker] }, file],
    ['a poll', { ...bare, poll: { question: { text: 'Tea?' }, answers: [] } }, file],
    [
      'a forwarded message',
      { ...bare, message_reference: { type: 1, message_id: '5' }, message_snapshots: [{ message: {} }] },
      file,
    ],
    ['nothing but white space', { ...message, content: ' \n ' }],
    ['a message in a server', { ...message, guild_id: '197038439483310086' }],
    ['another bot, and ourselves', { ...message, author: { ...author, bot: true } }],
    ['Discord itself', { ...message, author: { ...author, system: true } }],
    ['a webhook', { ...message, webhook_id: '6' }],
    ['a notice that something was pinned', { ...message, type: 6 }],
    ['a kind that is not known yet', { ...message, type: 99 }],
    ['no message at all', { id: 'x', content: 1 }],
    ['nothing', null],
  ];
  for (const [what, payload, ...inbounds] of cases)
    it(`${inbounds.length === 0 ? 'lets go of' : 'reads'} ${what}`, () =>
      expect(readMessage(payload)).to.deep.equal(inbounds));

  const edited = '2026-01-09T16:05:00.000000+00:00';
  const editedAt = Date.parse(edited);
  const edit = {
    id: `${message.id}:edit:${editedAt}`,
    from,
    at: editedAt,
    event: { kind: 'edit', message: message.id, text: 'I slept badly.' },
  };
  const changed = { ...message, content: 'I slept badly.', edited_timestamp: edited };

  it('reads an edit, the same one with the same id', () => {
    expect(readEdit(changed)).to.deep.equal([edit]);
    expect(readEdit({ ...changed, embeds: [{ type: 'link' }] })).to.deep.equal([edit]);
  });

  it('lets go of a preview that Discord adds, and of edits by bots', () => {
    expect(readEdit({ ...message, embeds: [{ type: 'link' }] })).to.deep.equal([]);
    expect(readEdit({ ...changed, author: { ...author, bot: true } })).to.deep.equal([]);
  });

  it('reads a list from the oldest on, and what was changed as both', () => {
    const later = { ...message, id: '1326895421900619818', content: 'later' };
    expect(readList([later, changed]).map(({ id }) => id)).to.deep.equal([message.id, edit.id, later.id]);
  });

  it('reads which message was deleted, and where', () => {
    expect(deletionOf({ id: '1', channel_id: '2' })).to.deep.equal({ id: '1', channel: '2', server: undefined });
    expect(deletionOf({ id: '1', channel_id: '2', guild_id: '3' })).to.have.property('server', '3');
    expect(deletionOf({ ids: ['1'], channel_id: '2' })).to.equal(undefined);
  });

  it('knows when an id was made, and ids from a time on', () => {
    // The example of https://docs.discord.com/developers/reference#snowflakes
    expect(instantOf('175928847299117063')).to.equal(1_462_015_105_796);
    expect(BigInt(idFrom(1_462_015_105_796))).to.satisfy((id: bigint) => id <= 175928847299117063n);
    expect(instantOf(idFrom(1_462_015_105_796))).to.equal(1_462_015_105_796);
  });
});

describe('Discord: taps, commands and forms', () => {
  const id = '846462639134605312';
  const common = {
    id,
    application_id: '845027738276462632',
    token: 'unique_interaction_token',
    version: 1,
    channel_id: message.channel_id,
    channel: { id: message.channel_id, type: 1 },
    context: 1,
    user: author,
    locale: 'es-ES',
  };
  const button = (custom_id: string, label: string) => ({ type: 2, style: 2, label, custom_id });
  const menu = {
    type: 3,
    custom_id: 'several|q-1',
    options: [
      { value: 'a', label: 'Tea' },
      { value: 'b', label: 'A walk' },
    ],
  };
  const tap = (custom_id: string, more: object = {}) => ({
    ...common,
    type: 3,
    message: {
      ...message,
      author: { ...author, bot: true },
      content: 'How are you?',
      components: [
        { type: 1, components: [button('one|q-1|well', 'Well'), button('number|q-1|4', '4')] },
        { type: 1, components: [menu] },
        { type: 1, components: [button('asks|Your reply|reply|client|ada', 'Reply')] },
      ],
    },
    data: { custom_id, component_type: 2, ...more },
  });
  const form = (custom_id: string, value: string) => ({
    ...tap(custom_id),
    type: 5,
    data: { custom_id, components: [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'text', value } }] },
  });
  const choice = (value: unknown) => ({ kind: 'choice', question: 'q-1', value });

  const taken: readonly (readonly [what: string, payload: unknown, event: unknown, chosen?: string])[] = [
    ['a button', tap('one|q-1|well'), choice('well'), 'Well'],
    ['a number’s button', tap('number|q-1|4'), choice(4), '4'],
    ['several of a menu', tap('several|q-1', { values: ['a', 'b'] }), choice(['a', 'b']), 'Tea, A walk'],
    ['none of a menu', tap('several|q-1', { values: [] }), choice([]), ''],
    ['a number filled in', form('number|q-1', ' 7.5 '), choice(7.5), ' 7.5 '],
    ['a number in words', form('number|q-1', 'seven'), choice('seven'), 'seven'],
    [
      'an action',
      tap('form|looked|client|ada|upTo|3'),
      { kind: 'form', form: 'looked', values: { client: 'ada', upTo: '3' } },
    ],
    [
      'a form',
      form('form|reply|client|ada', 'Yes'),
      { kind: 'form', form: 'reply', values: { client: 'ada', text: 'Yes' } },
    ],
    [
      'a form in rows, as before',
      {
        ...form('form|reply|client|ada', ''),
        data: {
          custom_id: 'form|reply|client|ada',
          components: [{ type: 1, components: [{ type: 4, custom_id: 'text', value: 'Yes' }] }],
        },
      },
      { kind: 'form', form: 'reply', values: { client: 'ada', text: 'Yes' } },
    ],
    [
      'a command',
      { ...common, type: 2, data: { id: '1', name: 'check-in', type: 1 } },
      { kind: 'text', text: 'check in', message: id },
    ],
    [
      'a command from before contexts',
      { ...common, context: undefined, type: 2, data: { id: '1', name: 'help', type: 1 } },
      { kind: 'text', text: 'help', message: id },
    ],
  ];
  for (const [what, payload, event, label] of taken)
    it(`reads ${what}`, () => {
      const read = readInteraction(payload);
      if (read?.kind !== 'taken') return expect.fail(`it is ${read?.kind}`);
      expect(read.inbound).to.deep.equal({ id, from, at: instantOf(id), event, hints: { locale: 'es-ES' } });
      expect(read.chosen?.label).to.equal(label);
    });

  const others: readonly (readonly [what: string, payload: object, kind: string | undefined])[] = [
    ['a tap that opens a form', tap('asks|Your reply|reply|client|ada'), 'opens'],
    ['a tap of unknown origin', tap('somebody-else'), 'unknown'],
    ['a command of another version', { ...common, type: 2, data: { name: 'dance' } }, 'unknown'],
    [
      'a tap in a server',
      { ...tap('one|q-1|well'), context: 0, guild_id: '3', user: undefined, member: { user: author } },
      'taken',
    ],
    [
      'a tap in a server by nobody',
      { ...tap('one|q-1|well'), context: 0, guild_id: '3', user: undefined, member: undefined },
      'elsewhere',
    ],
    ['a command between two people', { ...common, context: 2, type: 2, data: { name: 'help' } }, 'elsewhere'],
    ['a question for completions', { ...common, type: 4, data: { name: 'help' } }, undefined],
    ['a ping', { id, application_id: '1', type: 1, token: 't' }, undefined],
    ['no interaction', { id: 1 }, undefined],
  ];
  for (const [what, payload, kind] of others)
    it(`tells apart ${what}`, () => expect(readInteraction(payload)?.kind).to.equal(kind));
});
