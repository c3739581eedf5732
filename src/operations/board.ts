/** The queues in a browser, through Bull Board. Only looking: nothing there can be retried, removed or made. */
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Express, RequestHandler } from 'express';
import type { BullQueue } from '../queue/bullmq/index.ts';

/** `path`: where it will be mounted. Whoever mounts it sees to it who may look. */
export function createBoard(queues: BullQueue['board'], path: string): RequestHandler {
  const serverAdapter = new ExpressAdapter().setBasePath(path);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true, allowRetries: false })),
    serverAdapter,
    options: {
      uiConfig: { boardTitle: 'Queues', hideDocsLink: true, hideRedisDetails: true, showWorkers: false },
    },
  });
  const board = serverAdapter.getRouter() as Express;
  loadNothingFromElsewhere(board);
  return board;
}

type Render = Parameters<Express['engine']>[1];

/** Its page asks another company's server for fonts; the system's own do as well. */
function loadNothingFromElsewhere(board: Express): void {
  const { engines } = board as unknown as { engines: { '.ejs': Render } };
  const render = engines['.ejs'];
  board.engine('ejs', (file, values, done) =>
    render(file, values, (fault, page) => done(fault, page?.replace(/<link href="https?:[^>]*>/g, ''))),
  );
}
