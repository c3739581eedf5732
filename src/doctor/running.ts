/** Whether a practice runs here, and how it is. */
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Config } from '../config.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** Longer than a process takes to look at each of its parts (milliseconds). */
const PATIENCE = 5_000;

export async function examineRunning(config: Config): Promise<readonly Finding[]> {
  const origin = `http://${reachable(config.HOST)}:${config.PORT}`;
  const answer = await fetch(`${origin}/ready`, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  if (!answer) return [await silent(config, origin)];
  const { status, because = [] } = await readAnswer(answer);
  if (status === 'ready' && because.length === 0) return [ok(`A practice runs at ${origin} and is ready.`)];
  if (status === 'ready' || status === 'not ready')
    return because.map((why) => wrong(`The practice at ${origin} says: ${why}`));
  return answer.status === 503
    ? [warning(`What runs at ${origin} is starting.`, 'Wait a moment and look again.')]
    : [wrong(`Something else than Meanwhile runs at ${origin}.`, 'Stop it, or set PORT to another number.')];
}

async function silent({ DATA_DIR, MONGODB_URI }: Config, origin: string): Promise<Finding> {
  if (MONGODB_URI === undefined && isOccupied(DATA_DIR))
    return warning(
      `A practice works on ${DATA_DIR} but does not answer at ${origin}.`,
      'Look whether PORT and HOST are as it was started with.',
    );
  return ok(`No practice runs at ${origin}.`);
}

async function readAnswer(answer: Response): Promise<{ status?: string; because?: readonly string[] }> {
  const body: unknown = await answer.json().catch(() => undefined);
  return body !== null && typeof body === 'object' ? body : {};
}

/** An address that listens everywhere is reached here. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** Whether a process holds the folder (alone.ts); looking does not keep one from taking it. */
function isOccupied(folder: string): boolean {
  const file = join(folder, 'meanwhile.lock');
  if (!existsSync(file)) return false;
  const lock = new DatabaseSync(file, { readOnly: true, timeout: 0 });
  try {
    lock.exec('SELECT count(*) FROM sqlite_schema');
    return false;
  } catch {
    return true;
  } finally {
    lock.close();
  }
}

/** Whether anything listens where traces are sent; nothing is sent to it. */
export async function examineCollector(endpoint: string): Promise<readonly Finding[]> {
  const { hostname, port, protocol, host } = new URL(endpoint);
  const reached = await new Promise<boolean>((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port) || (protocol === 'https:' ? 443 : 80),
      timeout: PATIENCE,
    });
    const end = (there: boolean) => () => {
      socket.destroy();
      resolve(there);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
  return [
    reached
      ? ok(`A collector of traces listens at ${host}.`)
      : warning(
          `No collector of traces listens at ${host}.`,
          'Start it, or unset OTEL_EXPORTER_OTLP_ENDPOINT. The practice works without.',
        ),
  ];
}
