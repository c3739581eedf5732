/** Marks of time: long past, and just now. */
import type { Locale } from '../../../model.ts';

export const longPast: { readonly [language in Locale]: string } = {
  en: `
    (years|months|year|decades|decade|month|ages|a while|weeks|long time|some time|a lifetime) (ago|back|before)
    (last|past|previous) (year|month|summer|winter|spring|autumn|fall|decade|christmas|january|february|march|april|may|june|july|august|september|october|november|december|semester|term|school year)
    when i was (\\d+|a|in|at|young|younger|little|nineteen|eighteen|seventeen|sixteen|fifteen|fourteen|thirteen|twelve|twenty|thirty|still|on|pregnant|married|using|drinking|with|living|first|seventeen|ten|eleven)
    (at|age|aged|was|turned) (age|the age of)? (\\d\\d|sixteen|nineteen|seventeen|eighteen|fifteen|fourteen|thirteen|twenty|twelve)
    (in|since|back in|during|around|of|until|from|before) (19|20)\\d\\d
    (as|when i was) a (teen|teenager|kid|child|student|young|boy|girl|younger|adolescent)
    (in|during|back in|at|through|after) (high|my|middle|grad|the|secondary|primary) (school|twenties|teens|thirties|youth|college|childhood|adolescence|army|divorce|nineties|eighties|forties|uni|university|military|pandemic|lockdown|first marriage|old|past|20s|30s)
    (in|during|back in|at|after) (college|school|university|uni|lockdown|childhood|adolescence|2\\d\\d\\d|covid)
    (back then|in the past|used to|long ago|at the time|in those days|back when|earlier in my life|early in|before (the medication|therapy|i met|i started|my kids|i had|getting|treatment|rehab|my diagnosis)|in my past|in another life|at that time|once (in|when|tried|took)|a time when|decades)
    (my)? (last|first|only|previous|one) (attempt|overdose|time) (was|happened) ~ (ago|years|in|when|at|before)
    (recovered|recovery|recovering) (for|since|now|after|from)
    \\d+ (years|months) (clean|later|old me|sober|free|since)
    (for|over|in|been) (\\d+|many|several|two|three|four|five|six|ten|a few|some|twenty) (years|months|yrs)
  `,
  es: `
    hace (\\d+|muchos|unos|varios|mucho|un|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte|treinta|tantos|algunos|tiempo|bastante|como) (anos|ano|meses|tiempo|decadas|mucho|como|semanas|dos|tres|cinco|diez)?
    hace anos
    (cuando|a los) (era|tenia|estaba en|estudiaba|vivia|yo era|yo tenia|\\d\\d|quince|dieciseis|diecisiete|dieciocho|veinte|catorce|trece|doce|diecinueve|estuve en|iba al|iba a la)
    (de|desde) (adolescente|joven|nina|nino|chica|chico|pequena|pequeno|chiquita|jovencita|jovencito|estudiante|adolescencia)
    en (la|el|mi|mis) (universidad|instituto|secundaria|prepa|preparatoria|adolescencia|juventud|colegio|liceo|pasado|facultad|bachillerato|ejercito|pandemia|servicio militar|uni|prepa|veintes|epoca)
    (en|desde|de|del|durante) (el)? (19|20)\\d\\d
    (antes|en esa epoca|en aquella epoca|en ese entonces|en aquel entonces|tiempo atras|anos atras|en el pasado|alguna vez|una vez|hubo un tiempo|en otra epoca|de aquello|anos despues|por entonces)
    el (ano|mes|verano|invierno|otono) (pasado|anterior|antepasado)
    la (primavera|navidad) pasada
    (mi|el) (ultimo|primer|unico) intento fue
    despues (del|de mi|de la) (divorcio|separacion|parto|secundaria|accidente)
    (era|estaba|yo) (muy|bien|mas|tan) (joven|chica|chico|pequena|pequeno|inmadura)
  `,
};

/** With one of these nothing is long past. */
export const justNow: { readonly [language in Locale]: string } = {
  en: `
    (tonight|today|now|just|yesterday|currently|again|tomorrow|lately|recently|this (morning|week|weekend|evening|afternoon|time|year|month)|an hour ago|hours ago|minutes ago|last night|still|these days|every day now|nowadays|earlier today|day before yesterday)
  `,
  es: `
    (hoy|ahora|anoche|ayer|recien|otra vez|de nuevo|esta (manana|noche|semana|tarde)|hace (un rato|una hora|dos horas|horas|un momento|minutos|poco)|manana|todavia|sigo|acabo|acaba|ultimamente|antier|anteayer|antenoche|nuevamente|aun)
  `,
};

/** Right before a sign: it was so then. A mark of time long past must say when. */
export const wasSo: { readonly [language in Locale]: string } = {
  en: `
    (was|were|wanted|tried|thought|used|attempted|almost|nearly|felt|had|been|planned|considered|came|went|wished|became|suffered|struggled|experienced|survived|did|dreamed|dealt|stood|sat|couldnt|didnt|needed|hoped)
  `,
  es: `
    (queria|quise|intente|pense|pensaba|casi|tuve|estuve|planeaba|estaba|iba|llegue|sentia|senti|habia|deseaba|fui|trate|sufri|estuvo|vivi|pasaba|pensado|intentado|planee|queriendo|soñaba)
    (el|un|mi) intento de
  `,
};
