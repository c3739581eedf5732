import { expect } from 'chai';
import { allowedUrl, placeOf, readPlace } from '../../../adapters/teams/place.ts';
import { activitySchema, read } from '../../../adapters/teams/read.ts';
import type { InboundEvent } from '../../../src/model.ts';

const serviceUrl = 'https://smba.trafficmanager.net/amer/';
const now = 1_800_000_000_000;
const conversation = 'a:17I0kl9EkpE1O9PH5TWrzrLNwnWWcfrU7QZjKR0WSfOpzbfcAg2IaydG';
const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const user = '29:1XJKJMvc5GBtc2JwZq0oj8tHZmzrQgFmB39ATiQWA85gQtHieVkKilBZ9XHoq9j7Z';

/** As on the page "Messages in bot conversations" at learn.microsoft.com. */
const message = {
  type: 'message',
  id: '1485983408511',
  timestamp: '2017-02-01T21:10:07.437Z',
  localTimestamp: '2017-02-01T14:10:07.437-07:00',
  serviceUrl,
  channelId: 'msteams',
  from: { id: user, name: 'Megan Bowen', aadObjectId: '7faf8ab2-3d56-4244-b585-20c8a42ed2b8' },
  conversation: { conversationType: 'personal', id: conversation },
  recipient: { id: '28:c9e8c047-2a74-40a2-b28a-b162d5f5327c', name: 'Teams TestBot' },
  textFormat: 'plain',
  text: 'Hello Teams TestBot.',
  attachments: [{ contentType: 'text/html', content: '<div><div>Hello Teams TestBot.</div>\n</div>' }],
  entities: [
    { locale: 'en-US', country: 'US', platform: 'Windows', timezone: 'America/Los_Angeles', type: 'clientInfo' },
  ],
  channelData: { tenant: { id: tenant } },
  locale: 'en-US',
};
const { text: _text, attachments: _attachments, ...bare } = message;
const channelData = (eventType: string) => ({ tenant: { id: tenant }, eventType });
const file = {
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl: 'https://contoso.sharepoint.com/personal/file.txt',
  name: 'file.txt',
  content: { downloadUrl: 'https://download.link', uniqueId: '1150D938', fileType: 'txt' },
};
const picture = {
  contentType: 'image/*',
  contentUrl: 'https://smba.trafficmanager.net/amer/v3/attachments/1/views/original',
};
const execute = (data: object) => ({
  ...bare,
  type: 'invoke',
  id: 'f:83b6b0b9-02ef-4d3c-3b3a-0bd9d1a2a6c4',
  name: 'adaptiveCard/action',
  replyToId: '1485983400000',
  value: { action: { type: 'Action.Execute', verb: 'question', data }, trigger: 'manual' },
});
const question = { meanwhile: 'question', question: 'q-1', kind: 'choice', value: 'calm', labels: ['Calm'] };
const list = { values: ['a,b', 'c'], labels: ['A and B', 'C'] };

const readAs = (activity: object, only?: string) =>
  read(activitySchema.parse(activity), { serviceUrl, now, tenant: only });
const eventsOf = (activity: object): readonly InboundEvent[] => readAs(activity).inbounds.map(({ event }) => event);

describe('what Teams posts', () => {
  it('is an inbound of the person, in their conversation, at its time, under an id of its own', () => {
    expect(readAs(message).inbounds).to.deep.equal([
      {
        id: `${conversation}/1485983408511`,
        at: Date.parse('2017-02-01T21:10:07.437Z'),
        from: { channel: 'teams', workspace: tenant, user, place: `${conversation} ${serviceUrl}` },
        event: { kind: 'text', text: 'Hello Teams TestBot.', message: '1485983408511' },
        hints: { locale: 'en-US', zone: 'America/Los_Angeles' },
      },
    ]);
  });

  const text = (more: object): InboundEvent =>
    ({ kind: 'text', text: 'Hello Teams TestBot.', message: '1485983408511', ...more }) as InboundEvent;
  const unsupported: InboundEvent = { kind: 'unsupported', message: '1485983408511' };

  const known: readonly (readonly [string, object, readonly InboundEvent[]])[] = [
    ['a message, and not the HTML copy of it', message, [text({})]],
    ['lines, without what surrounds them', { ...message, text: ' one\r\ntwo\n' }, [text({ text: 'one\ntwo' })]],
    ['a message that answers another', { ...message, replyToId: '1485983400000' }, [text({ under: '1485983400000' })]],
    [
      'a quotation',
      {
        ...message,
        attachments: [
          {
            contentType: 'text/html',
            content:
              '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1485983400001"><p>Hi</p></blockquote><p>Yes</p>',
          },
        ],
      },
      [text({ under: '1485983400001' })],
    ],
    ['a file', { ...bare, attachments: [file] }, [unsupported]],
    ['a picture', { ...bare, attachments: [picture, ...message.attachments] }, [unsupported]],
    ['a sticker, which is only in the HTML', { ...bare, text: '', attachments: message.attachments }, [unsupported]],
    ['a file with a text', { ...message, attachments: [file, ...message.attachments] }, [text({}), unsupported]],
    [
      'an edit',
      { ...message, type: 'messageUpdate', channelData: channelData('editMessage') },
      [{ kind: 'edit', message: '1485983408511', text: 'Hello Teams TestBot.' }],
    ],
    [
      'a deletion that was taken back, as an edit',
      { ...message, type: 'messageUpdate', channelData: channelData('undeleteMessage') },
      [{ kind: 'edit', message: '1485983408511', text: 'Hello Teams TestBot.' }],
    ],
    [
      'a deletion',
      { ...bare, type: 'messageDelete', channelData: channelData('softDeleteMessage') },
      [{ kind: 'delete', message: '1485983408511' }],
    ],
    ['an installation', { ...bare, type: 'installationUpdate', action: 'add' }, [{ kind: 'joined' }]],
    ['a removal', { ...bare, type: 'installationUpdate', action: 'remove' }, [{ kind: 'left' }]],
    [
      'a conversation that the bot was removed from',
      { ...bare, type: 'conversationUpdate', membersRemoved: [bare.recipient] },
      [{ kind: 'left' }],
    ],
    ['a tap', execute(question), [{ kind: 'choice', question: 'q-1', value: 'calm' }]],
    [
      'a tap on a scale',
      execute({ ...question, kind: 'scale', value: 4 }),
      [{ kind: 'choice', question: 'q-1', value: 4 }],
    ],
    [
      'a pick from a list',
      execute({ ...question, value: undefined, ...list, answer: '1' }),
      [{ kind: 'choice', question: 'q-1', value: 'c' }],
    ],
    [
      'several picks, by their places',
      execute({ ...question, kind: 'several', value: undefined, ...list, answer: '0,1' }),
      [{ kind: 'choice', question: 'q-1', value: ['a,b', 'c'] }],
    ],
    [
      'none of several',
      execute({ ...question, kind: 'several', value: undefined, ...list, answer: '' }),
      [{ kind: 'choice', question: 'q-1', value: [] }],
    ],
    [
      'a number',
      execute({ meanwhile: 'question', question: 'q-1', kind: 'number', answer: '6.5' }),
      [{ kind: 'choice', question: 'q-1', value: 6.5 }],
    ],
    [
      'a date',
      execute({ meanwhile: 'question', question: 'q-1', kind: 'date', answer: '2026-12-03' }),
      [{ kind: 'choice', question: 'q-1', value: '2026-12-03' }],
    ],
    [
      'a button',
      execute({ meanwhile: 'action', form: 'seen', values: { client: 'c-1' } }),
      [{ kind: 'form', form: 'seen', values: { client: 'c-1' } }],
    ],
    [
      'a form',
      execute({ meanwhile: 'action', form: 'reply', values: { client: 'c-1' }, asks: true, text: ' I am here ' }),
      [{ kind: 'form', form: 'reply', values: { client: 'c-1', text: 'I am here' } }],
    ],
    [
      'a tap of an older client, as a message',
      { ...bare, replyToId: '1485983400000', value: question },
      [{ kind: 'choice', question: 'q-1', value: 'calm' }],
    ],
  ];
  for (const [what, activity, events] of known)
    it(`reads ${what}`, () => {
      expect(eventsOf(activity)).to.deep.equal(events);
    });

  const nothing: readonly (readonly [string, object])[] = [
    ['a group chat', { ...message, conversation: { ...message.conversation, conversationType: 'groupChat' } }],
    ['a channel', { ...message, conversation: { ...message.conversation, conversationType: 'channel' } }],
    ['another bot', { ...message, from: { id: '28:0d5e8cd3-ef3c-4a47-b1d6-7d8a9f0f1e2d', name: 'Other' } }],
    ['itself', { ...message, from: { ...message.recipient, role: 'bot' } }],
    ['nobody’s organisation', { ...message, channelData: {} }],
    ['an empty message', { ...bare, text: ' \n' }],
    [
      'a reaction',
      { ...bare, type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: '1485983400000' },
    ],
    ['typing', { ...bare, type: 'typing' }],
    ['a read receipt', { ...bare, type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }],
    ['an upgrade of the app', { ...bare, type: 'installationUpdate', action: 'add-upgrade' }],
    ['a member who joins', { ...bare, type: 'conversationUpdate', membersAdded: [bare.recipient] }],
    ['an update of another kind', { ...message, type: 'messageUpdate', channelData: channelData('other') }],
    ['a sign-in', { ...bare, type: 'invoke', name: 'signin/verifyState', value: { state: '123456' } }],
    ['a button of another app', execute({ id: 'approve' })],
    ['a button with a kind that is none', execute({ ...question, kind: 'colour' })],
    ['a form sent off empty', execute({ meanwhile: 'action', form: 'reply', values: {}, asks: true, text: ' ' })],
    ['a number that is none', execute({ meanwhile: 'question', question: 'q', kind: 'number', answer: 'six' })],
    ['an unknown type', { ...bare, type: 'handoff' }],
  ];
  for (const [what, activity] of nothing)
    it(`makes nothing of ${what}`, () => {
      expect(eventsOf(activity)).to.deep.equal([]);
    });

  it('is not listened to where it comes from another organisation than the one that is served', () => {
    expect(readAs(message, 'another').inbounds).to.deep.equal([]);
    for (const id of [tenant, tenant.toUpperCase()]) expect(readAs(message, id).inbounds).to.have.length(1);
  });

  it('has an id that tells the edits of one message apart, and is the same when one comes again', () => {
    const edit = { ...message, type: 'messageUpdate', channelData: channelData('editMessage') };
    const later = { ...edit, timestamp: '2017-02-01T21:11:00.000Z' };
    const ids = [message, edit, edit, later].map((activity) => readAs(activity).inbounds[0]?.id);
    expect(ids[1]).to.equal(ids[2]);
    expect(new Set(ids)).to.have.property('size', 3);
  });

  it('is from where it is now when it says no time', () => {
    expect(readAs({ ...message, timestamp: undefined }).inbounds[0]?.at).to.equal(now);
  });
});

describe('an address of the Bot Connector', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['https://smba.trafficmanager.net/amer/', 'https://smba.trafficmanager.net/amer/'],
    ['https://smba.trafficmanager.net/emea', 'https://smba.trafficmanager.net/emea/'],
    [`https://smba.trafficmanager.net/emea/${tenant}/`, 'https://smba.trafficmanager.net/emea/'],
    ['https://smba.trafficmanager.net/', 'https://smba.trafficmanager.net/teams/'],
    ['https://smba.infra.gcc.teams.microsoft.com/teams', 'https://smba.infra.gcc.teams.microsoft.com/teams/'],
    ['https://smba.infra.gov.teams.microsoft.us/teams', undefined],
    ['http://10.0.0.7:3978/connector', 'http://10.0.0.7:3978/connector/'],
    ['http://10.0.0.7:3978/another', undefined],
    ['http://smba.trafficmanager.net/amer/', undefined],
    ['https://smba.trafficmanager.net:8443/amer/', undefined],
    ['https://user@smba.trafficmanager.net/amer/', undefined],
    ['https://smba.trafficmanager.net.evil.example/amer/', undefined],
    ['https://evil.example/?smba.trafficmanager.net', undefined],
    ['https://169.254.169.254/', undefined],
    ['', undefined],
  ];
  for (const [given, allowed] of cases)
    it(`${allowed === undefined ? 'is refused' : 'is taken'}: ${given || '(none)'}`, () => {
      expect(allowedUrl(given, ['http://10.0.0.7:3978/connector'])).to.equal(allowed);
    });

  it('is kept with the conversation, so that any process can send there', () => {
    const place = { conversation, serviceUrl };
    expect(readPlace(placeOf(place))).to.deep.equal(place);
    for (const other of ['nowhere', '', 'a b c']) expect(readPlace(other)).to.equal(undefined);
  });
});
