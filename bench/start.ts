/** From `meanwhile start` to the first answer of /health, and the memory it then takes when idle; against an empty express server. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median, type Result } from './measure.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 5;
/** Long enough for the first sweeps and for what was loaded at start to be let go. */
const IDLE = 3000;

const empty = `
  import express from 'express';
  express().get('/health', (_, response) => response.json({ status: 'ok' })).listen(process.env.PORT, '127.0.0.1');
`;

export async function startBench(): Promise<Result[]> {
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await measure([`${root}bin/meanwhile.js`, 'start']));
    theirs.push(await measure(['--input-type=module', '--eval', empty]));
  }
  const seconds = median(ours.map((one) => one.seconds));
  const memory = median(ours.map((one) => one.memory));
  return [
    {
      name: 'start: time to /health against an empty express server',
      value: median(ours.map((one, n) => one.seconds / (theirs[n]?.seconds ?? 1))),
      unit: 'x',
    },
    { name: 'start: seconds to /health', value: seconds, unit: 's' },
    { name: 'start: memory when idle', value: memory, unit: 'MB', aim: '150 or less' },
    { name: 'start: memory of an empty express server', value: median(theirs.map((one) => one.memory)), unit: 'MB' },
  ];
}

interface Measured {
  readonly seconds: number;
  /** Resident, in MB (1e6 bytes). */
  readonly memory: number;
}

async function measure(command: string[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-bench-'));
  const port = await freePort();
  const start = performance.now();
  const env = { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await healthy(port);
    const seconds = (performance.now() - start) / 1000;
    await wait(IDLE);
    const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return { seconds, memory: (Number(resident) * 1024) / 1e6 };
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function healthy(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(5);
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
