/** Suicidal thought, intent and method, said of oneself now. Frames (frames/) tell apart what only sounds like it. */
import type { Sign } from '../sign.ts';

export const suicide: readonly Sign[] = [
  {
    reason: 'suicide',
    level: 'crisis',
    jest: true,
    says: {
      en: `
        (kill|killing|off|offing|murder|murdering|delete|deleting|unalive) % myself
        {want} % unalive
        ^unalive
        {want} % (kermit|commit)
        {want} kill $
        (kms|ctb)
        {self} % (wanna|gonna|will|think to|want) kill me
        {want} suicide me
        suicide me
        kill me
        neck myself
        rope myself
        yeet myself (off|out|into|from|in front)
        catch the bus for good
      `,
      es: `
        matarme
        me % {want} % matar
        {want} me matar
        (hoy|ahora|ya|esta noche|manana) (si|mismo|me|yo)? me mato
        me mato (hoy|esta noche|manana|ahora|ya|de una)
        si % me mato
        porque no me mato
        que me mato
        kms
        quiero kill myself
        me % voy a desvivir
        (me quiero|quiero|voy a|me voy a) (desvivir|auto matar)
        darme muerte
        hacer muerte a mi
      `,
    },
  },
  {
    reason: 'suicide',
    level: 'crisis',
    says: {
      en: `
        (end|ending|take|taking|finish|finishing|ended|stop|throw away) my (own|whole|miserable|fucking|stupid|shitty)? (life|existence)
        make ~ end (of|to) my life
        (end|ending) (myself|me) (tonight|now|today)?
        (end|ending) it (all|tonight|now|today|tomorrow|here|soon|once|for good|forever|myself|already)
        {want} % end it $
        {want} (end|stop) (everything|my (pain|suffering|misery))
        (end|ending) my (pain|suffering|misery)
        put an end to (my life|it all|myself|everything|my suffering|this life)
        (do|doing|done) (myself) in
        top myself
        check out of (life|this world|this life)
        leave this (world|earth|life)
        (leave|leaving|quit|quitting|exit|exiting) (life|this life|this world|this earth|planet earth)
        {self} % (am|feel|feeling|been|being|get|getting|so|become|becoming|was|felt) % suicidal
        (im|feel|feeling|been|being|getting|got|become) (a bit|a little|quite|pretty|actively|passively|super|extremely|getting|being|more|truly|incredibly)? % suicidal
        ^suicidal
        suicidal (again|now|today|tonight|this week|lately)
        suicidal (thoughts|thought|ideation|ideas|urges|feelings|plans|plan|impulses|intent|intentions|tendencies)
        (think|thinking|thought|thoughts|considering|considered|contemplating|contemplate|plan|planning|planned|wanna|want|attempting|attempt|fantasise|fantasize|obsessed|idea|ideas) (to|of|about|on|with)? (committing|commit|my|a|doing)? suicide
        (commit|committing|do|doing) suicide
        my (own)? suicide
        suicide (is|seems|looks|feels) ~ (all|only|option|way|answer|solution|out|best|easier|peaceful|on my mind|in my head)
        suicide plan
        (option|answer|way out|solution|thing left) is suicide
        (harm|harming) myself (tonight|now|today) 
      `,
      es: `
        (suicidarme|suicidandome|suicidare|suicidame|autosuicidarme)
        me % {want} % suicidar
        {want} (el)? (suicidio|suicidar)
        (suicidio|morir|la muerte|matarme|desaparecer|morirme) es % (lo (unico|que)|la (unica|mejor)|mi (unica|salida)|una (salida|solucion))
        me suicido
        me % suicidare
        (quitarme|sacarme|arrancarme) la vida
        me % (quiero|voy a|quisiera|pienso) (quitar|sacar) la vida
        (me quito|quitare) (de)? la vida
        (acabar|terminar|acabo|termino|acabare|acabando|fin|final) (con|a) (mi (propia|puta|miserable)? vida|mi existencia|todo|todo esto|esto de una vez|mi sufrimiento)
        {want} (acabar|terminar) conmigo
        ponerle fin a (todo|mi vida|esto|mi sufrimiento)
        poner fin a (todo|mi vida|esto|mi sufrimiento)
        (irme|largarme|salir|marcharme|partir|irme ya) de (este|el) mundo
        desaparecer (de este mundo|de la faz|de la tierra|para siempre|del mundo|definitivamente)
        (pensamientos|ideas|ideacion|impulsos|pensamiento|planes) (suicidas|suicida|de suicidio|de muerte)
        (me siento|estoy|ando|sentirme|volvi a estar) % suicida
        ^suicida
        (pienso|pensando|pensar|penso|pensado|pienso mucho) % en (el)? suicidio
        (mi|un|planeo|planeando|cometer|plan de) (propio)? suicidio
        el suicidio es ~ (salida|opcion|solucion|unica|camino)
        autoeliminarme
        eliminarme
      `,
    },
  },
  {
    reason: 'death',
    level: 'crisis',
    jest: true,
    says: {
      en: `
        {want} % die
        (part of me|brain|head|mind|everything in me|body|heart) % (wants|wants me) (to)? % (die|be dead|kill|disappear|not exist|to die|dead)
        (all|what|only thing|everything|thing) i (want|wanna|need|wish for|think about|can think about|think of) % (is|is to)? % (to)? (die|death|dying|be dead|not be alive)
        (dying|death|suicide) (is|seems|feels like|would be) % (the|my|best|only|an)? (only|best|way out|answer|solution|escape|thing i|option|way)
        (thinking|think|thought|thoughts|plan|plans|planning|planned|fantasizing|fantasising|fantasize|imagine|imagining|imagined|dream|dreaming|contemplating|considering|decided|decision|made up my mind|courage|picturing|picture|started|way|ways|reason|close|obsessed|research|researching|googled|looking up|relief|made|method|methods|how) ~ ~ (to die|be dead|being dead|id die|im dead|my death|my own death|my suicide|suicide|to be dead)
        (any|other|no other|another|only) (way|option|choice|way out|solution) ~ (die|death|dying|kill|suicide)
        (die|dead|death|dying) ~ (started|begun|beginning|ready|decided) to plan
        like actually die
        (thinking|think|thought) about how id (do it|die|end it|kill)
        started to plan (it|how|when)
        wake up ever again and
        if i (killed|hanged|shot) myself
        (says|said|thinks|believes) im not ~ but i am
        (long|longing|crave|craving|welcome|waiting|wait|yearn|wishing|wish|hoping|pray|praying|looking forward|beg|begging|ready) (for|to) (death|dying|die|be dead)
        (feel|feeling|felt) like dying
        wanting to die
        want that i die
        (deserve|meant|supposed|better) to be dead
        sooner i die
        (not|isnt) (afraid|scared) of (dying|death) ~ (want|ready|wish)
        cant wait (to|till|until) (i)? (die|be dead|am dead)
        {want} % be dead
        {want} to die
        (want|wants|wanted) % death
        (better|best) % (i|to) die
        (better|best) if (i|id) (die|died|was dead|were dead|be dead)
        let me die
        please let me die
        rather % (die|be dead)
      `,
      es: `
        {want} % (morir|morirme|morrirme)
        me % (quiero|quisiera|voy a|gustaria) % morir
        {want} (la muerte|estar muerto|estar muerta|muerto|muerta)
        me quiero ir (al cielo|de este mundo|para siempre|con dios)
        (parte de mi|cabeza|mente|cuerpo) % (quiere|me pide|me dice que) % (morir|morirme|matarme|desaparecer|que me mate|que me muera)
        (lo unico|todo lo|unico) que (quiero|pido|deseo|pienso) es % (en)? (morir|morirme|la muerte|matarme|desaparecer|no despertar|no existir)
        la muerte es ~ (salida|solucion|opcion|unica)
        (sueno|sonando|fantaseo|obsesionada|obsesionado) con (morir|morirme|matarme|suicidarme)
        no (le)? tengo miedo (de|a) (morir|la muerte|morirme) ~ (quiero|deseo|busco)
        (que ganas|ganas) de (morir|morirme|estar muerta|estar muerto|no vivir)
        (mejor|prefiero) % (me muero|morirme|morir|estar muerto|estar muerta)
        dejame morir
        dejenme morir
        (quiero|deseo) que (me muera|todo termine|todo acabe|se acabe todo|acabe todo)
        (en|de) (morirme|morir) $
        morirme (hoy|esta noche|ya|de una vez)
      `,
    },
  },
  {
    reason: 'death',
    level: 'crisis',
    says: {
      en: `
        (dont|not|never|nolonger|no|cant|didnt) % (wanna|want|wish to|care to|need to|deserve to) % (live|be alive|exist|go on living|keep living|continue living|living|keep going in life|stay alive|be living)
        dont feel like (living|being alive|existing)
        (stop|cease|quit) (existing|to exist|being alive|breathing)
        {want} % not (be alive|exist|live|be here)
        (dont|nolonger) % (wanna|want) % be (here|around|on this planet|on this earth|in this world) (anymore|at all|on|in this world|on this)
        (dont|nolonger) % (wanna|want) % be (here|around) $
        (cant|cannot|dont wanna|couldnt|wont) % (go on|keep|continue) % (living|with life|being alive|with my life|existing)
        (cant|dont wanna|couldnt) (go on|keep going) (anymore|much longer|another day)? $
        (cant|couldnt) go on anymore
        (cant) % (be alive|live|stay alive|exist) (anymore|any longer|another day)? $
        (no|not|any|any more|zero|without|have no|single|isnt any|isnt a) % (reason|reasons|point|purpose|sense|will) (left)? (to|for|in|of) (live|living|be alive|being alive|stay alive|go on living|keep living|me to live)
        (nothing|little) ~ (live|living) for
        (life|living) (isnt|is not|not|isn|feels not|doesnt feel) ~ worth (living|it)
        (isnt|not) worth (living|being alive)
        (better off|happier) (dead|if i (was|were) dead|if i died)
        (wish|wishing) % to die
        (want|need|wish|wanting) (the|my|this|all this|all the|it) (pain|suffering|it|misery|noise) ~ (stop|end|over|gone) % (forever|for good|permanently|for ever)
        (wont|not|dont see myself|dont see me|cant see myself|doubt ill|never|dont think ill|shouldnt|dont deserve to|dont) % (gonna|be|being|wanna be|want|wanna|feel like being|plan to be|planning to be|plan on being)? (be)? % alive
        (dont|not|no) % (wanna|want|wish to|need to|plan to|plan on) % (see|seeing|reach|live to see|make it to) % (tomorrow|another day|the morning|next|my next|another|the sun|2ddd)
        (not|no) % (being|be|existing) here (anymore|at all)? (permanently|forever|for good)
        (had|have had|ive had) enough of (living|life|this life|being alive|it all and)
        (not|isnt) (like|as if|that) i wanna live
        {want} (be)? out (of)? (this|my|life) (life|world|existence)?
        out of this (life|world|existence)
        (dont|not) % safe (with|around|from|by|alone with|on my own with) (myself|my own|my thoughts|me)
        dont trust myself (to be|tonight|alone|right now|with|around|not to|now|$)
        (scared|afraid|frightened|terrified|worried) (of|about)? what (ill|im|i) (might|may|will|could|gonna)? (do|gonna do)? (to myself|something|something stupid|do something)
        (might|may|gonna|about to|going|could|will) do something (stupid|bad|to myself|drastic|terrible|i cant|permanent)
        (my life) (is|s) over (im|ill|and)? (ending|tonight|end|killing)
        im ending it
        ending things (tonight|for good|me)
        (my life) (is|s) (finished|finish|done) (today|tonight|now)
        life is finish
        (stop|end) the (pain|suffering) (forever|for good|for ever)
        (rest|sleep|peace|quiet) (for good|forever|for ever|eternally) (now|and|tonight|please|$)
        {want} % (sleep|go to sleep) forever
        lost (the|my) will to live
        be with (him|her|them|my (mum|dad|husband|wife|son|daughter|brother|sister|gran|baby|dog|boyfriend|girlfriend)) (again|in heaven|up there|soon|wherever)
        (join|joining|see|follow|following) (him|her|them|my (mum|dad|husband|wife|son|daughter|brother|sister|gran|baby)) in (heaven|death|the grave|the ground)
        (done|finished|through) (with)? (life|my life|living|being alive|with this world)
        only (one)? (way|way out|option|choice|thing) (out|left|for me|i can see|i see|i have)? (for me|left|is death|is to die|to stop (this|the pain|it)|is suicide|now and)
        not want live
        (hurts|painful|hard|tiring|exhausting|much|tired|pain|torture|unbearable|agony) ~ to (live|be alive|exist|stay alive|go on living)
        (dont|didnt|not|never|shouldnt|nolonger) % (deserve|supposed|meant|fit|able|made) to % (live|be alive|exist|be here|breathe)
        shouldnt % (be alive|exist|be here anymore|have been born)
        {want} % (stop|quit|be done) % (living|existing|breathing|being alive) $
        (keep|keeping|stay|staying) (myself)? (alive|safe) (tonight|much longer|anymore|until|$)
        (cant|not|dont|couldnt|wont|dont think|doubt) ~ (survive|make it through|last|get through|live through|make it to|make it till) (the|this|another|till|until)? (night|week|weekend|tonight|morning|day|month|\\d\\d|year|christmas|school)
        (not|wont|dont) ~ (be|being|gonna be) (here|around|alive) ~ (monday|tomorrow|next|session|appointment|birthday|week|morning|sunday|friday|summer)
        (promise|guarantee) ~ ~ (alive|survive|stay alive|be here|make it)
        {want} % disappear % (forever|for good|permanently)
        wake up (ever again|again|tomorrow)? ~ ~ (make sure|making sure|made sure|ready|pills|plan)
        (end|ending|stop) my own (existence|life|suffering|story)
        (on|from) the other side (soon|again|tonight|with)? $
        ready to see (my|him|her)
        (id|i would) (be)? (better|happier|easier|nicer) (to be|being|if i were|if i was) (dead|gone)
        (cant|dont) (see|find|think of|have) (a|any|one|another|single) (single)? (reason|way) (to|not to) (go on|stay|stay alive|live|continue|keep living|stay here|die|kill)
        (no) reason (not to|to stay|to be here|to continue|to keep going|to go on)
        (nobody|noone|nothing|only my (dog|cat|kids)) ~ (keeping|keeps|kept|holding|holds) me (here|alive|around)
        (everyone|everybody|they|family|kids|world|people) ~ (be)? (relieved|happier|better|free|easier) (when|once|after|if) (im|i am|i|ive) (gone|not here|dead|out of)
        (world|everyone|family) (doesnt|dont|wouldnt|wont) (need|miss|want) me (here|anymore|in it|around|alive)
        (life|existing|living|being alive) (is|feels|has become|s) (too|so|just too|a)? (much|painful|hard|unbearable|punishment|torture|exhausting|hell) (to (go on|continue|bear|keep)|and i (want|dont)|for me to continue)
        (want|wanna|need|wish) (it|everything|all of it|all this|this) (all)? to (end|stop|be over) (tonight|forever|for good|permanently|now|today|$)
        (gonna|will|ready to|want to|wanna|need to|gotta) % (join|follow|be with|see|meet) (my|him|her|them) ~ (died|heaven|passed|grave|dead|again|up there|other side|late|soon)
        (sleep|close my eyes|go to bed) ~ (never|not) (wake|open|wake up|have to wake) ~ (ready|pills|tonight|planned|forever|ever)
        nothing left (for me)? (here|in this world|in this life|to live for|to stay for|to lose and)
        (might|may|would) as well (be dead|die|end it|kill myself)
        (wouldnt|nobody would|noone would|no one would) (care|miss|notice) ~ (if i died|if i was gone) ~ (so|and) ~ (gonna|will|do it)
      `,
      es: `
        (no|ya no|nunca|ni|tampoco) (quiero|quisiera|deseo|tengo ganas de|me apetece|me interesa|tiene caso|puedo|quise) % (vivir|seguir viviendo|seguir con vida|vida|existir|seguir viva|seguir vivo|estar viva|estar vivo|continuar viviendo|respirar)
        (no|ya no) (quiero|deseo|quisiera) % (seguir|estar|continuar) (mas)? (en este mundo|en el mundo|en esta vida|en esta tierra|aqui|aca|viva|vivo)
        (no|ya no) (quiero|deseo|quisiera) % (seguir|continuar) $
        (no|ya no) (quiero|deseo) % (estar|ser) $
        no {want} mas vida
        no tengo % (ninguna|mas|ni una)? (razon|razones|motivo|motivos|ganas|sentido|por|nada) (para|de|por) (la que|lo que|que)? (vivir|seguir viviendo|seguir viva|seguir vivo|estar viva|estar vivo)
        (no|ya no) (tengo|hay|encuentro|veo) ~ (porque|por que|para que|razon para|motivo para|nada por lo que|sentido a) (vivir|seguir viviendo|seguir aqui)
        (sin|ninguna|perdi las|no me quedan|no tengo) (ganas de|razon para|razones para|motivos para) (vivir|seguir viviendo)
        (no vale|no merece) la pena (vivir|seguir viviendo|estar viva|estar vivo|la vida|esta vida)
        la vida no (vale|merece) (la pena|nada)
        (estaria|estoy|estare) mejor (muerta|muerto)
        mejor (muerta|muerto) (que|estaria|y)
        (preferiria|prefiero|quisiera|ojala|deberia) % (estar|estuviera|estuviese) (muerta|muerto)
        (quiero|deseo|necesito) que (el dolor|este dolor|el sufrimiento|esto|todo) (pare|termine|acabe|se acabe|se vaya) ~ (siempre|de una vez|definitivamente)
        (descansar|dormir|dormirme) (para siempre|eternamente|por siempre)
        (reunirme|encontrarme|estar|irme) con (mi|el|ella|mis) ~ (muy pronto|pronto|en el cielo|alla arriba|donde este|otra vez)
        (reunirme|encontrarme) con (mi|mis)
        (unica|sola|una) (salida|solucion|manera|forma) ~ (morir|muerte|tomar|matarme|que me queda|es irme|desaparecer)
        (harto|harta|hartado|harte) de (vivir|la vida|estar vivo|estar viva)
        no (quiero|deseo) despertar (mas|nunca|manana|jamas)
        no vivire mas
        (ganas|deseo|deseos) de no (vivir|existir|estar|despertar|seguir)
        no (quiero|deseo|voy a|pienso) % (ver|llegar a|llegar al|amanecer) (el)? (dia de)? (manana|otro dia|dia siguiente|lunes|proximo)
        no (encuentro|veo|hay|tengo|quedan|me quedan) % (mas|ninguna|ningun)? (razon|razones|motivo|motivos|sentido) (para|de|a) (vivir|seguir|seguir viviendo|la vida|continuar|estar viva|estar vivo)
        no (me siento|estoy) (segura|seguro|a salvo) (conmigo|conmigo misma|conmigo mismo|sola|solo) 
        miedo (de|a) lo que (me)? (pueda|puedo|vaya a|voy a|podria) (hacer|hacerme)
        mi vida (no vale|se acabo|termina|termino) ~ (terminarla|acabarla|hoy|esta noche|terminar)
        (terminarla|acabarla) (hoy|de una vez|$)
        (ya)? no (voy a|pienso) (estar|seguir) (viva|vivo|con vida)
        dormir para siempre
        no (se|puedo) ~ (evitar|dejar de querer) (matarme|morir|hacerlo|morirme)
        no pasa un dia
        (quiero|quisiera|necesito|deseo) % dejar de (vivir|existir|respirar)
        (duele|cuesta|pesa|dificil|cansa|insoportable) ~ (vivir|existir|estar viva|estar vivo)
        no (merezco|deberia|debo|merecia) % (vivir|existir|estar (viva|vivo|aqui)|seguir viva|seguir vivo)
        no veo (otra|mas) (salida|opcion|solucion|forma|manera)
        (otra|unica|mejor) (salida|opcion|solucion|manera) ~ (morir|matarme|morirme|muerte|suicidarme|irme)
        (no creo|no se si|dudo|no puedo prometer|no prometo|no te puedo prometer|no puedo prometerte|no te prometo|no aseguro|no voy a|no creo que) ~ ~ (con vida|viva|vivo|sobrevivir|sobreviva|llegue|llegar|aguante|pasar) ~ (vida|noche|sesion|manana|semana|cita|16|18|lunes|mes|$)
        {want} % (estar)? (muerto|muerta)
        (irme|ir) con (mi|mis|dios) ~ ~ cielo
        ~ me mato $
        (ir|irme|irme ya|estar|reunirme) con (mi|dios) ~ (cielo|alla|muerto|muerta)
        (imagino|planeo|planeando|planee|preparo|fantaseo|organizo|pienso en|sueno con) % (en|con)? mi (propia)? (muerte|suicidio|funeral) ~ (plan|$|ya|y)
        (decidi|decision|decidido|resuelto) (de|que)? ~ (morir|matarme|morirme|muerte|irme de este|acabar con)
        (contemplando|contemplo|considero|considerando|planteo|planteando) (el|la|hacer)? (suicidio|suicidarme|muerte|matarme)
        (lo)? mejor (seria|es) (matarme|morirme|morir|desaparecer)
        (queda|hay|tengo) nada (aca|aqui|en este mundo|para mi)
        nada me (queda|retiene|ata)
        pronto (ya)? no (voy a|vas a|van a) (sentir|estar|sufrir|doler)
        si % me mato
        ^me mato
        (ya)? mejor me mato
        (asi)? que % lo voy a hacer $
        tengo que morir
        es mejor (que)? (yo)? (muero|me muera)
      `,
    },
  },
  {
    reason: 'better-dead',
    level: 'crisis',
    says: {
      en: `
        (better|easier|happier|best) (off|for everyone|for them|for all|without me)? % (without|if) (me|i (was|were|wasnt|werent|died|disappeared|left|vanished|didnt exist)) (in it|gone|dead|here|around|alive|anymore)? $
        (everyone|everybody|they|theyd|family|world|kids|children|husband|wife|people|mum|dad|you|all|friends|parents) ~ better % (off)? without me
        (free|rid) of me
        then (everyone|everybody|they|theyll|you|all) (will|would|can)? (all)? be (better|free|happier|better off|happy)
        (kids|family|husband|wife|mum|dad|parents|world|friends|everyone|they|son|daughter|he|she) ~ (better off|happier|relieved|easier|better) (if|once|when|with) (i|im|me) (was|were|wasnt|werent|am|not|died|dead|gone|left|disappeared|isnt|vanished|had never)
      `,
      es: `
        (mejor|mas felices|mas feliz|tranquilos|tranquila|tranquilo) (sinmi|si no estuviera|si yo no estuviera|si no existiera|si me muero|si yo no existiera|si me muriera|si desapareciera|si ya no estoy|sino estuviera|sin que yo este)
        (si|sino|cuando) (yo)? (no|ya no|estuviera)? (estuviera|estuviese|existiera|este|existo|estoy|me muero|muriera|desapareciera) ~ (todos|ellos|mi familia|mis hijos|les|seria|estarian|estaran|vivirian) ~ (mejor|felices|tranquilos|alivio)
        (descansar|libres|se van a librar|librarse|descansen|descansaran) de mi
        (despues|luego|asi|entonces|ahi) % (van a|todos|estaran|estaria|iban a) (todos|van a)? (estar)? (mejor|felices|tranquilos|bien)
        seria un alivio para (todos|mi familia) que (me muera|no estuviera)
      `,
    },
  },
];
