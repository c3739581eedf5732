import { Fault } from '../../errors.ts';
import type { Address, PersonId } from '../../model.ts';
import type { Directory, StoredPerson } from '../../ports.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

type People = Omit<Directory, 'putToken' | 'token' | 'takeToken' | 'extendToken' | 'dropTokens'>;

interface PersonRow extends Omit<StoredPerson, 'addresses'> {
  /** JSON. */
  readonly addresses: string;
}

export function createDirectory(sql: Statements, write: Writer['write']): People {
  return {
    putPerson: (person) => write(() => putPerson(sql, person)),
    around: async (person) => around(sql, person),
    everyone: async () =>
      sql.all<PersonRow>`SELECT id, role, locale, zone, profile, addresses FROM person_addressed ORDER BY place`.map(
        toPerson,
      ),
    owner: async (address) => owner(sql, address),
    link: (address, person) => write(() => link(sql, address, person)),
    assign: (staff, client) =>
      write(() => {
        sql.run`INSERT INTO caseload (staff, client) VALUES (${staff}, ${client}) ON CONFLICT DO NOTHING`;
      }),
    unassign: (staff, client) =>
      write(() => {
        sql.run`DELETE FROM caseload WHERE staff = ${staff} AND client = ${client}`;
      }),
    replace: (from, to, client) => write(() => replace(sql, from, to, client)),
  };
}

/** Addresses are added, none is removed. */
function putPerson(sql: Statements, { id, role, locale, zone, profile, addresses }: StoredPerson): void {
  sql.run`
    INSERT INTO person (id, role, locale, zone, profile) VALUES (${id}, ${role}, ${locale}, ${zone}, ${profile})
    ON CONFLICT (id) DO UPDATE
    SET role = excluded.role, locale = excluded.locale, zone = excluded.zone, profile = excluded.profile`;
  for (const address of addresses)
    if (link(sql, address, id) === 'taken')
      throw new Fault('caller', `The ${address.channel} address is somebody else's.`);
}

function around(sql: Statements, person: PersonId) {
  const self = sql.get<PersonRow>`
    SELECT id, role, locale, zone, profile, addresses FROM person_addressed WHERE id = ${person}`;
  if (!self) return undefined;
  const people = sql.all<PersonRow>`
    SELECT id, role, locale, zone, profile, addresses FROM (
      SELECT place AS assigned, client AS other FROM caseload WHERE staff = ${person}
      UNION ALL SELECT place, staff FROM caseload WHERE client = ${person}
    ) JOIN person_addressed ON id = other ORDER BY assigned`;
  return { self: toPerson(self), people: people.map(toPerson) };
}

function replace(sql: Statements, from: PersonId, to: PersonId, client: PersonId): void {
  const left = sql.get<{ place: number }>`
    DELETE FROM caseload WHERE staff = ${from} AND client = ${client} RETURNING place`;
  if (!left) {
    sql.run`INSERT INTO caseload (staff, client) VALUES (${to}, ${client}) ON CONFLICT DO NOTHING`;
    return;
  }
  sql.run`DELETE FROM caseload WHERE staff = ${to} AND client = ${client}`;
  sql.run`INSERT INTO caseload (place, staff, client) VALUES (${left.place}, ${to}, ${client})`;
}

const toPerson = (row: PersonRow): StoredPerson => ({ ...row, addresses: JSON.parse(row.addresses) as Address[] });

function owner(sql: Statements, { channel, workspace, user, place }: Address): PersonId | undefined {
  return sql.get<{ person: PersonId }>`
    SELECT person FROM address
    WHERE channel = ${channel} AND workspace = ${workspace} AND user = ${user} AND spot = ${place}`?.person;
}

function link(sql: Statements, address: Address, person: PersonId): 'linked' | 'taken' {
  const { channel, workspace, user, place } = address;
  sql.run`
    INSERT INTO address (person, channel, workspace, user, spot)
    VALUES (${person}, ${channel}, ${workspace}, ${user}, ${place}) ON CONFLICT DO NOTHING`;
  return (owner(sql, address) ?? person) === person ? 'linked' : 'taken';
}
