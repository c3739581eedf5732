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
  /** When they withdrew each; left out by releases that did not remember. */
  readonly since?: { readonly [purpose in Withdrawable]?: Instant };
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
    const given = here.includes(channel) || (before[channel]?.given ?? true);
    const agreement: Agreement = { version, at: now, given, ...withdrawnIn(before[channel]) };
    return [channel, agreement] as const;
  });
  return { ...state, consent: { version, at: now }, agreed: Object.fromEntries(entries) };
}

/** What a newer answer leaves as it was. */
export const withdrawnIn = ({ withdrawn, since }: Partial<Agreement> = {}): Pick<Agreement, 'withdrawn' | 'since'> => ({
  ...(withdrawn && { withdrawn }),
  ...(since && { since }),
});

/** Something that is not sent, and why. */
export interface Withheld {
  /**
   * A kind that they withdrew; `all`: they said no to being written to there; `unanswered`: they have not said; `terms`: they have not
   * agreed to the terms as they are now, so that only replies and what follows danger are sent.
   */
  readonly what: Withdrawable | 'all' | 'unanswered' | 'terms';
  /** Absent: wherever they are written to. */
  readonly channel?: ChannelName;
  readonly since?: Instant;
}

/** What a client who has begun is not sent, with the terms at `version`, so that staff know why nothing arrives. */
export function withheldFrom(state: ClientState, self: Person, version: number): readonly Withheld[] {
  if (state.standing !== 'active' && state.standing !== 'paused') return [];
  const channels = [...new Set(self.addresses.map(({ channel }) => channel))];
  const said = channels.map((channel) => ({ channel, agreed: agreedOn(state, channel) }));
  const open = said.flatMap(({ channel, agreed }) => (agreed?.given ? [{ channel, agreed }] : []));
  return [
    ...said.flatMap(({ channel, agreed }): Withheld[] => {
      if (!agreed) return [{ what: 'unanswered', channel }];
      return agreed.given ? [] : [{ what: 'all', channel, since: agreed.at }];
    }),
    ...(open.some(({ agreed }) => agreed.version < version) ? [{ what: 'terms' } as const] : []),
    ...withdrawable.flatMap((purpose) => withdrawnFrom(purpose, open)),
  ];
}

type Open = readonly { readonly channel: ChannelName; readonly agreed: Agreement }[];

function withdrawnFrom(what: Withdrawable, open: Open): readonly Withheld[] {
  const off = open
    .filter(({ agreed }) => agreed.withdrawn?.includes(what))
    .map(({ channel, agreed }) => ({ channel, since: agreed.since?.[what] }));
  const everywhere = off.length === open.length && off.every(({ since }) => since === off[0]?.since);
  return (everywhere ? off.slice(0, 1) : off).map(({ channel, since }) => ({
    what,
    ...(!everywhere && { channel }),
    ...(since !== undefined && { since }),
  }));
}

export const channelsIn = (agreed: Agreements): ChannelName[] => Object.keys(agreed) as ChannelName[];
