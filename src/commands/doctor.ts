/** `meanwhile doctor`: looks at everything that a practice needs, and says what to do about what is wrong. */
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { examineChannels } from '../doctor/channels.ts';
import { type Finding, look } from '../doctor/finding.ts';
import { examineFolder } from '../doctor/folder.ts';
import { examineFile, examineMongo } from '../doctor/kept.ts';
import { examineFlows, examineRoom, examineVersions } from '../doctor/machine.ts';
import { examineRedis } from '../doctor/redis.ts';
import { examineCollector, examineRunning } from '../doctor/running.ts';
import { examineSettings } from '../doctor/settings.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'doctor',
  summary: 'looks at settings, connections, clocks, permissions and room',
  usage: `meanwhile doctor [--fix]

  Says of everything that a practice needs whether it is as it should be, and what to do where it is not.
  It may run while the practice does, and changes nothing; with --fix it repairs what it can on chat platforms. Exit code 1: something is wrong; warnings alone: 0.`,
  async run(args, { out }) {
    const { values } = parseArgs({ args, options: { fix: { type: 'boolean', default: false } } });
    const { findings, config } = examineSettings(process.env);
    const found = [...findings, ...(await Promise.all(looks(config, values.fix))).flat()];
    for (const finding of found) out(lineOf(finding));
    const count = (level: Finding['level']) => found.filter((finding) => finding.level === level).length;
    out(`\n${count('ok')} ok, ${count('warning')} to think about, ${count('wrong')} wrong.`);
    return count('wrong') > 0 ? 1 : 0;
  },
};

/** A folder that nothing needs is not looked at: with MongoDB and a given key there may be none. */
function looks(config: Config, fix: boolean): Promise<readonly Finding[]>[] {
  const { MONGODB_URI, REDIS_URL, MASTER_KEY, DATA_DIR, OTEL_EXPORTER_OTLP_ENDPOINT: collector } = config;
  const local = MONGODB_URI === undefined || MASTER_KEY === undefined;
  return [
    look('The versions', examineVersions),
    look('The flows', () => examineFlows(config.FLOWS_DIR)),
    ...(local ? [look('The folder', () => examineFolder(config)), look('The disk', () => examineRoom(DATA_DIR))] : []),
    look('The database', () => (MONGODB_URI === undefined ? examineFile(config) : examineMongo(config))),
    ...(REDIS_URL === undefined ? [] : [look('Redis', () => examineRedis(REDIS_URL))]),
    ...(collector === undefined ? [] : [look('The collector', () => examineCollector(collector))]),
    look('The chats', () => examineChannels(config, fix)),
    look('Whether it runs', () => examineRunning(config)),
  ];
}

function lineOf({ level, says, next }: Finding): string {
  const line = `${level.padEnd(9)}${says}`;
  return next === undefined ? line : `${line}\n${' '.repeat(9)}${next}`;
}
