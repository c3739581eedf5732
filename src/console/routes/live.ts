/** The streams behind living pages, and "is writing". */
import type { Express } from 'express';
import type { Person, PersonId } from '../../model.ts';
import { fieldsOf, type Site } from '../site.ts';
import { sides } from '../visit.ts';

export function liveRoutes(app: Express, site: Site): void {
  const scope = async (person: Person): Promise<ReadonlySet<PersonId>> =>
    person.role === 'client'
      ? new Set([person.id])
      : new Set((await site.desk.caseload(person)).map(({ client }) => client.id));

  for (const [side, home] of sides) {
    app.get(
      `${home}/events`,
      site.signedIn(side, async ({ session, person }, _, response) => {
        await site.live.open(session, person, () => scope(person), response);
      }),
    );

    // A stream that breaks off does not tell its page why.
    app.get(
      `${home}/who`,
      site.signedIn(side, async (_, __, response) => {
        response.status(204).end();
      }),
    );

    app.post(
      `${home}/typing`,
      site.signedIn(side, async ({ person }, request, response) => {
        const about = fieldsOf(request).about as PersonId;
        if ((await site.desk.plan(person, about)) === 'forbidden')
          return site.refuse(request, response, 404, 'missing');
        site.desk.typing(person, about);
        response.status(204).end();
      }),
    );
  }
}
