import { expect } from 'chai';
import fc from 'fast-check';
import type { PersonId } from '../../../src/model.ts';
import type { Claimed, Settlement, Store } from '../../../src/ports.ts';
import { createModel, type ModelConversation } from './model.ts';
import { ana, atOnce, done, effect, failed, later, mail, personId, turn } from './samples.ts';

const PEOPLE = 10;
const STEPS = 20;
const MANY = 10_000;

/** One thing done to a conversation; what it needs to know of it (ids, revisions) is taken from the model. */
export const step = fc.oneof(
  fc.record({ does: fc.constant('accept' as const), id: fc.nat(9), at: fc.nat(99) }),
  fc.record({
    does: fc.constant('commit' as const),
    stale: fc.boolean(),
    consume: fc.boolean(),
    effects: fc.array(
      fc.record({
        stream: fc.constantFrom('a', 'b'),
        kind: fc.constantFrom('send', 'refresh', 'mark', 'tell', 'record'),
        at: fc.nat(199),
      }),
      { maxLength: 3 },
    ),
    timers: fc.array(fc.nat(199), { maxLength: 3 }),
  }),
  fc.record({ does: fc.constant('claim' as const), now: fc.nat(199), hold: fc.nat(50) }),
  fc.record({
    does: fc.constant('settle' as const),
    outcomes: fc.array(
      fc.record({
        which: fc.nat(9),
        outcome: fc.constantFrom('done' as const, 'later' as const, 'failed' as const),
        at: fc.nat(99),
        stale: fc.boolean(),
        flags: fc.record({ untried: fc.constant(true), unsure: fc.constant(true) }, { requiredKeys: [] }),
      }),
      { maxLength: 3 },
    ),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Does the step in the store and in the model; both must answer the same. */
export async function take(
  store: Pick<Store, 'accept' | 'load' | 'commit' | 'claim' | 'settle'>,
  model: ModelConversation,
  person: PersonId,
  one: Step,
  index: number,
): Promise<void> {
  switch (one.does) {
    case 'accept': {
      const given = mail(`m${one.id}`, { person, at: one.at });
      expect(await store.accept(given)).to.equal(model.accept(given));
      break;
    }
    case 'commit': {
      const { revision, mail: mailbox } = model.load();
      const given = turn(one.stale ? revision + 1 : revision, {
        person,
        consumed: one.consume ? mailbox[0]?.id : undefined,
        effects: one.effects.map((planned, place) => effect(`e${index}.${place}`, planned)),
        timers: one.timers.map((at, place) => ({ id: `t${place}`, at })),
      });
      expect(await store.commit(given)).to.equal(model.commit(given));
      break;
    }
    case 'claim':
      expect(await store.claim(person, one.now, one.now + one.hold)).to.deep.equal(
        model.claim(one.now, one.now + one.hold),
      );
      break;
    case 'settle': {
      const outbox = model.outbox();
      const settlements = one.outcomes.map(({ which, outcome, at, stale, flags }): Settlement => {
        const { id, due } = outbox[which % Math.max(outbox.length, 1)] ?? { id: 'none', due: 0 };
        const until = stale ? due - 1 : due;
        if (outcome === 'failed') return failed(id, mail(`failed-${id}`, { person, at }), until);
        return outcome === 'done' ? done(id, at, until) : later(id, at, until, flags);
      });
      await store.settle(person, settlements);
      model.settle(settlements);
    }
  }
  expect(await store.load(person)).to.deep.equal(model.load());
}

export function concurrencyContract(store: () => Store): void {
  describe('many at once', () => {
    it("200 mixed operations on 10 people: each one's conversation goes as if alone", async () => {
      // Mail is dated before 100, so that it is due whenever `pending` is asked.
      let run = 0;
      const walks = fc.array(fc.array(step, { minLength: STEPS, maxLength: STEPS }), {
        minLength: PEOPLE,
        maxLength: PEOPLE,
      });
      await fc.assert(
        fc.asyncProperty(walks, fc.integer({ min: 100, max: 250 }), async (people, later) => {
          run += 1;
          const models = people.map((_, index) => [personId(`p${run}.${index}`), createModel()] as const);
          await Promise.all(
            models.map(async ([person, model], walker) => {
              for (const [index, one] of (people[walker] ?? []).entries())
                await take(store(), model, person, one, index);
            }),
          );
          const due = new Set(await store().pending(later, MANY));
          for (const [person, model] of models) expect(due.has(person)).to.equal(model.pending(later));
        }),
        { numRuns: 50 },
      );
    });

    it('workers that race for one conversation consume every mail once and carry out every effect once', async () => {
      const ids = Array.from({ length: 40 }, (_, index) => `m${index}`);
      const carriedOut: Claimed[] = [];
      const consume = async () => {
        const { revision, mail: mailbox } = await store().load(ana);
        const [oldest] = mailbox;
        if (!oldest) return;
        await store().commit(turn(revision, { consumed: oldest.id, effects: [effect(`for-${oldest.id}`)] }));
      };
      const deliver = async () => {
        const claimed = await store().claim(ana, 2_000, 3_000);
        carriedOut.push(...claimed);
        await store().settle(
          ana,
          claimed.map(({ id }) => done(id, 2_000)),
        );
      };
      const work = async () => {
        while ((await store().pending(2_000, 1)).length > 0) {
          await consume();
          await deliver();
        }
      };
      await Promise.all([
        ...ids.flatMap((id) => [store().accept(mail(id)), store().accept(mail(id))]),
        atOnce(4, work),
      ]);
      await atOnce(4, work);
      expect(carriedOut.map(({ id }) => id)).to.have.members(ids.map((id) => `for-${id}`));
      expect(await store().load(ana)).to.deep.include({
        revision: ids.length,
        mail: [],
        effects: 0,
        effectsDue: undefined,
      });
    });
  });
}
