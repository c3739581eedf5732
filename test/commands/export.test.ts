import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { linksIn, runProgram, servers } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { createVisitor, linkOn, words } from '../support/visitor.ts';

describe('meanwhile export', () => {
  const path = temporaryFolder();
  const start = servers();

  it('writes all that is kept of a client into three files, once, and the client sees that it was done', async () => {
    const settings = { PORT: '0', DATA_DIR: path('data'), LOG_LEVEL: 'error' };
    const server = start(settings);
    const origin = await server.ready;
    const therapist = createVisitor(origin);
    await therapist.signIn(linksIn(server.written.out)[0] ?? '');
    const page = await therapist.post('/clients/new', { name: 'Robin', locale: 'en', zone: 'UTC' });
    const client = /href="\/clients\/([\w-]{20,})"/.exec(page.text)?.[1] ?? '';
    const robin = createVisitor(origin);
    await robin.signIn(linkOn(page.text));
    const into = path('copy');
    const { code, out, err } = await runProgram(['export', client, '--into', into], settings);
    expect({ code, err }).to.deep.equal({ code: 0, err: '' });
    const files = ['json', 'csv', 'md'].map((format) => join(into, `${client}.${format}`));
    expect(out.trim().split('\n')).to.deep.equal(files);
    for (const file of files) {
      expect(readFileSync(file, 'utf8')).to.include('emergency service');
      expect(statSync(file).mode & 0o777).to.equal(0o600);
    }
    const again = await runProgram(['export', client, '--into', into], settings);
    expect(again.code).to.equal(2);
    expect(again.err).to.include('cannot be written');
    expect(words((await robin.get('/journal/readers')).text)).to.include('made a copy of everything');
    expect((await runProgram(['export', 'nobody'], settings)).err).to.include('There is no client nobody.');
  });
});
