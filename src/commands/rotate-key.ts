/** `meanwhile rotate-key`: protects everybody's keys with a new master key. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import { openPractice } from '../practice.ts';
import { readMaster, replaceMaster } from '../vault/master.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'rotate-key',
  summary: 'protects everybody’s keys with a new master key',
  usage: `meanwhile rotate-key [--to <key>]

  Stop the practice first. Without --to, a new key is made and put into the data folder; when the setting MASTER_KEY
  is in use, give the new one (32 bytes as 64 hex digits or base64) with --to and change the setting afterwards.`,
  async run(args, { out }) {
    const { values } = parseArgs({ args, options: { to: { type: 'string' } } });
    const config = readConfig(process.env);
    if (config.MASTER_KEY !== undefined && values.to === undefined)
      throw new Fault('caller', 'The setting MASTER_KEY is in use: give the new key with --to, so that you have it.');
    const master = values.to === undefined ? randomBytes(32) : readMaster(values.to);
    // A practice that ran on would protect new keys with the old master key, and lose them with it.
    const { store, vault } = await openPractice(config, { alone: true });
    try {
      const rotate = () => vault.rotate(master);
      const inFile = config.MASTER_KEY === undefined;
      const count = await (inFile ? replaceMaster(config.DATA_DIR, master, rotate) : rotate());
      out(`${count} keys are now protected by the new master key.`);
      if (!inFile) out('Change the setting MASTER_KEY before the next start.');
      return 0;
    } finally {
      await store.close();
    }
  },
};
