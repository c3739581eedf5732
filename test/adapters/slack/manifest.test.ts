import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { commands, events, manifest, missingScopes, PLACEHOLDER, scopes } from '../../../adapters/slack/manifest.ts';

const folder = new URL('../../../docs/channels/', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = { 'slack-manifest.json': manifest(PLACEHOLDER), 'slack-manifest-socket.json': manifest() };

/** `REWRITE_MANIFEST=1` makes the files anew from the tables; `biome check --write` then gives them their shape. */
describe('what the app asks of a Slack workspace', () => {
  for (const [file, made] of Object.entries(files)) {
    it(`stands in ${file} as the code has it`, () => {
      if (process.env.REWRITE_MANIFEST) writeFileSync(new URL(file, folder), `${JSON.stringify(made, null, 2)}\n`);
      expect(JSON.parse(text(file))).to.deep.equal(made);
    });
  }

  it('is told in the guide, each with why', () => {
    const guide = text('slack.md');
    for (const { scope, why } of scopes) expect(guide).to.include(`| \`${scope}\` | ${why} |`);
    for (const { event, why } of events) expect(guide).to.include(`| \`${event}\` | ${why} |`);
    for (const { command, description } of commands) expect(guide).to.include(`| \`${command}\` | ${description} |`);
    expect(guide).to.include(PLACEHOLDER);
  });

  it('keeps to the lengths that Slack allows', () => {
    const { display_information, features } = manifest(PLACEHOLDER);
    expect(display_information.name).to.have.length.at.most(35);
    expect(display_information.description).to.have.length.at.most(140);
    expect(features.slash_commands).to.have.length.at.most(50);
    for (const { command } of commands) expect(command).to.match(/^\/[a-z-]{1,31}$/);
  });

  it('needs no address over a socket', () => {
    expect(JSON.stringify(manifest())).to.not.include('url');
    expect(manifest().settings.socket_mode_enabled).to.equal(true);
    expect(manifest(PLACEHOLDER).settings.event_subscriptions).to.have.property(
      'request_url',
      'https://meanwhile.example.org/slack/events',
    );
  });

  it('is named where it is missing, in plain words', () => {
    expect(missingScopes(scopes.map(({ scope }) => scope))).to.deep.equal([]);
    expect(missingScopes([])).to.have.length(scopes.length);
    expect(missingScopes(['chat:write', 'unknown:scope'])[0]).to.match(
      /lacks the permission im:history.*install the app again/,
    );
  });
});
