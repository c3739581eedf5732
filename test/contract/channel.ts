import { expect } from 'chai';
import type { Address, Inbound, Message, Question } from '../../src/model.ts';
import type { Channel, Receipt } from '../../src/ports.ts';

/** What the platform makes of something that a person did there: taken, or not (then it will try again, or the person will). */
export type Acknowledgement = 'acknowledged' | 'not acknowledged';

/** A channel and the platform's side of it, played by the test. Nothing has happened there, and the channel has not begun. */
export interface PlayedChannel {
  readonly channel: Channel;
  /** A person writes to the practice. Resolves when the platform knows whether that was taken. */
  say(text: string): Promise<Acknowledgement>;
  /** The platform delivers the person's latest doing once more. */
  repeat(): Promise<Acknowledgement>;
  /** The person taps an option of a question that was shown. Needed where questions are taps. */
  tap?(question: Question, option: string): Promise<Acknowledgement>;
  /** The platform reports to the channel what the channel itself said. Needed where it does so. */
  echo?(text: string): Promise<unknown>;
  /** What the person has been shown, one text for each message of the platform, as it is read there. Needed where sending shows. */
  shown?(): Promise<readonly string[]>;
}

/** What a platform is like. Left out: it does not do so. */
export interface Traits {
  /** It reports the channel's own messages to it. */
  readonly echoes?: boolean;
  /** Sending shows the message; else the person reads the timeline itself. */
  readonly shows?: boolean;
}

const family = '👩‍👩‍👧‍👦';
/** Texts that have to arrive as they are. */
const texts = {
  'a line': 'I slept well.',
  'several lines': 'First.\n\nSecond, after an empty one.\n  Third, indented.',
  'right-to-left writing': 'שלום, קשה לי היום. مرحبا بك',
  'emoji of several parts': `Us: ${family} and 👍🏽, 🇪🇸 and e\u0301`,
  'a code fence': '```\nconst x = 1 < 2 && 3 > 2;\n```',
  'what looks like HTML': '<script>alert("1")</script> &amp; <b>bold</b>',
  'what looks like markup':
    '*bold* _italic_ ~struck~ `code` > quote\n# title\n- item [link](https://example.com) \\* ||spoiler||',
  'what looks like a mention': '@everyone <@U123> <!channel> <#C1|general> #here',
  'what looks like a command': '/start now',
  'ten thousand characters': 'All of it counts. '.repeat(556).slice(0, 10_000).trim(),
};

const choice: Question = {
  id: 'question-1',
  kind: 'choice',
  options: [
    { value: 'well', label: 'I slept well' },
    { value: 'badly', label: 'I slept badly <hardly>' },
  ],
};
const severalQuestions: readonly Question[] = [
  choice,
  { ...choice, id: 'question-2', kind: 'several' },
  {
    id: 'question-3',
    kind: 'yes-no',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
  },
  { id: 'question-4', kind: 'scale', min: 0, max: 10, low: 'none', high: 'the most' },
  { id: 'question-5', kind: 'number', min: 1, max: 24 },
  { id: 'question-6', kind: 'date' },
  { id: 'question-7', kind: 'time' },
  { id: 'question-8', kind: 'text' },
];

/** What every channel keeps to. `open` makes one; the suite stops it. */
export function channelContract(name: string, open: () => Promise<PlayedChannel>, traits: Traits): void {
  describe(`${name}, as a channel`, () => {
    let practice: Practice;
    beforeEach(async () => {
      practice = attend(await open());
    });
    afterEach(() => practice.channel.stop());

    hearing(() => practice);
    if (traits.echoes) echoing(() => practice);
    if (traits.shows) showing(() => practice);
    else
      it('takes what is sent as sent', async () => {
        await practice.start();
        expect(await practice.send('Hello')).to.have.property('outcome', 'sent');
      });
  });
}

function hearing(practice: () => Practice): void {
  for (const [kind, whole] of Object.entries(texts)) {
    it(`gives on ${kind} as it was written`, async () => {
      const { channel, say, start, heard } = practice();
      const text = whole.slice(0, channel.features.textLimit).trim();
      await start();
      expect(await say(text)).to.equal('acknowledged');
      expect(heard().map(({ event }) => event.kind === 'text' && event.text)).to.deep.equal([text]);
    });
  }

  it('says who wrote, when, and under which id', async () => {
    const { channel, say, start, heard } = practice();
    await start();
    await say('one');
    await say('two');
    const [one, two] = heard();
    expect(one?.from).to.deep.equal(two?.from);
    expect(one?.from.channel).to.equal(channel.name);
    expect(one?.id).to.be.a('string').that.is.not.oneOf(['', two?.id]);
    expect(one?.at).to.satisfy(Number.isSafeInteger);
  });

  it('gives on in order', async () => {
    const { say, start, heard } = practice();
    const said = Array.from({ length: 20 }, (_, index) => `message ${index}`);
    await start();
    for (const text of said) await say(text);
    expect(heard().map(({ event }) => event.kind === 'text' && event.text)).to.deep.equal(said);
  });

  it('acknowledges only after it was kept', async () => {
    const { say, start, hold, called } = practice();
    const order: string[] = [];
    const release = hold(() => order.push('kept'));
    await start();
    const said = say('Are you there?').then((acknowledgement) => order.push(acknowledgement));
    await called();
    release();
    await said;
    expect(order).to.deep.equal(['kept', 'acknowledged']);
  });

  it('does not acknowledge what could not be kept, and takes it when it comes again', async () => {
    const { say, repeat, start, fail, heard } = practice();
    await start();
    fail(2);
    expect(await say('Important')).to.equal('not acknowledged');
    expect(await repeat()).to.equal('not acknowledged');
    expect(await repeat()).to.equal('acknowledged');
    const ids = heard().map(({ id }) => id);
    expect(ids).to.have.length(3);
    expect(new Set(ids)).to.have.property('size', 1);
  });

  it('acknowledges what was kept before', async () => {
    const { say, start, duplicate } = practice();
    duplicate();
    await start();
    expect(await say('Once more')).to.equal('acknowledged');
  });

  it('gives on what comes after something that could not be kept', async () => {
    const { say, start, fail, heard } = practice();
    await start();
    fail(1);
    await say('first');
    expect(await say('second')).to.equal('acknowledged');
    expect(heard().map(({ event }) => event.kind === 'text' && event.text)).to.include('second');
  });

  it('takes an answer: a tap as the value of its option, or typed text, where questions are spelt out with numbers', async () => {
    const { channel, say, tap, send, start, shown, heard } = practice();
    await start();
    await send({ text: 'How was your night?', question: choice });
    if (channel.features.questions.includes('choice')) {
      expect(await tap(choice, 'badly')).to.equal('acknowledged');
      expect(heard().at(-1)?.event).to.deep.equal({ kind: 'choice', question: 'question-1', value: 'badly' });
    } else {
      expect((await shown()).join('\n')).to.match(/1\W+I slept well\s+2\W+I slept badly <hardly>/);
      await say('2');
      expect(heard().at(-1)?.event).to.include({ kind: 'text', text: '2' });
    }
  });
}

function echoing(practice: () => Practice): void {
  it('does not take its own messages for a person’s', async () => {
    const { say, echo, start, heard } = practice();
    await start();
    await echo('What I said');
    await say('What a person said');
    expect(heard().map(({ event }) => event.kind === 'text' && event.text)).to.deep.equal(['What a person said']);
  });
}

function showing(practice: () => Practice): void {
  for (const [kind, text] of Object.entries(texts)) {
    it(`shows ${kind} as it is, in pieces if it must`, async () => {
      const { channel, send, start, shown } = practice();
      await start();
      expect(await send(text)).to.have.property('outcome', 'sent');
      const pieces = await shown();
      if (text.length <= channel.features.textLimit) expect(pieces).to.deep.equal([text]);
      else expect(bare(pieces.join(''))).to.equal(bare(text));
    });
  }

  it('cuts a text that is too long after sentences or words, never inside a character', async () => {
    const { channel, send, start, shown } = practice();
    const limit = Math.min(channel.features.textLimit, 40_000);
    const long = `${'Words, and more of them. '.repeat(limit / 20)}${family.repeat(limit / 10)}`;
    await start();
    await send(long);
    const pieces = await shown();
    expect(bare(pieces.join(''))).to.equal(bare(long));
    for (const piece of pieces) {
      expect(piece).to.have.length.at.most(channel.features.textLimit);
      expect(piece)
        .to.match(/([.,]|\w|👦)\s*$/u)
        .and.to.match(/^(Words|and|more|of|them|👩)/u);
    }
  });

  it('shows messages in the order of sending', async () => {
    const { send, start, shown } = practice();
    const sent = Array.from({ length: 10 }, (_, index) => `message ${index}`);
    await start();
    for (const text of sent) await send(text);
    expect(await shown()).to.deep.equal(sent);
  });

  it('shows once what is sent again, where it promises so', async () => {
    const { channel, send, start, shown } = practice();
    await start();
    await send('Only once', 'effect-1');
    if (channel.features.repeatable) await send('Only once', 'effect-1');
    expect(await shown()).to.deep.equal(['Only once']);
  });

  for (const question of severalQuestions) {
    it(`shows a question (${question.kind}) with all that may be answered`, async () => {
      const { send, start, shown } = practice();
      await start();
      expect(await send({ text: 'How was your night?', question })).to.have.property('outcome', 'sent');
      const text = (await shown()).join('\n');
      expect(text).to.include('How was your night?');
      for (const { label } of question.options ?? []) expect(text).to.include(label);
      for (const words of [question.low, question.high]) if (words) expect(text).to.include(words);
    });
  }

  it('changes and takes back what it has shown, where it says so', async () => {
    const { channel, send, start, shown, address } = practice();
    if (!channel.features.edits) return;
    await start();
    const receipt = await send('As it was');
    const piece = receipt.outcome === 'sent' ? receipt.shown : undefined;
    if (piece === undefined) expect.fail('a receipt names what was shown where it can be changed');
    const to = await address();
    const revised = { kind: 'revise', shown: piece, message: { text: 'As it is now' } } as const;
    expect(await channel.send({ id: 'effect-2', to, act: revised })).to.have.property('outcome', 'sent');
    expect(await shown()).to.deep.equal(['As it is now']);
    const taken = { kind: 'withdraw', shown: piece } as const;
    expect(await channel.send({ id: 'effect-3', to, act: taken })).to.have.property('outcome', 'sent');
    expect(await shown()).to.deep.equal([]);
  });

  it('knows what became of a send, or says that it does not', async () => {
    const { channel, send, start, address } = practice();
    await start();
    await send('It went out', 'effect-1');
    const act = { kind: 'say', message: { text: 'It went out' } } as const;
    const to = await address();
    const fate = await channel.fate({ id: 'effect-1', to, act });
    if (fate !== 'unknown') expect(fate).to.have.property('outcome', 'sent');
    expect(await channel.fate({ id: 'effect-never', to, act })).to.be.oneOf(['not sent', 'unknown']);
  });

  it('says of an address where nobody is that the message failed', async () => {
    const { channel, address, start } = practice();
    await start();
    const to: Address = { ...(await address()), user: 'nobody', place: 'nowhere' };
    const receipt = await channel.send({ id: 'effect-1', to, act: { kind: 'say', message: { text: 'Hello?' } } });
    expect(receipt).to.have.property('outcome', 'failed');
  });
}

const bare = (text: string): string => text.replace(/\s/g, '');

type Practice = ReturnType<typeof attend>;

/** The practice's side: it hears what the channel gives on, keeps it, fails or waits as told, and answers whoever wrote first. */
function attend(played: PlayedChannel) {
  const { channel } = played;
  const inbounds: Inbound[] = [];
  const first = Promise.withResolvers<void>();
  let gate: Promise<unknown> = Promise.resolve();
  let failures = 0;
  let outcome: 'accepted' | 'duplicate' = 'accepted';
  let effects = 0;

  async function receive(inbound: Inbound): Promise<'accepted' | 'duplicate'> {
    inbounds.push(inbound);
    first.resolve();
    await gate;
    if (failures-- > 0) throw new Error('it cannot be kept');
    return outcome;
  }

  const missing = (): never => expect.fail('this channel is said to be able to, and is not');

  /** The address of the person, learnt from what they say. */
  async function address(): Promise<Address> {
    if (inbounds.length === 0) await played.say('Hello');
    return inbounds[0]?.from ?? missing();
  }

  return {
    channel,
    say: played.say,
    repeat: played.repeat,
    tap: played.tap ?? missing,
    echo: played.echo ?? missing,
    shown: played.shown ?? missing,
    address,
    start: () => channel.start(receive),
    async send(message: string | Message, id = `effect-${++effects}`): Promise<Receipt> {
      const to = await address();
      const act = { kind: 'say', message: typeof message === 'string' ? { text: message } : message } as const;
      return channel.send({ id, to, act });
    },
    heard: (): readonly Inbound[] => inbounds,
    /** Resolves when the channel has first given something on. */
    called: () => first.promise,
    /** Keeping takes until the returned function is called. */
    hold(kept: () => void): () => void {
      const held = Promise.withResolvers<void>();
      gate = held.promise.then(kept);
      return held.resolve;
    },
    /** The next so many inbounds cannot be kept. */
    fail(times: number): void {
      failures = times;
    },
    /** Whatever comes has been kept before. */
    duplicate(): void {
      outcome = 'duplicate';
    },
  };
}
