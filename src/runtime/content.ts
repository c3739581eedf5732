/** What of a message reaches a channel: the one place where the practice's rule for that channel is kept. */
import { createHash } from 'node:crypto';
import type { Address, ChannelName, Message, Person, PersonId, Send, TimelineRecord } from '../model.ts';
import { issue } from './desk.ts';
import { openAround } from './people.ts';
import type { Ports } from './ports.ts';
import { readTimeline } from './readings.ts';

/**
 * `full`: what is said is shown in the chat. `nudge`: the chat carries a neutral line and a one-time link to the private page.
 * `none`: these people are not served there.
 */
export type Content = 'full' | 'nudge' | 'none';

/** What each side is shown on a channel. */
export interface Policy {
  readonly clients: Content;
  readonly staff: Content;
}

const FULL: Policy = { clients: 'full', staff: 'full' };

/** How long the link of a nudge is good: somebody may read it in the evening (milliseconds). */
const NUDGE_LASTS = 24 * 3_600_000;

export const policyOf = ({ policies }: Pick<Ports, 'policies'>, channel: ChannelName): Policy =>
  policies.get(channel) ?? FULL;

export const contentFor = (policy: Policy, { role }: Pick<Person, 'role'>): Content =>
  role === 'client' ? policy.clients : policy.staff;

/** `gone`: nobody may be reached there any more. `nothing`: what was to be shown is not there any more. */
export type Shaped =
  | { readonly as: 'full' | 'nudge'; readonly message: Message; readonly client?: Person }
  | 'gone'
  | 'nothing';

/** What is sent of an effect to the person. */
export async function shape(
  ports: Ports,
  person: PersonId,
  effect: Send,
  nudged: ReadonlySet<string>,
): Promise<Shaped> {
  const policy = policyOf(ports, effect.to.channel);
  const plain = !effect.entry && effect.thread === undefined && effect.page === undefined;
  if (policy === FULL && plain) return { as: 'full', message: effect.message };
  const around = await openAround(ports, person);
  if (!around) return 'gone';
  const content = contentFor(policy, around.self);
  if (content === 'none') return 'gone';
  if (content === 'nudge' && nudged.has(keyOf(effect.to))) return 'nothing';
  if (content === 'nudge') return { as: 'nudge', message: await nudge(ports, around.self, effect.to) };
  const shown = await withEntry(ports, around.self, effect);
  if (!shown) return 'nothing';
  const path = effect.page === person ? '/plan' : `/clients/${effect.page}`;
  const address = effect.page === undefined ? '' : `\n${ports.publicUrl}${path}`;
  const message = { ...shown, text: shown.text + address };
  const client = around.people.find(({ id }) => id === effect.thread);
  return { as: 'full', message, ...(client && { client }) };
}

/** Where others read too, a link that signs in would sign them in. */
async function nudge(ports: Ports, { id, locale }: Person, to: Address): Promise<Message> {
  const { book, practice, publicUrl, world, channels } = ports;
  if (channels.get(to.channel)?.features.shared(to))
    return { text: book.messages.say('nudge-shared', locale, { practice: practice.name, page: publicUrl }) };
  const secret = await issue(ports, id, 'sign-in', world.now() + NUDGE_LASTS);
  const link = `${publicUrl}/in/${secret}`;
  return { text: book.messages.say('nudge', locale, { practice: practice.name, link }) };
}

async function withEntry(ports: Ports, reader: Person, { message, entry }: Send): Promise<Message | undefined> {
  if (!entry) return message;
  const shown = await entryOf(ports, reader, entry);
  if (!shown) return undefined;
  const text = [message.text, shown.text].filter((part) => part !== '').join('\n');
  const question = message.question ?? shown.question;
  return question ? { ...message, text, question } : { ...message, text };
}

/** An entry as its reader sees it in a chat; undefined when it is gone, taken back, or not theirs to read. */
export async function entryOf(
  ports: Ports,
  reader: Person,
  { of, seq }: { readonly of: PersonId; readonly seq: number },
): Promise<Message | undefined> {
  const [found] = await readTimeline(ports, reader, of, { after: seq - 1, before: seq + 1, limit: 1 }, 'chat');
  if (!found || found.status === 'taken-back') return undefined;
  const { body } = found;
  const changed = reader.id === of && found.author !== of && found.edited !== undefined;
  const text = changed
    ? `${textOf(body)}
${ports.book.messages.say('reply-changed', reader.locale)}`
    : textOf(body);
  return body.question && reader.id === of ? { text, question: body.question } : { text };
}

const textOf = ({ text, answers = [] }: TimelineRecord['body']): string =>
  [text, ...answers.map((answer) => `${answer.label}: ${answer.text}`)].join('\n');

/** An address as a short key, that tells nothing about it. */
export const keyOf = ({ channel, workspace, user, place }: Address): string =>
  createHash('sha256')
    .update(JSON.stringify([channel, workspace, user, place]))
    .digest('base64url')
    .slice(0, 16);
