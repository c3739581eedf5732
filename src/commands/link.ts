/** `meanwhile link`: a one-time link for a member of staff who lost their way in. */
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import type { Person } from '../model.ts';
import { openPractice } from '../practice.ts';
import { issue } from '../runtime/desk.ts';
import { openPeople } from '../runtime/people.ts';
import { createWorld } from '../world.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'link',
  summary: 'prints a one-time link by which a member of staff signs in',
  usage: `meanwhile link [name]

  Without a name: for the only member of staff. Clients get theirs from their therapist's page.
  The link works once, within an hour.`,
  async run(args, { out }) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const config = readConfig(process.env);
    const { store, vault } = await openPractice(config);
    try {
      const everyone = await openPeople(vault, await store.everyone());
      const person = choose(
        everyone.filter(({ role }) => role !== 'client'),
        positionals.join(' '),
      );
      out(`${config.PUBLIC_URL}/in/${await issue({ store, world: createWorld() }, person.id, 'sign-in')}`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

function choose(staff: readonly Person[], name: string): Person {
  if (staff.length === 0) throw new Fault('caller', 'There is nobody yet: "npm start" makes the first therapist.');
  const found = name === '' ? staff : staff.filter((person) => person.name === name);
  if (found.length === 1 && found[0]) return found[0];
  const names = staff.map((person) => `  ${person.name}`).join('\n');
  throw new Fault('caller', `${name === '' ? 'Say for whom' : `There is no "${name}"`}:\n${names}`);
}
