/** One id per request, by which it is found in the log, on the page that says what went wrong, and in what followed from it. */
import type { RequestHandler } from 'express';

export interface RequestLog {
  debug(fields: { readonly [name: string]: string | number | boolean }, event: string): void;
}

const HEADER = 'X-Request-Id';
const wellFormed = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Keeps the id that a proxy or a script has given, else takes a fresh one, and puts it on the response. Notes each request once when
 * it is over: the route's pattern, never its address, since links hold secrets.
 */
export const followRequests =
  (fresh: () => string, log: RequestLog): RequestHandler =>
  (request, response, next) => {
    const given = request.get(HEADER);
    const id = given !== undefined && wellFormed.test(given) ? given : fresh();
    response.set(HEADER, id);
    const began = performance.now();
    response.on('close', () => {
      const { method, route } = request as { method: string; route?: { path: unknown } };
      const ms = Math.round(performance.now() - began);
      const { statusCode: status, writableFinished: whole } = response;
      log.debug({ request: id, method, route: String(route?.path ?? 'none'), status, ms, whole }, 'request');
    });
    next();
  };
