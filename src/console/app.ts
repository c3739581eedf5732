/** The client's private page and the staff console, as one web application. */
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import { faultFields } from '../errors.ts';
import { appointmentRoutes } from './routes/appointments.ts';
import { appRoutes } from './routes/apps.ts';
import { chatRoutes } from './routes/chat.ts';
import { goalRoutes } from './routes/goals.ts';
import { hoursRoutes } from './routes/hours.ts';
import { inviteRoutes } from './routes/invite.ts';
import { liveRoutes } from './routes/live.ts';
import { ownRoutes } from './routes/own.ts';
import { queueRoutes } from './routes/queues.ts';
import { rhythmRoutes } from './routes/rhythm.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { snippetRoutes } from './routes/snippets.ts';
import { staffRoutes } from './routes/staff.ts';
import { type ConsoleParts, createSite, type ProblemName, type Site } from './site.ts';

/** The largest body that is read: a message of 4,000 characters fits, whatever its script. */
const BODY_LIMIT = '64kb';
/** A calendar of holidays, posted as a form: many regions and years are in one file. */
const CALENDAR_LIMIT = '1mb';

export function createConsole(parts: ConsoleParts): Express {
  const site = createSite(parts);
  const app = express();
  const secure = parts.config.publicUrl.startsWith('https:');
  app.disable('x-powered-by');
  app.set('etag', false);
  // https ends at a proxy in front of this process; only one nearby is believed about addresses.
  if (secure) app.set('trust proxy', 'loopback, linklocal, uniquelocal');

  app.use(headers(secure));
  // Before anything reads a body: a platform's signature is over its bytes.
  for (const [path, handler] of parts.platforms) app.use(path, handler as express.RequestHandler);
  app.use('/page', express.static(fileURLToPath(new URL('public', import.meta.url)), { index: false }));
  app.use((_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/clients/hours', express.urlencoded({ extended: false, limit: CALENDAR_LIMIT, parameterLimit: 100 }));
  app.use(express.urlencoded({ extended: false, limit: BODY_LIMIT, parameterLimit: 100 }));

  signInRoutes(app, site);
  appRoutes(app, site);
  liveRoutes(app, site);
  chatRoutes(app, site);
  ownRoutes(app, site);
  rhythmRoutes(app, site);
  appointmentRoutes(app, site);
  goalRoutes(app, site);
  inviteRoutes(app, site);
  snippetRoutes(app, site);
  hoursRoutes(app, site);
  staffRoutes(app, site);
  queueRoutes(app, site);

  app.use((request, response) => site.refuse(request, response, 404, 'missing'));
  app.use(failed(site));
  return app;
}

function headers(secure: boolean): express.RequestHandler[] {
  const own = ["'self'"];
  const none = ["'none'"];
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: none,
          scriptSrc: own,
          styleSrc: own,
          imgSrc: own,
          connectSrc: own,
          formAction: own,
          frameAncestors: none,
          baseUri: none,
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: secure && { maxAge: 365 * 24 * 3600, includeSubDomains: false },
      xFrameOptions: { action: 'deny' },
    }),
    (_, response, next) => {
      response.set('X-Robots-Tag', 'noindex, nofollow');
      response.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
      next();
    },
  ];
}

/** A body that cannot be read is the caller's fault; the rest is ours and is noted, without what was posted. */
const failed =
  (site: Site): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const status = statusOf(error);
    if (status >= 500) site.log.error({ method: request.method, ...faultFields(error) }, 'a page failed');
    if (response.headersSent) return next(error);
    site.refuse(request, response, status, problemOf(status));
  };

const statusOf = (error: unknown): number => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
};

const problemOf = (status: number): ProblemName => (status === 413 ? 'large' : status < 500 ? 'malformed' : 'fault');
