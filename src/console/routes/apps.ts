/** Connecting a chat, for clients and staff. */
import type { Express } from 'express';
import type { Site } from '../site.ts';
import { appsPage } from '../views/apps.ts';
import { sides } from '../visit.ts';

export function appRoutes(app: Express, site: Site): void {
  const { desk, practice, chats } = site;
  if (chats.length === 0) return;
  for (const [side, home] of sides)
    app
      .route(`${home}/apps`)
      .get(site.signedIn(side, async (visit, _, response) => void response.send(appsPage({ visit, practice, chats }))))
      .post(
        site.signedIn(side, async (visit, _, response) => {
          const { code } = await desk.code(visit.person.id);
          response.send(appsPage({ visit, practice, chats, code }));
        }),
      );
}
