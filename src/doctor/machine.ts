/** The program's surroundings: versions, time zones, flows, room on the disk. */
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { mistakeLine } from '../engine/mistake.ts';
import { flowsFolder, loadFlows } from '../flows.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** Runs TypeScript as it is, has Temporal and node:sqlite. */
const NODE_NEEDED = 26;
/** json_group_array in a given order: https://www.sqlite.org/releaselog/3_44_0.html */
const SQLITE_NEEDED = '3.44.0';
/** Some country changes its clocks in most years: https://data.iana.org/time-zones/tzdb/NEWS */
const ZONES_YEARS = 1;
const MB = 1024 ** 2;
/** A copy of a large practice beside it, with room to spare; and what a few days of writing may need (bytes). */
const ROOM = { plenty: 1024 * MB, least: 100 * MB };

export async function examineVersions(): Promise<readonly Finding[]> {
  const { node, sqlite = '0', tz = '0' } = process.versions;
  const year = new Date().getUTCFullYear();
  return [
    Number.parseInt(node, 10) >= NODE_NEEDED
      ? ok(`Node is ${node}.`)
      : wrong(`Node is ${node}; ${NODE_NEEDED} or newer is needed.`, 'Run: npm ci, which brings one along.'),
    sqlite.localeCompare(SQLITE_NEEDED, 'en', { numeric: true }) >= 0
      ? ok(`SQLite is ${sqlite}.`)
      : wrong(`SQLite is ${sqlite}; ${SQLITE_NEEDED} or newer is needed.`, 'Run: npm ci, for a Node that has it.'),
    Number.parseInt(tz, 10) >= year - ZONES_YEARS
      ? ok(`The time zones are of ${tz}.`)
      : warning(
          `The time zones are of ${tz}: reminders may be an hour off somewhere.`,
          'Install a newer Node: npm update node',
        ),
  ];
}

export async function examineFlows(own?: string): Promise<readonly Finding[]> {
  const loaded = await loadFlows(flowsFolder, own);
  if ('mistakes' in loaded)
    return loaded.mistakes.map((mistake) =>
      wrong(mistakeLine(mistake), 'Mend it, then run: npx meanwhile flows check'),
    );
  return [ok(`The ${loaded.flows.all.length} flows have no mistakes.`)];
}

/** Of the disk that `folder` is on, or will be. */
export async function examineRoom(folder: string): Promise<readonly Finding[]> {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  const { bavail, bsize } = await statfs(there);
  const free = bavail * bsize;
  const says = `${Math.floor(free / MB)} MB are free on the disk of ${folder}`;
  if (free >= ROOM.plenty) return [ok(`${says}.`)];
  const next = 'Make room: move old copies from DATA_DIR/backups to another machine.';
  return [free >= ROOM.least ? warning(`${says}, which is little.`, next) : wrong(`${says}: it is full.`, next)];
}
