/** Ways and means; no more of them than it takes to recognise what is said. */
import type { Sign } from '../sign.ts';

export const method: readonly Sign[] = [
  {
    reason: 'method',
    level: 'crisis',
    says: {
      en: `
        (hang|hanging|shoot|shooting|drown|drowning|poison|poisoning|stab|stabbing|gas|gassing|suffocate|suffocating|strangle|strangling|electrocute|starve) myself (to death)?
        blow (my brains|my head)
        (bullet|gun) (in|through|to) my (head|mouth|brain|temple)
        (jump|jumping|throw myself|throwing myself|leap|leaping|fling myself|step|stepping|walk|walking|run|running|lie|lying|lay|laying) % (off|from|in front|into|onto|on|under|out) (of)? (a|the|my|that|this|oncoming)? (tall)? ({heights}|train|trains|traffic|tracks|bus|truck|lorry|car|cars|highway|motorway|rails|subway|metro|sea|river|ocean)
        (slit|slitting|cut|cutting|slash|slashing|open|opening|slice|slicing) (my|open my) (wrist|wrists|throat|veins|arteries|neck)
        (drive|driving|crash|crashing|steer|swerve|swerving|ram) (my|the) car (off|into|over|on purpose)
        (drive|driving|crash|crashing|swerve|swerving|steer|steering) (off|into) (a|the) (bridge|cliff|tree|wall|traffic|oncoming|truck|lorry|river|lake)
        (go|going) off the (bridge|cliff|road on purpose)
        od on (my|the|these|all|pills)
        {want} % (overdose|od)
        overdose (on|with) (my|the|these|all)
        (take|taking|swallow|swallowing|down|eat) % (all|every|a bottle of|a whole bottle of|the whole bottle of|all of|the rest of|handful of) (of)? (my|the|these|those)? (pills|{means})
        (take|taking|swallow|swallowing|finish) the (whole|entire) bottle
        (enough|how many) ~ (pills|pill|{means}) ~ (die|kill|not wake|never wake|end it|it would take|it takes|take|do it|finish)
        how (many|much) (of my|of these|of the)? ({means}) ~ (die|kill|take|lethal|fatal)
        (engine|car) (on|running) ~ (garage|staying there|hose)
        (garage) ~ (engine|car) (on|running)
        (how|where) to (hang|kill|tie a noose|overdose|die|od|slit|cut your wrists|buy a gun|make a noose|poison|end it|end your life|get a gun|unalive)
        (how many|which) (pills|of my pills|sleeping pills|tablets|{means})
        (look|looking|stare|staring|looked|stared|drawn|thinking) (at|down at|to|about) (the|my|those|all the)? ~ (tracks|train tracks|drop|ledge|pills|rope|blade|blades|knives|razor|wrists|traffic below|veins|gun|noose|railing)
        (stepping|step|jump|jumping|fall|falling|throw|going|roll|walk) (off|onto|from|in|under|over) (the|a)? (platform|tracks|edge|ledge|side|rails|track|railing|bridge|roof)
        (im|ill|gonna|wanna|i|just|want to|will|might|about to|ready to) % (jump|jumping|hang|hanging|drown) (tonight|now|today|off|tomorrow|soon|$)
        (parked|sitting|standing|sat|stood|waiting|stopped|went) ~ (by|at|near|on|beside|next to) the (cliff|cliffs|bridge|tracks|railway|ledge|railing|edge|quarry|dam)
        (chosen|chose|picked|found) (the|a|my) (bridge|spot|place|tree|building|method|train|way|cliff)
        (crash|crashing|wreck|drive|driving) (my|the) car ~ (purpose|wall|tree|bridge|off|oncoming|river)
        (sat|sitting|sit|standing|stood|stand) ~ (balcony|bridge|roof|window|ledge|railing|edge|cliff) ~ (letting go|let go|jump|jumping|falling|thinking|hour|hours|legs)
        letting go of the (railing|wheel|edge)
        inject* (all|too much|extra) (my|the|of my)? insulin
        my wrists
        (im|sitting|sat|been) ~ car (with)? (the|a)? hose
        bullet in my
        (height|depth|drop|fall) of the (bridge|cliff|building|quarry)
        (bridge|building|cliff) height
        (driving|walking|going|drive|walk|go|walked) ~ (past|to|by) the (railway|tracks|train|quarry|bridge|cliff|river|sea|rails) ~ (thinking|waiting|brave|wonder|planning|courage|jump|picture|imagining)
        (pills|{means}) ~ (be enough|enough to|would do it|do the job|kill me)
        (can|could) (you|i|one|someone) (overdose|od|die) (on|from|of|with|by) 
        (bought|buying|got|getting) ~ pills from (three|two|different|several|four|five|more|many|another|all)
        (keep|kept) ~ (blades|blade|razor|razors|rope|knife|gun) (under|in|hidden|by|close|near|for when)
        (knife|blade|razor|gun|rope) ~ (next to me|picturing|picture|imagining|calling|whispers)
        lethal dose
        painless (way|ways) to (die|go)
        (quickest|easiest|fastest|best) way to (die|go|kill|do it)
        ways to (die|kill myself|end it|do it)
        (bleed|bleeding) (out|to death)
        (stopped|stop|stopping) (taking)? my (insulin|heart pills|dialysis) ~ (die|end|on purpose|over|sooner)
      `,
      es: `
        (ahorcarme|ahogarme en el (mar|rio)|colgarme|envenenarme|apunalarme|degollarme|asfixiarme|electrocutarme|desangrarme|ahorcar)
        me % (quiero|voy a|pienso|quisiera) (ahorcar|colgar|envenenar|apunalar|desangrar)
        (pegarme|darme|meterme|pegar|dar|meter) (un|el) (tiro|balazo|plomazo|disparo|corchazo)
        (me pego|me doy|me meto) (un|el) (tiro|balazo)
        (volarme|reventarme|volar) (la cabeza|los sesos|la tapa)
        (tirarme|lanzarme|arrojarme|aventarme|saltar|brincar|botarme|tirar|aventar|lanzar|arrojar|meterme|echarme|saltarme) % (del|de la|de un|de una|desde el|desde la|desde|al|a la|a las|por el|por la|por un|por|debajo de|debajo del|abajo de|bajo|frente a|delante de|delante del|enfrente de) (un|una|el|la|los|las)? ({heights}|camion|coche|auto|carro|autobus|bus|colectivo|vacio|mar|rio|trafico|autopista|carretera|tren|trenes|subte)
        (cortarme|abrirme|rajarme|cortar|tajearme) (las)? (venas|munecas|cuello|garganta)
        (me corto|me abro|me rajo) las (venas|munecas)
        (estrellar|estrellarme|chocar|estamparme|estampar|embarrancar) ~ (coche|auto|carro|moto|muro|arbol|camion|contra)
        {want} % (una)? sobredosis
        (tomarme|tomar|tragarme|tragar|beberme|meterme|tomarmelas|empastillarme) % (todas|todo el frasco|todo el bote|un frasco|una caja|un monton de|la caja|el frasco|un punado|toda la caja|muchas|el veneno|veneno|cloro|raticida) (las|mis|estas|entero|entera|de)? (pastillas|pastilla)?
        (cuantas|suficientes|bastantes) (pastillas)? ~ (morir|matarme|morirme|no despertar|no despertarme|para morir|hacen falta|necesito|hace falta)
        (forma|formas|manera|maneras|modo) ~ (de|para) (morir|matarme|morirme|suicidarme|hacerlo sin dolor)
        (coche|auto|carro) (con|y) (la|una) manguera
        (tiro|bala|balazo) en la (cabeza|sien|boca)
        (pastillas) ~ (alcanzan|alcanzarian|alcanzaran|bastan|bastarian|serian suficientes|me matarian)
        (compre|comprar|consegui) (las)? pastillas ~ (farmacias|varias|distintas|tres|dos)
        (voy|ir|camino|paso|fui) (a|por|hasta) (las vias|el puente|el acantilado|la estacion|el rio) ~ (esperar|esperando|valor|pensando|imaginando|saltar|tirarme)
        voy a (saltar|tirarme|lanzarme) (ya|hoy|esta noche|de|$)
        dosis (letal|mortal)
        (como|donde) (ahorcarse|suicidarse|matarse|morir sin|hacer una soga|ahorcarme|matarme|suicidarme|conseguir veneno|comprar una pistola|cortarse las venas|morir)
        (no dejo de|no paro de|me quedo|estoy|sigo) % (mirar|mirando|viendo|ver|pensando en) ~ (vias|vacio|pastillas|soga|cuchillos|cuchilla|cuchillo|borde|tren|trenes|munecas|navaja|abajo|pistola)
        (miro|mirando|miro fijo) % (mis (munecas|venas)|las vias|la soga|el vacio|las pastillas|la cuchilla)
        (abri|prendi|deje|abriendo|abro) % (el|la llave del)? gas
        (elegi|escogi|encontre) (ya)? (el|la|un|una) (puente|lugar|arbol|edificio|forma|metodo|tren|rama)
        (me voy a|quiero|voy a|me) (empastillar|empastillarme|lanzar|tirar|colgar|cuelgo|ahorco|lanzo) (hoy|esta noche|ya|manana|$|al|del)
        (esta noche|hoy|manana|ya) me (cuelgo|ahorco|tiro|lanzo|mato|cuelgo ya)
        (chocar|estrellar|estrellarme|chocarme|volcar) ~ (a proposito|adrede|contra)
        (saltar|lanzarme|tirarme) (desde|de|al|a|del|por)
        (dejar|deje) de ponerme la insulina
        empastillarme
        tomarmelas todas
      `,
    },
  },
  {
    reason: 'means',
    level: 'crisis',
    says: {
      en: `
        (pills|{means}) ~ (in front of me|in my hand|in my hands|on my lap|beside me|next to me|right here|ready|lined up|counted|laid out|by my bed|to my head|in my mouth|out|in my drawer|just in case|tied|in the closet|on the table|in my bag|in the drawer|put by|stash|in the glovebox|under my pillow|under my bed|in the bathroom|already|saved up|here with me|in my bag for)
        ({means}) (is|are|all)? (right)? here
        (all)? (my|the|these)? pills (lined up|laid out|counted|ready|poured out)
        (holding|staring at|looking at|sitting with|counting|counted) (a|the|my|all my|all the|these|my dads|this|out)? (pills|{means})
        (saving|saved|stockpiling|stockpiled|hoarding|hoarded|collecting|stashing|stashed|storing|keeping) (up)? (my|the|all my|all the|some|enough)? (pills|{means})
        (ive|got|have|having|bought|buy|buying|ordered|order|got myself|found|getting|hid|hidden|took|take|loaded) ~ (rope|noose|gun|pistol|razor|blade|poison|blades|helium|cyanide|rifle|shotgun) (today|yesterday|tonight|this morning|ready|already|for it|to do it|in my)
        (bought|ordered|got|tied|made|making|tying|buying) (a|the|my|some)? (rope|noose|razor blades|poison|helium)
        (noose) (is|already|ready|tied|around)
        (rope|belt) (around|round|on) (my neck|the beam|the ceiling|the door)
        (gun|knife|blade|razor) (to|against|on|at) my (head|throat|wrist|wrists|temple|neck|skin|arm)
        (dads|husbands|fathers|grandpas|boyfriends|my) gun (is|on|in|from|out|loaded)
        loaded (the|a|my)? gun
        (im|standing|sitting|stood|here|been) % (standing|sitting|up|stuck|alone)? (on|at|by) (the|a|my)? (edge of the|top of the)? (bridge|ledge|edge|tracks|railway|rails|train tracks|cliff|cliffs|overpass|parapet|railing)
        on the (other side of the railing|wrong side of the|ledge)
        (roof|rooftop|balcony|window|top floor) ~ (looking down|the edge|ledge|jump|look down|ready|over the edge)
        looking down (from|at the) (roof|water|tracks|street|traffic|bridge)
        (have|got|ive|keep|hid|theres) (a|my|some)? (stash|stockpile|supply|secret stash) of (pills|{means})
        (ive|got|have|bought|found) ~ (gun|knife|machete) ~ (outside|waiting|list|going to)
        (rope|noose|belt|cord) ~ (tied|beam|closet|garage|ready|attic|hanging|tree|door)
        (saved|put by|hidden|hid|counted|collected|keep|count) ~ (pills) (by|away|up|$|and count|for this)
        (ive|i|got|have|with|theres) (got)? (a|the|my|his|dads|some|mums)? % (rope|noose|razor|razor blade|blades|blade|loaded gun) (and|with|around|under|at|$)
        (ive|got|have|took|stole|found|with) (got|taken)? (all)? (my|her|his)? (mums|dads|grans|brothers|sisters|mothers|fathers|dogs) (sleeping|heart|pain)? (pills|gun|insulin|rifle|knife|xanax|oxy|{means})
        (saved|saving|kept|collected|hoarded|stashed) ~ (painkiller|painkillers|pills|opioids|morphine|leftover pills)
        gun (safe)? (is|s) (open|loaded|on the|unlocked|out|here|in my)
        on the (wrong|other) side of the (railing|fence|rail|barrier|bridge|guardrail)
        bathroom floor with
        (pills|{means}) ~ (under|behind|inside|hidden|waiting|beside|within reach|nightstand|by the bed|bedside)  ~ (when|ready|case|tonight|me|night|$)
        (ive|i|have|got|keep) ~ (pills|insulin|morphine|fentanyl) ~ (save|saved|saving|stored|stocked|stashed|for the day|for when|just in case)
        (holding|hold|gripping|clutching|staring at|looking at|playing with) (a|the|my|this) (knife|gun|blade|razor|rope|bottle of pills|bottle|belt|scissors|lighter|noose|pills)
        (standing|stood|sitting|sat|im|been) (here)? (at|on|by|near|over) the (edge|ledge|top of|tracks|railing|water|platform edge|bridge) (and|of|looking|thinking|now|ready|$)
        (one|two) (step|steps|push) (and|away|from|more|forward)
        (cars|trains|train|trucks|traffic) ~ (step|stepping|walk|jump|run) (out|in front|onto|into)
        (let|letting) (the)? (car|wheel) (go|drift|hit)
        (closed|shut) the garage (door)? ~ (engine|car|running)
        (turned|turn|left|leave) ~ (gas|engine|car) (on|running) ~ (sleep|garage|window|windows|closed)
        (researching|researched|research|reading|read|looking|looked|googling|googled|searching|searched) (up|about|for|into)? ~ (overdose|lethal|drop|hanging|nooses|carbon monoxide|methods|poison|how many pills|ways to go|jump from|doses|fatal)
        (how high|how long|how much blood|how fast|how much) ~ (jump|fall|drown|bleed|die|lose|hang|it takes to)
        enough (pills|{means}) (now|saved|here|for it|to do it)?
        (ive|got|have) enough (now|pills|of them|tablets)
        (bottle|box|pack|stash) of (pills|{means}) (in|on|by|next|ready|beside)
        (counted|counting) (out)? (my|the)? pills (again|tonight|every night|twice|and|out|$)
      `,
      es: `
        (tengo|estan|tengo aqui|con|agarre|tome|sostengo|mirando|miro|guardo|cargo) (todas)? (la|las|el|una|un|mis|los)? (pastillas|{means}) (de mi padre|de mi marido|de mi abuelo)? ~ (delante|enfrente|frente a mi|en la mano|en las manos|aqui|lista|listas|listo|preparadas|en la mesa|al lado|a mi lado|en mi mano|cargada|en el cuello|conmigo|en la mochila|en la cabeza|en mi cuarto)
        (tengo|ya tengo) (la|las|una|el) (soga|cuerda|pistola|cuchilla|navaja|veneno|lazo|horca|raticida)
        (compre|consegui|comprando|comprar|pedi|conseguir|encontre|ate|amarre|colgue) (ya)? (la|una|el|un|mi)? (soga|cuerda|veneno|pistola|arma|raticida|cuchillas|navajas|lazo)
        (guardado|guardando|guarde|juntando|junte|juntado|acumulando|acumulado|ahorrando|escondiendo|escondi|escondidas|almacenando) ~ (pastillas|{means})
        (conte|cuento|contando|conteo) (mis|las|todas)? (las|mis)? pastillas (otra vez|cada noche|y|que|esta noche|$)
        (cuchillo|navaja|pistola|cuchilla) (en|contra) (el|la|mi|las) (cuello|cabeza|muneca|munecas|garganta|brazo|sien)
        (estoy|estoy parada|estoy parado|parada|parado|sentada|sentado|aqui|subida|subido) (aqui|sola|solo)? (en|sobre) (el|la|las|un|una) (borde del|borde de la|orilla del|baranda del|barandilla del)? (puente|borde|vias|cornisa|barandilla|baranda|acantilado|orilla del puente)
        (azotea|terraza|balcon|ventana|techo|tejado|puente) ~ (mirando para abajo|mirando hacia abajo|mirando abajo|borde|saltar|al vacio|mirando el vacio)
        (suficientes|bastantes) pastillas (ya|para (todo|no|morir|hacerlo|acabar)|guardadas|$)
        (cargue|cargando|cargada|cargar) (la|mi|una)? (pistola|arma|escopeta|revolver)
        (soga|cuerda|lazo|pistola|veneno|raticida) (esta|la tengo|lo tengo|colgada|atada|lista) (en|atada|lista|guardada|escondida|colgada|aqui)?
        (tengo|con|agarre) (el|un) (frasco|bote) (en la mano|abierto|enfrente|aqui|delante|listo)
        pastillas ~ (mesita|por si acaso|las cuento|bolsillo|cajon|escondidas|debajo de la almohada)
        pastillas ~ (suficientes|bastantes) (ya)? (para (todo|no|morir|hacerlo|acabar)|$)
        (con que|con lo que) (hacerlo|matarme)
        (ya)? tengo con que
        (guarde|guardo|junte|ahorre|escondi) (todas|todos|cada|las|los) ~ (calmantes|pastillas|analgesicos|somniferos|antidepresivos|opioides)
        (tengo|agarre|robe|saque|con|encontre) ~ (soga|gillette|navaja|pistola|veneno|pastillas) ~ (silla|de mi (madre|padre|abuela|abuelo|hermana|vieja|tia)|en el bano|no puedo)
        (soga|cuerda|lazo|cinturon) (en|al|alrededor) (el|del|de mi)? (cuello|viga|arbol)
        (del|al) otro lado de la (baranda|barandilla|reja|valla)
        (cuchillo|navaja|cuchilla|pistola) ~ (a mi lado|imaginarlo|imaginando|me llama|conmigo)
        (sosteniendo|agarrando|mirando|tengo|apretando) (en la mano)? (un|el|una|la|mi) (cuchillo|pistola|navaja|cuchilla|soga|cuerda|frasco de pastillas|gillette|cinturon) (en|y|contra|ahora|$)
        (parada|parado|sentada|sentado|estoy) (aca|aqui)? (en el borde|al borde|en la orilla|en la cornisa|frente al tren|junto a las vias|frente al mar)
        (un|solo un) (paso|empujon) (y|mas|me separa|nada mas)
        (cerre|encerrada en|encerrado en) (el|la) (garaje|cochera) ~ (motor|coche|auto)
        (motor|gas) (encendido|prendido|abierto) ~
        (busque|buscando|investigue|lei|googlee|averigue|investigando) ~ (dosis|sobredosis|metodos|formas|letal|veneno|cuantas pastillas|como hacer un nudo|nudos|altura|monoxido)
        pastillas ~ (escondidas|guardadas|debajo|almohada|para cuando|para el dia|noche) ~
        bano con la (gillette|cuchilla|navaja|hoja)
        pastillas ~ (preparadas|listas|contadas|delante|enfrente|frente a mi)
      `,
    },
  },
];
