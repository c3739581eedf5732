import { readFileSync } from 'node:fs';
import { crc32, inflateSync } from 'node:zlib';
import { expect } from 'chai';
import { commands, manifestOf, permissions } from '../../../adapters/teams/manifest.ts';
import { connectorHosts } from '../../../adapters/teams/place.ts';
import { command, packageOf } from '../../../src/commands/teams.ts';
import { flowsFolder, loadFlows } from '../../../src/flows.ts';
import { locales } from '../../../src/model.ts';
import { faultOf } from '../../support/fault.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const page = readFileSync(new URL('../../../docs/channels/teams.md', import.meta.url), 'utf8');
const facts = {
  appId: '11111111-2222-3333-4444-555555555555',
  name: 'The practice of Dr. Example and her colleagues',
  publicUrl: 'https://care.example.org',
  version: '1.0.0',
  locale: 'en',
} as const;

describe('the manifest for Teams', () => {
  it('asks for nothing but a chat of one’s own', () => {
    const manifest = manifestOf(facts);
    expect(manifest.bots).to.have.length(1);
    expect(manifest.bots[0]).to.deep.include({ botId: facts.appId, scopes: ['personal'], supportsFiles: false });
    expect(manifest.validDomains).to.deep.equal(['care.example.org']);
    expect(manifest).not.to.have.any.keys('permissions', 'authorization', 'webApplicationInfo', 'composeExtensions');
  });

  it('keeps within what Teams takes', () => {
    for (const locale of locales) {
      const { name, description, developer, bots } = manifestOf({ ...facts, locale });
      expect(name.short).to.have.length.at.most(30);
      expect(name.full).to.have.length.at.most(100);
      expect(developer.name).to.have.length.at.most(32);
      expect(description.short).to.have.length.at.most(80);
      expect(description.full).to.have.length.at.most(4000);
      const list = bots[0]?.commandLists[0]?.commands ?? [];
      expect(list).to.have.length.within(1, 10);
      for (const { title, description } of list) {
        expect(title).to.have.length.at.most(32);
        expect(description).to.have.length.at.most(128);
      }
    }
  });

  it('offers only words that the flows understand', async () => {
    const loaded = await loadFlows(flowsFolder);
    if (!('flows' in loaded)) expect.fail('the flows are wrong');
    for (const locale of locales)
      for (const { title } of commands[locale]) expect(loaded.flows.commanded(title, locale), title).to.be.a('string');
  });
});

describe('the page about Teams', () => {
  it('names all that the app asks for, and why', () => {
    for (const { what, why } of permissions) expect(page).to.include(`| \`${what}\` | ${why} |`);
  });

  it('names every host that is called', () => {
    for (const host of connectorHosts) expect(page).to.include(`\`${host}\``);
  });
});

describe('meanwhile teams package', () => {
  const inFolder = temporaryFolder();
  const environment = { ...process.env };
  afterEach(() => {
    process.env = { ...environment };
  });

  async function run(...args: string[]) {
    const [out, err]: [string[], string[]] = [[], []];
    process.env.PUBLIC_URL ??= 'https://care.example.org';
    const code = await command.run(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  it('writes a package with the manifest and both icons', async () => {
    const file = inFolder('teams.zip');
    const { code, out } = await run('package', '--app-id', facts.appId, '--name', 'Example', '--to', file);
    expect(code).to.equal(0);
    expect(out).to.include(file).and.to.include('https://care.example.org/teams/messages');
    const files = unzip(readFileSync(file));
    expect([...files.keys()]).to.deep.equal(['manifest.json', 'color.png', 'outline.png']);
    expect(JSON.parse(String(files.get('manifest.json')))).to.deep.equal(manifestOf({ ...facts, name: 'Example' }));
  });

  it('draws the icons in the sizes that Teams wants, the outline in white on nothing', () => {
    const files = unzip(packageOf(manifestOf(facts)));
    const color = points(files.get('color.png'));
    expect([color.width, color.height]).to.deep.equal([192, 192]);
    expect(color.colours).to.deep.equal(new Set(['47,111,107,255', '255,255,255,255']));
    const outline = points(files.get('outline.png'));
    expect([outline.width, outline.height]).to.deep.equal([32, 32]);
    expect(outline.colours).to.deep.equal(new Set(['255,255,255,0', '255,255,255,255']));
  });

  it('says what is missing or wrong', async () => {
    expect(await run()).to.include({ code: 2 });
    expect((await faultOf(run('package'))).message).to.match(/^--app-id: /);
    expect((await faultOf(run('package', '--app-id', 'me'))).message).to.match(/^--app-id: /);
    const wrong = run('package', '--app-id', facts.appId, '--version', 'two');
    expect((await faultOf(wrong)).message).to.match(/^--version: /);
    process.env.PUBLIC_URL = 'http://localhost:3000';
    expect((await faultOf(run('package', '--app-id', facts.appId))).message).to.match(/^PUBLIC_URL: .*https/);
  });
});

/** The files of an archive, read by its own list, each with its check. */
function unzip(archive: Uint8Array): Map<string, Buffer> {
  const all = Buffer.from(archive);
  const end = all.lastIndexOf(Uint8Array.of(0x50, 0x4b, 0x05, 0x06));
  const files = new Map<string, Buffer>();
  let at = all.readUInt32LE(end + 16);
  for (let left = all.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [check, size, nameSize, local] = [16, 20, 28, 42].map((offset) =>
      offset === 28 ? all.readUInt16LE(at + offset) : all.readUInt32LE(at + offset),
    ) as [number, number, number, number];
    const name = all.toString('ascii', at + 46, at + 46 + nameSize);
    const begin = local + 30 + all.readUInt16LE(local + 26) + all.readUInt16LE(local + 28);
    const data = all.subarray(begin, begin + size);
    expect(crc32(data), name).to.equal(check);
    files.set(name, data);
    at += 46 + nameSize;
  }
  return files;
}

/** The colours in a picture, each chunk of which is checked. */
function points(picture: Buffer | undefined) {
  if (!picture) expect.fail('there is no picture');
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < picture.length; ) {
    const size = picture.readUInt32BE(at);
    const named = picture.subarray(at + 4, at + 8 + size);
    expect(crc32(named)).to.equal(picture.readUInt32BE(at + 8 + size));
    parts.set(named.toString('ascii', 0, 4), named.subarray(4));
    at += size + 12;
  }
  const [header, data] = [parts.get('IHDR'), parts.get('IDAT')];
  if (!header || !data) expect.fail('it is no picture');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const raw = inflateSync(data);
  expect(raw).to.have.length(height * (width * 4 + 1));
  const colours = new Set<string>();
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = row * (width * 4 + 1) + 1 + column * 4;
      colours.add([...raw.subarray(at, at + 4)].join());
    }
  return { width, height, colours };
}
