import type { Directory, Token } from '../../ports.ts';
import type { Collections, TokenDocument } from './collections.ts';
import { isErased } from './tombstone.ts';

type Tokens = Pick<Directory, 'putToken' | 'token' | 'takeToken' | 'extendToken' | 'dropTokens'>;

export function createTokens(collections: Collections): Tokens {
  const { tokens } = collections;
  return {
    async putToken({ hash, kind, person, expires }) {
      await tokens.replaceOne({ _id: hash }, { kind, person, expires }, { upsert: true });
      if (await isErased(collections, person)) await tokens.deleteOne({ _id: hash });
    },
    async token(hash, now) {
      const found = await tokens.findOne({ _id: hash, expires: { $gt: now } });
      return found ? toToken(found) : undefined;
    },
    async takeToken(hash, now) {
      // Also the time to forget those that nobody can use any more.
      await tokens.deleteMany({ expires: { $lte: now } });
      const taken = await tokens.findOneAndDelete({ _id: hash });
      return taken ? toToken(taken) : undefined;
    },
    async extendToken(hash, expires, now) {
      await tokens.updateOne({ _id: hash, expires: { $gt: now } }, { $set: { expires } });
    },
    async dropTokens(person, kind) {
      await tokens.deleteMany({ person, kind });
    },
  };
}

/** As the port gives it. */
export const toToken = ({ _id, kind, person, expires }: TokenDocument): Token => ({ hash: _id, kind, person, expires });
