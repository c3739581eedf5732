import { expect } from 'chai';
import { clientTurn } from '../../src/care/client.ts';
import type { GoalState } from '../../src/care/goals.ts';
import type { Book } from '../../src/care/route.ts';
import { type ClientState, newClient } from '../../src/care/state.ts';
import type { Trace } from '../../src/care/traces.ts';
import type { PersonId } from '../../src/model.ts';
import { openPlayedPractice, type PlayedClient, type PlayedPractice, shippedBook } from '../support/practice.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.parse('2026-03-02T12:00:00Z');

describe('A goal that a client and a therapist share', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;
  const goals = async () => (await practice.therapist.reads(robin)).filter(({ kind }) => kind === 'goal');
  const plan = async () => {
    const found = await practice.desk.plan(practice.therapist.person, robin.person.id);
    return found === 'forbidden' ? expect.fail('forbidden') : found;
  };
  const staffSays = (values: { [field: string]: string }) =>
    practice.therapist.does('goal', { client: robin.person.id, ...values });
  const says = async (...lines: readonly string[]) => {
    for (const line of lines) await robin.writes(line);
  };

  beforeEach(async () => {
    practice = await openPlayedPractice();
    robin = await practice.client('Robin');
    await robin.settlesIn();
  });
  afterEach(() => practice.close());

  it('given ten goals, then the client who wants another hears that there is no room, and all ten stay', async () => {
    for (let count = 1; count <= 10; count++) await says('goal', `Goal ${count}`, 'skip');
    await robin.hears();
    await says('goal');
    expect((await robin.hears()).at(-1)).to.include('There are ten goals open');
    expect((await plan()).goals).to.have.length(10);
  });

  describe('when the client takes back', () => {
    const deletes = (message: string) => robin.does({ kind: 'delete', message });
    const staffReads = async () => JSON.stringify([await practice.therapist.reads(robin), (await plan()).goals]);

    it('given the words of a goal, then the goal is gone for both', async () => {
      await says('goals');
      const wish = await robin.writes('Walk with Ana');
      await says('Call Ben');
      await deletes(wish);
      expect(await staffReads()).not.to.include('Walk with Ana');
      expect((await plan()).goals).to.deep.equal([]);
    });

    it('given words that were said again since, then no line says them any more, and no question does', async () => {
      await says('goals');
      const wish = await robin.writes('Walk with Ana');
      await says('Call Ben', 'my goals');
      await robin.taps('leave');
      const [goal] = (await plan()).goals;
      await staffSays({ what: 'step', goal: goal?.id ?? '', text: 'Up early' });
      await practice.leap(practice.world.now() + 8 * DAY);
      await says('check in', '4', '4', 'skip');
      const said = (await robin.timeline()).filter(({ body }) => body.text.includes('Walk with Ana'));
      expect(said.length, 'the words, and what said them again').to.be.above(3);
      await deletes(wish);
      await says('What is this about?');
      expect(JSON.stringify(await robin.timeline()))
        .to.include('And your goal, “…”')
        .and.not.include('Walk with Ana');
    });

    it('given words that the close of the goal said again, then that line is without them', async () => {
      await says('goals');
      const wish = await robin.writes('Walk with Ana');
      await says('skip');
      const [goal] = (await plan()).goals;
      await staffSays({ what: 'close', goal: goal?.id ?? '' });
      await deletes(wish);
      expect(JSON.stringify(await robin.timeline())).not.to.include('Walk with Ana');
    });

    it('given a step that the therapist has marked as done, then that line is without it', async () => {
      await says('goals', 'Walk again');
      const step = await robin.writes('Call Ben');
      const [goal] = (await plan()).goals;
      await staffSays({ what: 'step-done', goal: goal?.id ?? '', step: '0' });
      await deletes(step);
      expect(JSON.stringify(await robin.timeline()))
        .to.include('Walk again')
        .and.not.include('Call Ben');
    });

    it('given a goal that they are being asked about, then the questions about it end', async () => {
      await says('goals');
      const wish = await robin.writes('Walk with Ana');
      await says('skip', 'my goals');
      await robin.hears();
      await deletes(wish);
      expect((await robin.hears()).join()).to.include('It is taken back');
      await says('Hello');
      expect((await robin.hears()).join()).to.include('Thank you for writing');
    });

    it('given a first step, then the goal stays without it', async () => {
      await says('goals', 'Walk again');
      const step = await robin.writes('Call Ben');
      await deletes(step);
      expect(await staffReads())
        .to.include('Walk again')
        .and.not.include('Call Ben');
    });

    it('given other words, then the goal says those, until they are taken back too', async () => {
      await says('goals');
      const wish = await robin.writes('Walk with Ana');
      await says('skip');
      await robin.does({ kind: 'edit', message: wish, text: 'Walk alone' });
      expect((await plan()).goals.map(({ text }) => text)).to.deep.equal(['Walk alone']);
      await deletes(wish);
      expect((await plan()).goals).to.deep.equal([]);
    });

    it('given words that the therapist has put otherwise since, then those stay', async () => {
      await says('goals');
      const wish = await robin.writes('Walk with Ana');
      await says('skip');
      const [goal] = (await plan()).goals;
      await staffSays({ what: 'word', goal: goal?.id ?? '', text: 'Go outside' });
      await deletes(wish);
      expect((await plan()).goals.map(({ text }) => text)).to.deep.equal(['Go outside']);
      expect(await staffReads()).not.to.include('Walk with Ana');
    });

    it('given a goal that is closed, then its entry is without the words', async () => {
      await says('goals');
      const wish = await robin.writes('Walk with Ana');
      await says('Call Ben');
      const [goal] = (await plan()).goals;
      await staffSays({ what: 'close', goal: goal?.id ?? '' });
      await deletes(wish);
      expect(await staffReads())
        .to.include('Call Ben')
        .and.not.include('Walk with Ana');
    });
  });

  it('has so many steps and no more', async () => {
    await staffSays({ what: 'add', text: 'Walk' });
    const [goal] = (await plan()).goals;
    for (let n = 0; n < 55; n++) await staffSays({ what: 'step', goal: goal?.id ?? '', text: `Step ${n}` });
    expect((await plan()).goals[0]?.steps).to.have.length(50);
  });

  it('is made by the client in their words: it stands for both to read, and the therapist is told', async () => {
    await says('goal', 'Feel at home here', 'Walk to the river');
    const [goal] = await goals();
    expect(goal).to.include({ audience: 'both', author: robin.person.id, status: 'open' });
    expect(goal?.body.text).to.equal('Feel at home here');
    expect(goal?.body.answers?.map(({ text }) => text)).to.deep.equal(['Walk to the river']);
    expect((await practice.desk.caseload(practice.therapist.person))[0]?.unseen).to.be.above(0);
  });

  it('brings a look back every four weeks, which the client can stop like any routine', async () => {
    await says('goal', 'Feel at home here', 'skip');
    const [review] = (await plan()).routines;
    expect(review).to.deep.include({ flow: 'review', rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=MO', from: '2026-03-30' });
    await says('goal', 'Sleep better', 'skip');
    expect((await plan()).routines).to.have.length(1);
  });

  it('is noted by the therapist: the client is told and can put it in other words', async () => {
    await staffSays({ what: 'add', text: 'Go out twice a week', step: 'Once around the block' });
    expect((await robin.hears()).join()).to.include('Dr. Test has noted a goal for you both: Go out twice a week');
    await robin.writes('my goals');
    await robin.taps('word');
    await robin.writes('See people twice a week');
    expect((await goals()).map(({ body }) => body.text)).to.deep.equal(['See people twice a week']);
  });

  it('gets steps from both sides, and is closed by either: the other reads it', async () => {
    await says('goal', 'Sleep better', 'No screens in bed');
    const { goals: [mine] = [] } = await plan();
    await robin.hears();
    await staffSays({ what: 'step', goal: mine?.id ?? '', text: 'Up at the same time' });
    await staffSays({ what: 'step-done', goal: mine?.id ?? '', step: '0' });
    expect((await goals())[0]?.body.answers?.map(({ label, text }) => `${label}: ${text}`)).to.deep.equal([
      'Step, done: No screens in bed',
      'Step: Up at the same time',
    ]);
    await staffSays({ what: 'close', goal: mine?.id ?? '' });
    expect((await robin.hears()).join('\n'))
      .to.include('Up at the same time')
      .and.include('has closed this goal');
    expect((await goals())[0]?.status).to.equal('done');
    expect((await plan()).goals).to.deep.equal([]);
  });

  it('is looked back on by both: what each wrote, under the same questions', async () => {
    await says('review', 'The walks', 'The evenings', 'Keep the walks');
    await practice.therapist.does('review', {
      client: robin.person.id,
      helped: 'That you wrote when it was hard',
      hard: '',
      next: 'The evenings',
    });
    const reviews = (await robin.timeline()).filter(({ kind }) => kind === 'review');
    expect(reviews.map(({ body }) => body.answers?.map(({ name, text }) => `${name}: ${text}`))).to.deep.equal([
      ['helped: The walks', 'hard: The evenings', 'next: Keep the walks'],
      ['helped: That you wrote when it was hard', 'next: The evenings'],
    ]);
    expect((await robin.hears()).at(-1))
      .to.include('has written a look back too')
      .and.include('The evenings');
  });

  it('is not there: asking for one’s goals begins the first', async () => {
    await robin.writes('my goals');
    expect((await robin.hears()).at(-1)).to.include('What would you like to move towards');
  });
});

describe('A check-in asks about', () => {
  const goal = (text: string, days: number): GoalState => ({
    id: text,
    record: 1,
    author: 'robin' as PersonId,
    text,
    steps: [],
    progress: [],
    asked: NOW - days * DAY,
  });
  const cases: readonly (readonly [given: readonly GoalState[], asked: string | null, when: string])[] = [
    [[], null, 'nothing: there is no goal'],
    [[goal('Sleep better', 0)], null, 'nothing: the goal was made today'],
    [[goal('Sleep better', 6)], null, 'nothing: the goal was asked about six days ago'],
    [[goal('Sleep better', 7)], 'Sleep better', 'a goal that nobody asked about for a week'],
    [
      [goal('Sleep better', 8), goal('See people', 9)],
      'See people',
      'the one of two that waits longest, and only that',
    ],
  ];
  for (const [goals, asked, when] of cases)
    it(when, async () => {
      const state = checkIn({ ...newClient, standing: 'active', goals }, await shippedBook());
      expect(state.session?.stack[0]?.values.goal).to.equal(asked);
      const again = checkIn({ ...newClient, standing: 'active', goals: state.goals ?? [] }, await shippedBook());
      if (goals.length < 2) expect(again.session?.stack[0]?.values.goal).to.equal(null);
    });
});

describe('Where the words of a goal stand', () => {
  it('given hundreds of answers since, then it is known all the same', async () => {
    const ofGoal: Trace = { said: 'said:goal', at: 1, copies: [{ as: 'goal', record: 1 }] };
    const later = Array.from({ length: 400 }, (_, n): Trace => ({ said: `said:${n}`, at: n + 2, copies: [] }));
    const book = await shippedBook();
    const asked = checkIn({ ...newClient, standing: 'active', traces: [ofGoal, ...later] }, book);
    const { traces = [] } = types(asked, '4', book);
    expect(traces[0]).to.deep.equal(ofGoal);
    expect(traces).to.have.length.below(300);
  });

  it('given hundreds of lines that say them, then the goal itself is known all the same', async () => {
    const author = 'robin' as PersonId;
    const goal: GoalState = { id: 'g', record: 1, author, text: 'Sleep', steps: [], progress: [], asked: NOW };
    const lines = Array.from({ length: 200 }, (_, n) => ({ as: 'line', record: n + 2 }) as const);
    const traces: readonly Trace[] = [{ said: 'said:goal', at: 1, copies: [{ as: 'goal', record: 1 }, ...lines] }];
    const before: ClientState = { ...newClient, standing: 'active', goals: [goal], traces };
    const [trace] = types(before, 'my goals', await shippedBook()).traces ?? [];
    expect(trace?.copies[0]).to.deep.equal({ as: 'goal', record: 1 });
    expect(trace?.copies).to.have.length(201);
    expect(trace?.copies).not.to.deep.include(lines[0]);
  });
});

/** The client types “check in”. */
const checkIn = (state: ClientState, book: Book): ClientState => types(state, 'check in', book);

function types(state: ClientState, text: string, book: Book): ClientState {
  const from = { channel: 'web', workspace: '', user: 'robin', place: 'page' } as const;
  const self = {
    id: 'robin' as PersonId,
    role: 'client',
    name: 'Robin',
    locale: 'en',
    zone: 'Europe/Madrid',
    addresses: [from],
  } as const;
  const practice = {
    name: 'Test',
    zone: 'Europe/Madrid',
    locale: 'en',
    replies: { en: '' },
    replyHours: 8,
    noticeHours: 24,
    hours: [],
    emergency: { en: '' },
  } as const;
  const event = { kind: 'text', text, message: 'm' } as const;
  const input = { kind: 'inbound', id: 'i', at: NOW, inbound: { id: 'e', from, at: NOW, event } } as const;
  return clientTurn(book, state, input, { now: NOW, id: 'turn', revision: 1, self, people: [], practice }).state;
}
