import { expect } from 'chai';
import { openPlayedPractice } from '../support/practice.ts';

describe('An erasure that is under way, or was broken off', () => {
  it('leaves the therapist at work, and their other clients on the page', async () => {
    const practice = await openPlayedPractice({ rounds: 1000 });
    const [robin, kim] = [await practice.client('Robin'), await practice.client('Kim')];
    await kim.settlesIn();
    // The first step of an erasure: all the rest of Robin is still kept.
    await practice.ports.vault.destroy(robin.person.id);
    const caseload = await practice.desk.caseload(practice.therapist.person);
    expect(caseload.map(({ client }) => client.name)).to.deep.equal(['Kim']);
    await kim.writes('Are you there?');
    await practice.therapist.replies(kim, 'I am.');
    expect((await kim.timeline()).at(-1)?.body.text).to.equal('I am.');
    await practice.close();
  });
});
