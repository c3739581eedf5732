/** `npm run bench`: each figure is a ratio to a reference measured in the same run. Prints a table and writes bench/results/<date>.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { manyBench } from './many.ts';
import type { Result } from './measure.ts';
import { messageBench } from './message.ts';
import { pendingBench } from './pending.ts';
import { startBench } from './start.ts';
import { timersBench } from './timers.ts';
import { turnBench } from './turn.ts';

const benches = {
  turn: turnBench,
  message: messageBench,
  many: manyBench,
  pending: pendingBench,
  timers: timersBench,
  start: startBench,
};

const only = process.argv.slice(2);
const results: Result[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.error(`${name} ...`);
  results.push(...(await bench()));
}

console.table(
  Object.fromEntries(
    results.map(({ name, value, unit, aim }) => [name, { value: Number(value.toPrecision(3)), unit, aim: aim ?? '' }]),
  ),
);

const folder = fileURLToPath(new URL('results', import.meta.url));
mkdirSync(folder, { recursive: true });
const now = new Date().toISOString();
const machine = { cpu: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), node: process.version };
const file = `${folder}/${now.replaceAll(':', '-')}.json`;
writeFileSync(file, JSON.stringify({ at: now, machine, results }, null, 2));
console.error(`written to ${file}`);
