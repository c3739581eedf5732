/** Says, changes, takes back and marks, and finds out what became of a send. Needs no connection to the gateway. */
import { z } from 'zod';
import { Fault } from '../../src/errors.ts';
import type { Address } from '../../src/model.ts';
import type { Act, Outbound, Receipt, World } from '../../src/ports.ts';
import {
  type Ask,
  askSafely,
  NO_SUCH_CHANNEL,
  NO_SUCH_MESSAGE,
  NOT_ALLOWED,
  PAGE,
  type Refusal,
  type Request,
  readAs,
  receiptOf,
  routes,
  SEND_MOST,
} from './ask.ts';
import { namedAs, nameOf } from './names.ts';
import { askInThread, hasNoThread, startThread } from './threads.ts';
import { type Body, hasChosen, marks, write } from './write.ts';

/** Milliseconds after which no further piece of a long text is begun: it may have to wait for its turn. */
const PIECE_LATEST = 3_000;
/** A message that got no answer is posted so often within one send. */
const POSTS = 3;
/** So many long texts that were sent in part are remembered. */
const PARTS_MOST = 1_000;

export interface Sender {
  send(outbound: Outbound): Promise<Receipt>;
  fate(outbound: Outbound): Promise<Receipt | 'not sent' | 'unknown'>;
}

type Said = { readonly id: string } | { readonly refused: Refusal };

/** `nonce` makes at most 25 characters of a text, always the same; `own` hears of ids of messages that the bot takes back. */
export function createSender({
  ask,
  world,
  nonce,
  own,
  trouble,
}: {
  ask: Ask;
  world: World;
  nonce: (text: string) => string;
  own: (message: string) => void;
  /** Hears of what somebody has to put right. */
  trouble: (event: string) => void;
}): Sender {
  /** Pieces of long texts that are there already, so that the rest follows when Discord takes it. */
  const parts = new Map<string, readonly string[]>();

  function receiptFor(refused: Refusal) {
    if (refused.status === 401) trouble('Discord refuses the token: check DISCORD_TOKEN');
    if (refused.code === NOT_ALLOWED)
      trouble('Discord does not let the bot send: "meanwhile doctor" says what is missing');
    return receiptOf(refused, world.now());
  }

  /** The same nonce within some minutes is the same message: https://docs.discord.com/developers/resources/message#create-message */
  const known = (body: Body, id: string, index: number) => ({
    ...body,
    nonce: nonce(`${id}/${index}`),
    enforce_nonce: true,
  });

  async function say({ id, to, act: { message, under } }: Saying, signal: AbortSignal): Promise<Receipt> {
    const began = world.elapsed();
    const opened = await placeOf(to, signal);
    if ('refused' in opened) return receiptFor(opened.refused);
    const thread = to.workspace === '' ? undefined : under;
    const bodies = write(message);
    const shown = [...(parts.get(id) ?? [])];
    for (const [index, body] of bodies.entries()) {
      if (index < shown.length) continue;
      if (world.elapsed() - began > PIECE_LATEST)
        return { outcome: 'later', at: world.now(), reason: 'a long text needs several turns' };
      const whole = { ...known(body, id, index), ...(index === 0 && thread === undefined && replyTo(under)) };
      const said = await (thread === undefined
        ? post(opened.place, whole, signal)
        : postInThread(to, thread, whole, signal));
      if (said === 'headless') return gaveUp(id, { outcome: 'headless' });
      if ('refused' in said) return gaveUp(id, receiptFor(said.refused));
      shown.push(nameOf({ channel: thread ?? opened.place, id: said.id }, opened.place));
      remember(id, shown);
    }
    parts.delete(id);
    return shown.length === 0 ? { outcome: 'failed', reason: 'refused' } : { outcome: 'sent', shown: shown.join(' ') };
  }

  function remember(id: string, shown: readonly string[]): void {
    parts.delete(id);
    parts.set(id, [...shown]);
    for (const oldest of parts.keys()) if (parts.size > PARTS_MOST) parts.delete(oldest);
  }

  function gaveUp(id: string, receipt: Receipt): Receipt {
    if (receipt.outcome !== 'later') parts.delete(id);
    return receipt;
  }

  async function postInThread(to: Address, head: string, body: unknown, signal: AbortSignal) {
    const said = await post(head, body, signal);
    if (!('refused' in said) || !hasNoThread(said.refused)) return said;
    const started = await startThread(ask, to, head, signal);
    if (started !== 'started') return started;
    const again = await post(head, body, signal);
    return 'refused' in again && hasNoThread(again.refused) ? 'headless' : again;
  }

  /** One without an answer is posted again at once: Discord knows it by its nonce. */
  async function post(place: string, body: unknown, signal: AbortSignal): Promise<Said> {
    let lost: unknown;
    for (let posts = 0; posts < POSTS && !signal.aborted; posts++) {
      const answer = await ask(routes.messages(place), { method: 'POST', body }, signal);
      if ('got' in answer) return identified.parse(answer.got);
      if ('refused' in answer) return answer;
      lost = answer.lost;
    }
    throw new Fault('world', 'Discord did not say whether a message was sent', { retry: true, cause: lost });
  }

  /** Where nothing was said yet, the conversation is opened first. */
  async function placeOf({ user, place }: Address, signal: AbortSignal) {
    if (place !== '') return { place };
    const request = { method: 'POST', body: { recipient_id: user } } as const;
    const opened = readAs(identified, await askSafely(ask, routes.channels(), request, signal));
    return 'got' in opened ? { place: opened.got.id } : opened;
  }

  /** Pieces that are there are changed; what is left over is taken back, what is missing follows. */
  async function revise({ id, to, act }: Revising, signal: AbortSignal): Promise<Receipt> {
    const there = act.shown.split(' ');
    const { channel } = namedAs(there[0] ?? '', to);
    const bodies = write(act.message);
    const shown: string[] = [];
    for (const [index, body] of bodies.entries()) {
      const piece = there[index];
      const said =
        piece === undefined
          ? await post(channel, known(body, id, index), signal)
          : await change(to, piece, { method: 'PATCH', body }, signal);
      if ('refused' in said) return receiptFor(said.refused);
      shown.push(nameOf({ channel, id: said.id }, to.place));
    }
    const rest = await withdraw(to, there.slice(bodies.length), signal);
    return rest.outcome === 'sent' ? { outcome: 'sent', shown: shown.join(' ') } : rest;
  }

  async function change(to: Address, piece: string, request: Request, signal: AbortSignal): Promise<Said> {
    const { channel, id } = namedAs(piece, to);
    const answer = await askInThread(ask, channel, routes.message(channel, id), request, signal);
    return 'got' in answer ? { id } : answer;
  }

  async function withdraw(to: Address, pieces: readonly string[], signal: AbortSignal): Promise<Receipt> {
    for (const piece of pieces) {
      own(piece);
      const gone = await change(to, piece, { method: 'DELETE' }, signal);
      if ('refused' in gone && gone.refused.code !== NO_SUCH_MESSAGE) return receiptFor(gone.refused);
    }
    return { outcome: 'sent' };
  }

  async function mark(to: Address, act: Extract<Act, { kind: 'mark' }>, signal: AbortSignal): Promise<Receipt> {
    const { channel, id } = namedAs(act.on, to);
    const route = routes.reaction(channel, id, marks[act.mark]);
    const answer = await askInThread(ask, channel, route, { method: 'PUT' }, signal);
    return 'got' in answer ? { outcome: 'sent' } : receiptFor(answer.refused);
  }

  return {
    async send({ id, to, act }) {
      const signal = AbortSignal.timeout(SEND_MOST);
      switch (act.kind) {
        case 'say':
          return say({ id, to, act }, signal);
        case 'revise':
          return revise({ id, to, act }, signal);
        case 'withdraw':
          return withdraw(to, act.shown.split(' '), signal);
        case 'mark':
          return mark(to, act, signal);
      }
    },

    async fate({ id, to, act }) {
      // The others may be done again.
      if (act.kind !== 'say') return 'not sent';
      if (to.place === '') return 'unknown';
      const request = { method: 'GET', query: { limit: `${PAGE}` } } as const;
      const thread = to.workspace === '' ? undefined : act.under;
      const channel = thread ?? to.place;
      const listed = readAs(z.array(listedMessage), await askSafely(ask, routes.messages(channel), request));
      if ('got' in listed) {
        const wanted = write(act.message).map((body, index) => known(body, id, index));
        const named = listed.got.map((each) => ({ ...each, id: nameOf({ channel, id: each.id }, to.place) }));
        return fateAmong(wanted, named, to.workspace === '' || thread !== undefined);
      }
      if (thread !== undefined && listed.refused.code === NO_SUCH_CHANNEL) return 'not sent';
      const receipt = receiptFor(listed.refused);
      return receipt.outcome === 'failed' ? receipt : 'unknown';
    },
  };
}

type Saying = Outbound & { readonly act: Extract<Act, { kind: 'say' }> };
type Revising = Outbound & { readonly act: Extract<Act, { kind: 'revise' }> };

const identified = z.object({ id: z.string() });

const replyTo = (under: string | undefined) =>
  under !== undefined && { message_reference: { message_id: under.split(' ').at(-1), fail_if_not_exists: false } };

const listedMessage = z.object({
  id: z.string(),
  content: z.string(),
  nonce: z.union([z.string(), z.number()]).nullish(),
  author: z.object({ bot: z.boolean().optional() }),
  components: z
    .array(z.object({ components: z.array(z.object({ custom_id: z.string().optional() })).optional() }))
    .optional(),
});
type Listed = z.output<typeof listedMessage>;

/**
 * The bot's latest messages tell: nothing is sent to a conversation after a message whose fate is not known, so it is the latest or
 * it is not there. Discord does not promise nonces in its lists; without them two messages of the same words are the same to us,
 * unless something can be tapped on them. `page` is newest first. `alone`: nothing else is sent there meanwhile; a place in a server
 * may be that of several people.
 */
function fateAmong(
  wanted: readonly (Body & { readonly nonce: string })[],
  page: readonly Listed[],
  alone: boolean,
): Receipt | 'not sent' | 'unknown' {
  const ours = page.filter(({ author }) => author.bot).reverse();
  const found = wanted
    .map(({ nonce }) => ours.find((each) => each.nonce === nonce))
    .filter((each) => each !== undefined);
  if (found.length === wanted.length) return sent(found);
  if (found.length > 0) return 'unknown';
  const latest = alone ? ours.slice(-wanted.length) : ours;
  if (latest.length === 0) return page.length < PAGE ? 'not sent' : 'unknown';
  if (latest.every(({ nonce }) => nonce != null)) return 'not sent';
  if (!latest.some((there) => wanted.some((body) => looksLike(body, there)))) return 'not sent';
  const tappable = wanted.some(({ components }) => components.length > 0);
  return alone && tappable && wanted.every((body, index) => isThat(body, latest[index])) ? sent(latest) : 'unknown';
}

const sent = (shown: readonly Listed[]): Receipt => ({ outcome: 'sent', shown: shown.map(({ id }) => id).join(' ') });

const looksLike = ({ content }: Body, there: Listed): boolean =>
  there.content === content.trim() || hasChosen(there.content, content);

const isThat = (body: Body, there: Listed | undefined): boolean =>
  there?.content === body.content.trim() && idsIn(there.components) === idsIn(body.components);

const idsIn = (rows: Listed['components'] | Body['components'] = []): string =>
  rows.flatMap(({ components = [] }) => components.map((each) => each.custom_id)).join(' ');
