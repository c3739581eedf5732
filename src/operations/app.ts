/** What every process answers to those who operate it; before the pages, where it has them. */
import express, { type Express, type RequestHandler } from 'express';
import type { Figures } from '../meter.ts';
import { mayRead } from './readers.ts';
import type { Readiness } from './ready.ts';
import { followRequests, type RequestLog } from './requests.ts';

export interface OperationsParts {
  readonly readiness: () => Promise<Readiness>;
  readonly figures: Pick<Figures, 'text' | 'contentType'>;
  /** Who shows it may read the figures; undefined: only programs of this machine. */
  readonly metricsToken: string | undefined;
  /** A new id for a request. */
  readonly fresh: () => string;
  readonly log: RequestLog;
  /** Whatever else this process shows. */
  readonly pages?: RequestHandler | undefined;
}

export function createOperations({ readiness, figures, metricsToken, fresh, log, pages }: OperationsParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(followRequests(fresh, log));

  app.use(['/health', '/ready', '/metrics'], (_, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  // It is alive; that says nothing of anybody.
  app.get('/health', (_, response) => void response.json({ status: 'ok' }));
  app.get('/ready', async (_, response) => {
    const { ready, because } = await readiness();
    const why = because.length > 0 ? { because } : {};
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', ...why });
  });
  app.get('/metrics', async (request, response) => {
    if (mayRead(request, metricsToken)) {
      response.set('Content-Type', figures.contentType).send(await figures.text());
    } else if (metricsToken === undefined) response.status(404).end();
    else response.status(401).set('WWW-Authenticate', 'Bearer').end();
  });

  if (pages) app.use(pages);
  app.use((_, response) => void response.status(404).end());
  return app;
}
