/** Structured lines on stderr, through pino. Fields are ids, kinds and counts; anything else is cut out by name. */
import { pino } from 'pino';
import type { Config } from './config.ts';
import type { RequestLog } from './operations/requests.ts';
import type { Log } from './runtime/ports.ts';

/** Names under which words or secrets would travel, should anybody log them by mistake. */
const never = ['text', 'body', 'name', 'secret', 'values', 'message', 'url', 'cookie', 'authorization'];

export function createLog({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>): Log & RequestLog & { flush(): void } {
  const destination = pino.destination({ dest: 2, sync: true });
  const paths = never.flatMap((name) => [name, `*.${name}`]);
  const log = pino(
    {
      level: LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      redact: { paths, remove: true },
    },
    destination,
  );
  return {
    debug: (fields, event) => log.debug({ ...fields, event }),
    info: (fields, event) => log.info({ ...fields, event }),
    warn: (fields, event) => log.warn({ ...fields, event }),
    error: (fields, event) => log.error({ ...fields, event }),
    flush: () => destination.flushSync(),
  };
}
