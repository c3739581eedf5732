/** `meanwhile risk`: what the screening says of lines of text, so that a clinician can try it. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { screen } from '../care/risk/screen.ts';
import { Fault } from '../errors.ts';
import { type Locale, locales } from '../model.ts';
import type { Command, Io } from './command.ts';

export const command: Command = {
  name: 'risk',
  summary: 'screens lines of text for signs of danger',
  usage: `meanwhile risk [file]

  Reads a JSON object a line, from the file or from what is piped in:  {"id":"1","lang":"en","text":"..."}
  Writes one for each, in the same order:  {"id":"1","level":"crisis","span":"...","why":"..."}

  level   none, concern (to be seen soon) or crisis (now)
  span    the sentence that raised it, as it was written; null when there is none
  why     the rule in plain words, in that language; null when there is none
  lang    ${locales.join(' or ')}: looked at first. All languages are screened in any case; another or none counts as ${locales[0]}

  A line that cannot be read is named on the error output and the exit code is 2; all others are answered.`,
  async run(args, io) {
    const [file, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
    if (more.length > 0) throw new Fault('caller', `One file at most.\n\n${command.usage}`);
    const input = file === undefined ? io.in : createReadStream(file);
    if (!input) throw new Fault('caller', `Say which file.\n\n${command.usage}`);
    try {
      return await answerAll(input, io);
    } catch (error) {
      const gone = file !== undefined && error instanceof Error && 'syscall' in error;
      throw gone ? new Fault('caller', `${file} cannot be read: ${error.message}`) : error;
    }
  },
};

async function answerAll(input: NodeJS.ReadableStream, io: Io): Promise<number> {
  let [number, code] = [0, 0];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = question(line);
    if (typeof asked !== 'string') io.out(answer(asked));
    else {
      io.err(`line ${number}: ${asked}`);
      code = 2;
    }
  }
  return code;
}

interface Question {
  readonly id: string | number;
  readonly lang: Locale;
  readonly text: string;
}

/** The question of a line, or what is wrong with the line. */
function question(line: string): Question | string {
  const read = parsed(line);
  if (typeof read !== 'object' || read === null) return 'not a JSON object';
  const { id, lang, text } = { id: undefined, lang: undefined, text: undefined, ...read };
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  return { id, lang: locales.find((locale) => locale === lang) ?? locales[0], text };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function answer({ id, lang, text }: Question): string {
  const { level, span = null, why = null } = screen(text, lang);
  return JSON.stringify({ id, level, span, why });
}
