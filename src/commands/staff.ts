/** `meanwhile staff`: who works at the practice, and who begins to. */
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import { type StaffRole, staffRoles } from '../model.ts';
import { type Opened, openPractice } from '../practice.ts';
import { issue } from '../runtime/desk.ts';
import { openPeople } from '../runtime/people.ts';
import { addStaff } from '../staff.ts';
import { createWorld } from '../world.ts';
import type { Command, Io } from './command.ts';

export const command: Command = {
  name: 'staff',
  summary: 'lists the staff, or adds somebody',
  usage: `meanwhile staff
meanwhile staff add --role ${staffRoles.join('|')} --name "..."

  add   makes a member of staff and prints a one-time link by which they sign in, within an hour.
        An admin has no clients and sees the queues. For another link: meanwhile link`,
  async run(args, { out }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { role: { type: 'string' }, name: { type: 'string' } },
    });
    const [what, ...more] = positionals;
    if ((what !== undefined && what !== 'add') || more.length > 0)
      throw new Fault('caller', 'Say "meanwhile staff", or "meanwhile staff add --role ... --name ...".');
    const newcomer = what === 'add' ? { role: roleOf(values.role), name: nameOf(values.name) } : undefined;
    const config = readConfig(process.env);
    const opened = await openPractice(config);
    try {
      await (newcomer ? add(opened, config, newcomer, out) : list(opened, out));
      return 0;
    } finally {
      await opened.store.close();
    }
  },
};

interface Newcomer {
  readonly role: StaffRole;
  readonly name: string;
}

function roleOf(given: string | undefined): StaffRole {
  const role = staffRoles.find((one) => one === given);
  if (role) return role;
  throw new Fault('caller', `Say --role ${staffRoles.join(', ')}${given === undefined ? '' : `, not "${given}"`}.`);
}

/** As long as the names of clients may be. */
const NAME_MOST = 100;

function nameOf(given = ''): string {
  const name = given.trim();
  if (name !== '' && name.length <= NAME_MOST) return name;
  throw new Fault('caller', `Say --name "..." with 1 to ${NAME_MOST} characters.`);
}

async function list({ store, vault }: Opened, out: Io['out']): Promise<void> {
  const staff = (await store.everyone()).filter(({ role }) => role !== 'client');
  for (const { role, name } of await openPeople(vault, staff)) out(`${role.padEnd(11)} ${name}`);
  if (staff.length === 0) out('There is nobody yet: "npm start" makes the first therapist.');
}

async function add({ store, vault }: Opened, config: Config, newcomer: Newcomer, out: Io['out']): Promise<void> {
  const { PRACTICE_LOCALE: locale, PRACTICE_ZONE: zone, PUBLIC_URL } = config;
  const world = createWorld();
  const person = await addStaff({ store, vault, world }, { ...newcomer, locale, zone });
  out(`${person.name} (${person.role}) signs in once, within an hour, with`);
  out(`${PUBLIC_URL}/in/${await issue({ store, world }, person.id, 'sign-in')}`);
}
