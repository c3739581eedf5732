/** Acts as calls of the Web API: one for each piece of a message. */
import { z } from 'zod';
import type { Address } from '../../src/model.ts';
import type { Act, Outbound, Receipt, World } from '../../src/ports.ts';
import type { Call } from './people.ts';
import { messageId, messagesOf } from './read.ts';
import type { SlackWords } from './words.ts';
import { needsWords, type Piece, write } from './write.ts';

/** After so long a send begins no further call; with the longest wait for one answer that is within ten seconds (milliseconds). */
const SEND_LONGEST = 5500;
/** How far back a send is looked for: pages of so many messages. */
const HISTORY_PAGE = 200;
const HISTORY_PAGES = 5;

const EVENT_TYPE = 'meanwhile';
const marks: { readonly [mark in Extract<Act, { kind: 'mark' }>['mark']]: string } = {
  delivered: 'white_check_mark',
  seen: 'eyes',
  failed: 'warning',
};

/** Slack finds no links, names or previews in what is sent so (reference/methods/chat.postMessage). */
export const unformatted = {
  parse: 'none',
  link_names: false,
  unfurl_links: false,
  unfurl_media: false,
  mrkdwn: false,
} as const;

const written = z.looseObject({ ts: z.string() });
const history = z.looseObject({
  messages: z.array(
    z.looseObject({
      ts: z.string(),
      metadata: z
        .looseObject({ event_type: z.string(), event_payload: z.looseObject({ id: z.string(), piece: z.number() }) })
        .optional()
        .catch(undefined),
    }),
  ),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});

interface Around {
  readonly world: World;
  /** In the person's language, or the practice's. */
  readonly wordsFor: (user?: string) => Promise<SlackWords>;
  /** Slack's name of what a call rejected with. */
  readonly errorOf: (fault: unknown) => string | undefined;
}

/** Both reject with what a call rejects with. */
export function createSender(call: Call, { world, wordsFor, errorOf }: Around) {
  const pieces = async (act: Extract<Act, { message: unknown }>, to: Address): Promise<readonly Piece[]> =>
    write(act.message, await wordsFor(needsWords(act.message) ? to.user : undefined));

  /** The pieces of a send that stand in the conversation, by their number; `whole`: all of it was looked through. */
  async function posted({ id, to, act }: Outbound): Promise<{ found: ReadonlyMap<number, string>; whole: boolean }> {
    const found = new Map<number, string>();
    const thread = act.kind === 'say' && act.under ? messagesOf(act.under)[0]?.ts : undefined;
    const method = thread === undefined ? 'conversations.history' : 'conversations.replies';
    const where = { channel: to.place, ...(thread !== undefined && { ts: thread }), include_all_metadata: true };
    for (let page = 0, cursor = ''; page < HISTORY_PAGES; page++) {
      const answer = history.parse(
        await call(method, { ...where, limit: HISTORY_PAGE, ...(cursor !== '' && { cursor }) }),
      );
      for (const { ts, metadata } of answer.messages)
        if (metadata?.event_type === EVENT_TYPE && metadata.event_payload.id === id)
          found.set(metadata.event_payload.piece, ts);
      cursor = answer.response_metadata?.next_cursor ?? '';
      if (cursor === '') return { found, whole: true };
    }
    return { found, whole: false };
  }

  async function say(outbound: Outbound, act: Extract<Act, { kind: 'say' }>): Promise<Receipt> {
    const begun = world.elapsed();
    const all = await pieces(act, outbound.to);
    // One of several pieces may have gone out in an attempt that failed later: then this goes on after it.
    const before = all.length > 1 ? (await posted(outbound)).found : new Map<number, string>();
    const thread = act.under ? messagesOf(act.under)[0]?.ts : undefined;
    const shown: string[] = [];
    for (const [index, piece] of all.entries()) {
      if (world.elapsed() - begun > SEND_LONGEST) return { outcome: 'later', reason: 'Slack is slow' };
      const ts = before.get(index) ?? (await post(outbound, piece, index, thread));
      shown.push(messageId(outbound.to.place, ts));
    }
    return { outcome: 'sent', shown: shown.join(' ') };
  }

  async function post({ id, to }: Outbound, piece: Piece, index: number, thread?: string): Promise<string> {
    const metadata = { event_type: EVENT_TYPE, event_payload: { id, piece: index } };
    const under = thread === undefined ? {} : { thread_ts: thread };
    const answer = await call('chat.postMessage', {
      channel: to.place,
      ...piece,
      ...under,
      metadata,
      ...unformatted,
    });
    return written.parse(answer).ts;
  }

  /** Piece by piece; those that are too many are taken back, those that are missing written below. */
  async function revise(outbound: Outbound, act: Extract<Act, { kind: 'revise' }>): Promise<Receipt> {
    const all = await pieces(act, outbound.to);
    const before = messagesOf(act.shown);
    for (const [index, { channel, ts }] of before.entries()) {
      const piece = all[index];
      if (piece) await call('chat.update', { channel, ts, ...piece, ...unformatted });
      else await remove(channel, ts);
    }
    const shown = before.slice(0, all.length).map(({ channel, ts }) => messageId(channel, ts));
    for (const [index, piece] of all.entries())
      if (index >= before.length) shown.push(messageId(outbound.to.place, await post(outbound, piece, index)));
    return { outcome: 'sent', shown: shown.join(' ') };
  }

  const remove = (channel: string, ts: string) =>
    call('chat.delete', { channel, ts }).catch((fault) => {
      if (errorOf(fault) !== 'message_not_found') throw fault;
    });

  async function mark({ on, mark }: Extract<Act, { kind: 'mark' }>): Promise<Receipt> {
    const [message] = messagesOf(on);
    if (!message) return { outcome: 'failed', reason: 'refused' };
    await call('reactions.add', { channel: message.channel, timestamp: message.ts, name: marks[mark] });
    return { outcome: 'sent' };
  }

  async function carryOut(outbound: Outbound): Promise<Receipt> {
    const { act } = outbound;
    switch (act.kind) {
      case 'say':
        return say(outbound, act);
      case 'revise':
        return revise(outbound, act);
      case 'withdraw':
        for (const { channel, ts } of messagesOf(act.shown)) await remove(channel, ts);
        return { outcome: 'sent' };
      case 'mark':
        return mark(act);
    }
  }

  return {
    carryOut,
    /** All but what is said can be done again without harm, and what is said goes on where it stopped. */
    async fate(outbound: Outbound): Promise<Receipt | 'not sent' | 'unknown'> {
      const { act, to } = outbound;
      if (act.kind !== 'say') return 'not sent';
      const { found, whole } = await posted(outbound);
      const shown = [...found].sort(([one], [other]) => one - other).map(([, ts]) => messageId(to.place, ts));
      if (shown.length > 0 && shown.length >= (await pieces(act, to)).length)
        return { outcome: 'sent', shown: shown.join(' ') };
      return whole || shown.length > 0 ? 'not sent' : 'unknown';
    },
  };
}
