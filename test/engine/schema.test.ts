import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { flowSchema } from '../../src/engine/schema.ts';

describe('the schema beside the flows', () => {
  it('is up to date: else run "meanwhile flows schema > flows/flow.schema.json"', () => {
    const written: unknown = JSON.parse(readFileSync(new URL('../../flows/flow.schema.json', import.meta.url), 'utf8'));
    expect(written).to.deep.equal(flowSchema());
  });
});
