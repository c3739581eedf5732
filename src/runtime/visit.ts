/**
 * Who writes from an address that nobody owns: a stranger, or somebody with a code that makes the address theirs. Nothing is kept
 * of strangers, and they are answered a few times only, so that they cost nothing. Where others read too, nobody is answered, and
 * only staff come in.
 */
import { screen } from '../care/risk/screen.ts';
import { type Address, type Inbound, locales, type PersonId, type Received } from '../model.ts';
import type { Token } from '../ports.ts';
import { contentFor, keyOf, policyOf } from './content.ts';
import { codeIn, hashOf } from './desk.ts';
import type { Ports } from './ports.ts';
import { sealMail } from './sealed.ts';
import { sayToStranger } from './send.ts';

const HOUR = 3_600_000;
/** Answers to one address in a day, and to all strangers of a channel in a minute. */
const ANSWERS = 3;
const ANSWERS_TO_ALL = 60;
/** Codes that one address may try in an hour: with 50 bits in a code and minutes to live, guessing is hopeless. */
const TRIES = 10;

export async function visit(ports: Ports, inbound: Inbound, request: string): Promise<Received> {
  const token = await tokenOf(ports, inbound);
  if (token) return welcome(ports, inbound, token, request);
  if (isShared(ports, inbound.from)) return 'refused';
  const { kind } = inbound.event;
  if (kind === 'text' || kind === 'joined') await answer(ports, inbound, wordsFor(ports, inbound));
  return 'accepted';
}

async function tokenOf({ store, world, pace }: Ports, { from, event }: Inbound): Promise<Token | undefined> {
  const code = event.kind === 'text' ? codeIn(event.text) : undefined;
  if (code === undefined || (await pace('code', keyOf(from), TRIES, HOUR)) > 0) return undefined;
  const token = await store.token(hashOf(code), world.now());
  return token?.kind === 'code' ? token : undefined;
}

/** In this order it may break off anywhere and be done again: the code is spent last. */
async function welcome(ports: Ports, inbound: Inbound, { person, hash }: Token, request: string): Promise<Received> {
  const { store, vault, queue, world, log } = ports;
  const { from } = inbound;
  const around = await store.around(person);
  const shared = isShared(ports, from);
  if (shared && (!around || around.self.role === 'client')) return 'refused';
  if (!around) return 'accepted';
  if (contentFor(policyOf(ports, from.channel), around.self) === 'none') {
    if (shared) return 'refused';
    await answer(ports, inbound, 'visitor-staff-only');
    return 'accepted';
  }
  const linked = { ...inbound, event: { kind: 'linked' } } as const;
  const input = { kind: 'inbound', id: idOf(inbound), at: world.now(), inbound: linked } as const;
  const mail = await sealMail(vault, person, input, request);
  await store.link(from, person);
  const outcome = await store.accept(mail);
  await store.takeToken(hash, world.now());
  log.info({ request, person, channel: from.channel, kind: 'linked', outcome }, 'received');
  await queue.ring(person, { lane: 'live' });
  return outcome;
}

const isShared = ({ channels }: Ports, at: Address): boolean => channels.get(at.channel)?.features.shared(at) ?? false;

/** Somebody in danger is told whom to call, whoever they are; nobody of staff is told, since nobody knows them. */
const wordsFor = ({ practice }: Ports, { event }: Inbound): string =>
  event.kind === 'text' && screen(event.text, practice.locale).level === 'crisis' ? 'visitor-danger' : 'visitor';

/** An input's id: unique for ever, whoever it is for. */
export const idOf = ({ id, from }: Inbound): string => `${from.channel}/${from.workspace}/${id}`;

async function answer(ports: Ports, { id, from, hints }: Inbound, words: string): Promise<void> {
  const { pace, practice, book } = ports;
  const asked = await Promise.all([
    pace('visitor', keyOf(from), ANSWERS, 24 * HOUR),
    pace('visitors', from.channel, ANSWERS_TO_ALL, 60_000),
  ]);
  if (asked.some((wait) => wait > 0)) return;
  const locale = locales.find((one) => hints?.locale?.startsWith(one)) ?? practice.locale;
  const text = book.messages.say(words, locale, {
    practice: practice.name,
    emergency: practice.emergency[locale] ?? practice.emergency.en,
  });
  await sayToStranger(ports, `visitor:${id}`, from, text);
}

/** Whose entry stands in the message that this one was written under. */
export async function aboutOf({ store }: Ports, { from, event }: Inbound): Promise<PersonId | undefined> {
  if (event.kind !== 'text' || event.under === undefined) return undefined;
  return (await store.shownAs(from, event.under))?.of;
}
