/** A "no" that belongs to what follows it. */
import type { Locale } from '../../../model.ts';

/** A "no" that takes back the very noun that the sign begins with; both are given. */
export const deniesNoun: { readonly [language in Locale]: string } = {
  en: `
    (no|zero|without|any|no more|denied) (active|current|real|such|more|recent|further|other)? (suicidal|suicide|thoughts|urges|plans|attempts|self|cutting|overdose|overdoses)
  `,
  es: `
    (cero|sin) (mas)? (pensamientos|ideas|impulsos|intentos|suicidio|ganas)
  `,
};

/** Right before a sign, and only with words between that carry the "no" on. */
export const denies: { readonly [language in Locale]: string } = {
  en: `
    (never|not|dont|didnt|wont|wouldnt|isnt|wasnt|havent|hasnt|aint|doesnt|nolonger|without|neither|nor|stopped|cant|couldnt|denied|deny|isn|shouldnt|nothing|nowhere|wasn|hadnt|arent) {carry} {carry} {carry} {carry} {carry} {carry}
    (no|zero|without|not any|any) (active|current|real|such|more)? (plans|plan|thoughts|thought|intention|intentions|intent|desire|wish|urge|urges|need|idea|ideas|ideation|interest) {carry} {carry} {carry} {carry}
    (not|isnt|its not|wasnt|doesnt mean|dont mean|never said|not saying|didnt say|dont think|not like|not that|not because|not as if|didnt mean|far from|would never say|dont believe|not sure why (he|she|they) (thinks|think)) (that|as if|like|because)? (i|im|id|ive|i was|i am)? {carry} {carry} {carry}
    (gone|went away|free of|free from|scared of|afraid of|fear of|terrified of|phobia of|fear|stopped|quit|got over|getting over) {carry} {carry}
    (nobody|noone) (is|has|was|has been|ever)? {carry}
    wouldnt dream of
    dream of
  `,
  es: `
    (nadie|ninguna|ningun) {carry} {carry}
    (no|nunca|jamas|tampoco|sin|ni|nada de) {carry} {carry} {carry} {carry} {carry} {carry}
    (no|tampoco) (es que|significa que|quiere decir que|digo que|creo que|pienso que|dije que|es porque) (yo)? {carry} {carry} {carry}
    ya no {carry} {carry} {carry} {carry}
    (nunca|jamas) en (mi|la) (puta)? vida {carry} {carry} {carry}
    (miedo a|miedo de|deje de|he dejado de|lejos de|pavor a|terror a|me asusta|me da miedo) {carry} {carry} {carry}
  `,
};

/** Words that carry a "no" on to what follows. */
export const carry: { readonly [language in Locale]: string } = {
  en: `(be|been|being|gonna|wanna|want|wanted|planning|plan|plans|planned|to|trying|try|tried|about|thinking|think|thought|thoughts|of|ever|really|actually|even|having|have|had|any|feel|felt|feeling|
    consider|considering|considered|intend|intention|desire|wish|urge|urges|actively|currently|go|a|an|the|do|doing|seriously|commit|attempt|attempted|ideas|idea|that|serious|gone|get|getting|at|all|again|so|anything|like|come|close|once|myself|
    trying|need|contemplate|contemplating|ideation|real|dare|let|choose|talk|talking|saying|say|said|would|will|am|im|was|is|active|and|or|hurt|harm|kill|die|for|me|one|person|type|way|possibly|bring|seriously|with|in|past|ever)?`,
  es: `(me|voy|a|quiero|quisiera|pienso|pensando|pensado|pense|en|he|intentado|intente|tengo|tenia|ganas|de|estoy|soy|fui|iba|haria|seria|capaz|planeo|planes|plan|pensamientos|ideas|idea|intencion|intenciones|deseo|deseos|nada|ningun|ninguna|que|vaya|
    quiera|vas|va|realmente|jamas|nunca|nadie|ni|siquiera|mas|para|el|la|un|una|pensaria|podria|atreveria|se|trata|hacer|hacerme|contra|impulso|impulsos|querer|siento|sentido|volver|volveria|pensar|pasa|por|cabeza|sobre|como|lo|tanto|tan|quise|queria|tuve|actuales|activos|urge|dano|o|y|muerte|morir|morirme|las|los|les|le|hecho|planeando|considero|te|yo|estaba|es|era)?`,
};

/** With one of these before it, a "no" takes nothing back: "I can't stop thinking of", "I don't know if". */
export const noDenial: { readonly [language in Locale]: string } = {
  en: `
    (why|or|reason|reasons|whether|what) not
    not (a|one) (day|hour|moment|minute|night)
    (why|what) (i|should|is|s|if|do) ~ (shouldnt|not|dont)
    how ~ stop
    (cant|couldnt|dont|wont|not|nothing|never|cannot|didnt|hardly) ~ (stop|know|care|sure|trust|help|mind|matter|only|just|stopped|wait|take|anymore|promise|else|left|other|keep|stand|bear|resist|control|hold|fight|wait|tell|told|see|believe|realise|realize|deny|handle|find|say|want|shake|guarantee|give|get over|lie|hide|one|friend|person|way|remember|single|imagine|understand|explain|talk|ask|good|well|ok|okay|fine|happy|long|afraid|scared|work|eat|sleep|worth|enough|reason|point)
    (cant|couldnt|not|dont) (promise|guarantee|say|swear|be sure|certain) (you|it|that|her|him|them)?
    (kidding|joking|exaggerating|lying|wrong|sleeping|better|anymore|alone|strong|able|there|here)
    nothing (but|left)
    (no|not any) (other|choice|option|reason|way|doubt|one|point|idea why|longer)
    (swear|said|thought|told|say|promised|pretend|pretended|claim|used to say|never thought) (her|him|them|you|everyone|myself|that)? (that)? (i|id) (would|wouldnt|will|wont|would never|d never|never)? % (but|until|and then)
  `,
  es: `
    (porque|para que|o) no
    no ~ (dia|broma|chiste|mentira|miedo|puedo|dejo|dejar|importa|importaria|aguanto|soporto|veo|queda|hay|tengo mas|prometo|prometer|paro|parar|encuentro|confio|se si|sabes|saben|entiendes|solo|otra|resisto|estoy bien|controlo|logro|consigo|exagero|duermo|quedan|mas remedio|evitar|creas|bromeo|miento|llames|entendes|digas|cuentes|quiero vivir|saco|sacarme|saca|quita|quito)
    (sin) (salida|nadie|esperanza|dormir|ti|el|ella|fuerzas|trabajo|comer|ganas de (nada|vivir)|mas)
    (no|ni) (pasa|hay) un (dia|momento|minuto|solo dia)
    no (es)? (un)? (broma|mentira|un chiste|exageracion|juego)
    (ya)? no (puedo|doy|aguanto) mas
    no me (queda|importa|arrepiento|saco)
  `,
};

/** After a sign, "yet", "until" and "today, but" take the denial back. */
export const notYet: { readonly [language in Locale]: string } = {
  en: `
    (yet|until|till|before|unless|first)
    (today|tonight|now|this week|here|this year) ~ (but|just|only|maybe|tomorrow|later)
    but (i|im|id|ill) (cant|lied|might|dont|am not|break|broke|couldnt|still|want|changed)
    but ~ (tomorrow|later|soon|someday|one day|next|when|might|maybe|lied|will|tonight|sunday)
  `,
  es: `
    (todavia|hasta que|hasta|por ahora|aun|antes de|a menos que|mientras)
    (hoy|esta noche|ahora|esta semana) ~ (pero|manana|luego|sino|despues)
    pero (no puedo|menti|lo hare|igual|no se si|si|no aguanto|ya no|quiero|es mentira)
    pero ~ (manana|luego|pronto|algun dia|mas adelante|despues|menti|falta|cuando|quiza|quizas|esta noche|el domingo|si lo hare)
  `,
};

/** What was once, or is held back for now: still to be seen. */
export const onceDenied: { readonly [language in Locale]: string } = {
  en: `
    (anymore|these days|nowadays|today|tonight|now|again|this week|because of|any more|as much|like before|since)
    (nolonger|stopped|cant|couldnt|quit|gone|got over|survived|used)
  `,
  es: `
    (como antes|ya|mas|hoy|esta noche|ahora|ahorita|por mis|por mi|desde|tanto)
    (ya no|no puedo|deje de|he dejado de|dejado)
  `,
};
