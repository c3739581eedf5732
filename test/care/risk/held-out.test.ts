/**
 * How well danger is noticed in messages that nobody tunes the rules to. `held-out/authors` is by people who write for no rule and saw
 * none: nothing of theirs is learned from, so it tells most. The messages of one more author were split for ever by the last digit of
 * their ids: even ones are in `held-out/tune`, to learn from; odd ones in `held-out/blind`. Whoever writes rules or examples for
 * `src/care/risk` reads neither: what is learned here is which kinds fail, never which words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod';
import { screen } from '../../../src/care/risk/screen.ts';
import { locales } from '../../../src/model.ts';

const messageShape = z.strictObject({
  id: z.string().regex(/^(en|es)-(none|concern|crisis)-[a-z-]+-\d+$/),
  lang: z.enum(locales),
  text: z.string().min(1),
  level: z.enum(['none', 'concern', 'crisis']),
  kind: z.string().min(1),
});
type Message = z.infer<typeof messageShape>;

/**
 * At least this part of the messages in danger is taken for it, in each language, and at most this part of the harmless ones: each of
 * those wakes somebody. A bit worse than what was measured (docs/risk.md); the authors' harmless messages are made to be mistaken.
 */
const bounds = {
  blind: { recall: 0.92, alarms: 0.11 },
  benchmark: { recall: 0.82, alarms: 0.07 },
  interviews: { recall: 0.74, alarms: 0.11 },
  public: { recall: 0.76, alarms: 0.11 },
  scenes: { recall: 0.59, alarms: 0.2 },
} as const;

const read = (path: string): readonly Message[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => messageShape.parse(JSON.parse(line)));

const messages = locales.flatMap((locale) => read(`held-out/blind/${locale}.jsonl`));

const authors = (['benchmark', 'interviews', 'public', 'scenes'] as const).map((author) => ({
  author,
  messages: read(`held-out/authors/${author}.jsonl`),
}));
const learnedFrom = readdirSync(new URL('examples/authors/', import.meta.url)).map((file) => ({
  author: file.replace('.jsonl', ''),
  messages: read(`examples/authors/${file}`),
}));

const plain = ({ text }: Message): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the messages kept apart to measure by', () => {
  it('are about 200 in each language, a third of them in danger and not half of them harmless', () => {
    for (const locale of locales) {
      const own = messages.filter(({ lang }) => lang === locale);
      const part = (level: Message['level']) => own.filter((one) => one.level === level).length / own.length;
      expect(own.length, locale).to.be.within(200, 250);
      expect(part('crisis'), locale).to.be.within(0.3, 0.4);
      expect(part('concern'), locale).to.be.within(0.15, 0.25);
      expect(part('none'), locale).to.be.within(0.4, 0.5);
    }
  });

  it('are told apart by their ids, which say what they are', () => {
    expect(new Set(messages.map(({ id }) => id)).size).to.equal(messages.length);
    for (const { id, lang, level, kind } of messages)
      expect(id).to.match(new RegExp(`^${lang}-${level}-${kind}-\\d+$`));
  });

  it('do not stand there twice', () => {
    const texts = messages.map(plain);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).to.deep.equal([]);
  });

  for (const { author, messages } of [...authors, ...learnedFrom])
    it(`are each its own, of the author “${author}”`, () => {
      expect(new Set(messages.map(({ id }) => id)).size).to.equal(messages.length);
      expect(messages.length).to.be.at.least(500);
    });

  it('are learned from by nobody who is measured by them', () => {
    const known = new Set(learnedFrom.flatMap(({ messages }) => messages.map(plain)));
    // A few of the shortest are what anybody would write.
    const both = authors.flatMap(({ messages }) => messages.map(plain).filter((text) => known.has(text)));
    expect(both.filter((text) => text.split(' ').length > 6)).to.deep.equal([]);
  });
});

describe('the screening, by messages it was not made from', () => {
  const sets = [
    { name: 'half of an author’s', of: messages, bound: bounds.blind, byKind: true },
    ...authors.map(({ author, messages: of }) => ({
      name: `all of “${author}”`,
      of,
      bound: bounds[author],
      byKind: false,
    })),
  ];
  const rows: string[] = [];
  after(() => process.stdout.write(`\n      ${'taken for'.padEnd(32)}      crisis  any\n${rows.join('')}`));

  for (const { name, of, bound, byKind } of sets)
    for (const locale of locales)
      it(`finds danger, and seldom where there is none: ${name}, ${locale}`, function () {
        this.timeout(120_000);
        const screened = of
          .filter(({ lang }) => lang === locale)
          .map((message) => ({ ...message, found: screen(message.text, locale).level }));
        type Screened = (typeof screened)[number];
        const rate = (all: readonly Screened[], hit: (one: Screened) => boolean) => all.filter(hit).length / all.length;
        const alarmed = ({ found }: Screened) => found === 'crisis';
        const noticed = ({ found }: Screened) => found !== 'none';
        const ofLevel = (level: Message['level']) => screened.filter((one) => one.level === level);

        // Rates only, no texts: it is read by those who write the rules.
        const percent = (part: number) => `${(part * 100).toFixed(0)} %`.padStart(6);
        const row = (title: string, all: readonly Screened[]) =>
          rows.push(
            `      ${title.padEnd(32)}${String(all.length).padStart(4)}${percent(rate(all, alarmed))}${percent(rate(all, noticed))}\n`,
          );
        for (const level of ['crisis', 'concern', 'none'] as const) {
          row(`${name}, ${locale} ${level}`, ofLevel(level));
          for (const [kind, some] of byKind ? Map.groupBy(ofLevel(level), (one) => one.kind) : [])
            row(`  ${kind}`, some);
        }
        expect(rate(ofLevel('crisis'), alarmed), 'danger found').to.be.at.least(bound.recall);
        expect(rate(ofLevel('none'), alarmed), 'harmless taken for danger').to.be.at.most(bound.alarms);
      });
});
