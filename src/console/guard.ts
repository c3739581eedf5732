/** What keeps other sites from acting in a signed-in person's name. */
import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

/**
 * Whether a post comes from one of our own pages, as far as the browser says. A form under `Referrer-Policy: no-referrer`
 * sends `Origin: null`, and plain http sends no `Sec-Fetch-Site`: then the form token alone decides.
 */
export function sameOrigin(request: Request, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = request.headers;
  if (origin === undefined || origin === 'null') return true;
  return origin === new URL(publicUrl).origin || origin === `${request.protocol}://${request.headers.host}`;
}

/** Whether the form or the script's header carries the session's token. */
export function tokenFits(request: Request, token: string): boolean {
  const given = request.get('x-form-token') ?? (request.body as { token?: unknown } | undefined)?.token;
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
