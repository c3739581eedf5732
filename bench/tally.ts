/** What a process does per message, counted. */
import mongoose from 'mongoose';
import type { Ports } from '../src/runtime/ports.ts';

/** Numbers of things; `bytes`: of all writes together. */
export interface Tally {
  writes: number;
  reads: number;
  bytes: number;
  jobs: number;
  rings: number;
  turns: number;
  seals: number;
  opens: number;
  /** Reads and writes by command and collection. */
  readonly commands: { [command: string]: number };
}

export const emptyTally = (): Tally => ({
  ...{ writes: 0, reads: 0, bytes: 0, jobs: 0, rings: 0, turns: 0, seals: 0, opens: 0 },
  commands: {},
});

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const { commands, ...counts } of tallies) {
    for (const [name, count] of Object.entries(counts)) sum[name as keyof typeof counts] += count;
    for (const [name, count] of Object.entries(commands)) sum.commands[name] = (sum.commands[name] ?? 0) + count;
  }
  return sum;
}

/** Counts what these ports are asked. The store's commands are counted where its address has `monitorCommands=true`. */
export function countPorts(ports: Ports, tally: Tally): Ports {
  for (const connection of mongoose.connections)
    if (connection.readyState === mongoose.ConnectionStates.connected)
      connection.getClient().on('commandStarted', (event) => countCommand(event, tally));
  const { vault, queue, meter } = ports;
  return {
    ...ports,
    vault: {
      ...vault,
      seal(...given) {
        tally.seals += 1;
        return vault.seal(...given);
      },
      open(...given) {
        tally.opens += 1;
        return vault.open(...given);
      },
    },
    queue: {
      ...queue,
      ring(...given) {
        tally.rings += 1;
        return queue.ring(...given);
      },
      serve: (handler) =>
        queue.serve((person) => {
          tally.jobs += 1;
          return handler(person);
        }),
    },
    meter: {
      ...meter,
      turn: () => {
        tally.turns += 1;
      },
    },
  };
}

type Command = Pick<mongoose.mongo.CommandStartedEvent, 'commandName' | 'command'>;

/** Not what goes on without messages: leases, sweeps, and the bench's own look whether all is done. */
function countCommand({ commandName, command }: Command, tally: Tally): void {
  const collection: unknown = command[commandName];
  if (collection === 'leases' || command.filter?.wake) return;
  const written = command.updates ?? command.documents ?? command.update;
  if (written) {
    tally.writes += 1;
    tally.bytes += mongoose.mongo.BSON.calculateObjectSize({ written });
  } else if (commandName === 'find' || commandName === 'aggregate') tally.reads += 1;
  else return;
  const name = `${commandName} ${collection}`;
  tally.commands[name] = (tally.commands[name] ?? 0) + 1;
}
