import { expect } from 'chai';
import type { Address, Home, InboundEvent } from '../../src/model.ts';
import type { Outbound } from '../../src/ports.ts';
import { homeOf } from '../../src/runtime/home.ts';
import {
  chatFeatures,
  createPlayedChannel,
  openPlayedPractice,
  type PlayedChannel,
  type PlayedClient,
  type PlayedPractice,
  saidBy,
} from '../support/practice.ts';

const textsOf = ({ sections }: Home): string => sections.flatMap(({ lines }) => lines).join('\n');

const at = (channel: 'slack' | 'discord', user: string): Address => ({
  channel,
  workspace: 'T1',
  user,
  place: `D-${user}`,
});

describe('In chats', () => {
  let practice: PlayedPractice;
  let slack: PlayedChannel;
  let discord: PlayedChannel;
  let robin: PlayedClient;
  let ids = 0;
  afterEach(() => practice.close());

  const open = async (policies: ConstructorParameters<typeof Map>[0] = []) => {
    slack = createPlayedChannel('slack', chatFeatures);
    discord = createPlayedChannel('discord', { ...chatFeatures, threads: () => false });
    practice = await openPlayedPractice({ chats: [slack, discord], policies: new Map(policies as never) });
    robin = await practice.client('Robin');
    await robin.settlesIn();
  };
  /** Somebody does something in a chat. Gives the platform's id of it. */
  const does = async (from: Address, event: InboundEvent): Promise<void> => {
    ids += 1;
    await practice.runtime.receive({ id: `chat-${ids}`, from, at: practice.world.now(), event });
    await practice.world.settle();
  };
  const writes = async (from: Address, text: string, under?: string): Promise<string> => {
    const message = `m-${ids + 1}`;
    await does(from, { kind: 'text', text, message, ...(under && { under }) });
    return message;
  };
  const links = async (person: PlayedClient['person'], address: Address): Promise<void> => {
    const { code } = await practice.desk.code(person.id);
    await writes(address, ` ${code.toLowerCase()} `);
  };
  /** Robin links the chat and says yes to being written to there. */
  const settlesIn = async (address: Address = client): Promise<void> => {
    await links(robin.person, address);
    await does(address, { kind: 'choice', question: (await robin.question()).id, value: true });
  };
  const textsIn = ({ sent }: PlayedChannel): readonly string[] => sent.map((one) => saidBy(one).text);
  const last = ({ sent }: PlayedChannel): Outbound => sent.at(-1) ?? expect.fail('nothing was sent');
  const shownOf = (outbound: Outbound): string => `shown:${outbound.id}`;
  const therapist = at('slack', 'U-therapist');
  const client = at('slack', 'U-robin');

  describe('a stranger', () => {
    it('is told what this is, a few times a day, and nothing of them is kept', async () => {
      await open();
      const before = (await practice.ports.store.everyone()).length;
      await writes(client, 'hello?');
      expect(textsIn(slack)).to.have.length(1);
      expect(textsIn(slack)[0]).to.include('This is the line of Test Practice');
      await writes(client, 'ABCDE-FGHJK');
      expect(await practice.ports.store.everyone()).to.have.length(before);
      expect(await practice.ports.store.owner(client)).to.equal(undefined);
    });
  });

  describe('a place that others read too', () => {
    const there = at('discord', 'U-therapist');
    const openShared = async (staff: 'full' | 'nudge' = 'full') => {
      await open([['discord', { clients: 'full', staff }]]);
      Object.assign(discord, { features: { ...chatFeatures, shared: () => true } });
    };
    const receives = async (from: Address, text: string) => {
      ids += 1;
      const event = { kind: 'text', text, message: `m-${ids}` } as const;
      const outcome = await practice.runtime.receive({ id: `chat-${ids}`, from, at: practice.world.now(), event });
      await practice.world.settle();
      return outcome;
    };
    const codeOf = async ({ person }: { person: PlayedClient['person'] }) => (await practice.desk.code(person.id)).code;

    it('is where strangers and clients are answered nothing, and a client’s code stays good', async () => {
      await openShared();
      const code = await codeOf(robin);
      expect(await receives(there, 'hello?')).to.equal('refused');
      expect(await receives(there, code)).to.equal('refused');
      expect(await practice.ports.store.owner(there)).to.equal(undefined);
      expect(discord.sent).to.deep.equal([]);
      await writes(client, code);
      expect(await practice.ports.store.owner(client)).to.equal(robin.person.id);
    });

    it('becomes the place of somebody of staff, and a new thread is made where one was removed', async () => {
      await openShared();
      expect(await receives(there, await codeOf(practice.therapist))).to.equal('accepted');
      await robin.writes('One');
      const [head] = discord.sent.filter((one) => saidBy(one).text === 'Robin');
      const gone = head && shownOf(head);
      discord.answer = ({ id, act }) =>
        act.kind === 'say' && act.under === gone ? { outcome: 'headless' } : { outcome: 'sent', shown: `shown:${id}` };
      await robin.writes('Two');
      await robin.writes('Three');
      const heads = discord.sent.filter((one) => saidBy(one).text === 'Robin');
      expect(heads).to.have.length(2);
      const another = heads[1] && shownOf(heads[1]);
      expect(another).not.to.equal(gone);
      expect(discord.sent.slice(-2).map(({ act }) => act.kind === 'say' && act.under)).to.deep.equal([
        another,
        another,
      ]);
      await writes(there, 'An answer', another);
      expect((await robin.timeline()).at(-1)?.body.text).to.equal('An answer');
    });

    it('never carries a link that signs in', async () => {
      await openShared('nudge');
      await receives(there, await codeOf(practice.therapist));
      await robin.writes('One');
      expect(textsIn(discord).at(-1)).to.equal(
        'There is something for you at Test Practice. Sign in to read it: http://localhost:3000',
      );
    });
  });

  describe('a code', () => {
    it('makes the chat theirs, once; from then on they are answered there', async () => {
      await open([['slack', { clients: 'full', staff: 'full' }]]);
      const { code } = await practice.desk.code(robin.person.id);
      await writes(client, code);
      expect(await practice.ports.store.owner(client)).to.equal(robin.person.id);
      expect(textsIn(slack)[0]).to.include('You are here now too');
      await does(client, { kind: 'choice', question: (await robin.question()).id, value: true });
      await practice.therapist.replies(robin, 'How was the week?');
      expect(textsIn(slack).at(-1)).to.equal('How was the week?');
      await writes(at('slack', 'U-thief'), code);
      expect(await practice.ports.store.owner(at('slack', 'U-thief'))).to.equal(undefined);
    });

    it('does not make theirs what was written in the chat before', async () => {
      await open([['slack', { clients: 'full', staff: 'full' }]]);
      await practice.world.advance(60_000);
      await links(robin.person, client);
      const before = (await robin.timeline()).length;
      const event: InboundEvent = { kind: 'text', text: 'to nobody', message: 'old-1' };
      await practice.runtime.receive({ id: 'old-1', from: client, at: practice.world.now() - 30_000, event });
      await practice.world.settle();
      expect(await robin.timeline()).to.have.length(before);
    });

    it('is void after fifteen minutes, and when another is made', async () => {
      await open();
      const first = await practice.desk.code(robin.person.id);
      const second = await practice.desk.code(robin.person.id);
      await writes(client, first.code);
      expect(await practice.ports.store.owner(client)).to.equal(undefined);
      await practice.world.advance(16 * 60_000);
      await writes(client, second.code);
      expect(await practice.ports.store.owner(client)).to.equal(undefined);
    });

    it('links no client where only staff are served, and says so', async () => {
      await open([['slack', { clients: 'none', staff: 'full' }]]);
      await links(robin.person, client);
      expect(await practice.ports.store.owner(client)).to.equal(undefined);
      expect(textsIn(slack).at(-1)).to.include('does not write to clients in this app');
    });
  });

  describe('a client', () => {
    const full = [['slack', { clients: 'full', staff: 'full' }]] as const;

    it('has one history, and is answered where they last wrote', async () => {
      await open(full);
      await settlesIn();
      await writes(client, 'From the chat');
      await robin.writes('From the page');
      await practice.therapist.replies(robin, 'To the page');
      expect(textsIn(slack)).not.to.include('To the page');
      await writes(client, 'And from the chat');
      await practice.therapist.replies(robin, 'To the chat');
      expect(textsIn(slack)).to.include('To the chat');
      const own = (await robin.timeline()).filter(
        ({ author, kind }) => author === robin.person.id && kind === 'message',
      );
      expect(own.map(({ body }) => body.text).slice(-3)).to.deep.equal([
        'From the chat',
        'From the page',
        'And from the chat',
      ]);
    });

    it('answers a check-in that began on one platform on another', async () => {
      await open(full);
      await settlesIn();
      await robin.does({ kind: 'text', text: 'check in', message: 'p1' });
      const { id } = await robin.question();
      await does(client, { kind: 'choice', question: id, value: 4 });
      const question = saidBy(last(slack)).question;
      expect(question?.id, 'the next question comes to the chat').to.be.a('string').and.not.equal(id);
    });

    it('is sent the same elsewhere when the chat is closed, and staff are told when that is nowhere', async () => {
      await open(full);
      await settlesIn();
      slack.answer = () => ({ outcome: 'failed', reason: 'gone' });
      await practice.therapist.replies(robin, 'Are you there?');
      expect(textsIn(practice.channel)).to.include('Are you there?');
      const [entry] = (await robin.timeline()).filter(({ body }) => body.text === 'Are you there?');
      expect(entry).to.include.keys('delivered').and.not.include.keys('failed');
      practice.channel.answer = () => ({ outcome: 'failed', reason: 'gone' });
      await practice.therapist.replies(robin, 'And now?');
      const [lost] = (await robin.timeline()).filter(({ body }) => body.text === 'And now?');
      expect(lost).to.include.keys('failed');
      expect((await practice.desk.caseload(practice.therapist.person))[0]?.alerts).to.equal(1);
    });

    it('sees no word of it in a chat that only nudges: a neutral line and a link that works once', async () => {
      await open([['slack', { clients: 'nudge', staff: 'nudge' }]]);
      await settlesIn();
      slack.sent.length = 0;
      await practice.therapist.replies(robin, 'Something private');
      expect(slack.sent).to.have.length(1);
      const [text = ''] = textsIn(slack);
      expect(text)
        .to.match(/^There is something for you at Test Practice\./)
        .and.not.include('private');
      expect(saidBy(last(slack))).not.to.have.any.keys('question', 'actions');
      const secret = /\/in\/(\S+)$/.exec(text)?.[1] ?? '';
      expect((await practice.desk.spend(secret))?.person.id).to.equal(robin.person.id);
      expect(await practice.desk.spend(secret)).to.equal(undefined);
    });

    it('is nudged once for all that comes at the same time', async () => {
      await open([['slack', { clients: 'nudge', staff: 'nudge' }]]);
      await settlesIn();
      slack.sent.length = 0;
      await writes(client, 'help');
      expect(textsIn(slack)).to.have.length(1);
    });

    it('gets what comes unasked where they want it, and replies where they last wrote', async () => {
      await open(full);
      await links(robin.person, client);
      await writes(client, 'Here, please');
      expect(textsIn(slack).at(-1), 'they have not agreed to be written to there').to.include('May Dr. Test’s replies');
      await does(client, { kind: 'choice', question: (await robin.question()).id, value: true });
      await writes(client, 'Here, please');
      expect(textsIn(slack).at(-1)).to.include('come here from now on');
      await robin.writes('From the page');
      const start = new Date(practice.world.now() + 90 * 60_000).toISOString();
      await practice.therapist.does('appointment', { client: robin.person.id, id: 'a1', start, minutes: '50' });
      expect(textsIn(slack).at(-1)).to.include('has set an appointment');
      await practice.world.advance(31 * 60_000);
      expect(textsIn(slack).at(-1)).to.include('is coming up');
      await practice.therapist.replies(robin, 'To the page');
      expect(textsIn(slack)).not.to.include('To the page');
    });

    it('sees on the app’s own page what is planned and kept, and its buttons say their words', async () => {
      await open(full);
      expect(textsOf(await homeOf(practice.ports, client))).to.include('This is the line of Test Practice');
      await links(robin.person, client);
      const home = await homeOf(practice.ports, client);
      expect(textsOf(home)).to.include('Nothing is planned').and.include(practice.ports.publicUrl).and.include('112');
      const [pause] = home.actions;
      if (!pause) return expect.fail('there is no button');
      await does(client, { kind: 'form', form: pause.form, values: pause.values });
      expect(saidBy(last(slack)).question, 'asked how long').to.include({ kind: 'choice' });
    });

    it('reads on the app’s own page nothing that is kept from the chat', async () => {
      await open([['slack', { clients: 'nudge', staff: 'nudge' }]]);
      await links(robin.person, client);
      const home = await homeOf(practice.ports, client);
      expect(home.actions).to.deep.equal([]);
      expect(textsOf(home)).to.match(/is on your private page: \S+$/);
    });

    it('is told kindly of what cannot be taken', async () => {
      await open(full);
      await settlesIn();
      await does(client, { kind: 'unsupported', message: 'voice-1' });
      expect(textsIn(slack).at(-1)).to.include('cannot be taken yet');
    });
  });

  describe('a therapist', () => {
    const full = [
      ['slack', { clients: 'full', staff: 'full' }],
      ['discord', { clients: 'full', staff: 'full' }],
    ] as const;

    it('finds what a client wrote in one thread per client, and answers there', async () => {
      await open(full);
      await links(practice.therapist.person as PlayedClient['person'], therapist);
      await robin.writes('A hard night');
      const [head, message] = slack.sent.slice(-2);
      if (!head || !message) return expect.fail('nothing was sent');
      expect(saidBy(head).text).to.equal('Robin');
      expect(message.act).to.deep.include({ kind: 'say', under: shownOf(head) });
      expect(saidBy(message).text).to.equal('A hard night');
      expect(saidBy(message).actions?.map(({ form }) => form)).to.deep.equal(['reply', 'looked']);
      await robin.writes('And a hard morning');
      expect(last(slack).act).to.deep.include({ under: shownOf(head) });

      const own = await writes(therapist, 'I am here.', shownOf(head));
      expect((await robin.timeline()).at(-1)?.body.text).to.equal('I am here.');
      expect(last(slack).act, 'marked as delivered on the therapist’s own message').to.deep.equal({
        kind: 'mark',
        on: own,
        mark: 'delivered',
      });
      const { seq = 0 } = (await robin.timeline()).at(-1) ?? {};
      await robin.does({ kind: 'seen', person: robin.person.id, upTo: seq });
      expect(last(slack).act).to.deep.equal({ kind: 'mark', on: own, mark: 'seen' });
    });

    it('answers by the button too, and what waited is answered', async () => {
      await open(full);
      await links(practice.therapist.person as PlayedClient['person'], therapist);
      await robin.writes('A question');
      const [reply] = saidBy(last(slack)).actions ?? [];
      await does(therapist, { kind: 'form', form: 'reply', values: { ...reply?.values, text: 'An answer' } });
      expect((await robin.timeline()).at(-1)?.body.text).to.equal('An answer');
    });

    it('answers with /reply and a name, and is asked when the name is no client’s', async () => {
      await open(full);
      await links(practice.therapist.person as PlayedClient['person'], therapist);
      await writes(therapist, '/reply robin: Good to hear.');
      expect((await robin.timeline()).at(-1)?.body.text).to.equal('Good to hear.');
      expect(textsIn(slack)).to.include('Sent to Robin.');
      await writes(therapist, '/reply Rob is this for you?');
      expect(saidBy(last(slack)).question?.kind).to.equal('choice');
      expect((await robin.timeline()).at(-1)?.body.text).to.equal('Good to hear.');
      await writes(therapist, '/reply');
      expect(textsIn(slack).at(-1)).to.include('Nothing was sent');
    });

    it('is asked for whom a line is, and it goes to nobody before', async () => {
      await open(full);
      const kim = await practice.client('Kim');
      await kim.settlesIn();
      await links(practice.therapist.person as PlayedClient['person'], therapist);
      await robin.writes('First');
      await writes(therapist, 'This could be for anybody');
      await writes(therapist, 'And this');
      for (const one of [robin, kim])
        expect((await one.timeline()).map(({ body }) => body.text)).not.to.include('This could be for anybody');
      const { question, text } = saidBy(last(slack));
      expect(text).to.include('For whom are these 2 messages?');
      expect(question?.options?.map(({ label }) => label)).to.deep.equal(['Robin', 'Kim', 'For nobody']);
      await does(therapist, { kind: 'choice', question: question?.id ?? '', value: robin.person.id });
      const words = (await robin.timeline()).map(({ body }) => body.text);
      expect(words.slice(-2)).to.deep.equal(['This could be for anybody', 'And this']);
      await does(therapist, { kind: 'choice', question: question?.id ?? '', value: kim.person.id });
      expect((await kim.timeline()).map(({ body }) => body.text)).not.to.include('And this');
      expect(textsIn(slack).at(-1)).to.include('That question is over');
    });

    it('sees a client’s change and taking back where it was shown', async () => {
      await open(full);
      await links(practice.therapist.person as PlayedClient['person'], therapist);
      const key = await robin.writes('As it was');
      const shown = shownOf(last(slack));
      const { actions } = saidBy(last(slack));
      await robin.does({ kind: 'edit', message: key, text: 'As it is' });
      expect(slack.sent.map(({ act }) => act)).to.deep.include({
        kind: 'revise',
        shown,
        message: { text: 'As it is', actions },
      });
      await robin.does({ kind: 'delete', message: key });
      expect(slack.sent.map(({ act }) => act)).to.deep.include({ kind: 'withdraw', shown });
    });

    it('reads whom it is about where there are no threads, and answers by replying to it', async () => {
      await open(full);
      const there = at('discord', 'U-therapist');
      await links(practice.therapist.person as PlayedClient['person'], there);
      await robin.writes('A line');
      expect(saidBy(last(discord)).text).to.equal('Robin:\nA line');
      await writes(there, 'An answer', shownOf(last(discord)));
      expect((await robin.timeline()).at(-1)?.body.text).to.equal('An answer');
    });

    it('is shown nothing of an erased client any more, and nothing is left of what was shown', async () => {
      await open(full);
      await links(practice.therapist.person as PlayedClient['person'], therapist);
      await robin.writes('Before');
      await practice.ports.store.erase(robin.person.id);
      expect(await practice.ports.store.shownOf(practice.therapist.person.id, robin.person.id, 0)).to.deep.equal([]);
    });

    it('reads who waits on the app’s own page', async () => {
      await open(full);
      await links(practice.therapist.person as PlayedClient['person'], therapist);
      await robin.writes('A hard night');
      expect(textsOf(await homeOf(practice.ports, therapist)))
        .to.include('Robin: 1 message waits')
        .and.not.include('night');
    });

    it('reads who waits by asking', async () => {
      await open(full);
      await links(practice.therapist.person as PlayedClient['person'], therapist);
      await robin.writes('One');
      await writes(therapist, 'clients');
      expect(textsIn(slack).at(-1)).to.equal('Robin: 1 message waits, a reply is due by Tuesday 3 March at 20:00');
    });
  });

  describe('a send', () => {
    const full = [['slack', { clients: 'full', staff: 'full' }]] as const;

    it('whose fate is not known is looked up, and sent only if it was not', async () => {
      await open(full);
      await settlesIn();
      let broken = true;
      slack.answer = () => {
        if (broken) throw new Error('the connection broke');
        return { outcome: 'sent', shown: 'x' };
      };
      await practice.therapist.replies(robin, 'Once');
      broken = false;
      await practice.world.advance(60_000);
      expect(textsIn(slack).filter((text) => text === 'Once')).to.have.length(1);
    });

    it('whose fate nobody can tell is given up once, and staff are told', async () => {
      await open(full);
      await settlesIn();
      slack.answer = () => {
        throw new Error('the connection broke');
      };
      slack.fate = async () => 'unknown';
      await practice.therapist.replies(robin, 'Perhaps');
      await practice.world.advance(60_000);
      const [entry] = (await robin.timeline()).filter(({ body }) => body.text === 'Perhaps');
      expect(entry).to.include.keys('failed');
      expect(textsIn(practice.channel), 'nothing is sent twice').not.to.include('Perhaps');
    });
  });
});
