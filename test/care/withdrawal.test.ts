import { expect } from 'chai';
import fc from 'fast-check';
import { type Address, type AnswerValue, type InboundEvent, type Purpose, purposes } from '../../src/model.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import {
  chatFeatures,
  createPlayedChannel,
  openPlayedPractice,
  type PlayedChannel,
  type PlayedClient,
  type PlayedPractice,
} from '../support/practice.ts';
import { type Claims, watchClaims } from '../support/sends.ts';
import { temporaryFolder } from '../support/temporary.ts';

const HOUR = 3_600_000;
const there: Address = { channel: 'slack', workspace: 'T1', user: 'U-robin', place: 'D-robin' };
const kinds = ['routine', 'measure', 'appointment'] as const;
type Kind = (typeof kinds)[number];
type Place = 'web' | 'slack';

/** What is done in a story, by the client unless it says otherwise. */
const acts = [
  'writes',
  'writes in the app',
  'links the app',
  'agrees to the app',
  'declines the app',
  'wants no check-ins',
  'wants check-ins again',
  'wants no questionnaires',
  'wants no reminders',
  'wants reminders again',
  'wants no check-ins in the app',
  'pauses',
  'resumes',
  'leaves',
  'comes back',
  'therapist writes',
  'therapist sets an appointment',
  'therapist asks for a questionnaire',
  'the page breaks',
  'the app breaks',
  'all works again',
  'an hour goes by',
  'nine hours go by',
  'a day goes by',
] as const;
type Act = (typeof acts)[number];
/** What makes something come has to happen often, or little would be tried. */
const often: readonly Act[] = [
  'therapist sets an appointment',
  'therapist asks for a questionnaire',
  'nine hours go by',
];

/** What the client has said, in the plainest words there are: kept here apart from what the practice keeps. */
interface Said {
  left: boolean;
  paused: boolean;
  /** Whether they said yes to each place. */
  readonly agreed: Record<Place, boolean>;
  readonly unwanted: Record<Place, Set<Kind>>;
  /** Whether they answered for the app since it was linked. */
  answered: boolean;
}

const mayCome = ({ left, paused, agreed, unwanted }: Said, purpose: Purpose, place: Place): boolean => {
  if (purpose === 'answer') return true;
  if (left || !agreed[place]) return false;
  if (paused && (purpose === 'routine' || purpose === 'measure')) return false;
  return !kinds.some((kind) => kind === purpose && unwanted[place].has(kind));
};

const copy = ({ left, paused, answered, agreed, unwanted }: Said): Said => ({
  left,
  paused,
  answered,
  agreed: { ...agreed },
  unwanted: { web: new Set(unwanted.web), slack: new Set(unwanted.slack) },
});

describe('Whatever happens, nothing is sent that a client does not want', () => {
  const file = temporaryFolder();
  let practice: PlayedPractice;
  let slack: PlayedChannel;
  let robin: PlayedClient;
  let claims: Claims;
  let said: Said;
  let events = 0;

  const inTheApp = async (event: InboundEvent): Promise<void> => {
    events += 1;
    await practice.runtime.receive({ id: `app-${events}`, from: there, at: practice.world.now(), event });
    await practice.world.settle();
  };
  const writesInTheApp = (text: string) => inTheApp({ kind: 'text', text, message: `app-${events}` });
  const tapsInTheApp = async (value: AnswerValue) =>
    inTheApp({ kind: 'choice', question: (await robin.question()).id, value });
  const plan = async (id: string, flow: string, slots: string) => {
    const terms = { rule: 'FREQ=DAILY', slots, window: '240', from: '2026-03-02' };
    await practice.therapist.does('routine', { client: robin.person.id, id, flow, ...terms });
    // No two prompts come within an hour.
    await practice.world.advance(1.5 * HOUR);
    await robin.taps('yes');
  };
  const unwant = (kind: Kind, places: readonly Place[] = ['web', 'slack']) => {
    for (const place of places) said.unwanted[place].add(kind);
  };
  const want = (kind: Kind) => {
    for (const place of ['web', 'slack'] as const) said.unwanted[place].delete(kind);
  };
  /** They say so on the page; it means something as long as they have not left. */
  const says = async (text: string, then: () => void) => {
    await robin.writes(text);
    if (!said.left) then();
  };
  const answersForTheApp = async (yes: boolean) => {
    await writesInTheApp('use this app');
    if (said.left || (await practice.ports.store.owner(there)) === undefined) return;
    await tapsInTheApp(yes);
    // What they did not want anywhere they do not want there either.
    if (!said.answered) said.unwanted.slack = new Set(said.unwanted.web);
    said.answered = true;
    said.agreed.slack = yes;
  };
  const breaks = (channel: PlayedChannel) => {
    channel.answer = () => ({ outcome: 'later', reason: 'away' });
  };

  /** Does it, and keeps what they have said by it. */
  const does: { readonly [act in Act]: () => Promise<void> } = {
    writes: async () => void (await robin.writes('A line')),
    'writes in the app': () => writesInTheApp('A line from the app'),
    'links the app': async () => {
      await writesInTheApp((await practice.desk.code(robin.person.id)).code);
      if ((await practice.ports.store.owner(there)) !== robin.person.id) return;
      said.agreed.slack = false;
      said.answered = false;
    },
    'agrees to the app': () => answersForTheApp(true),
    'declines the app': () => answersForTheApp(false),
    'wants no check-ins': () => says('no check-ins', () => unwant('routine')),
    'wants check-ins again': () => says('check-ins again', () => want('routine')),
    'wants no questionnaires': () => says('no questionnaires', () => unwant('measure')),
    'wants no reminders': () => says('no reminders', () => unwant('appointment')),
    'wants reminders again': () => says('reminders again', () => want('appointment')),
    'wants no check-ins in the app': async () => {
      if (said.left || !said.agreed.slack) return;
      await writesInTheApp('what may be sent');
      await tapsInTheApp(['measure', 'appointment']);
      await tapsInTheApp('here');
      said.unwanted.slack = new Set(['routine']);
    },
    pauses: async () => {
      await robin.writes('pause');
      if (said.left) return;
      await robin.taps('open');
      said.paused = true;
    },
    resumes: () =>
      says('resume', () => {
        said.paused = false;
      }),
    leaves: async () => {
      await robin.writes('stop');
      await robin.writes('yes');
      said.left = true;
    },
    'comes back': async () => {
      await robin.writes('start');
      said.paused = false;
      if (!said.left) return;
      await robin.taps(true);
      said = { ...copy(said), left: false, answered: false, agreed: { web: true, slack: false } };
      said.unwanted.web.clear();
      said.unwanted.slack.clear();
    },
    'therapist writes': () => practice.therapist.replies(robin, 'A reply'),
    'therapist sets an appointment': async () => {
      const start = new Date(practice.world.now() + 26 * HOUR).toISOString();
      await practice.therapist.does('appointment', { client: robin.person.id, id: 'one', start, minutes: '50' });
    },
    'therapist asks for a questionnaire': () =>
      practice.therapist.does('ask', { client: robin.person.id, flow: 'phq2' }),
    'the page breaks': async () => breaks(practice.channel),
    'the app breaks': async () => breaks(slack),
    'all works again': async () => {
      for (const channel of [practice.channel, slack])
        channel.answer = ({ id }) => ({ outcome: 'sent', shown: `shown:${id}` });
    },
    'an hour goes by': () => practice.world.advance(HOUR),
    'nine hours go by': () => practice.world.advance(9 * HOUR),
    'a day goes by': () => practice.world.advance(24 * HOUR),
  };

  async function sentMeanwhile(): Promise<readonly { readonly place: Place; readonly purpose: Purpose }[]> {
    const found: { place: Place; purpose: Purpose }[] = [];
    for (const [place, { sent }] of [
      ['web', practice.channel],
      ['slack', slack],
    ] as const)
      for (const { id, act, to } of sent.splice(0)) {
        const mine = to.channel === 'slack' ? to.user === there.user : to.user === robin.person.id;
        if (!mine || act.kind !== 'say') continue;
        const claim = await claims.purposeOf(practice.ports, id);
        if (claim) found.push({ place, purpose: claim.purpose });
      }
    return found;
  }

  async function play(story: readonly Act[]): Promise<Record<Purpose, number>> {
    const counts = Object.fromEntries(purposes.map((purpose) => [purpose, 0])) as Record<Purpose, number>;
    slack = createPlayedChannel('slack', chatFeatures);
    practice = await openPlayedPractice({
      chats: [slack],
      policies: new Map([['slack', { clients: 'full', staff: 'full' }]]),
      openStore: async (now) => {
        claims = watchClaims(createSqliteStore({ file: file(`practice-${events++}.db`), now }));
        return claims.store;
      },
    });
    try {
      robin = await practice.client('Robin');
      await robin.settlesIn();
      await plan('evening', 'check-in', '18:00');
      await plan('morning', 'phq2', '09:00');
      said = {
        left: false,
        paused: false,
        answered: false,
        agreed: { web: true, slack: false },
        unwanted: { web: new Set(), slack: new Set() },
      };
      await sentMeanwhile();
      for (const [place, act] of story.entries()) {
        const before = copy(said);
        await does[act]();
        for (const { place: where, purpose } of await sentMeanwhile()) {
          counts[purpose] += 1;
          const fine = mayCome(before, purpose, where) || mayCome(said, purpose, where);
          expect(fine, `${purpose} on ${where} at act ${place}: ${story.join(', ')}`).to.equal(true);
        }
      }
    } finally {
      await practice.close();
    }
    return counts;
  }

  it('in any order of acts, wishes and outages', async function () {
    this.timeout(300_000);
    const total: Partial<Record<Purpose, number>> = {};
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...acts, ...often), { minLength: 10, maxLength: 30 }),
        async (story) => {
          const counts = await play(story);
          for (const purpose of purposes) total[purpose] = (total[purpose] ?? 0) + counts[purpose];
        },
      ),
      { numRuns: 12, seed: 20_260_302 },
    );
    // What never comes at all would prove nothing.
    for (const purpose of ['answer', 'reply', 'routine', 'measure', 'appointment'] as const)
      expect(total[purpose], purpose).to.be.greaterThan(0);
  });

  /** A send is tried for two hours, so that it must not be long ago that the prompt came. */
  const untilSix: readonly Act[] = Array.from({ length: 4 }, () => 'an hour goes by');
  const waiting: readonly { readonly what: string; readonly story: readonly Act[] }[] = [
    {
      what: 'a check-in',
      story: ['the page breaks', ...untilSix, 'wants no check-ins', 'all works again', 'an hour goes by'],
    },
    { what: 'a reply', story: ['the page breaks', 'therapist writes', 'leaves', 'all works again', 'an hour goes by'] },
    {
      what: 'an appointment',
      story: [
        'the page breaks',
        'therapist sets an appointment',
        'wants no reminders',
        'all works again',
        'an hour goes by',
      ],
    },
    {
      what: 'a questionnaire',
      story: [
        'the page breaks',
        'therapist asks for a questionnaire',
        'wants no questionnaires',
        'all works again',
        'an hour goes by',
      ],
    },
    {
      what: 'a check-in in an app',
      story: [
        'links the app',
        'agrees to the app',
        'the app breaks',
        ...untilSix,
        'wants no check-ins in the app',
        'all works again',
        'an hour goes by',
      ],
    },
  ];
  for (const { what, story } of waiting)
    it(`when ${what} waits for a broken channel and they change their mind`, () => play(story).then(() => undefined));
});
