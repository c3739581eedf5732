/** Goals that a client and their therapist share: both make, word, step and close them, and what the one does the other is told. */
import type { Values } from '../engine/session.ts';
import type { GoalChange, Instant, PersonId, RecordBody, RecordedAnswer, RecordStatus } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import type { Book } from './route.ts';
import { beginOwn, roomFor, setRoutine } from './routines.ts';
import { overwritten, traceGoalLine } from './traces.ts';
import { localDate } from './words.ts';

/** An open goal. What is closed is on the timeline alone. */
export interface GoalState {
  readonly id: string;
  /** Its entry on the timeline. */
  readonly record: number;
  readonly author: PersonId;
  readonly text: string;
  /** One without words was taken back. */
  readonly steps: readonly { readonly text: string; readonly done: boolean }[];
  /** How it went, as the client said when asked; the latest last. */
  readonly progress: readonly { readonly at: Instant; readonly how: Progress }[];
  /** When it was last asked about, or made. */
  readonly asked: Instant;
}

export const progresses = ['step', 'none', 'changed'] as const;
export type Progress = (typeof progresses)[number];

/** A goal is asked about in a check-in when so much time has gone by since the last time (milliseconds): about once a week. */
const ASK_AFTER = 6.5 * 24 * 3_600_000;
/** So many steps of a goal; one more is not taken. */
const STEPS_LIMIT = 50;
/** More open goals than this are no goals: the oldest stay, a new one is not made. */
export const GOALS_LIMIT = 10;
/** How many answers about progress a goal remembers. */
const PROGRESS_LIMIT = 20;

/** Every fourth week, early in the evening, answerable for two days. */
const review = { id: 'review', flow: 'review', slots: ['18:00'], window: 2 * 24 * 60 };

/** Whether another can be made. */
export const roomForGoal = (draft: ClientDraft): Values => ({
  room: goalsOf(draft).length < GOALS_LIMIT ? 'some' : 'none',
});

export const goalsOf = ({ state }: Pick<ClientDraft, 'state'>): readonly GoalState[] => state.goals ?? [];

/** Makes the change; false when there is no such goal. `author` is the client or a member of staff. */
export function changeGoal(book: Book, draft: ClientDraft, author: PersonId, change: GoalChange): boolean {
  if (change.what === 'add') return add(book, draft, author, change);
  const goal = goalsOf(draft).find(({ id }) => id === change.goal);
  if (!goal || (change.what === 'step' && goal.steps.length >= STEPS_LIMIT)) return false;
  if (change.what === 'word') overwritten(draft, goal.record);
  const closed = change.what === 'close';
  const next = changed(goal, change, draft.facts.now);
  const others = goalsOf(draft).map((one) => (one === goal ? next : one));
  draft.state = { ...draft.state, goals: closed ? others.filter((one) => one !== next) : others };
  const status: RecordStatus = closed ? 'done' : 'open';
  draft.change({ kind: 'amend', key: keyOf(goal.id), status, body: bodyOf(draft, next), edited: draft.facts.now });
  announce(draft, author, change, next);
  return true;
}

function changed(goal: GoalState, change: Exclude<GoalChange, { what: 'add' }>, now: Instant): GoalState {
  switch (change.what) {
    case 'word':
      return { ...goal, text: change.text };
    case 'step':
      return { ...goal, steps: [...goal.steps, { text: change.text, done: false }] };
    case 'step-done':
      return {
        ...goal,
        steps: goal.steps.map((step, index) => (index === change.step ? { ...step, done: true } : step)),
      };
    case 'progress':
      return { ...goal, progress: [...goal.progress, { at: now, how: change.how }].slice(-PROGRESS_LIMIT) };
    case 'close':
      return goal;
  }
}

function add(book: Book, draft: ClientDraft, author: PersonId, change: Extract<GoalChange, { what: 'add' }>): boolean {
  const { facts } = draft;
  const first = goalsOf(draft).length === 0;
  if (goalsOf(draft).length >= GOALS_LIMIT) return false;
  const steps = change.step ? [{ text: change.step, done: false }] : [];
  const goal = { id: facts.id, author, text: change.text, steps, progress: [], asked: facts.now };
  const body = bodyOf(draft, goal);
  const record = draft.record({ kind: 'goal', key: keyOf(goal.id), author, status: 'open', body });
  const made: GoalState = { ...goal, record };
  draft.state = { ...draft.state, goals: [...goalsOf(draft), made] };
  announce(draft, author, change, made);
  if (first) planReview(book, draft, author);
  return true;
}

/** With the first goal comes a look back every four weeks; it can be moved or stopped like every routine. */
function planReview(book: Book, draft: ClientDraft, author: PersonId): void {
  const { facts, state } = draft;
  if (state.routines.some(({ id }) => id === review.id) || !roomFor(state, review.id)) return;
  const from = Temporal.PlainDate.from(localDate(facts.now, facts.self.zone)).add({ weeks: 4 });
  const day = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][from.dayOfWeek - 1];
  const plan = { ...review, from: from.toString(), rule: `FREQ=WEEKLY;INTERVAL=4;BYDAY=${day}` };
  if (author === facts.self.id) beginOwn(book, draft, plan);
  else setRoutine(book, draft, plan);
}

/** The other side is told: the client in words, staff that there is something to read. */
function announce(draft: ClientDraft, author: PersonId, change: GoalChange, goal: GoalState): void {
  if (author === draft.facts.self.id) return draft.tellStaff({ kind: 'news', what: 'goal', record: goal.record });
  const text = draft.words(`goal-${change.what}`, { goal: goal.text, step: stepOf(change, goal) });
  traceGoalLine(draft, [goal], text, draft.say({ text }));
}

const stepOf = (change: GoalChange, goal: GoalState): string => {
  if (change.what === 'step') return change.text;
  return change.what === 'step-done' ? (goal.steps[change.step]?.text ?? '') : '';
};

const keyOf = (id: string): string => `goal:${id}`;

/** A goal with other words in its place, here and on the timeline; undefined: it is taken back. */
export function keepGoal(draft: ClientDraft, goal: GoalState, next: GoalState | undefined): void {
  const { now: edited } = draft.facts;
  const goals = goalsOf(draft).flatMap((one) => (one !== goal ? [one] : next ? [next] : []));
  draft.state = { ...draft.state, goals };
  const key = keyOf(goal.id);
  if (next) draft.change({ kind: 'amend', key, status: 'open', body: bodyOf(draft, next), edited });
  else draft.change({ kind: 'amend', key, status: 'taken-back', body: { text: '' }, edited });
}

/** The name of a step on the timeline. */
export const stepName = (index: number): string => `step-${index}`;

/** The goal as it stands on the timeline: its steps, and how it went. */
function bodyOf({ messages, facts }: ClientDraft, goal: Omit<GoalState, 'record'>): RecordBody {
  const say = (key: string): string => messages.say(key, facts.self.locale, {});
  const steps = goal.steps.flatMap(({ text, done }, index): RecordedAnswer[] =>
    text === ''
      ? []
      : [{ name: stepName(index), label: say(done ? 'goal-label-done' : 'goal-label-step'), value: done, text }],
  );
  const latest = goal.progress.at(-1);
  const progress = latest && {
    name: 'progress',
    label: say('goal-label-progress'),
    value: latest.how,
    text: say(`goal-progress-${latest.how}`),
  };
  return { text: goal.text, answers: [...steps, ...(progress ? [progress] : [])] };
}

/** What a check-in is given: the goal that was not asked about for longest, if it is time to ask. It counts as asked. */
export function dueGoal(draft: ClientDraft): Values {
  const { now } = draft.facts;
  const [due] = goalsOf(draft)
    .filter(({ asked }) => now - asked >= ASK_AFTER)
    .sort((a, b) => a.asked - b.asked);
  if (!due) return { goal: null, goal_id: null };
  const goals = goalsOf(draft).map((goal) => (goal === due ? { ...goal, asked: now } : goal));
  draft.state = { ...draft.state, goals };
  return { goal: due.text, goal_id: due.id };
}

/** What the flow about one's goals is given: their words, and the next step of each. */
export const goalLines = (draft: ClientDraft): Values => ({
  goals: goalsOf(draft).map(({ text }) => text),
  ids: goalsOf(draft).map(({ id }) => id),
  lines: goalsOf(draft)
    .map(({ text, steps }, index) => {
      const next = steps.find(({ done, text }) => !done && text !== '')?.text;
      return next ? `${index + 1}. ${text}\n   ${next}` : `${index + 1}. ${text}`;
    })
    .join('\n'),
});
