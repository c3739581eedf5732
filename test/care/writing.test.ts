import { expect } from 'chai';
import type { StaffState } from '../../src/care/state.ts';
import type { Address, InboundEvent } from '../../src/model.ts';
import { createLocalQueue } from '../../src/queue/local/index.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { openState, sealMail } from '../../src/runtime/sealed.ts';
import {
  chatFeatures,
  createPlayedChannel,
  openPlayedPractice,
  type PlayedChannel,
  type PlayedClient,
  type PlayedPractice,
  saidBy,
} from '../support/practice.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The practice opens on a Monday noon in Madrid. */
describe('A therapist who writes on their own hours', () => {
  let practice: PlayedPractice;
  let slack: PlayedChannel;
  let robin: PlayedClient;
  let events = 0;

  const open = async (client: 'full' | 'nudge' = 'full', start = '2026-03-02T12:00:00+01:00') => {
    slack = createPlayedChannel('slack', chatFeatures);
    practice = await openPlayedPractice({
      start,
      chats: [slack],
      policies: new Map([['slack', { clients: client, staff: 'full' }]]),
    });
    robin = await practice.client('Robin');
    await robin.settlesIn();
  };
  beforeEach(() => open());
  afterEach(() => practice.close());

  const state = async (): Promise<StaffState> => {
    const { store, vault } = practice.ports;
    const { id } = practice.therapist.person;
    const found = await openState(vault, id, await store.load(id));
    return found?.role === 'staff' ? found : expect.fail('no state of staff');
  };
  const fills = (form: string, values: { [field: string]: string } = {}) =>
    practice.therapist.does(form, { client: robin.person.id, ...values });
  const planned = async () => (await state()).planned ?? [];
  const drafts = async () => (await state()).drafts ?? {};
  const waiting = async () => (await practice.desk.caseload(practice.therapist.person))[0]?.waiting;
  const iso = (local: string) =>
    Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Madrid').toInstant().toString();
  const until = (local: string) => practice.world.advanceTo(Temporal.Instant.from(iso(local)).epochMilliseconds);
  const replies = async () =>
    (await robin.timeline())
      .filter(({ author }) => author === practice.therapist.person.id)
      .map(({ body }) => body.text);
  const lastSeq = async () => (await practice.therapist.reads(robin)).at(-1)?.seq ?? 0;
  const reads = async () => {
    const event: InboundEvent = { kind: 'seen', person: robin.person.id, upTo: await lastSeq() };
    await does({ channel: 'web', workspace: '', user: practice.therapist.person.id, place: 'page' }, event);
  };

  const does = async (from: Address, event: InboundEvent) => {
    events += 1;
    await practice.runtime.receive({ id: `event-in-chat-${events}`, from, at: practice.world.now(), event });
    await practice.world.settle();
  };
  const chatOf = (user: string): Address => ({ channel: 'slack', workspace: 'T1', user, place: `D-${user}` });
  const [theirs, mine] = [chatOf('U-robin'), chatOf('U-therapist')];
  const links = async (person: { readonly id: PlayedClient['person']['id'] }, from: Address) => {
    const { code } = await practice.desk.code(person.id);
    await does(from, { kind: 'text', text: code, message: `code-${events}` });
  };
  /** Robin links the chat and says yes to being written to there. */
  const settlesIn = async () => {
    await links(robin.person, theirs);
    await does(theirs, { kind: 'choice', question: (await robin.question()).id, value: true });
  };
  const textsIn = ({ sent }: PlayedChannel) => sent.map((one) => saidBy(one).text);

  describe('given a reply that is planned for two in the afternoon', () => {
    beforeEach(async () => {
      await robin.writes('Good night');
      await reads();
      await fills('later', { text: 'Good morning', at: iso('2026-03-02T14:00') });
    });

    it('it waits, visible to its author alone, and the client still waits for an answer', async () => {
      await until('2026-03-02T13:59');
      expect(await planned()).to.have.length(1);
      expect(await replies()).to.deep.equal([]);
      expect((await practice.therapist.reads(robin)).map(({ body }) => body.text)).not.to.include('Good morning');
      expect(await waiting()).to.equal(1);
    });

    it('it goes out at two as any reply does, once', async () => {
      await until('2026-03-02T14:00');
      expect(await replies()).to.deep.equal(['Good morning']);
      expect(await planned()).to.deep.equal([]);
      expect(await waiting()).to.equal(0);
      await practice.world.advance(2 * HOUR);
      expect(await replies()).to.deep.equal(['Good morning']);
    });

    it('when the client has written meanwhile, that still waits: the reply did not know of it, even if its author does', async () => {
      await robin.writes('One more thing');
      await reads();
      await until('2026-03-02T14:00');
      expect(await waiting()).to.equal(1);
    });

    it('it is changed, words and time', async () => {
      const [{ id = '' } = {}] = await planned();
      await fills('replan', { id, text: 'Good afternoon', at: iso('2026-03-02T16:00') });
      await until('2026-03-02T15:59');
      expect(await replies()).to.deep.equal([]);
      await until('2026-03-02T16:00');
      expect(await replies()).to.deep.equal(['Good afternoon']);
    });

    it('it is sent now instead', async () => {
      const [{ id = '' } = {}] = await planned();
      await fills('send-now', { id });
      expect(await replies()).to.deep.equal(['Good morning']);
      await fills('send-now', { id });
      await until('2026-03-02T15:00');
      expect(await replies()).to.deep.equal(['Good morning']);
    });

    it('it is dropped: nothing goes out', async () => {
      const [{ id = '' } = {}] = await planned();
      await fills('drop-planned', { id });
      await until('2026-03-02T17:00');
      expect(await replies()).to.deep.equal([]);
    });

    it('a change that comes after it went out sends nothing again', async () => {
      const [{ id = '' } = {}] = await planned();
      await until('2026-03-02T14:00');
      await fills('replan', { id, text: 'Good afternoon', at: iso('2026-03-02T16:00') });
      await until('2026-03-02T17:00');
      expect(await replies()).to.deep.equal(['Good morning']);
    });

    it('the client has left by then: it does not go out, and its author sees that', async () => {
      await robin.writes('stop');
      await robin.taps(true);
      await until('2026-03-02T14:00');
      expect(await replies()).to.deep.equal([]);
      const kept = (await practice.therapist.reads(robin)).find(({ body }) => body.text === 'Good morning');
      expect(kept).to.include.keys('failed');
    });

    it('nothing ran for a day: it goes out once, as soon as something does', async () => {
      await practice.runtime.stop();
      await practice.world.advance(30 * HOUR);
      const queue = createLocalQueue({ world: practice.world, onFault: () => {} });
      const again = createRuntime({ ...practice.ports, queue });
      await again.start();
      await practice.world.advance(MINUTE);
      expect(await replies()).to.deep.equal(['Good morning']);
      await again.stop();
    });
  });

  it('planned for a morning after clocks changed, a reply goes out at the wall clock’s hour', async () => {
    await practice.close();
    // Clocks went forward in Madrid on 29 March 2026 at two.
    await open('full', '2026-03-29T01:30:00+01:00');
    await fills('later', { text: 'Good morning', at: iso('2026-03-29T04:00') });
    await practice.world.advance(HOUR + 29 * MINUTE);
    expect(await replies()).to.deep.equal([]);
    await practice.world.advance(MINUTE);
    expect(await replies()).to.deep.equal(['Good morning']);
  });

  describe('given a draft', () => {
    it('it is there on every device, is replaced by the next, and is gone when it is sent', async () => {
      await fills('draft', { text: 'I have thought' });
      await fills('draft', { text: 'I have thought about it' });
      expect((await drafts())[robin.person.id]?.text).to.equal('I have thought about it');
      await fills('reply', { text: 'I have thought about it.' });
      expect(await drafts()).to.deep.equal({});
    });

    it('one for each client', async () => {
      const kim = await practice.client('Kim');
      await kim.settlesIn();
      await fills('draft', { text: 'For Robin' });
      await practice.therapist.does('draft', { client: kim.person.id, text: 'For Kim' });
      await practice.therapist.replies(kim, 'For Kim.');
      expect(Object.keys(await drafts())).to.deep.equal([robin.person.id]);
    });

    it('it is emptied by writing nothing, and stays when the answer is given in a chat', async () => {
      await links(practice.therapist.person, mine);
      await fills('draft', { text: 'Begun' });
      await does(mine, { kind: 'form', form: 'reply', values: { client: robin.person.id, text: 'From the chat' } });
      expect((await drafts())[robin.person.id]?.text).to.equal('Begun');
      await fills('draft', { text: '' });
      expect(await drafts()).to.deep.equal({});
    });

    it('the client sees nothing of it, nor does anybody who treats them', async () => {
      await fills('draft', { text: 'Not said' });
      const all = [...(await robin.timeline()), ...(await practice.therapist.reads(robin))];
      expect(all.map(({ body }) => body.text)).not.to.include('Not said');
    });

    it('nobody keeps one about somebody else’s client', async () => {
      await practice.therapist.does('draft', { client: 'nobody', text: 'Not mine' });
      expect(await drafts()).to.deep.equal({});
    });
  });

  it('keeps nothing about a client who is erased: no draft, nothing that would go out', async () => {
    await fills('later', { text: 'Good morning', at: iso('2026-03-02T14:00') });
    await fills('draft', { text: 'Begun' });
    await practice.ports.store.erase(robin.person.id);
    const told = { kind: 'released' } as const;
    const { store, vault, queue } = practice.ports;
    const { id } = practice.therapist.person;
    const input = { kind: 'told', id: 'released', at: practice.world.now(), from: robin.person.id, told } as const;
    await store.accept(await sealMail(vault, id, input, 'erased'));
    await queue.ring(id);
    await practice.world.settle();
    expect(await planned()).to.deep.equal([]);
    expect(await drafts()).to.deep.equal({});
    expect(practice.world.timers().filter((at) => at > practice.world.now() + HOUR)).to.deep.equal([]);
  });

  describe('given minutes spent', () => {
    const time = async () => {
      const writing = await practice.desk.writing(practice.therapist.person, robin.person.id);
      return writing === 'forbidden' ? expect.fail(writing) : writing.time;
    };

    it('they add up by week and client, and in all', async () => {
      const kim = await practice.client('Kim');
      await fills('spent', { minutes: '5' });
      await fills('spent', { minutes: '3' });
      await practice.therapist.does('spent', { client: kim.person.id, minutes: '20' });
      expect(await time()).to.deep.equal({ week: '2026-03-02', minutes: 8, total: 28, earlier: [] });
    });

    it('they are set by hand, and begin anew on Monday, on their author’s clock', async () => {
      await practice.close();
      await open('full', '2026-03-08T23:58:00+01:00');
      await fills('spent', { minutes: '5' });
      await fills('set-spent', { minutes: '50' });
      await practice.world.advance(3 * MINUTE);
      expect(await time()).to.deep.equal({
        week: '2026-03-09',
        minutes: 0,
        total: 0,
        earlier: [{ week: '2026-03-02', minutes: 50, total: 50 }],
      });
    });
  });

  describe('given own snippets', () => {
    it('they are made, changed and dropped', async () => {
      await practice.therapist.does('snippet', { id: 'one', title: 'Opening', text: 'Hello {name}' });
      await practice.therapist.does('snippet', { id: 'two', title: 'Closing', text: 'Until Thursday' });
      await practice.therapist.does('snippet', { id: 'one', title: 'Opening', text: 'Good morning {name}' });
      expect((await state()).snippets?.map(({ text }) => text)).to.deep.equal([
        'Good morning {name}',
        'Until Thursday',
      ]);
      await practice.therapist.does('drop-snippet', { id: 'one' });
      expect((await state()).snippets?.map(({ id }) => id)).to.deep.equal(['two']);
    });
  });

  describe('who changes what was sent', () => {
    const entry = async (text: string) =>
      (await practice.therapist.reads(robin)).find(({ body }) => body.text === text) ?? expect.fail(`no ${text}`);
    const named = async (text: string) => {
      const { key, seq } = await entry(text);
      return { as: key.slice(`by:${practice.therapist.person.id}:`.length), record: String(seq) };
    };

    it('on the page: the client reads the new words, and that they were changed', async () => {
      await practice.therapist.replies(robin, 'On Tusday');
      await fills('rewrite', { ...(await named('On Tusday')), text: 'On Tuesday' });
      expect(await replies()).to.deep.equal(['On Tuesday']);
      expect(await entry('On Tuesday')).to.include.keys('edited');
    });

    it('on the page: it is changed where the client was shown it in a chat', async () => {
      await settlesIn();
      await practice.therapist.replies(robin, 'On Tusday');
      const shown = `shown:${slack.sent.at(-1)?.id}`;
      await fills('rewrite', { ...(await named('On Tusday')), text: 'On Tuesday' });
      expect(slack.sent.at(-1)?.act).to.deep.equal({
        kind: 'revise',
        shown,
        message: { text: 'On Tuesday\n(changed)' },
      });
      await fills('take-back', await named('On Tuesday'));
      expect(slack.sent.at(-1)?.act).to.deep.equal({
        kind: 'revise',
        shown,
        message: { text: 'This message was taken back.' },
      });
      expect((await robin.timeline()).at(-1)).to.deep.include({ status: 'taken-back', body: { text: '' } });
    });

    it('where a chat shows the client no words, nothing of the change goes there', async () => {
      await practice.close();
      await open('nudge');
      await settlesIn();
      await practice.therapist.replies(robin, 'On Tusday');
      const before = slack.sent.length;
      await fills('rewrite', { ...(await named('On Tusday')), text: 'On Tuesday' });
      expect(slack.sent).to.have.length(before);
      expect(textsIn(slack).join()).not.to.match(/Tusday|Tuesday/);
    });

    it('before it could be delivered: what goes out is what it is by then', async () => {
      await settlesIn();
      slack.answer = () => ({ outcome: 'later', at: practice.world.now() + HOUR, reason: 'busy' });
      await practice.therapist.replies(robin, 'On Tusday');
      await practice.therapist.replies(robin, 'Forget this');
      await fills('rewrite', { ...(await named('On Tusday')), text: 'On Tuesday' });
      await fills('take-back', await named('Forget this'));
      slack.answer = ({ id }) => ({ outcome: 'sent', shown: `shown:${id}` });
      await practice.world.advance(2 * HOUR);
      expect(textsIn(slack)).to.include('On Tuesday\n(changed)');
      expect(textsIn(slack).join()).not.to.match(/Tusday|Forget/);
    });

    it('after the client has left: no new words reach the chat, taking back does', async () => {
      await settlesIn();
      await practice.therapist.replies(robin, 'On Tusday');
      const shown = `shown:${slack.sent.at(-1)?.id}`;
      await robin.writes('stop');
      await robin.taps(true);
      const before = slack.sent.length;
      await fills('rewrite', { ...(await named('On Tusday')), text: 'On Tuesday' });
      expect(slack.sent).to.have.length(before);
      await fills('take-back', await named('On Tuesday'));
      expect(slack.sent.at(-1)?.act).to.deep.equal({ kind: 'withdraw', shown });
    });

    it('what was not to go out when the client left meanwhile is on staff’s side alone', async () => {
      await settlesIn();
      await does(theirs, { kind: 'text', text: 'Hello', message: 'hello' });
      slack.answer = () => ({ outcome: 'later', at: practice.world.now() + HOUR, reason: 'busy' });
      await practice.therapist.replies(robin, 'Under way');
      await robin.writes('stop');
      await robin.taps(true);
      slack.answer = ({ id }) => ({ outcome: 'sent', shown: `shown:${id}` });
      await practice.world.advance(2 * HOUR);
      expect(await replies()).not.to.include('Under way');
      expect(await entry('Under way')).to.include.keys('failed');
      expect(textsIn(slack).join()).not.to.include('Under way');
    });

    it('in a chat: editing and deleting one’s own message there does it', async () => {
      await links(practice.therapist.person, mine);
      await robin.writes('When?');
      const { id } = slack.sent.at(-1) ?? expect.fail();
      await does(mine, { kind: 'text', text: 'On Tusday', message: 'own-1', under: `shown:${id}` });
      expect(await replies()).to.deep.equal(['On Tusday']);
      await does(mine, { kind: 'edit', message: 'own-1', text: 'On Tuesday' });
      expect(await replies()).to.deep.equal(['On Tuesday']);
      expect(textsIn(slack).at(-1)).to.equal('Changed for Robin too.');
      await does(mine, { kind: 'delete', message: 'own-1' });
      expect(await replies()).to.deep.equal(['']);
      expect(textsIn(slack).at(-1)).to.match(/^Taken back\. Robin sees/);
    });

    it('in a chat, before saying for whom: it goes out as it is by then, and what was deleted does not', async () => {
      await links(practice.therapist.person, mine);
      await does(mine, { kind: 'text', text: 'On Tusday', message: 'own-1' });
      await does(mine, { kind: 'text', text: 'Never mind', message: 'own-2' });
      const question = saidBy(slack.sent.at(-1) ?? expect.fail()).question?.id ?? '';
      await does(mine, { kind: 'edit', message: 'own-1', text: 'On Tuesday' });
      await does(mine, { kind: 'delete', message: 'own-2' });
      await does(mine, { kind: 'choice', question, value: robin.person.id });
      expect(await replies()).to.deep.equal(['On Tuesday']);
    });

    it('in a chat, of a line that went to nobody: is told that nothing was changed', async () => {
      await links(practice.therapist.person, mine);
      await does(mine, { kind: 'edit', message: 'never', text: 'What?' });
      expect(textsIn(slack).at(-1)).to.match(/^Nothing was changed/);
    });

    it('that a colleague wrote: nothing happens', async () => {
      await practice.therapist.replies(robin, 'On Tuesday');
      const { as, record } = await named('On Tuesday');
      const told = { kind: 'rewritten', as, record: Number(record), text: 'Never' } as const;
      const colleague = 'colleague' as typeof robin.person.id;
      const input = { kind: 'told', id: 'forged', at: practice.world.now(), from: colleague, told } as const;
      const { store, vault, queue } = practice.ports;
      await store.accept(await sealMail(vault, robin.person.id, input, 'forged'));
      await queue.ring(robin.person.id);
      await practice.world.settle();
      expect(await replies()).to.deep.equal(['On Tuesday']);
    });
  });

  describe('who leaves a note', () => {
    const NOTE = 'Between colleagues';

    it('finds it on the timeline, as their own, to change and to take back', async () => {
      await fills('note', { text: NOTE });
      const note = (await practice.therapist.reads(robin)).at(-1);
      expect(note).to.deep.include({ kind: 'note', audience: 'staff', author: practice.therapist.person.id });
      expect(note?.body.text).to.equal(NOTE);
      const as = note?.key.slice(`by:${practice.therapist.person.id}:`.length) ?? '';
      await fills('rewrite', { as, record: String(note?.seq), text: 'Another' });
      expect((await practice.therapist.reads(robin)).at(-1)?.body.text).to.equal('Another');
    });

    it('can be sure that the client never sees it: on no page, in no chat, whatever is done with it', async () => {
      await settlesIn();
      await links(practice.therapist.person, mine);
      await fills('note', { text: NOTE });
      const note = (await practice.therapist.reads(robin)).at(-1) ?? expect.fail();
      const as = note.key.slice(`by:${practice.therapist.person.id}:`.length);
      // Changed, taken for a reply of theirs, edited by the client under every name that it has, and delivered again.
      await fills('rewrite', { as, record: String(note.seq), text: `${NOTE}, changed` });
      for (const message of [note.key, as, String(note.seq)]) {
        await does(theirs, { kind: 'edit', message, text: 'mine' });
        await does(theirs, { kind: 'delete', message });
      }
      const { store } = practice.ports;
      const input = {
        kind: 'undelivered',
        id: 'again',
        at: practice.world.now(),
        to: theirs,
        record: note.seq,
        reason: 'gone',
      };
      await store.accept(await sealMail(practice.ports.vault, robin.person.id, input as never, 'again'));
      await practice.ports.queue.ring(robin.person.id);
      await practice.world.advance(HOUR);
      await fills('take-back', { as, record: String(note.seq) });
      const told = [...slack.sent, ...practice.channel.sent].filter(({ to }) => to.user !== mine.user);
      expect(JSON.stringify(told)).not.to.include(NOTE);
      expect(JSON.stringify(await robin.timeline())).not.to.include(NOTE);
      expect(await store.shownOf(robin.person.id, robin.person.id, note.seq)).to.deep.equal([]);
    });
  });
});
