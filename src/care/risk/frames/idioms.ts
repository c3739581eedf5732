/** What sounds like danger and is not: such phrases are taken out before anything else is looked for. */
import type { Locale } from '../../../model.ts';

export const idioms: { readonly [language in Locale]: string } = {
  en: `
    (die|dying|died|dead|death) (of|from|with) (laughter|laughing|embarrassment|shame|boredom|hunger|curiosity|thirst|cringe|cuteness|excitement|heat|cold|jealousy|happiness|joy|envy|mortification|awkwardness|secondhand|second hand|overwork|old age|the heat|cold|anticipation)
    {want} % die (of|from|with|laughing|inside|when|every time (i|he|she) (see|sees|hear)|on that hill)
    (die|dying|died) (laughing|my hair|inside a little|on that hill|a little inside)
    dying (to|for) (see|know|hear|try|meet|go|get|a|some|tell|eat|visit|the|my|you|coffee|food|find|read|watch|sleep|pee|talk|have|show)
    (to die for|drop dead gorgeous|dead tired|dead serious|dead end|dead line|deadline|dead on|dead battery|drop dead)
    (die|died|dies|dying|dead) (in|on|at) (the|my|a|this|that|every|minecraft|fortnite|roblox|mario|dark souls|elden ring|level) (game|last boss|boss|level|video game|lobby|first round|round|dungeon|same spot|tutorial|match|raid)
    (killing|kill|killed|killin|kills) (time|it|the (process|processes|server|job|lights|light|switch|engine|vibe|mood|power|tab|app|browser|music|thread|container|weeds|dragon|boss|mosquito|spider|bug|bugs|germs|noise|task|script|session|pain|motor|lights|virus|enemy|enemies|zombies|monster|monsters|deal|project|feature|bill|story|darlings|buzz|fly|wasp|ants)|two birds|zombies|a (mosquito|spider|fly|wasp|bug|dragon|process|boss|plant|few hours|couple of hours|bottle of wine together)|my (plants|plant|vibe|mood|feet|back|knees|darlings|sims|sim|character|battery|phone|diet|appetite|buzz|job|tomatoes|sourdough|cactus|budget|grades|lawn)|the (plants|plant|cactus|mood|lawn)|them with kindness|him with kindness|her with kindness|it with)
    (kill|killing|die|dying|dead) (in|on) (minecraft|roblox|fortnite|the sims|gta|the game|game|cod|valorant)
    (kill|killing|murder|murdered) (for|a) (pizza|coffee|burger|cup|sandwich|beer|nap|a|some|the|drink|curry|taco|bag|steak|holiday|good|decent|chance|hug|that)
    (kill|killing|murder) (him|her|them|you|my (sister|brother|husband|wife|boss|mum|dad|roommate|kids|son|daughter|boyfriend|girlfriend|cat|dog|neighbour|neighbor|teacher|coworker|flatmate|cousin)|the (kids|cat|dog|neighbours|neighbors)) (lol|haha|for (eating|that|this|leaving|forgetting|spoiling|making|taking|stealing|using|not|finishing|telling|being so|losing|waking|saying|breaking|borrowing|getting)|(she|he|they) (ate|took|finished|used|stole|forgot|left|spoiled|broke|borrowed|woke|ruined|told|drank|shrunk|washed|lost|deleted)|if (he|she|they|you) (leaves|leave|eats|eat|forgets|forget|spoils|spoil|is late|are late|snores|finishes|takes|uses|borrows|sings|plays|touches my (laptop|lunch|car|stuff|food|charger)|says that word|doesnt (clean|do|wash|reply|take out|put)|dont (clean|do|wash|reply|put|take out))|over the (dishes|remote|laundry|wifi)|with kindness|in (the game|mario kart|monopoly|chess|fortnite|fifa|smash|cod|minecraft|uno|paintball)|at (chess|monopoly|tennis|cards|mario kart|fifa|scrabble|uno))
    (killing|kills|killed) (me|us) (with|at the gym|lol|haha|softly|these|this|today my|tbh|slowly|my|smalls|here|since|after|lately)
    (comedian|joke|jokes|he|she|they|that|you|youre|this|it|which) (is|are|totally|always|just)? (killing|kills|killed) (me|us)
    (test|exam|workout|boss|hike|run|stairs|pollen|humidity|allergies|migraine|tooth|hangover|neck|shoulder|stomach|hunger|boredom|curiosity|class|lecture|shift|heels|hair|silence|meme|memes) (totally|just|nearly|almost)? (killed|kills|killing) (me|us)
    (beating|beat|destroying|killing) (me|us) (at|in|on) (chess|monopoly|tennis|cards|mario|scrabble|ping|fifa|uno|basketball|the game|everything|golf|the race|rummy)
    (baby|cat|dog|bump|kitten|puppy) (is|was|keeps|just)? (kicking|hitting|biting|attacking|kicked|bit|scratching) (me|us)
    hit (me|him|her|us|them) up
    (take|taking|took) my (own)? life (in|into|back|by|to the|seriously|in a|for granted|forward|one)
    (dont|not|never|nolonger) % (wanna|want) % live like (my|him|her|they|an|a|his|the|you)
    goodbye (letter|note) ~ (burned|burnt|you suggested|exercise|homework|unsent)
    (have|got|ive) enough (pills|insulin) (for (the|this|a|two|three|another) (month|week|weeks|months|trip|holiday)|until|till|to last)
    {want} % (disappear|vanish|be gone|hide) (to|by|from work|into nature|on|for (a|the) (week|weekend|day|few|while)|before (the|my) (party|meeting|boss))
    cant (go on|do this|come|make it) (thursday|monday|tuesday|wednesday|friday|saturday|sunday|holiday|vacation|the trip|anymore with the|that date|a date|a diet|with the printer|any dates|tour|camp|the school trip)
    drowning in (paperwork|work|emails|laundry|homework|email|deadlines|admin|dishes)
    kill (a few|some) of
    i (would)? rather die than (eat|watch|listen|go|wear|drink|do|sit|see|clean|work)
    (is|are|was|were|been|be|its|theyre|s|keeps|has|traffic|heat|commute|job|back|feet|head|knees|exam|exams|school|homework|shoes|suspense|wait|waiting) (gonna)? % (killing|killed|kill|murdering|slaying) (me|us)
    (boss|mum|dad|wife|husband|teacher|parents|roommate|boyfriend|girlfriend|sister|brother|coach|he|she|they|flatmate|landlord|manager|hell|shell|theyll) (is|are|will|would|gonna|is gonna|would literally|will literally|are gonna|literally|wants to|was gonna|will actually|will absolutely) % (kill|murder|killing) (me|us) (if i (forget|dont|am late|come|miss|lose|break|eat|spend|fail|spill|arrive|burn|scratch|get (a|another)|wear|tell|bring|leave|cancel|buy|use)|if im late|when (she|he|they) (sees|see|hears|finds|find|reads|gets (home|back|the bill)|find)|for (this|that|forgetting|being|losing|spilling|missing|not|telling|breaking|eating|posting|spending|staying)|lol|haha|because i (forgot|lost|spilled|broke|spent|ate|burned|left)|one day (lol|haha)|over this (project|deadline|dress))
    (omg|ugh|god|please|just|lol|well) kill me (now|already|$)
    kill me (now|already)? (lol|haha|please lol|monday|mondays|this (meeting|class|lecture|exam)|with)
    (just)? (kill|shoot) me (now|already) (lol|haha|$)
    shoot me (a|an|your|the|an email|over|some)
    (shoot|shooting) (the|a|some) (video|film|scene|photo|photos|breeze|hoops|ad|movie|wedding|commercial|documentary)
    killing myself (laughing|lol|haha)
    kill myself (laughing|with laughter)
    killing myself (at|in|with|over|trying to|to|doing|working|studying) (the gym|work|overtime|finish|get|meet|make|exams|my thesis|school|training|please|keep up|impress|pay|a report|crossfit|leg day|deadlines|this (project|report|thesis|essay|job)|these (exams|reports|deadlines))
    kill myself (at|over|for|to) (the gym|overtime|finish|meet|exams|my thesis|training|please|impress|pay|a report|crossfit|leg day|deadlines|this (project|report|thesis|essay))
    (killing|killed|kill) myself (laughing|working|studying|training|with work|over (a|the|my|this|these) (report|thesis|deadline|deadlines|project|essay|exam|exams|grades))
    (could|could have|couldve|wanna|want to) % (kick|kill|slap|shoot) myself (for|because i|that i) (forgetting|missing|not|saying|buying|selling|leaving|losing|letting|being so|texting|sending|forgot|missed|sent)
    (end|ending|ended) (it|things|everything) (with|between|amicably|on|by text)
    (end|ending) (the|my|our|this) (contract|relationship|marriage|lease|subscription|call|day|meeting|shift|engagement|session|friendship|membership|job|chapter|career|season|sentence)
    end (my|the) (life|working life) (in|with|of) (the city|crime|debt|london|paris|my company)
    {want} % end it (with|between|for him|because (he|she)|over text|tomorrow with|tonight with|by)
    (cut|cutting) myself (some slack|a slice|a piece|off|shaving|while (shaving|cooking|gardening|chopping|cutting|opening|doing|peeling|slicing)|on (a|the|some|my) (piece of|broken|tin|can|knife cooking|glass|paper|branch|thorn|fence|envelope|kitchen|razor while|door|edge|cheese grater|rose|nail|lid|bread)|a (break|bit|fringe|deal)|opening|chopping|cooking|by accident|accidentally|in the kitchen|peeling|slicing|at work|with (a|the) (bread|cheese|kitchen|paper|can|potato) )
    (cut|burned|burnt|hurt|hit|burn) (my (finger|hand|thumb|toe|back|knee|ankle|tongue|shoulder|foot|shin|elbow|hair|fringe|bangs|leg|arm|wrist|neck|head)|myself) (chopping|cooking|shaving|slicing|while|on the (oven|stove|pan|iron|grill|bbq|way|kettle|door|table|desk|cupboard|coffee|corner)|at (practice|practise|the gym|football|work|training|yoga|crossfit|soccer|rugby|tennis)|in the kitchen|at the|with (the|hot|coffee|soup|an|a hot|boiling)|by accident|accidentally|playing|running|lifting|skiing|skating|opening|climbing|moving|gardening|making|ironing|peeling|falling)
    (accidentally|by accident|by mistake) % (cut|burned|burnt|hurt|hit) (myself|my)
    (cut|burned|hurt) myself ~ (by accident|accidentally|by mistake)
    (cut|cutting) (corners|costs|down|back|the cake|to the chase|class|carbs|sugar|me off|him off|her off|ties|contact|my hair|my own hair|the grass)
    (hang|hanging|hung) (out|up|in there|on|the|my (coat|clothes|laundry|pictures|washing)|pictures|with|around)
    (jump|jumping|jumped) (on|off|in|into) (a|the) (call|zoom|bed|chance|trampoline|bandwagon|meeting|train to|bus to|lake|pool|shower|conversation|gun|sofa|swing|phone)
    (jump|jumping|jumped) (at|for|to|the queue|the line|ship|rope|through)
    bungee* ~ (bridge|off)
    (jump|jumping|jumped) ~ (parachute|skydive|skydiving|bungee|paraglider|instructor)
    (bite|bit|biting|bitten) the bullet
    (over my dead body|beat a dead horse|break a leg|cut to the chase|pain in the|killer (smile|app|view|deal|heels|outfit|workout|playlist)|dead to the world|dead sea|dead tired|deathly hallows|sick to death|bored to death|scared to death|scare* me to death|worked to death|working myself to death|work* myself to death|tickled to death|loved to death|love (him|her|them|it|you) to death|death by|the death of me|deadly (cute|good)|death metal|death star|fighting for my life in the)
    (worked|working|work|worrying|worry|worried|bored|boring|laughed|talked) (myself|me|us) (to|half to) death
    suicide (squad|prevention|awareness|silence|hotline training|door|doors|watch party|kings|burnout|drink|drill|drills|run|runs|club|forest|ghost|bunny|bunnies|girls|vest)
    (career|political|financial|social|professional|commercial|electoral|culinary) suicide
    (phone|battery|laptop|car|plant|plants|wifi|computer|tablet|engine|controller|conversation|party|chat|mic|headphones|camera|cactus|sourdough|internet|light|bulb|signal) (just|has|had|have|nearly|almost|is|keeps|finally|is about to|are|was)? (died|die|dying|dead|dies|killed)
    (dont|not|never|nolonger) % (wanna|want) % be (here|around) % (anymore)? % (in|at|on) (this|the|my|that|a|work|school|his|her) (office|job|city|town|country|school|house|party|company|flat|apartment|relationship|class|team|meeting|village|place|dinner|hotel|marriage|neighbourhood|neighborhood|department|committee|group chat|group|chat|server|app|call|queue|hospital|ward|waiting room)
    (dont|not|nolonger|never) % (wanna|want) % be here (anymore)? (this|the|my|its|it is|theres) (office|job|city|town|country|school|place|company|job|so (boring|cold|loud)|people|commute|rent|boring|cold|too (hot|cold|loud|expensive)|no (work|jobs))
    (dont|not|nolonger|never|cant) % (wanna|want|keep|go on|continue|stand)? % (live|living) (in|with|at|here|there|on my own|alone|paycheck|under|without|next to|near|out of|off|by|far|together|apart|abroad|for (them|him|her|other|others|my parents)|so far|a lie|on (campus|site|benefits|ramen|credit))
    (wont|not|not gonna|wouldnt) % be (here|around|available|in|there|home|online|back) % (tomorrow|next week|on|this week|for the|monday|tuesday|wednesday|thursday|friday|until|at|next month|next year) ~ (on leave|leave|holiday|vacation|trip|travelling|traveling|conference|work|off|away|appointment|wedding|dentist|visiting|session|because im)
    (rest|sleep|quiet) for (a week|good luck)
    (killed|nailed|slayed|smashed|crushed) it
    (im|am|was|were|literally|actually|lol) dead (lol|haha|that|omg|this|so funny|from)
    (bomb|shoot|shot|bombed|killed|destroyed) (the|my|that) (exam|interview|test|audition|presentation|shot|gig|set|speech)
    (shot|shots) (of|at) (tequila|vodka|espresso|the|whisky|goal)
    (overdose|overdosed|overdosing|od|odd|oded) (on|of) (chocolate|caffeine|coffee|sugar|netflix|tiktok|cute|carbs|cheese|cake|candy|tea|news|pizza|nostalgia|vitamin|garlic|podcasts|social media|christmas|self help|glitter|memes)
    (chocolate|sugar|caffeine|cuteness|coffee|netflix|christmas) overdose
    (bought|buy|need|got|buying|get|tied|ordered) (a|some|the|new) (rope|ropes) (for (the|my|our|a) (swing|boat|dog|climbing|garden|tent|tree house|camping|washing|trip|hammock|kids|sled|bell|goat|horse)|to tie (the|my)|for climbing|swing)
    (bought|ordered|got|buying|have|need|buy) (a|the|new|some|my|your)? ~ (razor|razors|razor blades|blades|knife|knife set) (for (shaving|my beard|my legs|the kitchen|cooking|fishing|camping|my brother|the)|set|to shave)
    (gun|rifle) (license|licence|range|shop|safe|club|show|control|laws|debate)
    (nail|glue|water|heat|hot glue|massage|squirt|nerf|toy|staple|price|paint|radar|top) (gun|guns)
    (wrote|written|writing|write|left|leave|leaving) (a|the|him|her|them|my|another|you) (letter|note|letters|notes) (to|for|in|on) (my|the|a) (gran|landlord|teacher|boss|friend|sister|newspaper|grandparents|penpal|mp|senator|neighbour|neighbor|office|fridge about|fridge to|table (about|for|saying (id|im at|where|to)|with|that im at)|council|bank|future self|younger self|school|editor|tooth fairy|santa|kids (teacher|school|lunch|lunchbox))
    (suicide|goodbye|farewell) (party|drinks|lunch|cake|card|gift|do|dinner|present|speech)
    (goodbye|farewell|bye) (letter|note|card|email|mail) (to|for) (my|the|our) (colleague|colleagues|team|boss|old job|job|coworker|class|students|past|ex|inner critic|childhood|house|younger)
    (see you|goodbye|bye) (next|on|tomorrow|then|for now|later)
    (clean|cleaning|cleaned) out the garage
    (all|everything|its all|everything is|everythings) (is)? % (ready|planned|prepared|arranged|in place) (for|to) (the|my|our|her|his|a) (party|trip|wedding|exam|move|holiday|meeting|presentation|visit|baby|weekend|interview|launch|dinner|birthday|christmas|flight|camping|concert|surgery)
    (rest|finally rest|sleep) (this weekend|on sunday|after (the|my) (exam|shift|exams|move|wedding))
    (want|wanna|ready) (to)? (finish|end) (my|the|this) (degree|thesis|course|project|book|marathon|report)
    (take|took|taking|taken) (my|all my|the|all the|some|a few|both|two|one|a couple of|a) (pills|pill|vitamins|ibuprofen|paracetamol|tylenol|antidepressants|insulin) (as|every|with (food|breakfast|water|dinner|my)|on time|like|in the morning|at night|for (my|the|a) (headache|back|cold|flu|pain|blood|thyroid|migraine|period|allergy|allergies|cramps|fever|hip|knee|tooth)|this morning as|today as|daily|regularly|before (bed|breakfast|sleep)|after (breakfast|lunch|dinner|food)|prescribed|at (8|9|10|the same|the right|night|noon)|and (feel better|went to work|the headache|it helped|slept|they help|im fine))
    (took|taken|take) (all|the|every) (my)? ~ (photos|pictures|stairs|exams|tests|classes|notes|boxes|credit|leftovers|advice|steps)
    (stop|end|help|killing|kill) the pain (in my|of my|from my|with (ibuprofen|ice|heat)|after)
    (hate|kill) mondays
    shoot (for|off) (the|an) (stars|moon|email)
    (thrown|throw|threw|throwing) (myself)? under the bus
    hit by a (ball|frisbee|snowball|door|wave)
    (walk|walking|walked|stood|standing|run|running|ran|sat|sitting|cycled|was|were|im|stuck|cycling) ~ (on|over|across|along|by) the (bridge|cliff|cliffs|tracks) ~ (lovely|nice|heron|herons|view|views|sunset|traffic|photo|photos|beautiful|pretty|dog|tourists|picnic|fishing|fireworks|sunrise|boats|ducks|swans|with my (friend|friends|sister|dog|mum|kids|husband|wife))
    (on|at|to) the (roof|rooftop|balcony) (terrace|bar|garden|party|pool|restaurant|repair|tiles)
    stuck in traffic
    (counted|counting|count|sorted|sorting) (out)? (my|the|all my)? (pills) (for (the|my|mum|dad|gran|a)|into the)
    (goodbye|goodbyes|farewell|farewells) to (the|my|our) (team|colleagues|class|coworkers|students|office|job|school|house|neighbours|neighbors|city|town|group|teachers|flat|apartment|boss|choir|car)
    (work|works|play|plays|cook|sleeps|sleep|run|runs|team|meeting|party|recipe|project) ~ (better|fine) (off)? without me
    (stop|quit) living (in|with|at|like)
    (burden|hopeless|useless) (in|at|on) (this|the|my|maths|math|sports|cooking|football|volleyball|our|parties|drawing|singing|dancing)
    (no|lost|lose) hope (for|in) (my|the|this|our) (team|club|season|printer|government|car|hair)
    (only|no|one) way (out|around|in|to get) (of|to) (this|the) (traffic|meeting|parking|building|city|maze|town|airport|party|call|centre|center)
    end of (me|us) (lol|haha|$)
    (end|the end) of (my|the|this) (shift|week|month|book|road|day|term|year|session|story|movie|show|line)
    (everything|all) (is)? ready for (tomorrow|today|tonight|monday)
    will (with|at) (a|the|my) (lawyer|notary|solicitor)
    updated our will
    (attacked|killed|eaten alive|bitten) by (the)? (mosquitoes|ants|midges|flies|bugs|wasps)
    (hope|want|wish|dont want) (him|her|them|my (dog|cat|mum|dad|gran|grandpa)|it) (to)? (doesnt|dont|not)? die
    what if i die (in|during|on|under|$)
    die (for|before) (my|our|them|the) (kids|children|family|country|daughter|son|dog)
  `,
  es: `
    (muero|morir|morirme|muriendo|muerta|muerto|muertos|muertas|moria|morí|mori|murio|muere|moriria|muriendome) % (de|del|por) (la|el|una|un|unas|lo)? (risa|hambre|sueno|sed|calor|frio|ganas|verguenza|cansancio|aburrimiento|miedo de que|amor|envidia|pena ajena|curiosidad|nervios|susto|ternura|emocion|asco|celos|calor|rabia|cringe|helado|probar|pizza|cafe|verte|conocer|ver|ir|comer|asco|saber|comerme|tristeza ajena|vacaciones|bochorno|gusto|felicidad|alegria|iluion|preocupacion|estres|cansada|irme a|que llegue|pereza|flojera|antojo|chocolate|cerveza|siesta|dormir|lindo|linda|lo (lindo|bonito|rico|bueno))
    (me)? % (muero|muriendo|estoy muriendo|morire|morir|morirme|moria) (de|por) (ganas|verte|hambre|risa|un|una|ese|esa|ver|ti|vos|el|la|comer|ir|probar|saber|hacer)
    (muerta|muerto|muertos|muertas) de
    (para|pa) morirse (de)?
    mato el tiempo
    (matar|matando|mato|mate|maten) (el|un|unas|al|los|las|dos|una|a la|a los) (tiempo|rato|horas|proceso|procesos|dragon|jefe final|mosquito|mosca|arana|pajaros|zombies|hambre|gusanillo|aburrimiento|cucaracha|bicho|bichos|cucarachas|mosquitos|hormigas|servidor|tarea|malas hierbas|virus|curiosidad|rata|polilla|antojo|nostalgia|ratones|enemigos|monstruo|gallina|pollo|cerdo)
    (me|nos) % (esta|estan|estas|mata|matan|matas|matando) % (matando|mata|el|la|los|las|con tus|tus|de risa|de|cuando|este|esta|esto|ese|esa) (el|la|los|las|espalda|cabeza|risa|calor|chistes|trafico|estres|trabajo|pies|ternura|curiosidad|amor|dolor de|jefa|jefe|examenes|rodillas|zapatos|insomnio|universidad|tesis|alergia|mudanza|tacones|me|semana|lunes|miedo ajeno|aburrimiento|plazo)?
    (trafico|calor|trabajo|estres|espalda|plazo|jefe|zapatos|tesis|examen|examenes|rodilla|alergia|cabeza|lunes|frio|incertidumbre|espera|viernes|tos|resaca|dieta) % (me|nos) % (esta|estan|mata|matan|va a) (matando|matar)?
    (mi|la|el|tu) (madre|padre|jefe|jefa|marido|mujer|novio|novia|profe|hermana|hermano|esposo|esposa|abuela|vieja|viejo|companera|profesora|profesor|suegra) (me|nos) (va a matar|mata|matara|va a asesinar|matan|ahorca|quiere matar) (si (llego|no|me|le|se|olvido|llegamos|lo|rompo|pierdo|repruebo|suspendo|gasto|ve)|por (llegar|no|olvidar|haber|romper|perder|esto|lo)|cuando (vea|se|sepa|llegue|lea|abra)|haha|porque (se me|no|olvide|perdi|rompi|llegue))
    mataria por (un|una|unas|unos|dormir|ese|comer|esas|vacaciones|estar)
    matame (camion|ya|de una|despacio|haha|suavemente)
    (matar|mato) (a)? (mi|mis|al|a la|a los|el|la) (hermana|hermano|gato|perro|marido|novio|novia|hijos|jefe|vecino|companera|companero|roomie|primo|prima|mujer|hijo|hija|suegra|cunado|profe|esposo|amiga|amigo|madre|padre) (se (comio|llevo|acabo|tomo|bebio|puso|gasto)|haha|por (comerse|dejar|no lavar|usar|olvidar|llegar|spoilearme)|si (vuelve a (dejar|usar|comerse|poner)|deja|no lava|no (saca|recoge)|se (come|acaba)|me spoilea|ronca|pone)|me (spoileo|robo (el|la|mi)|gasto|borro|mancho|perdio)|que (se comio|me)|en (el parchis|el juego|la play|el fifa|el ajedrez|mario))
    (estresarme|agotarme|matarme|matandome|mato|matarnos) (trabajando|estudiando|a trabajar|a estudiar|en el gimnasio|de risa|a reir|entrenando|de la risa|por (este|esta|el|la|un|una|llegar|sacar|terminar) (trabajo|examen|tesis|entrega|proyecto|a fin de mes|nota|nota|curso|plazo)?|limpiando|cocinando|en el gym|en el curro|para (aprobar|llegar|que (salga|quede))|con (las pesas|este proyecto|los examenes))
    (estoy matandome|me estoy matando|me mate|me mato) (a|por|para|en|con|trabajando|estudiando|de|entrenando|limpiando)
    me mato % (trabajando|estudiando|a trabajar|a estudiar|de (risa|la risa)|por (ellos|mis hijos|mi familia)|en (el gimnasio|el trabajo))
    (ganas de|quiero|me quiero|queria) (matarme|morirme|matar|morir) % (de la risa|de risa|de la verguenza|de verguenza|de pena|cada vez que (veo|oigo|suena)|con (estos|estas|los|las|tanta|este) (tarea|tareas|examenes|memes|deberes|calor|trafico))
    (tarea|examen|deberes|reunion|lunes|clase|mates|profe) ~ (ganas de|quiero) (morirme|matarme) % haha
    (corte|cortarme|cortar|corto|cortado|cortarse|quede|queme|quemarme|quemado|quemo) (el|un|la|las|mi|los)? (pelo|dedo|cabello|unas|flequillo|dedos|cesped|puntas|lengua|barba|mano (cocinando|con el|con la|pelando|picando|al)|pasto|luz|agua|rollo|rutina)
    me (corte|queme|he cortado|he quemado|corto|quemo) ~ (cocinando|afeitando|afeitandome|picando|pelando|con el horno|con la plancha|con el cafe|con el cuchillo (del|de)|sin querer|con papel|con una hoja de papel|abriendo|por accidente|con la sopa|con la olla|en la cocina|con el sol|en la playa|al sol|planchando|depilandome|rebanando)
    me (corto|corte) (un poco|mucho|cuando tengo que|al hablar|delante de|hablando|con la gente|en publico)
    (se)? (me|le|nos)? (corto|cortaron|cortó|corta) (la|el) (llamada|luz|agua|internet|comunicacion|mayonesa|leche|wifi|gas|senal)
    (cortar|corte|cortarle|cortamos|corto) con (mi|el|ella|mario|pablo|juan|un|esa|ese|la|esta)
    (tirar|tirarme|tirarnos|tire|tiro|tirada|tirado|lanzarme|lance|tiramos|tirarse) (toda|todo|al agua|a la piscina|a la pileta|en (el|la) (sofa|cama|playa|pasto|sillon|cesped|arena)|al (agua|mar (con|y|estaba))|de cabeza|la (basura|toalla|tarde)|un rato|del tobogan|por el tobogan|por (un)? paracaidas|en (paracaidas|parapente|tirolina)|del trampolin)
    tirarme (a la piscina|al agua|en la cama|en el sofa|un pedo|todo el dia)
    (puenting|bungee|paracaidas|parapente|tirolina)
    (colgar|colgue|colgado|colgo|colgarme|cuelgo|colgar) (el|la|los|las|en|del|un|unas) (telefono|ropa|cuadros|cuadro|foto|fotos|cortinas|lavadora|hamaca|celular|llamada|piscina|videollamada|movil|guantes|luces|bici)
    (servidor|computadora|ordenador|programa|pc|sistema|celular|movil|app|windows) ~ (colgo|murio|colgado|cuelga|muere|muerto|crasheo)
    (murio|muere|muriendo|muerto|murieron|muerta) (el|la|mi|un)? (movil|bateria|celular|telefono|planta|wifi|internet|plantas|laptop|coche|auto|ordenador|cactus|conversacion|pila|pc)
    escuadron suicida
    (prevencion|dia mundial|charla|formacion|taller|curso|libro|documental|estadisticas|estudio|noticia|noticias) (sobre|del|de la|de|de prevencion del|contra|acerca) (el|la)? (suicidio|conducta suicida)
    (suicidio|muerte) (politico|profesional|comercial|social|financiero|laboral|lenta la|lenta)
    (ahogo|ahogarse|ahogarme|ahogas) en un vaso (de agua)?
    (vivir|estar|seguir) % (con (mis|mi|el|ella|ellos|su|la|los|miedo|mentiras|esta (ansiedad|culpa))|en (esta|este|la|el|mi|una|un|casa|madrid|barcelona|bogota|lima|mexico|buenos aires|su|ese|esa|piso) (ciudad|casa|piso|pais|pueblo|barrio|departamento|depto|apartamento|oficina|campo|trabajo|relacion|empresa|ciudad|mentira|residencia|capital|edificio|colonia|colegio|cuarto|clase|grupo|reunion|fiesta|hotel|centro|escuela|matrimonio|lugar)|asi|aca con|aqui con|sin (calefaccion|ti|el|ella|mi|internet)|sola en|solo en|de alquiler|lejos|pendiente|preocupada|preocupado|a la sombra|bajo|del cuento|juntos|separados|de (mis|las|la) (padres|apariencias|ayuda))
    (no|ya no) (quiero|puedo|deseo) % (estar|seguir) (mas)? (aqui|aca)? (en|con|esta|este|la|el|mi) (esta|este|la|el|mi)? (oficina|trabajo|empresa|ciudad|colegio|casa|escuela|reunion|fiesta|pais|clase|pueblo|equipo|grupo|relacion|hotel|jefe|gente|universidad|carrera|novio|pareja|marido|curso|app|chat|hospital|sala|oficina|trabajo)
    (no|ya no) (quiero|puedo) seguir (con|en|estudiando|trabajando|hablando|discutiendo|asi|esperando|leyendo|peleando|fingiendo|pagando|jugando|viendo|saliendo|viviendo (con|en|aqui con|asi)|este|esta|la|el)
    (terminar|acabar|termino|acabo|acabe|termine|terminarlo|fin) con (pablo|el|ella|mi (novio|novia|pareja|relacion|marido|contrato|deuda|deudas|ex|jefe|trabajo|adiccion)|esta (relacion|deuda|tarea|reunion)|este (proyecto|trabajo|informe|libro|contrato)|todo (el trabajo|el papeleo|lo pendiente|esto antes|el lio|este (trabajo|papeleo|lio|informe))|todas|todos los|la mudanza|las dudas|el papeleo)
    quitarme (de encima|el|los|las|la (ropa|duda|idea|espinita|chaqueta|mascarilla|ansiedad|cancion|mania|costumbre|venda|muela|vesicula|careta|resaca)|un peso|peso|de en medio)
    (compre|comprar|comprando|consegui|necesito|busco) (una|la|unas|un) (cuerda|cuerdas|soga|navaja|cuchillo|cuchillos) (para (el columpio|escalar|la hamaca|el perro|el barco|tender|saltar|la guitarra|atar|el jardin|la tienda|el bote|el bebe|los ninos|la cocina|cocinar|pescar|acampar|la piñata|la pinata|amarrar)|de (escalada|guitarra|cocina|violin|saltar))
    (escribi|escribo|deje|escribir|dejo|dejar) ~ (carta|nota|notas|cartas) (a|en|para) (mi|la|el|los|mis) (abuela|abuelo|amiga|amigo|jefe|casero|profesor|profesora|nevera|refri|vecino|vecina|reyes|ayuntamiento|director|banco|puerta del vecino|heladera|companero|companera|papa noel|hermana en)
    (carta|mensaje|correo|fiesta|cena|comida|tarjeta|regalo|email) de despedida (del trabajo|de mi (companera|companero|jefe|trabajo)|para (mi (companera|companero|jefe)|una companera|un companero|los)|de soltera|de soltero)
    despedida de (soltera|soltero|ano)
    (todo)? (preparado|listo|planeado|arreglado|organizado) % para (la|el|mi|las|los|su|nuestra|nuestro|un|una|que (vengan|lleguen)|cuando (venga|lleguen|vengan)) (fiesta|viaje|examen|boda|mudanza|reunion|presentacion|cumpleanos|cena|vacaciones|visita|entrevista|excursion|clase|mudanza|paseo|baby|bebe|concierto|navidad|comida|asado|llegada|sabado|domingo|fin de semana)?
    (desaparecer|desaparezco) (unos dias|un rato|del (mapa|telefono|grupo|chat)|de (las redes|instagram|facebook|la oficina|las redes sociales)|por unos dias|una semana|el fin de semana|del whatsapp)
    (azotea|terraza|balcon|puente) ~ (cerveza|asado|sol|plantas|patos|foto|fotos|vista|vistas|cafe|paseo|atardecer|amigos|amigas|vino|fiesta|bonito|barbacoa|turistas|fuegos)
    (paseamos|paseo|caminamos|camine|caminar|cruzar|cruzamos|cruce|pasamos|pescar|foto) ~ (por|en|del|al|sobre) (el|un)? puente
    (tomo|tome|tomado|tomar|tomando|tomarme|tomarlas|tomas) (todas)? (mis|las|la|mi|un|una|dos|el) (pastillas|pastilla|ibuprofeno|paracetamol|vitaminas|antidepresivos|insulina|clonazepam|rivotril) (como|cada|para (la|el|dormir como|mi|los)|por la (manana|noche)|todos los dias|de (la|noche|dia|manana) ?(noche|manana|tension|tiroides|presion)?|a (la|su) (misma|hora)|con (el|la|agua|comida)|segun|que me (receto|mando|dio)|antes de|despues de|y (me siento|dormi|estoy mejor|se me)|recetadas|recetada|del (medico|desayuno|doctor|corazon)|cuando me duele)
    (tome|tomo|he tomado) (un|una|dos|el|la) (pastillas|ibuprofeno|paracetamol|pastilla)
    (disparo|disparar|tiro) (de|la|el|una|con) (la)? (foto|camara|flash|penal|esquina|libre|alarma|salida|precio|gracia|precios)
    (bala|balas|tiro) (perdida|de gracia|al aire)
    (cerca|lejos) del tiro
    (chocolate|azucar|cafeina|cafe|series|ternura) ~ sobredosis
    sobredosis de (chocolate|azucar|cafeina|cafe|series|ternura|netflix|dulces|amor|turron|informacion|trabajo|navidad|memes|carbohidratos)
    (vida|morir) en el (juego|intento haha|intento)
    (me)? (matan|mataron|mato|mate|muero) (en|a|siempre en) (el|un|la)? (juego|fortnite|partida|minecraft|nivel|ultimo nivel|play|freefire|lol|jefe final|zombies|pantalla)
    (me despedi|despedirme|me despido|despedida) de (mi|mis|la|el|los|las|ella|un|una) (madre|padre|hija|hijo|abuela|hermana|amiga|amigo|companeros|hermano|novio|novia|familia|prima|casa|abuelos|clase|trabajo|equipo|alumnos|profe|perro)? (en (el|la) (aeropuerto|estacion|terminal|puerta)|antes (del|de) (viaje|irme de|vuelo|la mudanza)|porque (me mudo|se muda|se va|me voy a (madrid|estudiar|vivir))|y (me subi al|tome el (bus|tren|avion)))
    (termina|acaba|terminaba) con una (carta|nota)
    me voy (de vacaciones|de viaje|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|unos dias|una semana|a (madrid|casa|dormir|trabajar|la cama|la playa))
    (no sirvo|no valgo) para nada (cocinando|en mates|con)
    (hasta|me) (la muerte|mori) (de|con) (la)? (pelicula|serie|meme|audio|video)
    trag* tierra
    (conte|cuento|contar|separe|ordene) (mis|las)? pastillas (para (el|la|mi|los)|en el)
    (hora|momento) de irme (a|al|de (la oficina|casa de|la fiesta|vacaciones))
    (el|es el) fin de (mi|la|el|semana|mes|ano|curso) (turno|semana|mes|jornada|clase|curso|libro|ano)?
    (trabajan|funcionan|juegan|duermen|cocinan|estudian) mejor (sinmi|sin mi)
    (carga|estorbo|inutil) (en|con|para) (el|la|este|las|los) (equipo|voley|cocina|mates|deportes|cocina|futbol|baile|clase|matematicas)
    no puedo (mas)? (mas)? de (la)? (risa|risas|amor|ternura|calor|sueno|hambre)
    (tiene|tengo) (remedio|arreglo) la
    (me)? (tiro|tiro al|tire al) (al|en el) (sofa|sillon|pasto|agua)
    si me muero (en|durante) (la|el) (cirugia|operacion|anestesia|avion|vuelo|quirofano)
    (cirugia|operacion|avion|anestesia) (y)? si me muero
    (sali|salir|salgo) corriendo (de casa (a|al|para)|a|al|para)
    (testamento) (con|ante) (un|el|una) (abogado|notario|abogada|escribano)
    (bebe|gato|gata|perro|perra|perrito|gatito) (me|nos) (patea|arano|mordio|muerde|aranó|pateo|pega|golpea|ataca)
    (rompio|rompieron) la puerta (del (bano|coche|armario|auto|garaje|horno)|de (la (nevera|heladera)|casa y))
    (escondi|encerre|encerrada|escondida) ~ (bano|cuarto) (de la fiesta|del trabajo|a (llorar|leer|estudiar|trabajar)|en la fiesta)
    (pastillas|pastilla) (suficientes|bastantes) para (el|la|este|un|dos) (mes|semana|viaje|meses|semanas)
    (matar|asesinar|mato|asesino|asesinare) (esta|esa|una|la|este|ese) (pizza|hamburguesa|tarta|torta|cerveza|burrito|comida|paella|empanada)
    (no|ya no) (quiero|puedo) estar (aqui|aca) (el|este|esta|en|todo|los|por) (fin|fin de semana|verano|invierno|navidad|dia|domingo|domingos)
    carta a (mi|un|una|mis) (padre|madre|ex|hermano|hermana|hijo|hija|hijos|yo) ~ (enviar|mandar|terapia|tarea|ejercicio|vas a leer|voy a mandar)
    (ay|uf|ugh|dios) matame
    (dormir|matar|mato) a (dos|un|el|la|una) (perro|perros|gato|gata|mosca|mosquito)
    acabar con todo (el|lo|este|esto antes)
    (corta|corte|cortan) a (diez|cinco|veinte|la mitad)
    linea de (prevencion|ayuda|crisis)
  `,
};
