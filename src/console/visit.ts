/** Who is behind a request: the cookie, the form token, and what each page needs to know of its reader. */
import { createHmac } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { Person } from '../model.ts';
import type { Desk } from '../runtime/desk.ts';
import { type Reading, tagFor } from './when.ts';

/** A signed-in person's request. */
export interface Visit {
  readonly person: Person;
  /** The browser session's secret. */
  readonly session: string;
  /** What a form must carry to be taken as this session's own. */
  readonly token: string;
  readonly reading: Reading;
  /** They may look at the queues, and there are some. */
  readonly queues?: boolean;
  /** The practice serves chats. */
  readonly apps?: boolean;
}

/** The longest that browsers keep a cookie; the desk decides when a session ends. */
const COOKIE_DAYS = 400;
const SECRET = /^[A-Za-z0-9_-]{16,200}$/;

/** A secret of ours has this shape; anything else is not even looked up. */
export const secretShaped = (text: unknown): text is string => typeof text === 'string' && SECRET.test(text);

/** The two sides of the practice. One browser may be signed in on each: who tries it out, or is a client elsewhere. */
export type Side = 'client' | 'staff';

export const sideOf = ({ role }: Person): Side => (role === 'client' ? 'client' : 'staff');

/** Whether they may have clients: an admin has none. */
export const mayTreat = ({ role }: Person): boolean => role !== 'client' && role !== 'admin';

/** Where each side's pages begin. */
export const homes: { readonly [side in Side]: string } = { client: '/chat', staff: '/clients' };

export const sides = Object.entries(homes) as readonly [Side, string][];

export interface Cookies {
  read(request: Request, side: Side): string | undefined;
  /** `lasting`: kept when the browser closes. */
  set(response: Response, side: Side, session: string, lasting: boolean): void;
  clear(response: Response, side: Side): void;
}

/** `__Host-` binds the cookie to this very host; browsers allow it only over https. */
export function createCookies(secure: boolean): Cookies {
  const nameOf = (side: Side) => `${secure ? '__Host-' : ''}meanwhile-${side}`;
  // Lax: a link in a chat app must arrive signed in. Posts are guarded by `guard.ts`.
  const attributes = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
  const put = (response: Response, side: Side, value: string, maxAge?: number) =>
    response.append(
      'Set-Cookie',
      stringifySetCookie({ name: nameOf(side), value, ...attributes, ...(maxAge !== undefined && { maxAge }) }),
    );
  return {
    read(request, side) {
      const value = parseCookie(request.headers.cookie ?? '')[nameOf(side)];
      return secretShaped(value) ? value : undefined;
    },
    set: (response, side, session, lasting) =>
      put(response, side, session, lasting ? COOKIE_DAYS * 24 * 3600 : undefined),
    clear: (response, side) => put(response, side, '', 0),
  };
}

/** Derived from the session's secret, so that nothing has to be stored; it tells nothing about the secret. */
export const tokenOf = (session: string): string =>
  createHmac('sha256', session).update('meanwhile form token').digest('base64url');

/** Finds out whose request it is. */
export async function visitOf(
  desk: Desk,
  cookies: Cookies,
  now: number,
  request: Request,
  side: Side,
): Promise<Visit | undefined> {
  const session = cookies.read(request, side);
  const person = session && (await desk.who(session));
  if (!session || !person || sideOf(person) !== side) return undefined;
  const reading = { tag: tagFor(person.locale, request.headers['accept-language']), zone: person.zone, now };
  return { person, session, token: tokenOf(session), reading };
}
