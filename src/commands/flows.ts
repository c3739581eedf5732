/** `meanwhile flows`: checks the flows, draws one, or writes the schema that editors complete from. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { diagram } from '../engine/diagram.ts';
import { didYouMean, mistakeLine } from '../engine/mistake.ts';
import { flowSchema } from '../engine/schema.ts';
import { Fault } from '../errors.ts';
import type { Loaded } from '../flows.ts';
import { flowsFolder, loadFlows } from '../flows.ts';
import type { Command, Io } from './command.ts';

export const command: Command = {
  name: 'flows',
  summary: 'checks or draws the scripted dialogs',
  usage: `meanwhile flows check [folder]
meanwhile flows diagram <flow> [folder]
meanwhile flows schema

  check     says everything that is wrong in a folder of flows, with file and line
  diagram   draws a flow as a Mermaid flowchart: paste it into any page that shows Mermaid
  schema    writes the JSON Schema of a flow file, for the completion of editors`,
  async run(args, io) {
    const [what, ...rest] = parseArgs({ args, allowPositionals: true }).positionals;
    const run = what !== undefined && Object.hasOwn(commands, what) ? commands[what] : undefined;
    if (!run) throw new Fault('caller', `Say what: ${Object.keys(commands).join(', ')}.\n\n${command.usage}`);
    return run(rest, io);
  },
};

const commands: { readonly [name: string]: (args: readonly string[], io: Io) => Promise<number> } = {
  async check([folder], io) {
    const loaded = await loadOr(io, folder);
    if (!loaded) return 1;
    const { flows, messages, prompts, crisis } = loaded;
    const [words, places] = [messages.keys.length, crisis.countries.length];
    io.out(
      `${flows.all.length} flows, ${words} messages, ${prompts.length} prompts and ${places} countries are right.`,
    );
    return 0;
  },
  async diagram([id, folder], io) {
    if (id === undefined) throw new Fault('caller', `Say which flow.\n\n${command.usage}`);
    const loaded = await loadOr(io, folder);
    if (!loaded) return 1;
    io.out(diagram(flowNamed(loaded, id)));
    return 0;
  },
  async schema(_args, io) {
    io.out(JSON.stringify(flowSchema(), null, 2));
    return 0;
  },
};

/**
 * The flows of a folder; when none is named, those of the product and the practice's own. Or nothing, after saying what is wrong.
 */
export async function loadOr(io: Io, folder?: string): Promise<Loaded | undefined> {
  const loaded =
    folder === undefined
      ? await loadFlows(relative(process.cwd(), flowsFolder), readConfig(process.env).FLOWS_DIR)
      : await loadFlows(folder);
  if (!('mistakes' in loaded)) return loaded;
  for (const mistake of loaded.mistakes) io.err(mistakeLine(mistake));
  return undefined;
}

/** Throws a Fault of the caller when there is none of this name. */
export function flowNamed({ flows }: Loaded, id: string) {
  const flow = flows.get(id);
  if (flow) return flow;
  const ids = flows.all.map((known) => known.id);
  throw new Fault('caller', `There is no flow "${id}": ${didYouMean(id, ids)}`);
}
