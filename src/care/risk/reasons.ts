/** Why a sentence was raised, in plain words for staff. */
import type { Locale } from '../../model.ts';

export const reasons = {
  suicide: { en: 'speaks of killing themselves, now', es: 'habla de quitarse la vida, ahora' },
  death: { en: 'wants to die or to live no longer', es: 'quiere morir o no quiere seguir viviendo' },
  method: { en: 'names a way to die', es: 'nombra una forma de morir' },
  means: { en: 'has or is getting the means', es: 'tiene o busca los medios' },
  prepared: { en: 'has a plan, a date or preparations', es: 'tiene un plan, una fecha o preparativos' },
  farewell: { en: 'says goodbye or gives things away', es: 'se despide o regala sus cosas' },
  attempt: { en: 'tells of an attempt or an overdose just made', es: 'cuenta un intento o una sobredosis reciente' },
  'self-harm-now': {
    en: 'is hurting themselves, or cannot hold the urge',
    es: 'se está haciendo daño o no puede aguantar las ganas',
  },
  'harm-others': { en: 'means to hurt somebody', es: 'tiene intención de hacer daño a alguien' },
  danger: { en: 'is in danger from somebody now', es: 'está en peligro por otra persona ahora' },
  child: { en: 'tells of a child in danger', es: 'cuenta que un menor está en peligro' },
  'better-dead': {
    en: 'thinks others would be better off without them',
    es: 'piensa que los demás estarían mejor sin esta persona',
  },
  passive: { en: 'wishes not to be there, without a plan', es: 'desea no estar, sin un plan' },
  despair: { en: 'sees no hope', es: 'no ve esperanza' },
  burden: { en: 'feels like a burden', es: 'se siente una carga' },
  'past-self': {
    en: 'tells of suicidal thoughts or an attempt in the past',
    es: 'cuenta ideas o un intento de suicidio en el pasado',
  },
  'self-harm': { en: 'tells of self-harm or of urges', es: 'cuenta autolesiones o ganas de hacerse daño' },
  'other-person': {
    en: 'fears for somebody else who may be suicidal, or lost somebody',
    es: 'teme por otra persona, o perdió a alguien por suicidio',
  },
  told: { en: 'was told to kill themselves', es: 'le dijeron que se mate' },
  eating: { en: 'is not eating, or purges', es: 'no come, o se provoca el vómito' },
  relapse: { en: 'tells of a relapse or heavy use', es: 'cuenta una recaída o un consumo fuerte' },
  abuse: { en: 'tells of abuse or violence', es: 'cuenta abuso o violencia' },
  voices: {
    en: 'hears voices, feels followed, or has not slept for days',
    es: 'oye voces, se siente perseguida o lleva días sin dormir',
  },
  anger: { en: 'has thoughts of hurting somebody', es: 'tiene pensamientos de hacer daño a alguien' },
  mention: { en: 'speaks of suicide', es: 'habla del suicidio' },
  joked: { en: 'says it laughing; it may still be meant', es: 'lo dice riendo; puede que sea en serio' },
  denied: { en: 'speaks of it and says no, or no longer', es: 'habla de ello y dice que no, o que ya no' },
  asked: { en: 'asks what happens when somebody says so', es: 'pregunta qué pasa si alguien lo dice' },
  quoted: { en: 'tells what somebody else said', es: 'cuenta lo que dijo otra persona' },
  traces: {
    en: 'speaks as one who has a plan: means or a place, a decision, an end, what is left behind',
    es: 'habla como quien tiene un plan: medios o un lugar, una decisión, un final, lo que deja',
  },
  weighed: {
    en: 'several signs together speak for danger',
    es: 'varias señales juntas hacen pensar en peligro',
  },
  'weighed-soon': {
    en: 'several signs together speak for concern',
    es: 'varias señales juntas dan motivo de preocupación',
  },
  together: {
    en: 'several signs together: a wish not to be there, despair, preparations',
    es: 'varias señales juntas: deseo de no estar, desesperanza, preparativos',
  },
} as const satisfies { readonly [reason: string]: { readonly [language in Locale]: string } };
