/**
 * What a typed line means. This is the one place that says what goes before what:
 *
 * 1. `help`, `pause` and `stop`, typed alone, always work: whatever is being asked, a person can get out.
 * 2. A line that fits the running question, when that question has a fixed set of answers (a scale, a choice, a date ...).
 * 3. The other commands: `journal`, `check in`, `resume`, `start`, `cancel`, `planned` ...
 * 4. A running open question takes any line as its answer,
 *    unless the therapist has written since it was put: then the line is for the therapist, and the question stays.
 * 5. A line that does not fit the running question goes to the therapist, and the question is put once more.
 * 6. With no question open, everything goes to the therapist.
 *
 * Before consent and after leaving only the ways in and out are open: every other line is kept and goes to the therapist.
 */
import type { Flows } from '../engine/flow.ts';
import type { Messages, SharedSnippet } from '../engine/messages.ts';
import type { Advance } from '../engine/session.ts';
import { skips } from '../engine/words.ts';
import type { Locale, Words } from '../model.ts';
import type { CrisisDirectory } from './crisis.ts';
import type { ClientState } from './state.ts';

export type Route =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'flow'; readonly flow: string }
  | { readonly kind: 'answer'; readonly advance: Advance }
  | { readonly kind: 'unfit'; readonly advance: Advance }
  /** For the therapist; a question stays open. */
  | { readonly kind: 'aside' }
  | { readonly kind: 'relay' };

export const commands = [
  'resume',
  'start',
  'cancel',
  'planned',
  'here',
  'later',
  'skip',
  'share-entry',
  'keep-entry',
  'take-back',
  'take-back-check-in',
  'take-back-entry',
  'who-read',
  'use-app',
  'no-routine',
  'no-measure',
  'no-appointment',
  'routine-again',
  'measure-again',
  'appointment-again',
] as const;
export type Command = (typeof commands)[number];

const always = ['help', 'pause', 'stop'];
const withoutConsent = ['help', 'stop'];

export interface Book {
  readonly flows: Flows;
  readonly messages: Messages;
  readonly prompts: readonly Prompt[];
  readonly crisis: CrisisDirectory;
  readonly snippets: readonly SharedSnippet[];
}

export interface Prompt {
  readonly id: string;
  readonly text: Words;
}

/** `attempt` tries the line as an answer to the running question; undefined when none is running. */
export function route(
  book: Book,
  state: ClientState,
  { text, locale }: { text: string; locale: Locale },
  attempt: () => Advance | undefined,
): Route {
  const flow = allowedFlow(state, book.flows.commanded(text, locale));
  if (flow && always.includes(flow)) return { kind: 'flow', flow };
  const advance = attempt();
  const open = advance !== undefined && openQuestion(book.flows, state, text);
  if (advance?.took === 'fits' && !open) return { kind: 'answer', advance };
  const command = commands.find((one) => one === book.messages.commanded(text, locale));
  if (command) return { kind: 'command', command };
  if (flow) return { kind: 'flow', flow };
  if (!advance) return { kind: 'relay' };
  if (open && state.aside) return { kind: 'aside' };
  return advance.took === 'fits' ? { kind: 'answer', advance } : { kind: 'unfit', advance };
}

function allowedFlow(state: ClientState, flow: string | undefined): string | undefined {
  if (flow === undefined || state.standing === 'active' || state.standing === 'paused') return flow;
  return withoutConsent.includes(flow) ? flow : undefined;
}

/** Whether the running question takes any text; the word that passes it over is one of its own. */
function openQuestion(flows: Flows, state: ClientState, text: string): boolean {
  const frame = state.session?.stack.at(-1);
  const node = frame && flows.get(frame.flow)?.nodes.get(frame.node);
  return node?.kind === 'ask' && node.ask === 'text' && !(node.optional && skips(text));
}
