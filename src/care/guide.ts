/** Leads a client through flows: what the engine puts out becomes words, entries and domain actions. */
import { begin, cancel, expire, reply } from '../engine/run.ts';
import type { Advance, Output, Reply, Session, Surroundings, Values } from '../engine/session.ts';
import type { RecordStatus } from '../model.ts';
import { act, KEPT, keptAs } from './actions.ts';
import { isWanted } from './agreeing.ts';
import type { ClientDraft } from './draft.ts';
import { goalsOf } from './goals.ts';
import { bodyOf } from './measures.ts';
import { tracePartingLine } from './parting.ts';
import type { Book } from './route.ts';
import { settlePrompt } from './routines.ts';
import { createSurroundings } from './surroundings.ts';
import { closeTraces, keepEntry, traceCopies, traceGoalLine, traceLine } from './traces.ts';

type Ended = Extract<Output, { kind: 'ended' }>;

export interface Guide {
  /** Begins a flow; one that is running is suspended and returned to afterwards. */
  start(flow: string, given?: Values): void;
  /** Tries an answer without taking it; undefined when nothing is running. */
  attempt(answer: Reply): Advance | undefined;
  /** Takes what an attempt gave. */
  take(advance: Advance): void;
  /** Ends the running flow; false when there is none. */
  cancel(): boolean;
  /** The window of the running question has closed. */
  expire(): void;
  /** Ends everything that runs, silently; what was gathered is kept as partial. */
  drop(): void;
}

export function createGuide(book: Book, draft: ClientDraft): Guide {
  let moves = 0;
  const around = (): Surroundings => createSurroundings(draft.facts, moves++);

  const guide: Guide = {
    start(flow, given = {}) {
      take(begin(book.flows, flow, given, around(), draft.state.session));
    },
    attempt: (answer) => draft.state.session && reply(book.flows, draft.state.session, answer, around()),
    take,
    cancel() {
      const { session } = draft.state;
      if (session) take(cancel(book.flows, session, around()));
      return session !== undefined;
    },
    expire() {
      const { session } = draft.state;
      if (session) take(expire(book.flows, session, around()));
    },
    drop() {
      for (const frame of draft.state.session?.stack.toReversed() ?? [])
        finish({ kind: 'ended', flow: frame.flow, how: 'cancelled', values: frame.values, answers: frame.answers });
      setSession(undefined);
    },
  };
  return guide;

  function take(advance: Advance): void {
    setSession(advance.session);
    const { standing } = draft.state;
    const over = advance.outputs.filter((output) => output.kind !== 'say');
    const given = [...(advance.session?.stack ?? []), ...over];
    for (const output of advance.outputs) {
      if (output.kind === 'say') {
        const record = draft.say(output);
        traceLine(draft, given, output.text, record);
        traceGoalLine(draft, goalsOf(draft), output.text, record);
        if (given.some(({ flow }) => flow === 'opening')) tracePartingLine(draft, output.text, record);
      } else if (output.kind === 'do') act(book, draft, output);
      else finish(output);
      // Pausing, leaving, declining or not wanting it any more ends what was suspended below, instead of returning to it.
      const left = draft.state.standing !== standing && draft.state.standing !== 'active';
      if (output.kind === 'ended' && (left || (output.flow === 'consents' && !isWanted(book, draft)))) {
        guide.drop();
        return;
      }
    }
    // A caller is told of after what it called: it is the whole dialog that begins anew.
    const lost = advance.outputs.findLast((output) => output.kind === 'ended' && output.how === 'lost');
    if (lost?.kind === 'ended') restart(lost);
  }

  /** The flow has changed so that nobody can say where in it the client stood. */
  function restart({ flow, values }: Ended): void {
    if (!book.flows.get(flow)) return;
    draft.sayWords('flow-changed');
    guide.start(flow, values);
  }

  function setSession(session: Session | undefined): void {
    const { session: _, ...state } = draft.state;
    draft.state = session ? { ...state, session } : state;
  }

  /** A flow is over: an entry that still waits for its answers gets what there is. */
  function finish(ended: Ended): void {
    const { [ended.flow]: key, ...filling } = draft.state.filling;
    draft.state = { ...draft.state, filling };
    const body = bodyOf(book.flows, ended, draft.facts.self.locale);
    const status = statusOf(ended);
    const kind = keptAs(book.flows, ended.flow);
    if (key) settlePrompt(draft, key, status === 'expired' && ended.how === 'expired');
    if (key) draft.change({ kind: 'amend', key, status, body });
    if (kind && key !== KEPT && ended.answers.length > 0) {
      const record = key
        ? (draft.state.opened?.[ended.flow]?.record ?? 0)
        : draft.record({ kind: kind.record, audience: kind.audience, status, body });
      const shared = kind.audience === 'both';
      keepEntry(draft, { key: key ?? String(record), record, kind: kind.record, shared });
      traceCopies(draft, ended.flow, ended.answers, { as: 'entry', record });
    }
    closeTraces(draft, ended.flow);
  }
}

const statusOf = (ended: Ended): RecordStatus => {
  if (ended.how === 'done') return 'done';
  return ended.answers.length > 0 ? 'partial' : 'expired';
};
