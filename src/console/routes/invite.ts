/** Inviting a client, and a new link for one: shown once, in the answer to the form. */
import type { Express } from 'express';
import { locales, type PersonId } from '../../model.ts';
import { fieldsOf, type Site } from '../site.ts';
import { staffWords } from '../staff-words.ts';
import { type Invitee, invitePage, newLinkPage } from '../views/invite.ts';
import { mayTreat } from '../visit.ts';

/** Forms remembered so that a double click does not invite twice. */
const REMEMBERED = 100;

export function inviteRoutes(app: Express, site: Site): void {
  const { desk, practice } = site;
  const invited = new Map<string, ReturnType<typeof desk.invite>>();
  const hrefOf = (secret: string) => `${site.config.publicUrl}/in/${secret}`;

  /** For who may have no clients there is no such page. */
  const treating = (handler: Parameters<typeof site.signedIn>[1]) =>
    site.signedIn('staff', async (visit, request, response) => {
      if (!mayTreat(visit.person)) return site.refuse(request, response, 404, 'missing');
      await handler(visit, request, response);
    });

  app
    .route('/clients/new')
    .get(
      treating(async (visit, _, response) => {
        const { locale, zone } = practice;
        response.send(invitePage(visit, practice, { name: '', locale, zone }));
      }),
    )
    .post(
      treating(async (visit, request, response) => {
        const fields = fieldsOf(request);
        const invitee = inviteeOf(fields);
        const problem = problemOf(invitee);
        if (problem) {
          const { problems } = staffWords(visit.person.locale);
          return void response.status(422).send(invitePage(visit, practice, invitee, problems[problem]));
        }
        const { client, secret } = await once(`${visit.person.id} ${fields.id}`, () =>
          desk.invite(visit.person, invitee),
        );
        response.send(
          newLinkPage(visit, practice, { name: invitee.name, href: hrefOf(secret), client, kind: 'invitation' }),
        );
      }),
    );

  app.post(
    '/clients/:client/link',
    site.signedIn('staff', async (visit, request, response) => {
      const client = request.params.client as PersonId;
      const plan = await desk.plan(visit.person, client);
      const link = plan === 'forbidden' ? plan : await desk.link(visit.person, client);
      if (plan === 'forbidden' || link === 'forbidden') return site.refuse(request, response, 404, 'missing');
      response.send(
        newLinkPage(visit, practice, { name: plan.client.name, href: hrefOf(link.secret), client, kind: link.kind }),
      );
    }),
  );

  function once(form: string, invite: () => ReturnType<typeof desk.invite>): ReturnType<typeof desk.invite> {
    const made = invited.get(form) ?? invite();
    invited.set(form, made);
    made.catch(() => invited.delete(form));
    const [oldest] = invited.keys();
    if (invited.size > REMEMBERED && oldest !== undefined) invited.delete(oldest);
    return made;
  }
}

function inviteeOf({ name, locale, zone }: { readonly [field: string]: unknown }): Invitee {
  return {
    name: String(name ?? '').trim(),
    locale: locales.find((one) => one === locale) ?? 'en',
    zone: String(zone ?? '').trim(),
  };
}

function problemOf({ name, zone }: Invitee): 'name' | 'zone' | undefined {
  if (name === '' || name.length > 100) return 'name';
  return knownZone(zone) ? undefined : 'zone';
}

/** By its name, old ones too; not by an offset, which knows no summer time. */
function knownZone(zone: string): boolean {
  try {
    return /^(UTC$|[A-Z])/.test(zone) && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
