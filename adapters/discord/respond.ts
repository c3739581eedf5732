/** Answers to taps, commands and forms, which Discord waits for. */
import type { Inbound } from '../../src/model.ts';
import { type Ask, askSafely, type Request, type Route, routes } from './ask.ts';
import { type Interaction, readInteraction } from './interaction.ts';
import type { Linking } from './link.ts';
import type { Servers } from './servers.ts';
import { type DiscordWords, type DiscordWordsByLocale, wordsFor } from './words.ts';
import { aside, asideToCome, chosen, formOf } from './write.ts';

/**
 * Milliseconds. An answer must come within 3 s; one that asks for patience may be completed within 15 minutes:
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback
 */
const PATIENCE = 2_000;
/** The same page, under Interaction Callback Type. */
const [SAY, SAY_LATER, TAKE_NOTE, CHANGE, OPEN] = [4, 5, 6, 7, 9];

type Taken = Extract<Interaction, { kind: 'taken' }>;

/** `keep` resolves with whether it was kept, `link` with what is to be said of it. */
export function createResponder({
  ask,
  words,
  servers,
  keep,
  link,
  later,
  warn,
}: {
  ask: Ask;
  words: DiscordWordsByLocale;
  servers: Servers;
  keep: (inbound: Inbound) => Promise<boolean>;
  link: (given: Linking, words: DiscordWords) => Promise<string>;
  later: (wait: number, work: () => void) => void;
  warn: (event: string) => void;
}): (data: unknown) => Promise<void> {
  async function respond(data: unknown): Promise<void> {
    const given = readInteraction(data);
    if (!given) return;
    const own = wordsFor(words, given.locale);
    const { unkept, pointer } = own;
    const { message } = given;
    if (given.kind === 'elsewhere') return answer(given, SAY, aside(pointer));
    if (given.kind === 'links') return respondLink(given, own);
    const stranger = strangerIn(given, own);
    if (stranger !== undefined) return answer(given, SAY, aside(stranger));
    if (given.kind === 'taken') return respondTaken(given);
    if (given.kind === 'opens') return answer(given, OPEN, formOf(given.tap, given.label, message?.content ?? ''));
    return message ? answer(given, TAKE_NOTE) : answer(given, SAY, aside(unkept));
  }

  /** What is said in a server to somebody whose place it is not. */
  function strangerIn(
    { from, message }: Exclude<Interaction, { kind: 'elsewhere' }>,
    { unkept, notYours, pointer }: DiscordWords,
  ): string | undefined {
    if (from.workspace === '') return undefined;
    const isTheirs = servers.holds(from);
    if (isTheirs === undefined) return unkept;
    if (isTheirs) return undefined;
    return message ? notYours : pointer;
  }

  async function respondLink(given: Linking, own: DiscordWords): Promise<void> {
    await answer(given, SAY_LATER, asideToCome);
    await original(given, aside(await link(given, own)));
  }

  /** When it is known whether it was kept; when that takes long, Discord is asked for patience first. */
  async function respondTaken(given: Taken): Promise<void> {
    const { unkept, received } = wordsFor(words, given.locale);
    const outcome = keep(given.inbound);
    const soon = await Promise.race([outcome, elapsed()]);
    if (soon === 'late') return respondLate(given, outcome);
    if (!soon) return answer(given, SAY, aside(unkept));
    if (!given.message) return answer(given, SAY, aside(received));
    const shown = shownFor(given);
    return shown ? answer(given, CHANGE, shown) : answer(given, TAKE_NOTE);
  }

  async function respondLate(given: Taken, outcome: Promise<boolean>): Promise<void> {
    const { unkept, received } = wordsFor(words, given.locale);
    if (!given.message) {
      await answer(given, SAY_LATER, asideToCome);
      return original(given, aside((await outcome) ? received : unkept));
    }
    await answer(given, TAKE_NOTE);
    if (!(await outcome)) return another(given, aside(unkept));
    const shown = shownFor(given);
    return shown && original(given, shown);
  }

  /** What somebody else was asked does not show as answered. */
  const shownFor = ({ message, chosen: choice, from }: Taken) =>
    message && choice && !servers.hasOthers(from) ? chosen(message, choice) : undefined;

  const elapsed = () => new Promise<'late'>((resolve) => later(PATIENCE, () => resolve('late')));

  const answer = ({ id, token }: Interaction, type: number | undefined, data?: object) =>
    tell(routes.answer(id, token), { method: 'POST', body: { type, ...(data && { data }) } });

  const original = ({ application, token }: Interaction, body: object) =>
    tell(routes.original(application, token), { method: 'PATCH', body });

  const another = ({ application, token }: Interaction, body: object) =>
    tell(routes.another(application, token), { method: 'POST', body });

  async function tell(route: Route, request: Request): Promise<void> {
    const told = await askSafely(ask, route, request);
    if ('refused' in told) warn(`a tap on Discord could not be answered (${told.refused.code ?? told.refused.status})`);
  }

  return respond;
}
