import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { mayBeSent } from '../../src/care/consent.ts';
import { type ClientState, newClient, newStaff } from '../../src/care/state.ts';
import { type ChannelName, type Purpose, purposes } from '../../src/model.ts';

const terms = 2;
const yes = { version: terms, at: 0, given: true } as const;
const client = (state: Partial<ClientState>): ClientState => ({ ...newClient, standing: 'active', ...state });
const all = purposes.filter((purpose) => purpose !== 'staff');
const owed = ['answer', 'reply', 'notice', 'safety'] as const;

/** Given a client, when something is about to be sent on a channel, then it is of one of these purposes. */
const table: readonly {
  readonly given: string;
  readonly state: ClientState;
  readonly on?: ChannelName;
  readonly may: readonly Purpose[];
}[] = [
  {
    given: 'somebody who has not come yet',
    state: client({ standing: 'invited' }),
    may: ['answer', 'reply', 'safety'],
  },
  {
    given: 'somebody who is still reading the terms',
    state: client({ standing: 'asked' }),
    may: ['answer', 'reply', 'safety'],
  },
  { given: 'a client who agreed', state: client({ agreed: { web: yes } }), may: all },
  {
    given: 'a client who agreed only elsewhere',
    state: client({ agreed: { web: yes } }),
    on: 'slack',
    may: ['answer'],
  },
  {
    given: 'a client who said no to an app',
    state: client({ agreed: { web: yes, slack: { ...yes, given: false } } }),
    on: 'slack',
    may: ['answer'],
  },
  {
    given: 'a client who said no to another app',
    state: client({ agreed: { web: yes, slack: { ...yes, given: false } } }),
    may: all,
  },
  {
    given: 'a client who agreed to the terms before they changed',
    state: client({ agreed: { web: { ...yes, version: 1 } } }),
    may: owed,
  },
  {
    given: 'a client who wants no questionnaires',
    state: client({ agreed: { web: { ...yes, withdrawn: ['measure'] } } }),
    may: all.filter((purpose) => purpose !== 'measure'),
  },
  {
    given: 'a client who wants nothing that comes by itself',
    state: client({ agreed: { web: { ...yes, withdrawn: ['routine', 'measure', 'appointment'] } } }),
    may: owed,
  },
  {
    given: 'a client who wants no questionnaires in another app',
    state: client({ agreed: { web: yes, slack: { ...yes, withdrawn: ['measure'] } } }),
    may: all,
  },
  {
    given: 'a client who takes a break',
    state: client({ standing: 'paused', agreed: { web: yes } }),
    may: [...owed, 'appointment'],
  },
  { given: 'a client who declined', state: client({ standing: 'declined', agreed: { web: yes } }), may: ['answer'] },
  { given: 'a client who left', state: client({ standing: 'stopped' }), may: ['answer'] },
  {
    given: 'a client who agreed when one yes held for all channels',
    state: client({ consent: { version: terms, at: 0 } }),
    on: 'slack',
    may: all,
  },
];

describe('What may be sent', () => {
  for (const { given, state, on = 'web', may } of table)
    it(`to ${given}${on === 'web' ? '' : `, on ${on}`}: ${may.join(', ')}`, () => {
      const allowed = purposes.filter((purpose) => mayBeSent(state, purpose, on, terms));
      expect(allowed.toSorted()).to.deep.equal([...may].toSorted());
    });

  it('to staff is not asked of any client', () => {
    expect(purposes.every((purpose) => mayBeSent(newStaff, purpose, 'slack', terms))).to.equal(true);
  });
});

describe('The gate', () => {
  const source = fileURLToPath(new URL('../../src', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const text = (path: string): string => readFileSync(join(source, path), 'utf8');
  /** Calls of a method `send`, but for those of the web server's responses and the count of sends. */
  const sends = (path: string): number => {
    const calls = text(path).match(/[\w)\]]\s*\??\.\s*send\s*\(/g) ?? [];
    const pages =
      text(path).match(/\b(?:response|look\.response)(?:\.\w+\([^()]*(?:\([^()]*\))?[^()]*\))*\.send\(/g) ?? [];
    const counts = text(path).match(/\bmeter\.send\(/g) ?? [];
    return calls.length - pages.length - counts.length;
  };

  it('is passed by all: one module alone sends on channels', () => {
    expect(files.length).to.be.greaterThan(100);
    expect(files.filter((path) => sends(path) > 0)).to.deep.equal([join('runtime', 'send.ts')]);
  });

  it('stands before the only place there that sends what a turn planned', () => {
    const send = text(join('runtime', 'send.ts'));
    // The one of `once`, and the one to strangers, who have no conversation.
    expect(send.match(/\.send\(/g)).to.have.length(2);
    const [, planned = ''] = /export async function send\(([\s\S]*?)\n}\n/.exec(send) ?? [];
    expect(planned.indexOf('agreed(')).to.be.greaterThan(0).and.lessThan(planned.indexOf('await sayInThread('));
    // There and where it is defined.
    expect(send.match(/sayInThread\(/g)).to.have.length(2);
  });
});
