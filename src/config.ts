/** The only reader of the environment. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Fault } from './errors.ts';
import { type ChannelName, locales } from './model.ts';
import { readWeek } from './week.ts';

const isZone = (zone: string): boolean => {
  try {
    return Temporal.Now.zonedDateTimeISO(zone) !== undefined;
  } catch {
    return false;
  }
};

const text = (most: number) => z.string().trim().min(1).max(most);
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

const contents = (standard: 'full' | 'nudge') => z.enum(['full', 'nudge', 'none']).default(standard);
const staffContents = (standard: 'full' | 'nudge') => z.enum(['full', 'nudge']).default(standard);

/** Every setting: its name in the environment, its rule, its default, and what it means. */
export const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Where it listens.'),
  HOST: text(255).default('127.0.0.1').describe('The address it listens on; `0.0.0.0` for all.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('How browsers reach it: `https://care.example.org`. Default: `http://localhost:PORT`.'),
  DATA_DIR: text(1000).default('./data').describe('The folder that keeps everything.'),
  FLOWS_DIR: text(1000)
    .optional()
    .describe('A folder of the practice’s own flows, beside those of Meanwhile; docs/measures.md.'),
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
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-\S+$/, 'must begin with xoxb-')
    .optional()
    .describe('Serves people in Slack, as this app; docs/channels/slack.md says how to make one.'),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^[0-9a-f]{32,}$/, 'must be the signing secret of the app, hex digits')
    .optional()
    .describe('Checks what Slack posts to `PUBLIC_URL/slack`.'),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-\S+$/, 'must begin with xapp-')
    .optional()
    .describe('In its place: what people do comes over a socket, so that Slack need not reach this server.'),
  SLACK_API_URL: z.url().optional().describe('Another address of Slack’s API, for a proxy or a test.'),
  SLACK_CONTENT: contents('nudge').describe(
    'What clients are shown in Slack: `full`; `nudge`: a neutral line with a one-time link; `none`: they are not served there.',
  ),
  SLACK_STAFF_CONTENT: staffContents('nudge').describe(
    'The same for staff. `full` affirms that what clients write may be kept by Slack and read by the workspace’s owners.',
  ),
  DISCORD_TOKEN: text(200).optional().describe('Serves people in Discord, as this bot; docs/channels/discord.md.'),
  DISCORD_API_URL: z.url().optional().describe('Another address of Discord’s API, for a proxy or a test.'),
  DISCORD_CONTENT: contents('nudge').describe('As `SLACK_CONTENT`, for Discord.'),
  DISCORD_STAFF_CONTENT: staffContents('nudge').describe('As `SLACK_STAFF_CONTENT`, for Discord.'),
  TEAMS_APP_ID: z
    .guid('must be the application id of the bot, as in 00000000-0000-0000-0000-000000000000')
    .optional()
    .describe('Serves people in Microsoft Teams, as this bot; docs/channels/teams.md.'),
  TEAMS_APP_PASSWORD: text(200).optional().describe('Its secret. Default: the managed identity of the machine.'),
  TEAMS_TENANT_ID: z.guid('must be the id of the organisation').optional().describe('Serves this organisation alone.'),
  TEAMS_SERVICE_URLS: z
    .string()
    .transform((list) => list.split(',').map((url) => url.trim()))
    .pipe(z.array(z.url()))
    .optional()
    .describe('Addresses of a Bot Connector besides Microsoft’s, with commas between, for a proxy or a test.'),
  TEAMS_CONTENT: contents('full').describe('As `SLACK_CONTENT`, for Microsoft Teams.'),
  TEAMS_STAFF_CONTENT: staffContents('full').describe('As `SLACK_STAFF_CONTENT`, for Microsoft Teams.'),
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
  HOURS: text(300)
    .refine(
      (hours) => readWeek(hours),
      'must be days and hours, such as mon-thu 09:00-13:00 15:00-19:00, fri 09:00-14:00',
    )
    .default('mon-fri 09:00-17:00')
    .describe('When staff work who have set no hours of their own, in `PRACTICE_ZONE`.'),
  REPLY_HOURS: z.coerce
    .number()
    .min(1)
    .max(80)
    .default(8)
    .describe(
      'A reply is promised by the end of the working span in which so many working hours have passed. 8: within one working day.',
    ),
  NOTICE_HOURS: z.coerce
    .number()
    .min(0)
    .max(168)
    .default(24)
    .describe('Until so many hours before it begins clients may move or cancel an appointment by themselves.'),
  REPLIES: text(200)
    .optional()
    .describe(
      'How soon replies usually come. Default: “within one working day”, or as many hours as `REPLY_HOURS` says.',
    ),
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
export const fileSettings = [
  'MASTER_KEY',
  'MONGODB_URI',
  'REDIS_URL',
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'DISCORD_TOKEN',
  'TEAMS_APP_PASSWORD',
  'METRICS_TOKEN',
] as const;

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

/** What each side is shown on each chat platform. */
export const policiesOf = (config: Config): ReadonlyMap<ChannelName, { clients: Content; staff: Content }> =>
  new Map([
    ['slack', { clients: config.SLACK_CONTENT, staff: config.SLACK_STAFF_CONTENT }],
    ['discord', { clients: config.DISCORD_CONTENT, staff: config.DISCORD_STAFF_CONTENT }],
    ['teams', { clients: config.TEAMS_CONTENT, staff: config.TEAMS_STAFF_CONTENT }],
  ]);

type Content = 'full' | 'nudge' | 'none';
