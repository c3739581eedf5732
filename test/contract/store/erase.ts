import { expect } from 'chai';
import type { Audience } from '../../../src/model.ts';
import type { Store } from '../../../src/ports.ts';
import { address, ana, append, atOnce, ben, effect, mail, personId, shown, stored, token, turn } from './samples.ts';

const everyone: readonly Audience[] = ['both', 'client', 'staff'];
const therapist = personId('therapist');

export function eraseContract(store: () => Store): void {
  /** Something of every kind, for one person. */
  const fill = async (name: string) => {
    const person = personId(name);
    await store().addKey(person, `key-${name}`);
    await store().putPerson(stored(name));
    await store().link(address(name), person);
    await store().assign(therapist, person);
    await store().putToken(token(`token-${name}`, { person }));
    await store().change(person, append(256));
    await store().keepShown(shown('m1', { holder: person, at: address(name), of: person }));
    await store().accept(mail('1', { person }));
    await store().commit(turn(0, { person, effects: [effect(`effect-${name}`)], timers: [{ id: 't', at: 1_000 }] }));
  };
  const everythingOf = async (name: string) => ({
    conversation: await store().load(personId(name)),
    pending: (await store().pending(9_000, 9)).includes(personId(name)),
    claimed: await store().claim(personId(name), 2_000, 2_000),
    timeline: await store().timeline(personId(name), { audiences: everyone, limit: 9 }),
    around: await store().around(personId(name)),
    listed: (await store().everyone()).some(({ id }) => id === name),
    caseload: (await store().around(therapist))?.people.some(({ id }) => id === name),
    owner: await store().owner(address(name)),
    token: await store().token(`token-${name}`, 1_000),
    shown: await store().shownOf(personId(name), personId(name), 256),
  });
  const nothing = {
    conversation: { revision: 0, state: undefined, mail: [], timers: [], effects: 0, effectsDue: undefined },
    pending: false,
    claimed: [],
    timeline: [],
    around: undefined,
    listed: false,
    caseload: false,
    owner: undefined,
    token: undefined,
    shown: [],
  };

  describe('erase', () => {
    beforeEach(async () => {
      await store().putPerson(stored('therapist', { role: 'therapist' }));
      await fill('ana');
    });

    it('removes all that is kept of the person', async () => {
      await store().erase(ana);
      expect(await everythingOf('ana')).to.deep.equal(nothing);
    });

    it('leaves the mark of the destroyed key', async () => {
      await store().erase(ana);
      expect(await store().getKey(ana)).to.equal('destroyed');
      expect(await store().addKey(ana, 'new')).to.equal('destroyed');
    });

    it('still knows the ids that must not be taken twice', async () => {
      await store().erase(ana);
      expect(await store().accept(mail('1'))).to.equal('duplicate');
    });

    it('takes what arrives late once, and keeps nothing of it but the id', async () => {
      await store().erase(ana);
      expect(await store().accept(mail('late'))).to.equal('accepted');
      expect(await store().accept(mail('late'))).to.equal('duplicate');
      expect(await store().commit(turn(0, { effects: [effect('late')] }))).to.equal('conflict');
      expect(await everythingOf('ana')).to.deep.equal(nothing);
    });

    it('touches nobody else', async () => {
      await fill('ben');
      await store().claim(ben, 2_000, 2_000);
      const before = await everythingOf('ben');
      await store().erase(ana);
      expect(await everythingOf('ben')).to.deep.equal(before);
      expect(await store().getKey(ben)).to.equal('key-ben');
    });

    it('lets nothing come back that was under way', async () => {
      await store().erase(ana);
      await fill('ana');
      expect(await everythingOf('ana')).to.deep.equal(nothing);
    });

    it('lets nothing come back that arrives while it erases', async () => {
      await Promise.all([
        atOnce(10, (index) => store().accept(mail(`late-${index}`))),
        atOnce(10, (index) => store().change(ana, append(300 + index))),
        store().commit(turn(1, { effects: [effect('late')] })),
        store().erase(ana),
        atOnce(10, (index) => store().accept(mail(`later-${index}`))),
        atOnce(10, (index) => store().change(ana, append(400 + index))),
        store().commit(turn(1, { effects: [effect('later')] })),
        store().commit(turn(0, { effects: [effect('anew')] })),
      ]);
      expect(await everythingOf('ana')).to.deep.equal(nothing);
    });

    it('may be done again, and for someone who was never there', async () => {
      await store().erase(ana);
      await store().erase(ana);
      await store().erase(personId('nobody'));
      expect(await everythingOf('ana')).to.deep.equal(nothing);
    });
  });
}
