/** The people who work at the practice. */
import type { Person, PersonId } from './model.ts';
import { webAddress } from './runtime/desk.ts';
import { openPerson, sealPerson } from './runtime/people.ts';
import type { Ports } from './runtime/ports.ts';

/** A new member of staff, who can be reached on the page. */
export async function addStaff(
  { store, vault, world }: Pick<Ports, 'store' | 'vault' | 'world'>,
  newcomer: Pick<Person, 'role' | 'name' | 'locale' | 'zone'>,
): Promise<Person> {
  const id = world.id() as PersonId;
  const stored = await sealPerson(vault, { ...newcomer, id, addresses: [] });
  await store.putPerson(stored);
  await store.link(webAddress(id), id);
  return openPerson(vault, stored);
}
