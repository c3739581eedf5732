/** The only reader of the environment. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Fault } from './errors.ts';
import { locales } from './model.ts';

const isZone = (zone: string): boolean => {
  try {
    return Temporal.Now.zonedDateTimeISO(zone) !== undefined;
  } catch {
    return false;
  }
};

const text = (most: number) => z.string().trim().min(1).max(most);
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every setting: its name in the environment, its rule, its default, and what it means. */
export const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Where it listens.'),
  HOST: text(255).default('127.0.0.1').describe('The address it listens on; `0.0.0.0` for all.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('How browsers reach it: `https://care.example.org`. Default: `http://localhost:PORT`.'),
  DATA_DIR: text(1000).default('./data').describe('The folder that keeps everything.'),
  MASTER_KEY: z
    .string()
    .regex(/^([0-9a-f]{64}|[A-Za-z0-9+/]{43}=)$/i, 'must be 32 bytes, as 64 hex digits or as base64')
    .optional()
    .describe(
      'Protects everybody’s keys: 32 bytes, as 64 hex digits or base64. Default: made once in `DATA_DIR/master.key`.',
    ),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/\S+$/, 'must begin with mongodb:// or mongodb+srv://')
    .optional()
    .describe('Keeps everything in this MongoDB instead of a file in `DATA_DIR`.'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/\S+$/, 'must begin with redis:// or rediss://')
    .optional()
    .describe('Rings and signals go through this Redis; with MongoDB too, any number of processes work together.'),
  NODE_ENV: z
    .string()
    .optional()
    .describe('`production`: an empty MongoDB is made ready by `meanwhile migrate` alone, not by a start.'),
  PRACTICE_NAME: text(100).default('The practice').describe('Its name, as clients read it.'),
  PRACTICE_ZONE: z
    .string()
    .refine(isZone, 'must be an IANA time zone, such as Europe/Madrid')
    .default(here)
    .describe('The practice’s time zone. Default: the machine’s.'),
  PRACTICE_LOCALE: z.enum(locales).default('en').describe('The language of staff pages: `en` or `es`.'),
  THERAPIST_NAME: text(100)
    .optional()
    .describe(
      'The therapist’s name, as clients read it; it can be changed here while there is only one. Default: “Your therapist”.',
    ),
  REPLIES: text(200).optional().describe('How soon replies usually come. Default: “within one working day”.'),
  REPLIES_ES: text(200).optional().describe('The same in Spanish.'),
  EMERGENCY: text(300).optional().describe('Whom to call in danger. Default: “112 or your local emergency number”.'),
  EMERGENCY_ES: text(300).optional().describe('The same in Spanish.'),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'must be 16 characters or more, without spaces')
    .optional()
    .describe(
      'Whoever shows it may read `/metrics`: `Authorization: Bearer …`. Default: only programs of this machine may.',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Sends traces to this OpenTelemetry collector: `http://collector:4318`.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much it logs, as JSON lines on stderr.'),
});

export interface Config extends Readonly<z.infer<typeof settings>> {
  readonly PUBLIC_URL: string;
}

/** Settings that may be given as the path of a file that holds them, named `<setting>_FILE`: how containers are given secrets. */
export const fileSettings = ['MASTER_KEY', 'MONGODB_URI', 'REDIS_URL', 'METRICS_TOKEN'] as const;

/** Reads all settings. Throws one Fault that names everything wrong. An empty value is as good as none. */
export function readConfig(environment: Environment): Config {
  const { data, wrong } = readSettings(environment);
  const lines = wrong.map(({ says }) => `  ${says}`);
  if (!data || wrong.length > 0) throw new Fault('setting', `These settings are wrong:\n${lines.join('\n')}`);
  const PUBLIC_URL = (data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, '');
  return Object.freeze({ ...data, DATA_DIR: resolve(data.DATA_DIR), PUBLIC_URL });
}

export interface Environment {
  readonly [name: string]: string | undefined;
}

export interface WrongSetting {
  readonly name: string;
  /** What is wrong, and what the setting means. */
  readonly says: string;
}

export const wrongSettings = (environment: Environment): readonly WrongSetting[] => readSettings(environment).wrong;

function readSettings(environment: Environment) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const unread = readFiles(given);
  const { data, error } = settings.safeParse(given);
  return { data, wrong: [...unread, ...(error?.issues.map(explain) ?? [])] };
}

/** Puts what the files hold beside what is given; says what is wrong with them. */
function readFiles(given: { [name: string]: string | undefined }): WrongSetting[] {
  return fileSettings.flatMap((name) => {
    const file = given[`${name}_FILE`];
    if (file === undefined) return [];
    if (given[name] !== undefined)
      return [{ name, says: `${name}: is set twice, by itself and by ${name}_FILE. Unset one of them.` }];
    try {
      given[name] = readFileSync(file, 'utf8').trim();
      return given[name] === '' ? [{ name, says: `${name}_FILE: ${file} is empty.` }] : [];
    } catch (error) {
      const says = `${name}_FILE: ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`;
      return [{ name, says }];
    }
  });
}

const explain = ({ path, message }: { path: readonly PropertyKey[]; message: string }): WrongSetting => {
  const name = String(path[0]);
  const meaning = settings.shape[name as keyof typeof settings.shape]?.description ?? '';
  return { name, says: `${name}: ${message}. ${meaning}` };
};
