/** Acts as requests to the Bot Connector, one message after the other. */
import { Fault } from '../../src/errors.ts';
import type { Act, Receipt } from '../../src/ports.ts';
import { statusOf } from './receipt.ts';
import { type Post, write } from './write.ts';

/** What can be done in one conversation. Each rejects with the SDK's error. */
export interface Conversation {
  /** Gives the message's id. */
  post(post: Post): Promise<string | undefined>;
  put(message: string, post: Post): Promise<void>;
  remove(message: string): Promise<void>;
}

/** Pieces of one message, as their receipt names them. */
const SEPARATOR = ',';

export async function carryOut(act: Act, conversation: Conversation): Promise<Receipt> {
  switch (act.kind) {
    case 'say':
      return say(write(act.message), conversation);
    case 'revise':
      return revise(act.shown.split(SEPARATOR), write(act.message), conversation);
    case 'withdraw':
      for (const message of act.shown.split(SEPARATOR)) await unlessGone(conversation.remove(message));
      return { outcome: 'sent' };
    case 'mark':
      return { outcome: 'failed', reason: 'refused' };
  }
}

async function say(posts: readonly Post[], { post }: Conversation): Promise<Receipt> {
  const ids: (string | undefined)[] = [];
  for (const one of posts) ids.push(await (ids.length === 0 ? post(one) : after(post(one))));
  return sent(ids);
}

async function revise(shown: readonly string[], posts: readonly Post[], conversation: Conversation): Promise<Receipt> {
  const ids: (string | undefined)[] = [];
  for (const [index, post] of posts.entries()) {
    const message = shown[index];
    if (message === undefined) ids.push(await after(conversation.post(post)));
    else {
      await conversation.put(message, post);
      ids.push(message);
    }
  }
  for (const message of shown.slice(posts.length)) await unlessGone(conversation.remove(message));
  return sent(ids);
}

const sent = (ids: readonly (string | undefined)[]): Receipt => {
  const known = ids.filter((id) => id !== undefined && id !== '');
  return known.length === 0 ? { outcome: 'sent' } : { outcome: 'sent', shown: known.join(SEPARATOR) };
};

/** Something was shown already: whatever goes wrong now, all of it must not be said again as if nothing had been. */
async function after<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    throw new Fault('world', 'Teams: a part of a message was shown, the rest was not.', { cause });
  }
}

async function unlessGone(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (fault) {
    if (statusOf(fault) !== 404) throw fault;
  }
}
