/**
 * How well danger is noticed in messages that nobody tunes the rules to. They were written apart from the rules and split for
 * ever by the last digit of their ids: even ones are in `held-out/tune`, to learn from; odd ones in `held-out/blind`. Whoever
 * writes rules or examples for `src/care/risk` does not read `held-out/blind`: what is learned here is which kinds fail, never
 * which words.
 */
import { readFileSync } from 'node:fs';
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

/** At least this part of the messages in danger is taken for it, in each language. */
const LEAST_RECALL = 0.86;
/** At most this part of the harmless messages is taken for danger: each one wakes somebody. */
const MOST_FALSE_ALARMS = 0.06;

const messages: readonly Message[] = locales.flatMap((locale) =>
  readFileSync(new URL(`held-out/blind/${locale}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => messageShape.parse(JSON.parse(line))),
);

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
    const plain = messages.map(({ text }) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    expect(plain.filter((text, index) => plain.indexOf(text) !== index)).to.deep.equal([]);
  });
});

describe('the rules for danger, by messages they were not made from', () => {
  const screened = messages.map((message) => ({ ...message, found: screen(message.text, message.lang).level }));
  type Screened = (typeof screened)[number];
  const rate = (all: readonly Screened[], hit: (one: Screened) => boolean) => all.filter(hit).length / all.length;
  const inDanger = screened.filter(({ level }) => level === 'crisis');
  const harmless = screened.filter(({ level }) => level === 'none');
  const alarmed = ({ found }: Screened) => found === 'crisis';
  const noticed = ({ found }: Screened) => found !== 'none';

  after(() => process.stdout.write(report()));

  for (const locale of locales) {
    const own = (all: readonly Screened[]) => all.filter(({ lang }) => lang === locale);

    it(`notice danger in ${locale}`, () => expect(rate(own(inDanger), alarmed)).to.be.at.least(LEAST_RECALL));

    it(`seldom take for danger what is none in ${locale}`, () =>
      expect(rate(own(harmless), alarmed)).to.be.at.most(MOST_FALSE_ALARMS));
  }

  /** Rates only, no texts: it is read by those who write the rules. */
  function report(): string {
    const percent = (part: number) => `${(part * 100).toFixed(0)} %`.padStart(6);
    const row = (name: string, all: readonly Screened[]) =>
      `      ${name.padEnd(28)}${String(all.length).padStart(4)}${percent(rate(all, alarmed))}${percent(rate(all, noticed))}\n`;
    const groups = locales.flatMap((locale) =>
      (['crisis', 'concern', 'none'] as const).map((level) => ({
        name: `${locale} ${level}`,
        all: screened.filter((one) => one.lang === locale && one.level === level),
      })),
    );
    const rows = groups.flatMap(({ name, all }) => [
      row(name, all),
      ...[...Map.groupBy(all, ({ kind }) => kind)].map(([kind, some]) => row(`  ${kind}`, some)),
    ]);
    return `\n      ${'taken for'.padEnd(28)}      crisis  any\n${rows.join('')}`;
  }
});
