/** Seals and opens what turns read and plan, each with the key of the person whose conversation it is. */
import { readState, type State } from '../care/state.ts';
import type {
  Effect,
  Input,
  Instant,
  PersonId,
  RecordBody,
  RecordChange,
  Sealed,
  TimelineRecord,
  Turn,
} from '../model.ts';
import type { Conversation, Mail, SealedEffect, SealedTurn, Vault } from '../ports.ts';

/** The part of an input that travels sealed; its id and time stay readable. */
type InputBody = Input extends infer One ? (One extends Input ? Omit<One, 'id' | 'at' | 'kind'> : never) : never;

export async function sealMail(
  vault: Vault,
  person: PersonId,
  input: Exclude<Input, { kind: 'timer' }>,
  request: string,
): Promise<Mail> {
  const { id, at, kind, ...body } = input;
  return { id, at, kind, person, request, body: await vault.seal(person, 'input', JSON.stringify(body)) };
}

export async function openMail(vault: Vault, { person, id, at, kind, body }: Mail): Promise<Input> {
  const opened = JSON.parse(await vault.open(person, 'input', body)) as InputBody;
  return { ...opened, id, at, kind } as Input;
}

export async function openState(vault: Vault, person: PersonId, { state }: Conversation): Promise<State | undefined> {
  return state && readState(await vault.open(person, 'state', state));
}

/** `consumed` is the mail's id; undefined for a timer. `cause`: when and by which request it came to be. */
export async function sealTurn(
  vault: Vault,
  person: PersonId,
  revision: number,
  consumed: string | undefined,
  turn: Turn<State | undefined>,
  cause: Cause,
): Promise<SealedTurn> {
  const state = turn.state && (await vault.seal(person, 'state', JSON.stringify(turn.state)));
  const effects = await Promise.all(
    turn.effects.map((effect, index) => sealEffect(vault, person, `${person}:${revision}:${index}`, effect, cause)),
  );
  return { person, revision, consumed, state, effects, timers: turn.timers };
}

export interface Cause {
  readonly at: Instant;
  readonly request: string;
}

async function sealEffect(
  vault: Vault,
  person: PersonId,
  id: string,
  effect: Effect,
  { at, request }: Cause,
): Promise<SealedEffect> {
  const record = effect.kind === 'send' ? effect.record : undefined;
  const body = await vault.seal(person, 'effect', JSON.stringify(effect));
  // What follows a change of who looks after somebody waits for it, as for what is kept.
  const kind = effect.kind === 'care' ? 'record' : effect.kind;
  return { id, stream: streamOf(effect), kind, at, record, request, body };
}

/** Effects of one stream keep their order; a send that must wait does not hold up what is told to others. */
const streamOf = (effect: Effect): string => {
  if (effect.kind === 'record' || effect.kind === 'profile') return effect.kind;
  if (effect.kind === 'care') return 'record';
  return effect.kind === 'tell' && effect.after !== 'send' ? `tell:${effect.to}` : 'send';
};

export async function openEffect(vault: Vault, person: PersonId, { body }: SealedEffect): Promise<Effect> {
  const effect = JSON.parse(await vault.open(person, 'effect', body)) as Effect;
  if (effect.kind !== 'send' || effect.purpose) return effect;
  // Planned by a release that knew of no purposes.
  return { ...effect, purpose: effect.planned ? 'routine' : 'answer' };
}

export async function sealChange(vault: Vault, person: PersonId, change: RecordChange): Promise<RecordChange<Sealed>> {
  if (change.kind === 'append')
    return { ...change, record: { ...change.record, body: await sealBody(vault, person, change.record.body) } };
  if (change.kind !== 'amend') return change;
  const { body, ...rest } = change;
  return body ? { ...rest, body: await sealBody(vault, person, body) } : rest;
}

const sealBody = (vault: Vault, person: PersonId, body: RecordBody): Promise<Sealed> =>
  vault.seal(person, 'record', JSON.stringify(body));

export const openRecord = async (vault: Vault, record: TimelineRecord<Sealed>): Promise<TimelineRecord> => ({
  ...record,
  body: JSON.parse(await vault.open(record.person, 'record', record.body)) as RecordBody,
});
