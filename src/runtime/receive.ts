/** The way in: an inbound is sealed and durably in the sender's mailbox before its platform is acknowledged. */
import type { Inbound, Received } from '../model.ts';
import type { Ports } from './ports.ts';
import { sealMail } from './sealed.ts';
import { aboutOf, idOf, visit } from './visit.ts';

/** Rejects when the inbound could not be kept: the adapter then must not acknowledge it. */
export async function receive(ports: Ports, inbound: Inbound, request: string = ports.world.id()): Promise<Received> {
  const { channel } = inbound.from;
  try {
    const outcome = await ports.meter.step('receive', request, () => keep(ports, inbound, request));
    ports.meter.received(channel, outcome);
    return outcome;
  } catch (fault) {
    ports.meter.received(channel, 'refused');
    throw fault;
  }
}

async function keep(ports: Ports, inbound: Inbound, request: string): Promise<Received> {
  const { store, vault, queue, world, log } = ports;
  const { from, event } = inbound;
  const person = await store.owner(from);
  if (person === undefined) return visit(ports, inbound, request);
  const about = await aboutOf(ports, inbound);
  const input = { kind: 'inbound', id: idOf(inbound), at: world.now(), inbound, ...(about && { about }) } as const;
  const outcome = await store.accept(await sealMail(vault, person, input, request));
  log.info({ request, person, channel: from.channel, kind: event.kind, outcome }, 'received');
  await queue.ring(person, { lane: 'live' });
  return outcome;
}
