/**
 * The steps that lead from an empty database to the present one, in order. A step, once released, is never changed;
 * `PRAGMA user_version` counts how many a database has been through. Instants are REAL, as they are in JavaScript.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE key (
    person TEXT PRIMARY KEY,
    wrapped TEXT -- NULL: destroyed
  ) STRICT, WITHOUT ROWID;

  -- Ids of all input ever taken.
  CREATE TABLE accepted (
    person TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (person, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE conversation (
    person TEXT PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 0,
    state TEXT,
    timers TEXT NOT NULL DEFAULT '[]', -- JSON, soonest first
    wake REAL -- the earliest of: the oldest mail, the next effect due, the next timer
  ) STRICT;
  CREATE INDEX conversation_wake ON conversation (wake, person) WHERE wake IS NOT NULL;

  CREATE TABLE mail (
    place INTEGER PRIMARY KEY, -- ascends in order of acceptance
    person TEXT NOT NULL REFERENCES conversation ON DELETE CASCADE,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    at REAL NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (person, id)
  ) STRICT;
  CREATE INDEX mail_order ON mail (person, place);

  CREATE TABLE effect (
    place INTEGER PRIMARY KEY, -- ascends in order of commit
    person TEXT NOT NULL REFERENCES conversation ON DELETE CASCADE,
    id TEXT NOT NULL,
    stream TEXT NOT NULL,
    kind TEXT NOT NULL,
    at REAL NOT NULL,
    record INTEGER,
    body TEXT NOT NULL,
    due REAL NOT NULL, -- when it may be carried out next; while held, when the claim runs out
    held INTEGER NOT NULL DEFAULT 0, -- 1: claimed
    unsettled INTEGER NOT NULL DEFAULT 0, -- 1: a claim has run out
    attempts INTEGER NOT NULL DEFAULT 0,
    UNIQUE (person, id)
  ) STRICT;
  CREATE INDEX effect_order ON effect (person, stream, place);

  CREATE TABLE record (
    person TEXT NOT NULL,
    seq INTEGER NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    at REAL NOT NULL,
    audience TEXT NOT NULL,
    status TEXT NOT NULL,
    body TEXT NOT NULL,
    delivered REAL,
    seen REAL,
    failed REAL,
    edited REAL,
    PRIMARY KEY (person, seq),
    UNIQUE (person, key)
  ) STRICT;
  CREATE INDEX record_unseen ON record (person, (author = person), seq) WHERE seen IS NULL;

  CREATE TABLE person (
    place INTEGER PRIMARY KEY, -- ascends in order of coming
    id TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    locale TEXT NOT NULL,
    zone TEXT NOT NULL,
    profile TEXT NOT NULL
  ) STRICT;

  CREATE TABLE address (
    place INTEGER PRIMARY KEY, -- ascends in order of linking
    person TEXT NOT NULL,
    channel TEXT NOT NULL,
    workspace TEXT NOT NULL,
    user TEXT NOT NULL,
    spot TEXT NOT NULL, -- the address's own "place"
    UNIQUE (channel, workspace, user, spot)
  ) STRICT;
  CREATE INDEX address_person ON address (person, place);

  CREATE VIEW person_addressed AS
  SELECT *, (
    SELECT json_group_array(
      json_object('channel', channel, 'workspace', workspace, 'user', user, 'place', spot) ORDER BY address.place
    ) FROM address WHERE address.person = person.id
  ) AS addresses FROM person;

  CREATE TABLE caseload (
    place INTEGER PRIMARY KEY, -- ascends in order of assignment
    staff TEXT NOT NULL,
    client TEXT NOT NULL,
    UNIQUE (staff, client)
  ) STRICT;
  CREATE INDEX caseload_client ON caseload (client, place);

  CREATE TABLE token (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    expires REAL NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX token_person ON token (person, kind);
  CREATE INDEX token_expires ON token (expires);

  -- Nothing comes back of a person once erased, however late a write arrives.
  CREATE TRIGGER erased_conversation BEFORE INSERT ON conversation
  WHEN EXISTS (SELECT 1 FROM key WHERE person = new.person AND wrapped IS NULL) BEGIN SELECT raise(IGNORE); END;
  CREATE TRIGGER erased_mail BEFORE INSERT ON mail
  WHEN EXISTS (SELECT 1 FROM key WHERE person = new.person AND wrapped IS NULL) BEGIN SELECT raise(IGNORE); END;
  CREATE TRIGGER erased_record BEFORE INSERT ON record
  WHEN EXISTS (SELECT 1 FROM key WHERE person = new.person AND wrapped IS NULL) BEGIN SELECT raise(IGNORE); END;
  CREATE TRIGGER erased_person BEFORE INSERT ON person
  WHEN EXISTS (SELECT 1 FROM key WHERE person = new.id AND wrapped IS NULL) BEGIN SELECT raise(IGNORE); END;
  CREATE TRIGGER erased_address BEFORE INSERT ON address
  WHEN EXISTS (SELECT 1 FROM key WHERE person = new.person AND wrapped IS NULL) BEGIN SELECT raise(IGNORE); END;
  CREATE TRIGGER erased_caseload BEFORE INSERT ON caseload
  WHEN EXISTS (SELECT 1 FROM key WHERE person IN (new.staff, new.client) AND wrapped IS NULL) BEGIN SELECT raise(IGNORE); END;
  CREATE TRIGGER erased_token BEFORE INSERT ON token
  WHEN EXISTS (SELECT 1 FROM key WHERE person = new.person AND wrapped IS NULL) BEGIN SELECT raise(IGNORE); END;
  `,
  `
  -- What follows an input through the log.
  ALTER TABLE mail ADD COLUMN request TEXT NOT NULL DEFAULT '';
  ALTER TABLE effect ADD COLUMN request TEXT NOT NULL DEFAULT '';

  -- Who does what one process at a time may do.
  CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    number INTEGER NOT NULL, -- grows with every change of hands
    expires REAL NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- What platforms show of entries.
  CREATE TABLE shown (
    place INTEGER PRIMARY KEY, -- ascends in order of showing
    holder TEXT NOT NULL,
    channel TEXT NOT NULL,
    workspace TEXT NOT NULL,
    user TEXT NOT NULL,
    spot TEXT NOT NULL,
    message TEXT NOT NULL,
    subject TEXT NOT NULL, -- whose entry
    seq INTEGER NOT NULL, -- 0: the head of that person's thread
    UNIQUE (channel, workspace, user, spot, message)
  ) STRICT;
  CREATE INDEX shown_entry ON shown (holder, subject, seq);
  CREATE INDEX shown_subject ON shown (subject);
  CREATE TRIGGER erased_shown BEFORE INSERT ON shown
  WHEN EXISTS (SELECT 1 FROM key WHERE person IN (new.holder, new.subject) AND wrapped IS NULL) BEGIN SELECT raise(IGNORE); END;
  `,
  `
  -- Who of the practice read what of a client's timeline.
  CREATE TABLE reading (
    client TEXT NOT NULL,
    visit REAL NOT NULL,
    reader TEXT NOT NULL,
    how TEXT NOT NULL,
    at REAL NOT NULL,
    first INTEGER NOT NULL, -- numbers of entries, both included
    last INTEGER NOT NULL,
    PRIMARY KEY (client, visit, reader, how)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER erased_reading BEFORE INSERT ON reading
  WHEN EXISTS (SELECT 1 FROM key WHERE person = new.client AND wrapped IS NULL) BEGIN SELECT raise(IGNORE); END;
  `,
];
