import { Fault } from '../../errors.ts';
import type { Instant, PersonId } from '../../model.ts';
import { MAIL_LOADED, MAILBOX_MOST, type Mail } from '../../ports.ts';
import type { Statements } from './statements.ts';

/** Takes the mail unless its id is known or the mailbox is full. */
export function accept(sql: Statements, mail: Mail, now: Instant): 'accepted' | 'duplicate' {
  const outcome = put(sql, mail, now);
  // Thrown, it undoes the write.
  if (outcome === 'accepted' && waiting(sql, mail.person) > MAILBOX_MOST) throw full(mail.person);
  return outcome;
}

const waiting = (sql: Statements, person: PersonId): number =>
  sql.get<{ count: number }>`SELECT count(*) AS count FROM mail WHERE person = ${person}`?.count ?? 0;

const full = (person: PersonId) =>
  new Fault('world', `${MAILBOX_MOST} inputs wait in the mailbox of ${person}; this one was not kept.`, {
    retry: true,
  });

/** Puts mail whose id is not known into the mailbox, and makes the conversation due. */
export function put(sql: Statements, mail: Mail, now: Instant): 'accepted' | 'duplicate' {
  const { person, id, kind, at, request, body } = mail;
  const fresh = sql.run`INSERT INTO accepted (person, id) VALUES (${person}, ${id}) ON CONFLICT DO NOTHING`;
  if (fresh === 0) return 'duplicate';
  const due = Math.min(at, now);
  sql.run`
    INSERT INTO conversation (person, wake) VALUES (${person}, ${due})
    ON CONFLICT DO UPDATE SET wake = min(coalesce(wake, excluded.wake), excluded.wake)`;
  sql.run`INSERT INTO mail (person, id, kind, at, request, body) VALUES (${person}, ${id}, ${kind}, ${at}, ${request}, ${body})`;
  return 'accepted';
}

/** In order of acceptance. */
export function oldestMail(sql: Statements, person: PersonId): Mail[] {
  const rows = sql.all<Mail>`
    SELECT id, person, kind, at, request, body FROM mail WHERE person = ${person} ORDER BY place LIMIT ${MAIL_LOADED}`;
  return rows.map((row) => ({ ...row }));
}
