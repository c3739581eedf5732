import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { read } from '../../../adapters/slack/read.ts';
import { TEAM } from '../../support/played-slack.ts';

const folder = new URL('payloads/', import.meta.url);
const payload = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** Each file is a request as Slack's documentation shows it, and what it means. */
describe('what Slack posts', () => {
  for (const file of readdirSync(folder)) {
    it(`is read: ${file.replace('.json', '')}`, () => {
      const { body, expected } = payload(file);
      expect(read(body, TEAM)).to.deep.equal(expected);
    });
  }

  it('opens a form for an answer in words, and for a number within its bounds', () => {
    const { body } = payload('tap-choice.json');
    const tap = (value: string) => {
      const [action] = body.actions;
      const reading = read({ ...body, actions: [{ ...action, action_id: 'type', value }] }, TEAM);
      return reading.kind === 'form' ? reading.form('Your answer') : reading;
    };
    const state = (as: string) => JSON.stringify({ place: 'D0ADA', question: 'question-1', as });
    expect(tap('["text"]')).to.deep.equal({ label: 'Your answer', state: state('text') });
    expect(tap('["number",1,24]')).to.deep.equal({
      label: 'Your answer',
      state: state('number'),
      number: { min: 1, max: 24 },
    });
    expect(tap('["number",null,null]')).to.deep.equal({ label: 'Your answer', state: state('number'), number: {} });
  });

  it('opens a form for an action that asks', () => {
    const { body } = payload('press.json');
    const [action] = body.actions;
    const value = JSON.stringify(['reply', { client: 'c1' }, 'Your reply']);
    const reading = read({ ...body, actions: [{ ...action, value }] }, TEAM);
    expect(reading).to.include({ kind: 'form', trigger: body.trigger_id });
    expect(reading.kind === 'form' && reading.form('unused')).to.deep.equal({
      label: 'Your reply',
      state: JSON.stringify({ place: 'D0ADA', form: 'reply', values: { client: 'c1' } }),
    });
  });

  it('is never an error, whatever it is', () => {
    const real = readdirSync(folder).map((file) => payload(file).body);
    fc.assert(
      fc.property(fc.constantFrom(...real), fc.func(fc.nat()), (body, replace) => {
        const some = JSON.parse(JSON.stringify(body, (_, value) => (replace(value) % 5 === 0 ? null : value)));
        expect(read(some, TEAM)).to.have.property('kind');
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(read(body, TEAM)).to.deep.equal({ kind: 'nothing' });
      }),
    );
  });
});
