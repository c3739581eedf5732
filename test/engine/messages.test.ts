import { expect } from 'chai';
import type { Messages } from '../../src/engine/messages.ts';
import { readMessages, readPrompts } from '../../src/engine/messages.ts';
import { mistakeLine } from '../../src/engine/mistake.ts';
import { Fault } from '../../src/errors.ts';
import { sample } from './stage.ts';

const file = (text: string) => ({ name: 'messages.yaml', text });

function messagesOf(text: string): Messages {
  const read = readMessages(file(text));
  if ('mistakes' in read) throw new Error(read.mistakes.map(mistakeLine).join('\n'));
  return read.messages;
}

const mistakesOf = (read: ReturnType<typeof readMessages> | ReturnType<typeof readPrompts>) =>
  'mistakes' in read ? read.mistakes.map(mistakeLine) : [];

describe('messages', () => {
  const messages = messagesOf(sample('messages'));

  it('are said in the language asked for', () => {
    expect(messages.say('waiting', 'en', { name: 'Alex', count: 1 })).to.equal('Alex, 1 message waits.');
    expect(messages.say('waiting', 'es', { name: 'Alex', count: 2 })).to.equal('Alex, 2 mensajes esperan.');
    expect(messages.say('bye', 'es')).to.equal('Adiós.');
  });

  it('fail loudly without their key or a value', () => {
    expect(() => messages.say('toString', 'en')).to.throw(Fault, 'there is no message "toString"');
    expect(() => messages.say('waiting', 'en', { name: 'Alex' })).to.throw(
      Fault,
      'the message "waiting" needs "count"',
    );
  });

  it('list their keys and commands', () => {
    expect([messages.keys, messages.commands]).to.deep.equal([
      ['waiting', 'bye'],
      ['pause', 'go-on'],
    ]);
  });

  it('know a command in any language', () => {
    for (const text of ['go on', 'Go on!', 'CONTINUA', 'sigue.'])
      expect(messages.commanded(text, 'en'), text).to.equal('go-on');
    expect(messages.commanded('go on then', 'en')).to.equal(undefined);
  });

  it('may say anything that a person is called', () => {
    expect(messages.say('waiting', 'en', { name: "{x} '{' <b> #", count: 2 })).to.equal(
      "{x} '{' <b> #, 2 messages wait.",
    );
  });

  for (const [title, text, mistake] of [
    ['a missing language', 'a: { en: Hello }', 'messages.yaml:1:1: the text has no "es"; add es: "..."'],
    [
      'a text that cannot be read',
      'a: { en: "{x", es: B }',
      'messages.yaml:1:10: the text cannot be read: a { is not closed; write names as {name}',
    ],
    [
      'a name that one language has not',
      'a: { en: "{x}", es: B }',
      'messages.yaml:1:21: {x} is missing here, another language has it',
    ],
    ['what is no message', 'a: hello', 'messages.yaml:1:4: "a" must be a mapping (name: value)'],
    [
      'a phrase with two meanings',
      'commands: { a: { en: [go] }, b: { en: ["Go!"] } }',
      'messages.yaml:1:40: "Go!" already stands for "a"; choose other words',
    ],
    ['a file that is no mapping', '- a', 'messages.yaml:1:1: "the file" must be a mapping (name: value)'],
  ] as const)
    it(`report ${title}`, () => {
      expect(mistakesOf(readMessages(file(text)))).to.deep.equal([mistake]);
    });
});

describe('prompts', () => {
  it('are read with their ids', () => {
    const read = readPrompts({ name: 'prompts.yaml', text: sample('prompts') });
    expect('prompts' in read && read.prompts.map(({ id }) => id)).to.deep.equal(['window', 'sound']);
  });

  it('report an id that is there twice and a missing language', () => {
    const text = 'prompts:\n  - { id: a, text: { en: A, es: B } }\n  - { id: a, text: { en: A } }\n';
    expect(mistakesOf(readPrompts({ name: 'prompts.yaml', text }))).to.deep.equal([
      'prompts.yaml:3:11: "a" is there twice; give each its own id',
      'prompts.yaml:3:14: the text has no "es"; add es: "..."',
    ]);
  });
});
