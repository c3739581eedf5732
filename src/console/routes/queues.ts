/** The queues, for admins; for everybody else there is no such page. */
import type { Express } from 'express';
import type { Site } from '../site.ts';
import { visitOf } from '../visit.ts';

/** Where the queues are looked at. */
export const QUEUES = '/admin/queues';

/** As for every page, but for what this one is made of: a base address, and styles that its scripts write. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; " +
  "form-action 'none'; frame-ancestors 'none'; base-uri 'self'";

export function queueRoutes(app: Express, site: Site): void {
  const { board, desk, cookies, clock } = site;
  if (!board) return;
  app.use(
    QUEUES,
    async (request, response, next) => {
      const visit = await visitOf(desk, cookies, clock(), request, 'staff');
      if (visit?.person.role !== 'admin' || request.method !== 'GET')
        return site.refuse(request, response, 404, 'missing');
      response.set('Content-Security-Policy', policy);
      next();
    },
    board,
  );
}
