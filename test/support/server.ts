/** The program as its operator runs it: a process of its own, reached over HTTP alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Settings = { readonly [name: string]: string };

/** What is left of a process that has ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Server {
  /** Resolves with its address when it says that it listens and `/health` answers; rejects when it ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ended>;
  /** What it has written so far. */
  readonly written: { readonly out: string; readonly err: string };
  /** Resolves when it is gone. */
  end(signal: NodeJS.Signals): Promise<Ended>;
  /** Stops it where it is, as a machine that hangs does, until `resume`. */
  pause(): void;
  resume(): void;
}

interface Place {
  /** Where the product lies; left out: here. */
  readonly folder?: string;
  /** The account it runs under. */
  readonly uid?: number;
}

/** Starts `meanwhile <args>`. No setting of the surroundings reaches it, only those given. */
function launch(args: readonly string[], settings: Settings, { folder = root, uid }: Place = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(folder, 'bin/meanwhile.js'), ...args], {
    cwd: folder,
    env: { PATH, HOME, ...settings },
    ...(uid !== undefined && { uid }),
  });
  child.stdin.end();
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, ...written }));
  });
  return { child, written, ended };
}

/** Runs a command to its end. */
export const runProgram = (args: readonly string[], settings: Settings = {}, place?: Place): Promise<Ended> =>
  launch(args, settings, place).ended;

/** Called inside `describe`: what starts servers. Those that still run when the tests in it are over are killed. */
export function servers(): typeof startServer {
  const running = new Set<Server>();
  after(async () => {
    for (const server of running) await server.end('SIGKILL');
  });
  return (settings, args) => {
    const server = startServer(settings, args);
    running.add(server);
    void server.ended.then(() => running.delete(server));
    return server;
  };
}

/** Runs `meanwhile start`. */
function startServer(settings: Settings, args: readonly string[] = []): Server {
  const { child, written, ended } = launch(['start', ...args], settings);
  const ready = listening(child, written, ended).then(healthy);
  // Whoever only ends it need not await this.
  ready.catch(() => {});
  return {
    ready,
    ended,
    written,
    end(signal) {
      child.kill(signal);
      return ended;
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
  };
}

/** Rejects when the server ends; nobody need listen. */
export function goneOf({ ended }: Server): Promise<never> {
  const gone = ended.then(({ code, err }) => Promise.reject(new Error(`It ended by itself with ${code}: ${err}`)));
  gone.catch(() => {});
  return gone;
}

function listening(child: ChildProcess, written: { out: string }, ended: Promise<Ended>): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const address = /listens on (\S+)\n/.exec(written.out)?.[1];
      // The last line: by then its links are there too.
      if (address !== undefined && written.out.includes('Stop it with')) resolve(address);
    };
    child.stdout?.on('data', look);
    ended.then(({ code, err }) => reject(new Error(`It ended with ${code} before it listened: ${err}`)), reject);
  });
}

async function healthy(address: string): Promise<string> {
  const answer = await fetch(`${address}/health`);
  const body = await answer.text();
  if (answer.status !== 200 || body !== '{"status":"ok"}') throw new Error(`/health says ${answer.status} ${body}`);
  return address;
}

/** One-time links that it printed, in order. */
export const linksIn = (text: string): readonly string[] => text.match(/https?:\/\/\S+\/in\/\S+/g) ?? [];

/** A port of this machine that nothing listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
