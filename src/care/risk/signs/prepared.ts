/** Plans, dates, farewells and things given away. */
import type { Sign } from '../sign.ts';

export const prepared: readonly Sign[] = [
  {
    reason: 'prepared',
    level: 'crisis',
    says: {
      en: `
        (suicide|goodbye|farewell|last) (note|notes|letter|letters)
        (wrote|written|writing|write|left|leaving|finished) (the|my|a|them a|their|goodbye|all the|all my)? (note|notes|goodbye letters|goodbyes|letters) (for|to|on|in|behind)? (my|the|them|everyone|each|mum|kids|family)? (kids|family|mum|dad|children|table|desk|drawer|daughter|son|parents|wife|husband|pillow|fridge|when im gone|kitchen)
        (wrote|written|writing) (them|everyone|my kids|my mum|you|my family|my children|my parents) (a|my|goodbye)? (letters|letter|note|goodbye)? % (for|before|to read|after) (when|i go|im gone|after im gone|i do it)
        (have|ive|got|finally|made|making|there is|theres|my) % (a|the|my) plan (to|and|for) (do it|die|it|i feel calm|end|go|im calm|i know|feel)
        (have|ive|got) (a|it all|it|the whole thing|everything|this) % (plan|planned|planned out|planned for|figured out) $
        (ive|have|had) (a)? (plan) (ready|now|this time|for tonight|and a date|already)
        (have|got|ive) it (all)? planned
        (everything|its all|it all|all|all of it) (is|s)? % (ready|prepared|planned|arranged|in place) (for it|to go|now|for tonight|i just|for when|so i can)
        (everything) ready (for it|to go)
        (picked|chosen|chose|set|have|decided on|got|settled on|fixed) (a|the|my) (date|day|day and|place and|method) (for it|to do it|to die|already|and|$)
        (its)? (tonight|today|tomorrow|sunday|friday) (is|s) (the|my) (night|last|day) (i|of|night|day)
        my last (day|night|week|message|birthday|meal|christmas|sunrise|time writing)
        (im|gonna|finally|really gonna|about to) % (do it|doing it) (tonight|for real|this weekend|at midnight)
        (decided|decision) ~ (do it|doing it|go through with it|time to go)
        (go|going|went) through with it
        (put|putting|got|getting|set|have) (all)? my affairs in order
        (im|ill|be|be long|will|wont be) % (not)? (gonna)? (be)? (gone|dead) (by|before|soon|tomorrow|tonight) (morning|then|christmas|the time|the weekend|the end|monday|sunday|you|this|too|$)
        (wont|not gonna|will not) (be)? % (here|around|alive|live|see|make it|make it to) ~ (christmas|tomorrow|much longer|next week so|next birthday|next month so|to see it|new year|the weekend|by then|morning|anymore|my birthday|20|30|18|summer)
        (after|when) (im|i am|i) (gone|dead|died) ~ (take care|look after|tell|give|feed|will|can have|should|please|he|she|they|you)
        (look after|take care of|feed|give|tell) ~ (when|after|once) (im|i) (gone|dead)
        (when|once|after|before) im gone
        (courage|guts|nerve|strength|brave enough|bravery) to (do it|end|die|jump|kill|go|pull)
        (before|after|when|once|if|until|till) i (do it|go through|jump|die tonight|end it)
        (dont|hope|dont let|let|will|who will|wont|please) ~ (find|finds|look for) (me|my body|the body|us) ~ (before|home|kids|mum|dad|like|hanging|body|dead|$)
        (dont|do not|let|dont let|please dont) ~ (find me|look for me|find my body|try to stop me|be sad when|blame yourself|blame yourselves)
        (someone|somebody|police|they|he|she|nobody) (finds|find|will find) (me|my body) (before|dead|after|tomorrow|in|when|quickly)
        (nobody|no one|noone|they) ~ (clean up after|identify) me
        (wont|not) be (a|your|their|anyones)? (problem|burden|trouble|bother|worry) (much longer|anymore|soon|after|any longer|to anyone)
        (when|after|once) (its|it is|its all|everything is|all this is) over (it|please|she|he|they|tell|give|soon|my|you|i want)
        (at peace|calm|okay|ok|fine) with (my|the|this) decision
        (its)? time for me to (go|leave|say goodbye|die|rest) (now|forever|$)
        (left|leaving|wrote|gave|told|written) ~ (instructions|wishes) ~ (funeral|burial|ashes|cremation|after)
        (funeral|burial) (instructions|wishes|arrangements|plans) ~ (mine|my|ready|left|brother|sister|wife)
        (leaving|left|wrote|written) (my|all my|the)? (passwords|accounts|pin|bank details) ~ (envelope|so they|for my|for them|close|when|drawer|note)
        (sorted|arranged|prepared|left|signed) ~ (paperwork|insurance|papers|documents) ~ (shell|hell|theyll|will have|wife|husband|kids|when|after)
        (said|told) (what|everything) i (needed|wanted|had) to say ~ (everyone|$|now)
        made (my)? peace with (everyone|everything|it|god|the end|dying)
        i can leave now
        (by tomorrow|tomorrow|tonight|by then|soon|by monday) ~ (all|this|it|everything) ~ (be finished|be over|finished|be done|over)
        soon i (wont|will not) (feel|hurt|suffer|be in pain|have to feel)
        (wont|not) (feel|hurt|suffer) (anything|this|pain) anymore
        (wont|not|never) (be)? hear (from)? me (again|anymore|after)
        (dont|please dont) be (sad|angry|mad) (when|if|after) you (hear|find|read|get)
        (this is|tonight is|its) my last (night|day|week|message|session)
        planning (my|how) (own)? (death|suicide|end|exit)
        whatever happens (to me|tonight|$)
        (its|everything is|all is|all of it is) (all)? (arranged|sorted|settled|decided|set|in place|taken care of) (now|for|and|already|$)
        (ive|i) (got|have)? (it)? (all)? (worked|figured|mapped|planned|thought|sorted) (it)? (all)? out (to the|already|for (tonight|tomorrow|after|when)|and nobody|down to)
        (i know|ive decided) (exactly)? (how|when|where) (and|i will|im gonna|ill|and when|and where|to do it) 
        (waiting|wait|once|when|after) ~ (kids|everyone|family|mum|parents|husband|wife|roommate|they|house|he|she) ~ (asleep|out|gone to bed|at work|moves out|grown|leaves|is empty|away) ~ (do|then|ill|end|over|it|can|go|$)
        (after|until|till|once) (my|the|his|her) (birthday|wedding|graduation|christmas|exams|exam|dog|cat|holidays) ~ (then|ill|im|ready|done|gone|over|nothing|do|dies|passes) ~ (do it|gone|go|over|done|free|stop|end|leave)
        (going|leaving|go|leave|be) (away|somewhere) ~ (and)? (not|never|wont be|without) (coming|come) back
        (not|never|wont be) coming back (this time|ever|from|$)
        (next week|next month|next year|tomorrow|monday|christmas|summer) ~ (without me|wont matter|wont be my|i wont be|ill be gone|doesnt matter to me)
        (deleted|deleting|erased|wiped|closed) (all)? (my)? (accounts|photos|profiles|social media|everything|phone|messages) ~ (so|before|and|because|goodbye|no trace|traces|nobody)
        (test|practice|practise|trial) run
        (rehearsed|rehearsing|practised|practiced|tested) (it|the knot|how|the rope|with)
        (last|final) (wishes|wish|words|will and)
        (my)? (obituary|eulogy|funeral playlist|songs for my funeral)
        at my funeral
        (hug|hugged|kissed|held|saw|see|cooked|called|visited|told) ~ (one last time|for the last time|a last time)
        (one last|the last) (time|hug|dinner|walk|kiss|call|message|photo|visit|look|sunset|meal|supper|conversation)
        (never|not) (gonna|going to|have to|see|be|hear) ~ (each other|you|me) again
        (farewell|so long|adieu|take care everyone|thats all from me|signing off|over and out)
        (its|this is) (my)? (last|final) (post|message|note|text|entry|journal entry|letter|chapter|words|page)
        (thank you|thanks) for (being|having been|loving|putting up|caring|all) ~ (goodbye|bye|now i|i have to|take care|its time|sorry|always|remember)
        (youll|theyll|they will|you will|he will|she will) (all)? (be okay|be fine|be ok|get over|understand|forgive|move on|manage) ~ (without me|one day|someday|in time|me|when i)
        (been|it was) (nice|good|great|an honor|an honour|a pleasure) (knowing|known|to know|having known) (you|you all|everyone)
        (sorry|forgive me) (for)? ~ (about to do|cant be here|had to leave|letting you down like|not saying goodbye|couldnt stay|giving up|have to go|doing this)
        nobody will (feed|take|care|look) ~ after (this weekend|tonight|im gone|sunday)
        not gonna make it (to|through|past)
        (gonna|will|ill) do it (after school|after work|tonight|when they|at midnight|before they) ~
        already (wrote|texted|told|messaged) everyone
        (now|then|so|finally|and) i can (finally)? (go|leave|die|rest|let go) (now|too|in peace|i have what|$)
        (arranged|bought|paid|planned|chose|picked) (for|out)? (my|my own) (own)? (funeral|burial|burial plot|cremation|coffin|grave|casket|plot)
        (this is|its|be|the) the end (for|of) me
        (is|be|s) the end (for|of) (my life|my story)
        (wont|not|never) % (gonna)? (wake|waking) up (tomorrow|again|ever)? ~ (made sure|tonight|promise|decided)
        (finish|end|ending|leave|go) (it|things|life)? on my own terms
        (today|tonight|tomorrow|sunday|now) i (do|am doing|finish|end|die) (it)? $
        (saturday|sunday|friday|tonight|tomorrow|monday) is the (day|night|one)
        (wont|will not|not) (fail|survive|mess it up|miss) (this time|tonight|again|it)
        (tonight|this time|today) (i)? (wont|will not) (fail|survive|chicken out)
        {want} do (it|the same) (too|as well|tonight|for real|this time|as he did|like him|like her|all day)
        (gonna|wanna|going to|ready to) do (it|the same) too
        (put|found|finding|got) (my|a|him|her|them|new) ~ (adoption|home) ~ (after|when im|soon)
        have (a|the) home after
        (closed|cancelled|canceled|emptied|paid off) (all|everything|every) ~ (accounts|subscriptions|cards|clean up|debts)
        how im gonna (kill|do it|die|end)
        (made|make|writing|wrote|updated) my will (and|today|yesterday|so|last night)
        (wont|wouldnt|wont be) (be)? needing (them|it|any of it|this|those|my) (anymore|where|$)
        (wont|dont) need (them|it|any of it|this) (anymore|where im going|soon)
        where im going
        (finally|soon|tonight|then) ~ (rest|be free|be at peace|peace|find peace|sleep|at rest) (for good|forever|soon|finally|of this|$)
        (it|this) will (all|finally|soon)? (be)? (over) (soon|tonight|tomorrow|forever|for good)
        soon (it|this|everything|it all) (will|ll|is) (all)? be over
        (it|this|everything) (all)? (ends|end|be over|will end|stops) (tonight|today|tomorrow|soon|this weekend)
        (wont|not) (have to|gotta)? (worry|deal|bother|hear|see|put up) (about|with|from)? me (much longer|after|anymore|soon|again|tomorrow|ever)
        nobody will (have to|gotta)? (deal with|worry about|put up with|miss) me ~ (tomorrow|tonight|anymore|after)
        nobody will stop me
        (nothing|nobody|noone) (can|will|could) (stop|save) me (now|anymore|this time|$)
      `,
      es: `
        (carta|cartas|nota|notas) (de suicidio|de despedida|para despedirme|para cuando no este|para cuando ya no este)
        (deje|dejo|escribi|escribo|he escrito|dejar|escribiendo|dejado|estoy escribiendo) (ya)? (una|la|las|mis|unas|sus)? (nota|notas|cartas|carta|cartas de despedida) (a|para|en|de|sobre) (mis|mi|la|el|todos|mama|cada|despedida|los)
        (ya)? (tengo|esta|estoy|tenemos|deje|dejo) % todo (ya)? (preparado|listo|planeado|planificado|arreglado|pensado|organizado)
        (tengo|hice|hago) (ya)? (un|el|mi) plan (para (hacerlo|matarme|morir|acabar|irme|esta|hoy|no)|y (una fecha|estoy|me siento|ya|la)|listo|de como|ya|hecho|$)
        lo tengo % (planeado|decidido|planificado|todo planeado|pensado)
        (elegi|escogi|puse|tengo|fije|decidi) (ya)? (el|la|una) (dia|fecha|lugar|hora)
        (lo|voy a) (voy a)? (hacer|hago|hare) (esta noche|de una vez|esta vez si)
        (esta noche|esta vez) (ya)? (lo|si lo) (voy a)? (hago|hacer|hare)
        (valor|coraje|fuerza|agallas|animo|valentia|huevos) (de|para) (hacerlo|matarme|terminar|tirarme|saltar|acabar)
        antes de (hacerlo|matarme|irme para siempre|morir|morirme)
        (no|que no|quien|espero que|alguien|ojala) ~ (me)? (encuentre|busquen|encuentren|buscar) ~ (mama|madre|ninos|hijos|nadie|alguien|antes|$)
        que no me encuentre
        (no|ya no) me busquen
        alguien me encuentre
        manana no (voy a|voy) (despertar|despierto|estar)
        (este es|es|sera|llego) (el)? (mi)? (fin|final) (para mi|de mi vida|mio|de todo para mi) $
        (es|llego|ya es|ya llego) (la)? (hora|mi hora|el momento) de (irme|despedirme|partir|morir|mi muerte) (ya|para siempre|$)
        (instrucciones|indicaciones) ~ (entierro|funeral|cremacion|cenizas|velorio)
        (deje|dejo|dejando|escribi) ~ (contrasenas|claves|cuentas|papeles) ~ (sobre|para que|mi mujer|mi marido|mis hijos|cierren|arreglados)
        arreglados los papeles
        (seguro|casa) ~ (queda con|para mi (mujer|marido|hija|hijo)) 
        no (van|vas|va) a (saber|oir|escuchar) (mas|nada)? (mas)? (de|sobre) mi
        (manana|pronto|esta noche) ~ (todo|esto) ~ (terminado|acabado|habra|termina|acaba)
        (ya)? dije (todo)? lo que tenia que decir
        (no)? se (pongan|ponga) tristes (cuando|si)
        cuando se enteren
        pase lo que pase
        (todo|ya todo|ya) (esta|quedo) (arreglado|decidido|listo|resuelto|planeado|preparado) (ya|y|$)
        (ya)? se (exactamente)? (como|cuando|donde) (lo)? (voy a|hacerlo|lo voy|lo hare|y cuando)
        (cuando|espero a que|despues de que|en cuanto) ~ (se duerman|duerman|dormidos|se vayan|salgan|sola en casa|solo en casa|casa vacia|grandes|crezcan) ~ (lo|me|hago|voy|se acaba|termino|$)
        (despues|hasta|pasado|pasando) (de|del|de la|el|la|mi)? ~ (cumpleanos|navidad|boda|graduacion|examenes|perro|gato) ~ (lo hago|me voy|se acaba|ya puedo|me mato|termino)
        (me voy|irme|ire) ~ (y)? no (voy a volver|vuelvo|volvere|regreso)
        (borre|borrando|elimine|cerre) ~ (cuentas|fotos|redes|perfiles|mensajes|todo) ~ (para que|antes|y|sin|nadie)
        (ensaye|practique|probe|hice una prueba) (el nudo|la soga|la cuerda|como|con)
        (ultimas|ultima|ultimos) (palabras|voluntad|voluntades|deseos)
        (en|para) mi (funeral|entierro|velorio)
        (abrace|bese|vi|cene|llame|visite|despedi|hable) ~ por ultima vez
        por ultima vez
        (este|esta) es (mi|el|la) (ultimo|ultima) (post|mensaje|nota|texto|carta|pagina|entrada|noche|dia|vez)
        (fue|ha sido) (un placer|lindo|bonito|un honor|bueno) (conocerte|conocerlos|conoceros|haberte|haberlos|conocerla)
        (van|vas|va) a (estar bien|entender|superarlo|salir adelante|perdonarme) (sinmi|algun dia|con el tiempo|cuando)
        (perdon|perdoname|perdonenme|lo siento) ~ (por irme|por no poder|no puedo quedarme|tener que irme|rendirme|por hacer esto|no despedirme)
        gracias por (haber|cuidarme|aguantarme|quererme|estar) ~ (adios|hasta siempre|nunca|perdon|me voy|ya)
        hasta aqui llegue
        aqui (se)? (termina|acaba) (mi|todo|mi historia|mi camino)
        nos vemos en (el cielo|la otra vida|el otro lado)
        (despues|luego) (de|del) (esta noche|domingo|hoy|sabado|manana) nadie
        (mi|es mi) ultima noche
        no voy a llegar a (los)? \\d\\d
        ya les (escribi|avise|mande) a todos
        (planeo|planeando|preparo|planear) mi (muerte|suicidio|final)
        (aliviados|aliviado|alivio|tranquilos) cuando (yo)? no este
        (en paz|tranquila|tranquilo) con (mi|la|esta) decision
        (para)? cuando (me vaya|me haya ido|yo falte|ya no este|no este|me muera|ya haya muerto|falte)
        (no|ya no|nadie) (van|vas|va|tendran|tendras|tendra) (a)? (tener)? (que)? (preocuparse|preocuparte|ocuparse|cargar|lidiar|aguantarme|soportarme) (mas)? (por|con|de) (mi|mas)
        (ahora si|ya) (me)? (puedo) (ir|irme|descansar|morir|partir)
        me puedo (ir|morir) (tranquila|tranquilo|en paz|ya)
        (pague|pagado|compre|arregle|deje pagado|deje listo|elegi) (ya)? (mi|el) (entierro|funeral|nicho|ataud|tumba|sepelio|velorio|propio entierro)
        (ultima|ultimo) (persona|vez) (con|a|que) (la|quien|el)? (que)? (queria|quise|quiero|hablo|te) ~
        (sabado|domingo|viernes|esta noche|manana|hoy) es (el|mi|la) (dia|noche|ultimo)
        (esta noche|esta vez|hoy) no (voy a|pienso) (fallar|sobrevivir|fracasar)
        (voy a|quiero|pienso|tambien voy a) hacer lo mismo
        (deje|cerre|cancele) (todo|todas) (pagado|mis cuentas|las cuentas|mis)
        (ya)? lo (tengo decidido|decidi)
        (me decidi|lo decidi|tome la decision|ya decidi|esta decidido|estoy decidido|estoy decidida)
        (mis papeles|mis asuntos|mis cosas|todo) en orden (y|para|antes)
        (no voy a|ya no voy a|no) (llegar|llego|llegare|estar|estare|ver|pasar|amanecer) ~ (navidad|manana|ano nuevo|mi cumpleanos|fin de ano|el lunes|lunes|amanecer|verano|fin de mes)
        (cuando|para cuando) (leas|lean|lea|veas|vean|recibas) esto
        (cuando|si|despues de que) (yo)? (ya)? no este (cuida|cuiden|dile|diganle|dale|cuidenlo|se|que|por|la|lo|quien|cuide|todos|nadie|mas|con|tranquilo|$)
        (ya)? no (estare|voy a estar|estaria) (aqui|mas|para|manana|para molestar|para molestarlos|cuando|ya|viva|vivo|$)
        (mi|es mi|este es mi) (ultimo|ultima) (mensaje|noche|dia|carta|despedida|semana|navidad|cumpleanos|vez que escribo)
        (no|ya no|nunca mas) (las|los|lo|la|me) (voy a|vas a|van a)? (necesitar|necesito|necesitare|hara falta|haran falta|hacer falta)
        (donde|a donde|adonde) voy no
        pronto (todo)? (va a terminar|terminara|acabara|se acaba|se acabara|van a descansar|voy a descansar|descansare|me ire|todo habra terminado|estare en paz)
        (esta noche|hoy|manana|al fin|por fin) (por fin|al fin|ya)? (descanso|voy a descansar|se acaba todo|se termina todo|todo termina|se acabo todo|descansare)
        (ya)? no (habra|va a haber) (proxima|mas|otra) (sesion|cita|vez|manana)
        (ya)? no (voy a|los voy a|te voy a) (molestar|molestarlos|molestarte|ser una carga|darles problemas) mas
        (nadie|nada) me (va a|puede|podra) (parar|detener|salvar)
        (falta|queda) (muy)? (poco|despedirme)
        (ya)? me (encargue|asegure) de (eso|que)
        (ya)? hice mi testamento
        (quiero|voy a|voy) hacerlo (hoy|ya|esta noche|de una vez|de una)
      `,
    },
  },
  {
    reason: 'farewell',
    level: 'crisis',
    says: {
      en: `
        (by the time|when|if) you (read|get|see|are reading|hear) this
        this is (my|a|the)? (final|last)? (goodbye|farewell)
        (wanted|want|wanna|need|came|here|time|had|writing|just|called) (to)? % say (goodbye|my goodbyes|farewell|bye) (to you|before|$|now|and)
        (saying|said|say) (my)? (goodbye|goodbyes) ~ (without them knowing|before i|one last|last time|forever|properly)
        (last|final) (person|one|people) i (wanted|want|will|talk|needed) ~ (to)?
        (was|wasnt|not|isnt|nobodys|nothing) (it)? (wasnt)? (your|their|anyones|his|her|my mums|my dads) fault
        (goodbye|farewell|goodnight|bye) (forever|everyone|world|cruel world|for good|all|my friends|my love|for ever|guys forever|mum)
        (saying|said|say) (all)? (my) (goodbyes|goodbye|farewells) (im|i|and i|to my (kids|mum|parents|dad|children|family)|already|$)
        (tell|let) my (kids|wife|mum|family|children|son|daughter|husband|parents) ~ (loved|love|sorry)
        (tell|please tell|let) (my|everyone|them|her|him|the|mum|dad|people) (mum|dad|kids|family|everyone|children|daughter|son|wife|husband|brother|sister|parents|girlfriend|boyfriend|know)? (that)? (i|im|its|how much) (i)? (love|loved|sorry|not their fault|tried)
        sorry (i|that i) (wasnt|couldnt|am not|was not|isnt|werent) ~ (strong|hold on|enough|better|stay|keep)
        (forgive me|im sorry) (for|everyone|all|that) (what im about|what i am about|leaving|for what im|everyone|giving up|i have to go|but i cant|cant stay|i gotta)
        (ive|gave|given|giving|give) (i)? (away)? ~ (away|my (dog|cat|pets|records|things|stuff|collection|books)) ~ (wont|when im gone|cant take|no need|not need|dont need|needing)
        (gave|given|giving|giving away|handing out) (away)? (all|everything|all of|most of) (my|i own|i have|away)
        (gave|given|giving) (away)? (my|all my) (dog|cat|guitar|records|things|stuff|belongings|possessions|most precious|jewellery|jewelry|ring|watch|camera) (away|to my neighbour|and|today|because)
        thank you for everything you (did|have done|ve done|tried)
        (thanks|thank you) for (trying|everything) ~ (goodbye|bye|but|wont|its over|nothing)
        (remember|dont forget) me (when|after|as|kindly|well)
        (wont|not) (see|hear|be seeing|hearing) ~ (me|you|from me) (again|anymore|ever again)
        (nobodys|its nobodys|its no ones|nobody|its not your|not anyones|its not anyones|its noones|not your) fault (i|what i|what im|this is my|that im|when im)
      `,
      es: `
        (esta|este) es (mi|la|una)? (carta de)? (despedida|adios|ultimo adios)
        (adios|hasta siempre|chau|buenas noches|chao) (para siempre|a todos|mundo|mundo cruel|mi amor para siempre|por siempre|eternamente)
        (me despedi|me despido|despedirme|despidiendome|me he despedido|ya me despedi) (de)? (todos|ustedes|mi familia|mi madre|mis hijos|para siempre|la vida|este mundo|vosotros|mi hija|mi hijo|mis padres|todo)
        (dile|diganle|diles|decile|dile a|diganles|digan|decidle|decirle) a (mi|mis|todos|los|la) ~ (amo mucho|los amo|los amaba|quiero|amo|perdon|perdone|perdonen|quise|ame|culpa|adoro)
        (perdonenme|perdoname|perdon|perdonen) (por)? (lo que voy a hacer|a todos|por lo que|por no ser|no ser mas fuerte|no haber podido|por rendirme|no pude mas|por irme|por dejarlos)
        (regale|he regalado|estoy regalando|regalo|reparti|di|regalando|dando) ~ (perro|gato|cosas|libros|guitarra|ropa|pertenencias|todo|joyas|mascota) ~ (no los|no las|no lo|no voy|no necesito|ya no|no me|cuando no)
        (regale|he regalado|estoy regalando|regalando|reparti|dando) (ya)? (todas)? (mis|todo|todas) (cosas|pertenencias|lo que tengo|mis cosas|lo mio)
        (no|nada) (es|fue|ha sido) ~ culpa
        (solo)? (queria|quiero|vine a|necesito|escribo para|llamo para) (despedirme|decir adios|decirte adios|decirles adios)
        (pronto|ya) (voy a|vere|me voy a) (ver|encontrarme|reunirme|estar) (a|con)? ~ (cielo|alla|muerto|otra vida)
        no es culpa de (nadie|ustedes|mi)
        (nadie tiene|ustedes no tienen|no tienen|no tienes) la culpa (de)? (lo|que|mi)
        (recuerdenme|acuerdense de mi|acuerdate de mi|recuerdame)
        no (me)? (van a|vas a|volveran a|volveras a) (volver a)? (ver|saber de mi|verme) (mas|nunca mas|nunca)?
        gracias por todo (lo que|y adios|adios|perdon)
      `,
    },
  },
];
