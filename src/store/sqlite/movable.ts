import { DatabaseSync } from 'node:sqlite';
import type { Address, Instant, PersonId, Reading, Sealed, TimelineRecord, Timer } from '../../model.ts';
import type { Claimed, Mail, Movable, Piece, StoredPerson, Token } from '../../ports.ts';
import { setWake } from './conversations.ts';
import { noteReading } from './readings.ts';
import { keepShown, type ShownRow, toShown } from './shown.ts';
import { createStatements, type Statements } from './statements.ts';
import { type RecordRow, toRecord } from './timeline.ts';
import type { Writer } from './writer.ts';

/** Everything of one person after another, out of `file` and into it. `now` dates mail that a platform dates into the future. */
export function createMovable(file: string, sql: Statements, write: Writer['write'], now: () => Instant): Movable {
  return {
    kept: async () => kept(sql),
    pieces: (person) => pieces(file, person),
    keep: (person, given) =>
      write(() => {
        for (const piece of given) put(sql, person, piece);
        setWake(sql, person, now());
      }),
    drop: (person) => write(() => drop(sql, person)),
  };
}

function kept(sql: Statements): PersonId[] {
  const rows = sql.all<{ person: PersonId }>`
    SELECT person FROM key
    UNION SELECT person FROM accepted
    UNION SELECT person FROM conversation
    UNION SELECT person FROM record
    UNION SELECT id FROM person
    UNION SELECT client FROM caseload
    UNION SELECT person FROM token
    UNION SELECT holder FROM shown
    UNION SELECT client FROM reading
    ORDER BY person`;
  return rows.map(({ person }) => person);
}

/** Read over a connection of its own, in one transaction: a consistent picture, however slowly it is taken, that holds up no write. */
async function* pieces(file: string, person: PersonId): AsyncGenerator<Piece> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    database.exec('BEGIN');
    const { iterate } = createStatements(database);
    for (const read of readers) yield* read(iterate, person);
  } finally {
    database.close();
  }
}

type Iterate = Statements['iterate'];

/** One for each kind, in the order of `Piece`. Nothing that was never set has a property. */
const readers: readonly ((iterate: Iterate, person: PersonId) => Iterable<Piece>)[] = [
  function* key(iterate, person) {
    for (const { wrapped } of iterate<{ wrapped: string | null }>`SELECT wrapped FROM key WHERE person = ${person}`)
      yield { kind: 'key', wrapped: wrapped ?? 'destroyed' };
  },
  function* self(iterate, person) {
    type Row = Omit<StoredPerson, 'addresses'> & { place: number; addresses: string };
    for (const { place, addresses, ...row } of iterate<Row>`
      SELECT place, id, role, locale, zone, profile, addresses FROM person_addressed WHERE id = ${person}`)
      yield { kind: 'person', place, person: { ...row, addresses: JSON.parse(addresses) as Address[] } };
  },
  function* assigned(iterate, person) {
    for (const row of iterate<{ place: number; staff: PersonId }>`
      SELECT place, staff FROM caseload WHERE client = ${person} ORDER BY place`)
      yield { kind: 'assigned', ...row };
  },
  function* tokens(iterate, person) {
    for (const token of iterate<Token>`
      SELECT hash, kind, person, expires FROM token WHERE person = ${person} ORDER BY hash`)
      yield { kind: 'token', token: { ...token } };
  },
  function* conversation(iterate, person) {
    for (const { revision, state, timers } of iterate<{ revision: number; state: Sealed | null; timers: string }>`
      SELECT revision, state, timers FROM conversation WHERE person = ${person}`)
      yield {
        kind: 'conversation',
        revision,
        state: state ?? undefined,
        timers: JSON.parse(timers) as Timer[],
      };
  },
  function* mails(iterate, person) {
    for (const mail of iterate<Mail>`
      SELECT id, person, kind, at, request, body FROM mail WHERE person = ${person} ORDER BY place`)
      yield { kind: 'mail', mail: { ...mail } };
  },
  function* effects(iterate, person) {
    type Row = Omit<Claimed, 'record' | 'unsettled' | 'until'> & {
      record: number | null;
      unsettled: number;
      due: Instant;
    };
    for (const { due, record, unsettled, ...row } of iterate<Row>`
      SELECT id, stream, kind, at, record, request, body, attempts,
        unsettled OR (held AND place = min(place) OVER (PARTITION BY stream)) AS unsettled, iif(held, at, due) AS due
      FROM effect WHERE person = ${person} ORDER BY place`)
      yield { kind: 'effect', effect: { ...row, record: record ?? undefined, unsettled: unsettled === 1 }, due };
  },
  function* accepted(iterate, person) {
    for (const { id } of iterate<{ id: string }>`SELECT id FROM accepted WHERE person = ${person} ORDER BY id`)
      yield { kind: 'accepted', id };
  },
  function* records(iterate, person) {
    for (const row of iterate<RecordRow>`SELECT * FROM record WHERE person = ${person} ORDER BY seq`)
      yield { kind: 'record', record: toRecord(row) };
  },
  function* shown(iterate, person) {
    for (const row of iterate<ShownRow>`
      SELECT holder, channel, workspace, user, spot AS place, message, subject AS of, seq FROM shown
      WHERE holder = ${person} ORDER BY shown.place`)
      yield { kind: 'shown', shown: toShown(row) };
  },
  function* readings(iterate, person) {
    for (const reading of iterate<Reading>`
      SELECT client, reader, how, visit, at, first AS "from", last AS "to" FROM reading
      WHERE client = ${person} ORDER BY visit, reader, how`)
      yield { kind: 'reading', reading: { ...reading } };
  },
];

/** What is there already stays as it is. */
function put(sql: Statements, person: PersonId, piece: Piece): void {
  switch (piece.kind) {
    case 'key': {
      const wrapped = piece.wrapped === 'destroyed' ? null : piece.wrapped;
      sql.run`INSERT INTO key (person, wrapped) VALUES (${person}, ${wrapped}) ON CONFLICT DO NOTHING`;
      return;
    }
    case 'person':
      return putPerson(sql, piece.place, piece.person);
    case 'assigned':
      sql.run`
        INSERT INTO caseload (place, staff, client) VALUES (${piece.place}, ${piece.staff}, ${person})
        ON CONFLICT DO NOTHING`;
      return;
    case 'token': {
      const { hash, kind, expires } = piece.token;
      sql.run`
        INSERT INTO token (hash, kind, person, expires) VALUES (${hash}, ${kind}, ${person}, ${expires})
        ON CONFLICT DO NOTHING`;
      return;
    }
    case 'conversation': {
      const { revision, state, timers } = piece;
      sql.run`
        INSERT INTO conversation (person, revision, state, timers)
        VALUES (${person}, ${revision}, ${state}, ${JSON.stringify(timers)})
        ON CONFLICT DO UPDATE SET revision = excluded.revision, state = excluded.state, timers = excluded.timers
        WHERE revision = 0`;
      return;
    }
    case 'mail': {
      const { id, kind, at, request, body } = piece.mail;
      putConversation(sql, person);
      sql.run`
        INSERT INTO mail (person, id, kind, at, request, body)
        VALUES (${person}, ${id}, ${kind}, ${at}, ${request}, ${body}) ON CONFLICT DO NOTHING`;
      return;
    }
    case 'effect': {
      const { id, stream, kind, at, record, request, body, attempts, unsettled } = piece.effect;
      putConversation(sql, person);
      sql.run`
        INSERT INTO effect (person, id, stream, kind, at, record, request, body, due, attempts, unsettled)
        VALUES (${person}, ${id}, ${stream}, ${kind}, ${at}, ${record}, ${request}, ${body}, ${piece.due}, ${attempts},
          ${Number(unsettled)})
        ON CONFLICT DO NOTHING`;
      return;
    }
    case 'accepted':
      sql.run`INSERT INTO accepted (person, id) VALUES (${person}, ${piece.id}) ON CONFLICT DO NOTHING`;
      return;
    case 'record':
      return putRecord(sql, person, piece.record);
    case 'shown':
      return keepShown(sql, piece.shown);
    case 'reading':
      return noteReading(sql, piece.reading);
  }
}

function putPerson(sql: Statements, place: number, { id, role, locale, zone, profile, addresses }: StoredPerson): void {
  sql.run`
    INSERT INTO person (place, id, role, locale, zone, profile)
    VALUES (${place}, ${id}, ${role}, ${locale}, ${zone}, ${profile}) ON CONFLICT DO NOTHING`;
  for (const { channel, workspace, user, place: spot } of addresses)
    sql.run`
      INSERT INTO address (person, channel, workspace, user, spot)
      VALUES (${id}, ${channel}, ${workspace}, ${user}, ${spot}) ON CONFLICT DO NOTHING`;
}

/** Mail and effects hang on a conversation. */
const putConversation = (sql: Statements, person: PersonId) =>
  sql.run`INSERT INTO conversation (person) VALUES (${person}) ON CONFLICT DO NOTHING`;

function putRecord(sql: Statements, person: PersonId, record: TimelineRecord<Sealed>): void {
  const { seq, key, kind, author, at, audience, status, body, delivered, seen, failed, edited } = record;
  sql.run`
    INSERT INTO record (person, seq, key, kind, author, at, audience, status, body, delivered, seen, failed, edited)
    VALUES (${person}, ${seq}, ${key}, ${kind}, ${author}, ${at}, ${audience}, ${status}, ${body},
      ${delivered}, ${seen}, ${failed}, ${edited})
    ON CONFLICT DO NOTHING`;
}

/** Mail and effects go with their conversation. */
function drop(sql: Statements, person: PersonId): void {
  sql.run`DELETE FROM conversation WHERE person = ${person}`;
  sql.run`DELETE FROM record WHERE person = ${person}`;
  sql.run`DELETE FROM accepted WHERE person = ${person}`;
  sql.run`DELETE FROM shown WHERE holder = ${person}`;
  sql.run`DELETE FROM reading WHERE client = ${person}`;
  sql.run`DELETE FROM token WHERE person = ${person}`;
  sql.run`DELETE FROM caseload WHERE client = ${person}`;
  sql.run`DELETE FROM address WHERE person = ${person}`;
  sql.run`DELETE FROM person WHERE id = ${person}`;
  sql.run`DELETE FROM key WHERE person = ${person}`;
}
