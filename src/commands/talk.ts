/** `meanwhile talk`: plays a flow in the terminal, keeps the talk as a test case, and plays kept talks again. */
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Talk, TalkLine, TalkSetup } from '../engine/talk.ts';
import { controls, createTalk } from '../engine/talk.ts';
import { Fault } from '../errors.ts';
import type { Loaded } from '../flows.ts';
import type { Locale } from '../model.ts';
import { locales } from '../model.ts';
import type { Command, Io } from './command.ts';
import { flowNamed, loadOr } from './flows.ts';

export const command: Command = {
  name: 'talk',
  summary: 'plays a flow in the terminal',
  usage: `meanwhile talk <flow> [--locale es] [--given '{"prompt": "A walk"}'] [--save file.yaml] [--folder flows]
meanwhile talk --check file.yaml... [--folder flows]

  What you type are answers; also ${controls}
  --locale   the language, en unless said
  --given    what the flow takes from its caller, as JSON
  --save     keeps the talk as a test case
  --check    plays kept talks again and says where they first differ
  --folder   the folder of flows, those of the product unless said`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        locale: { type: 'string', default: 'en' },
        given: { type: 'string' },
        save: { type: 'string' },
        check: { type: 'boolean', default: false },
        folder: { type: 'string' },
      },
    });
    const [flow] = positionals;
    if (flow === undefined) throw new Fault('caller', `Say which flow, or which files.\n\n${command.usage}`);
    const locale = locales.find((known) => known === values.locale);
    if (!locale) throw new Fault('caller', `There is no language "${values.locale}": there is ${locales.join(', ')}`);
    const loaded = await loadOr(io, values.folder);
    if (!loaded) return 1;
    if (values.check) return checkAll(loaded, positionals, io);
    const given = values.given === undefined ? {} : { given: readGiven(values.given) };
    await play(loaded, { flow: flowNamed(loaded, flow).id, locale, ...when, ...given }, values.save, io);
    return 0;
  },
};

/** Every talk begins on this Monday morning. */
const when = { zone: 'Europe/Madrid', at: '2026-03-02 09:00' };

const valuesIn = (locale: Locale) => ({
  name: 'Alex',
  therapist: 'Dr. Rivera',
  practice: locale === 'es' ? 'la consulta' : 'the practice',
  replies: locale === 'es' ? 'en un día laborable' : 'within one working day',
  emergency: '112',
});

async function play(loaded: Loaded, setup: TalkSetup, save: string | undefined, io: Io): Promise<void> {
  const talk = createTalk(loaded.flows, setup, valuesIn(setup.locale));
  let shown = 0;
  const show = () => {
    for (const line of talk.lines.slice(shown)) if (!('me' in line) || line.took) io.out(said(line));
    shown = talk.lines.length;
  };
  show();
  if (io.in && !talk.over)
    for await (const line of createInterface({ input: io.in })) {
      if (line.trim() === '/quit') break;
      const wrong = talk.hear(line);
      if (wrong) io.out(wrong);
      show();
      if (talk.over) break;
    }
  if (save !== undefined) await writeFile(save, stringify({ ...setup, talk: talk.lines }, { lineWidth: 0 }));
}

function said(line: TalkLine): string {
  if ('bot' in line) return `\n${line.bot}${line.asks === undefined ? '' : `\n  [${line.asks}]`}`;
  if ('me' in line) return `  (${line.took === 'unfit' ? 'not an answer to the question' : 'that question is over'})`;
  if ('does' in line) return `  * ${line.does} ${JSON.stringify(line.with)}`;
  return `  * ${line.ends}: ${line.how} at ${line.at}`;
}

const givenShape = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]));

function readGiven(text: string): z.infer<typeof givenShape> {
  try {
    return givenShape.parse(JSON.parse(text));
  } catch (cause) {
    throw new Fault('caller', `--given takes JSON, like {"prompt": "A walk"}`, { cause });
  }
}

const talkShape = z.strictObject({
  flow: z.string(),
  locale: z.enum(locales),
  zone: z.string(),
  at: z.string(),
  given: givenShape.exactOptional(),
  talk: z.array(z.record(z.string(), z.unknown())),
});

async function checkAll(loaded: Loaded, files: readonly string[], io: Io): Promise<number> {
  let different = 0;
  for (const file of files) {
    const difference = checkTalk(loaded, await readTalk(file));
    if (difference !== undefined) different += 1;
    io.out(difference === undefined ? `${file}: the same` : `${file}: ${difference}`);
  }
  return different === 0 ? 0 : 1;
}

async function readTalk(file: string): Promise<z.infer<typeof talkShape>> {
  try {
    return talkShape.parse(parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new Fault('caller', `${file} cannot be read as a talk`, { cause });
  }
}

/** Plays a kept talk again and describes the first line that is not the same. */
function checkTalk(loaded: Loaded, { talk: kept, ...setup }: z.infer<typeof talkShape>): string | undefined {
  const talk: Talk = createTalk(
    loaded.flows,
    { ...setup, flow: flowNamed(loaded, setup.flow).id },
    valuesIn(setup.locale),
  );
  for (const { me } of kept) if (typeof me === 'string') talk.hear(me);
  const count = Math.max(kept.length, talk.lines.length);
  for (let place = 0; place < count; place += 1) {
    const [before, now] = [kept[place], talk.lines[place]].map((line) => (line ? JSON.stringify(line) : 'nothing'));
    if (before !== now) return `line ${place + 1} was ${before}, is ${now}`;
  }
  return undefined;
}
