/** The `meanwhile` command: one table of subcommands. Exit codes: 0 done, 1 it did not work, 2 wrong usage or a wrong setting. */
import type { Command } from './commands/command.ts';
import { Fault } from './errors.ts';

/** Loaded only when asked for, so that each command starts with no more than it needs. */
const commands: { readonly [name: string]: () => Promise<{ command: Command }> } = {
  start: () => import('./commands/start.ts'),
  link: () => import('./commands/link.ts'),
  staff: () => import('./commands/staff.ts'),
  flows: () => import('./commands/flows.ts'),
  talk: () => import('./commands/talk.ts'),
  settings: () => import('./commands/settings.ts'),
  'rotate-key': () => import('./commands/rotate-key.ts'),
  move: () => import('./commands/move.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  export: () => import('./commands/export.ts'),
  erase: () => import('./commands/erase.ts'),
  migrate: () => import('./commands/migrate.ts'),
  secrets: () => import('./commands/secrets.ts'),
  teams: () => import('./commands/teams.ts'),
  doctor: () => import('./commands/doctor.ts'),
  risk: () => import('./commands/risk.ts'),
};

const io = {
  out: (text: string) => void process.stdout.write(`${text}\n`),
  err: (text: string) => void process.stderr.write(`${text}\n`),
  in: process.stdin,
};

/** Runs one command line and gives its exit code. */
export async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help();
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    io.err(`There is no command "${name}". "meanwhile --help" lists them.`);
    return 2;
  }
  const { command } = await load();
  if (args.includes('--help') || args.includes('-h')) {
    io.out(`${command.summary}\n\n${command.usage}`);
    return 0;
  }
  return run(command, args);
}

async function run(command: Command, args: string[]): Promise<number> {
  try {
    return await command.run(args, io);
  } catch (fault) {
    if (fault instanceof Fault) {
      io.err(fault.message);
      return fault.whose === 'setting' || fault.whose === 'caller' ? 2 : 1;
    }
    if (fault instanceof TypeError && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')) {
      io.err(`${fault.message}\n\n${command.usage}`);
      return 2;
    }
    throw fault;
  }
}

async function help(): Promise<number> {
  io.out('meanwhile: text-based therapy between appointments\n\nCommands:');
  for (const [name, load] of Object.entries(commands)) {
    const { command } = await load();
    io.out(`  ${name.padEnd(12)} ${command.summary}`);
  }
  io.out('\n"meanwhile <command> --help" says more.');
  return 0;
}
