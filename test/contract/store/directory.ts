import { expect } from 'chai';
import type { Store } from '../../../src/ports.ts';
import { address, ana, atOnce, ben, personId, sealed, stored } from './samples.ts';

/** Who there is, where they are, who treats whom. */
export function directoryContract(store: () => Store): void {
  const put = async (...names: string[]) => {
    for (const name of names) await store().putPerson(stored(name));
  };
  const selfOf = async (name: string) => (await store().around(personId(name)))?.self;
  const namesAround = async (name: string) => (await store().around(personId(name)))?.people.map(({ id }) => id);

  describe('people', () => {
    it('are unknown until put', async () => {
      expect(await store().around(ana)).to.equal(undefined);
      expect(await store().everyone()).to.deep.equal([]);
    });

    it('are kept as they were put', async () => {
      const given = stored('ana', { role: 'on-call', locale: 'es', addresses: [address('U1'), address('U0')] });
      await store().putPerson(given);
      expect(await store().around(ana)).to.deep.equal({ self: given, people: [] });
      expect(await store().owner(address('U1'))).to.equal(ana);
    });

    it('are changed by putting them again, and keep their addresses', async () => {
      await put('ana');
      await store().link(address('U1'), ana);
      const changed = stored('ana', { role: 'admin', locale: 'es', zone: 'Asia/Tokyo', profile: sealed('new') });
      await store().putPerson(changed);
      expect(await selfOf('ana')).to.deep.equal({ ...changed, addresses: [address('U1')] });
    });

    it('are all listed once', async () => {
      await put('ana', 'ben', 'ana', 'cleo');
      expect((await store().everyone()).map(({ id }) => id)).to.have.members(['ana', 'ben', 'cleo']);
    });
  });

  describe('addresses', () => {
    it('belong to nobody until linked', async () => {
      expect(await store().owner(address('U1'))).to.equal(undefined);
    });

    it('belong to who was linked, in order of linking', async () => {
      await put('ana');
      const given = [address('U9'), address('U1', { channel: 'discord' }), address('U5', { workspace: '', place: '' })];
      for (const one of given) expect(await store().link(one, ana)).to.equal('linked');
      expect((await selfOf('ana'))?.addresses).to.deep.equal(given);
      expect((await store().everyone())[0]?.addresses).to.deep.equal(given);
      for (const one of given) expect(await store().owner(one)).to.equal(ana);
    });

    it('may be linked again by their owner', async () => {
      await put('ana');
      await store().link(address('U1'), ana);
      await store().link(address('U2'), ana);
      expect(await store().link(address('U1'), ana)).to.equal('linked');
      expect((await selfOf('ana'))?.addresses).to.deep.equal([address('U1'), address('U2')]);
    });

    it('are taken for everyone else', async () => {
      await put('ana', 'ben');
      await store().link(address('U1'), ana);
      expect(await store().link(address('U1'), ben)).to.equal('taken');
      expect(await store().owner(address('U1'))).to.equal(ana);
      expect((await selfOf('ben'))?.addresses).to.deep.equal([]);
    });

    it('go to one of many who link them at once', async () => {
      const names = Array.from({ length: 10 }, (_, index) => `p${index}`);
      await put(...names);
      const answers = await Promise.all(names.map((name) => store().link(address('U1'), personId(name))));
      expect(answers.filter((answer) => answer === 'linked')).to.have.length(1);
      expect(await store().owner(address('U1'))).to.equal(names[answers.indexOf('linked')]);
    });

    const others = { channel: 'discord', workspace: 'T2', user: 'U2', place: 'D-other' } as const;
    for (const [part, value] of Object.entries(others))
      it(`are others when the ${part} is another`, async () => {
        await put('ana');
        await store().link(address('U1'), ana);
        expect(await store().owner({ ...address('U1'), [part]: value })).to.equal(undefined);
      });

    it('of somebody else cannot come with a person who is put', async () => {
      await put('ana');
      await store().link(address('U1'), ana);
      const refused = await store()
        .putPerson(stored('ben', { addresses: [address('U1')] }))
        .then(
          () => undefined,
          (fault) => fault,
        );
      expect(refused).to.include({ name: 'Fault', whose: 'caller' });
    });
  });

  describe('who treats whom', () => {
    it("gives a client's staff and a member of staff's clients, in order of assignment", async () => {
      await put('ben', 'ana', 'zoe', 'therapist', 'supervisor');
      const pairs = { zoe: 'therapist', ana: 'therapist', ben: 'supervisor' };
      for (const [client, staff] of Object.entries(pairs)) await store().assign(personId(staff), personId(client));
      await store().assign(personId('supervisor'), personId('zoe'));
      expect(await namesAround('therapist')).to.deep.equal(['zoe', 'ana']);
      expect(await namesAround('supervisor')).to.deep.equal(['ben', 'zoe']);
      expect(await namesAround('zoe')).to.deep.equal(['therapist', 'supervisor']);
      expect(await namesAround('ana')).to.deep.equal(['therapist']);
    });

    it('gives the people around with their addresses', async () => {
      await put('therapist', 'ana');
      await store().link(address('U1'), personId('therapist'));
      await store().assign(personId('therapist'), ana);
      expect((await store().around(ana))?.people).to.deep.equal([stored('therapist', { addresses: [address('U1')] })]);
    });

    it('counts an assignment once, in its first place', async () => {
      await put('therapist', 'ana', 'ben');
      await atOnce(5, () => store().assign(personId('therapist'), ana));
      await store().assign(personId('therapist'), ben);
      await store().assign(personId('therapist'), ana);
      expect(await namesAround('therapist')).to.deep.equal(['ana', 'ben']);
    });

    it('ends an assignment, which may begin again, then last', async () => {
      await put('therapist', 'supervisor', 'ana');
      for (const name of ['therapist', 'supervisor']) await store().assign(personId(name), ana);
      for (let twice = 0; twice < 2; twice++) await store().unassign(personId('therapist'), ana);
      expect(await namesAround('ana')).to.deep.equal(['supervisor']);
      expect(await namesAround('therapist')).to.deep.equal([]);
      await store().assign(personId('therapist'), ana);
      expect(await namesAround('ana')).to.deep.equal(['supervisor', 'therapist']);
    });

    it('ends no assignment that is not there', async () => {
      await put('therapist', 'ana');
      await store().unassign(personId('therapist'), ana);
      await store().unassign(personId('nobody'), personId('nowhere'));
      expect(await namesAround('ana')).to.deep.equal([]);
    });

    it('puts somebody in the place of somebody else, once however often it is done', async () => {
      await put('first', 'second', 'third', 'ana', 'ben');
      for (const name of ['first', 'second'])
        for (const client of [ana, ben]) await store().assign(personId(name), client);
      for (let twice = 0; twice < 2; twice++) await store().replace(personId('first'), personId('third'), ana);
      expect(await namesAround('ana')).to.deep.equal(['third', 'second']);
      expect(await namesAround('ben'), 'of other clients nothing changes').to.deep.equal(['first', 'second']);
      expect(await namesAround('first')).to.deep.equal(['ben']);
    });

    it('puts somebody who is assigned already in the other place, and nowhere else', async () => {
      await put('first', 'second', 'third', 'ana');
      for (const name of ['first', 'second', 'third']) await store().assign(personId(name), ana);
      await store().replace(personId('first'), personId('third'), ana);
      expect(await namesAround('ana')).to.deep.equal(['third', 'second']);
    });

    it('assigns whoever is to replace somebody who is not there', async () => {
      await put('first', 'second', 'ana');
      await store().assign(personId('first'), ana);
      await store().replace(personId('gone'), personId('second'), ana);
      expect(await namesAround('ana')).to.deep.equal(['first', 'second']);
    });
  });
}
