import { expect } from 'chai';
import { settledIn } from '../../support/settled.ts';
import { freshId, readMessages } from '../../support/visitor.ts';
import { clusters, faultsIn, logOf, seconds } from './cluster.ts';
import { openPractice, recovery, textsOf, told } from './practice.ts';

/** Messages of one client that are on their way at once, and how often; below what one may post in a minute. */
const BURST = 40;
const BURSTS = 4;

describe('Two workers that race for one conversation', () => {
  const make = clusters();

  it('keep every message of a burst once, and both sides see them in the same order', async function () {
    this.timeout(120_000);
    const cluster = await make(this);
    cluster.web();
    const workers = [cluster.worker(), cluster.worker()];
    const practice = await openPractice(cluster, ['Robin']);
    const { therapist } = practice;
    const { id, visitor } = practice.clients[0] ?? expect.fail();
    const written: string[] = [];
    for (let burst = 1; burst <= BURSTS; burst++) {
      const texts = Array.from({ length: BURST }, (_, n) => `Burst ${burst}, number ${n}`);
      const began = performance.now();
      // Every third post is made twice at once with one id, as by a page that hears nothing.
      const posts = texts.flatMap((text, n) => {
        const fields = { kind: 'text', text, id: freshId() };
        return (n % 3 === 0 ? [fields, fields] : [fields]).map((one) => visitor.post('/chat', one));
      });
      const answers = await Promise.all(posts);
      expect(answers.filter(({ status }) => status !== 200)).to.deep.equal([]);
      const taken = performance.now() - began;
      written.push(...texts);
      const rest = await recovery(cluster);
      console.log(`      ${posts.length} posts taken in ${seconds(taken)}; after the last: ${told(rest)}`);
      await settledIn(cluster.database);
      const mine = textsOf(await readMessages(visitor, '/chat'), 'own');
      const theirs = textsOf(await readMessages(therapist, `/clients/${id}`), 'other');
      expect(mine).to.have.members(written).and.have.length(written.length);
      expect(theirs).to.deep.equal(mine);
    }
    expect(wordsOfInbox((await therapist.get('/clients')).text)).to.include(`${written.length} new`);
    const turns = workers.map((worker) => logOf(worker).filter(({ event }) => event === 'turn').length);
    console.log(`      turns taken by each: ${turns.join(' and ')}`);
    expect(Math.min(...turns), 'both took part').to.be.above(0);
    expect(faultsIn(cluster.processes)).to.deep.equal([]);
  });
});

const wordsOfInbox = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
