/** `meanwhile settings`: every setting as a table, for people and for the README. */
import { z } from 'zod';
import { fileSettings, settings } from '../config.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'settings',
  summary: 'lists every setting as a table',
  usage: 'meanwhile settings',
  async run(_args, { out }) {
    out(settingsTable());
    return 0;
  },
};

/** The Markdown table; a test keeps the README equal to it. */
export function settingsTable(): string {
  const rows = Object.entries(settings.shape).map(([name, rule]) => {
    const read = z.safeParse(rule, undefined);
    const standard = name === 'PRACTICE_ZONE' || read.data === undefined ? '' : `\`${read.data}\``;
    return `| \`${name}\` | ${standard} | ${rule.description} |`;
  });
  const files = fileSettings.map((name) => `\`${name}\``).join(', ');
  const last = `Instead of ${files} the path of a file that holds it may be given, as \`<setting>_FILE\`.`;
  return ['| setting | default | meaning |', '| --- | --- | --- |', ...rows, '', last].join('\n');
}
