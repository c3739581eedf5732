/** Harm meant for others, and danger from others. */
import type { Sign } from '../sign.ts';

export const others: readonly Sign[] = [
  {
    reason: 'harm-others',
    level: 'crisis',
    jest: true,
    says: {
      en: `
        (im|ill|gonna|wanna|i will|going|want|will|need to|planning to|plan to|about to|thinking of|thinking about|think about|could|swear ill|decided to) % (kill|murder|stab|shoot|strangle|poison|killing|stabbing|shooting|strangling|murdering|choke|slaughter|behead) (him|her|them|you|my (husband|wife|boss|boyfriend|girlfriend|ex|mum|dad|brother|sister|son|daughter|neighbour|neighbor|partner|stepdad|stepmum|teacher|family|parents|kids|baby|children|whole family|coworker|roommate|uncle|stepfather|cousin|father in law)|the (kids|baby|neighbour|neighbor|man|guy|people|bastard|teacher)|everyone|people|somebody|someone|all of them|that (man|bastard|bitch|guy|woman|asshole|son)|those)
      `,
      es: `
        (lo|la|los|las|le|te) (voy a|vamos a|quiero|pienso) % (matar|apunalar|acuchillar|degollar|estrangular|envenenar|balear|disparar|ahorcar|asesinar|quebrar)
        (voy a|quiero|pienso|planeo|ganas de|decidi|necesito|pensando en|idea de|podria|juro que) % (matar|apunalar|acuchillar|degollar|estrangular|envenenar|asesinar|balear|matarlo|matarla|matarlos|matarlas|apunalarlo|apunalarla|acuchillarlo|ahorcarlo|ahorcarla|dispararle|pegarle un tiro|meterle un tiro) (a)? (mi|todos|alguien|ese|esa|el|la|mis|los|ella|un|una|$|hoy|y|esta|con)?
        (esta noche|hoy|manana|ya) (lo|la|los|las) (mato|mato a|apunalo|acuchillo)
        (juro|juro por dios|te juro|jurado) (que)? (lo|la|los|las) (mato|voy a matar|apunalo|quemo)
        (lo|la|los) (mato|apunalo|acuchillo) % (hoy|esta noche|manana|te lo juro|lo juro)
      `,
    },
  },
  {
    reason: 'harm-others',
    level: 'crisis',
    says: {
      en: `
        (bringing|bring|brought) (a|the|my)? (gun|knife|weapon|bomb)
        (nearly|almost|tried to|trying to) (smothered|smother|drowned|drown|strangled|strangle|shook|stabbed|stab|killed|kill|hurt|choked) (the|my|him|her|them) ~
        (burn|burning) (the|his|her|their|our) (house|home|place|flat) (down)?
        my hands (on|around) (his|her|their) (neck|throat)
        (list of people|hit list|kill list)
        (waiting|wait|parked|sitting|standing) outside (his|her|their)
        (gonna|will|ill|wanna|want to|going to|about to) % (make|get) (him|her|them|my (ex|boss|dad|wife|husband|mum)|everyone) (suffer|bleed|pay) ~ (knife|gun|tonight|blood|with)
        (gonna|will|ill|about to|want to|wanna|going to|plan to) % (run|push|throw|drown|hunt|beat|smash|bash|cut|slit|break|set|burn) (him|her|them|my (ex|wife|husband|boss|dad|mum|brother|sister|neighbour|neighbor|kids|baby)|his|their) ~ (over|down|stairs|death|head|throat|skull|fire|alive|neck|with my)
        (have|got|bought|carrying|sharpened|loaded) (a|the|my) (gun|knife|bat|axe|machete|rifle) (for|ready for) (him|her|them|my (ex|boss|husband|wife|dad))
        (he|she|they) (deserves|deserve) to die ~ (ill|gonna|and i|going|tonight)
        (wont|not) (see|live to see|wake up|make it to|be alive) ~ (he|she|they|him|her)
        (put|stick|stuck|sticking|drive) (a|the|my|this) (knife|bullet|blade) (in|into|through) (him|her|them|his|my (ex|husband|wife|boss|dad|mum))
        (planned|planning|know|figured out|decided) (out)? (how|when|where)? (im|ill|id|to|i will)? ~ (kill|stab|shoot|poison|murder) (my|him|her|them|everyone|people)
        (about to|gonna|going to) lose (it|control) and (hurt|hit|kill)
        (cant|couldnt) control (it|myself) ~ (hit|hurt|kill|shake|harm) (the|my|him|her|someone)
        {want} % blow up (the|my)
        (gonna|will) pay ~ (knife|gun|blood|tonight)
        shoot up (the|my|a) (school|office|place|church|work|mall|classroom)
        (bomb|blow up|burn down|set fire to) (the|my|their|his|her) (school|house|office|building|church|family)
        (bringing|bring|taking|take|took) (a|the|my|dads)? (knife|gun|bomb|rifle|machete|bat|pistol) to (school|work|his|her|their|class|the office|church|the party)
        (ive got|got|have|with|grabbed|taking|took|bought) (a|my|the) (gun|knife|machete|bat|hammer|rifle|pistol) ~ (going over|find (him|her|them)|make (him|her|them) pay|he|his house|her house|waiting for|for him|for her|to kill|they will|pay)
        make (him|her|them) pay (tonight|tomorrow|with|for good)
        (gonna|will|wanna|ill|about to|might|could|afraid|scared|cant stop|worried|going|i think ill|urge to|afraid of|scared of) ~ (hurt|hurting|harm|harming|shake|shaking|smother|smothering|drown|drowning|beat|throw|hit) (my|the|this) (kids|kid|child|children|baby|babies|son|daughter|toddler|newborn|wife|husband|girlfriend|boyfriend|partner|mum|dad|brother|sister|family)
        {want} (hurt|harm|attack) (someone|somebody|people|him|her|them|others|everyone) (badly|tonight|today|now|for real|and i have|and i know|with)
        (kill|hurt|shoot|stab) (everyone|them all|as many|somebody|someone) ~ (tonight|today|tomorrow|now|at (work|school)|if i see|before myself|then myself)
        (cant|couldnt) (stop|control) myself from (hurting|killing|hitting|attacking|harming) (him|her|them|my|someone|somebody|people)
        take (him|her|them|everyone|people|my kids|the kids) with me
        know where (he|she|they) (lives|live|works|sleeps|parks) (and|now|$)
        i have a (knife|gun) and
      `,
      es: `
        (llevo|llevar|traigo|traer|llevare) (el|la|un|una) (pistola|cuchillo|arma|navaja|machete|bomba)
        prender(le)? fuego a
        (prender|prenderle|prendo|meterle|echarle) (fuego|candela)
        casi (ahogo|asfixio|ahorco|mato|apunalo|estrangulo|lastimo) (a|al)
        (voy a|temo) (lastimar|hacerle dano|herir|matar|golpear) a (alguien|todos|una persona|quien sea|el primero)
        (llevo|llevar|llevare|traigo|traer|meter) (el|un|una|la)? (cuchillo|pistola|arma|navaja|machete) (a|al) (la)? (colegio|escuela|trabajo|clase|oficina|casa|liceo|insti|instituto)
        (voy|ire|ir|iremos) (a ir)? (a su casa|alla|para alla|a buscarlo|a buscarla)? con (la|el|un|una|mi) (pistola|cuchillo|arma|machete|navaja|bate|escopeta)
        (clavar|clavarle|meterle|enterrarle|clavo) (un|el) (cuchillo|navaja|punal|tiro)
        (planee|planeado|planeando|ya se|decidi) (como|cuando)? (voy a)? (matar|envenenar|apunalar|matarlo|matarla) (a)?
        (perder|pierdo|perdi) el control y (pegar|pegarle|pegarles|lastimar|golpear|matar)
        no me (puedo|logro) (controlar|contener) ~ (pegar|pegarle|golpear|matar|lastimar|dano)
        (lo|la|los) mato ~ (pistola|cuchillo|arma|lista|listo|se donde)
        me (las|la|lo) (va|van|vas) a pagar ~ (pistola|cuchillo|arma|sangre|esta noche|hoy|con su vida|muerto|muerta)
        (pistola|cuchillo|arma|navaja|machete) y (me las va|se donde|lo estoy esperando|la estoy esperando|lo voy|la voy|voy a)
        (miedo de|miedo a|voy a|ganas de|quiero|puedo|puedo llegar a|a punto de|temo|impulso de) % (hacerle dano|hacer dano|lastimar|sacudir|ahogar|asfixiar|golpear|pegarle|hacerles dano|lastimarlo|lastimarla) (a)? (mi|mis|el|la|alguien|los) (bebe|hijo|hija|hijos|nina|nino|ninos|pareja|esposa|esposo|madre|padre|mujer|marido)
        (quemar|incendiar|volar|balear|disparar en) (la|el|su|toda la) (casa|escuela|colegio|oficina|trabajo)
        (cuchillo|pistola|arma) y (se|ya se) donde (vive|trabaja|duerme)
        llevarme a (todos|alguien|ella|el|mis hijos|unos cuantos) (conmigo|por delante)
        no me (controlo|puedo controlar) ~ (dano|pegar|golpear|matar|lastimar)
        (dano|pegar|golpear|matar|lastimar) ~ no me (controlo|puedo controlar)
      `,
    },
  },
  {
    reason: 'danger',
    level: 'crisis',
    says: {
      en: `
        (hes|shes|is|theyre|he|she|they|keeps|started|dads|mums) (is|are)? % (hitting|beating|choking|strangling|punching|kicking|attacking|raping|threatening|stabbing|hurting) (up|on)? (me|us|my mum|mum)
        (hit|beat|punched|choked|strangled|kicked|attacked|raped|stabbed|burned|threatened|assaulted|slapped|beaten) (me|us|my mum) (up|with a|again)? ~ (tonight|today|now|minutes ago|an hour ago|this morning|hours ago|just now|with a knife|and locked|hes coming|and he is)
        (just) (hit|beat|punched|choked|raped|attacked|assaulted|stabbed|strangled|threatened) (me|us|my mum|my (son|daughter|kid|baby|kids))
        (been|was|i was|got) (just|just been)? (raped|stabbed|assaulted|attacked|beaten up|beaten) (tonight|today|an hour ago|now|this morning|just now|last night|hours ago|minutes ago)
        (i was|ive) just (been)? (raped|assaulted|attacked|stabbed|beaten)
        (hes|shes|he|she|they|theyll|ex|husband|dad|boyfriend|stalker|partner|someone) (has|have|got|with|is holding|is waving|s got|pulled|holding|is here with|is coming with|outside with)? ~ (a|his|the|her) (gun|knife|weapon|machete|axe) (and|to|in|out|at|on|$)
        (he|she|they|hell|shell|theyll|ex|husband|boyfriend|dad|brother|wife|gonna|will|wants to|says|threatens|threatened|threatening|threatening to|swore|swears) % (is|was)? % (gonna|will|wanna|wants to|to|he will|hell|hed|he would|going to|threatening to|would)? % (kill|murder|shoot|stab|burn) (me|us|the kids|my (kids|son|daughter|mum|family)|both of us)
        (is|hes|hell|coming|trying|gonna|will) (gonna|going|will|trying|coming|back|here)? (to)? (kill|murder|shoot) (me|us) 
        (break|breaking|broke|kick|kicking|kicked|bang|banging|smash|smashing|pounding) (down|in|on|through|at)? (my|the)? (front|bathroom|bedroom)? (door|everything|things|the house|window|windows)
        locked (myself)? (in|me in|inside) ~ (bathroom|bedroom|room|closet|car|toilet|because|basement|and he|here)
        (hiding|hidden|hide) ~ (closet|bathroom|under the bed|wardrobe|garage|bedroom|car|from him|from her|with my (kids|son|daughter|baby|children)|room)
        (wont|not|doesnt|isnt) (let|letting) (me|us) (leave|go|out|out of)
        (took|taken|has|broke|smashed) my phone ~ (cant leave|leave|help|locked)
        (outside|at|in front of) my (door|house|window|flat|apartment) (now|with|and|again|right now|shouting|screaming|yelling|banging|$)
        (stalking|followed|following) me (home)? (now|tonight|right now|and hes outside|outside)
        (afraid|scared|terrified|worried) % (hell|he will|he is gonna|hes gonna|for my life|shell|of what hell do|to go home tonight|hes coming back|he comes|he will come)
        (being|am|was|im) (being)? (followed|stalked|chased|held|hunted) (by|home|right|now|and)
        (broke|broken|breaking|getting|got|came) (into|in) (my|our|the) (house|flat|apartment|room|home|place) ~ 
        (locked|locks|lock) (me|us) (in|up|inside|out|here)
        (he|she|hes|shes|said|says|ill|next time) ~ (hed|shed|he would|hell|he will) % (kill|finish|murder|end|shoot) (me|us|it)
        next time (he|she|hell|shell|itll|it) ~ (finish|kill|worse|dead)
        (gun|knife) to my (head|throat|neck|face)
        (comes|coming|came) (up|down|for|home|after|back) ~ (stairs|me|drunk) ~ (kill|hurt|hit|hide|scared|said)
        (threw|pushed|dragged|slammed|beat|choked|raped|kicked|hit|punched|strangled|burned|stabbed) (me|us) ~ (last night|tonight|just now|today|this morning|an hour ago|yesterday and)
        just (threw|pushed|dragged|slammed|kicked|grabbed|shot at|shoved|burned) (me|us)
        (has|had|puts|put|with) (his|her) hands (around|on|round) my (neck|throat)
        (passed out|blacked out|unconscious|couldnt breathe) ~ (choked|strangled|neck|he|hands)
        (he|she|ex|dad|husband|boyfriend|stepdad|theyre|they|hes|shes|someone|somebody|intruder|stalker) ~ (coming over|on (his|her) way|downstairs|upstairs|in the house|looking for me|hunting me|breaking|broke in|breaking in|outside) (with|is|and|in|now|the|my|$)
        (breaking|smashing|banging) (on|down)? the (door|doors|windows|house)
        (looking for|after|chasing|hunting) me (with|in|and|now|$)
        (took|has|hid|taken) my (keys|phone|passport) ~
        (locked|lock) (in|up) (the|a|my|her|his|this) (room|basement|house|cellar|bathroom|closet|garage|bedroom|flat) 
        (got|has|keeps|keep) (my|the|her|our) {kin} ~ (locked|hostage|tied|screaming|and wont|at gunpoint)
        dad (is)? hurting (my)? mum
        (ran|run|escaped|fled) (out|away|from) (of)? (the|my|our|his)? (house|home|flat|him|her) ~ (looking|chasing|barefoot|scared|find me)
        not safe (at home|here|in this house|tonight|with him|right now|in my)
        (im|were|we are) in danger
        (holding|keeping|keeps|held) (me|us) (here|prisoner|hostage|locked|against my will)
        (coming|come|back|comes) ~ (to|and) (kill|hurt|get|beat) (me|us)
        help (me)? (he|she|hes|shes|my (dad|husband|boyfriend|ex)) (is|s)
      `,
      es: `
        (me|nos) % esta % (pegando|golpeando|ahorcando|violando|atacando|amenazando|estrangulando|pateando|apunalando|persiguiendo|apuntando|siguiendo|asfixiando|ahogando|matando a golpes)
        (esta|estan) % (pegandome|golpeandome|ahorcandome|amenazandome|atacandome|violandome|persiguiendome|apuntandome|pegandonos|golpeandonos)
        (me|nos) (pego|golpeo|ahorco|violo|ataco|amenazo|pateo|apunalo|agredio|ha pegado|dio una paliza|estrangulo|apunto) % (hoy|esta noche|ahora|recien|hace un rato|hace una hora|esta manana|y esta|y viene|con un|y tengo miedo|y me encerro|y no me deja|hace un momento|anoche y)
        acaba de (violarme|pegarme|golpearme|atacarme|ahorcarme|amenazarme|apunalarme|agredirme|pegarle|golpear)
        (acaban de|me acaban de|me acaba de) (violar|pegar|golpear|atacar|violarme|asaltar|apunalar|agredir)
        (esta|tiene|viene|entro|ex|marido|padre|novio|con|trae|saco|agarro|llego) ~ (con)? (un|el|una|la) (arma|cuchillo|pistola|machete|navaja|escopeta) (y|en|afuera|a|para|$)
        (me|nos) % (va a|quiere|van a|quieren|iba a|juro que|dijo que me) (va a)? (matar|quemar|acuchillar|rematar)
        (amenaza|amenazo|amenazado|dice|dijo|juro|jura) (con|que)? (que)? (me|nos) (va a|iba a) (matar|quemar|acuchillar|golpear)
        (amenaza|amenazo|amenazado|dice|dijo|juro|jura) (con|que)? (que)? (me|nos) (mata|matara|quema)
        (amenaza|amenazo|amenazado|jura|juro) (con)? (matarme|matarnos|quemarme|quemarnos)
        (rompiendo|tumbando|pateando|golpeando|tirando|rompio|forzando) (todo|la puerta|las puertas|la ventana|abajo la puerta|las cosas)
        (encerrada|encerrado|encerrados|encerradas|encerre|escondida|escondido|escondidos|me escondi) (con|en|de|debajo|y|porque)
        me (encerro|tiene encerrada|quito el telefono|quito el celular) ~ (telefono|celular|ayuda|llave|salir|cuarto|$)
        (se llevo|me quito|rompio) mi (telefono|celular|movil)
        (se metio|entro|se colo|ha entrado|esta dentro|se mete) (a|en) (la|mi) (casa|departamento|piso|cuarto) 
        (estrangulo|ahorco|golpeo|pego) ~ (proxima|siguiente) ~
        la proxima (me mata|termina|vez me|no fallo|vez termina|lo termina)
        (le|les) % (esta|estan) % (pegando|golpeando|ahorcando|matando) (a)? (mi|mis|nuestra) (madre|hermana|abuela|hermano|padre|vieja|mujer)
        (me|nos) (acaba de|ha) (tirar|empujar|arrastrar|aventar|golpear|pegar|patear|encerrar|ahorcar|tirado|empujado)
        (tiro|empujo|arrastro|avento) (por|contra) (las|la|el) (escaleras|pared|piso|suelo)
        (anoche|hoy|ayer|esta manana|recien) % me (violo|golpeo|ahorco|pego|estrangulo|apunalo|quemo|ataco|dio una paliza)
        me (violo|violaron|ahorco|estrangulo|apunalo) (anoche|hoy|ayer|recien|esta)
        me (aprieta|agarra|apreto|agarro|aprieto) (del|el|por el) cuello
        (tiene|tienen) a (mi|mis|nuestra|nuestro) {kin} ~ (encerrada|encerrado|encerrados|gritando|amarrado|amarrada|y no)
        (ex|marido|padre|novio|el|ella|hermano|padrastro|vecino|alguien) ~ (viene|venga|llega|esta|entro|espera) ~ (pistola|arma|cuchillo|abajo|adentro|afuera|machete|buscando)
        alguien (entro|se metio|esta dentro|esta entrando|rompio)
        (me|nos) % esta buscando (con|y|afuera|por)
        (sali|escape|hui|me escape) (corriendo)? (de|del) ~ (casa|el|piso|departamento)
        (me|nos) (quito|quita|saco|escondio) (las llaves|el pasaporte|el telefono|el celular|la llave)
        (padre|padrastro|novio de mi madre|marido|el) esta (golpeando|pegando|ahorcando|matando) (a|le)
        (se mete|entra|se metio) en mi (cama|cuarto|habitacion|pieza)
        miedo (de|a) que % (hoy|esta noche|me|nos)? (me|nos)? (mate|haga algo|golpee|encuentre)
        no (estoy|estamos|me siento) (segura|seguro|seguras|a salvo) (en (mi|esta|la) (casa)|aqui|con el|hoy|esta noche)
        no (me|nos) deja (salir|irme|ir|irnos|escapar)
        (esta|estan) (afuera|en la puerta|fuera|abajo) (de)? ~ (casa|puerta|gritando|golpeando|con|amenazando|esperandome|mi)
        (miedo) (de|a) (que)? (me mate|me vaya a matar|vuelva|que vuelva|volver a casa|me haga algo|nos mate|nos haga|llegue a casa|me pegue hoy|lo que me haga)
        (ya viene|viene para aca|viene para aqui|viene en camino|esta por llegar) (a|y|con|$)
        (estoy|estamos) en peligro
        (me|nos) tiene (encerrada|encerrado|secuestrada|encerrados|amenazada|retenida)
        ayuda me (esta|quiere|va)
      `,
    },
  },
  {
    reason: 'child',
    level: 'crisis',
    says: {
      en: `
        (hes|shes|is|he|she|they|keeps|partner|dad|husband|wife|boyfriend|stepdad|mum|ex|father) (is|are|keeps|been)? % (hitting|hurting|beating|hits|beats|hurts|touching|abusing|molesting|shaking|choking|burns|burning|locks|touches|abuses|starving) (up|on)? (the|my|our|his|her|a|their|that|this) (little)? (own)? {kin}
        (comes|came|coming|gets|sneaks|goes|climbs|crawls) (in|into|to) my (room|bed|bedroom) (at|in|every|last|and|when|again|almost) ~ (night|touch|touches|everyone|asleep|and)?
        (starving|locking|burning|beating|whipping|torturing|chaining) (my|the|her|his|their) {kin}
        (starving|locked|beaten|chained|tied) ~ (nephew|niece|grandson|granddaughter|stepson|stepdaughter|child|kid|kids|baby)
        (nephew|niece|child|kid|baby|boy|girl|kids) ~ (locked in|starving|tied up|being beaten|being hurt|screaming)
        (dad|stepdad|uncle|brother|teacher|coach|grandpa|grandfather|stepfather|mums boyfriend|stepbrother|cousin|priest|father) ~ (touches|touching|rapes|molests|molesting|is touching|makes me touch|forces me|undresses) (me|my)?
        (dad|stepdad|uncle|brother|teacher|coach|boyfriend|father|he|grandpa|stepbrother) (is)? (touches|touched|hurts|hits|beats|touching|hurting) (her|him|my (sister|brother|daughter|son|little sister|little brother|kids)|them|the kids)
        (touches|touching|molests|molesting|rapes) me (at night|when|down there|under|every|in my|and says|and i cant)
        (daughter|son|kid|child|baby|kids|toddler|boy|girl) (just|has|have|has just)? (took|taken|swallowed|drank|eaten|ate) % (all|some|a lot of|my|the|pills|too many|bleach|a bottle)
        (kids|child|baby|children|daughter|son) (is|are) (in danger|being hurt|being beaten|being abused|being hit|not safe|locked|alone with him|home alone)
      `,
      es: `
        (le|les|lo|la|los|las)? % (esta|estan|vive) % (pegando|golpeando|tocando|lastimando|haciendo dano|maltratando|abusando) (a|de)? (los|las|mi|mis|nuestro|nuestra|el|la|su|mi propia) {kin}
        (pega|golpea|toca|lastima|maltrata|abusa|castiga a golpes|encierra|quema) (a|de)? % (a|de)? (los|las|mi|mis|nuestro|nuestra|su|el|la) {kin}
        (entra|viene|se mete|se me mete) (en|a) mi (cuarto|habitacion|cama|pieza|recamara) ~ (noche|toca|y|todos|noches)
        (padrastro|padre|tio|abuelo|hermano|profesor|entrenador|primo|hermanastro|cura|novio de mi madre|papa) ~ (me toca|me manosea|me viola|me obliga|me toquetea|abusa de mi)
        (padre|padrastro|tio|abuelo|hermano|primo|profesor|novio|el|ella) (la|lo|le|los|las) (toca|manosea|pega|viola|lastima|golpea|toquetea|hace dano)
        (le|les) (hace dano|pega|toca) a (mi|mis) (hermanita|hermanito|hermana|hermano|hija|hijo|hijos|sobrina|sobrino)
        me (toca|manosea|toquetea|viola) (por|cuando|de|en|todas|y) (la|las|noche|esta|duermo|dice|noches|mi)?
        (hijo|hija|bebe|nino|nina|ninos) (se)? (acaba de|se acaba de|se trago|se tomo|tomo|trago|bebio|se bebio) (tragar|tomar|mis|las|todas|cloro|un|muchas|pastillas|beber|tomarse|tragarse|una)
        (mis|los|mi) {kin} (esta|estan|corre|corren) (en)? (peligro|solos con el|sola con el|solo con el)
      `,
    },
  },
];
