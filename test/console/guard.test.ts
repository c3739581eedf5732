import { expect } from 'chai';
import { Fault } from '../../src/errors.ts';
import { createVisitor, formsOf, hiddenOf, readable, type Served, serve, type Visitor } from './serve.ts';

const SECRET_WORDS = 'nobody-else-may-read-this';

describe('the pages keep to themselves', () => {
  let served: Served;
  let ines: Visitor;
  let dana: Visitor;
  beforeEach(async () => {
    served = await serve();
    ines = createVisitor(served);
    dana = createVisitor(served);
    await ines.signIn(served.ines);
    await dana.signIn(served.dana);
  });
  afterEach(() => served.close());

  const composer = async (visitor: Visitor, path = '/chat') =>
    hiddenOf(formsOf((await visitor.get(path)).text).find((form) => form.includes('id="composer"')) ?? '');

  it('sends headers that allow nothing but our own scripts, styles and forms', async () => {
    for (const path of ['/', '/chat', '/nowhere', '/page/style.css']) {
      const { headers } = await ines.get(path);
      expect(headers.get('content-security-policy')).to.equal(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
      );
      expect(headers.get('referrer-policy')).to.equal('no-referrer');
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('x-frame-options')).to.equal('DENY');
      expect(headers.get('x-robots-tag')).to.include('noindex');
      expect(headers.get('x-powered-by')).to.equal(null);
    }
  });

  it('lets nobody store what is personal, and lets browsers keep scripts and styles', async () => {
    for (const path of ['/', '/chat', '/chat/part?after=0', '/nowhere'])
      expect((await ines.get(path)).headers.get('cache-control')).to.equal('no-store');
    const style = await ines.get('/page/style.css');
    expect(style.headers.get('etag')).to.be.a('string');
    expect(style.headers.get('cache-control')).to.equal('public, max-age=0');
  });

  it('asks for https ever after only where the practice has it', async () => {
    expect((await ines.get('/')).headers.get('strict-transport-security')).to.equal(null);
    await served.close();
    served = await serve('https://care.example.org');
    expect((await createVisitor(served).get('/')).headers.get('strict-transport-security')).to.include('max-age=');
  });

  const others: readonly (readonly [string, { [name: string]: string }])[] = [
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sibling site', { 'Sec-Fetch-Site': 'same-site' }],
    ['another site, told by an old browser', { 'Sec-Fetch-Site': '', Origin: 'https://evil.example' }],
  ];
  for (const [who, { 'Sec-Fetch-Site': site = '', ...headers }] of others)
    it(`takes nothing from ${who}, even with the right token`, async () => {
      const fields = { ...(await composer(ines)), text: 'Hello' };
      const asked = site === '' ? headers : { ...headers, 'Sec-Fetch-Site': site };
      const response = await fetch(`${served.origin}/chat`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { ...asked, Cookie: ines.cookie },
        redirect: 'manual',
      });
      expect(response.status).to.equal(403);
      expect(served.standIn.taken).to.deep.equal([]);
    });

  it('spends no link for another site', async () => {
    const secret = served.standIn.linkFor(served.tom, 'sign-in');
    expect((await ines.post(`/in/${secret}`, {}, { 'Sec-Fetch-Site': 'cross-site' })).status).to.equal(403);
    expect((await createVisitor(served).post(`/in/${secret}`, {})).status).to.equal(303);
  });

  it('takes nothing without the session’s own token', async () => {
    const mine = await composer(ines);
    const tom = createVisitor(served);
    await tom.signIn(served.tom);
    const { token: theirs = '' } = await composer(tom);
    for (const token of ['', 'x', theirs, `${mine.token}x`])
      expect((await ines.post('/chat', { ...mine, token, text: 'Hello' })).status).to.equal(403);
    const { token: _, ...rest } = mine;
    expect((await ines.post('/chat', { ...rest, text: 'Hello' })).status).to.equal(403);
    expect(served.standIn.taken).to.deep.equal([]);
  });

  it('takes the token from a script’s header as well', async () => {
    const { token = '', ...fields } = await composer(ines);
    const headers = { 'X-Form-Token': token, Accept: 'application/json' };
    const { status, text } = await ines.post('/chat', { ...fields, text: 'Hello' }, headers);
    expect([status, text]).to.deep.equal([200, '{"outcome":"accepted"}']);
  });

  it('has nothing of staff for a client, and nothing of clients for staff', async () => {
    for (const path of [
      '/clients',
      '/clients/new',
      '/clients/part',
      `/clients/${served.ines.id}`,
      `/clients/${served.tom.id}/plan`,
    ])
      expect((await ines.get(path)).status).to.equal(401);
    const { token = '', id = '' } = await composer(ines);
    const reply = { token, id, form: 'reply', text: 'I am the therapist' };
    expect((await ines.post(`/clients/${served.tom.id}`, reply)).status).to.equal(401);
    expect((await ines.post(`/clients/${served.tom.id}/link`, { token, id })).status).to.equal(401);
    for (const path of ['/chat', '/chat/part', '/chat/change/256']) expect((await dana.get(path)).status).to.equal(401);
    expect(served.standIn.taken).to.deep.equal([]);
  });

  it('shows a client nothing of another’s timeline, whatever the address says', async () => {
    served.standIn.add(served.tom.id, { author: served.tom.id, key: 'said:m1', body: { text: SECRET_WORDS } });
    const [record] = served.standIn.client(served.tom.id).records;
    for (const path of [
      '/chat',
      '/chat/part?after=0',
      `/chat?before=99999`,
      `/chat/change/${record?.seq}`,
      `/chat?person=${served.tom.id}`,
    ])
      expect((await ines.get(path)).text).not.to.include(SECRET_WORDS);
  });

  it('lets a client post only what a client does', async () => {
    const fields = await composer(ines);
    for (const kind of ['form', 'joined', 'left', 'told', ''])
      expect((await ines.post('/chat', { ...fields, kind, form: 'acknowledge', text: 'x' })).status).to.equal(422);
    expect(served.standIn.taken).to.deep.equal([]);
  });

  it('lets staff act for no client but their own', async () => {
    const { token = '', id = '' } = await composer(dana, `/clients/${served.ines.id}`);
    expect((await dana.post('/clients/nobody', { token, id, form: 'reply', text: 'Hello' })).status).to.equal(404);
    expect((await dana.get('/clients/nobody')).status).to.equal(404);
    const forged = { token, id, form: 'reply', text: 'Hello', client: served.tom.id };
    const answer = await dana.post(`/clients/${served.ines.id}`, forged);
    expect(answer.status).to.equal(303);
    const [taken] = served.standIn.taken;
    expect(taken?.event).to.have.nested.property('values.client', served.ines.id);
  });

  const broken: readonly (readonly [string, string, { [name: string]: string }, number])[] = [
    ['too much', `text=${'x'.repeat(70_000)}`, {}, 413],
    ['too many fields', 'a=1&'.repeat(2000), {}, 413],
    [
      'an unknown character set',
      'text=a',
      { 'Content-Type': 'application/x-www-form-urlencoded; charset=klingon' },
      415,
    ],
    ['what is not compressed as it says', 'text=a', { 'Content-Encoding': 'gzip' }, 400],
    ['JSON', '{"kind":"text"}', { 'Content-Type': 'application/json' }, 403],
    ['nothing', '', {}, 403],
  ];
  for (const [what, body, headers, status] of broken)
    it(`answers ${what} with a page that says so`, async () => {
      const answer = await ines.post('/chat', body, headers);
      expect(answer.status).to.equal(status);
      expect(answer.text).to.include('<!doctype html>');
      expect(readable(answer.text)).to.match(/reference is [\w-]{22}/);
    });

  it('answers addresses that are no addresses', async () => {
    for (const path of [
      '/chat/change/%E0%A4%A',
      '/page/%00',
      '/page/../app.ts',
      '/page/',
      '/%2e%2e/package.json',
      '/.env',
    ])
      expect((await ines.get(path)).status).to.be.oneOf([400, 404]);
  });

  it('says nothing of its insides when something breaks, and notes it', async () => {
    served.standIn.desk.history = async () => {
      throw new Fault('world', 'the disk is full at /srv/data');
    };
    const { status, text } = await ines.get('/chat');
    expect(status).to.equal(500);
    expect(text).not.to.match(/disk|srv|\.ts|Error/);
    expect(readable(text)).to.include('Something went wrong here, not with you');
    expect(served.logged.join('\n')).to.include('the disk is full');
  });

  it('notes of any other fault its kind and place alone: its message could quote somebody', async () => {
    served.standIn.desk.history = async () => {
      throw new TypeError('cannot read "I feel awful"');
    };
    await ines.get('/chat');
    expect(served.logged.join('\n')).to.include('TypeError').and.not.to.include('awful');
  });

  it('never notes a secret or a person’s words', async () => {
    const secret = served.standIn.linkFor(served.tom, 'sign-in');
    await ines.get(`/in/${secret}`);
    await ines.post(`/in/${secret}`, {}, { 'Sec-Fetch-Site': 'cross-site' });
    await ines.post(`/in/${secret}`, `shared=${SECRET_WORDS}`, { 'Content-Encoding': 'gzip' });
    await ines.post('/chat', `text=${SECRET_WORDS}`);
    await ines.post('/chat', `text=${SECRET_WORDS}`, { 'Content-Type': 'text/plain; charset=klingon' });
    await ines.post('/chat', { ...(await composer(ines)), kind: 'told', text: SECRET_WORDS });
    served.standIn.desk.peek = async () => {
      throw new Error('out of order');
    };
    await ines.get(`/in/${secret}`);
    const log = served.logged.join('\n');
    expect(served.logged).to.have.length.at.least(4);
    for (const hidden of [secret, SECRET_WORDS, ines.cookie.split('=')[1] ?? '']) expect(log).not.to.include(hidden);
  });

  it('puts no words and no secret into an address', async () => {
    const posted = await ines.submit('/chat', /id="composer"/, { text: SECRET_WORDS });
    const { text } = await ines.get('/chat');
    expect(posted.headers.get('location')).to.equal('/chat#answer');
    for (const [, address = ''] of text.matchAll(/(?:href|src|action)="([^"]*)"/g)) {
      expect(address).not.to.include(SECRET_WORDS);
      expect(address).not.to.include(ines.cookie.split('=')[1]);
      expect(address).to.match(/^[/#]/);
    }
  });

  it('shows words as words, never as markup', async () => {
    await ines.submit('/chat', /id="composer"/, { text: '<img src=x onerror=alert(1)>"\'&' });
    for (const { text } of [await ines.get('/chat'), await dana.get(`/clients/${served.ines.id}`)]) {
      expect(text).not.to.include('<img');
      expect(text).to.include('&lt;img src=x onerror=alert(1)>&quot;');
    }
  });

  it('slows down a script that posts without end', async () => {
    const { token = '' } = await composer(ines);
    const statuses = [];
    for (let post = 0; post < 245; post++)
      statuses.push((await ines.post('/chat/typing', { token, about: served.ines.id })).status);
    expect(statuses.slice(0, 240)).to.deep.equal(Array(240).fill(204));
    expect(statuses.at(-1)).to.equal(429);
  });
});
