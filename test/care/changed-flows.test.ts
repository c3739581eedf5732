import { expect } from 'chai';
import { actions } from '../../src/care/actions.ts';
import type { Book } from '../../src/care/route.ts';
import { commonNames } from '../../src/care/surroundings.ts';
import { readFlows } from '../../src/engine/flows.ts';
import { createLocalQueue } from '../../src/queue/local/index.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { openPlayedPractice, type PlayedClient, type PlayedPractice, shippedBook } from '../support/practice.ts';

/** The book with some flows in other versions, or without them. */
async function bookWith(changes: { [flow: string]: string | undefined }): Promise<Book> {
  const book = await shippedBook();
  const given = Object.entries(changes).flatMap(([flow, text]) => (text ? [{ name: `${flow}.yaml`, text }] : []));
  const read = readFlows(given, { actions, values: commonNames });
  if ('mistakes' in read) throw new Error(JSON.stringify(read.mistakes));
  const get = (id: string) => (Object.hasOwn(changes, id) ? read.flows.get(id) : book.flows.get(id));
  return { ...book, flows: { ...book.flows, get } };
}

const shorter = `
flow: check-in
version: 2
title: { en: Check-in, es: Registro }
triggers: { routine: true }
window: 4h
nodes:
  feeling:
    ask: choice
    text: { en: How is it?, es: ¿Cómo va? }
    label: { en: Feeling, es: Cómo va }
    options:
      - { value: well, label: { en: Well, es: Bien } }
      - { value: badly, label: { en: Badly, es: Mal } }
  keep:
    do: keep
    with: { as: check-in, share: true }
  done:
    end: true
`;

describe('A practice that changes its flows while a client is in one', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;
  let stop = async () => {};

  beforeEach(async () => {
    practice = await openPlayedPractice();
    robin = await practice.client('Robin');
    await robin.settlesIn();
    await robin.writes('check in');
    await robin.taps(3);
    await robin.hears();
  });
  afterEach(async () => {
    await stop();
    await practice.close();
  });

  /** The same practice, started again with other flows. */
  async function restartWith(changes: { [flow: string]: string | undefined }): Promise<void> {
    await practice.runtime.stop();
    const queue = createLocalQueue({ world: practice.world, onFault: () => {} });
    const again = createRuntime({ ...practice.ports, queue, book: await bookWith(changes) });
    await again.start();
    stop = () => again.stop();
    const receive = again.receive;
    Object.assign(practice.runtime, { receive });
  }

  it('begins the changed flow anew, says so, and keeps what was answered', async () => {
    await restartWith({ 'check-in': shorter });
    await robin.writes('4');
    expect((await robin.hears()).join('\n'))
      .to.include('changed these questions')
      .and.to.include('How is it?');
    const entry = (await practice.therapist.reads(robin)).find(({ kind }) => kind === 'check-in');
    expect(entry).to.include({ status: 'partial' });
  });

  it('asks nothing for a routine whose flow is gone, and nothing fails', async () => {
    const plan = {
      id: 'evening',
      flow: 'check-in',
      rule: 'FREQ=DAILY',
      slots: '20:00',
      window: '240',
      from: '2026-03-02',
    };
    await robin.writes('not now');
    await practice.therapist.does('routine', { client: robin.person.id, ...plan });
    await robin.taps('yes');
    await restartWith({ 'check-in': undefined });
    await robin.hears();
    await practice.world.advance(9 * 3_600_000);
    expect(await robin.hears()).to.deep.equal([]);
    expect(practice.logged.join('\n')).not.to.include('a turn failed');
  });

  it('lets go of a flow that is gone: the words reach the therapist, and nothing fails', async () => {
    await restartWith({ 'check-in': undefined });
    await robin.writes('Is anybody there?');
    const read = await practice.therapist.reads(robin);
    expect(read.map(({ body }) => body.text)).to.include('Is anybody there?');
    expect(practice.logged.join('\n')).not.to.include('a turn failed');
  });
});
