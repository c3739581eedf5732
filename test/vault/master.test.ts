import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { loadMaster, readMaster, replaceMaster } from '../../src/vault/master.ts';
import { faultOf } from '../support/fault.ts';
import { temporaryFolder } from '../support/temporary.ts';

const bytes = new Uint8Array(32).map((_, index) => index * 7);
const hex = Buffer.from(bytes).toString('hex');
const base64 = Buffer.from(bytes).toString('base64');
const modeOf = (file: string) => statSync(file).mode & 0o777;

describe('Master key', () => {
  const path = temporaryFolder();
  const load = async (given?: string) => new Uint8Array(await loadMaster({ folder: path('data'), given }));

  describe('in the settings', () => {
    const spellings = {
      hexadecimal: hex,
      'upper case': hex.toUpperCase(),
      base64,
      'no padding': base64.replace('=', ''),
    };
    for (const [name, given] of Object.entries(spellings))
      it(`is taken as ${name}`, async () => {
        expect(await load(given)).to.deep.equal(bytes);
        expect(await load(` ${given}\n`)).to.deep.equal(bytes);
        expect(new Uint8Array(readMaster(given))).to.deep.equal(bytes);
      });

    const mistakes = [
      '',
      'secret',
      hex.slice(1),
      `${hex}0`,
      `${hex.slice(1)}g`,
      base64.slice(2),
      `${base64}=`,
      `${base64}AA`,
    ];
    for (const given of mistakes)
      it(`is refused as ${JSON.stringify(given.slice(0, 12))} of ${given.length} characters`, async () => {
        const fault = await faultOf(load(given));
        expect(fault.whose).to.equal('setting');
        expect(fault.message).to.match(/^MASTER_KEY must be a key of 32 bytes/);
        if (given !== '') expect(fault.message).to.not.include(given);
      });

    it('makes no file', async () => {
      await load(hex);
      expect(readdirSync(path())).to.deep.equal([]);
    });
  });

  describe('in a file', () => {
    it('is one for all who start at the same time, and nothing else is left in the folder', async () => {
      const keys = await Promise.all(Array.from({ length: 20 }, () => load()));
      for (const key of keys) expect(key).to.deep.equal(keys[0]);
      expect(readdirSync(path('data'))).to.deep.equal(['master.key']);
    });

    it('is made at first use, for its owner alone, and is the same from then on', async () => {
      const first = await load();
      expect(first).to.have.length(32);
      expect(await load()).to.deep.equal(first);
      expect(modeOf(path('data/master.key'))).to.equal(0o600);
      expect(modeOf(path('data'))).to.equal(0o700);
    });

    it('can be copied into the settings', async () => {
      const first = await load();
      expect(await load(readFileSync(path('data/master.key'), 'utf8'))).to.deep.equal(first);
    });

    it('is another in every folder', async () => {
      const other = await loadMaster({ folder: path('other') });
      expect(await load()).to.not.deep.equal(new Uint8Array(other));
    });

    for (const mode of [0o640, 0o604, 0o644, 0o660])
      it(`is refused when its mode is ${mode.toString(8)}`, async () => {
        await load();
        chmodSync(path('data/master.key'), mode);
        const fault = await faultOf(load());
        expect(fault.whose).to.equal('setting');
        expect(fault.message).to.include(`chmod 600 ${path('data/master.key')}`);
      });

    for (const content of ['', hex.slice(2), `${hex}00`])
      it(`is refused, and left as it is, when it holds ${content.length} digits`, async () => {
        mkdirSync(path('data'));
        writeFileSync(path('data/master.key'), content, { mode: 0o600 });
        const fault = await faultOf(load());
        expect(fault.whose).to.equal('setting');
        expect(fault.message).to.include(path('data/master.key')).and.include('32 bytes');
        expect(readFileSync(path('data/master.key'), 'utf8')).to.equal(content);
      });
  });

  describe('when it is replaced', () => {
    const replace = (rotate: () => Promise<unknown>) => replaceMaster(path('data'), bytes, rotate);

    it('is the new one after all keys were wrapped with it', async () => {
      const old = await load();
      const during: Uint8Array[] = [];
      expect(await replace(async () => during.push(await load()))).to.equal(1);
      expect(during).to.deep.equal([old]);
      expect(await load()).to.deep.equal(bytes);
      expect(modeOf(path('data/master.key'))).to.equal(0o600);
      expect(readdirSync(path('data'))).to.deep.equal(['master.key']);
    });

    it('is on the disk, beside the old one, before a key is wrapped with it', async () => {
      await load();
      await replace(async () => {
        expect(readFileSync(path('data/master.key.next'), 'utf8').trim()).to.equal(hex);
        expect(modeOf(path('data/master.key.next'))).to.equal(0o600);
      });
    });

    it('leaves both when it is interrupted, and says so the next time', async () => {
      const old = await load();
      await replace(() => Promise.reject(new Error('power cut'))).catch(() => undefined);
      expect(await load()).to.deep.equal(old);
      const fault = await faultOf(replace(async () => undefined));
      expect(fault.whose).to.equal('setting');
      expect(fault.message).to.include(path('data/master.key.next')).and.include('interrupted');
      expect(readFileSync(path('data/master.key.next'), 'utf8').trim()).to.equal(hex);
    });
  });
});
