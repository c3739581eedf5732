import type { Instant, PersonId } from '../../model.ts';
import { MAIL_LOADED, type Mail } from '../../ports.ts';
import type { Statements } from './statements.ts';

/** Takes the mail unless its id is known, and makes the conversation due. */
export function accept(sql: Statements, mail: Mail, now: Instant): 'accepted' | 'duplicate' {
  const { person, id, kind, at, body } = mail;
  const fresh = sql.run`INSERT INTO accepted (person, id) VALUES (${person}, ${id}) ON CONFLICT DO NOTHING`;
  if (fresh === 0) return 'duplicate';
  const due = Math.min(at, now);
  sql.run`
    INSERT INTO conversation (person, wake) VALUES (${person}, ${due})
    ON CONFLICT DO UPDATE SET wake = min(coalesce(wake, excluded.wake), excluded.wake)`;
  sql.run`INSERT INTO mail (person, id, kind, at, body) VALUES (${person}, ${id}, ${kind}, ${at}, ${body})`;
  return 'accepted';
}

/** In order of acceptance. */
export function oldestMail(sql: Statements, person: PersonId): Mail[] {
  const rows = sql.all<Mail>`
    SELECT id, person, kind, at, body FROM mail WHERE person = ${person} ORDER BY place LIMIT ${MAIL_LOADED}`;
  return rows.map((row) => ({ ...row }));
}
