import { readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { command as talk } from '../../src/commands/talk.ts';
import { faultOf } from '../support/fault.ts';
import { temporaryFolder } from '../support/temporary.ts';

const samples = fileURLToPath(new URL('../engine/flows', import.meta.url));

/** Runs the command with these lines typed; gives its exit code and all that it shows. */
async function run(args: readonly string[], ...typed: string[]) {
  const shown: string[] = [];
  const show = (text: string) => void shown.push(text);
  const input = Readable.from(typed.map((line) => `${line}\n`));
  const code = await talk.run([...args, '--folder', samples], { out: show, err: show, in: input });
  return { code, shown: shown.join('\n') };
}

describe('meanwhile talk', () => {
  const inFolder = temporaryFolder();

  it('shows what is said and asked, and what the flow has done', async () => {
    const { code, shown } = await run(['day'], '4', 'calm', '7', 'today', '23:00', 'yes', 'rest', 'fine');
    expect(code).to.equal(0);
    expect(shown).to.include('How is your mood?\n  [1 (very low) to 5 (very good)]');
    expect(shown).to.include('Which of these?\n  [1. Calm, 2. Sad and tired, 3. Tense]');
    expect(shown).to.include('* keep {"as":"check-in","share":true}');
    expect(shown).to.include('* day: done at 2026-03-02 09:08');
  });

  it('speaks another language', async () => {
    expect((await run(['day', '--locale', 'es'])).shown).to.include(
      '¿Cómo está tu ánimo?\n  [1 (muy bajo) to 5 (muy bueno)]',
    );
  });

  it('moves the clock, so that windows close', async () => {
    const { shown } = await run(['day'], '/wait 1h', '/wait 61m');
    expect(shown).to.include('* day: expired at 2026-03-02 11:00');
  });

  it('taps, cancels, and starts other flows by their commands', async () => {
    const { shown } = await run(['day'], '/tap 4', 'note', '/tap tense,calm', 'breathe', '/cancel', '/quit');
    for (const line of [
      'Noted, Alex.',
      'How many hours did you sleep?',
      '* breathe: cancelled',
      'Back to the question from before.',
    ])
      expect(shown).to.include(line);
  });

  it('says what it does not understand', async () => {
    const { shown } = await run(['day'], '/wait long', '/dance', 'meh');
    for (const line of ['/wait 30m', 'There is no /dance', '(not an answer to the question)'])
      expect(shown).to.include(line);
  });

  it('keeps a talk that goes the same way again', async () => {
    const file = inFolder('talk.yaml');
    await run(['day', '--save', file], '2', 'meh', 'calm', '/wait 1h', 'breathe', '/tap no', '/quit');
    expect(await run(['--check', file])).to.deep.equal({ code: 0, shown: `${file}: the same` });
  });

  it('says where a talk goes another way, and gives 1', async () => {
    const file = inFolder('talk.yaml');
    await run(['note', '--save', file]);
    const [kept, changed] = [readFileSync(file, 'utf8'), inFolder('changed.yaml')];
    writeFileSync(changed, kept.replace('Noted, Alex.', 'Noted.'));
    const { code, shown } = await run(['--check', file, changed]);
    expect(code).to.equal(1);
    expect(shown).to.equal(
      `${file}: the same\n${changed}: line 1 was {"bot":"Noted.","at":"2026-03-02 09:00"}, is {"bot":"Noted, Alex.","at":"2026-03-02 09:00"}`,
    );
  });

  it('says when a talk has become shorter or longer', async () => {
    const file = inFolder('talk.yaml');
    await run(['note', '--save', file]);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ {2}- ends[\s\S]*/, ''));
    expect((await run(['--check', file])).shown).to.include('line 2 was nothing, is {"ends":"note"');
  });

  it('is used wrongly without a flow, with an unknown one, an unknown language, or a file that is no talk', async () => {
    writeFileSync(inFolder('no.yaml'), 'hello: true');
    for (const args of [
      [],
      ['nothing'],
      ['day', '--locale', 'xx'],
      ['--check', inFolder('no.yaml')],
      ['--check', inFolder('none.yaml')],
    ])
      expect((await faultOf(run(args))).whose).to.equal('caller');
  });
});
