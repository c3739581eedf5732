import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { guards, rules } from './support/import-rules.ts';
import { brokenRules, type Source } from './support/imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file of the product that can import. */
function sources(): Source[] {
  const paths = ['src', 'adapters'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  const importing = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.[cm]?[jt]s$/.test(path));
  return importing.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

describe('imports', () => {
  it('keep to the rules of the design', () => {
    const all = sources();
    expect(all.map(({ path }) => path)).to.include.members(['src/model.ts', 'src/main.ts', 'adapters/web/index.ts']);
    const broken = brokenRules(all, rules, guards);
    if (broken.length > 0) expect.fail(`${broken.length} imports break a rule:\n${broken.join('\n')}`);
  });
});

describe('the checker of imports', () => {
  /** What it says about one file, without the rule in brackets. */
  const says = (path: string, text: string) =>
    brokenRules([{ path, text }], rules, guards).map((line) => line.replace(/ \(.*\)$/, ''));

  const fine: readonly (readonly [path: string, text: string])[] = [
    ['src/ports.ts', "import type { Instant } from './model.ts';"],
    [
      'src/engine/run.ts',
      "import { z } from 'zod';\nimport { Fault } from '../errors.ts';\nimport { put } from './put.ts';",
    ],
    ['src/console/html.ts', "import htm from 'htm/preact';\nimport type { Desk } from '../runtime/desk.ts';"],
    ['src/store/sqlite/open.ts', "import { DatabaseSync } from 'node:sqlite';"],
    ['src/queue/bullmq/index.ts', "import { Queue } from 'bullmq';"],
    ['adapters/slack/index.ts', "import { App } from '@slack/bolt';\nimport { split } from '../../src/split.ts';"],
    ['adapters/index.ts', "import type { A } from './web/index.ts';\nconst { a } = await import('./web/index.ts');"],
    ['src/main.ts', "import { createLocalQueue } from './queue/local/index.ts';"],
    ['src/world.ts', "const world = { kind: 'import', from: 'here' };\nconsole.log(import.meta.url);"],
  ];
  for (const [path, text] of fine)
    it(`lets ${path} say ${JSON.stringify(text)}`, () => expect(says(path, text)).to.deep.equal([]));

  const wrong: readonly (readonly [path: string, text: string, ...problems: string[]])[] = [
    ['src/model.ts', "import { Fault } from './errors.ts';", '1: may not import src/errors.ts'],
    ['src/engine/run.ts', "\nimport type { State } from '../care/state.ts';", '2: may not import src/care/state.ts'],
    ['src/engine/run.ts', "import {\n  a,\n  b,\n} from 'node:fs';", '1: may not import node:fs'],
    ['src/engine/run.ts', "export * from '../ports.ts';", '1: may not import src/ports.ts'],
    ['src/care/turn.ts', "import '../runtime/converse.ts';", '1: may not import src/runtime/converse.ts'],
    ['src/care/turn.ts', "type S = import('../ports.ts').Store;", '1: may not import src/ports.ts'],
    ['src/care/turn.ts', "import { z } from 'zodiac';", '1: may not import zodiac'],
    ['src/runtime/send.ts', "import web from '../../adapters/web/read.ts';", '1: may not import adapters/web/read.ts'],
    ['src/store/sqlite/open.ts', "import m from 'mongoose';", '1: may not import mongoose'],
    ['src/store/sqlite/open.ts', "import m from '../mongo/index.ts';", '1: may not import src/store/mongo/index.ts'],
    ['src/console/app.ts', "import { createDesk } from '../runtime/desk.ts';", '1: may not import src/runtime/desk.ts'],
    ['src/console/app.ts', "import type { Turn } from '../care/turn.ts';", '1: may not import src/care/turn.ts'],
    ['src/console/public/page.js', "import { a } from '../words.ts';", '1: may not import src/console/words.ts'],
    ['src/runtime/run.ts', "import { start } from '../main.ts';", '1: may not import src/main.ts'],
    ['src/practice.ts', "import { start } from './main.ts';", '1: may not import src/main.ts'],
    ['src/main.ts', "import { a } from '../adapters/web/index.ts';", '1: may not import adapters/web/index.ts'],
    ['src/main.ts', "import { a } from './store/mongo/index.ts';", '1: may not import src/store/mongo/index.ts'],
    ['src/main.ts', "import { a } from 'express';", '1: may not import express'],
    ['adapters/slack/read.ts', "import type { Event } from '@slack/bolt';", '1: may not import @slack/bolt'],
    ['adapters/slack/index.ts', "import { Client } from 'discord.js';", '1: may not import discord.js'],
    [
      'adapters/slack/index.ts',
      "import { read } from '../discord/read.ts';",
      '1: may not import adapters/discord/read.ts',
    ],
    ['adapters/web/read.ts', "import { a } from '../../src/care/forms.ts';", '1: may not import src/care/forms.ts'],
    ['adapters/index.ts', "import { read } from './web/read.ts';", '1: may not import adapters/web/read.ts'],
    ['adapters/pigeon/index.ts', '', '1: no rule says what it may import'],
    [
      'src/main.ts',
      'const name = 1;\nawait import(name);',
      '2: an import has to name what it imports, in single quotes',
    ],
    ['src/main.ts', 'import a from "express";', '1: an import has to name what it imports, in single quotes'],
    [
      'src/main.ts',
      "import { /* ' */ a } from 'express';",
      '1: an import has to name what it imports, in single quotes',
    ],
    ['src/main.ts', "const a = require('express');", '1: an import has to name what it imports, in single quotes'],
  ];
  for (const [path, text, ...problems] of wrong)
    it(`does not let ${path} say ${JSON.stringify(text)}`, () => {
      const found = new Set(says(path, text));
      expect([...found]).to.deep.equal(problems.map((problem) => `${path}:${problem}`));
    });

  it('names the file, the line, what is imported and the rule', () => {
    const broken = brokenRules([{ path: 'src/errors.ts', text: "import { z } from 'zod';" }], rules, guards);
    expect(broken).to.deep.equal(['src/errors.ts:1: may not import zod (errors know nothing)']);
  });
});
