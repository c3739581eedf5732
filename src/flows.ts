/** Loading the folder of flows from disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actions } from './care/actions.ts';
import type { CrisisDirectory } from './care/crisis.ts';
import { readCrisis } from './care/crisis.ts';
import { commonNames } from './care/surroundings.ts';
import type { Flows, Vocabulary } from './engine/flow.ts';
import { readFlows } from './engine/flows.ts';
import type { Messages, Prompt, SharedSnippet } from './engine/messages.ts';
import { readMessages, readPrompts, readSnippets } from './engine/messages.ts';
import type { Mistake } from './engine/mistake.ts';
import { inOrder } from './engine/mistake.ts';
import type { SourceFile } from './engine/reading/document.ts';
import { Fault } from './errors.ts';

const vocabulary: Vocabulary = { values: commonNames, actions };

/** The folder that comes with the product. */
export const flowsFolder = fileURLToPath(new URL('../flows', import.meta.url));

export interface Loaded {
  readonly flows: Flows;
  readonly messages: Messages;
  readonly prompts: readonly Prompt[];
  readonly crisis: CrisisDirectory;
  readonly snippets: readonly SharedSnippet[];
}

/**
 * Everything of the folder, with the flows of the practice's `own` folder beside it; or everything that is wrong in them. Throws a
 * Fault when a folder cannot be read.
 */
export async function loadFlows(
  folder: string,
  own?: string,
): Promise<Loaded | { readonly mistakes: readonly Mistake[] }> {
  const files = [...(await readFolder(folder)), ...(own === undefined ? [] : await readFolder(own))];
  const named = (name: string): SourceFile =>
    files.find((file) => file.name === join(folder, name)) ?? { name: join(folder, name), text: '' };
  const data = [named('messages.yaml'), named('prompts.yaml'), named('crisis.yaml')] as const;
  const shared = files.find((file) => file.name === join(folder, 'snippets.yaml'));
  const flows = readFlows(
    files.filter((file) => !data.includes(file) && file !== shared),
    vocabulary,
  );
  const [messages, prompts, crisis] = [readMessages(data[0]), readPrompts(data[1]), readCrisis(data[2])];
  const snippets = readSnippets(shared);
  if (
    'flows' in flows &&
    'messages' in messages &&
    'prompts' in prompts &&
    'crisis' in crisis &&
    'snippets' in snippets
  )
    return { ...flows, ...messages, ...prompts, ...crisis, ...snippets };
  const all = [flows, messages, prompts, crisis, snippets];
  return { mistakes: inOrder(all.flatMap((read) => ('mistakes' in read ? read.mistakes : []))) };
}

async function readFolder(folder: string): Promise<SourceFile[]> {
  try {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.ya?ml$/.test(name)).sort();
    return await Promise.all(
      names.map(async (name) => ({ name: join(folder, name), text: await readFile(join(folder, name), 'utf8') })),
    );
  } catch (cause) {
    throw new Fault('setting', `the folder of flows cannot be read: ${folder}`, { cause });
  }
}
