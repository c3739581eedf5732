/** Coming in by a link, and leaving. A link's secret is in the path: paths are never logged, and no page sends a referrer. */
import { createHash } from 'node:crypto';
import type { Express } from 'express';
import { locales, type Person } from '../../model.ts';
import { sameOrigin } from '../guard.ts';
import { requestOf, type Site, type Submit } from '../site.ts';
import { frontPage, linkPage, signedOutPage, spentPage } from '../views/front.ts';
import { homes, secretShaped, sideOf, sides, visitOf } from '../visit.ts';

export function signInRoutes(app: Express, site: Site): void {
  const { desk, cookies, practice, clock } = site;

  app.get('/', async (request, response) => {
    for (const [side, home] of sides)
      if (await visitOf(desk, cookies, clock(), request, side)) return response.redirect(303, home);
    response.send(frontPage(site.localeOf(request), practice));
  });

  app.get('/in/:secret', async (request, response) => {
    if (!(await site.attempts.allows(request.ip ?? ''))) return site.refuse(request, response, 429, 'slow');
    const { secret } = request.params;
    const kind = secretShaped(secret) ? await desk.peek(secret) : undefined;
    const locale = site.localeOf(request);
    if (kind) response.send(linkPage(locale, practice, kind));
    else response.status(410).send(spentPage(locale, practice));
  });

  app.post('/in/:secret', async (request, response) => {
    if (!(await site.attempts.allows(request.ip ?? ''))) return site.refuse(request, response, 429, 'slow');
    if (!sameOrigin(request, site.config.publicUrl)) return site.refuse(request, response, 403, 'stale');
    const { secret } = request.params;
    const kind = secretShaped(secret) ? await desk.peek(secret) : undefined;
    const spent = kind && (await desk.spend(secret));
    if (!spent) return void response.status(410).send(spentPage(site.localeOf(request), practice));
    const side = sideOf(spent.person);
    const before = cookies.read(request, side);
    if (before) await desk.signOut(before);
    if (spent.person.role === 'client' && kind === 'invitation')
      await join(site.submit, spent.person, requestOf(response));
    cookies.set(response, side, spent.session, (request.body as { shared?: unknown } | undefined)?.shared !== 'yes');
    response.redirect(303, homes[side]);
  });

  for (const [side, home] of sides)
    app.post(
      `${home}/out`,
      site.signedIn(side, async (visit, _, response) => {
        await desk.signOut(visit.session);
        cookies.clear(response, side);
        response.redirect(303, `/out?${visit.person.locale}`);
      }),
    );

  app.get('/out', (request, response) => {
    const locale = locales.find((one) => one in request.query) ?? site.localeOf(request);
    response.send(signedOutPage(locale, practice));
  });
}

/** Lets the conversation begin. The id is the person's own for ever, so that it begins once. */
export async function join(submit: Submit, person: Person, request: string | undefined): Promise<void> {
  const id = `joined-${createHash('sha256').update(person.id).digest('base64url').slice(0, 22)}`;
  await submit(person, { id, kind: 'joined' }, request);
}
