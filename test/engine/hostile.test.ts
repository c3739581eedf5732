import { expect } from 'chai';
import { flowsOf, mistakesOf, sample } from './stage.ts';

const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'
    .split('')
    .map((name, place) => `${name}: &${name} [${'*abcdefghi'.charAt(0)}${'abcdefghi'[place]}, *${'abcdefghi'[place]}]`),
].join('\n');

/** Files that nobody writes by chance. Each must end as a mistake, soon. */
const files: { readonly [title: string]: string } = {
  nothing: '',
  'a lone value': '42',
  'a list': '- flow: x',
  null: '~',
  'aliases that multiply': bomb,
  'an alias of itself': 'flow: &a [*a]',
  'five megabytes': `flow: x\nnodes: ${'x'.repeat(5_000_000)}`,
  'deep lists': nested('[', ']', 20_000),
  'deep mappings': '{a: '.repeat(20_000),
  'deep indentation': Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'many dashes': `${'- '.repeat(20_000)}a`,
  'keys of the prototype': '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n',
  'nodes of the prototype': 'flow: x\nversion: 1\ntitle: { en: X }\nnodes:\n  __proto__: { end: true }\n',
  'keys that are no texts': '? [a, b]\n: 1\n? {c: d}\n: 2\n',
  'several documents': 'flow: a\n---\nflow: b\n',
  'a tag': 'flow: !!js/function "function () {}"\n',
  binary: 'flow: !!binary aGVsbG8=\nversion: 1\n',
  bytes: '\u0000\u0001\ufffe\ud800',
  tabs: '\tflow: x',
  'a million nodes': `flow: x\nversion: 1\ntitle: { en: X }\nnodes:\n${'  a: { end: true }\n'.repeat(10_000)}`,
  'infinite numbers': sample('breathe').replace('version: 1', 'version: .inf'),
  'a window of no end': sample('breathe').replace('window: 30m', 'window: 99999999999d'),
};

describe('a hostile file', () => {
  for (const [title, text] of Object.entries(files))
    it(`is a mistake and no crash: ${title}`, () => {
      expect(mistakesOf(text)).not.to.deep.equal([]);
      expect({}).not.to.have.property('polluted');
    });

  it('is not read beyond its limit, however harmless', () => {
    expect(mistakesOf(`${sample('breathe')}#${'x'.repeat(300_000)}`)).to.deep.equal([
      'breathe.yaml:1:1: the file has more than 262144 characters; split it into several flows',
    ]);
  });

  it('may name its nodes like what every object has', () => {
    const nodes = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const text = `flow: x\nversion: 1\ntitle: { en: X }\nnodes:\n${nodes.map((name) => `  ${name}: { say: { en: hi } }\n`).join('')}  done: { end: true }\n`;
    expect(flowsOf(text).get('x')?.nodes.size).to.equal(5);
  });

  it('cannot lead, call, give or do what only every object has', () => {
    const text = (node: string) =>
      `flow: x\nversion: 1\ntitle: { en: X }\nnodes:\n  a: ${node}\n  done: { end: true }\n`;
    expect(mistakesOf(text('{ say: { en: hi }, next: toString }'))[0]).to.include('there is no node "toString"');
    expect(mistakesOf(text('{ call: constructor }'))[0]).to.include('there is no flow "constructor"');
    expect(mistakesOf(text('{ do: valueOf }'))[0]).to.include('there is no action "valueOf"');
    expect(mistakesOf(text('{ do: flag, with: { toString: 1 } }'))[0]).to.include('"flag" has no argument "toString"');
    expect(mistakesOf(text('{ set: { constructor: 1 } }'))[0]).to.include('cannot be the name of an answer');
    expect(mistakesOf(text('{ say: { en: "{constructor}" } }'))[0]).to.include('which nothing sets');
  });
});
