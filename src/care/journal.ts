/** Which prompt to write about: none comes back soon. */
import type { Values } from '../engine/session.ts';
import { Fault } from '../errors.ts';
import type { ClientDraft } from './draft.ts';
import type { Book } from './route.ts';

/** A prompt stays away until this share of the bank has come after it. */
const REST = 0.7;

/** Picks a prompt that has not been given lately, in the client's language; the same facts pick the same one. */
export function givePrompt(book: Book, draft: ClientDraft): Values {
  const { facts, state } = draft;
  const fresh = book.prompts.filter(({ id }) => !state.prompts.includes(id));
  const prompt = fresh[hash(facts.id) % fresh.length];
  if (!prompt) throw new Fault('flow', 'flows/prompts.yaml has no prompts: add at least two.');
  const rest = Math.min(Math.floor(book.prompts.length * REST), book.prompts.length - 1);
  draft.state = { ...state, prompts: [...state.prompts, prompt.id].slice(-rest) };
  return { prompt: prompt.text[facts.self.locale] ?? prompt.text.en };
}

/** FNV-1a, 32 bits: spreads ids evenly, nothing more is asked of it. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
