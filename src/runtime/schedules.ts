/** When staff work and who stands in for them, and that those who stand in may look after their clients. */
import type { Person, PersonId, Schedule } from '../model.ts';
import { openPeople, openPerson, sealPerson } from './people.ts';
import type { Ports } from './ports.ts';

/** Keeps the schedule; whom it names is assigned to every client whom `staff` treats, and can read them from then on. */
export async function keepSchedule(ports: Ports, staff: PersonId, schedule: Schedule): Promise<void> {
  const { store, vault, signals } = ports;
  const around = await store.around(staff);
  if (!around) return;
  await store.putPerson(await sealPerson(vault, { ...(await openPerson(vault, around.self)), schedule }));
  for (const { id } of around.people) {
    // Whose stand-in they are themselves, they do not hand on.
    const [treats] = (await store.around(id))?.people ?? [];
    if (treats?.id === staff) await assignStandIns(ports, schedule, id);
  }
  signals.tell({ kind: 'changed', person: staff });
}

/** Whoever stands in for the one who treats the client is among the client's people. */
export async function assignStandIns({ store, signals }: Ports, schedule: Schedule | undefined, client: PersonId) {
  for (const person of standIns(schedule)) {
    await store.assign(person, client);
    signals.tell({ kind: 'changed', person });
  }
}

const standIns = (schedule: Schedule | undefined): readonly PersonId[] => {
  const named = [schedule?.backup, ...(schedule?.leave ?? []).map(({ cover }) => cover)];
  return [...new Set(named.filter((person) => person !== undefined))];
};

/** Who of the practice could stand in: everybody else who may have clients. */
export async function colleaguesOf({ store, vault }: Ports, staff: PersonId): Promise<readonly Person[]> {
  const everyone = await store.everyone();
  return openPeople(
    vault,
    everyone.filter(({ id, role }) => id !== staff && role !== 'client' && role !== 'admin'),
  );
}
