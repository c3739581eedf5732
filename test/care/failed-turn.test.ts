import { expect } from 'chai';
import type { Book } from '../../src/care/route.ts';
import { type ClientState, newClient } from '../../src/care/state.ts';
import { failedTurn, turn } from '../../src/care/turn.ts';
import type { Effect, Facts, Input, Person, PersonId, Told } from '../../src/model.ts';
import { openPlayedPractice, shippedBook } from '../support/practice.ts';

const NOW = Date.parse('2026-03-02T12:00:00Z');
const from = { channel: 'web', workspace: '', user: 'robin', place: 'page' } as const;
const robin: Person = {
  id: 'robin' as PersonId,
  role: 'client',
  name: 'Robin',
  locale: 'en',
  zone: 'Europe/Madrid',
  addresses: [from],
};
const therapist: Person = { ...robin, id: 'test' as PersonId, role: 'therapist', name: 'Dr. Test', addresses: [] };
const facts: Facts = {
  now: NOW,
  id: 'turn',
  revision: 1,
  self: robin,
  people: [therapist],
  practice: {
    name: 'Test Practice',
    zone: 'Europe/Madrid',
    locale: 'en',
    replies: { en: 'within one working day' },
    replyHours: 8,
    noticeHours: 24,
    hours: [],
    emergency: { en: '112' },
  },
};
const consented = { ...newClient, standing: 'active', consent: { version: 1, at: NOW } } as const;

const writes = (text: string): Input => {
  const event = { kind: 'text', text, message: 'm' } as const;
  return { kind: 'inbound', id: 'i', at: NOW, inbound: { id: 'e', from, at: NOW, event } };
};
const broken = (): never => {
  throw new Error('broken');
};
const saidIn = (effects: readonly Effect[]): string =>
  effects.flatMap((effect) => (effect.kind === 'send' ? effect.message.text : [])).join('\n');
const toldIn = (effects: readonly Effect[]): readonly Told[] =>
  effects.flatMap((effect) => (effect.kind === 'tell' && effect.to === therapist.id ? effect.told : []));

/** What failed, and what whoever is in danger is told all the same. */
interface Case {
  readonly given: string;
  readonly book?: (book: Book) => Book;
  readonly state?: Partial<ClientState>;
  readonly facts?: Partial<Facts>;
  readonly says: readonly string[];
}

const listed = ['Something went wrong', 'call 112', '024'];
const cases: readonly Case[] = [
  { given: 'a turn of which nobody knows why it failed', says: [...listed, 'Dr. Test has been asked to look now'] },
  {
    given: 'flows that cannot be read',
    book: (book) => ({ ...book, flows: { all: [], get: broken, commanded: broken } }),
    says: listed,
  },
  {
    given: 'words that cannot be put together',
    book: (book: Book) => ({ ...book, messages: { ...book.messages, say: broken } }),
    says: ['112'],
  },
  {
    given: 'a directory of whom to call that cannot be read',
    book: (book) => ({
      ...book,
      crisis: {
        general: book.crisis.general,
        get countries() {
          return broken();
        },
      },
    }),
    says: ['Something went wrong', 'call 112'],
  },
  {
    given: 'a therapist whose hours cannot be worked out',
    facts: {
      people: [{ ...therapist, zone: 'Nowhere/Land', schedule: { leave: [{ from: 'x', to: 'y' }], holidays: [] } }],
    },
    says: listed,
  },
  {
    given: 'a routine whose time cannot be worked out',
    state: {
      routines: [
        { id: 'odd', flow: 'check-in', rule: 'FREQ=SOMETIMES', slots: ['20:00'], window: 60, from: 'x', done: 0 },
      ],
    },
    says: listed,
  },
];

describe('A turn that fails on words that show danger', () => {
  for (const { given, book = (shipped: Book) => shipped, state = {}, facts: other = {}, says } of cases)
    it(`given ${given}, then the client is told whom to call, and the therapist is asked to look`, async () => {
      const input = writes('I am going to kill myself tonight');
      const { effects } = failedTurn(book(await shippedBook()), { ...consented, ...state }, input, {
        ...facts,
        ...other,
      });
      for (const words of says) expect(saidIn(effects)).to.include(words);
      expect(effects.filter(({ kind }) => kind === 'send')).to.have.length(1);
      expect(toldIn(effects).filter(({ kind }) => kind === 'alert')).to.have.length(1);
      expect(toldIn(effects).filter(({ kind }) => kind === 'trouble')).to.have.length(1);
    });

  it('given words that could not be put together, then the next time they are shown whom to call', async () => {
    const shipped = await shippedBook();
    const state = (book: Book) => failedTurn(book, consented, writes('I am going to kill myself tonight'), facts).state;
    const later = { ...facts, now: NOW + 60_000 };
    const next = (after: ReturnType<typeof state>) =>
      saidIn(turn(shipped, after, writes('I am going to kill myself tonight'), later).effects);
    expect(next(state({ ...shipped, messages: { ...shipped.messages, say: broken } }))).to.include('024');
    expect(next(state(shipped))).not.to.include('024');
  });

  it('is asked after on the next morning', async () => {
    const { timers } = failedTurn(await shippedBook(), consented, writes('I am going to kill myself tonight'), facts);
    expect(timers.map(({ id }) => id)).to.include.members(['safety:alert', 'safety:follow-up']);
  });

  it('of other words is an apology alone', async () => {
    const { effects } = failedTurn(await shippedBook(), consented, writes('The walk was good'), facts);
    expect(saidIn(effects)).to.include('Something went wrong here').and.not.include('024');
    expect(toldIn(effects).map(({ kind }) => kind)).to.deep.equal(['news', 'trouble']);
  });

  it('in a practice whose flow about danger is broken: the client reads it, and the alert waits for the therapist', async () => {
    const practice = await openPlayedPractice({
      flows: (shipped: Book['flows']) => ({
        ...shipped,
        get: (flow: string) => (flow === 'danger' ? broken() : shipped.get(flow)),
      }),
    });
    const kim = await practice.client('Kim');
    await kim.settlesIn();
    await kim.writes('I am going to kill myself tonight');
    expect((await kim.hears()).join('\n')).to.include('Línea 024');
    const [row] = await practice.desk.caseload(practice.therapist.person);
    expect(row?.alerts).to.be.above(0);
    expect(row?.waiting).to.equal(1);
    await practice.close();
  });
});
