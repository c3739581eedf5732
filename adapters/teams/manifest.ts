/** What Teams and its administrators are told of the app: one table, for the package and for the documentation. */
import type { Locale } from '../../src/model.ts';

export interface AppFacts {
  /** The bot's application (client) id. */
  readonly appId: string;
  /** How it is called in Teams. */
  readonly name: string;
  /** How Teams reaches the practice: `https://care.example.org`. */
  readonly publicUrl: string;
  /** Goes up with every package that replaces an earlier one: `1.0.0`. */
  readonly version: string;
  readonly locale: Locale;
  /** The practice's own pages about privacy and its terms; left out: the public address. */
  readonly privacyUrl?: string | undefined;
  readonly termsUrl?: string | undefined;
}

/** Source: learn.microsoft.com, "Microsoft 365 app manifest schema reference", August 2026. */
const SCHEMA = '1.30';
/** Most characters of names. The same page. */
const LIMITS = { short: 30, full: 100, developer: 32 } as const;
const ACCENT = '#2F6F6B';

/** All that the app asks for, each with its reason. */
export const permissions: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: 'scopes: personal',
    why: 'People write to the practice in a chat of their own. It cannot be added to teams, channels, group chats or meetings, and reads none of them.',
  },
  {
    what: 'supportsFiles: false',
    why: 'Files are not taken. Teams hides the paper clip, so that nobody sends what cannot be kept here.',
  },
  { what: 'validDomains', why: 'The one address of the practice’s own pages, to which messages may link.' },
];

interface Command {
  readonly title: string;
  readonly description: string;
}

/** What Teams offers above the text field: words that the practice understands in every chat. */
export const commands: { readonly [locale in Locale]: readonly Command[] } = {
  en: [
    { title: 'help', description: 'What can be done here, and whom to call in danger' },
    { title: 'check in', description: 'A few questions about how you are' },
    { title: 'journal', description: 'Write something down' },
    { title: 'breathe', description: 'One slow minute' },
    { title: 'exercises', description: 'Something to do on your own' },
    { title: 'my goals', description: 'What you are moving towards' },
    { title: 'safety plan', description: 'A plan for hard hours' },
    { title: 'what may be sent', description: 'You choose what comes' },
    { title: 'pause', description: 'A break from check-ins and prompts' },
    { title: 'stop', description: 'No more messages' },
  ],
  es: [
    { title: 'ayuda', description: 'Qué se puede hacer aquí y a quién llamar en peligro' },
    { title: 'registro', description: 'Unas preguntas sobre cómo estás' },
    { title: 'diario', description: 'Escribir algo' },
    { title: 'respirar', description: 'Un minuto lento' },
    { title: 'ejercicios', description: 'Algo que hacer por tu cuenta' },
    { title: 'mis metas', description: 'Hacia dónde vas' },
    { title: 'plan de seguridad', description: 'Un plan para horas difíciles' },
    { title: 'qué se puede enviar', description: 'Tú eliges qué llega' },
    { title: 'pausa', description: 'Un descanso de registros y propuestas' },
    { title: 'stop', description: 'No recibir más mensajes' },
  ],
};

const about: { readonly [locale in Locale]: { readonly short: string; readonly full: string } } = {
  en: {
    short: 'Text-based support between appointments',
    full: 'Write to your practice at any time; your therapist answers when they are there. It is not for emergencies.',
  },
  es: {
    short: 'Acompañamiento por texto entre citas',
    full: 'Escribe a tu consulta cuando quieras; tu terapeuta responde cuando está. No es para emergencias.',
  },
};

/** The manifest of the app package, to be written as `manifest.json`. */
export function manifestOf({ appId, name, publicUrl, version, locale, privacyUrl, termsUrl }: AppFacts) {
  const { hostname, origin } = new URL(publicUrl);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    version,
    id: appId,
    developer: {
      name: name.slice(0, LIMITS.developer),
      websiteUrl: origin,
      privacyUrl: privacyUrl ?? origin,
      termsOfUseUrl: termsUrl ?? origin,
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    name: { short: name.slice(0, LIMITS.short), full: name.slice(0, LIMITS.full) },
    description: about[locale],
    accentColor: ACCENT,
    bots: [
      {
        botId: appId,
        scopes: ['personal'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal'], commands: commands[locale] }],
      },
    ],
    validDomains: [hostname],
  };
}
