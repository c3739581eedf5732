import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { commonNames } from '../../src/care/surroundings.ts';
import { pageWords } from '../../src/console/words.ts';
import { locales } from '../../src/model.ts';
import { faults, grade, namesIn, readings } from './rules.ts';
import { files, parsed, placesIn, readPlaces, type Shape, type Text } from './texts.ts';

const flowFiles = files.filter(
  (file) => !['messages.yaml', 'prompts.yaml', 'crisis.yaml', 'snippets.yaml'].includes(file),
);
const textsIn = (file: string): Text[] => placesIn(file).flatMap(({ texts }) => [...texts]);
const proseIn = (file: string, locale: string): Text[] =>
  textsIn(file).filter((text) => text.locale === locale && (text.shape === 'prose' || text.shape === 'prompt'));
const message = (key: string): Text[] => textsIn('messages.yaml').filter(({ path }) => path === key);

/** What the code gives to a message. What is said to a client has the common names besides. */
const given: { readonly [key: string]: readonly string[] } = {
  'paused-now': ['until'],
  nudge: ['link'],
  'nudge-shared': ['page'],
  'consent-given': ['version'],
  'consent-chat-given': ['app', 'version'],
  'consent-chat-declined': ['app', 'version'],
  'consent-purposes': ['routine', 'measure', 'appointment'],
  'consents-now': ['routine', 'measure', 'appointment'],
  'hand-over-agreed': ['colleague'],
  'hand-over-declined': ['colleague'],
  'consent-declined': ['version'],
  'danger-again': ['numbers', 'lines', 'asked'],
  'danger-apology': ['numbers', 'lines', 'asked'],
  'danger-seen': ['colleague'],
  'crisis-line': ['line', 'ways', 'hours', 'for', 'how'],
  'crisis-way': ['way', 'to'],
  'alert-crisis': ['why'],
  'alert-concern': ['why'],
  'planned-routine': ['title', 'when'],
  'taken-back': ['where', 'alert'],
  'export-title': ['when'],
  'export-kind': ['kind'],
  'export-by': ['who', 'shared', 'status'],
  'who-read-line': ['who', 'how', 'when'],
  'planned-appointment': ['when'],
  'rhythm-daily': ['times'],
  'rhythm-every-other-day': ['times'],
  'rhythm-weekdays': ['times'],
  'rhythm-days': ['days', 'times'],
  'rhythm-other': ['times'],
  'rhythm-until': ['rhythm', 'until'],
  'routine-begun': ['title', 'rhythm', 'when'],
  'routine-changed': ['title', 'rhythm', 'when'],
  'routine-lightest': ['title'],
  'routine-stopped': ['title'],
  'routine-paused': ['title'],
  'prompt-moved': ['title', 'when'],
  'prompt-moved-quiet': ['title', 'when'],
  'prompt-skipped': ['title', 'when'],
  'routine-in-quiet': ['time'],
  'quiet-set': ['from', 'to'],
  'zone-changed': ['place', 'time'],
  'routine-thinned': ['title', 'rhythm'],
  'routine-rests': ['title'],
  'routine-ended': ['title'],
  'appointment-new': ['when', 'minutes'],
  'appointment-picked': ['when', 'minutes'],
  'appointment-moved': ['when', 'minutes'],
  'appointment-cancelled': ['when', 'asked'],
  'appointment-let-go': ['when'],
  'appointment-asked': ['when', 'what'],
  'appointment-stays': ['when'],
  'appointment-late': ['hours'],
  'appointment-unopened': ['when'],
  'offer-times': ['before', 'minutes', 'until'],
  'offer-taken': ['when'],
  'offer-gone': ['when'],
  'offer-none-suits': ['stays'],
  'asked-now': ['title'],
  'goal-add': ['goal'],
  'goal-word': ['goal'],
  'goal-step': ['goal', 'step'],
  'goal-step-done': ['goal', 'step'],
  'goal-close': ['goal'],
  'review-by-staff': ['review'],
  'reminder-day': ['when'],
  'reminder-hour': ['when'],
  'default-replies': ['hours'],
  'home-kept-text': ['page'],
  'home-page-only': ['page'],
  promise: ['by'],
  bound: ['part', 'day', 'date'],
  'stands-in': ['away'],
  'stands-in-until': ['away', 'until'],
  leave: ['from', 'until'],
  'leave-covered': ['away', 'from', 'until'],
};

/** The readers of the default language should need no more schooling than this (years). */
const HIGHEST_GRADE = 6;

for (const file of files)
  describe(`the words of flows/${file}`, () => {
    it('are there in every language', () => {
      const lacking = placesIn(file).filter(({ missing }) => missing.length > 0);
      expect(lacking.map(({ where, missing }) => `${where} lacks ${missing}`)).to.deep.equal([]);
    });

    it('keep the rules of how Meanwhile speaks', () => {
      const found = textsIn(file).flatMap((text) =>
        faults(text).map((fault) => `${text.where} (${text.locale}) ${fault}`),
      );
      expect(found).to.deep.equal([]);
    });

    it('name the same things in every language', () => {
      const uneven = placesIn(file).filter(({ texts }) => {
        const prose = texts.filter(({ shape }) => shape === 'prose');
        return new Set(prose.map((text) => namesIn(text).join())).size > 1;
      });
      expect(uneven.map(({ where }) => where)).to.deep.equal([]);
    });

    it('are easy to read', () => {
      const texts = proseIn(file, 'en').flatMap((text) => readings(text));
      expect(grade(texts)).to.be.below(HIGHEST_GRADE);
    });
  });

describe('the words of flows', () => {
  for (const file of flowFiles)
    it(`use only names that are there: flows/${file}`, () => {
      const {
        nodes,
        takes = [],
        measure,
      } = parsed(file) as {
        nodes: { [node: string]: { ask?: string; save?: string; set?: object } };
        takes?: string[];
        measure?: object;
      };
      const asked = Object.entries(nodes).flatMap(([node, { ask, save, set }]) =>
        ask ? (save ?? node) : Object.keys(set ?? {}),
      );
      const known = [...commonNames, ...takes, ...asked, ...(measure ? ['score', 'band'] : [])];
      expect(
        textsIn(file)
          .flatMap((text) => namesIn(text))
          .filter((name) => !known.includes(name)),
      ).to.deep.equal([]);
    });

  it('say in the consent who reads, when replies come, whom to call, and how to leave', () => {
    for (const locale of locales) {
      const all = proseIn('consent.yaml', locale);
      expect(new Set(all.flatMap((text) => namesIn(text)))).to.include.keys(
        'therapist',
        'practice',
        'replies',
        'emergency',
      );
      const words = locale === 'en' ? ['“pause”', '“stop”', '“start”'] : ['«pausa»', '«stop»', '«empezar»'];
      for (const word of words) expect(all.map(({ text }) => text).join('\n')).to.include(word);
    }
  });

  it('begin the help with whom to call', () => {
    for (const locale of locales) expect(namesIn(proseIn('help.yaml', locale)[0] ?? fail())).to.include('emergency');
  });

  it('show the journal’s prompt', () => {
    for (const locale of locales) expect(namesIn(proseIn('journal.yaml', locale)[0] ?? fail())).to.include('prompt');
  });
});

/** Of whom, when, and how many: never what. */
const staffNames = ['client', 'colleague', 'when', 'since', 'count', 'waiting', 'unseen'];

describe('the words of messages', () => {
  const keys = Object.keys(parsed('messages.yaml')).filter((key) => key !== 'commands');

  it('use only names that the code gives', () => {
    for (const key of keys) {
      const alone = /^(staff|consent|hand-over|planned|default|rhythm)-/.test(key) && key !== 'consent-first';
      const known = key.startsWith('staff-') ? staffNames : [...(alone ? [] : commonNames), ...(given[key] ?? [])];
      for (const text of message(key)) expect(known, key).to.include.members([...namesIn(text)]);
    }
  });

  it('tell staff what kind of thing happened and never what was written', () => {
    const staff = keys.filter((key) => key.startsWith('staff-'));
    expect(staff).to.have.length.above(20);
    for (const text of staff.flatMap(message)) expect(staffNames).to.include.members([...namesIn(text)]);
  });

  it('are all said by the code, by name or by a name made up of parts', () => {
    const code = ['src/care', 'src/runtime', 'src'].flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => readFileSync(`${folder}/${name}`, 'utf8')),
    );
    const said = (key: string) => code.some((text) => text.includes(`'${key}'`));
    const made = ['goal-', 'review-', 'staff-', 'alert-', 'reminder-'];
    expect(keys.filter((key) => !said(key) && !made.some((start) => key.startsWith(start)))).to.deep.equal([]);
  });

  it('name whom to call wherever somebody is left without a therapist', () => {
    for (const key of ['apology', 'consent-first', 'declined-note', 'stopped'])
      for (const text of message(key)) expect(namesIn(text), key).to.include('emergency');
  });
});

describe('the journaling prompts', () => {
  const prompts = parsed('prompts.yaml').prompts as { id: string; text: { en: string; es: string } }[];

  it('are enough for weeks', () => expect(prompts).to.have.length.above(47));

  it('have ids that are unique and short', () => {
    expect(new Set(prompts.map(({ id }) => id)).size).to.equal(prompts.length);
    for (const { id } of prompts) expect(id).to.match(/^[a-z][a-z-]{1,23}$/);
  });

  it('are not the same twice', () => {
    for (const locale of locales)
      expect(new Set(prompts.map(({ text }) => text[locale])).size).to.equal(prompts.length);
  });

  it('ask, or invite, and hold no placeholder', () => {
    for (const { text } of prompts) expect(`${text.en}${text.es}`).not.to.match(/[{}]/);
  });
});

describe('the command words', () => {
  it('mean one thing each, in all languages together', () => {
    const owners = new Map<string, Set<string>>();
    for (const { file, path, text } of files.flatMap(textsIn).filter(({ shape }) => shape === 'command')) {
      const word = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
      owners.set(word, (owners.get(word) ?? new Set()).add(`${file} ${path}`));
    }
    expect([...owners].filter(([, owner]) => owner.size > 1)).to.deep.equal([]);
  });

  it('are the ones that texts tell people to write', () => {
    const all = files.flatMap(textsIn);
    const known = all.filter(({ shape }) => shape === 'command').map(({ text }) => text);
    const quoted = all
      .filter(({ shape }) => shape === 'prose')
      .flatMap(({ text }) => [...text.matchAll(/(?:write|with|escribe|con|escribir|word|palabra) [“«]([^”»]+)[”»]/gu)])
      // A command about a routine has its name beside it.
      .map(([, word]) => word?.replace(/^\{title\} /, ''));
    expect(quoted).to.include.members(['start', 'empezar', 'pause', 'pausa']);
    expect(
      quoted.filter((word) => !known.includes(word ?? '') && !['skip', 'saltar'].includes(word ?? '')),
    ).to.deep.equal([]);
  });
});

describe('the buttons of the client’s page', () => {
  for (const locale of locales)
    it(`send words that mean something in “${locale}”`, () => {
      const known = files
        .flatMap(textsIn)
        .filter(({ shape }) => shape === 'command')
        .map(({ text }) => text);
      const { journal, checkIn, pause, resume, help } = pageWords(locale);
      expect(known).to.include.members([journal, checkIn, pause, resume, help].map((word) => word.toLocaleLowerCase()));
    });
});

describe('the checker of words', () => {
  const bad: readonly (readonly [locale: 'en' | 'es', text: string, fault: RegExp, shape?: Shape])[] = [
    ['en', 'Welcome!', /exclamation/],
    ['es', '¡Hola', /exclamation/],
    ['en', "Don't hurry.", /straight quotes/],
    ['en', 'You missed yesterday.', /shames/],
    ['en', 'A streak of five.', /counts/],
    ['en', 'Well done.', /praises/],
    ['en', 'Do not worry about it.', /minimises/],
    ['en', 'You should rest.', /commands/],
    ['en', 'This looks like depression.', /diagnoses/],
    ['en', 'It stays secret.', /secrecy/],
    ['en', 'Someone answers immediately.', /speed/],
    ['en', 'I hear you.', /sounds like/],
    ['en', 'Your session starts now.', /appointment/],
    ['en', 'Here it is 🙂.', /pictures/],
    ['en', 'Well...', /dots/],
    ['en', 'Two  spaces.', /stray/],
    ['en', 'STOP it.', /shouting/],
    ['en', 'Hello {name.', /ICU/],
    ['en', `${'word '.repeat(26)}.`, /words in one sentence/],
    ['en', 'Short. '.repeat(100).trim(), /too long for a prose/],
    ['en', 'A label that goes on for longer than a button', /too long for a label/, 'label'],
    ['en', '{mood, select, low {Fine.} other {Great.}}', /praises/],
    ['es', 'Te perdiste el registro de ayer.', /shames/],
    ['es', 'Bien hecho.', /praises/],
    ['es', 'Relájate un poco.', /minimises/],
    ['es', 'Deberías descansar.', /commands/],
    ['es', 'Tus síntomas de hoy.', /diagnoses/],
    ['es', 'Es confidencial.', /secrecy/],
    ['es', 'Tu sesión empieza ahora.', /cita/],
    ['es', 'Cómo estás?', /¿/],
    ['es', 'Si estás cansada, descansa.', /gender/],
    ['es', 'Usted decide.', /tú/],
  ];
  for (const [locale, text, fault, shape = 'prose'] of bad)
    it(`finds what is wrong with “${text.slice(0, 40)}”`, () => {
      expect(faults({ where: '', file: '', path: '', shape, locale, text }).join()).to.match(fault);
    });

  it('sees a missing translation, wherever it stands', () => {
    const source = 'nodes:\n  hello:\n    say: { en: Hello }\n  other:\n    say: { es: "", en: There }\n';
    expect(readPlaces('some.yaml', source).map(({ where, missing }) => `${where} ${missing}`)).to.deep.equal([
      'flows/some.yaml:3 es',
      'flows/some.yaml:5 es',
    ]);
  });

  it('finds hard writing hard', () => {
    expect(grade(['Notwithstanding considerable organisational difficulties, practitioners communicate.'])).to.be.above(
      20,
    );
  });
});

function fail(): never {
  throw new Error('a text that must be there is missing');
}
