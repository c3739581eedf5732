import { expect } from 'chai';
import { commands, discordWords } from '../../../adapters/discord/words.ts';
import type { Message, Question } from '../../../src/model.ts';
import type { Channel } from '../../../src/ports.ts';
import { type PlayedDiscord, type PlayedPerson, playDiscord } from '../../support/played-discord.ts';
import { until } from '../../support/until.ts';
import { addressOf, channelOf, createHandWorld, createHearing, say } from './discord.ts';

/** EPHEMERAL, https://docs.discord.com/developers/resources/message#message-object-message-flags */
const PRIVATE = 1 << 6;

describe('Discord: taps, forms and commands on the wire', () => {
  let discord: PlayedDiscord;
  let person: PlayedPerson;
  let hearing: ReturnType<typeof createHearing>;
  let world: ReturnType<typeof createHandWorld>;
  let channel: Channel;

  beforeEach(async () => {
    discord = await playDiscord();
    person = discord.person('es-ES');
    hearing = createHearing();
    world = createHandWorld();
    channel = channelOf(discord, { world, places: async () => [] });
    await channel.start(hearing.receive);
  });
  afterEach(async () => {
    await channel.stop();
    await discord.close();
    expect(discord.unknown).to.deep.equal([]);
  });

  const show = (message: Message) =>
    channel.send({ id: `e-${message.text}`, to: addressOf(person), act: say(message) });
  const ask = (question: Partial<Question>) =>
    show({ text: 'How *are* you?', question: { id: 'q-1', kind: 'choice', ...question } });
  const options = [
    { value: 'w', label: 'Well' },
    { value: 'b', label: 'Badly' },
  ];
  const aside = (content: string | undefined) => ({ content, flags: PRIVATE, allowed_mentions: { parse: [] } });
  const { en, es } = discordWords;

  const answers: readonly (readonly [
    kind: string,
    question: Partial<Question>,
    labels: string[],
    value: unknown,
    seen: string,
  ])[] = [
    ['an option', { options }, ['Badly'], 'b', 'Badly'],
    [
      'yes',
      {
        kind: 'yes-no',
        options: [
          { value: 'yes', label: 'Sí' },
          { value: 'no', label: 'No' },
        ],
      },
      ['Sí'],
      'yes',
      'Sí',
    ],
    ['a step of a scale', { kind: 'scale', min: 1, max: 5 }, ['4'], 4, '4'],
    ['several', { kind: 'several', options }, ['Well', 'Badly'], ['w', 'b'], 'Well, Badly'],
    ['none of several', { kind: 'several', options }, [], [], ''],
    ['the word that skips', { options, skip: 'Saltar' }, ['Saltar'], 'Saltar', 'Saltar'],
  ];
  for (const [what, question, labels, value, seen] of answers)
    it(`takes ${what}, and shows what was chosen instead of the taps`, async () => {
      await ask(question);
      expect(await person.taps(...labels)).to.have.property('type', 7);
      expect(hearing.events()).to.deep.equal([{ kind: 'choice', question: 'q-1', value }]);
      expect(person.sees()).to.deep.equal([`How *are* you?\n✓ ${seen}`.trim()]);
    });

  it('asks for a number in a form', async () => {
    await ask({ kind: 'number', min: 1, max: 24 });
    const form = await person.taps('✎ (1 ... 24)');
    expect(form).to.have.property('type', 9);
    expect(form.data).to.deep.include({ title: 'How *are* you?' });
    await person.fillsIn(form, '7.5');
    expect(hearing.events()).to.deep.equal([{ kind: 'choice', question: 'q-1', value: 7.5 }]);
    expect(person.sees()).to.deep.equal(['How *are* you?\n✓ 7.5']);
  });

  it('takes an action, and what a form asked for, as often as they are used', async () => {
    const values = { client: 'ada', upTo: '3' };
    const actions = [
      { label: 'Seen', form: 'looked', values },
      { label: 'Reply', form: 'reply', values: { client: 'ada' }, asks: 'Your reply' },
    ];
    await show({ text: 'Ada wrote', actions });
    expect(await person.taps('Seen')).to.have.property('type', 6);
    const form = await person.taps('Reply');
    expect(form.data).to.have.property('title', 'Reply');
    expect(JSON.stringify(form.data)).to.include('"label":"Your reply"');
    const text = 'שלום\n*long* '.repeat(300);
    expect(await person.fillsIn(form, text)).to.have.property('type', 6);
    expect(hearing.events()).to.deep.equal([
      { kind: 'form', form: 'looked', values },
      { kind: 'form', form: 'reply', values: { client: 'ada', text } },
    ]);
    expect(person.sees()).to.deep.equal(['Ada wrote\nSeen\nReply']);
  });

  it('says privately, in the person’s language, that a tap could not be kept, and leaves the taps', async () => {
    await ask({ options });
    hearing.fail(1);
    const answer = await person.taps('Well');
    expect(answer).to.deep.include({ type: 4, data: aside(es?.unkept) });
    expect(person.sees()).to.deep.equal(['How *are* you?\nWell\nBadly']);
    expect(await person.taps('Well')).to.have.property('type', 7);
  });

  it('does not let a tap overtake what could not be kept before it', async () => {
    await ask({ options });
    hearing.fail(3);
    person.writes('First');
    const answer = await person.taps('Well');
    expect(answer).to.deep.include({ type: 4, data: aside(es?.unkept) });
    expect(hearing.events()).to.deep.equal([]);
  });

  it('asks Discord for patience when keeping takes long, and then shows what was chosen', async () => {
    await ask({ options });
    const keep = hearing.hold();
    const tapped = person.taps('Well');
    await until(() => {
      world.wakeAll();
      return discord.requests.some((request) => request.endsWith('/callback'));
    });
    expect(await tapped).to.have.property('type', 6);
    expect(person.sees()[0]).to.include('Badly');
    keep();
    await until(() => person.sees()[0] === 'How *are* you?\n✓ Well');
  });

  it('says so after it asked for patience in vain', async () => {
    await ask({ options });
    hearing.fail(2);
    const keep = hearing.hold();
    const answers = [person.taps('Well'), person.uses('journal')];
    await until(() => {
      world.wakeAll();
      return discord.requests.filter((request) => request.endsWith('/callback')).length === 2;
    });
    const [tapped, used] = await Promise.all(answers);
    expect([tapped?.type, used?.type]).to.deep.equal([6, 5]);
    keep();
    await until(() => tapped?.later.length === 1 && used?.later.length === 1);
    expect(tapped?.later).to.deep.equal([aside(es?.unkept)]);
    expect(used?.later).to.deep.equal([aside(es?.unkept)]);
  });

  it('takes every command in the menu as what it says, with the person’s language', async () => {
    for (const { name, options } of commands)
      expect(await person.uses(name, undefined, options && 'Ada: How was it?')).to.deep.include({
        type: 4,
        data: aside(es?.received),
      });
    const words = ['journal', 'check in', 'planned', 'pause', 'help', 'stop', 'clients'];
    expect(hearing.texts()).to.deep.equal([...words, '/reply Ada: How was it?', 'Ada: How was it?']);
    expect(hearing.heard[0]).to.deep.include({ from: addressOf(person), hints: { locale: 'es-ES' } });
  });

  it('points to the private conversation from shared places, and hears nothing of them', async () => {
    const server = {
      channel_id: '5',
      channel: { id: '5', type: 0 },
      context: 0,
      guild_id: '6',
      member: { user: { id: '7' } },
    };
    expect(await person.uses('journal', server)).to.deep.include({ type: 4, data: aside(es?.pointer) });
    expect(await discord.person('fr').uses('journal', server)).to.deep.include({ type: 4, data: aside(en.pointer) });
    expect(hearing.events()).to.deep.equal([]);
  });

  it('answers taps of unknown origin and unknown commands', async () => {
    await ask({ options });
    const message = discord.messages(person.place).at(-1);
    message?.components.splice(0, 1, { type: 1, components: [{ type: 2, custom_id: 'other', label: 'Other' }] });
    expect(await person.taps('Other')).to.have.property('type', 6);
    expect(await person.uses('dance')).to.deep.include({ type: 4, data: aside(es?.unkept) });
    expect(hearing.events()).to.deep.equal([]);
  });

  it('answers what it has kept even when it is stopped', async () => {
    await ask({ options });
    const keep = hearing.hold();
    const tapped = person.taps('Well');
    await until(() => hearing.calls() === 1);
    const stopped = channel.stop();
    keep();
    await stopped;
    expect(await tapped).to.have.property('type', 7);
  });
});
