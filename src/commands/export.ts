/** `meanwhile export`: writes everything that is kept of a client and is theirs to see into files. */
import { createWriteStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import { flowsFolder } from '../flows.ts';
import { makeFolder, openBook, openPractice } from '../practice.ts';
import { openPerson } from '../runtime/people.ts';
import { readingOf } from '../runtime/readings.ts';
import { takeOut, takeOutFormats } from '../runtime/take-out.ts';
import { createWorld } from '../world.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'export',
  summary: 'writes all that is kept of a client into files, for the client',
  usage: `meanwhile export <client's id> [--into folder]

  Writes <id>.json, <id>.csv and <id>.md into the folder, the present one if not said otherwise: what the client may see, without
  the notes that staff keep among themselves. The files are readable to this account alone and must not be there yet. That it was
  done stands in the client's log of who read what. "meanwhile erase" lists the clients with their ids.`,
  async run(args, { out }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { into: { type: 'string', default: '.' } },
    });
    const { store, vault } = await openPractice(readConfig(process.env));
    try {
      const found = (await store.everyone()).find(({ id, role }) => role === 'client' && id === positionals[0]);
      if (!found) throw new Fault('caller', `There is no client ${positionals[0] ?? '(say whom)'}.`);
      const client = await openPerson(vault, found);
      const world = createWorld();
      const last = Number.MAX_SAFE_INTEGER;
      const reading = { client: client.id, reader: 'operator', how: 'export', from: 0, to: last } as const;
      await store.noteReading(readingOf(reading, world.now()));
      const parts = { store, vault, world, book: await openBook(flowsFolder) };
      makeFolder(resolve(values.into));
      for (const format of takeOutFormats) {
        const file = join(values.into, `${client.id}.${format}`);
        await pipeline(
          Readable.from(takeOut(parts, client, format)),
          createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
        ).catch((cause: unknown) => {
          throw new Fault('caller', `${file} cannot be written: ${String(cause)}.`, { cause });
        });
        out(file);
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};
