/** One act on a channel: under which message, how often, and what became of it. */
import { mayBeSent, termsOf } from '../care/consent.ts';
import { faultFields } from '../errors.ts';
import type {
  Address,
  ChannelName,
  Effect,
  Instant,
  Message,
  Person,
  PersonId,
  Purpose,
  Send,
  Undeliverable,
} from '../model.ts';
import type { Act, Channel, Claimed, Outbound, Receipt } from '../ports.ts';
import { entryOf, keyOf, type Shaped, shape } from './content.ts';
import { openAround } from './people.ts';
import type { Ports } from './ports.ts';
import { openState } from './sealed.ts';

/** After so many attempts a send is given up and the conversation is told; with the waits between them that is about two hours. */
const ATTEMPTS = 20;
/** The number of no entry: a line about somebody. The head of their thread has 0. */
const NONE = -1;
/** Of what a platform takes from all of the practice, so much is left to those who wait for an answer. */
const PLANNED_SHARE = 0.6;

/** `untried`: the platform was not asked. `unsure`: it may have happened. `nothing`: there was nothing to send. */
export type Outcome =
  | { readonly outcome: 'sent' | 'nothing' }
  | { readonly outcome: 'later'; readonly at?: Instant; readonly untried?: true; readonly unsure?: true }
  | { readonly outcome: 'failed'; readonly reason: Undeliverable };

/** `nudged`: where a nudge has gone out just now, which holds for all that is to be said there at the same time. */
export async function send(
  ports: Ports,
  person: PersonId,
  claimed: Claimed,
  effect: Send,
  nudged: Set<string>,
): Promise<Outcome> {
  const channel = ports.channels.get(effect.to.channel);
  if (!channel) return { outcome: 'failed', reason: 'gone' };
  if (claimed.attempts >= ATTEMPTS) return { outcome: 'failed', reason: 'exhausted' };
  const shaped = await shape(ports, person, effect, nudged);
  if (shaped === 'gone') return { outcome: 'failed', reason: 'gone' };
  if (shaped === 'nothing') return { outcome: 'nothing' };
  if (!(await agreed(ports, person, effect.purpose, effect.to.channel)))
    return { outcome: 'failed', reason: 'withheld' };
  // What was counted goes out at once.
  const wait = await pace(ports, channel, effect);
  if (wait > 0) return { outcome: 'later', at: ports.world.now() + wait, untried: true };
  const said = await sayInThread(ports, person, channel, claimed, effect, shaped);
  if (said.outcome === 'sent' && shaped.as === 'nudge') nudged.add(keyOf(effect.to));
  if (said.outcome === 'sent') await keep(ports, person, effect, shaped, said.shown);
  return said;
}

/**
 * The gate: whether the person agrees to it now. Nothing but an answer goes out by an agreement of the time it was planned, so what
 * waits in an outbox stops when consent is withdrawn.
 */
async function agreed(
  { store, vault, book }: Ports,
  person: PersonId,
  purpose: Purpose,
  channel: ChannelName,
): Promise<boolean> {
  if (purpose === 'answer' || purpose === 'staff') return true;
  const state = await openState(vault, person, await store.load(person));
  return state !== undefined && mayBeSent(state, purpose, channel, termsOf(book.flows));
}

/** To somebody whom nobody knows, as an answer. */
export async function sayToStranger({ channels, log }: Ports, id: string, to: Address, text: string): Promise<void> {
  const act = { kind: 'say', message: { text } } as const;
  await channels
    .get(to.channel)
    ?.send({ id, to, act })
    .catch((fault) => log.warn({ channel: to.channel, ...faultFields(fault) }, 'a stranger was not answered'));
}

/** What became of an act, as far as it is for the outbox. */
type Settled = Extract<Receipt, { outcome: 'sent' | 'failed' }> | Extract<Outcome, { outcome: 'later' }>;

/** Its thread is removed as soon as it is made: perhaps not the next time. */
const orLater = (done: Awaited<ReturnType<typeof once>>): Settled =>
  done.outcome === 'headless' ? { outcome: 'later' } : done;

/** Sends what was not sent yet: one whose fate is not known is looked up where the platform knows. */
async function once(
  ports: Ports,
  channel: Channel,
  { request, unsettled }: Pick<Claimed, 'request' | 'unsettled'>,
  outbound: Outbound,
): Promise<Settled | Extract<Receipt, { outcome: 'headless' }>> {
  try {
    if (unsettled && !channel.features.repeatable) {
      const fate = await channel.fate(outbound);
      if (fate === 'unknown') return { outcome: 'failed', reason: 'unknown' };
      if (fate !== 'not sent') return fate;
    }
    return await channel.send(outbound);
  } catch (fault) {
    ports.log.error({ request, channel: channel.name, ...faultFields(fault) }, 'a send ended without an answer');
    return { outcome: 'later', unsure: true };
  }
}

/** In its client's thread; where somebody has removed that, in a new one. */
async function sayInThread(
  ports: Ports,
  person: PersonId,
  channel: Channel,
  claimed: Claimed,
  effect: Send,
  shaped: Exclude<Shaped, string>,
): Promise<Settled> {
  const { id } = claimed;
  const say = (under: string | undefined) =>
    once(ports, channel, claimed, { id, to: effect.to, act: sayOf(channel, effect, shaped, under) });
  const thread = await threadOf(ports, person, channel, claimed, effect, shaped);
  if (typeof thread === 'object') return thread;
  const said = await say(thread);
  if (said.outcome !== 'headless') return said;
  const another = await threadOf(ports, person, channel, claimed, effect, shaped, thread);
  return typeof another === 'object' ? another : orLater(await say(another));
}

const sayOf = (
  channel: Channel,
  { to, message: { text: lead } }: Send,
  { message, client }: Exclude<Shaped, string>,
  under: string | undefined,
): Act => {
  const shown = client && !lead.includes(client.name) ? named(channel, to, client, message) : message;
  return { kind: 'say', message: shown, ...(under !== undefined && { under }) };
};

/** Where there are no threads, each message says whom it is about. */
const named = ({ features }: Channel, at: Address, { name }: Person, message: Message): Message =>
  features.threads(at) ? message : { ...message, text: `${name}:\n${message.text}` };

/** The head of the client's thread, put there when it is missing, or is the one that is `gone`; undefined where there are none. */
async function threadOf(
  ports: Ports,
  person: PersonId,
  channel: Channel,
  { request }: Claimed,
  { to, thread: of }: Send,
  { as, client }: Exclude<Shaped, string>,
  gone?: string,
): Promise<string | undefined | Settled> {
  if (of === undefined || as !== 'full' || !client || !channel.features.threads(to)) return undefined;
  const heads = await ports.store.shownOf(person, of, 0);
  const head = heads.findLast(({ at }) => keyOf(at) === keyOf(to));
  if (head && head.message !== gone) return head.message;
  const act = { kind: 'say', message: { text: client.name } } as const;
  const id = [person, of, keyOf(to), ...(gone === undefined ? [] : [gone])].join(':');
  // A head that may be there or not is put again: it has nothing in it that would be told twice.
  const put = orLater(await once(ports, channel, { request, unsettled: false }, { id, to, act }));
  if (put.outcome !== 'sent') return put;
  if (put.shown !== undefined) await ports.store.keepShown({ holder: person, at: to, message: put.shown, of, seq: 0 });
  return put.shown;
}

/** So that an answer to it finds its client, and a change of the entry finds it. */
async function keep(
  { store }: Ports,
  holder: PersonId,
  { to: at, entry, thread }: Send,
  { as }: Exclude<Shaped, string>,
  message: string | undefined,
): Promise<void> {
  const of = entry?.of ?? thread;
  if (message === undefined || of === undefined || as !== 'full') return;
  // A long text is several messages: an answer may stand under any of them.
  for (const piece of message.split(' '))
    await store.keepShown({ holder, at, message: piece, of, seq: entry?.seq ?? NONE });
}

/**
 * How many sends are counted into one window: windows begin with their first send, and a platform may count from any moment on, so
 * that two of ours can lie in one of its own.
 */
const inWindow = (most: number): number => Math.max(1, Math.floor(most / 2));

/** Milliseconds until the platform takes it; 0: now. */
async function pace({ pace }: Ports, { name, features }: Channel, { to, planned }: Send): Promise<number> {
  for (const { per, most, window } of features.rates) {
    const place = { place: keyOf(to), workspace: to.workspace, channel: '' }[per];
    const shared = per !== 'place' && planned;
    const count = inWindow(most);
    const share = shared
      ? await pace(`${name}:${per}:${window}:planned`, place, Math.ceil(count * PLANNED_SHARE), window)
      : 0;
    const wait = share || (await pace(`${name}:${per}:${window}`, place, count, window));
    if (wait > 0) return wait;
  }
  return 0;
}

/** Everything that shows the entry is made what the entry is now. */
export async function refresh(
  ports: Ports,
  person: PersonId,
  claimed: Claimed,
  { of, seq, actions }: Extract<Effect, { kind: 'refresh' }>,
): Promise<Outcome> {
  const around = await openAround(ports, person);
  if (!around) return { outcome: 'nothing' };
  const kept = await entryOf(ports, around.self, { of, seq });
  const entry = kept ?? takenBack(ports, around.self, of);
  const message = entry && { ...entry, ...(actions && { actions }) };
  const client = around.people.find(({ id }) => id === of);
  const pieces = Object.values(Object.groupBy(await ports.store.shownOf(person, of, seq), ({ at }) => keyOf(at)));
  for (const [index, shownThere = []] of pieces.entries()) {
    const [first] = shownThere;
    const channel = first && ports.channels.get(first.at.channel);
    if (!first || !channel?.features.edits) continue;
    const shown = shownThere.map(({ message }) => message).join(' ');
    const { at } = first;
    const now = message && client ? named(channel, at, client, message) : message;
    // What was shown may always be taken away.
    const mayChange =
      now && (await agreed(ports, person, around.self.role === 'client' ? 'reply' : 'staff', at.channel));
    if (kept && !mayChange) continue;
    const act: Act = now && mayChange ? { kind: 'revise', shown, message: now } : { kind: 'withdraw', shown };
    const done = await again(ports, channel, claimed, { id: `${claimed.id}:${index}`, to: at, act });
    if (done.outcome === 'later') return done;
  }
  return { outcome: 'sent' };
}

/** A client finds a neutral line where a reply was; a member of staff, whose thread says what happened, finds nothing. */
const takenBack = ({ book }: Ports, reader: Person, of: PersonId): Message | undefined =>
  reader.id === of ? { text: book.messages.say('reply-taken-back', reader.locale) } : undefined;

export async function mark(
  ports: Ports,
  claimed: Claimed,
  { origin: { at, message: on }, mark }: Extract<Effect, { kind: 'mark' }>,
): Promise<Outcome> {
  const channel = ports.channels.get(at.channel);
  if (!channel?.features.marks) return { outcome: 'nothing' };
  return again(ports, channel, claimed, { id: claimed.id, to: at, act: { kind: 'mark', on, mark } });
}

/** For what may be done any number of times: it is tried a few times, and then nobody is troubled with it. */
async function again(ports: Ports, channel: Channel, claimed: Claimed, outbound: Outbound): Promise<Outcome> {
  if (claimed.attempts >= ATTEMPTS) return { outcome: 'nothing' };
  const done = orLater(await once(ports, channel, { request: claimed.request, unsettled: false }, outbound));
  return done.outcome === 'failed' ? { outcome: 'nothing' } : done;
}
