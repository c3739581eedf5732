#!/usr/bin/env node
// The `meanwhile` command. Under an older Node it hands over to the one that came with the packages.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 26;
/** A command that is done ends by itself; what it has left open holds it for so long at most (milliseconds). */
const LEFT_OPEN = 5_000;
const root = fileURLToPath(new URL('..', import.meta.url));

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  // What has been compiled once is not compiled at every start: quicker, and with less memory.
  module.enableCompileCache(`${root}/node_modules/.cache/compiled`);
  // Started by the branch below: whatever ends that process ends this one.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
  const { main } = await import('../src/cli.ts');
  process.exitCode = await main(process.argv.slice(2));
  // Only when all that was written is out.
  setTimeout(() => process.stdout.write('', () => process.stderr.write('', () => process.exit())), LEFT_OPEN).unref();
} else {
  if (!existsSync(`${root}/node_modules/.bin/node`)) await import('./install.js');
  const child = spawn(`${root}/node_modules/.bin/node`, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
