/** Somebody else's words, stories, and questions about what happens when. */
import type { Locale } from '../../../model.ts';

/** Stories and news. */
export const story: { readonly [language in Locale]: string } = {
  en: `
    (movie|movies|film|films|song|songs|lyrics|lyric|book|books|novel|novels|game|games|character|characters|protagonist|villain|show|series|episode|podcast|documentary|video game|play|poem|opera|album|singer|band|actor|tv|netflix|news|newspaper|article|chapter|plot|anime|manga|comic|romeo|juliet|hamlet|thriller|horror|true crime|crime|drama|soap|musical|rapper|author|reading a|headline|scene|13 reasons why|ophelia|karenina|sylvia plath|hemingway|kurt cobain|celebrity|sitcom|cartoon|story|fiction|fanfic|meme|tiktok|sims|tweet)
  `,
  es: `
    (pelicula|peliculas|peli|pelis|cancion|canciones|libro|libros|novela|novelas|juego|juegos|videojuego|personaje|personajes|protagonista|villano|serie|series|episodio|podcast|documental|obra|poema|opera|cantante|banda|actor|tele|television|netflix|noticias|noticia|noticiero|periodico|articulo|capitulo|romeo|julieta|hamlet|telenovela|letra|teatro|anime|manga|comic|escena|cuento|historia|meme|telediario|capitulo|famoso|famosa|cine|rapero|titular|reportaje|caricatura|autor|tiktok)
  `,
};

/** Right before a sign: a story says it. */
export const storySays: { readonly [language in Locale]: string } = {
  en: `
    {story} ~ (says|said|say|goes|go|called|titled|named|sings|singing|yells|screams|where|with the line|lyrics|like|about|chorus|line|begins|ends with|repeats|tells|whispers|threatens) ~
    (called|titled|sing|sings|singing|lyrics|chorus|line|named|sang) (a|the|that|go|goes|is|says|along|to|it|song)? (a|the|that|it|song|like|goes|says)?
    (read|reading|watched|watching|saw|seen|heard|hear|listened to|listening to|playing|play|book|movie|film|documentary|article|podcast|show|series|episode|novel) (a|an|the|this|that|some|another)? ~ (about|on|where|called|of|with)  ~
  `,
  es: `
    {story} ~ (dice|dicen|decia|dijo|llamada|llamado|titulada|titulado|canta|grita|es|que dice|donde|sobre|se llama|repite|va de|termina|amenaza|trata de|cuenta|con la frase|coro) ~
    (llamada|titulada|titulado|llamado|canta|cantan|cantando|letra|coro|estribillo|se llama) (que|la|de|dice|una|es)? (que|dice)?
    (lei|leyendo|leo|vi|viendo|mire|vimos|escuche|oi|escuchando|estoy leyendo|estoy viendo) (un|una|el|la|otra|otro)? ~ (sobre|de|donde|que trata|acerca)  ~
  `,
};

/** Right before a sign said in the first person: somebody else said it. */
export const otherSays: { readonly [language in Locale]: string } = {
  en: `
    (voice|voices|demon|demons|god|devil|tv) ~ (said|says|say|saying|tell|tells|telling) (me|that|i)? (to|that|i)? (should|must|have to)?
    {person} ~ (said|says|say|saying|wrote|texted|told me|told us|tells me|texts|messaged|posted|keeps saying|yelled|screamed|shouted|goes|whispered|whispers|sent me|messages|tweeted|was like|is like|announced|admitted|confessed|replied|answered|types|typed|mumbled|cried) (that|me|like|this|to me|us|a|message|text|saying|it|and)? (that|saying|says)?
    (people|kids|everyone|they|clients|patients|students|teens|teenagers|someone|somebody) (say|says|said|saying|who say|who says|write|writes|who write) (things like|that|stuff like|like)?
  `,
  es: `
    {person} (me|nos)? (dijo|dice|decia|escribio|grito|mando) (que)?
    (me|nos|le|les|^) (dijo|dice|decia|escribio|grito|contesto|amenazo con) (que)?
    {person} ~ (dijo|dice|decia|escribio|me dijo|me dice|me escribio|grito|mando|publico|puso|repite|contesto|me mando|me conto|confeso|susurro|respondio|anda diciendo|diciendo) (que|un mensaje|mensaje|un audio|asi|diciendo)? (que|diciendo|decia)?
    (la gente|todos|los pacientes|alguien|los chicos|pacientes|los alumnos|quienes) (dice|dicen|que dice|que dicen|escriben|decian) (que|cosas como)?
  `,
};

/** Right before a sign that does not say whose it is: it is another's. */
export const otherHas: { readonly [language in Locale]: string } = {
  en: `
    {person} % (who|that)? % (is|was|has|had|has been|was having|is having|keeps|having|got|been|might be|may be|started|made|tried|talked|talks|talking|attempted|attempts|took|planned|struggles|struggled|struggling|died|wrote|writes|left|posted|lost|survived|thought|thinks|threatened|mentioned|deals|s)? {carry} {carry} {carry} {carry}
    {person} ~ ~ (says|said|thinks|feels|believes|told me|wrote|keeps saying) (that)? (his|her|their|the)?
    (his|her|their|my (friends|mums|dads|brothers|sisters|sons|daughters|uncles|aunts|cousins|husbands|wifes|clients|patients)|whose) (own)? (last|first|second|recent)?
    (after|since) (his|her|their)
    (hes|shes|theyre|he|she|they|who) {carry} {carry} {carry} {carry}
  `,
  es: `
    {person} (que)? (que)? % (tiene|tuvo|esta|estaba|tenia|hizo|ha tenido|habla|hablo|penso|piensa|murio|dejo|escribio|con|sufre|menciono|amenaza con|tomo|le|sobrevivio a|ha estado) {carry} {carry} {carry} {carry}
    (su|sus|el de mi|cuyo) (ultimo|primer|segundo)?
  `,
};

/** Before a sign: it asks, learns or supposes. */
export const asking: { readonly [language in Locale]: string } = {
  en: `
    (what|whats|how) (do|would|will|happens|should|can|could|did|happen) (you|i|happen|a therapist|we|people|one|they)? ~ (if|when) (i|someone|somebody|a|anyone|people|clients|patients|one|you|im|my)
    (what|whats|how) (do|would|will|happens|should|can|could|did|happen) (you|a therapist|we|people|one|they|someone)? ~ (if|when) (i|someone|somebody|a|anyone|people|clients|patients|one|you|im|my) ~
    what (happens|would happen|will happen) (if|when) ~
    if i (ever)? (say|tell|told|said|admit|admitted|disclose|mention|write|wrote) (you|that|here|to you|them|my doctor|a doctor)? (that)?
    (do|would|will|can|are|must|should|did|does) (you|i|a therapist|therapists|someone|it|this|they|one) ~ (tell|report|call|break|required|notify|obliged|contact|share|hospitalise|hospitalize|legally|confidential|inform|pass|police|send) ~
    (if|when|whenever) (someone|somebody|a (client|patient|person|friend|student|colleague|kid|teen|caller)|anyone|people|clients|patients|one|students|he|she|they|callers) ~ (says|say|said|tells|tell|is|are|feels|wants|want|threatens|mentions|writes|told|texts|was|talks) ~
    (role played|role play|roleplayed|roleplay|role playing|training|trained|course|seminar|workshop|lecture|textbook|essay|thesis|assignment|exam question|dissertation|presentation|class on|paper on|volunteer|crisis line shift|studying|psychology|degree|module|simulation|research|studied) ~ ~ ~
    (questionnaire|form|survey|question|item|quiz|phq|scale|leaflet|side effect|side effects|warning|label|checklist) ~ ~ ~
    (hypothetically|theoretically|in theory|just curious|for a friend)
    (read|heard|told|know|says|leaflet|learned|saw) (that)? ~ (can|could|may|might) (increase|cause|raise|lead to|trigger|worsen|give)
    (do you|treat|work with|working with|help|support|helping|worked with) ~ (people|clients|patients|someone|kids|teens|students|adults|anyone) ~
    (difference between|definition of|meaning of|what is|what does|what counts as|is|signs of|symptom of|symptoms of|statistics on|myths about|whats) (a|the|being|having)? (passive|active|self harm|suicide)? (and|or)?
    (confidential|confidentiality) ~ ~
  `,
  es: `
    (que|como) (hace|harias|haria|hacen|pasa|pasaria|debo|debes|tengo|hacer|haces|se hace|debe|hay) (usted|tu|vos|uno|ustedes|que|hacer|yo)? ~ (si|cuando) (alguien|un|una|te|le|yo|les|me|digo)
    (que|como) (hace|harias|haria|hacen|pasa|pasaria|debo|haces|harian|sucede) (usted|tu|vos|ustedes)? (si|cuando) (alguien|yo|le|te|les|un|una) ~
    que (pasa|pasaria|sucede|ocurre|pasaria) (si|cuando) ~
    si (yo)? (le|te|les)? (digo|dijera|cuento|contara|confieso|menciono|admito) (que|a usted|aqui)? (que)?
    (lei|oi|escuche|dicen|se|dice) (que)? ~ (puede|pueden|podria|podrian) (aumentar|causar|provocar|dar|producir) (las|los)?
    (trabajo|trabajas|trabaja|ayudo|atiendo|atiende|trato|trata) (con|a) (personas|gente|pacientes|chicos|adolescentes) (que|con)?
    (diferencia|relacion) entre (la|el)? ~ (y|e|o)? (el|la)?
    (tienen|tiene|tienes|deben|debe|puede|pueden|estan|estas|esta|avisan|llaman|van|debes|vas) (que|obligados|obligado|obligada|a)? ~ (avisar|llamar|denunciar|contar|romper|informar|decirle|contarle|obligado|obligados|decir|reportar|internar|avisan|hospitalizar|contarselo) ~
    (si|cuando) (alguien|un (paciente|cliente|alumno|amigo|chico)|una (paciente|persona|amiga|clienta|alumna)|una persona|los pacientes|la gente) ~ (dice|dijera|dicen|diga|quiere|tiene|esta|amenaza|menciona|escribe|habla) ~
    (curso|formacion|taller|clase|seminario|tesis|estudio|estudiando|psicologia|practicamos|ensayo|carrera|entrenamiento|simulacion|voluntaria|voluntario|charla|investigacion|capacitacion|examen|materia|role play|practicas|estudie) ~ ~ ~
    (cuestionario|formulario|encuesta|pregunta|item|efecto secundario|prospecto|test|escala|folleto) ~ ~ ~
    (hipoteticamente|en teoria|por curiosidad|es un ejemplo)
    (diferencia entre|definicion de|significa|que es|es|son|sintoma de|sintomas de|signos de|senales de|que cuenta como|mitos sobre) (la|el|una|lo)?
    (confidencial|confidencialidad) ~ ~
  `,
};

/** After a sign: what it asks about. */
export const asked: { readonly [language in Locale]: string } = {
  en: `
    (a|an|one of the|listed as a|known|common) (known|common|possible|rare)? (side effect|side effects|symptom|symptoms)
    (just asking|hypothetically|how does confidentiality|how confidentiality)
    (in|on) the (questionnaire|form|test|survey|quiz|phq|leaflet)
    (and|where|so) i (put|answered|ticked|marked|chose|scored) (zero|0|no|never|not at all)
    (training|course|workshop|awareness|prevention|hotline|seminar)
  `,
  es: `
    (un|es un|como)? (posible)? (efecto secundario|efectos secundarios|sintoma)
    (solo pregunto|hipoteticamente|es por saber|por saber)
    en (el|la) (cuestionario|formulario|test|encuesta|prospecto)
    (y)? (puse|marque|respondi|conteste) (cero|0|no|nunca|que no)
  `,
};
