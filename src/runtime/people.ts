/** People as turns and pages know them: the stored ones with their names opened. */
import { Fault } from '../errors.ts';
import type { Facts, Person, PersonId } from '../model.ts';
import type { Directory, StoredPerson, Vault } from '../ports.ts';
import type { Ports } from './ports.ts';

export async function openPerson(vault: Vault, stored: StoredPerson): Promise<Person> {
  const { profile, ...person } = stored;
  return { ...person, ...(JSON.parse(await vault.open(stored.id, 'profile', profile)) as Profile) };
}

export async function sealPerson(vault: Vault, { name, schedule, standIns, ...person }: Person): Promise<StoredPerson> {
  const profile: Profile = { name, ...(schedule && { schedule }), ...(standIns?.length && { standIns }) };
  return { ...person, profile: await vault.seal(person.id, 'profile', JSON.stringify(profile)) };
}

/** What of a person is sealed. All but the name came later than the first profiles, and may be missing. */
type Profile = Pick<Person, 'name' | 'schedule' | 'standIns'>;

/** A person with those around them. */
export interface Around {
  readonly self: Person;
  readonly people: readonly Person[];
}

/** Undefined when there is no such person (any more). */
export async function openAround(
  { store, vault }: { store: Directory; vault: Vault },
  person: PersonId,
): Promise<Around | undefined> {
  const around = await store.around(person);
  if (!around) return undefined;
  const [[self], people] = await Promise.all([openPeople(vault, [around.self]), openPeople(vault, around.people)]);
  return self && { self, people };
}

/** Of those who are being erased, whose key is destroyed already while the rest of them is being removed, nothing is given. */
export async function openPeople(vault: Vault, stored: readonly StoredPerson[]): Promise<readonly Person[]> {
  const opened = await Promise.all(
    stored.map((one) =>
      openPerson(vault, one).catch((fault) => {
        if (fault instanceof Fault && fault.whose === 'caller') return undefined;
        throw fault;
      }),
    ),
  );
  return opened.filter((person) => person !== undefined);
}

/** What a turn may know, as it is now. */
export const factsOf = ({ world, practice }: Ports, around: Around, revision: number): Facts => ({
  ...{ now: world.now(), id: world.id(), revision, practice },
  ...around,
});
