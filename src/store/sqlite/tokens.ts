import type { Directory, Token } from '../../ports.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

type Tokens = Pick<Directory, 'putToken' | 'token' | 'takeToken' | 'extendToken' | 'dropTokens'>;

export function createTokens(sql: Statements, write: Writer['write']): Tokens {
  return {
    putToken: ({ hash, kind, person, expires }) =>
      write(() => {
        sql.run`
          INSERT INTO token (hash, kind, person, expires) VALUES (${hash}, ${kind}, ${person}, ${expires})
          ON CONFLICT DO UPDATE SET kind = excluded.kind, person = excluded.person, expires = excluded.expires`;
      }),
    token: async (hash, now) =>
      copy(sql.get<Token>`SELECT hash, kind, person, expires FROM token WHERE hash = ${hash} AND expires > ${now}`),
    takeToken: (hash, now) =>
      write(() => {
        // Also the time to forget those that nobody can use any more.
        sql.run`DELETE FROM token WHERE expires <= ${now}`;
        return copy(sql.get<Token>`DELETE FROM token WHERE hash = ${hash} RETURNING hash, kind, person, expires`);
      }),
    extendToken: (hash, expires, now) =>
      write(() => {
        sql.run`UPDATE token SET expires = ${expires} WHERE hash = ${hash} AND expires > ${now}`;
      }),
    dropTokens: (person, kind) =>
      write(() => {
        sql.run`DELETE FROM token WHERE person = ${person} AND kind = ${kind}`;
      }),
  };
}

const copy = (token: Token | undefined) => token && { ...token };
