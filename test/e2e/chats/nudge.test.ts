import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { disguisesFound } from '../../support/search.ts';
import { until } from '../../support/until.ts';
import { createVisitor, words } from '../../support/visitor.ts';
import { type ChatPractice, type Client, follows, hears, openChatPractice } from './practice.ts';
import type { Writer } from './writers.ts';

/** A word that occurs nowhere else. */
const canary = (): string => `q${randomBytes(12).toString('hex')}z`;

/** As it is without the encoding of web forms. */
const readable = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString('latin1')
      .replaceAll('+', ' ')
      .replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );

const line = 'There is something for you at Riverside Practice.';

for (const platform of ['slack', 'discord'] as const)
  describe(`By default, on ${platform}`, () => {
    const said = {
      'client’s name': canary(),
      'message in the chat': canary(),
      'changed message': canary(),
      'message on the page': canary(),
      'line of a check-in': canary(),
      'private journal': canary(),
      'shared journal': canary(),
      'reply on the page': canary(),
      'line of the therapist in the chat': canary(),
    } as const;
    let practice: ChatPractice;
    let client: Client;
    let theirs: Writer;
    let staffs: Writer;

    before(async () => {
      practice = await openChatPractice({ content: {} });
      client = await practice.client(said['client’s name']);
      theirs = practice.writer(platform);
      staffs = practice.writer(platform);
      await practice.link(client.visitor, '/chat', theirs);
      await practice.link(practice.therapist, '/clients', staffs);
      await Promise.all([theirs, staffs].map((writer) => hears(writer, line, 0)));
    });
    after(() => practice?.close());

    /** The one-time links that somebody was shown. */
    const linksOf = async (writer: Writer): Promise<readonly string[]> =>
      (await writer.shown()).flatMap((text) => text.match(/https?:\/\/\S+\/in\/[\w-]+/g) ?? []);

    it('somebody is only told that there is something, whatever either side writes', async () => {
      let message = '';
      await follows(staffs, line, async () => {
        message = await theirs.writes(`In the chat ${said['message in the chat']}`);
      });
      await follows(staffs, line, () => theirs.edits(message, `Changed ${said['changed message']}`));
      const { page } = client;
      await follows(staffs, line, () => page.writes(`On the page ${said['message on the page']}`));
      await page.writes('check in');
      for (const [question, answer] of [
        ['mood', '4'],
        ['energy', '3'],
        ['line', said['line of a check-in']],
      ] as const) {
        await until(async () => (await asked()) === question);
        await page.writes(answer);
      }
      for (const [entry, share] of [
        [said['private journal'], 'No'],
        [said['shared journal'], 'Yes'],
      ] as const) {
        await follows(page, 'Afterwards you choose whether', () => page.writes('journal'));
        await follows(page, 'Would you like to share', () => page.writes(entry));
        await follows(page, 'It is in your journal', () => page.taps(share));
      }
      await theirs.writes(`And once more ${said['message in the chat']}`);
      await until(async () => (await own()).some((text) => text.startsWith('And once more')));
      await follows(theirs, line, () =>
        practice.therapist.post(`/clients/${client.id}`, {
          form: 'reply',
          on: 'client',
          text: said['reply on the page'],
        }),
      );
      await follows(staffs, line, () => staffs.writes(said['line of the therapist in the chat']));
      await practice.rest();

      const kept = (await practice.timeline(client.id)).map(({ body }) => JSON.stringify(body)).join();
      const { 'client’s name': _, 'line of the therapist in the chat': __, ...onTimeline } = said;
      for (const [what, word] of Object.entries(onTimeline))
        if (what !== 'message in the chat') expect(kept, what).to.include(word);
      const shown = [...(await theirs.shown()), ...(await staffs.shown())];
      const others = shown.filter((text) => !text.startsWith(line) && !text.startsWith('This is the line of'));
      expect(others).to.deep.equal([]);
    });

    const own = async () =>
      (await practice.timeline(client.id)).filter(({ author }) => author === client.id).map(({ body }) => body.text);
    /** Which question of the check-in waits. */
    const asked = async () => {
      const text = (await practice.timeline(client.id)).findLast(({ body }) => body.question)?.body.text ?? '';
      return text.includes('mood') ? 'mood' : text.includes('energy') ? 'energy' : text.includes('line') ? 'line' : '';
    };

    it('no word of either side is in anything that the platform was sent', () => {
      const received = Buffer.concat(practice.received().flatMap((bytes) => [bytes, readable(bytes)]));
      expect(received.includes(line), 'what was sent is all there').to.equal(true);
      expect(received.toString('latin1')).not.to.match(/content-encoding/i);
      const found = Object.entries(said).flatMap(([what, word]) =>
        disguisesFound(received, word).map((disguise) => `${what}, ${disguise}`),
      );
      expect(found).to.deep.equal([]);
      expect(received.includes('Dr. Rivera')).to.equal(false);
    });

    for (const side of ['client', 'therapist'] as const)
      it(`the link opens the ${side}’s private page, once`, async () => {
        const link = (await linksOf(side === 'client' ? theirs : staffs)).at(-1) ?? expect.fail('no link');
        const visitor = createVisitor(practice.origin);
        const opened = await visitor.signIn(link);
        const home = side === 'client' ? '/chat' : '/clients';
        expect([opened.status, opened.headers.get('location')]).to.deep.equal([303, home]);
        const page = words((await visitor.get(side === 'client' ? home : `${home}/${client.id}`)).text);
        expect(page).to.include(said['reply on the page']).and.include(said['changed message']);
        if (side === 'therapist') expect(page).not.to.include(said['private journal']);

        const again = createVisitor(practice.origin);
        expect((await again.signIn(link)).status).to.equal(410);
        expect((await again.get(home)).status).not.to.equal(200);
      });
  });
