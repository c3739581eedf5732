/**
 * Words that mean nothing alone. Several kinds of them close together are how people speak who plan and do not say so:
 * something or somewhere to do it, a decision or a time, and pain, an end or what is left behind.
 */
import type { Locale } from '../../model.ts';

type Table = { readonly [language in Locale]: string };

export const traces = {
  means: {
    en: `
      (my|the|these|all my|enough|some|more|his|her|dads|extra|a) (sleeping|old|whole)? (pills|rope|noose|gun|knife|razor|blade|blades|belt|insulin|bleach|drawer of pills|bottle of pills|shotgun|rifle|hose|charcoal|scarf|cord|cable)
    `,
    es: `
      (mis|las|la|una|un|el|unas|todas las|mi|suficientes|su|de) (pastillas|soga|cuerda|pistola|cuchillo|navaja|cuchilla|cinturon|insulina|cloro|escopeta|manguera|carbon|hoja|gillette|cable|corbata|frasco)
    `,
  },
  place: {
    en: '(bridge|roof|rooftop|tracks|train tracks|platform|cliff|cliffs|railing|ledge|balcony|overpass|quarry|railway|top floor|parapet|edge)',
    es: '(puente|azotea|vias|anden|acantilado|baranda|barandilla|cornisa|balcon|viaducto|barranco|borde|precipicio)',
  },
  planned: {
    en: `
      (ive|i|have|already|finally|im) % (decided|planned|chosen|picked|arranged|sorted|prepared|rehearsed|practised|practiced|figured out|worked out|made up my mind|settled|researched|hidden|hid|counted|saved|bought|tested|checked|measured|booked|written)
      (i know|ive worked out|figured out) (exactly)? (how|when|where)
      (waiting|wait) (for|until|till) ~ (asleep|out|gone|leave|away|alone|weekend|birthday|christmas|night|leaves)
      (when|once|after|while) ~ (asleep|are out|is out|gone to bed|at work|leave|leaves|away|alone in the house)
      (tonight|tomorrow night|this weekend|after midnight|by monday|by sunday|this friday)
      (last|final) (step|thing|piece|part|preparations)
    `,
    es: `
      (ya|he|lo|tengo|me) % (decidi|decidido|planeado|planee|elegi|elegido|arreglado|arregle|preparado|prepare|ensaye|ensayado|pensado como|escondi|escondido|conte|contado|guarde|guardado|compre|comprado|probe|medi|busque|averigue|escrito|organice)
      (ya)? se (exactamente)? (como|cuando|donde)
      (espero|esperando|esperar|cuando|mientras) ~ (duerman|dormidos|salgan|solos|sola|solo|noche|cumpleanos|navidad|se vayan|fin de semana|duermen)
      (esta noche|manana por la noche|este fin de semana|despues de medianoche|el domingo|este viernes)
      ultimo (paso|detalle)
    `,
  },
  dark: {
    en: `
      (pain|hurts|hurting|suffering|tired of|exhausted|cant anymore|cant do|so alone|all alone|empty|numb|nothing left|no point|darkness|worthless|escape|a relief|give up|giving up|had enough|hopeless|unbearable|torture|misery|hate myself|a failure|no way back|no future|nobody cares|nobody would|be free|drunk|vodka|whisky)
    `,
    es: `
      (dolor|duele|sufriendo|sufrir|sufrimiento|cansada de|cansado de|no puedo mas|tan sola|tan solo|vacio|vacia|nada mas|sin sentido|oscuridad|escapar|alivio|rendirme|harto|harta|insoportable|tortura|me odio|fracaso|fracasada|sin futuro|a nadie|ser libre|borracho|borracha|vodka|whisky|no aguanto)
    `,
  },
  end: {
    en: `
      (last time|one last|final|forever|never again|for good|at peace|peaceful|so calm|calm now|feel calm|strangely calm|finally rest|be over|all over|no more|ends|goodbye|never have to|wont matter|doesnt matter anymore|wont be around|wont be here|not be here|not coming back|no coming back|without me)
    `,
    es: `
      (ultima vez|por ultima|final|para siempre|nunca mas|en paz|tan tranquila|tan tranquilo|mucha calma|tranquilidad|descansar|se acaba|se termina|termine todo|se acabo|adios|no importara|no volvere|no voy a volver|no estare|sinmi|sin retorno|ya no importa)
    `,
  },
  left: {
    en: `
      (forgive me|sorry for|im sorry|love you all|loved you|my (funeral|ashes|will|insurance|passwords|savings|belongings)|note|notes|letter|letters|find me|finds me|remember me|take care of (my|the|each|them|her|him)|look after (my|each|them|her|him)|custody of|who gets|keep my|tell (her|him|them|my) |dont blame|they will understand|theyll understand|theyll be fine|theyll be ok|get over it)
    `,
    es: `
      (perdoname|perdonenme|perdon por|los quiero|las quiero|los amo|mi (funeral|entierro|testamento|seguro|contrasena)|mis (cenizas|contrasenas|ahorros|pertenencias)|nota|cartas|carta|me encuentre|me encuentren|me recuerden|cuiden (a|de|mi)|cuida (a|de|mi)|cuidense|no se culpen|van a entender|van a estar bien|lo superaran|lo van a superar)
    `,
  },
} as const satisfies { readonly [kind: string]: Table };

export type Trace = keyof typeof traces;

/** Which kinds together are a crisis. */
export const telling: readonly (readonly Trace[])[] = [
  ['means', 'planned', 'dark'],
  ['means', 'end'],
  ['means', 'left'],
  ['place', 'planned', 'dark'],
  ['place', 'planned', 'end'],
  ['place', 'left'],
  ['place', 'dark', 'end'],
  ['planned', 'left', 'end'],
  ['planned', 'left', 'dark'],
  ['left', 'end', 'dark'],
];
