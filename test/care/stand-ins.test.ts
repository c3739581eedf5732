import { expect } from 'chai';
import { openPlayedPractice, type PlayedClient, type PlayedPractice, type PlayedStaff } from '../support/practice.ts';

describe('Those who stand in', () => {
  let practice: PlayedPractice;
  let dana: PlayedStaff;
  let kai: PlayedStaff;
  let bo: PlayedStaff;
  let robin: PlayedClient;
  beforeEach(async () => {
    practice = await openPlayedPractice();
    dana = practice.therapist;
    kai = await practice.colleague('Kai');
    bo = await practice.colleague('Bo');
    robin = await practice.client('Robin');
    await robin.settlesIn();
  });
  afterEach(() => practice.close());

  const reads = async ({ person }: PlayedStaff) =>
    (await practice.desk.history(person, robin.person.id, { limit: 1 })) !== 'forbidden';
  const handOver = async (to: PlayedStaff) => {
    await dana.does('hand-over', { client: robin.person.id, colleague: to.person.id, name: to.person.name });
    await robin.taps(true);
  };
  const week = { from: '2026-03-09', to: '2026-03-13' };

  it('given another backup, the one before can read no more', async () => {
    await dana.works({ backup: kai.person.id });
    expect(await reads(kai)).to.equal(true);
    await dana.works({ backup: bo.person.id });
    expect([await reads(kai), await reads(bo)]).to.deep.equal([false, true]);
  });

  it('given a leave that is called off, who was to cover can read no more', async () => {
    await dana.works({ leave: [{ ...week, cover: kai.person.id }] });
    expect(await reads(kai)).to.equal(true);
    await dana.works({});
    expect(await reads(kai)).to.equal(false);
  });

  it('given a leave that is over, who covered has three days to hand back, and can read no more', async () => {
    await dana.works({ leave: [{ ...week, cover: kai.person.id }] });
    await practice.leap(Date.parse('2026-03-16T23:00:00+01:00'));
    expect(await reads(kai)).to.equal(true);
    await practice.leap(Date.parse('2026-03-17T00:01:00+01:00'));
    expect(await reads(kai)).to.equal(false);
  });

  it('given somebody who treats the client too, they stay when they are the backup no longer', async () => {
    await practice.ports.store.assign(kai.person.id, robin.person.id);
    await dana.works({ backup: kai.person.id });
    await dana.works({});
    expect(await reads(kai)).to.equal(true);
  });

  it('given a client handed over, the backup goes with the therapist, and that of the colleague comes', async () => {
    await dana.works({ backup: kai.person.id });
    const mia = await practice.colleague('Mia');
    await mia.works({ backup: bo.person.id });
    await handOver(mia);
    expect([await reads(dana), await reads(kai), await reads(mia), await reads(bo)]).to.deep.equal([
      false,
      false,
      true,
      true,
    ]);
  });

  it('given a client handed over to the backup, the backup stays, whoever stands in for them', async () => {
    await dana.works({ backup: kai.person.id });
    await handOver(kai);
    await kai.works({ backup: bo.person.id });
    expect([await reads(kai), await reads(bo)]).to.deep.equal([true, true]);
  });

  it('given a backup who was asked for advice before, they stay when that is closed', async () => {
    const { id: client } = robin.person;
    await dana.does('consult', { client, colleague: kai.person.id, name: 'Kai', text: 'What do you think?' });
    await dana.works({ backup: kai.person.id });
    await dana.does('close-consult', { client, colleague: kai.person.id });
    expect(await reads(kai)).to.equal(true);
    await dana.works({});
    expect(await reads(kai)).to.equal(false);
  });
});
