/** What a client says about what may be sent to them, carried out; the rule itself is in `consent.ts`. */
import type { Value, Values } from '../engine/session.ts';
import { type ChannelName, channelNames } from '../model.ts';
import {
  type Agreement,
  agreedOn,
  agreementsOf,
  channelsIn,
  termsOf,
  type Withdrawable,
  withdrawable,
  withdrawnIn,
} from './consent.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { purposeOfFlow } from './purpose.ts';
import type { Book } from './route.ts';
import { appNames } from './words.ts';

/** Their answer to whether an app may be written to. */
export function agreeToChat(book: Book, draft: ClientDraft, named: Value | undefined, given: boolean): void {
  const channel = channelNames.find((name) => name === named);
  if (!channel) return;
  const { facts, state } = draft;
  const version = termsOf(book.flows);
  // What they had withdrawn on the page before holds in an app that comes to it.
  const before = withdrawnIn(agreedOn(state, channel) ?? agreedOn(state, 'web'));
  const agreement: Agreement = { version, at: facts.now, given, ...before };
  draft.state = { ...state, agreed: { ...agreementsOf(state, facts.self), [channel]: agreement } };
  line(draft, given ? 'consent-chat-given' : 'consent-chat-declined', { app: appNames[channel], version });
}

/** Their choice of what may be sent by itself: where they are, or everywhere. */
export function allow(draft: ClientDraft, args: Values): void {
  const unwanted = withdrawable.filter((purpose) => args[purpose] !== true);
  const here = args.here === true ? draft.state.reach?.channel : undefined;
  withdraw(draft, () => unwanted, here);
}

/** One kind is not wanted any more, or wanted again, everywhere: said in a sentence. */
export function choose(book: Book, draft: ClientDraft, guide: Guide, purpose: Withdrawable, wanted: boolean): void {
  withdraw(draft, (before) => withdrawable.filter((one) => (one === purpose ? !wanted : before.includes(one))));
  // A question of that kind is not put again.
  if (!isWanted(book, draft)) guide.drop();
}

/** Whether what is running began with a flow that might be sent now. */
export function isWanted(book: Book, { state, may }: ClientDraft): boolean {
  const [first] = state.session?.stack ?? [];
  return first === undefined || may(purposeOfFlow(book.flows, first.flow));
}

function withdraw(
  draft: ClientDraft,
  next: (before: readonly Withdrawable[]) => readonly Withdrawable[],
  only?: ChannelName,
): void {
  const { facts, state } = draft;
  const before = agreementsOf(state, facts.self);
  const entries = channelsIn(before).map((channel) => {
    const agreement = before[channel] as Agreement;
    if (only && channel !== only) return [channel, agreement] as const;
    const { withdrawn = [], since = {} } = agreement;
    const left = next(withdrawn);
    const dated = left.map((purpose) => [purpose, withdrawn.includes(purpose) ? since[purpose] : facts.now] as const);
    return [channel, { ...agreement, withdrawn: left, since: Object.fromEntries(dated) }] as const;
  });
  draft.state = { ...state, agreed: Object.fromEntries(entries) };
  line(draft, 'consent-purposes', wishes(draft));
  draft.sayWords('consents-now', wishes(draft));
}

/** What may be sent to them somewhere, each as `yes` or `no`; a pause does not count. */
function wishes({ state, facts }: ClientDraft): { [purpose in Withdrawable]: string } {
  const agreed = Object.values(agreementsOf(state, facts.self)).filter(({ given }) => given);
  const wanted = (purpose: Withdrawable) =>
    agreed.some(({ withdrawn }) => !withdrawn?.includes(purpose)) ? 'yes' : 'no';
  return { routine: wanted('routine'), measure: wanted('measure'), appointment: wanted('appointment') };
}

/** On the timeline, and to staff that there is something new about it. */
function line(draft: ClientDraft, key: string, values: { [name: string]: string | number }): void {
  const { locale } = draft.facts.self;
  draft.record({ kind: 'consent', body: { text: draft.messages.say(key, locale, values) } });
  draft.tellStaff({ kind: 'quiet', what: 'choices' });
}
