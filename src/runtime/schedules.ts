/** When staff work and who stands in for them, and that those who stand in may look after their clients. */
import { standIns } from '../care/team.ts';
import type { Person, PersonId, Schedule } from '../model.ts';
import { openAround, openPeople, openPerson, sealPerson } from './people.ts';
import type { Ports } from './ports.ts';

/**
 * Keeps the schedule; whom it names is assigned to every client whom `staff` treats, and can read them from then on. Whom it names
 * no more, and who was assigned for that alone, can do so no longer.
 */
export async function keepSchedule(ports: Ports, staff: PersonId, schedule: Schedule): Promise<void> {
  const { store, vault, signals } = ports;
  const around = await store.around(staff);
  if (!around) return;
  await store.putPerson(await sealPerson(vault, { ...(await openPerson(vault, around.self)), schedule }));
  for (const { id } of around.people) await settleStandIns(ports, id);
  signals.tell({ kind: 'changed', person: staff });
}

/**
 * Whoever stands in for the one who treats the client is among the client's people; whoever was, for that alone, and does no longer,
 * is not. Done twice, it changes nothing.
 */
export async function settleStandIns(ports: Ports, client: PersonId): Promise<void> {
  const { store, vault, world, practice, signals } = ports;
  const around = await openAround(ports, client);
  const [treats, ...others] = around?.people ?? [];
  if (!around || !treats) return;
  const named = standIns(treats, practice, world.now());
  const noted = (around.self.standIns ?? []).filter((person) => person !== treats.id);
  const gone = noted.filter((person) => !named.includes(person));
  const come = named.filter((person) => !others.some(({ id }) => id === person));
  const now = [
    ...noted.filter((person) => named.includes(person)),
    ...come.filter((person) => !noted.includes(person)),
  ];
  // Noted first: what breaks off between the two is made good by the next time, and nobody stays by mistake.
  if (now.join() !== (around.self.standIns ?? []).join())
    await store.putPerson(await sealPerson(vault, { ...around.self, standIns: [...now, ...gone] }));
  for (const person of come) await store.assign(person, client);
  for (const person of gone) await store.unassign(person, client);
  if (gone.length > 0) await store.putPerson(await sealPerson(vault, { ...around.self, standIns: now }));
  for (const person of [...come, ...gone]) signals.tell({ kind: 'changed', person });
}

/** Who of the practice could stand in: everybody else who may have clients. */
export async function colleaguesOf({ store, vault }: Ports, staff: PersonId): Promise<readonly Person[]> {
  const everyone = await store.everyone();
  return openPeople(
    vault,
    everyone.filter(({ id, role }) => id !== staff && role !== 'client' && role !== 'admin'),
  );
}
