/** The domain actions that a flow may name in a `do` node: one table. */
import type { Flows, Givens, Vocabulary } from '../engine/flow.ts';
import type { Output } from '../engine/session.ts';
import type { Audience, GoalChange, News, RecordKind } from '../model.ts';
import { agreeToChat, allow } from './agreeing.ts';
import { raiseAlert } from './alert.ts';
import { askForTimes, changeAppointment, changes } from './changing.ts';
import { agreeToTerms, termsOf } from './consent.ts';
import { notSafe } from './danger.ts';
import type { ClientDraft } from './draft.ts';
import { traceGoal } from './goal-traces.ts';
import { changeGoal, progresses } from './goals.ts';
import { decideHandOver } from './handing.ts';
import { bodyOf } from './measures.ts';
import { rememberParting } from './parting.ts';
import { withoutPromise } from './promise.ts';
import { letGo, moveTo, moveToday, putOffs, putOffUntil } from './putting-off.ts';
import { setQuiet } from './quiet-hours.ts';
import type { Book } from './route.ts';
import { agree, decline, settlePrompt } from './routines.ts';
import { keepPlan, PLAN, recallPlan } from './safety-plan.ts';
import type { ClientState } from './state.ts';
import { keepEntry, traceCopies } from './traces.ts';
import { follow, goTo } from './travel.ts';
import { locate } from './whereabouts.ts';
import { beginAt, retime } from './wishing.ts';
import { localDate, titleOf, whenWords } from './words.ts';

type Done = Extract<Output, { kind: 'do' }>;

/** In `filling`: the flow's entry has been kept, its end has nothing to add. */
export const KEPT = '';

interface Kept {
  readonly record: RecordKind;
  /** Who may read it while nobody has chosen otherwise: a journal is the client's own. */
  readonly audience: Audience;
  readonly news: News;
}

const keeps: { readonly [as: string]: Kept } = {
  'check-in': { record: 'check-in', audience: 'both', news: 'check-in' },
  journal: { record: 'journal', audience: 'client', news: 'journal' },
  measure: { record: 'measure', audience: 'both', news: 'measure' },
  exercise: { record: 'exercise', audience: 'client', news: 'exercise' },
  'safety-plan': { record: 'safety-plan', audience: 'client', news: 'safety-plan' },
  contact: { record: 'contact', audience: 'both', news: 'contact' },
  review: { record: 'review', audience: 'both', news: 'review' },
  opening: { record: 'appointment', audience: 'both', news: 'opening' },
  closing: { record: 'appointment', audience: 'both', news: 'closing' },
};

/** Every action with the arguments it needs; flow files are checked against it. */
export const actions: Vocabulary['actions'] = {
  keep: { as: Object.keys(keeps), share: 'boolean' },
  flag: {},
  alert: {},
  'not-safe': {},
  'recall-plan': {},
  locate: { country: 'text' },
  consent: { given: 'boolean' },
  'agree-chat': { channel: 'text', given: 'boolean' },
  allow: { routine: 'boolean', measure: 'boolean', appointment: 'boolean', here: 'boolean' },
  pause: { days: 'number' },
  stop: {},
  'end-appointment': {},
  'change-appointment': { appointment: 'text', what: changes },
  'ask-for-times': {},
  'hand-over': { agreed: 'boolean' },
  agree: { routine: 'text', time: 'text', fewer: 'boolean' },
  decline: { routine: 'text' },
  quiet: { from: 'text', to: 'text' },
  follow: { zone: 'text' },
  'go-to': { place: 'text' },
  'put-off': { routine: 'text', occurrence: 'text', until: [...putOffs, 'skip'] },
  retime: { routine: 'text', occurrence: 'text', time: 'text', always: 'boolean' },
  'begin-routine': { flow: 'text', rule: 'text', time: 'text' },
  goal: { text: 'text', step: 'text' },
  'goal-word': { goal: 'text', text: 'text' },
  'goal-step': { goal: 'text', text: 'text' },
  'goal-progress': { goal: 'text', how: 'text' },
  'goal-close': { goal: 'text' },
};

/** What kind of entry a flow makes, told from its `keep` node; undefined when it keeps nothing. */
export function keptAs(flows: Flows, flow: string): Kept | undefined {
  for (const node of flows.get(flow)?.nodes.values() ?? [])
    if (node.kind === 'do' && node.action === 'keep') return keptLiterally(node.with.get('as'));
  return undefined;
}

const keptLiterally = (as: Given | undefined): Kept | undefined =>
  as && 'literal' in as ? keeps[String(as.literal)] : undefined;

type Given = Givens extends Map<string, infer One> ? One : never;

/** Carries out one action. An unknown one cannot come here: flows are checked at start. */
export function act(book: Book, draft: ClientDraft, done: Done): void {
  const { args } = done;
  if (done.action === 'keep') keep(book, draft, done);
  if (done.action === 'flag') flag(book, draft, done, done.answers);
  // What was answered last is what raised it.
  if (done.action === 'alert') flag(book, draft, done, done.answers.slice(-1));
  if (done.action === 'locate') draft.state = locate(draft, String(args.country));
  if (done.action === 'recall-plan') recallPlan(draft);
  if (done.action === 'not-safe') notSafe(book, draft, done.flow, done.answers.slice(-1));
  if (done.action === 'consent') consent(book, draft, args.given === true);
  if (done.action === 'agree-chat') agreeToChat(book, draft, args.channel, args.given === true);
  if (done.action === 'allow') allow(draft, args);
  if (done.action === 'pause') pause(draft, Number(args.days));
  if (done.action === 'stop') stop(draft);
  if (done.action === 'end-appointment') endAppointment(draft);
  if (done.action === 'change-appointment')
    changeAppointment(draft, String(args.appointment), args.what === 'move' ? 'move' : 'cancel');
  if (done.action === 'ask-for-times') askForTimes(draft);
  if (done.action === 'hand-over') decideHandOver(draft, args.agreed === true);
  if (done.action === 'agree')
    agree(book, draft, String(args.routine), { time: String(args.time), fewer: args.fewer === true });
  if (done.action === 'put-off') putOffAs(book, draft, args);
  if (done.action === 'retime') retimeAs(book, draft, args);
  if (done.action === 'begin-routine') beginAt(book, draft, String(args.flow), String(args.rule), String(args.time));
  if (done.action === 'follow') follow(draft, String(args.zone));
  if (done.action === 'go-to') goTo(draft, String(args.place));
  if (done.action === 'quiet') setQuiet(draft, String(args.from), String(args.to));
  const goal = goalChange(done);
  if (goal && changeGoal(book, draft, draft.facts.self.id, goal)) traceGoal(draft, done.flow, done.answers, goal);
  if (done.action === 'decline') decline(draft, String(args.routine));
}

function putOffAs(book: Book, draft: ClientDraft, { routine, occurrence, until }: Done['args']): void {
  const span = putOffs.find((one) => one === until);
  if (span) moveTo(book, draft, String(routine), String(occurrence), putOffUntil(draft, span));
  else letGo(book, draft, String(routine), String(occurrence));
}

function retimeAs(book: Book, draft: ClientDraft, { routine, occurrence, time, always }: Done['args']): void {
  const how = always === true ? retime : moveToday;
  how(book, draft, String(routine), String(occurrence), String(time));
}

/** What a flow does to a goal; what was not answered changes nothing. */
function goalChange({ action, args }: Done): GoalChange | undefined {
  const { goal, text, step, how } = args;
  if (action === 'goal' && typeof text === 'string')
    return { what: 'add', text, ...(typeof step === 'string' && { step }) };
  if (typeof goal !== 'string') return undefined;
  if (action === 'goal-close') return { what: 'close', goal };
  if (action === 'goal-word' && typeof text === 'string') return { what: 'word', goal, text };
  if (action === 'goal-step' && typeof text === 'string') return { what: 'step', goal, text };
  const progress = action === 'goal-progress' && progresses.find((one) => one === how);
  return progress ? { what: 'progress', goal, how: progress } : undefined;
}

function keep(book: Book, draft: ClientDraft, done: Done): void {
  const { args, flow, values } = done;
  const kind = keeps[String(args.as)];
  if (!kind) throw new Error(`flow ${flow} keeps an unknown kind of entry`);
  const { filling } = draft.state;
  const key = filling[flow] || `kept:${draft.facts.id}`;
  const audience = args.share === true ? 'both' : 'client';
  // Whether it is shared is the entry's audience, not a part of it.
  const answers = done.answers.filter(({ name }) => name !== 'share');
  const gathered = bodyOf(book.flows, { ...done, answers }, draft.facts.self.locale);
  // A journal entry is read together with what it was written about.
  const body = values.prompt ? { ...gathered, text: String(values.prompt) } : gathered;
  draft.state = { ...draft.state, filling: { ...filling, [flow]: KEPT } };
  if (filling[flow]) settlePrompt(draft, key, false);
  if (filling[flow]) draft.change({ kind: 'amend', key, status: 'done', audience, body });
  const record = filling[flow]
    ? (draft.state.opened?.[flow]?.record ?? 0)
    : draft.record({ kind: kind.record, key, audience, body });
  keepEntry(draft, { key, record, kind: kind.record, shared: audience === 'both' });
  if (kind.record === PLAN) keepPlan(draft, key, record);
  traceCopies(draft, flow, body.answers ?? [], { as: 'entry', record });
  if (args.as === 'closing') rememberParting(draft, record, body.answers);
  if (audience === 'both') draft.tellStaff({ kind: 'news', what: kind.news, record });
}

/** Staff are asked to look, and to confirm that they have. */
function flag(book: Book, draft: ClientDraft, { flow }: Done, answers: Done['answers']): void {
  const title = titleOf(book.flows, flow, draft.facts.people[0]?.locale ?? draft.facts.practice.locale);
  const record = draft.record({ kind: 'alert', audience: 'staff', body: { text: title, answers } });
  traceCopies(draft, flow, answers, { as: 'alert', record });
  raiseAlert(draft, 'concern', record);
}

function consent(book: Book, draft: ClientDraft, given: boolean): void {
  const { facts, messages } = draft;
  const version = termsOf(book.flows);
  const paused = draft.state.standing === 'paused';
  const standing = given ? (paused ? 'paused' : 'active') : 'declined';
  const text = messages.say(given ? 'consent-given' : 'consent-declined', facts.self.locale, { version });
  draft.record({ kind: 'consent', body: { text } });
  const { renewal: _, ...state } = unassured(fromNowOn(draft));
  draft.state = given ? agreeToTerms({ ...state, standing }, facts, version) : { ...state, standing };
  draft.tellStaff({ kind: 'quiet', what: given ? 'consented' : 'declined' });
  if (!given) draft.state = withoutPromise(draft.state);
}

function pause(draft: ClientDraft, days: number): void {
  const { facts, state } = draft;
  const { pausedUntil: _, ...rest } = unassured(state);
  const until = days > 0 ? morningAfter(facts.now, days, facts.self.zone) : undefined;
  draft.state = { ...rest, standing: 'paused', ...(until !== undefined && { pausedUntil: until }) };
  draft.sayWords('paused-now', { until: until === undefined ? 'none' : whenWords(until, facts.self) });
  draft.note('staff-quiet-paused', { client: facts.self.name });
  draft.tellStaff({ kind: 'quiet', what: 'paused' });
}

/** Ends a pause; what would have come meanwhile is let go. */
export function resume(draft: ClientDraft): void {
  const { pausedUntil: _, ...state } = unassured(fromNowOn(draft));
  draft.state = { ...state, standing: 'active' };
  draft.sayWords('resumed');
  draft.note('staff-quiet-resumed', { client: draft.facts.self.name });
  draft.tellStaff({ kind: 'quiet', what: 'resumed' });
}

function stop(draft: ClientDraft): void {
  const { pausedUntil: _, consent: __, agreed: ___, renewal: ____, offer: _____, ...state } = unassured(draft.state);
  // Nothing can be sent any more, an opening neither: whose times they are is told with it.
  draft.state = { ...state, standing: 'stopped', appointments: [] };
  draft.record({ kind: 'consent', body: { text: draft.messages.say('consent-withdrawn', draft.facts.self.locale) } });
  draft.tellStaff({ kind: 'quiet', what: 'stopped' });
  draft.state = withoutPromise(draft.state);
}

/** The appointment that has begun is over: nothing more comes of it, no closing either. */
function endAppointment(draft: ClientDraft): void {
  const { state, facts } = draft;
  draft.state = { ...state, appointments: state.appointments.filter(({ start }) => start > facts.now) };
}

/** What becomes of a message is another matter now: the next one is told so, however lately the last was. */
const unassured = ({ assured: _, ...state }: ClientState): ClientState => state;

/** The state with nothing to catch up on. */
const fromNowOn = ({ state, facts }: ClientDraft) => ({
  ...state,
  routines: state.routines.map((routine) => ({ ...routine, done: Math.max(routine.done, facts.now) })),
});

/** Nine in the morning, on the client's clock, that many days on: nobody wants to be woken by the end of a pause. */
function morningAfter(now: number, days: number, zone: string): number {
  const date = Temporal.PlainDate.from(localDate(now, zone)).add({ days });
  return date.toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).epochMilliseconds;
}
