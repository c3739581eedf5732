import { expect } from 'chai';
import { createSlackChannel, type SlackSettings } from '../../../adapters/slack/index.ts';
import type { Question } from '../../../src/model.ts';
import { createWorld } from '../../../src/world.ts';
import { commandOf, eventOf, messageEvent, submissionOf, tapOf } from '../../support/played-slack.ts';
import { until } from '../../support/until.ts';
import { ada, bo, keeper, type OpenPractice, openPractice } from './practice.ts';

describe('Slack over HTTP', () => {
  let practice: OpenPractice;
  let kept: ReturnType<typeof keeper>;
  const open = async (more: Partial<SlackSettings> = {}) => {
    practice = await openPractice(more);
    kept = keeper();
    await practice.channel.start(kept.receive);
    return practice;
  };
  afterEach(() => practice.channel.stop());

  const from = { channel: 'slack', workspace: 'T0PRACTICE', user: ada.user, place: ada.place } as const;
  const message = (text = 'Hello') => messageEvent(practice.slack.composed(ada, text));
  const say = (question: Question) =>
    practice.channel.send({ id: 'e1', to: from, act: { kind: 'say', message: { text: 'Well?', question } } });
  const latest = () => practice.slack.posts.at(-1) ?? expect.fail('nothing was posted');

  describe('authenticity', () => {
    it('answers the test of the address', async () => {
      await open();
      const answer = await practice.deliver({ type: 'url_verification', token: 'x', challenge: '3eZbrw1aB' });
      expect(answer).to.deep.equal({ status: 200, body: '{"challenge":"3eZbrw1aB"}' });
    });

    const refused: readonly (readonly [string, Parameters<OpenPractice['deliver']>[1]])[] = [
      ['signed with another secret', { secret: 'guessed' }],
      ['signed more than five minutes ago', { age: 301 }],
      ['with a broken signature', { headers: { 'x-slack-signature': 'v0=' } }],
      ['with an unknown signature', { headers: { 'x-slack-signature': 'nonsense' } }],
      ['with a time that is none', { headers: { 'x-slack-request-timestamp': 'soon' } }],
    ];
    for (const [what, options] of refused)
      it(`refuses what is ${what}`, async () => {
        await open();
        expect(await practice.deliver(message(), options)).to.have.property('status', 401);
        expect(kept.inbounds).to.deep.equal([]);
      });

    it('refuses what is not signed, and what was changed on its way', async () => {
      await open();
      const plain = await fetch(practice.url, { method: 'POST', body: JSON.stringify(message()) });
      expect(plain.status).to.equal(401);
      expect((await fetch(practice.url)).status).to.equal(404);
      expect(kept.inbounds).to.deep.equal([]);
    });

    it('gives on what is played again under the same id, so that it is kept once', async () => {
      await open();
      const body = message();
      await practice.deliver(body);
      await practice.deliver(body);
      expect(new Set(kept.inbounds.map(({ id }) => id))).to.have.property('size', 1);
    });

    it('is not made without a way to know Slack', async () => {
      await open();
      const log = () => {};
      expect(() => createSlackChannel({ token: 'xoxb-1', log, world: createWorld() })).to.throw('signing secret');
    });
  });

  describe('acknowledgement', () => {
    it('answers 500 to what could not be kept, and has the same id when it comes again, after a restart too', async () => {
      await open();
      const body = message('Important');
      kept.fail(1);
      expect(await practice.deliver(body)).to.have.property('status', 500);
      expect(practice.logged.join()).to.not.include('Important');
      const [before] = kept.inbounds;
      await practice.channel.stop();
      await open();
      const headers = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_error' };
      expect(await practice.deliver(body, { headers })).to.have.property('status', 200);
      expect(kept.inbounds).to.deep.equal([before]);
    });

    it('answers 500 before it has begun', async () => {
      practice = await openPractice();
      kept = keeper();
      expect(await practice.deliver(message())).to.have.property('status', 500);
    });

    it('keeps the order of one person, and lets nobody wait for another', async () => {
      await open();
      const release = kept.hold(ada.user);
      const first = practice.deliver(message('first'));
      await until(() => kept.inbounds.length === 1);
      const second = practice.deliver(message('second'));
      await practice.deliver(messageEvent(practice.slack.composed(bo, 'somebody else')));
      expect(kept.texts()).to.deep.equal(['first', 'somebody else']);
      release();
      await Promise.all([first, second]);
      expect(kept.texts()).to.deep.equal(['first', 'somebody else', 'second']);
    });

    it('gives a text and the file that came with it under ids of their own', async () => {
      await open();
      const post = practice.slack.composed(ada, 'See here');
      await practice.deliver(messageEvent(post, { subtype: 'file_share', files: [{ id: 'F1' }] }));
      expect(kept.inbounds.map(({ event }) => event.kind)).to.deep.equal(['text', 'unsupported']);
      expect(new Set(kept.inbounds.map(({ id }) => id))).to.have.property('size', 2);
    });

    it('takes nothing of other workspaces', async () => {
      await open();
      const event = { type: 'message', ...practice.slack.composed(ada, 'Hi'), channel_type: 'im' };
      const body = eventOf({ ...event, event_ts: event.ts }, 'T0OTHER');
      expect(await practice.deliver(body)).to.have.property('status', 200);
      expect(kept.inbounds).to.deep.equal([]);
    });
  });

  describe('who comes', () => {
    it('gives on that somebody opened the conversation, with their zone and language, once by its id', async () => {
      await open();
      const opened = {
        type: 'app_home_opened',
        user: ada.user,
        channel: ada.place,
        tab: 'messages',
        event_ts: '1772355600.000100',
      };
      await practice.deliver(eventOf(opened));
      await practice.deliver(eventOf({ ...opened, event_ts: '1772359900.000100' }));
      const [first, second] = kept.inbounds;
      expect(first).to.deep.include({
        from,
        event: { kind: 'joined' },
        hints: { locale: 'es-MX', zone: 'America/Mexico_City' },
      });
      expect(second?.id).to.equal(first?.id);
      expect(practice.slack.calls.filter(({ method }) => method === 'users.info')).to.have.length(1);
    });

    it('does without zone and language when Slack does not say', async () => {
      await open();
      practice.slack.next('users.info', { kind: 'status', status: 500 });
      const opened = {
        type: 'app_home_opened',
        user: ada.user,
        channel: ada.place,
        tab: 'messages',
        event_ts: '1772355600.000100',
      };
      expect(await practice.deliver(eventOf(opened))).to.have.property('status', 200);
      expect(kept.inbounds[0]).to.not.have.property('hints');
    });

    it('shows whoever opens the home page what it is given for them', async () => {
      practice = await openPractice({});
      kept = keeper();
      const asked: unknown[] = [];
      await practice.channel.start(kept.receive, async (who) => {
        asked.push(who);
        return { title: 'Hello', sections: [{ heading: 'Planned', lines: ['Nothing'] }], actions: [] };
      });
      await practice.deliver(
        eventOf({ type: 'app_home_opened', user: ada.user, channel: ada.place, tab: 'home', event_ts: '1.1' }),
      );
      await until(() => practice.slack.views.length > 0);
      expect(asked).to.deep.equal([from]);
      expect(kept.inbounds).to.deep.equal([]);
      expect(practice.slack.views.at(-1)).to.have.property('type', 'home');
    });

    it('answers a mention where others read only to the one who wrote it, and keeps nothing of it', async () => {
      await open();
      await practice.deliver(
        eventOf({
          type: 'app_mention',
          user: ada.user,
          text: '<@U0BOT> I feel',
          ts: '1.1',
          channel: 'C0GENERAL',
          event_ts: '1.1',
        }),
      );
      await until(() => practice.slack.ephemerals.length === 1);
      expect(practice.slack.ephemerals[0]).to.include({ channel: 'C0GENERAL', user: ada.user });
      expect(practice.slack.ephemerals[0]?.text).to.match(/^Escríbeme/);
      expect(kept.inbounds).to.deep.equal([]);
    });

    it('says loudly that it was removed', async () => {
      await open();
      await practice.deliver(eventOf({ type: 'app_uninstalled' }));
      await practice.deliver({ type: 'app_rate_limited', team_id: 'T0PRACTICE', minute_rate_limited: 1 });
      expect(practice.logged).to.deep.equal([
        'error: Slack says: app_uninstalled',
        'warn: Slack says: app_rate_limited',
      ]);
    });
  });

  describe('taps and forms', () => {
    const options = ['calm', 'sad', 'angry'].map((value) => ({ value, label: value.toUpperCase() }));
    const several: Question = { id: 'q-9', kind: 'several', options };

    it('gives on what was ticked when it is saved, and shows it instead of the boxes', async () => {
      await open();
      await say(several);
      const ticked = options.slice(1).map(({ value, label }) => ({ value, text: { type: 'plain_text', text: label } }));
      const state = { 'q:q-9': { picked: { type: 'checkboxes', selected_options: ticked } } };
      await practice.deliver(tapOf(ada, latest(), 'picked', { selected_options: ticked }, state));
      expect(kept.inbounds).to.deep.equal([]);
      await practice.deliver(tapOf(ada, latest(), 'Guardar', {}, state));
      expect(kept.inbounds[0]?.event).to.deep.equal({ kind: 'choice', question: 'q-9', value: ['sad', 'angry'] });
      await until(() => practice.slack.shown(ada.place)[0] === 'Well?\n✓ SAD, ANGRY');
    });

    it('gives on a step of a scale as a number, and the way past it as its word', async () => {
      await open();
      await say({ id: 'q-1', kind: 'scale', min: 0, max: 10, low: 'none', high: 'most', skip: 'Skip' });
      const post = latest();
      await practice.deliver(tapOf(ada, post, '7'));
      await practice.deliver(tapOf(ada, post, 'Skip'));
      expect(kept.inbounds.map(({ event }) => event.kind === 'choice' && event.value)).to.deep.equal([7, 'Skip']);
    });

    it('says privately that a tap could not be kept, and leaves the question open', async () => {
      await open();
      await say({ id: 'q-1', kind: 'yes-no', options: options.slice(0, 2) });
      kept.fail(1);
      expect(await practice.deliver(tapOf(ada, latest(), 'CALM'))).to.have.property('status', 500);
      await until(() => practice.slack.ephemerals.length === 1);
      expect(practice.slack.ephemerals[0]).to.include({ channel: ada.place, user: ada.user });
      expect(practice.slack.shown(ada.place)).to.deep.equal(['Well?\nCALM\nSAD']);
    });

    it('asks for a number in a form, again when it is none or could not be kept, and takes it once', async () => {
      await open();
      await say({ id: 'q-5', kind: 'number', min: 1, max: 24 });
      expect(practice.slack.shown(ada.place)).to.deep.equal(['Well?\n(1 ... 24)\nResponder']);
      await practice.deliver(tapOf(ada, latest(), 'Responder'));
      const view = practice.slack.views.at(-1) ?? {};
      expect(view.blocks).to.have.nested.property('[0].element.max_value', '24');
      const wrong = await practice.deliver(submissionOf(ada, view, 'seven'));
      expect(JSON.parse(wrong.body)).to.deep.equal({
        response_action: 'errors',
        errors: { answer: 'Escribe un número, por favor.' },
      });
      kept.fail(1);
      const unkept = await practice.deliver(submissionOf(ada, view, '7'));
      expect(JSON.parse(unkept.body).errors.answer).to.match(/^Esto no se ha podido guardar/);
      expect(await practice.deliver(submissionOf(ada, view, '7'))).to.deep.equal({ status: 200, body: '' });
      expect(kept.inbounds.map(({ id }) => id)).to.deep.equal([`view:${view.id}`, `view:${view.id}`]);
      expect(kept.inbounds.at(-1)).to.deep.include({ from, event: { kind: 'choice', question: 'q-5', value: 7 } });
    });

    it('opens a form for an action that asks, and gives its text on with what the action holds', async () => {
      await open();
      const actions = [
        { label: 'Reply', form: 'reply', values: { client: 'c1' }, asks: 'Your reply' },
        { label: 'Seen', form: 'acknowledge', values: { client: 'c1' } },
      ];
      await practice.channel.send({ id: 'e', to: from, act: { kind: 'say', message: { text: 'Ada wrote', actions } } });
      const post = latest();
      await practice.deliver(tapOf(ada, post, 'Seen'));
      await practice.deliver(tapOf(ada, post, 'Reply'));
      const view = practice.slack.views.at(-1) ?? {};
      expect(view.blocks).to.have.nested.property('[0].label.text', 'Your reply');
      await practice.deliver(submissionOf(ada, view, 'I am here.\n<@U1>'));
      expect(kept.inbounds.map(({ event }) => event)).to.deep.equal([
        { kind: 'form', form: 'acknowledge', values: { client: 'c1' } },
        { kind: 'form', form: 'reply', values: { client: 'c1', text: 'I am here.\n<@U1>' } },
      ]);
      expect(kept.inbounds.at(-1)?.from).to.deep.equal(from);
    });

    it('takes a command as words in the direct conversation, wherever it was given, and says when it could not', async () => {
      await open();
      expect(await practice.deliver(commandOf(ada, '/journal'))).to.deep.equal({ status: 200, body: '' });
      expect(kept.inbounds[0]).to.deep.include({ from });
      expect(kept.texts()).to.deep.equal(['journal']);
      kept.fail(1);
      const { status, body } = await practice.deliver(commandOf(ada, '/check-in'));
      expect(status).to.equal(200);
      expect(JSON.parse(body)).to.include({ response_type: 'ephemeral' });
    });
  });
});
