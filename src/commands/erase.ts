/** `meanwhile erase`: destroys a client's key and all that is kept of them. */
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import type { PersonId } from '../model.ts';
import type { Mail, Vault } from '../ports.ts';
import { openPractice } from '../practice.ts';
import { openPeople } from '../runtime/people.ts';
import { sealMail } from '../runtime/sealed.ts';
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
      const around = await store.around(client.id);
      await store.erase(client.id);
      for (const staff of around?.people ?? []) await store.accept(await released(vault, client.id, staff.id));
      out(`${client.id} is erased.`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

/** For those who treated them: what they had begun to write to them goes too. The practice takes it up when it runs. */
const released = (vault: Vault, client: PersonId, staff: PersonId): Promise<Mail> =>
  sealMail(
    vault,
    staff,
    { kind: 'told', id: `released:${client}`, at: Date.now(), from: client, told: { kind: 'released' } },
    '',
  );
