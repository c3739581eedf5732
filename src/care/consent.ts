/**
 * What may be sent to a client: the rule that is asked right before every send (`runtime/send.ts`), and when a turn plans one.
 *
 * The terms (the flow `consent`) have a version. A client agrees to them for each channel apart, and may withdraw some purposes there.
 */
import type { Flows } from '../engine/flow.ts';
import type { ChannelName, Facts, Instant, Person, Purpose } from '../model.ts';
import type { Agreements, ClientState, State } from './state.ts';

/** What a client agreed to on one channel. */
export interface Agreement {
  /** Of the terms that it was given to. */
  readonly version: number;
  readonly at: Instant;
  /** False: they would rather be sent nothing there. */
  readonly given: boolean;
  /** What they do not want there all the same. */
  readonly withdrawn?: readonly Withdrawable[];
}

/** What can be withdrawn, and given again, one by one; `stop` withdraws all. */
export const withdrawable = ['routine', 'measure', 'appointment'] as const satisfies readonly Purpose[];
export type Withdrawable = (typeof withdrawable)[number];

/** The version of the terms as they are now. */
export const termsOf = (flows: Flows): number => flows.get('consent')?.version ?? 0;

/**
 * Whether something may be sent to the person on a channel, with the terms at `version`.
 *
 * - An answer to what they have just done always may, and so may all that is for staff.
 * - Whoever has left or declined is sent nothing else.
 * - Before the first yes, a member of staff may write where the client is, and what follows danger may; nothing else is sent by itself.
 * - Then a channel is written to once the client has agreed to it. What a human wrote, what the conversation owes them (who
 *   covers, when a reply comes) and what follows danger does not wait for a yes to newer terms; the rest does.
 * - A pause holds back check-ins, prompts and questionnaires.
 */
export function mayBeSent(state: State, purpose: Purpose, channel: ChannelName, version: number): boolean {
  if (state.role === 'staff' || purpose === 'answer') return true;
  const { standing } = state;
  if (purpose === 'staff' || standing === 'stopped' || standing === 'declined') return false;
  if (standing === 'invited' || standing === 'asked') return purpose === 'reply' || purpose === 'safety';
  const agreed = agreedOn(state, channel);
  if (!agreed?.given) return false;
  if (!isWithdrawable(purpose)) return true;
  if (standing === 'paused' && purpose !== 'appointment') return false;
  return agreed.version >= version && !agreed.withdrawn?.includes(purpose);
}

const isWithdrawable = (purpose: Purpose): purpose is Withdrawable => withdrawable.some((one) => one === purpose);

/** What they agreed to on a channel. States of releases that asked once for all channels hold that one answer. */
export const agreedOn = ({ agreed, consent }: ClientState, channel: ChannelName): Agreement | undefined =>
  agreed ? agreed[channel] : consent && { ...consent, given: true };

/** What they agreed to, channel by channel, for every channel that they have an address on. */
export function agreementsOf(state: ClientState, self: Person): Agreements {
  const channels = new Set(self.addresses.map(({ channel }) => channel));
  return Object.fromEntries(
    [...channels].flatMap((channel) => {
      const agreed = agreedOn(state, channel);
      return agreed ? [[channel, agreed]] : [];
    }),
  );
}

/** A yes to the terms: it holds on the practice's own page, where it was said, and wherever they had said yes before. */
export function agreeToTerms(state: ClientState, { self, now }: Facts, version: number): ClientState {
  const before = agreementsOf(state, self);
  const here = ['web', state.reach?.channel ?? 'web'] as const;
  const entries = [...new Set([...here, ...channelsIn(before)])].map((channel) => {
    const { given = true, withdrawn } = here.includes(channel)
      ? { ...before[channel], given: true }
      : (before[channel] ?? {});
    const agreement: Agreement = { version, at: now, given, ...(withdrawn && { withdrawn }) };
    return [channel, agreement] as const;
  });
  return { ...state, consent: { version, at: now }, agreed: Object.fromEntries(entries) };
}

export const channelsIn = (agreed: Agreements): ChannelName[] => Object.keys(agreed) as ChannelName[];
