/** `meanwhile teams package`: the app package that a Teams administrator uploads. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { crc32, deflateSync } from 'node:zlib';
import { readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'teams',
  summary: 'makes the app package for Microsoft Teams',
  usage: `meanwhile teams package [--app-id ID] [--name NAME] [--version 1.0.0] [--privacy URL] [--terms URL] [--to meanwhile-teams.zip]

  Writes a file that an administrator uploads at Teams, under "Manage apps". ID: the bot's application (client) id; left out:
  TEAMS_APP_ID. NAME: as people will see it; left out: the practice's name. Raise the version with every package that replaces an earlier one.
  The address is PUBLIC_URL; it has to be one that begins with https:// and can be reached from outside.`,
  async run(args, { out, err }) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    if (positionals.join(' ') !== 'package') {
      err(command.usage);
      return 2;
    }
    const config = readConfig(process.env);
    const { manifestOf } = await import('../../adapters/teams/manifest.ts');
    const manifest = manifestOf({
      appId: applicationId(values['app-id'] ?? config.TEAMS_APP_ID),
      name: values.name ?? config.PRACTICE_NAME,
      publicUrl: secure('PUBLIC_URL', config.PUBLIC_URL),
      version: version(values.version),
      locale: config.PRACTICE_LOCALE,
      privacyUrl: values.privacy && secure('--privacy', values.privacy),
      termsUrl: values.terms && secure('--terms', values.terms),
    });
    const file = resolve(values.to);
    await writeFile(file, packageOf(manifest));
    out(`${file}\nIt can be uploaded at Teams now. Its bot listens at ${config.PUBLIC_URL}/teams/messages`);
    return 0;
  },
};

const options = {
  'app-id': { type: 'string' },
  name: { type: 'string' },
  version: { type: 'string', default: '1.0.0' },
  privacy: { type: 'string' },
  terms: { type: 'string' },
  to: { type: 'string', default: 'meanwhile-teams.zip' },
} as const;

function applicationId(id: string | undefined): string {
  if (id !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return id;
  throw new Fault(
    'caller',
    '--app-id: has to be the application (client) id of the bot, such as 1b2c3d4e-0000-4000-8000-123456789abc.',
  );
}

function secure(name: string, url: string): string {
  if (URL.parse(url)?.protocol === 'https:') return url;
  throw new Fault('setting', `${name}: Teams takes only addresses that begin with https://, not ${url}.`);
}

function version(given: string): string {
  if (/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(given)) return given;
  throw new Fault('caller', `--version: has to be three numbers, such as 1.0.1, not ${given}.`);
}

/** The package: the manifest and its two icons, as a ZIP archive. */
export function packageOf(manifest: object): Uint8Array {
  return zip({
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`),
    'color.png': png(192, colour),
    'outline.png': png(32, outline),
  });
}

// ---- Icons: a speech bubble ----

/** Red, green, blue and opacity of a point of the icon, whose corners are (0, 0) and (1, 1). */
type Paint = (x: number, y: number) => readonly [number, number, number, number];

/** Full colour, to the edges. Source of sizes: learn.microsoft.com, "Design your Teams app icon". */
const colour: Paint = (x, y) => (inBubble(x, y, 0.26) ? [255, 255, 255, 255] : [47, 111, 107, 255]);

/** White on nothing; a line, not an area. */
const outline: Paint = (x, y) => [255, 255, 255, inBubble(x, y, 0.42) && !inBubble(x, y, 0.33) ? 255 : 0];

/** A circle with a corner at its lower left. */
function inBubble(x: number, y: number, radius: number): boolean {
  const [right, down] = [x - 0.5, y - 0.5];
  return Math.hypot(right, down) <= radius || (right <= 0 && down >= 0 && -right <= radius && down <= radius);
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A square picture with red, green, blue and opacity, 8 bits each. Source: W3C, "Portable Network Graphics". */
function png(size: number, paint: Paint): Buffer {
  const rows = Array.from({ length: size }, (_, row) => {
    const points = Array.from({ length: size }, (_, column) => paint((column + 0.5) / size, (row + 0.5) / size));
    return [0, ...points.flat()];
  });
  const header = Buffer.concat([numbers(4, size, size), Uint8Array.of(8, 6, 0, 0, 0)]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'ascii'), data]);
  return Buffer.concat([numbers(4, data.length), named, numbers(4, crc32(named))]);
}

/** Big-endian. */
function numbers(bytes: number, ...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(bytes * values.length);
  for (const [index, value] of values.entries()) buffer.writeUIntBE(value, index * bytes, bytes);
  return buffer;
}

// ---- Archive ----

/** Files stored as they are, all of one fixed date. Source: PKWARE, "APPNOTE: .ZIP File Format Specification", 4.3. */
function zip(files: { readonly [name: string]: Uint8Array }): Buffer {
  let offset = 0;
  const entries = Object.entries(files).map(([name, data]) => {
    const path = Buffer.from(name, 'ascii');
    const [version, flags, method, time, date] = [20, 0, 0, 0, 0x21];
    const sizes = [...words(2, version, flags, method, time, date), ...words(4, crc32(data), data.length, data.length)];
    const facts = Buffer.from([...sizes, ...words(2, path.length, 0)]);
    const local = Buffer.concat([words(4, 0x04034b50), facts, path, data]);
    const place = Buffer.concat([words(2, 0, 0, 0), words(4, 0, offset)]);
    const listed = Buffer.concat([words(4, 0x02014b50), words(2, version), facts, place, path]);
    offset += local.length;
    return { local, listed };
  });
  const list = Buffer.concat(entries.map(({ listed }) => listed));
  const counts = words(2, 0, 0, entries.length, entries.length);
  const end = Buffer.concat([words(4, 0x06054b50), counts, words(4, list.length, offset), words(2, 0)]);
  return Buffer.concat([...entries.map(({ local }) => local), list, end]);
}

/** Little-endian. */
function words(bytes: number, ...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(bytes * values.length);
  for (const [index, value] of values.entries()) buffer.writeUIntLE(value, index * bytes, bytes);
  return buffer;
}
