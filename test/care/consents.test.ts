import { expect } from 'chai';
import type { Book } from '../../src/care/route.ts';
import type { Address, InboundEvent } from '../../src/model.ts';
import {
  chatFeatures,
  createPlayedChannel,
  openPlayedPractice,
  type PlayedChannel,
  type PlayedClient,
  type PlayedPractice,
  saidBy,
} from '../support/practice.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const there: Address = { channel: 'slack', workspace: 'T1', user: 'U-robin', place: 'D-robin' };

/** The flows as shipped, a real store, a virtual clock; Slack is served in full, and terms can be changed while the practice runs. */
describe('Consent', () => {
  let practice: PlayedPractice;
  let slack: PlayedChannel;
  let robin: PlayedClient;
  let terms = 1;
  let inbounds = 0;

  const versioned = (flows: Book['flows']): Book['flows'] => ({
    ...flows,
    get(id) {
      const flow = flows.get(id);
      return flow && id === 'consent' ? { ...flow, version: terms } : flow;
    },
  });
  const inSlack = async (event: InboundEvent): Promise<void> => {
    inbounds += 1;
    await practice.runtime.receive({ id: `slack-${inbounds}`, from: there, at: practice.world.now(), event });
    await practice.world.settle();
  };
  const writesInSlack = (text: string) => inSlack({ kind: 'text', text, message: `in-slack-${inbounds}` });
  const tapsInSlack = async (value: boolean | string) =>
    inSlack({ kind: 'choice', question: (await robin.question()).id, value });
  const linksSlack = async () => writesInSlack((await practice.desk.code(robin.person.id)).code);
  /** What has been said in a place since it was last asked. */
  const saidIn = ({ sent }: PlayedChannel): string => {
    const texts = sent.map((one) => saidBy(one).text);
    sent.length = 0;
    return texts.join('\n');
  };
  /** Suggested, and agreed to once no other question keeps it waiting. */
  const everyEvening = async () => {
    await practice.therapist.does('routine', {
      client: robin.person.id,
      id: 'evening',
      flow: 'check-in',
      rule: 'FREQ=DAILY',
      slots: '20:00',
      window: '240',
      from: '2026-03-02',
    });
    await practice.world.advance(11 * MINUTE);
    await robin.taps('yes');
  };
  const checkedIn = async () => (await robin.timeline()).filter(({ kind }) => kind === 'check-in').length;

  beforeEach(async () => {
    terms = 1;
    slack = createPlayedChannel('slack', chatFeatures);
    const policies = new Map([['slack', { clients: 'full', staff: 'full' }] as const]);
    practice = await openPlayedPractice({ chats: [slack], policies, flows: versioned });
    robin = await practice.client('Robin');
    await robin.settlesIn();
  });
  afterEach(() => practice.close());

  describe('given a client who links another app', () => {
    beforeEach(linksSlack);

    it('when they have just come, then they are told who can read there and asked', () => {
      const said = saidIn(slack);
      expect(said).to.include('Whoever runs the workspace').and.to.include('May Dr. Test’s replies');
    });

    it('when they have not answered, then a reply and a check-in go to the page, and answers to the app', async () => {
      saidIn(slack);
      saidIn(practice.channel);
      await practice.therapist.replies(robin, 'On the page');
      await everyEvening();
      await practice.world.advance(DAY);
      expect(saidIn(slack)).to.equal('');
      expect(saidIn(practice.channel)).to.include('On the page');
      expect(await checkedIn()).to.equal(1);
      await writesInSlack('planned');
      expect(saidIn(slack)).to.include('Check-in');
    });

    it('when they say yes, then all comes there', async () => {
      await tapsInSlack(true);
      saidIn(slack);
      await practice.therapist.replies(robin, 'In the app');
      await everyEvening();
      await practice.world.advance(DAY);
      expect(saidIn(slack)).to.include('In the app').and.to.include('suggests this');
    });

    it('when they say no, then nothing comes there but answers, they are not asked again, and it is on record', async () => {
      await tapsInSlack(false);
      saidIn(slack);
      await practice.therapist.replies(robin, 'On the page');
      expect(saidIn(slack)).to.equal('');
      await writesInSlack('I am still here');
      expect(saidIn(slack)).not.to.include('May Dr. Test');
      const lines = (await practice.therapist.reads(robin)).filter(({ kind }) => kind === 'consent');
      expect(lines.at(-1)?.body.text).to.equal('Chose not to be written to in Slack (text 1).');
    });

    it('when they said no and write “use this app”, then they are asked once more', async () => {
      await tapsInSlack(false);
      saidIn(slack);
      await writesInSlack('use this app');
      expect(saidIn(slack)).to.include('May Dr. Test');
      await tapsInSlack(true);
      await practice.therapist.replies(robin, 'In the app');
      expect(saidIn(slack)).to.include('In the app');
    });

    it('when they leave the question for days, then it is put again the next time they write there', async () => {
      await practice.world.advance(3.1 * DAY);
      saidIn(slack);
      await writesInSlack('Hello again');
      expect(saidIn(slack)).to.include('May Dr. Test');
    });
  });

  describe('given a client with a check-in every evening', () => {
    beforeEach(async () => {
      await everyEvening();
      await robin.hears();
    });

    it('when they write “no check-ins”, then none comes, staff know, and “check-ins again” brings them back', async () => {
      await robin.writes('no check-ins');
      expect((await robin.hears()).join()).to.include('Check-ins and prompts are off');
      await practice.world.advance(3 * DAY);
      expect(await checkedIn()).to.equal(0);
      expect(await robin.hears()).to.deep.equal([]);
      const lines = (await practice.therapist.reads(robin)).filter(({ kind }) => kind === 'consent');
      expect(lines.at(-1)?.body.text).to.include('Check-ins and prompts: no.');
      await robin.writes('check-ins again');
      await practice.world.advance(DAY);
      expect(await checkedIn()).to.equal(1);
    });

    it('when one is open and they write “no check-ins”, then its question is not put again', async () => {
      await practice.world.advance(9 * 3_600_000);
      expect(await checkedIn()).to.equal(1);
      await robin.hears();
      await robin.writes('no check-ins');
      expect(await robin.hears()).to.have.length(1);
      await robin.writes('A line for the therapist');
      expect((await practice.desk.caseload(practice.therapist.person))[0]).to.include({ waiting: 1 });
    });

    it('when they choose what may be sent, then that and nothing else comes', async () => {
      await robin.writes('what may be sent');
      await robin.taps(['appointment']);
      expect((await robin.hears()).at(-1)).to.include(
        'Check-ins and prompts are off. Questionnaires are off. Appointment',
      );
      const start = '2026-03-05T10:00:00+01:00';
      await practice.therapist.does('appointment', { client: robin.person.id, id: 'first', start, minutes: '50' });
      await practice.world.advance(3 * DAY);
      expect(await checkedIn()).to.equal(0);
      expect((await robin.hears()).join()).to.include('Your next appointment');
    });

    it('when they choose it for one app only, then it comes in the other place', async () => {
      await linksSlack();
      await tapsInSlack(true);
      await writesInSlack('what may be sent');
      await inSlack({ kind: 'choice', question: (await robin.question()).id, value: ['appointment', 'measure'] });
      await tapsInSlack('here');
      saidIn(slack);
      saidIn(practice.channel);
      await practice.world.advance(DAY);
      expect(saidIn(slack)).to.equal('');
      expect(saidIn(practice.channel)).not.to.equal('');
      expect(await checkedIn()).to.equal(1);
    });

    it('when the terms change, then they are asked once, check-ins wait for the answer, and replies do not', async () => {
      terms = 2;
      await practice.world.advance(DAY);
      expect(await checkedIn()).to.equal(0);
      await practice.therapist.replies(robin, 'How are you?');
      expect((await robin.hears()).join()).to.equal('How are you?');
      await robin.writes('Fine');
      expect((await robin.hears()).join('\n'))
        .to.include('has changed its terms')
        .and.to.include('Would you like to begin');
      await robin.taps(true);
      await practice.world.advance(DAY);
      expect(await checkedIn()).to.equal(1);
      expect((await practice.therapist.reads(robin)).map(({ body }) => body.text)).to.include(
        'Agreed to begin (text 2).',
      );
    });

    it('when they leave the changed terms, then they are not asked at every line, and “start” shows them again', async () => {
      terms = 2;
      await robin.writes('Hello');
      await robin.writes('cancel');
      await robin.hears();
      await robin.writes('Another line');
      expect((await robin.hears()).join()).not.to.include('has changed its terms');
      await robin.writes('start');
      expect((await robin.hears()).join()).to.include('has changed its terms');
    });

    it('when they say no to the changed terms, then nothing comes any more', async () => {
      terms = 2;
      await robin.writes('Hello');
      await robin.taps(false);
      await robin.hears();
      await practice.world.advance(2 * DAY);
      await practice.therapist.replies(robin, 'How are you?');
      expect(await robin.hears()).to.deep.equal([]);
      expect((await practice.therapist.reads(robin)).at(-1))
        .to.include({ audience: 'staff' })
        .and.to.include.keys('failed');
    });

    it('when the terms change during a break, then a yes does not end the break', async () => {
      await robin.writes('pause');
      await robin.taps('week');
      terms = 2;
      await robin.writes('Hello');
      await robin.taps(true);
      expect((await practice.desk.caseload(practice.therapist.person))[0]).to.include({ standing: 'paused' });
    });
  });

  describe('given a therapist who wonders why nothing arrives', () => {
    const withheld = async () => {
      const plan = await practice.desk.plan(practice.therapist.person, robin.person.id);
      return plan === 'forbidden' ? expect.fail(plan) : plan.withheld;
    };

    it('when nothing was withdrawn, then they read so', async () => {
      expect(await withheld()).to.deep.equal([]);
    });

    it('when the client wants no check-ins, then since when; when they want them again, then nothing', async () => {
      const since = practice.world.now();
      await robin.writes('no check-ins');
      await practice.world.advance(DAY);
      await robin.writes('no questionnaires');
      expect(await withheld()).to.deep.equal([
        { what: 'routine', since },
        { what: 'measure', since: since + DAY },
      ]);
      await robin.writes('check-ins again');
      expect((await withheld()).map(({ what }) => what)).to.deep.equal(['measure']);
    });

    it('when the client has not said whether an app may be written to, or says no, then that', async () => {
      await linksSlack();
      expect(await withheld()).to.deep.equal([{ what: 'unanswered', channel: 'slack' }]);
      await practice.world.advance(DAY);
      await writesInSlack('use this app');
      await tapsInSlack(false);
      expect(await withheld()).to.deep.equal([{ what: 'all', channel: 'slack', since: practice.world.now() }]);
    });

    it('when something is withdrawn in one app only, then where; a yes to new terms leaves it so', async () => {
      await linksSlack();
      await tapsInSlack(true);
      const since = practice.world.now();
      await writesInSlack('what may be sent');
      await inSlack({ kind: 'choice', question: (await robin.question()).id, value: ['appointment', 'measure'] });
      await tapsInSlack('here');
      const inSlackAlone = { what: 'routine', channel: 'slack', since };
      expect(await withheld()).to.deep.equal([inSlackAlone]);
      terms = 2;
      expect(await withheld()).to.deep.equal([{ what: 'terms' }, inSlackAlone]);
      await practice.world.advance(DAY);
      await robin.writes('Hello');
      await robin.taps(true);
      expect(await withheld()).to.deep.equal([inSlackAlone]);
    });

    it('when the client has left, then their standing says it all', async () => {
      await robin.writes('no check-ins');
      await robin.writes('stop');
      await robin.writes('yes');
      expect(await withheld()).to.deep.equal([]);
    });
  });

  it('given a reply that waits for a broken channel, when the client leaves, then it does not go out and staff see so', async () => {
    practice.channel.answer = () => ({ outcome: 'later', reason: 'away' });
    await practice.therapist.replies(robin, 'Too late');
    await robin.writes('stop');
    await robin.writes('yes');
    practice.channel.answer = () => ({ outcome: 'sent' });
    saidIn(practice.channel);
    await practice.world.advance(3_600_000);
    expect(saidIn(practice.channel)).to.include('take good care').and.not.include('Too late');
    const reply = (await practice.therapist.reads(robin)).find(({ body }) => body.text === 'Too late');
    expect(reply).to.include({ audience: 'staff' }).and.to.include.keys('failed');
    expect((await robin.timeline()).map(({ body }) => body.text)).not.to.include('Too late');
  });
});
