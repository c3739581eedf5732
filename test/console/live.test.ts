import { expect } from 'chai';
import { createVisitor, formsOf, hiddenOf, type Served, serve, type Visitor } from './serve.ts';

/** Events of one stream, as they come. */
async function listen(served: Served, visitor: Visitor) {
  const response = await fetch(`${served.origin}${visitor.cookie.includes('staff') ? '/clients' : '/chat'}/events`, {
    headers: { Cookie: visitor.cookie },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  return {
    type: response.headers.get('content-type'),
    /** The next event, or "end". */
    async next(): Promise<string> {
      for (;;) {
        const [, event, data] = /event: (\w+)\ndata: (.*)\n\n/.exec(rest) ?? [];
        if (event !== undefined) {
          rest = rest.slice(rest.indexOf('\n\n') + 2);
          return `${event} ${data}`.trim();
        }
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done) return 'end';
        rest += value;
      }
    },
  };
}

describe('living pages', () => {
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

  const tokenOf = async (visitor: Visitor, path: string) =>
    hiddenOf(formsOf((await visitor.get(path)).text)[0] ?? '').token ?? '';

  it('tell a client that their timeline has changed, and nothing of anybody else’s', async () => {
    const stream = await listen(served, ines);
    expect(stream.type).to.equal('text/event-stream');
    expect(await stream.next()).to.equal('ready');
    served.standIn.changed(served.tom.id);
    served.standIn.changed(served.ines.id);
    expect(await stream.next()).to.equal(`changed ${served.ines.id}`);
  });

  it('tell staff of everybody in their care, and of somebody new', async () => {
    const stream = await listen(served, dana);
    await stream.next();
    served.standIn.changed(served.tom.id);
    expect(await stream.next()).to.equal(`changed ${served.tom.id}`);
    const eva = served.standIn.person('client', 'Eva');
    served.standIn.changed(served.dana.id);
    expect(await stream.next()).to.equal(`changed ${served.dana.id}`);
    served.standIn.changed(eva.id);
    expect(await stream.next()).to.equal(`changed ${eva.id}`);
  });

  it('tell every page to look where signals may have been lost, as when it began', async () => {
    const streams = [await listen(served, ines), await listen(served, dana)];
    for (const stream of streams) await stream.next();
    served.standIn.missed();
    for (const stream of streams) expect(await stream.next()).to.equal('ready');
  });

  it('carry no words', async () => {
    const stream = await listen(served, dana);
    await stream.next();
    served.standIn.add(served.ines.id, { author: served.ines.id, body: { text: 'a secret' } });
    expect(await stream.next()).to.equal(`changed ${served.ines.id}`);
  });

  it('show to the other side, and to nobody else, that somebody is writing', async () => {
    const streams = { ines: await listen(served, ines), dana: await listen(served, dana) };
    await streams.ines.next();
    await streams.dana.next();
    const token = await tokenOf(ines, '/chat');
    expect((await ines.post('/chat/typing', { token, about: served.ines.id })).status).to.equal(204);
    expect(await streams.dana.next()).to.equal(`typing ${served.ines.id}`);
    const theirs = await tokenOf(dana, '/clients');
    expect((await dana.post('/clients/typing', { token: theirs, about: served.ines.id })).status).to.equal(204);
    expect(await streams.ines.next()).to.equal(`typing ${served.ines.id}`);
  });

  it('take no sign of writing on somebody else’s page', async () => {
    const token = await tokenOf(ines, '/chat');
    for (const about of [served.tom.id, served.dana.id, 'nobody', ''])
      expect((await ines.post('/chat/typing', { token, about })).status).to.equal(404);
  });

  it('end at signing out', async () => {
    const stream = await listen(served, ines);
    await stream.next();
    await ines.submit('/chat', /action="\/chat\/out"/, {});
    expect(await stream.next()).to.equal('end');
  });

  it('say to a page whose stream has ended whether somebody is signed in still', async () => {
    expect((await ines.get('/chat/who')).status).to.equal(204);
    expect((await ines.get('/clients/who')).status).to.equal(401);
    await ines.submit('/chat', /action="\/chat\/out"/, {});
    expect((await ines.get('/chat/who')).status).to.equal(401);
  });

  it('rest when one browser has too many of them open, the longest open first', async () => {
    const streams = [];
    for (let count = 0; count < 5; count++) {
      const stream = await listen(served, ines);
      expect(await stream.next()).to.equal('ready');
      streams.push(stream);
    }
    expect(await streams[0]?.next()).to.equal('rest');
    expect(await streams[0]?.next()).to.equal('end');
    served.standIn.changed(served.ines.id);
    expect(await streams[1]?.next()).to.equal(`changed ${served.ines.id}`);
  });
});
