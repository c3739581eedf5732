import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { parse } from 'yaml';
import { command } from '../../src/commands/talk.ts';
import type { Flow, Flows } from '../../src/engine/flow.ts';
import { createTalk, type TalkLine, type TalkSetup } from '../../src/engine/talk.ts';
import { flowsFolder, loadFlows } from '../../src/flows.ts';
import { type Locale, locales } from '../../src/model.ts';

/**
 * Every file beside this one is a talk: what was said, and what the flow did with it. After a change of words that is meant,
 * `REWRITE_TALKS=1` plays what the client said again and keeps what comes of it: read the difference before committing it.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

interface Kept extends TalkSetup {
  readonly talk: readonly TalkLine[];
}
const read = (name: string): Kept => parse(readFileSync(join(folder, name), 'utf8'));
const said = ({ talk }: Kept): string[] => talk.flatMap((line) => ('me' in line ? [line.me] : []));

async function run(args: string[], lines: readonly string[] = []): Promise<{ code: number; output: string }> {
  const output: string[] = [];
  const keep = (text: string) => void output.push(text);
  const typed = Readable.from(lines.map((line) => `${line}\n`));
  return { code: await command.run(args, { out: keep, err: keep, in: typed }), output: output.join('\n') };
}

const rewrite = async (name: string): Promise<void> => {
  const kept = read(name);
  const given = kept.given ? ['--given', JSON.stringify(kept.given)] : [];
  await run([kept.flow, '--locale', kept.locale, ...given, '--save', join(folder, name)], said(kept));
};

describe('the talks that are kept', () => {
  if (process.env.REWRITE_TALKS) before(() => Promise.all(names.map(rewrite)));

  for (const name of names)
    it(`go as they went: ${name}`, async () => {
      const { code, output } = await run(['--check', join(folder, name)]);
      expect(code, output).to.equal(0);
    });

  it('end, each of them', () => {
    const endless = names.filter((name) => !('ends' in (read(name).talk.at(-1) ?? {})));
    expect(endless).to.deep.equal([]);
  });

  it('are seen to differ when the words differ', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'talks-'));
    try {
      const file = join(elsewhere, 'changed.yaml');
      writeFileSync(
        file,
        readFileSync(join(folder, 'steady.same.en.yaml'), 'utf8').replace('The same, then.', 'As before.'),
      );
      const { code, output } = await run(['--check', file]);
      expect(code).to.equal(1);
      expect(output).to.include('As before.').and.to.include('The same, then.');
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  for (const locale of locales)
    it(`come past every node of every flow in “${locale}”`, async () => {
      const passed = await nodesPassed(locale);
      const { all } = await shipped();
      const missed = all.flatMap(({ id, nodes }) =>
        [...nodes.keys()].filter((node) => !passed.has(`${id}.${node}`)).map((node) => `${id}.${node}`),
      );
      expect(missed).to.deep.equal([]);
    });
});

async function shipped(): Promise<Flows> {
  const loaded = await loadFlows(flowsFolder);
  if ('mistakes' in loaded) throw new Error('the flows have mistakes');
  return loaded.flows;
}

const values = { name: 'Alex', therapist: 'Dr. Rivera', practice: '-', replies: '-', emergency: '112' };

/** Plays all talks of a language through `flows`. */
function replay(flows: Flows, locale: Locale): void {
  for (const kept of names.map(read).filter((one) => one.locale === locale)) {
    const talk = createTalk(flows, kept, values);
    for (const line of said(kept)) talk.hear(line);
  }
}

/** Every node that the engine looks up on its way is one that the talk came past. */
async function nodesPassed(locale: Locale): Promise<Set<string>> {
  const flows = await shipped();
  const passed = new Set<string>();
  const watched = (flow: Flow): Flow => {
    const nodes = new Map(flow.nodes);
    nodes.get = (id) => {
      passed.add(`${flow.id}.${id}`);
      return flow.nodes.get(id);
    };
    return { ...flow, nodes };
  };
  const byId = new Map(flows.all.map((flow) => [flow.id, watched(flow)]));
  replay({ ...flows, get: (id) => byId.get(id) }, locale);
  return passed;
}
