/** What the page about other apps says, to clients and staff alike, in every language. */
import type { ChannelName, Locale } from '../model.ts';

/** The names of apps, the same in every language. */
export const appNames: { readonly [name in ChannelName]: string } = {
  web: 'Web',
  terminal: 'Terminal',
  slack: 'Slack',
  discord: 'Discord',
  teams: 'Microsoft Teams',
};

const en = {
  title: 'Write from another app',
  what: (apps: string) => `You can also write from ${apps}. It stays one conversation, wherever you write.`,
  steps: 'Make a code, open a direct conversation with the practice’s app over there, and send it the code.',
  owner: 'Whoever runs a workspace, a server or an organisation there can read and keep what is written in it.',
  nudge:
    'In apps where that must not be, you are only told that there is something for you, with a link to this private page.',
  make: 'Make a code',
  code: 'Your code',
  lasts: 'It works once, within fifteen minutes. An earlier code no longer works.',
  linked: (apps: string) => `Connected now: ${apps}`,
  back: 'Back',
  and: ' and ',
  names: appNames,
};

const es: typeof en = {
  title: 'Escribir desde otra aplicación',
  what: (apps: string) =>
    `También puedes escribir desde ${apps}. Sigue siendo una sola conversación, escribas donde escribas.`,
  steps: 'Crea un código, abre allí una conversación directa con la aplicación de la consulta y envíale el código.',
  owner: 'Quien administra allí el espacio, el servidor o la organización puede leer y guardar lo que se escribe.',
  nudge:
    'En las aplicaciones donde eso no debe pasar, solo se te avisa de que hay algo para ti, con un enlace a esta página privada.',
  make: 'Crear un código',
  code: 'Tu código',
  lasts: 'Funciona una vez, durante quince minutos. Un código anterior deja de funcionar.',
  linked: (apps: string) => `Conectado ahora: ${apps}`,
  back: 'Volver',
  and: ' y ',
  names: appNames,
};

export type AppWords = typeof en;

export const appWords = (locale: Locale): AppWords => ({ en, es })[locale];
