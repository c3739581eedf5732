import { expect } from 'chai';
import fc from 'fast-check';
import { split } from '../src/split.ts';

describe('a text split into pieces', () => {
  it('stays as it is when it fits, white space and all', () => {
    expect(split('  two\n\nlines ', 13)).to.deep.equal(['  two\n\nlines ']);
    expect(split('', 13)).to.deep.equal(['']);
  });

  it('is cut after sentences and lines where they fit', () => {
    expect(split('I slept. Not well! Did you?\nYes', 20)).to.deep.equal(['I slept. Not well!', 'Did you?\nYes']);
  });

  it('is cut after words where a sentence is too long', () => {
    expect(split('never a word is cut', 9)).to.deep.equal(['never a', 'word is', 'cut']);
    expect(split('not (even), "before" signs', 11)).to.deep.equal(['not', '(even),', '"before"', 'signs']);
  });

  it('is cut between characters where a word is too long, never inside one', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(split(family.repeat(4), 2 * family.length + 3)).to.deep.equal([family.repeat(2), family.repeat(2)]);
    expect(split('e\u0301'.repeat(5), 3)).to.deep.equal(Array(5).fill('e\u0301'));
  });

  it('is cut inside a character that alone is too long, but not inside a surrogate pair', () => {
    expect(split('👩‍👩', 3)).to.deep.equal(['👩\u200d', '👩']);
  });

  it('cuts right-to-left and unspaced writing too', () => {
    expect(split('שלום. מה שלומך היום?', 14)).to.deep.equal(['שלום.', 'מה שלומך היום?']);
    expect(split('今日はよく眠れました。ありがとう。', 11)).to.deep.equal(['今日はよく眠れました。', 'ありがとう。']);
  });

  it('loses nothing but white space, exceeds no limit and leaves no piece blank', () => {
    const texts = fc.string({
      unit: fc.oneof(fc.constantFrom(' ', '\n', '. ', 'word', '👩‍👩‍👧‍👦', 'e\u0301'), fc.string({ unit: 'binary' })),
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, limit) => {
        const pieces = split(text, limit);
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(pieces.join(''))).to.equal(bare(text));
        for (const piece of pieces) {
          expect(piece.length).to.be.at.most(limit);
          expect(piece.isWellFormed()).to.equal(text.isWellFormed());
          if (pieces.length > 1) expect(piece.trim()).not.to.equal('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is quick about 100,000 characters', () => {
    expect(split('One more sentence. '.repeat(5000), 2000)).to.have.length.within(47, 60);
    expect(split('x'.repeat(100_000), 2000)).to.have.length(50);
  }).timeout(5000);
});
