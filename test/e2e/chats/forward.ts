/** What stands between a practice and a platform: passes every request on, and lets it be read on its way. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

/** All of a request that says anything: its first line, its headers, its body. */
export type Heard = (bytes: Buffer) => void;

/** Passes a request on to `target`, a whole address, and its answer back, as `change` makes it. */
export async function forward(
  from: IncomingMessage,
  back: ServerResponse,
  target: string,
  { heard = () => {}, change = (body) => body }: { heard?: Heard; change?: (body: string) => string } = {},
): Promise<void> {
  const body = await bytesOf(from);
  heard(Buffer.concat([Buffer.from(`${from.method} ${from.url}\n${from.rawHeaders.join('\n')}\n\n`), body]));
  const { host: _, connection: __, 'transfer-encoding': ___, ...headers } = from.headers;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const on = request(target, { method: from.method, headers: { ...headers, 'content-length': body.length } }, resolve);
  on.once('error', reject);
  on.end(body);
  try {
    const answer = await promise;
    const { 'content-length': ____, 'transfer-encoding': _____, ...given } = answer.headers;
    const text = change((await bytesOf(answer)).toString());
    back.writeHead(answer.statusCode ?? 500, given).end(answer.statusCode === 204 ? undefined : text);
  } catch {
    back.destroy();
  }
}

export interface Listener {
  /** In place of the platform's own address. */
  readonly url: string;
  /** Everything that the platform was sent, over HTTP and over sockets. */
  readonly received: readonly Buffer[];
  close(): Promise<void>;
}

/** Stands before the platform at `platform`; sockets that the platform offers are led through here too. */
export async function listenIn(platform: string): Promise<Listener> {
  const received: Buffer[] = [];
  const heard: Heard = (bytes) => void received.push(bytes);
  const { host, pathname } = new URL(platform);
  const server = createServer((from, back) => {
    const change = (body: string) => body.replaceAll(`ws://${host}`, `ws://127.0.0.1:${port()}`);
    void forward(from, back, `http://${host}${from.url}`, { heard, change });
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (from, socket, head) =>
    sockets.handleUpgrade(from, socket as Socket, head, (near) => tie(near, `ws://${host}${from.url}`, heard)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = () => (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${port()}${pathname}`,
    received,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Both ends of a socket; what comes before the far end is open waits. */
function tie(near: WebSocket, address: string, heard: Heard): void {
  const far = new WebSocket(address);
  const open = new Promise<void>((resolve) => far.once('open', () => resolve()));
  near.on('message', (data: Buffer) => {
    heard(data);
    void open.then(() => far.send(data.toString()));
  });
  far.on('message', (data: Buffer) => near.send(data.toString()));
  near.on('close', () => far.terminate());
  far.on('close', () => near.terminate());
  for (const end of [near, far]) end.on('error', () => {});
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
