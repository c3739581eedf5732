import { expect } from 'chai';
import fc from 'fast-check';
import type { Conversations } from '../../src/ports.ts';
import {
  blank,
  type ConversationDocument,
  claim,
  commit,
  erase,
  nextOf,
  release,
  settle,
  toConversation,
} from '../../src/store/mongo/document.ts';
import { updateOf } from '../../src/store/mongo/update.ts';
import { step, take } from '../contract/store/concurrency.ts';
import { createModel } from '../contract/store/model.ts';
import { ana, done, effect, failed, later, mail, turn } from '../contract/store/samples.ts';

const NOW = 1_000;

/** The port, of the pure functions alone: one conversation in memory. */
function inMemory() {
  let document = blank(ana);
  const taken = new Set<string>();
  const put = (next: ConversationDocument) => {
    expect(next.version).to.equal(document.version + 1);
    for (const { id } of document.mail) if (next.mail.every((one) => one.id !== id)) taken.add(id);
    expect(next.remembered).to.equal(taken.size);
    document = next;
  };
  const port: Pick<Conversations, 'accept' | 'load' | 'commit' | 'claim' | 'settle'> = {
    async accept(given) {
      if (taken.has(given.id) || document.mail.some(({ id }) => id === given.id)) return 'duplicate';
      put(nextOf(document, { mail: [...document.mail, given] }, NOW));
      return 'accepted';
    },
    load: async () => toConversation(document),
    async commit(given) {
      const next = commit(document, given, NOW);
      if (next) put(next);
      return next ? 'committed' : 'conflict';
    },
    async claim(_, at, until) {
      const held = claim(document, { at, until }, NOW);
      if (held) put(held.next);
      return held?.claimed ?? [];
    },
    async settle(_, settlements) {
      const next = settle(document, settlements, taken, NOW);
      if (next) put(next);
    },
  };
  return { port, wake: () => document.wake };
}

describe("A conversation's document", () => {
  it('agrees with the model, whatever is done to it, and is due when the model is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer({ min: 100, max: 250 }), async (steps, at) => {
        const { port, wake } = inMemory();
        const model = createModel();
        for (const [index, one] of steps.entries()) await take(port, model, ana, one, index);
        expect((wake() ?? Infinity) <= at).to.equal(model.pending(at));
      }),
      { numRuns: 300 },
    );
  });

  const present = <One>(one: One | undefined): One => {
    if (one === undefined) throw new Error('Nothing changed.');
    return one;
  };
  const withMail = nextOf(blank(ana), { mail: ['1', '2', '3'].map((id) => mail(id)) }, NOW);
  const committed = present(commit(withMail, turn(0, { consumed: '1', effects: [effect('a'), effect('b')] }), NOW));
  const { next: claimed } = present(claim(committed, { at: 2_000, until: 3_000 }, NOW));
  const settled = (...settlements: Parameters<typeof settle>[1]) =>
    present(settle(claimed, settlements, new Set(), NOW));

  const updates: readonly (readonly [string, ConversationDocument, ConversationDocument, object])[] = [
    [
      'a commit: the mail that goes, whose id stays, and the effects that come',
      withMail,
      committed,
      {
        $set: { version: 2, revision: 1, state: committed.state, timers: [], remembered: 1 },
        $push: { effects: { $each: committed.effects }, taken: { $each: ['1'] } },
        $pull: { mail: { id: { $in: ['1'] } } },
      },
    ],
    ['a claim: the effects as they are held', committed, claimed, { $set: { version: 3, effects: claimed.effects } }],
    [
      'an effect that is done: that it goes',
      claimed,
      settled(done('a', 2_100)),
      { $set: { version: 4 }, $pull: { effects: { id: { $in: ['a'] } } } },
    ],
    [
      'an effect that is given up: that it goes and its mail comes',
      claimed,
      settled(failed('a', mail('left'))),
      {
        $set: { version: 4 },
        $push: { mail: { $each: [mail('left')] } },
        $pull: { effects: { id: { $in: ['a'] } } },
      },
    ],
    [
      'one done and one postponed: the effects as they are then',
      claimed,
      settled(done('a', 2_100), later('b', 2_500)),
      { $set: { version: 4, effects: settled(done('a', 2_100), later('b', 2_500)).effects } },
    ],
    [
      'what is released: the effects as they are then',
      claimed,
      present(release(claimed, NOW)),
      { $set: { version: 4, effects: present(release(claimed, NOW)).effects } },
    ],
    [
      'one that is erased: that everything goes but the ids',
      claimed,
      present(erase(claimed)),
      {
        $set: { version: 4, revision: 0, timers: [], remembered: 3, erased: true },
        $unset: { state: '', wake: '' },
        $push: { taken: { $each: ['2', '3'] } },
        $pull: { mail: { id: { $in: ['2', '3'] } }, effects: { id: { $in: ['a', 'b'] } } },
      },
    ],
  ];
  for (const [what, before, after, expected] of updates)
    it(`is written after ${what}`, () => {
      expect(updateOf(before, after)).to.deep.equal(expected);
    });
});
