import { expect } from 'chai';
import { scoreOf } from '../../src/engine/score.ts';
import type { Effect, MeasureResult, TimelineRecord } from '../../src/model.ts';
import { openPlayedPractice, type PlayedClient, type PlayedPractice, shippedBook } from '../support/practice.ts';

const options = ['none', 'several', 'half', 'daily'];
/** `0 1 2 3 -` as answers of a flow; `-` was left open. */
const valuesOf = (items: readonly { question: string }[], digits: string) =>
  Object.fromEntries(
    digits
      .split(' ')
      .map((digit, index) => [items[index]?.question, digit === '-' ? null : (options[Number(digit)] ?? '')]),
  );

describe('The score of a questionnaire', () => {
  const cases: readonly (readonly [
    flow: string,
    answers: string,
    score: number | undefined,
    band: string | undefined,
    when: string,
  ])[] = [
    ['phq9', '0 0 0 0 0 0 0 0 0', 0, 'minimal', 'nothing was there'],
    ['phq9', '1 1 1 1 0 0 0 0 0', 4, 'minimal', 'the top of minimal'],
    ['phq9', '1 1 1 1 1 0 0 0 0', 5, 'mild', 'the beginning of mild'],
    ['phq9', '1 1 1 1 1 1 1 1 1', 9, 'mild', 'the top of mild'],
    ['phq9', '2 1 1 1 1 1 1 1 1', 10, 'moderate', 'the beginning of moderate'],
    ['phq9', '2 2 2 2 2 1 1 1 1', 14, 'moderate', 'the top of moderate'],
    ['phq9', '2 2 2 2 2 2 1 1 1', 15, 'moderately_severe', 'the beginning of moderately severe'],
    ['phq9', '3 3 3 2 2 2 2 1 1', 19, 'moderately_severe', 'the top of moderately severe'],
    ['phq9', '3 3 3 3 2 2 2 1 1', 20, 'severe', 'the beginning of severe'],
    ['phq9', '3 3 3 3 3 3 3 3 3', 27, 'severe', 'all of it, nearly every day'],
    ['phq9', '- 1 1 1 1 1 1 1 1', 9, 'mild', 'one open: it counts the mean of the others'],
    ['phq9', '- - 2 2 2 2 2 2 0', 15, 'moderately_severe', 'two open: 12 of seven are 15.4 of nine'],
    ['phq9', '- - - 2 2 2 2 2 2', undefined, undefined, 'three open: it is not scored'],
    ['gad7', '1 1 1 1 0 0 0', 4, 'minimal', 'the top of minimal'],
    ['gad7', '1 1 1 1 1 0 0', 5, 'mild', 'the beginning of mild'],
    ['gad7', '2 2 1 1 1 1 1', 9, 'mild', 'the top of mild'],
    ['gad7', '2 2 2 1 1 1 1', 10, 'moderate', 'the beginning of moderate'],
    ['gad7', '2 2 2 2 2 2 2', 14, 'moderate', 'the top of moderate'],
    ['gad7', '3 2 2 2 2 2 2', 15, 'severe', 'the beginning of severe'],
    ['gad7', '3 3 3 3 3 3 3', 21, 'severe', 'all of it, nearly every day'],
    ['gad7', '3 3 3 3 3 3 -', undefined, undefined, 'one open: no rule is published, so it is not scored'],
    ['phq2', '1 1', 2, 'below', 'below the point where more is asked'],
    ['phq2', '2 1', 3, 'above', 'the point where more is asked'],
    ['phq2', '3 -', undefined, undefined, 'one of the two open'],
    ['gad2', '0 3', 3, 'above', 'the point where more is asked'],
    ['gad2', '- 3', undefined, undefined, 'one of the two open'],
  ];
  for (const [flow, answers, score, band, when] of cases)
    it(`${flow} of ${answers}: ${score ?? 'none'}, ${band ?? 'no band'} (${when})`, async () => {
      const measure = (await shippedBook()).flows.get(flow)?.measure ?? expect.fail(flow);
      const found = scoreOf(measure, valuesOf(measure.items, answers));
      expect([found.score, found.band?.name]).to.deep.equal([score, band]);
    });

  it('carries the codes of LOINC that are known, and no others', async () => {
    const { flows } = await shippedBook();
    const codes = ['phq9', 'gad7', 'phq2', 'gad2'].map((flow) => {
      const { items = [], codes, points } = flows.get(flow)?.measure ?? expect.fail(flow);
      return [
        codes?.panel,
        codes?.total,
        ...items.map(({ code }) => code),
        ...[...points.values()].map(({ code }) => code),
      ];
    });
    const answers = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'];
    expect(codes).to.deep.equal([
      '44249-1 44261-6 44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8'
        .split(' ')
        .concat(answers),
      '69737-5 70274-6 69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7'.split(' ').concat(answers),
      '55757-9 55758-7 44250-9 44255-8'.split(' ').concat(answers),
      new Array(8).fill(undefined),
    ]);
  });
});

describe('A client with a questionnaire', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;
  const forStaff = () => practice.therapist.reads(robin);
  const last = async (kind: TimelineRecord['kind']) => (await forStaff()).findLast((record) => record.kind === kind);
  const result = async (): Promise<MeasureResult> => (await last('measure'))?.body.measure ?? expect.fail('no measure');
  const inbox = async () => (await practice.desk.caseload(practice.therapist.person))[0];
  const answers = async (...digits: readonly number[]) => {
    for (const digit of digits) await robin.taps(options[digit] ?? '');
  };

  beforeEach(async () => {
    practice = await openPlayedPractice();
    robin = await practice.client('Robin');
    await robin.settlesIn();
  });
  afterEach(() => practice.close());

  it('answers all of it: staff read items, score and band, the client reads plain words and no number', async () => {
    await robin.writes('phq-9');
    await answers(2, 1, 1, 1, 1, 1, 1, 1, 0);
    await robin.hears();
    await robin.taps('somewhat');
    expect(await result()).to.include({ name: 'PHQ-9', scoring: 1, score: 9, most: 27, missing: 0 });
    expect((await result()).items[0]).to.deep.equal({
      name: 'interest',
      code: '44250-9',
      points: 2,
      answer: 'LA6570-1',
    });
    expect((await last('measure'))?.body.answers).to.have.length(10);
    const said = (await robin.hears()).join('\n');
    expect(said)
      .to.include('not a verdict')
      .and.not.to.match(/\d|mild|score/i);
    expect(await inbox()).to.include({ alerts: 0 });
  });

  it('says in item 9 that such thoughts are there: the alert is planned before the next question is put', async () => {
    const commits: (readonly Effect['kind'][])[] = [];
    const { commit } = practice.ports.store;
    practice.ports.store.commit = async (turn) => {
      commits.push(turn.effects.map(({ kind }) => kind));
      return commit(turn);
    };
    await robin.writes('phq 9');
    await answers(0, 0, 0, 0, 0, 0, 0, 0);
    expect(await inbox()).to.include({ alerts: 0 });
    await robin.hears();
    commits.length = 0;
    await answers(1);
    const [effects = []] = commits;
    expect(effects.indexOf('tell')).to.be.above(-1).and.below(effects.indexOf('send'));
    expect(await inbox()).to.include({ alerts: 1 });
    expect((await robin.question()).options?.map(({ value }) => value)).to.include('extremely');
    const [heard = ''] = await robin.hears();
    expect(heard).to.include('Thank you for saying so, Robin').and.include('112');
    const alert = await last('alert');
    expect(alert).to.include({ audience: 'staff' });
    expect(alert?.body.answers?.map(({ name, text }) => [name, text])).to.deep.equal([['thoughts', 'Several days']]);
  });

  it('leaves right after item 9: the alert stands, and what was answered is kept and scored', async () => {
    await robin.writes('phq 9');
    await answers(0, 0, 0, 0, 0, 0, 0, 0, 3);
    await robin.writes('not now');
    expect(await inbox()).to.include({ alerts: 1 });
    expect((await last('measure'))?.status).to.equal('partial');
    expect(await result()).to.include({ score: 3, missing: 0 });
  });

  it('writes something else in the middle: it reaches the therapist, and the questionnaire goes on where it was', async () => {
    await robin.writes('gad 7');
    await answers(1, 1);
    const before = await robin.question();
    await robin.writes('My sister is visiting and it is a lot');
    expect(await inbox()).to.include({ waiting: 1 });
    expect((await forStaff()).map(({ body }) => body.text)).to.include('My sister is visiting and it is a lot');
    const again = await robin.question();
    expect(again.options).to.deep.equal(before.options);
    await robin.writes('and then my brother came too');
    expect(await inbox()).to.include({ waiting: 2 });
    await answers(1, 1, 1, 0, 0);
    expect(await result()).to.include({ name: 'GAD-7', score: 5 });
  });

  it('leaves too much open: it is kept without a score, and they are told plainly', async () => {
    await robin.writes('phq 9');
    for (let item = 0; item < 3; item++) await robin.writes('skip');
    await answers(1, 1, 1, 1, 1, 0);
    await robin.hears();
    await robin.writes('skip');
    expect(await result()).to.include({ missing: 3 });
    expect(await result()).not.to.have.any.keys('score', 'band');
    expect((await robin.hears()).join()).to.include('not added up');
  });

  it('answers a PHQ-2 below 3: that is all', async () => {
    await robin.writes('phq 2');
    await answers(1, 1);
    expect(await result()).to.include({ name: 'PHQ-2', score: 2 });
    expect((await forStaff()).filter(({ kind }) => kind === 'measure')).to.have.length(1);
  });

  it('answers a PHQ-2 with 3: the PHQ-9 follows, without asking again what was just answered', async () => {
    await robin.writes('phq 2');
    await answers(2, 1, 0, 0, 0, 0, 0, 0, 0);
    await robin.taps('very');
    const measures = (await forStaff()).filter(({ kind }) => kind === 'measure');
    expect(measures.map(({ body }) => [body.measure?.name, body.measure?.score])).to.deep.equal([
      ['PHQ-2', 3],
      ['PHQ-9', 3],
    ]);
    expect(measures[1]?.body.answers?.slice(0, 2).map(({ text }) => text)).to.deep.equal([
      'More than half the days',
      'Several days',
    ]);
  });

  it('is asked by the therapist: a word first, then the question, and the entry fills as it goes', async () => {
    await practice.therapist.does('ask', { client: robin.person.id, flow: 'gad7' });
    expect((await robin.hears())[0]).to.include('Dr. Test would like to hear from you: GAD-7');
    expect(await last('measure')).to.include({ status: 'open' });
    await answers(0, 0, 0, 0, 0, 0, 1);
    expect(await last('measure')).to.include({ status: 'done' });
    expect(await result()).to.include({ score: 1 });
  });

  it('is not asked while they take a break, and the therapist learns so', async () => {
    await robin.writes('pause');
    await robin.taps('open');
    await robin.hears();
    await practice.therapist.does('ask', { client: robin.person.id, flow: 'gad7' });
    expect(await robin.hears()).to.deep.equal([]);
    expect((await forStaff()).at(-1)).to.include({ kind: 'note', audience: 'staff' });
  });

  it('has it every second Monday: it comes then, and what is not answered in time is let go', async () => {
    await practice.therapist.does('routine', {
      client: robin.person.id,
      id: 'phq',
      flow: 'phq9',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      slots: '13:00',
      window: '60',
      from: '2026-03-02',
    });
    await robin.taps('yes');
    await practice.world.advanceTo(Temporal.Instant.from('2026-03-02T12:00:00Z').epochMilliseconds);
    expect(await last('measure')).to.include({ status: 'open' });
    await answers(1);
    await robin.writes('not now');
    expect(await last('measure')).to.include({ status: 'partial' });
    const plan = await practice.desk.plan(practice.therapist.person, robin.person.id);
    const next = plan === 'forbidden' ? undefined : plan.routines[0]?.next;
    expect(new Date(next ?? 0).toISOString()).to.equal('2026-03-16T12:00:00.000Z');
  });
});
