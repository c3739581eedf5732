import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import fc from 'fast-check';
import { INBOX_LIMIT } from '../../src/care/state.ts';
import { type Ended, freePort, goneOf, linksIn, type Server, servers } from '../support/server.ts';
import { settled } from '../support/settled.ts';
import { temporaryFolder } from '../support/temporary.ts';
import {
  createVisitor,
  type Fields,
  freshId,
  linkOn,
  readMessages,
  type ShownMessage,
  type Visitor,
  words,
} from '../support/visitor.ts';

const KILLS = 100;
const names = ['Robin', 'Alex', 'Kim'] as const;
/** The therapist answers all but the last, whose messages keep waiting. */
const answered = ['Robin', 'Alex'] as const;
type Name = (typeof names)[number];

/** While it starts, at a percentage of the time that a start takes; or so many acknowledgements and milliseconds after it answered. */
type Moment =
  | { readonly during: 'start'; readonly percent: number }
  | { readonly during: 'load'; readonly taken: number; readonly milliseconds: number };

const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ during: fc.constant('start' as const), percent: fc.nat(100) }) },
  {
    weight: 4,
    arbitrary: fc.record({ during: fc.constant('load' as const), taken: fc.nat(24), milliseconds: fc.nat(15) }),
  },
);

interface Practice {
  readonly clients: { readonly [name in Name]: Client };
  readonly therapist: Visitor;
}

interface Client {
  readonly id: string;
  readonly visitor: Visitor;
  /** What the helper said before the first message. */
  readonly welcome: readonly string[];
}

describe('A process that is killed a hundred times while people write', () => {
  const path = temporaryFolder();
  const start = servers();

  it('loses nothing, doubles nothing, keeps the order, and carries out all that was planned', async function () {
    this.timeout(480_000);
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
    const moments = fc.sample(moment, { seed, numRuns: KILLS });
    const port = String(await freePort());
    const settings = { PORT: port, DATA_DIR: path('data'), LOG_LEVEL: 'info' };
    const begin = () => start(settings);

    const practice = await open(begin(), path('data/meanwhile.db'));

    const load = createLoad();
    const speakers = speak(practice, load);
    const lives: Ended[] = [];
    const restarts: number[] = [];
    for (const one of moments) {
      const began = performance.now();
      const server = begin();
      if (one.during === 'start') await wait((median(restarts) * one.percent) / 100);
      else {
        await server.ready;
        restarts.push(performance.now() - began);
        load.comes();
        await load.taken(one.taken, server);
        await wait(one.milliseconds);
      }
      load.goes();
      lives.push(await server.end('SIGKILL'));
    }

    const last = begin();
    await last.ready;
    load.comes();
    load.stop();
    const said = await speakers;
    const killed = performance.now();
    await settled(path('data/meanwhile.db'), { gone: goneOf(last) });
    const settling = performance.now() - killed;
    const { clients, therapist } = practice;
    console.log(
      [
        `      seed ${seed} (SEED=${seed} plays the same moments), ${KILLS} kills, ${restarts.length} of them under load`,
        `      ${load.count} posts taken, ${load.repeated} of them posted more than once, ${load.duplicates} known already`,
        `      start to /health: median ${Math.round(median(restarts))} ms, longest ${Math.round(Math.max(...restarts))} ms`,
        `      all settled ${(settling / 1000).toFixed(1)} s after the last post`,
      ].join('\n'),
    );

    for (const name of names) {
      const { id, visitor, welcome } = clients[name];
      const mine = await readMessages(visitor, '/chat');
      const theirs = await readMessages(therapist, `/clients/${id}`);
      expect(textsOf(mine, 'own'), `what ${name} wrote, on ${name}'s page`).to.deep.equal(said.messages[name]);
      expect(textsOf(theirs, 'other'), `what ${name} wrote, on the therapist's page`).to.deep.equal(
        said.messages[name],
      );
      expect(textsOf(mine, 'other'), `replies, on ${name}'s page`).to.deep.equal(said.replies[name]);
      expect(textsOf(theirs, 'own'), `replies to ${name}, on the therapist's page`).to.deep.equal(said.replies[name]);
      expect(theirs.filter(({ side, meta }) => side === 'own' && !meta.includes('Delivered'))).to.deep.equal([]);
      const helper = textsOf(mine, 'helper');
      expect(helper.slice(0, welcome.length)).to.deep.equal(welcome);
      expect(helper.slice(welcome.length), 'said once: where it went').to.have.length(1);
      expect(seqsOf(mine)).to.deep.equal([...new Set(seqsOf(mine))].sort((a, b) => a - b));
    }

    const caseload = (await therapist.get('/clients')).text;
    for (const name of names) {
      const count = said.messages[name].length;
      expect(rowOf(caseload, name), 'the inbox counts what came').to.include(`${count} new`);
    }
    const waiting = Math.min(said.messages.Kim.length, INBOX_LIMIT);
    expect(rowOf(caseload, 'Kim')).to.include(`${waiting} messages waiting`);

    const { code } = await last.end('SIGTERM');
    expect(code).to.equal(0);
    const faults = [...lives, await last.ended].flatMap(({ err }) => err.split('\n').filter(isFault));
    expect(faults, 'faults in the log').to.deep.equal([]);
    expect(load.refused, 'answers other than 200').to.deep.equal([]);
    expect(lives.filter(({ signal }) => signal !== 'SIGKILL')).to.deep.equal([]);
  });
});

/** The practice as people make it on its pages: three clients who have agreed to begin. */
async function open(server: Server, file: string): Promise<Practice> {
  const origin = await server.ready;
  const therapist = createVisitor(origin);
  await therapist.signIn(linksIn(server.written.out)[0] ?? '');
  const invite = async (name: Name) => {
    const page = await therapist.post('/clients/new', { name, locale: 'en', zone: 'Europe/Madrid' });
    const visitor = createVisitor(origin);
    await visitor.signIn(linkOn(page.text));
    await visitor.post('/chat', { kind: 'text', text: 'yes' });
    await settled(file, { gone: goneOf(server) });
    const welcome = textsOf(await readMessages(visitor, '/chat'), 'helper');
    return { id: /href="\/clients\/([\w-]{20,})"/.exec(page.text)?.[1] ?? '', visitor, welcome };
  };
  const clients = { Robin: await invite('Robin'), Alex: await invite('Alex'), Kim: await invite('Kim') };
  // Ended in order once, so that what Node has compiled is kept.
  expect((await server.end('SIGTERM')).code).to.equal(0);
  return { clients, therapist };
}

type Load = ReturnType<typeof createLoad>;

/** Posts until each is acknowledged, with the same id, whenever the process is there. */
function createLoad() {
  let there = Promise.withResolvers<void>();
  let gone = true;
  let over = false;
  let heard = () => {};
  const load = {
    count: 0,
    repeated: 0,
    duplicates: 0,
    refused: [] as string[],
    get over() {
      return over;
    },
    stop: () => {
      over = true;
    },
    comes() {
      gone = false;
      there.resolve();
    },
    goes() {
      if (!gone) there = Promise.withResolvers();
      gone = true;
    },
    /** Resolves after so many more posts were taken. */
    taken(more: number, server: Server): Promise<void> {
      const enough = load.count + more;
      const reached = new Promise<void>((resolve) => {
        heard = () => void (load.count >= enough && resolve());
        heard();
      });
      const died = goneOf(server);
      return Promise.race([reached, died]);
    },
    async post(visitor: Visitor, path: string, fields: Fields): Promise<void> {
      const id = freshId();
      for (let attempt = 1; ; attempt++) {
        await there.promise;
        const answer = await visitor.post(path, { ...fields, id }).catch(() => undefined);
        if (attempt === 2) load.repeated += 1;
        if (answer?.status === 200) {
          if (answer.text.includes('duplicate')) load.duplicates += 1;
          load.count += 1;
          return heard();
        }
        if (answer) load.refused.push(`${answer.status} ${answer.text}`);
      }
    },
  };
  return load;
}

interface Said {
  readonly messages: { readonly [name in Name]: string[] };
  readonly replies: { readonly [name in Name]: string[] };
}

/** Everybody writes at once, each their next message when the one before was taken. */
async function speak({ clients, therapist }: Practice, load: Load): Promise<Said> {
  const said: Said = { messages: { Robin: [], Alex: [], Kim: [] }, replies: { Robin: [], Alex: [], Kim: [] } };
  const write = async (name: Name) => {
    for (let n = 1; !load.over; n++) {
      const text = `${name} says number ${n}`;
      said.messages[name].push(text);
      await load.post(clients[name].visitor, '/chat', { kind: 'text', text });
    }
  };
  const reply = async () => {
    for (let n = 1; !load.over; n++) {
      const name = answered[n % answered.length] ?? 'Robin';
      const text = `Answer number ${n} to ${name}`;
      said.replies[name].push(text);
      await load.post(therapist, `/clients/${clients[name].id}`, { form: 'reply', on: 'client', text });
    }
  };
  await Promise.all([...names.map(write), reply()]);
  return said;
}

const textsOf = (messages: readonly ShownMessage[], side: ShownMessage['side']): string[] =>
  messages.filter((message) => message.side === side && message.text !== 'yes').map(({ text }) => text);

const seqsOf = (messages: readonly ShownMessage[]): number[] => messages.map(({ seq }) => seq);

/** A client's row of the caseload. */
const rowOf = (page: string, name: string): string =>
  words((page.match(/<li class="client"[\s\S]*?<\/li>/g) ?? []).find((row) => row.includes(`>${name}<`)) ?? '');

const isFault = (line: string): boolean => /"level":"(error|fatal)"/.test(line);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
