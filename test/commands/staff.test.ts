import { expect } from 'chai';
import { freePort, linksIn, runProgram, servers } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { createVisitor, words } from '../support/visitor.ts';

describe('meanwhile staff', () => {
  const path = temporaryFolder();
  const start = servers();

  it('lists who works here, and adds somebody who can sign in at once', async () => {
    const settings = {
      PORT: String(await freePort()),
      DATA_DIR: path('data'),
      LOG_LEVEL: 'error',
      PRACTICE_LOCALE: 'es',
    };
    const origin = await start(settings).ready;
    const alone = await runProgram(['staff'], settings);
    expect(alone).to.include({ code: 0, out: 'therapist   Your therapist\n' });
    const added = await runProgram(['staff', 'add', '--role', 'on-call', '--name', ' Noor Haddad '], settings);
    expect(added).to.include({ code: 0, err: '' });
    expect(added.out).to.include('Noor Haddad (on-call)');
    const noor = createVisitor(origin);
    await noor.signIn(linksIn(added.out)[0] ?? '');
    const page = words((await noor.get('/clients')).text);
    expect(page).to.include('Noor Haddad').and.include('Todavía no hay nadie');
    expect((await runProgram(['staff'], settings)).out).to.include('on-call     Noor Haddad\n');
  });

  it('says what it needs', async () => {
    const settings = { DATA_DIR: path('none') };
    for (const [args, says] of [
      [[], 'there is no practice'],
      [['remove'], 'Say "meanwhile staff"'],
      [['add', '--name', 'Ada'], 'Say --role therapist, supervisor, on-call, admin.'],
      [['add', '--role', 'client', '--name', 'Ada'], 'not "client"'],
      [['add', '--role', 'admin'], 'Say --name'],
      [['add', '--role', 'admin', '--name', 'x'.repeat(101)], '1 to 100 characters'],
    ] as const) {
      const { code, err } = await runProgram(['staff', ...args], settings);
      expect(err).to.include(says);
      expect(code).to.equal(2);
    }
  });
});
