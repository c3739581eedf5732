/** The way in: an inbound is sealed and durably in the sender's mailbox before its platform is acknowledged. */
import { Fault } from '../errors.ts';
import type { Inbound } from '../model.ts';
import type { Ports } from './ports.ts';
import { sealMail } from './sealed.ts';

/** Rejects when the inbound could not be kept: the adapter then must not acknowledge it. */
export async function receive(ports: Ports, inbound: Inbound): Promise<'accepted' | 'duplicate'> {
  const { store, vault, queue, world } = ports;
  const { from } = inbound;
  const person = await store.owner(from);
  if (person === undefined) throw new Fault('caller', `Nobody here is known by this ${from.channel} address.`);
  const id = `${from.channel}/${from.workspace}/${inbound.id}`;
  const outcome = await store.accept(await sealMail(vault, person, { kind: 'inbound', id, at: world.now(), inbound }));
  await queue.ring(person, { lane: 'live' });
  return outcome;
}
