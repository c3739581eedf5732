import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { flowSchema } from '../../src/engine/schema.ts';
import { files, parsed } from './texts.ts';

const folder = new URL('../../flows/', import.meta.url);

describe('the schema from which editors complete flows', () => {
  it('is the one that flows are read by: "meanwhile flows schema > flows/flow.schema.json" renews it', () => {
    const kept: unknown = JSON.parse(readFileSync(new URL('flow.schema.json', folder), 'utf8'));
    expect(kept).to.deep.equal(JSON.parse(JSON.stringify(flowSchema())));
  });

  it('is named by every flow', () => {
    for (const file of files.filter((name) => 'flow' in parsed(name)))
      expect(readFileSync(new URL(file, folder), 'utf8')).to.include(
        `# yaml-language-server: $schema=${file.includes('/') ? '..' : '.'}/flow.schema.json`,
      );
  });
});
