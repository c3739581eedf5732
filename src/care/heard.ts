/** What a client does on a channel, carried out. */

import type { Address, Inbound, InboundEvent } from '../model.ts';
import { resume } from './actions.ts';
import { choose } from './agreeing.ts';
import { askAboutChat, askAnew, askConsent, askStill, forgetChat, hasNewTerms, welcome } from './asking.ts';
import { changeAppointment } from './changing.ts';
import { agreedOn, type Withdrawable } from './consent.ts';
import { decide } from './deciding.ts';
import { type ClientDraft, same } from './draft.ts';
import { readForm } from './forms.ts';
import { givenTo } from './given.ts';
import { changeGoal, goalsOf } from './goals.ts';
import type { Guide } from './guide.ts';
import { SAY } from './home.ts';
import { takeOver } from './imported.ts';
import { beforeLink, withChat } from './linked.ts';
import { choose as choosePick, readPick } from './offers.ts';
import { sayPlan } from './planned.ts';
import { assurePromise, BURST, promise } from './promise.ts';
import { type Book, type Command, type Route, route } from './route.ts';
import { PLAN, recallPlan } from './safety-plan.ts';
import { edited, lastEntry, shareEntry, takeBackEntry, takeBackLast, takenBack } from './taking-back.ts';
import { traceAnswer, waitingAsk } from './traces.ts';
import { notice } from './travel.ts';
import { grant } from './wishing.ts';
import { whenWords } from './words.ts';

/** How many messages can be followed by a later edit. */
const RELAYED_LIMIT = 100;

type Event<Kind> = Extract<InboundEvent, { kind: Kind }>;

export function heard(book: Book, draft: ClientDraft, guide: Guide, inbound: Inbound): void {
  const { from, event } = inbound;
  if (beforeLink(draft.state.linked, inbound)) return;
  const here = ['joined', 'linked', 'text', 'choice', 'form', 'unsupported'].includes(event.kind);
  if (here) reached(draft, from);
  carryOut(book, draft, guide, inbound);
  if (here && !draft.hushed) askStill(book, draft, guide);
  notice(draft, guide, inbound);
}

function carryOut(book: Book, draft: ClientDraft, guide: Guide, inbound: Inbound): void {
  const { from, event } = inbound;
  switch (event.kind) {
    case 'joined':
      return welcome(draft, guide);
    case 'text':
      return typed(book, draft, guide, event);
    case 'choice':
      return tapped(book, draft, guide, event);
    case 'edit':
      return edited(book, draft, guide, event.message, event.text);
    case 'delete':
      return takenBack(book, draft, guide, event.message);
    case 'import':
      return takeOver(draft, event.entries);
    case 'form':
      if (event.form === SAY) return said(book, draft, guide, inbound.id, event);
      if (event.form === 'own-routine') return decide(book, draft, guide, event.values);
      if (event.form === 'own-appointment')
        return changeAppointment(
          draft,
          event.values.appointment ?? '',
          event.values.act === 'move' ? 'move' : 'cancel',
        );
      if (event.form === 'goal') return ownGoal(book, draft, event);
      // The page has looked up that the entry is theirs; what comes from a chat could name any, a note of staff too.
      return from.channel === 'web' ? decided(draft, guide, event) : undefined;
    case 'seen':
      return looked(draft, event.upTo);
    case 'linked':
      draft.state = { ...draft.state, linked: withChat(draft.state.linked, inbound) };
      forgetChat(draft);
      return linked(draft, guide);
    case 'unsupported':
      return draft.sayWords('unsupported');
    case 'left':
      return left(draft, from);
  }
}

/** They are here now: what could not be delivered here can be again. */
function reached(draft: ClientDraft, from: Address): void {
  const { lost = [], ...state } = draft.state;
  const still = lost.filter((one) => !same(one, from));
  draft.state = { ...state, ...(still.length > 0 && { lost: still }), reach: from, heard: draft.facts.now };
}

function left(draft: ClientDraft, from: Address): void {
  const others = (draft.state.lost ?? []).filter((one) => !same(one, from));
  draft.state = { ...draft.state, lost: [...others, from] };
  draft.tellStaff({ kind: 'trouble', what: 'gone' });
}

function linked(draft: ClientDraft, guide: Guide): void {
  if (draft.state.standing === 'invited') welcome(draft, guide);
  else draft.sayWords('linked');
}

/** Staff who wrote in a chat are shown there that it was seen. */
function looked(draft: ClientDraft, upTo: number): void {
  draft.change({ kind: 'seen', whose: 'others', upTo, at: draft.facts.now });
  const { origins = [], ...state } = draft.state;
  for (const { staff, origin, record } of origins)
    if (record <= upTo) draft.tell(staff, { kind: 'mark', origin, mark: 'seen' });
  const unseen = origins.filter(({ record }) => record > upTo);
  draft.state = unseen.length > 0 ? { ...state, origins: unseen } : state;
}

function typed(book: Book, draft: ClientDraft, guide: Guide, event: Event<'text'>): void {
  const { text } = event;
  const { now, self } = draft.facts;
  const line = { text, locale: self.locale, zone: self.zone, now };
  const way = route(book, draft.state, line, {
    attempt: () => guide.attempt({ kind: 'text', text }),
    pick: () => readPick(draft, text),
  });
  const forTherapist = way.kind === 'unfit' || way.kind === 'aside' || way.kind === 'relay';
  const record = keep(draft, event, forTherapist);
  if (way.kind === 'answer') traceAnswer(book, draft, `said:${event.message}`, record);
  follow(book, draft, guide, way);
}

/** On the timeline it goes, whatever it is; what is not meant for the therapist stays between the client and the bot. */
function keep(draft: ClientDraft, { text, message }: Event<'text'>, forTherapist: boolean): number {
  const key = `said:${message}`;
  const author = draft.facts.self.id;
  const audience = forTherapist ? 'both' : 'client';
  const record = draft.record({ kind: 'message', key, author, audience, body: { text } });
  if (!forTherapist) return record;
  const relayed = [...draft.state.relayed, { key, record }].slice(-RELAYED_LIMIT);
  draft.state = { ...draft.state, relayed };
  promise(draft, record);
  const due = draft.state.promise?.due;
  draft.tellStaff({ kind: 'news', what: 'message', record, ...(due !== undefined && { due }) });
  return record;
}

function follow(book: Book, draft: ClientDraft, guide: Guide, way: Route): void {
  switch (way.kind) {
    case 'answer':
      return guide.take(way.advance);
    case 'flow':
      return begin(book, draft, guide, way.flow);
    case 'wish':
      return grant(book, draft, guide, way.wished);
    case 'command':
      return obey(book, draft, guide, way.command);
    case 'pick':
      return choosePick(draft, way.value);
    case 'unfit':
      // The question was put once more before; from here on the client is writing to the therapist.
      if (way.advance.outputs.length === 0) forget(draft);
      assurePromise(draft, 'relayed-unfit', false);
      return guide.take(way.advance);
    case 'aside':
      draft.state = { ...draft.state, aside: false };
      return assurePromise(draft, 'relayed-aside', false);
    case 'relay':
      forget(draft);
      return assure(draft, guide);
  }
}

/** A prompt is no longer the last that was said: a bare “tomorrow” is not about it any more. */
function forget(draft: ClientDraft): void {
  const { recent: _, ...state } = draft.state;
  draft.state = state;
}

/** Says where a message went, once in a while; somebody who has not consented yet is asked (again). */
function assure(draft: ClientDraft, guide: Guide): void {
  // Danger is answered instead, and this with the next line.
  if (draft.hushed) return;
  const { standing, assured } = draft.state;
  const { now } = draft.facts;
  const wayIn = waysIn[standing];
  if (!wayIn) return assurePromise(draft, standing === 'paused' ? 'paused' : 'relayed', true);
  if (assured === undefined || now - assured >= BURST) {
    draft.state = { ...draft.state, assured: now };
    draft.sayWords(wayIn);
  }
  if (standing === 'invited') welcome(draft, guide);
  if (standing === 'asked' && !draft.state.session) askConsent(draft, guide);
}

/** Something about a goal, on their page. */
function ownGoal(book: Book, draft: ClientDraft, { form, values }: Event<'form'>): void {
  const read = readForm(form, values);
  if (read.kind === 'goal') changeGoal(book, draft, draft.facts.self.id, read.change);
}

/** A button that stands for a word to type. */
function said(book: Book, draft: ClientDraft, guide: Guide, id: string, { values }: Event<'form'>): void {
  if (values.text) typed(book, draft, guide, { kind: 'text', text: values.text, message: id });
}

function tapped(book: Book, draft: ClientDraft, guide: Guide, { question, value }: Event<'choice'>): void {
  if (question.startsWith('offer.')) return tappedTime(draft, question, String(value));
  const advance = guide.attempt({ kind: 'choice', question, value });
  if (advance?.took !== 'fits') return draft.sayWords('expired-question');
  const text = advance.read ?? String(value);
  const record = draft.record({ kind: 'message', author: draft.facts.self.id, audience: 'client', body: { text } });
  traceAnswer(book, draft, String(record), record);
  guide.take(advance);
}

/** One of the times that are offered for an appointment, as long as it is the question put last. */
function tappedTime(draft: ClientDraft, question: string, value: string): void {
  const { offer } = draft.state;
  if (offer?.question !== question) return draft.sayWords('expired-question');
  const start = Number(value);
  const text = offer.starts.includes(start) ? whenWords(start, draft.facts.self) : draft.words('offer-none');
  draft.record({ kind: 'message', author: draft.facts.self.id, audience: 'client', body: { text } });
  choosePick(draft, value);
}

/** A flow that the client asked for. Who has no goals yet is asked for one. */
function begin(book: Book, draft: ClientDraft, guide: Guide, flow: string): void {
  draft.state = { ...draft.state, aside: false };
  const begun = flow === 'goals' && goalsOf(draft).length === 0 ? 'goal' : flow;
  guide.start(begun, givenTo(book, draft, begun));
}

function obey(book: Book, draft: ClientDraft, guide: Guide, command: Command): void {
  const { standing } = draft.state;
  const outside = standing !== 'active' && standing !== 'paused';
  const always = ofTheirOwn(book, draft, guide)[command];
  if (always) return always();
  const choice = choices[command];
  if (command === 'start' && outside) askConsent(draft, guide);
  else if (outside) draft.sayWords(waysIn[standing] ?? 'consent-first');
  else if (command === 'planned') sayPlan(book, draft);
  else if (command === 'here') prefer(draft, guide);
  else if (choice) choose(book, draft, guide, choice.purpose, choice.wanted);
  else if (command === 'use-app') askAboutChat(draft, guide);
  else if (command === 'start' && hasNewTerms(book, draft)) askAnew(book, draft, guide);
  else if (['cancel', 'later', 'skip'].includes(command))
    draft.sayWords(guide.cancel() ? 'cancelled' : 'nothing-to-cancel');
  else if (standing === 'paused') resume(draft);
  else draft.sayWords('welcome-back');
}

/** What comes unasked comes to where they wrote this, once they have agreed to be written to there. */
function prefer(draft: ClientDraft, guide: Guide): void {
  const { reach } = draft.state;
  if (!reach) return;
  draft.state = { ...draft.state, prefers: reach };
  if (agreedOn(draft.state, reach.channel)?.given) draft.sayWords('prefers-here');
  else askAboutChat(draft, guide);
}

/** What concerns their own words can be done at any time. */
const ofTheirOwn = (book: Book, draft: ClientDraft, guide: Guide): { readonly [command in Command]?: () => void } => ({
  'take-back': () => takeBackLast(book, draft, guide),
  'take-back-check-in': () => takeBackEntry(draft, guide, lastEntry(draft, 'check-in')),
  'take-back-entry': () => takeBackEntry(draft, guide, lastEntry(draft, 'journal', 'exercise')),
  'share-entry': () => share(book, draft, guide, true),
  'keep-entry': () => share(book, draft, guide, false),
  'who-read': () => sayWhoRead(draft),
  'plan-safety': () => {
    if (!recallPlan(draft)) begin(book, draft, guide, PLAN);
  },
});

/** Sentences by which one kind of what is sent is turned off and on. */
const choices: { readonly [command in Command]?: { readonly purpose: Withdrawable; readonly wanted: boolean } } = {
  'no-routine': { purpose: 'routine', wanted: false },
  'no-measure': { purpose: 'measure', wanted: false },
  'no-appointment': { purpose: 'appointment', wanted: false },
  'routine-again': { purpose: 'routine', wanted: true },
  'measure-again': { purpose: 'measure', wanted: true },
  'appointment-again': { purpose: 'appointment', wanted: true },
};

const waysIn: { readonly [standing: string]: string } = {
  asked: 'consent-first',
  invited: 'consent-first',
  declined: 'declined-note',
  stopped: 'stopped',
};

/** What they decided about one of their entries, on their page: it has looked up that the entry is theirs. */
function decided(draft: ClientDraft, guide: Guide, { form, values }: Event<'form'>): void {
  const { key = '', kind = '', shared } = values;
  const record = Number(values.record);
  if (!Number.isSafeInteger(record)) return;
  const entry = { key, kind, record, shared: shared === 'yes' };
  if (form === 'share-entry') shareEntry(draft, entry, true);
  if (form === 'keep-entry') shareEntry(draft, entry, false);
  if (form === 'take-back-entry') takeBackEntry(draft, guide, entry);
}

/** The question whether to share what was just written, while it is open; else the entry before it. */
function share(book: Book, draft: ClientDraft, guide: Guide, shared: boolean): void {
  const waiting = waitingAsk(book, draft.state);
  const question = draft.state.session?.stack.at(-1)?.wait?.question;
  const asked = waiting?.ask.ask === 'yes-no' && waiting.ask.save === 'share';
  const advance = asked && question ? guide.attempt({ kind: 'choice', question, value: shared }) : undefined;
  if (advance) guide.take(advance);
  else shareEntry(draft, lastEntry(draft, 'journal', 'exercise'), shared);
}

/** The log is the practice's own, and is looked up when the answer goes out. */
function sayWhoRead(draft: ClientDraft): void {
  const seq = draft.number();
  draft.change({ kind: 'who-read', seq });
  draft.resend(seq, 'answer');
}
