/** Sentences a clinician could read, and what each must come to. */
import { expect } from 'chai';
import { rehearse, type Screening, screen } from '../../../src/care/risk/screen.ts';

type Level = Screening['level'];

const cases: readonly (readonly [given: string, sentences: readonly (readonly [Level, string])[]])[] = [
  [
    'a plain statement',
    [
      ['crisis', 'I want to kill myself'],
      ['crisis', 'me quiero matar'],
      ['crisis', 'Ya no quiero estar aquí'],
      ['none', 'I slept well and the walk was lovely'],
      ['none', 'Dormí bien y el paseo fue lindo'],
    ],
  ],
  [
    'a "no" that is itself the danger',
    [
      ['crisis', "I don't want to live anymore"],
      ['crisis', 'no quiero seguir viviendo'],
      ['crisis', "I'm not suicidal, I just don't want to live"],
    ],
  ],
  [
    'a "no" that denies it',
    [
      ['none', 'I would never kill myself'],
      ['none', 'No soy suicida'],
      ['concern', "I don't want to kill myself anymore"],
    ],
  ],
  [
    'a "no" that is taken back',
    [
      ['crisis', "I'm not going to kill myself today but tomorrow"],
      ['crisis', "I'd never tell them, but I want to die"],
      ['crisis', "not that I'd do anything... I just have the pills ready"],
      ['crisis', "I can't stop thinking about killing myself"],
      ['crisis', "I don't know if I want to live, I keep thinking about killing myself"],
      ['crisis', 'Hoy no me voy a matar, pero mañana sí'],
    ],
  ],
  [
    'a laugh in another sentence',
    [
      ['crisis', 'I want to kill myself. haha jk'],
      ['crisis', 'jaja es broma. pero me quiero matar'],
    ],
  ],
  [
    'an idiom',
    [
      ['none', 'this traffic is killing me'],
      ['none', "I'm dying of laughter"],
      ['none', 'me muero de hambre'],
      ['none', 'estoy muerta de sueño'],
      ['none', 'I could murder a coffee'],
      ['crisis', 'this traffic is killing me. I want to die'],
      ['crisis', "I'm going to kill myself in the morning"],
      ['crisis', "I don't want to live like this anymore"],
    ],
  ],
  [
    'the past',
    [
      ['concern', 'ten years ago I tried to kill myself'],
      ['concern', 'Hace diez años intenté matarme'],
      ['crisis', 'I tried to kill myself last night'],
      ['crisis', 'I used to want to die years ago and now I want to die again'],
    ],
  ],
  [
    'somebody else',
    [
      ['concern', 'my friend wants to kill herself'],
      ['concern', 'Mi hermano intentó suicidarse'],
      ['concern', `he said "I'm going to kill myself" and hung up`],
      ['concern', `my dad keeps a gun and says life isn't worth living`],
      ['concern', 'me dijo "me voy a matar" y colgó'],
      ['none', 'in the film the hero kills himself'],
    ],
  ],
  [
    'a disguise',
    [
      ['crisis', 'i want to k1ll mys3lf'],
      ['crisis', 's-u-i-c-i-d-e is all I think about'],
      ['crisis', 'k i l l  m y s e l f'],
      ['crisis', 'i want to k\u200bill my\u200bself'],
      ['crisis', 'i want to kіll mysеlf'],
      ['crisis', '𝓘 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮'],
      ['crisis', 'iwanttokillmyself'],
      ['crisis', 'i want to\nkill myself'],
      ['crisis', 'I. want. to. die.'],
      ['crisis', 'm kiero morir'],
      ['crisis', 'quiero m0rir'],
      ['crisis', 'me queiro mroir'],
      ['crisis', 'thiking abuot endign my lief'],
    ],
  ],
  [
    'several small signs in one message',
    [
      ['concern', 'I wish I would not wake up.'],
      ['concern', 'There is no hope left.'],
      ['crisis', 'I wish I would not wake up. There is no hope left.'],
    ],
  ],
];

const together: readonly (readonly [Level, string])[] = [
  ['crisis', 'The note is in the drawer, the door is unlocked. Tell them I was not angry.'],
  ['crisis', 'Dejé las cartas en la mesa y las llaves con mi hermana. Esta noche descanso para siempre.'],
  ['none', 'We put the old letters in the drawer and left the keys with my sister, tonight we fly to Spain.'],
  ['concern', 'Dejé las llaves con mi hermana, esta noche volamos a España y por fin descanso.'],
];

describe('screening', () => {
  for (const [level, text] of together)
    it(`given things that say little alone, ${JSON.stringify(text)} is ${level}`, () => {
      const { level: found, why = '' } = screen(text, 'en');
      expect(found).to.equal(level);
      if (level === 'crisis')
        expect(why).to.match(/^(several signs together|speaks as one who|has a plan|says goodbye)/);
    });

  for (const [given, sentences] of cases)
    for (const [level, text] of sentences)
      it(`given ${given}, ${JSON.stringify(text)} is ${level}`, () => {
        expect(screen(text, 'en').level, 'screened in English first').to.equal(level);
        expect(screen(text, 'es').level, 'screened in Spanish first').to.equal(level);
      });

  it('gives the sentence as it was written, and the reason in the language asked for', () => {
    const text = 'Hola Ana. El jueves compré una soga… El viernes comimos juntos.';
    expect(screen(text, 'es')).to.deep.equal({
      level: 'crisis',
      span: 'El jueves compré una soga…',
      why: 'tiene o busca los medios',
    });
    expect(screen(text, 'en').why).to.equal('has or is getting the means');
  });

  it('screens the whole of a very long message, in pieces', () => {
    for (const filler of ['word ', 'a', 'not ', '. ', '\n', '💊', 'k i ', 'really '])
      expect(screen(`${filler.repeat(100_000 / filler.length)}. I want to die.`, 'en').level, filler).to.equal(
        'crisis',
      );
  }).timeout(120_000);

  it('is rehearsed, when a practice starts, with what shows danger and what does not, in each language', () => {
    expect(rehearse()).to.deep.equal(['crisis', 'none', 'crisis', 'none']);
  });

  it('gives neither when there is nothing', () => {
    for (const text of ['', ' \n ', '😀', 'hello', '¿?']) expect(screen(text, 'en')).to.deep.equal({ level: 'none' });
  });
});
