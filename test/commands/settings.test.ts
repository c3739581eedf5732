import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { settingsTable } from '../../src/commands/settings.ts';
import { readConfig, settings } from '../../src/config.ts';
import { Fault } from '../../src/errors.ts';

const readme = new URL('../../README.md', import.meta.url);

describe('Settings', () => {
  it('stand in the README as they are', () => {
    const [, table] = /<!-- settings -->\n(.*?)\n<!-- \/settings -->/s.exec(readFileSync(readme, 'utf8')) ?? [];
    expect(table).to.equal(settingsTable());
  });

  it('are all explained', () => {
    for (const [name, rule] of Object.entries(settings.shape)) expect(rule.description, name).to.match(/\.$/);
  });

  it('need not be given, and an empty one is as good as none', () => {
    expect(readConfig({ PORT: '', PRACTICE_NAME: '' })).to.include({ PORT: 3000, PUBLIC_URL: 'http://localhost:3000' });
  });

  it('that are wrong are all named at once, without the key', () => {
    const key = 'not-a-key-but-secret';
    const wrong = { PORT: '99999', PRACTICE_ZONE: 'Mars/Olympus', PUBLIC_URL: 'ftp://here', MASTER_KEY: key };
    const fault = faultOf(() => readConfig(wrong));
    expect(fault.whose).to.equal('setting');
    for (const name of Object.keys(wrong)) expect(fault.message).to.include(name);
    expect(fault.message).not.to.include(key);
  });
});

function faultOf(act: () => unknown): Fault {
  try {
    act();
  } catch (fault) {
    if (fault instanceof Fault) return fault;
  }
  throw new Error('nothing was wrong');
}
