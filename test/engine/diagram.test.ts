import { expect } from 'chai';
import { diagram } from '../../src/engine/diagram.ts';
import { flowsOf, sample } from './stage.ts';

describe('a diagram', () => {
  it('draws each node and each way', () => {
    const breathe = flowsOf(sample('breathe')).get('breathe');
    expect(breathe && diagram(breathe).split('\n')).to.deep.equal([
      'flowchart TD',
      '  start(["A minute of breathing"]) --> n0',
      '  n0["intro<br/>Breathe out slowly (#123;reason#125;)."]',
      '  n1[/"better<br/>Another one?<br/>(yes-no)"/]',
      '  n2{"again"}',
      '  n3(["done"])',
      '  n0 --> n1',
      '  n1 --> n2',
      '  n2 -->|"better"| n0',
      '  n2 -->|"else"| n3',
    ]);
  });

  it('keeps every text a text', () => {
    const text = JSON.stringify('"];\n end --> <b>#quot; `x` %%{init} A&B');
    const flow = flowsOf(
      `flow: x\nversion: 1\ntitle: { en: ${text.replace('{init}', '')} }\nnodes:\n  done: { end: true }\n`,
    ).get('x');
    expect(flow && diagram(flow).split('\n')[1]).to.equal(
      '  start(["#34;#93;#59; end --#62; #60;b#62;#35;quot#59; #96;x#96; %% A#38;B"]) --> n0',
    );
  });
});
