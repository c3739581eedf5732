import { expect } from 'chai';
import { type CrisisDirectory, countryOf, LINES_SHOWN, linesFor, readCrisis } from '../../src/care/crisis.ts';
import { mistakeLine } from '../../src/engine/mistake.ts';
import { shippedBook } from '../support/practice.ts';

/** Lines move and close: an entry that nobody looked at for longer than a year (days) is not shown to people in danger. */
const LONGEST_UNCHECKED = 365;

const age = (checked: string): number => (Date.now() - Date.parse(checked)) / 86_400_000;

describe('the crisis directory', () => {
  let directory: CrisisDirectory;
  before(async () => {
    directory = (await shippedBook()).crisis;
  });
  const entries = () => [
    ...directory.general.lines.map((line) => ({ what: line.name, ...line })),
    ...directory.countries.flatMap(({ country, emergency, lines }) => [
      { what: `${country} emergency`, ...emergency },
      ...lines.map((line) => ({ what: `${country} ${line.name}`, ...line })),
    ]),
  ];

  it('has been looked at within a year, entry by entry', () => {
    const stale = entries().filter(({ checked }) => !(age(checked) <= LONGEST_UNCHECKED));
    expect(stale.map(({ what, checked }) => `${what}: ${checked}`)).to.deep.equal([]);
  });

  it('was not looked at in the future', () => {
    expect(entries().filter(({ checked }) => age(checked) < -1)).to.deep.equal([]);
  });

  it('says for every entry where it is from, for every country whom to call, for every line what is spoken', () => {
    for (const { what, source } of entries()) expect(source, what).to.match(/^https:\/\//);
    for (const { country, emergency, lines } of directory.countries) {
      expect(emergency.numbers, country).not.to.deep.equal([]);
      for (const { name, languages } of lines) expect(languages, name).not.to.deep.equal([]);
    }
  });

  it('knows at least 25 countries, and a line in almost all of them', () => {
    expect(directory.countries.length).to.be.at.least(25);
    expect(directory.countries.filter(({ lines }) => lines.length > 0).length).to.be.at.least(25);
    expect(directory.countries.map(({ country }) => country)).to.include.members(['US', 'GB', 'ES', 'MX', 'AR', 'CL']);
  });

  it('names countries and languages that there are', () => {
    const [countries, languages] = (['region', 'language'] as const).map(
      (type) => new Intl.DisplayNames('en', { type, fallback: 'none' }),
    );
    for (const { country, lines } of directory.countries) {
      expect(countries?.of(country), country).to.be.a('string');
      for (const code of lines.flatMap((line) => line.languages)) expect(languages?.of(code), code).to.be.a('string');
    }
  });

  const shown = [
    ['US', 'en', '911', ['988 Suicide & Crisis Lifeline']],
    ['US', 'es', '911', ['988 Suicide & Crisis Lifeline']],
    ['ES', 'es', '112', ['Línea 024', 'Teléfono de la Esperanza']],
    ['ES', 'en', '112', ['Línea 024', 'Teléfono de la Esperanza', 'Find A Helpline']],
    ['AR', 'es', '911 o 107', ['Línea nacional de salud mental', 'Centro de Asistencia al Suicida']],
    [
      'AR',
      'en',
      '911 or 107',
      ['Línea nacional de salud mental', 'Centro de Asistencia al Suicida', 'Find A Helpline'],
    ],
    ['BE', 'en', '112', ['Community Help Service', 'Zelfmoordlijn 1813', 'Centre de Prévention du Suicide']],
    ['BE', 'es', '112', ['Zelfmoordlijn 1813', 'Centre de Prévention du Suicide', 'Find A Helpline']],
    ['DO', 'es', '911', ['Find A Helpline']],
    ['ZZ', 'en', 'your local emergency number', ['Find A Helpline']],
    [undefined, 'es', 'el número de emergencias de tu zona', ['Find A Helpline']],
  ] as const;
  for (const [country, locale, emergency, names] of shown)
    it(`shows somebody in ${country ?? 'an unknown place'} who speaks ${locale}: ${emergency}, ${names.join(', ')}`, () => {
      const help = linesFor(directory, country, locale);
      expect([help.emergency, help.lines.map(({ name }) => name)]).to.deep.equal([emergency, names]);
    });

  it('never shows nothing, nor more than can be taken in', () => {
    for (const { country } of directory.countries)
      for (const locale of ['en', 'es'] as const) {
        const { emergency, lines } = linesFor(directory, country, locale);
        expect(emergency, country).not.to.equal('');
        expect(lines.length, country).to.be.within(1, LINES_SHOWN);
      }
  });

  const zones = [
    ['Europe/Madrid', 'ES'],
    ['Atlantic/Canary', 'ES'],
    ['America/New_York', 'US'],
    ['US/Eastern', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['America/Puerto_Rico', 'PR'],
    ['America/Mexico_City', 'MX'],
    ['America/Argentina/Buenos_Aires', 'AR'],
    ['America/Buenos_Aires', 'AR'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Europe/Oslo', 'NO'],
    ['Europe/Stockholm', 'SE'],
    ['Europe/Amsterdam', 'NL'],
    ['Africa/Lagos', undefined],
    ['UTC', undefined],
    ['Etc/GMT+3', undefined],
    ['Nowhere/Land', undefined],
  ] as const;
  for (const [zone, country] of zones)
    it(`takes ${zone} for ${country ?? 'no country that it knows'}`, () =>
      expect(countryOf(directory, zone)).to.equal(country));

  it('takes no zone for two countries', () => {
    const all = directory.countries.flatMap(({ country }) => new Intl.Locale(`und-${country}`).getTimeZones() ?? []);
    expect(new Set(all).size).to.equal(all.length);
  });
});

describe('a crisis directory with mistakes', () => {
  const good = `general:
  emergency: { en: the local number, es: el número local }
  lines: [{ name: World, chat: https://example.org/, languages: [en], source: https://example.org/, checked: 2026-01-02, by: service }]
countries:
  - country: ES
    emergency: { numbers: ["112"], source: https://example.org/, checked: 2026-01-02, by: service }
    lines:
      - { name: A line, phone: "1", languages: [es], source: https://example.org/, checked: 2026-01-02, by: service }
`;
  const mistakesOf = (from: string, to: string) => {
    const read = readCrisis({ name: 'crisis.yaml', text: good.replace(from, to) });
    return 'mistakes' in read ? read.mistakes.map(mistakeLine) : [];
  };

  const cases = [
    ['nothing', '', '', []],
    [
      'a line that cannot be reached',
      'phone: "1", ',
      '',
      ['crisis.yaml:8:9: "A line" cannot be reached; add phone, text, whatsapp or chat'],
    ],
    [
      'a country without a number',
      'numbers: ["112"]',
      'numbers: []',
      ['crisis.yaml:6:18: "numbers" needs at least 1 entries'],
    ],
    ['a number that is no text', '["112"]', '[112]', ['crisis.yaml:6:28: "0" must be a text; put it in quotes: "112"']],
    [
      'a line without a language',
      'languages: [es], ',
      '',
      ['crisis.yaml:8:9: "languages" is missing; add languages: ...'],
    ],
    ['words in one language', ', es: el número local', '', ['crisis.yaml:2:3: "es" is missing; add es: ...']],
    [
      'a day that there is not',
      'checked: 2026-01-02, by: service }]',
      'checked: 2026-02-30, by: service }]',
      ['crisis.yaml:3:110: "checked" is not written as it should be; write it like 2026-11-23'],
    ],
  ] as const;
  for (const [what, from, to, mistakes] of cases)
    it(`says where: ${what}`, () => expect(mistakesOf(from, to)).to.deep.equal(mistakes));

  it('says where: a country that is there twice', () => {
    const text = `${good}${good.slice(good.indexOf('  - country'))}`;
    const read = readCrisis({ name: 'crisis.yaml', text });
    expect('mistakes' in read && read.mistakes.map(mistakeLine)).to.deep.equal([
      'crisis.yaml:9:14: "ES" is there twice; make one of them',
    ]);
  });
});
