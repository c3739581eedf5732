/**
 * What a typed line means. This is the one place that says what goes before what:
 *
 * 1. `help`, `pause` and `stop`, typed alone, always work: whatever is being asked, a person can get out. So does withdrawing one kind
 *    of what is sent, and giving it again: “no check-ins”, “reminders again”.
 * 2. A line that fits the running question, when that question has a fixed set of answers (a scale, a choice, a date ...).
 * 3. What is said of the rhythm and of nothing else: “in two hours”, “less often”, “stop the check-ins” (see `wishes.ts`).
 *    It has to name a routine and what is to be done with it; or it comes right after a prompt, before anybody else has spoken,
 *    and before the client has gone on to an open question of it. Otherwise “tomorrow” is an answer to the therapist.
 *    Where an optional question waits, “skip” passes it over.
 * 4. The other commands: `journal`, `check in`, `resume`, `start`, `cancel`, `planned` ...
 * 5. A running open question takes any line as its answer,
 *    unless the therapist has written since it was put: then the line is for the therapist, and the question stays.
 *    One of the times that are offered for an appointment, by its number or its day, goes before it when no open question runs.
 * 6. A line that does not fit the running question goes to the therapist, and the question is put once more.
 * 7. With no question open, everything goes to the therapist.
 *
 * Before consent and after leaving only the ways in and out are open: every other line is kept and goes to the therapist.
 */
import type { Ask, Flows } from '../engine/flow.ts';
import type { Messages, SharedSnippet } from '../engine/messages.ts';
import type { Advance } from '../engine/session.ts';
import { skips } from '../engine/words.ts';
import type { Instant, Locale, Words } from '../model.ts';
import type { CrisisDirectory } from './crisis.ts';
import { runningPrompt } from './putting-off.ts';
import type { ClientState } from './state.ts';
import { readWish, type Wished } from './wishes.ts';

export type Route =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'flow'; readonly flow: string }
  | { readonly kind: 'wish'; readonly wished: Wished }
  | { readonly kind: 'answer'; readonly advance: Advance }
  /** One of the times that are offered for an appointment. */
  | { readonly kind: 'pick'; readonly value: string }
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
  'plan-safety',
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
const alwaysToo: readonly Command[] = [
  'no-routine',
  'no-measure',
  'no-appointment',
  'routine-again',
  'measure-again',
  'appointment-again',
];
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

/**
 * `attempt` tries the line as an answer to the running question; undefined when none is running. `pick` as one of the times that
 * are offered.
 */
export function route(
  book: Book,
  state: ClientState,
  line: { readonly text: string; readonly locale: Locale; readonly zone: string; readonly now: Instant },
  { attempt, pick }: { readonly attempt: () => Advance | undefined; readonly pick: () => string | undefined },
): Route {
  const { text, locale } = line;
  const flow = allowedFlow(state, book.flows.commanded(text, locale));
  if (flow && always.includes(flow)) return { kind: 'flow', flow };
  const command = commands.find((one) => one === book.messages.commanded(text, locale));
  if (command && alwaysToo.includes(command)) return { kind: 'command', command };
  const advance = attempt();
  const asked = advance && questionOf(book.flows, state);
  const open = asked?.ask === 'text' && !(asked.optional && skips(text));
  if (advance?.took === 'fits' && !open) return { kind: 'answer', advance };
  const wished = readWish(book, line);
  if (wished && heeded(state, wished, open)) return { kind: 'wish', wished };
  if (command) return { kind: 'command', command };
  if (flow) return { kind: 'flow', flow };
  const picked = open ? undefined : pick();
  if (picked !== undefined) return { kind: 'pick', value: picked };
  if (!advance) return { kind: 'relay' };
  if (open && state.aside) return { kind: 'aside' };
  return advance.took === 'fits' ? { kind: 'answer', advance } : { kind: 'unfit', advance };
}

function allowedFlow(state: ClientState, flow: string | undefined): string | undefined {
  if (flow === undefined || state.standing === 'active' || state.standing === 'paused') return flow;
  return withoutConsent.includes(flow) ? flow : undefined;
}

/** The running question. */
function questionOf(flows: Flows, state: ClientState): Ask | undefined {
  const frame = state.session?.stack.at(-1);
  const node = frame && flows.get(frame.flow)?.nodes.get(frame.node);
  return node?.kind === 'ask' ? node : undefined;
}

/** Whether a line that can be read as a wish is one, see 3. above; `open`: an open question is running. */
function heeded(state: ClientState, { wish, about, plainly, begins }: Wished, open: boolean): boolean {
  if (state.standing !== 'active' && state.standing !== 'paused') return false;
  if (begins) return true;
  if (about && plainly) return state.routines.some(({ flow, proposed }) => !proposed && about.includes(flow));
  const running = runningPrompt(state);
  if (state.recent === undefined || (state.session && running?.routine.id !== state.recent)) return false;
  if ((wish.kind === 'later' || wish.kind === 'skip') && !running) return false;
  return !open || plainly || running?.frame.answers.length === 0;
}
