/** A line between a client and a server that can be cut. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Line {
  readonly port: number;
  /** Refuses new connections and ends all there are: at once, or `apart` milliseconds one after another. */
  cut(apart?: number): Promise<void>;
  /** Passes on what is asked, but lets no answer through any more; the connections end when the first comes. */
  loseAnswers(): void;
  /** Takes what is sent and passes nothing on. */
  stall(): void;
  /** Forgets all connections there are: nobody is told, and nothing passes on them any more. New ones are whole. */
  lose(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function openLine(to: { readonly host: string; readonly port: number }): Promise<Line> {
  let condition: 'whole' | 'cut' | 'answers lost' | 'stalled' = 'whole';
  const sockets = new Set<Socket>();
  const lost = new WeakSet<Socket>();
  const end = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    if (condition === 'cut') return void near.destroy();
    const far = connect(to);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
    }
    near.on('data', (bytes) => condition !== 'stalled' && !lost.has(near) && far.write(bytes));
    far.on('data', (bytes) => {
      if (lost.has(near)) return;
      if (condition === 'answers lost') near.destroy();
      else if (condition !== 'stalled') near.write(bytes);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    async cut(apart) {
      condition = 'cut';
      if (apart === undefined) return end();
      for (const socket of sockets) {
        socket.destroy();
        await wait(apart);
      }
    },
    loseAnswers() {
      condition = 'answers lost';
    },
    stall() {
      condition = 'stalled';
    },
    lose() {
      for (const socket of sockets) lost.add(socket);
    },
    mend() {
      // What was held back would be out of order.
      if (condition === 'stalled') end();
      condition = 'whole';
    },
    async close() {
      end();
      server.close();
      await once(server, 'close');
    },
  };
}
