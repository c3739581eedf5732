/** `npm run simulate -- --seed 1 --clients 200 --days 90 --therapists 6`: plays a practice and says what came of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { broken, figures, story } from './rules.ts';
import { simulate } from './simulation.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    therapists: { type: 'string', default: '6' },
    clients: { type: 'string', default: '200' },
    days: { type: 'string', default: '90' },
    story: { type: 'string', default: '1' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'meanwhile-simulated-'));
const began = performance.now();
try {
  const outcome = await simulate({
    seed: Number(values.seed),
    therapists: Number(values.therapists),
    clients: Number(values.clients),
    days: Number(values.days),
    file: join(folder, 'practice.db'),
  });
  const told = outcome.lives[Number(values.story) - 1];
  if (told)
    console.log(
      `${told.profile.name}, who ${told.profile.way}, in ${told.profile.zone}\n\n${story(told, outcome.staff).join('\n')}\n`,
    );
  for (const [name, value] of Object.entries(figures(outcome))) console.log(`${name}: ${value}`);
  console.log(
    `run time: ${Math.round((performance.now() - began) / 1000)} s\nstory of seed ${values.seed}: ${outcome.hash}`,
  );
  const wrong = [...broken(outcome), ...outcome.faults];
  console.log(wrong.length > 0 ? `\n${wrong.length} things are broken:\n${wrong.join('\n')}` : '\nEverything holds.');
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
