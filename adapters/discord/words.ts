/** What Discord shows of the practice by itself: the commands in its menu, and the few sentences that the adapter says. */
import type { permissions } from './fit.ts';
import { TALK } from './write.ts';

export interface DiscordWords {
  /** Privately, to whoever uses a command or a button in a shared place. */
  readonly pointer: string;
  /** Privately, under a command that was taken. */
  readonly received: string;
  /** Privately, when something that a person did could not be kept. */
  readonly unkept: string;
  /** Privately, under a tap on what stands in somebody else's place. */
  readonly notYours: string;
  /** Privately, under the command that makes a channel a place of staff: it is now, and how one works there. */
  readonly linked: string;
  /** It cannot be, since everybody can see it. */
  readonly open: string;
  /** It cannot be, since the bot may not do these things there. */
  readonly missing: (missing: typeof permissions) => string;
  /** The code is a client's, or none. */
  readonly wrongCode: string;
}

/** By the language that Discord says a person uses; `en` for all others. */
export type DiscordWordsByLocale = { readonly en: DiscordWords } & { readonly [locale: string]: DiscordWords };

export const discordWords: DiscordWordsByLocale = {
  en: {
    pointer: 'This is not a private place. Write to me in a direct message: select my name, then Message.',
    received: 'Received.',
    unkept: 'This could not be kept. Please send it again.',
    notYours: 'This is for somebody else. Nothing was done.',
    linked: `This channel is yours now. Each client has a thread here. To answer there, use Discord’s Reply on a message of mine, or write my name with @ before it, or press the button Reply. Other talk goes to nobody: I mark it ${TALK}. Whoever sees this channel can read along.`,
    open: 'Everybody in this server can see this channel, or it is not a plain text channel. Nothing was linked. Make a private text channel and try again there.',
    missing: (missing) =>
      `I may not do all that I need in this channel. Nothing was linked. Please allow me: ${missing.map(({ en }) => en).join(', ')}.`,
    wrongCode:
      'This code does not open a channel, or is no longer good. Nothing was linked. If you are not of the staff, write to me in a direct message: select my name, then Message.',
  },
  es: {
    pointer: 'Este lugar no es privado. Escríbeme en un mensaje directo: elige mi nombre y luego Mensaje.',
    received: 'Recibido.',
    unkept: 'Esto no se ha podido guardar. Envíalo otra vez, por favor.',
    notYours: 'Esto es para otra persona. No se ha hecho nada.',
    linked: `Este canal ya es tuyo. Cada cliente tiene aquí un hilo. Para responder allí, usa Responder de Discord en un mensaje mío, o escribe mi nombre con @ delante, o pulsa el botón Responder. Lo demás no le llega a nadie: lo marco con ${TALK}. Quien ve este canal puede leerlo todo.`,
    open: 'Este canal lo ve todo el servidor, o no es un canal de texto normal. No se ha enlazado nada. Crea un canal de texto privado e inténtalo allí.',
    missing: (missing) =>
      `En este canal no puedo hacer todo lo que necesito. No se ha enlazado nada. Permíteme, por favor: ${missing.map(({ es }) => es).join(', ')}.`,
    wrongCode:
      'Este código no abre un canal, o ya no vale. No se ha enlazado nada. Si no eres del equipo, escríbeme en un mensaje directo: elige mi nombre y luego Mensaje.',
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
  { name: 'pause', es: 'pausa', says: 'pause', en: 'Take a break from prompts', does: 'Haz un descanso de propuestas' },
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
  {
    ...{ name: 'link', es: 'enlazar', says: '', en: 'For staff: work in this channel' },
    does: 'Para el equipo: trabaja en este canal',
    asks: { en: 'The code from your page', es: 'El código de tu página' },
  },
] as const;

/** The command by which a channel of a server becomes a place of staff; in direct messages it is the code as if it were typed. */
export const LINK = 'link';

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
