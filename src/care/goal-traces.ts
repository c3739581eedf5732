/** A client's words in a goal, followed to the message that they were written in: changed or taken back there, they are so here. */
import type { Value } from '../engine/session.ts';
import type { GoalChange, RecordedAnswer } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import { type GoalState, goalsOf, keepGoal, stepName } from './goals.ts';
import { type Copy, traceCopies } from './traces.ts';

/** A flow has written answers of its into a goal. */
export function traceGoal(
  draft: ClientDraft,
  flow: string,
  answers: readonly RecordedAnswer[],
  change: GoalChange,
): void {
  const goal = change.what === 'add' ? goalsOf(draft).at(-1) : goalsOf(draft).find(({ id }) => id === change.goal);
  if (!goal) return;
  const { record } = goal;
  const follow = (text: string | undefined, copy: Copy) =>
    traceCopies(
      draft,
      flow,
      answers.filter(({ value }) => value === text),
      copy,
    );
  if (change.what === 'add' || change.what === 'word') follow(change.text, { as: 'goal', record });
  if (change.what === 'add') follow(change.step, { as: 'goal', record, step: 0 });
  if (change.what === 'step') follow(change.text, { as: 'goal', record, step: goal.steps.length - 1 });
}

/** What it says now; without `text` the step has no words any more, and the goal is gone with its own. */
export function rewordGoal(draft: ClientDraft, { record, step }: Copy, text: string | undefined): void {
  const goal = goalsOf(draft).find((one) => one.record === record);
  if (goal) keepGoal(draft, goal, changed(goal, step, text));
  else rewordClosed(draft, record, step, text);
  if (goal) askInOtherWords(draft, step === undefined ? goal.text : (goal.steps[step]?.text ?? ''), text ?? GONE);
  const gone = goal && step === undefined && text === undefined;
  draft.tellStaff({ kind: 'news', what: gone ? 'entry-taken-back' : 'entry-edited', record });
}

function changed(goal: GoalState, step: number | undefined, text: string | undefined): GoalState | undefined {
  if (step === undefined) return text === undefined ? undefined : { ...goal, text };
  return { ...goal, steps: goal.steps.map((one, index) => (index === step ? { ...one, text: text ?? '' } : one)) };
}

/** What a flow says in place of words that are not there any more. */
const GONE = '…';
/** The flow about one's goals, and what flows are given of them, see `given.ts`. */
const ABOUT = 'goals';
const givenOfGoals = ['goal', 'chosen', 'goals', 'lines'];

/** A flow that runs may say the words again. */
function askInOtherWords(draft: ClientDraft, before: string, now: string): void {
  const { session } = draft.state;
  if (!session || before === '') return;
  const other = ([name, value]: readonly [string, Value]): readonly [string, Value] => {
    if (!givenOfGoals.includes(name)) return [name, value];
    if (typeof value === 'string') return [name, value.replaceAll(before, () => now)];
    return [name, Array.isArray(value) ? value.map((one: string) => (one === before ? now : one)) : value];
  };
  const stack = session.stack.map((frame) => ({
    ...frame,
    values: Object.fromEntries(Object.entries(frame.values).map(other)),
  }));
  draft.state = { ...draft.state, session: { stack } };
}

/** Whether what is asked now is about a goal that is gone with these words. */
export const leavesGoal = ({ state }: ClientDraft, copies: readonly Copy[]): boolean =>
  copies.some(({ as, step }) => as === 'goal' && step === undefined) &&
  (state.session?.stack.some(({ flow }) => flow === ABOUT) ?? false);

/** A closed goal is on the timeline alone. */
function rewordClosed(draft: ClientDraft, seq: number, step: number | undefined, given: string | undefined): void {
  const text = given ?? draft.words('entry-reworded');
  if (step === undefined) draft.change({ kind: 'reword', seq, text });
  else
    draft.change({ kind: 'correct', seq, answer: stepName(step), to: { value: false, text }, edited: draft.facts.now });
}
