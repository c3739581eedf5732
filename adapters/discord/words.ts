/** What Discord shows of the practice by itself: the commands in its menu, and the few sentences that the adapter says. */

export interface DiscordWords {
  /** Privately, to whoever uses a command or a button in a shared place. */
  readonly pointer: string;
  /** Privately, under a command that was taken. */
  readonly received: string;
  /** Privately, when something that a person did could not be kept. */
  readonly unkept: string;
}

/** By the language that Discord says a person uses; `en` for all others. */
export type DiscordWordsByLocale = { readonly en: DiscordWords } & { readonly [locale: string]: DiscordWords };

export const discordWords: DiscordWordsByLocale = {
  en: {
    pointer: 'This is not a private place. Write to me in a direct message: select my name, then Message.',
    received: 'Received.',
    unkept: 'This could not be kept. Please send it again.',
  },
  es: {
    pointer: 'Este lugar no es privado. Escríbeme en un mensaje directo: elige mi nombre y luego Mensaje.',
    received: 'Recibido.',
    unkept: 'Esto no se ha podido guardar. Envíalo otra vez, por favor.',
  },
};

/** `locale` as Discord gives it: `en-US`, `es-ES`, `es-419`. */
export const wordsFor = (words: DiscordWordsByLocale, locale: string | undefined): DiscordWords =>
  (locale && (words[locale] ?? words[locale.slice(0, 2)])) || words.en;

/** The commands in Discord's menu. `says` is what using one says, as if it were typed. */
const table = [
  { name: 'journal', es: 'diario', says: 'journal', en: 'Write in your journal', does: 'Escribe en tu diario' },
  { name: 'check-in', es: 'registro', says: 'check in', en: 'Say how you are', does: 'Cuenta cómo estás' },
  { name: 'planned', es: 'planes', says: 'planned', en: 'See what is planned', does: 'Mira lo que está previsto' },
  { name: 'pause', es: 'pausa', says: 'pause', en: 'Pause all messages', does: 'Pausa todos los mensajes' },
  { name: 'help', es: 'ayuda', says: 'help', en: 'See what you can do here', does: 'Mira lo que puedes hacer aquí' },
  { name: 'stop', es: 'parar', says: 'stop', en: 'Stop taking part', does: 'Deja de participar' },
  {
    name: 'clients',
    es: 'clientes',
    says: 'clients',
    en: 'For staff: who waits',
    does: 'Para el equipo: quién espera',
  },
  {
    ...{ name: 'reply', es: 'responder', says: '/reply', en: 'For staff: answer a client' },
    does: 'Para el equipo: responde a un cliente',
    asks: { en: 'Name: your reply', es: 'Nombre: tu respuesta' },
  },
] as const;

/** What a command says, with what was written behind it. Undefined: it is none of ours. */
export function saysOf(name: string, written = ''): string | undefined {
  const says = table.find((command) => command.name === name)?.says;
  return says === undefined ? undefined : `${says} ${written}`.trim();
}

/** The one field of a command that has one. */
export const FIELD = 'text';

/** A command as https://docs.discord.com/developers/interactions/application-commands describes it. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly name_localizations: { readonly [locale: string]: string };
  readonly description_localizations: { readonly [locale: string]: string };
  /** 1: a slash command. */
  readonly type: 1;
  /** 0: the app is installed to servers, not to accounts. */
  readonly integration_types: readonly 0[];
  /** 0: servers, where it answers with the pointer; 1: direct messages with the bot. */
  readonly contexts: readonly (0 | 1)[];
  /** What is written behind it. 3: a text. */
  readonly options?: readonly [
    {
      readonly type: 3;
      readonly name: typeof FIELD;
      readonly description: string;
      readonly description_localizations: { readonly [locale: string]: string };
      readonly required: true;
    },
  ];
}

function fieldOf({ en, es }: { readonly en: string; readonly es: string }) {
  const description_localizations = { 'es-419': es, 'es-ES': es };
  return { type: 3, name: FIELD, description: en, description_localizations, required: true } as const;
}

export const commands: readonly Command[] = table.map(({ name, es, en, does, ...more }) => ({
  name,
  description: en,
  name_localizations: { 'es-419': es, 'es-ES': es },
  description_localizations: { 'es-419': does, 'es-ES': does },
  type: 1,
  integration_types: [0],
  contexts: [0, 1],
  ...('asks' in more && { options: [fieldOf(more.asks)] }),
}));

/** Whether Discord has exactly our commands, in any order. `theirs` as it lists them with localizations. */
export function sameCommands(theirs: readonly { readonly [field: string]: unknown }[]): boolean {
  const ours = [...commands].sort(byName).map(comparable);
  const listed = theirs.map((command) => comparable({ ...command, type: command.type ?? 1 })).sort();
  return ours.length === listed.length && ours.every((command) => listed.includes(command));
}

const byName = (one: Command, other: Command) => one.name.localeCompare(other.name);

const comparable = (command: { readonly [field in keyof Command]?: unknown }): string =>
  JSON.stringify([
    command.name,
    command.description,
    sorted(command.name_localizations),
    sorted(command.description_localizations),
    command.type,
    command.integration_types,
    command.contexts,
    comparableFields(command.options),
  ]);

const comparableFields = (options: unknown): unknown =>
  Array.isArray(options)
    ? options.map((field) => [
        ...[field.type, field.name, field.description, sorted(field.description_localizations)],
        field.required === true,
      ])
    : [];

const sorted = (fields: unknown) => Object.entries(fields ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
