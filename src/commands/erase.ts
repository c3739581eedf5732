/** `meanwhile erase`: destroys a client's key and all that is kept of them. */
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import { openPractice } from '../practice.ts';
import { openPeople } from '../runtime/people.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'erase',
  summary: 'erases a client for ever',
  usage: `meanwhile erase <client's id> --for-ever

  Destroys the client's key and removes everything that is kept of them. Nobody can bring it back.
  Without an id: lists the clients with their ids.`,
  async run(args, { out }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'for-ever': { type: 'boolean', default: false } },
    });
    const { store, vault } = await openPractice(readConfig(process.env));
    try {
      const clients = (await store.everyone()).filter(({ role }) => role === 'client');
      const client = clients.find(({ id }) => id === positionals[0]);
      if (!client || !values['for-ever']) {
        const names = new Map((await openPeople(vault, clients)).map(({ id, name }) => [id, name]));
        for (const { id } of clients)
          out(`${id}  ${names.get(id) ?? '(an erasure of them was broken off: erase again)'}`);
        if (clients.length === 0) out('There are no clients.');
        if (positionals.length === 0) return 0;
        throw new Fault('caller', client ? 'Say --for-ever if you mean it.' : `There is no client ${positionals[0]}.`);
      }
      await store.erase(client.id);
      out(`${client.id} is erased.`);
      return 0;
    } finally {
      await store.close();
    }
  },
};
