import { expect } from 'chai';
import { createVisitor, readable, type Served, serve } from './serve.ts';

describe('signing in', () => {
  let served: Served;
  beforeEach(async () => {
    served = await serve();
  });
  afterEach(() => served.close());

  it('shows what a link is for without spending it, as often as it is looked at', async () => {
    const secret = served.standIn.linkFor(served.ines, 'invitation');
    const previews = createVisitor(served);
    for (let times = 0; times < 3; times++) {
      const { status, text } = await previews.get(`/in/${secret}`);
      expect(status).to.equal(200);
      expect(readable(text)).to.include('Riverside Practice invites you');
    }
    expect((await createVisitor(served).post(`/in/${secret}`, {})).status).to.equal(303);
  });

  it('opens the page of a client, and of staff, with the button', async () => {
    expect((await createVisitor(served).signIn(served.ines)).headers.get('location')).to.equal('/chat');
    expect((await createVisitor(served).signIn(served.dana)).headers.get('location')).to.equal('/clients');
  });

  it('works once', async () => {
    const secret = served.standIn.linkFor(served.ines, 'sign-in');
    expect((await createVisitor(served).post(`/in/${secret}`, {})).status).to.equal(303);
    const again = await createVisitor(served).post(`/in/${secret}`, {});
    expect(again.status).to.equal(410);
    expect(again.headers.getSetCookie()).to.deep.equal([]);
    expect(readable(again.text)).to.include('ask your therapist');
  });

  for (const secret of ['never-made-but-well-shaped', 'short', '%00', 'a'.repeat(5000), '..%2f..%2fetc'])
    it(`explains kindly what to do with a link like ${secret.slice(0, 30)}`, async () => {
      for (const answer of [
        await createVisitor(served).get(`/in/${secret}`),
        await createVisitor(served).post(`/in/${secret}`, {}),
      ]) {
        expect(answer.status).to.equal(410);
        expect(readable(answer.text)).to.include('This link no longer works');
      }
    });

  it('lets an invited client’s conversation begin, once', async () => {
    const visitor = createVisitor(served);
    served.standIn.client(served.ines.id).standing = 'invited';
    await visitor.signIn(served.ines, 'invitation');
    await visitor.get('/chat');
    await createVisitor(served).signIn(served.ines, 'invitation');
    expect(served.standIn.taken.map(({ event }) => event)).to.deep.equal([{ kind: 'joined' }]);
  });

  it('lets it begin later when signing in broke off before it could', async () => {
    const visitor = createVisitor(served);
    await visitor.signIn(served.ines);
    served.standIn.client(served.ines.id).standing = 'invited';
    await visitor.get('/chat');
    expect(served.standIn.taken.map(({ event }) => event.kind)).to.deep.equal(['joined']);
  });

  it('gives a cookie that scripts cannot read, kept for this site', async () => {
    const { headers } = await createVisitor(served).signIn(served.ines);
    expect(headers.getSetCookie()).to.have.length(1);
    expect(headers.getSetCookie()[0]).to.match(
      /^meanwhile-client=[\w-]{22}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('gives a cookie bound to the host and to https where the practice has https', async () => {
    await served.close();
    served = await serve('https://care.example.org');
    const { headers } = await createVisitor(served).signIn(served.ines);
    expect(headers.getSetCookie()[0])
      .to.match(/^__Host-meanwhile-client=/)
      .and.to.include('; Secure');
  });

  it('keeps nobody signed in on a shared device once the browser closes', async () => {
    const secret = served.standIn.linkFor(served.ines, 'sign-in');
    const { headers } = await createVisitor(served).post(`/in/${secret}`, { shared: 'yes' });
    expect(headers.getSetCookie()[0]).not.to.include('Max-Age');
  });

  it('ends the sign-in that the browser had before', async () => {
    const visitor = createVisitor(served);
    await visitor.signIn(served.ines);
    const before = visitor.cookie;
    await visitor.signIn(served.tom);
    visitor.cookie = before;
    expect((await visitor.get('/chat')).status).to.equal(401);
  });

  for (const cookie of [
    'meanwhile-client=forged-forged-forged; meanwhile-staff=forged-forged-forged',
    'meanwhile-client=',
    'meanwhile-client=%ff%00; meanwhile-staff=%ff%00',
    'meanwhile-client',
    `meanwhile-client=${'a'.repeat(4000)}`,
  ])
    it(`takes nobody in with the cookie ${cookie.slice(0, 30)}`, async () => {
      const visitor = createVisitor(served);
      visitor.cookie = cookie;
      for (const path of [
        '/chat',
        '/clients',
        '/chat/events',
        '/clients/events',
        '/chat/part',
        `/clients/${served.ines.id}`,
      ])
        expect((await visitor.get(path)).status).to.equal(401);
    });

  it('lets one browser be signed in as a client and as staff at once, each on their own pages', async () => {
    const both = createVisitor(served);
    await both.signIn(served.dana);
    const staff = both.cookie;
    await both.signIn(served.ines);
    both.cookie = `${staff}; ${both.cookie}`;
    for (const path of ['/chat', '/clients']) expect((await both.get(path)).status).to.equal(200);
  });

  it('takes a cookie of one side for nothing on the other', async () => {
    const visitor = createVisitor(served);
    await visitor.signIn(served.ines);
    visitor.cookie = visitor.cookie.replace('meanwhile-client', 'meanwhile-staff');
    for (const path of ['/chat', '/clients', '/clients/events']) expect((await visitor.get(path)).status).to.equal(401);
  });

  it('leads the signed-in from the front to their page', async () => {
    const visitor = createVisitor(served);
    await visitor.signIn(served.dana);
    expect((await visitor.get('/')).headers.get('location')).to.equal('/clients');
  });

  it('tells the others what this is, that it is no emergency service, and whom to call', async () => {
    const { text } = await createVisitor(served).get('/');
    expect(readable(text)).to.include('not an emergency service').and.to.include('Call 112');
  });

  it('speaks the language of the browser to people it does not know', async () => {
    const { text } = await createVisitor(served).get('/', { 'Accept-Language': 'es-MX,es;q=0.9,en;q=0.5' });
    expect(text).to.include('<html lang="es">');
    expect((await createVisitor(served).get('/', { 'Accept-Language': 'fr' })).text).to.include('<html lang="en">');
  });

  it('signs out on the server too', async () => {
    const visitor = createVisitor(served);
    await visitor.signIn(served.ines);
    const { cookie } = visitor;
    const out = await visitor.submit('/chat', /action="\/chat\/out"/, {});
    expect(out.status).to.equal(303);
    expect(visitor.cookie).to.equal('meanwhile-client=');
    visitor.cookie = cookie;
    expect((await visitor.get('/chat')).status).to.equal(401);
  });

  it('slows down somebody who tries link after link', async () => {
    const guesser = createVisitor(served);
    const statuses = [];
    for (let guess = 0; guess < 70; guess++)
      statuses.push((await guesser.get(`/in/guess-number-${guess}-of-many`)).status);
    expect(statuses.slice(0, 60)).to.deep.equal(Array(60).fill(410));
    expect(statuses.at(-1)).to.equal(429);
  });
});
