/** What every route works with: who is there, may they, and what to say when something does not work. */
import type { Request, RequestHandler, Response } from 'express';
import {
  type ChannelName,
  type Instant,
  type Locale,
  locales,
  type Person,
  type Practice,
  type Received,
} from '../model.ts';
import type { Desk } from '../runtime/desk.ts';
import { sameOrigin, tokenFits } from './guard.ts';
import { createLive, type Live } from './live.ts';
import { problemPage } from './views/front.ts';
import { type Cookies, createCookies, type Side, type Visit, visitOf } from './visit.ts';
import { type PageWords, pageWords } from './words.ts';

export interface ConsoleConfig {
  /** Where people reach the pages, without a slash at the end: `https://care.example.org`. */
  readonly publicUrl: string;
  readonly practice: Practice;
}

/** Where the pages note what went wrong: never an address with a secret in it, never a person's words. */
export interface Log {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Gives a person's posted fields to the web channel; `problem` names what is wrong with them. */
export type Submit = (
  person: Person,
  body: unknown,
  request: string | undefined,
) => Promise<Received | { problem: string }>;

/** Counts what people do, together with every other process of the practice. */
export interface Limits {
  /** At most `most` within `window` milliseconds. */
  limit(name: string, most: number, window: number): Limit;
}

export interface Limit {
  /** Counts one more for `who`; false when that is too many. */
  allows(who: string): Promise<boolean>;
}

export interface ConsoleParts {
  readonly desk: Desk;
  readonly limits: Limits;
  /** What platforms post to, by path. */
  readonly platforms: ReadonlyMap<string, (request: never, response: never, next: never) => unknown>;
  /** Chats that the practice serves besides these pages. */
  readonly chats: readonly ChannelName[];
  readonly submit: Submit;
  /** A look at the queues, for admins, where there are any. */
  readonly board?: RequestHandler | undefined;
  readonly config: ConsoleConfig;
  readonly clock: () => Instant;
  readonly log: Log;
}

export type ProblemName = keyof PageWords['problems'];

export interface Site extends ConsoleParts {
  readonly practice: Practice;
  readonly cookies: Cookies;
  readonly live: Live;
  /** Tries to sign in, per address. */
  readonly attempts: Limit;
  /** The language for somebody who is not signed in. */
  localeOf(request: Request): Locale;
  /** Answers with a page, or JSON for a script, that says what is wrong. */
  refuse(request: Request, response: Response, status: number, problem: ProblemName): void;
  /** A route for signed-in people of one side; a post must also come from one of our pages, and not too often. */
  signedIn(side: Side, handler: (visit: Visit, request: Request, response: Response) => Promise<void>): RequestHandler;
}

const MINUTE = 60_000;
const ATTEMPTS_PER_MINUTE = 60;
const POSTS_PER_MINUTE = 240;

export function createSite(parts: ConsoleParts): Site {
  const { desk, limits, config, clock, log } = parts;
  const cookies = createCookies(config.publicUrl.startsWith('https:'));
  const posts = limits.limit('posts', POSTS_PER_MINUTE, MINUTE);

  const site: Site = {
    ...parts,
    practice: config.practice,
    cookies,
    live: createLive(desk),
    attempts: limits.limit('sign-in', ATTEMPTS_PER_MINUTE, MINUTE),
    localeOf(request) {
      const wanted = request.acceptsLanguages(config.practice.locale, ...locales);
      return locales.find((locale) => locale === wanted) ?? config.practice.locale;
    },
    refuse(request, response, status, problem) {
      const reference = requestOf(response) ?? '';
      const locale = (response.locals.locale as Locale | undefined) ?? site.localeOf(request);
      log.warn({ request: reference, status, problem, method: request.method }, 'a request was refused');
      response.status(status);
      if (wantsJson(request)) response.json({ problem: pageWords(locale).problems[problem] });
      else response.send(problemPage(locale, config.practice, pageWords(locale).problems[problem], reference));
    },
    signedIn: (side, handler) => async (request, response) => {
      const visit = await visitOf(desk, cookies, clock(), request, side);
      if (!visit) return site.refuse(request, response, 401, 'signIn');
      response.locals.locale = visit.person.locale;
      if (request.method === 'POST') {
        if (!(await posts.allows(visit.token))) return site.refuse(request, response, 429, 'slow');
        if (!sameOrigin(request, config.publicUrl) || !tokenFits(request, visit.token))
          return site.refuse(request, response, 403, 'stale');
      }
      const queues = parts.board !== undefined && visit.person.role === 'admin';
      await handler({ ...visit, queues, apps: parts.chats.length > 0 }, request, response);
    },
  };
  return site;
}

/** The id by which the request is found in the log; whoever serves the pages has put it on the response. */
export const requestOf = (response: Response): string | undefined => response.get('X-Request-Id');

/** A script asks, not a page. */
export const wantsJson = (request: Request): boolean => request.get('accept') === 'application/json';

/** The words for a problem that the web channel named. */
export const problemWords = (words: PageWords, problem: string): string =>
  words.problems[Object.hasOwn(words.problems, problem) ? (problem as ProblemName) : 'malformed'];

/** The posted fields without the form token. */
export function fieldsOf(request: Request): { [name: string]: unknown } {
  const { token: _, ...fields } = (request.body ?? {}) as { [name: string]: unknown };
  return fields;
}
