/** Laughing in the same breath, and what takes it back. */
import type { Locale } from '../../../model.ts';

export const laughs: { readonly [language in Locale]: string } = {
  en: '(lol|haha|jk|lmao|just kidding|hehe|im kidding|only joking|just joking|im joking|rofl|😅)',
  es: '(haha|es broma|era broma|era un chiste|lol|jk|bromeo nomas|es joda)',
};

export const serious: { readonly [language in Locale]: string } = {
  en: '(for real|fr|serious|seriously|not joking|not kidding|no joke|not a joke|really mean|mean it|i mean it|actually gonna|not even|but i|but really|honestly|not lol|cant|tonight|plan|isnt a joke|not funny|anyway)',
  es: '(en serio|de verdad|no es broma|no bromeo|va en serio|sin broma|lo digo|no miento|posta|esta noche|pero|no es)',
};

/** Small causes, which nobody dies of. */
export const trifles: { readonly [language in Locale]: string } = {
  en: '(homework|monday|mondays|meeting|exam|exams|traffic|meme|class|maths|math|essay|carpet|leftovers|school|assignment|boss|text|email|hangover|gym|workout|dishes|wifi|haircut|cringe|embarrassed|embarrassing|embarrassment|typo|spoiler|episode|printer|zoom|date|laundry|alarm|group project|quiz|mute|parking|diet|leg day|crush|autocorrect|teacher|call|deadline|thesis|commute|ikea|bill|taxes|presentation|heat|queue|season|finale|test)',
  es: '(tarea|lunes|reunion|examen|examenes|trafico|meme|clase|mates|deberes|jefe|yogur|mensaje|correo|resaca|gimnasio|platos|wifi|profe|spoiler|capitulo|impresora|cole|verguenza|audio|gym|trabajo practico|tp|parcial|final|parciales|calor|alarma|dieta|foto|novio|crush|grupo|zoom|cita|factura|fila|autocorrector)',
};
