/** What should be seen soon. Some of these together are more (together.ts). */
import type { Sign } from '../sign.ts';

export const concern: readonly Sign[] = [
  {
    reason: 'passive',
    level: 'concern',
    adds: 'wish',
    says: {
      en: `
        (wish|hope|hoping|wishing|pray|praying|want|wanna|wishes) ~ (dont|wouldnt|didnt|couldnt|not|never) % (wake up|have woken up|be born|exist|been born|woken up|wake|exist anymore|wake up again)
        (never|not) % (wake up|waking up) (again|tomorrow|anymore|$)
        (dont|wouldnt|not) % (wanna|want|care if i|mind if i|mind if i dont) % (wake up|woke up|waking up)
        (wish|wished|if only) % (i|id) % (was|were|am|could be)? % (dead|never born|not alive|never been born|not born|gone|invisible|nonexistent)
        wish i (had|could) (died|die|disappear|vanish|never|just vanish|not be alive)
        (wish|wished) (id|i had|i) never (been)? (born|existed)
        (wouldnt|would not|not) (mind|care|be sad|be bothered|matter) % if ~ (hit me|i died|i got hit|ran me over|i was gone|killed me|i got cancer|crashed|i never|i did not|me dead|i die|got run over|ran into me)
        hope ~ (hits me|i die|kills me|i get hit|get cancer|get run over|i get sick|runs me over|something happens to me|takes me)
        {want} % (disappear|vanish|fade away|not exist|be gone|stop being|evaporate|be nothing|be erased|sleep and not wake up|go to sleep and never)
        (died|die) in my sleep
        (think|thinking|thoughts|thought|dream|dreaming) % (a lot)? (about|of) (death|dying|being dead|not being here|not existing|my funeral|my own funeral|my death)
        (tired|sick|exhausted) of (living|being alive|life|existing|living like this|breathing|this life)
        (fed up|bored) with (living|life|being alive)
        what it would be like (to be dead|to not exist|if i died|if i wasnt here)
        wonder (who|if anyone|what|whether|how many) ~ (funeral|miss me|if i died|if i was gone|notice if i|would care)
        (nobody|noone|no one|anyone|would anyone|does anyone) % (would|will|d)? % (notice|care|miss me|even notice|cry) % if i (died|disappeared|was gone|vanished|werent|wasnt|dropped dead|stopped)
        (death|dying) ~ (relief|peaceful|comforting|would be easier|sounds nice|would be nice|sounds good|beautiful)
        dont (think|know) ~ (id treat|treat it|want treatment|be around|ill live|i will live) 
        (easier|better|nice|nicer|peaceful) (not to|to not|to never) (exist|be|wake up|be here|have been born|live)
        (if|when) i died ~ (nobody|noone|no one|anyone|who|notice|care)
        (god|lord|death|someone) ~ (takes|take|would take|comes for|come for) me
        {want} % (not be here|be with god|go home to god)
      `,
      es: `
        (ojala|quisiera|espero|desearia|deseo|querria|quiero|rezo|pido|me gustaria|prefiero|preferiria) ~ (no|nunca|jamas) % (despertar|despertara|despertarme|despierte|haber nacido|hubiera nacido|hubiese nacido|despertase|amanecer|amaneciera|despertarme mas|existiera|existir)
        ojala (me muriera|me muera|estuviera muerta|estuviera muerto|me atropelle|me atropellara|me de|me diera|me parta|me lleve|me llevara|dios me|no existiera|desapareciera|no haber)
        (no me importaria|me daria igual|no estaria mal|no pasaria nada|me da igual) (que|si) ~ (atropellara|atropelle|muriera|muero|morir|matara|morirme|pasara algo|me matan|me muera|desapareciera)
        (si me muriera|si me muero|si me pasara algo|si muriera) ~ (no pasaria|nadie|igual|da igual|lo notaria|no importa|mejor)
        (quiero|quisiera|me gustaria|ganas de|necesito|ojala) % (desaparecer|no existir|esfumarme|dejar de existir|evaporarme|borrarme|no estar|no haber nacido|dormir y no despertar|dormirme y no despertar)
        (dormirme|dormir|dormida) y no (despertar|volver|despertarme)
        (pienso|pensando|pensar|sueno) (mucho|a menudo|siempre|seguido|todo el tiempo|constantemente)? % (en|con) (la muerte|morir|mi muerte|mi funeral|que me muero|no estar|estar muerta|estar muerto|no existir)
        (cansada|cansado|agotada|agotado|aburrida|aburrido) de (vivir|la vida|estar viva|estar vivo|existir|esta vida)
        nadie (se daria cuenta|lo notaria|me extranaria|me echaria de menos|lloraria|me va a extranar|iria a mi funeral)
        (la muerte|morir|morirme) (seria|es|me parece|suena) ~ (alivio|descanso|paz|facil|bonito|mejor)
        (imagino|imaginar|pienso) (como)? (seria)? ~ (si yo no (estuviera|existiera)|sinmi)
        quisiera no (estar|existir|ser|haber)
        no me importaria (morir|morirme|morirme manana|que me maten|desaparecer)
        (seria|es) (mas)? (facil|mejor|lindo|bonito) no (existir|estar|despertar|haber nacido|vivir)
        (dios|la muerte|la virgen) (que)? (que)? (me|ya me) (lleve|llevara|lleves)
        que me lleve (dios|la muerte|ya)
        nunca (debi|tendria que|deberia) (haber nacido|nacer)
        no (deberia|debi) (existir|haber nacido|nacer)
        quedarme dormida para no despertar
      `,
    },
  },
  {
    reason: 'despair',
    level: 'concern',
    adds: 'despair',
    says: {
      en: `
        (hopeless|hopelessness|helpless|worthless|despair|desperate|trapped|numb)
        (no|lost|without|losing|any|lost all|given up|giving up|not|gave up) % (all|any|my|on)? % hope
        (nothing|never|isnt|wont|its not|not|doesnt) % (will|gonna|is|ever|going to|gets|things)? % (ever)? % (get|gets|getting) (any)? better
        (no|see no|dont see|cant see|any|cant imagine|dont have|not see|imagine) (a|any|my)? % (future|way forward|way out|light|tomorrow|end to this|point|ahead)
        (whats|what is|what|see|no|any|isnt a|sees|the|not much) (is|s)? (the)? point (of|in|anymore|any|to|to any|trying|is there|$)
        (its|everything|it|life|all|feels|is|seems|everythings) (is|s|feels|seems)? (all|so|completely|just)? (pointless|meaningless|useless|bleak|for nothing|in vain|hell|unbearable)
        (nothing|none of it|none of this) (really)? (matters|helps|works|changes|is worth|will change|will help|means anything)
        (cant|couldnt|cannot) % (do|take|bear|stand|cope with|handle|keep doing|deal with) % (this|it|anymore|life|any of this)
        (cant|couldnt) % (cope|go on|keep going|carry on|continue|keep living like|live like this)
        (tired|exhausted|sick) of (everything|trying|fighting|it all|this life|being me|pretending|all of it|all this|hurting|living like)
        (giving|given|give|gave) up (on)? (everything|life|myself|now|completely|$)
        (feel|feeling|im|so) % (empty|hollow|dead inside|broken beyond|beyond help|nothing anymore|completely alone|utterly alone|so alone)
        (hate) (myself|my life|being me|being alive)
        (never|not) (be|gonna be|feel) (okay|ok|happy|better|fine|myself)
        (lost|losing) (the|my|all) (will|strength|reason) (to|for) (fight|try|things|go)
        (dont|doesnt) (feel like i)? matter (to anyone|anymore|at all|$)
        (stopped|dont|cant) (seeing|see|find) (a|any|the) (reason|point|meaning)
        (feel|feels) like giving up
        (falling apart|at rock bottom|rock bottom|end of my rope|end of my tether|breaking point|at my limit|drowning in)
        (broken|ruined) and nobody
        (how much longer|how long) (can)? (i)? ~ (take|stand|bear|last|hold|go on|do) (this|it|on)?
        nobody (cares|loves me|can help|would care|understands)
        just (want|wanna|need) (the|this|it|all) (pain|it|suffering)? (to)? (stop|end|be over)
        (everything|world) is (dark|black|over|ruined)
        im (done|finished) (with)? (everything|trying|fighting|all|all of it)
      `,
      es: `
        (desesperada|desesperado|desesperanza|desesperacion|atrapada|atrapado|sin esperanza|sin salida)
        (no tengo|perdi|perdido|sin|no hay|no queda|no me queda|perdiendo|ninguna) (toda|la|ninguna|mas|las)? % (esperanza|esperanzas|fe|futuro)
        (nada|nunca|no) % (va a|ira|vamos a)? % (mejorar|mejora|mejorara|cambiar|cambia|cambiara|tiene sentido|tiene arreglo|tiene solucion|sirve|vale la pena|importa|me importa|ayuda)
        no (veo|hay|encuentro|le veo|tengo|le encuentro|imagino) % (la|una|el|ninguna|un|mi|al|a la|a)? % (salida|futuro|sentido|solucion|luz|futuro)
        (para que|pa que|que sentido) (seguir|sigo|vivir|me levanto|tiene|sirvo|esforzarme|intentarlo|hago)
        todo (me)? (da igual|sale mal|es inutil|esta perdido|se acabo|es un infierno|es oscuro|se derrumba|es negro)
        (no|ya no) (puedo|doy|aguanto|soporto|resisto|aguantare) % (mas|con todo|con esto|esto|asi|$)
        (no|ya no) puedo (seguir|continuar|con la vida|con nada|con mi vida)
        (cansada|cansado|harta|harto|agotada|agotado) de (todo|luchar|intentar|sufrir|esta vida|fingir|vivir asi|mi vida|ser yo)
        (me siento|estoy|por dentro) % (vacia|vacio|hueca|hueco|muerta por dentro|muerto por dentro|rota|roto|sola en el mundo|solo en el mundo|hundida|hundido|perdida|perdido)
        (me rindo|tire la toalla|me rendi|tiro la toalla|he tirado la toalla)
        (odio|detesto) (mi vida|ser yo|vivir|estar viva|estar vivo)
        me odio
        ganas de rendirme
        nunca (voy a|podre|volvere a) (estar bien|ser feliz|estar mejor|mejorar)
        no le importo a (nadie|ninguno)
        (toque|tocado|tocando) fondo
        (a)? nadie (le importo|me quiere|puede ayudarme|le importa|me entiende|me ayuda)
        (solo)? quiero que (pare|termine|se acabe|acabe) (esto|todo|el dolor)?
      `,
    },
  },
  {
    reason: 'burden',
    level: 'concern',
    adds: 'burden',
    says: {
      en: `
        (a|such a|just a|am a|the|nothing but a|being a|everyone) % burden
        (burdening|weighing down|dragging down|dragging everyone) (everyone|my family|them|you|people|down)?
        (i drag|i only|im only|i just|all i do is|i) % (make|making|cause|cost|ruin|hurt|disappoint|causing|ruining|bring) (everyone|everyones|my familys|their|them|people|everybody|problems|trouble|people money|everything|money)
        (deserve|deserves|deserved) (a)? better (mum|dad|parent|wife|husband|daughter|son|person|friend|partner|than me)
        {self} % (am|are)? % (useless|a waste of (space|air|time|oxygen)|in the way|in everyones way|a failure|good for nothing)
        better % (off)? without me
      `,
      es: `
        (una|la|otra|solo una) % carga
        (soy|siento|sentirme|un|ser un) % (estorbo|lastre|peso|problema para|inutil|desperdicio|fracaso|fracasada|fracasado|parasito)
        (les|le) (complico|arruino|jodo|hago dificil|amargo|complico la) (la)? (vida)
        (merecen|merece) (a alguien|una|un|algo|otra|otro) % (madre|padre|hijo|hija|esposa|esposo|pareja|persona)? % mejor
        no (sirvo|valgo) (para)? nada
        (solo|siempre) estorbo
        (arrastro|hundo|dano|lastimo|decepciono) a (todos|mi familia|los demas|todo el mundo)
        (solo|siempre) (causo|doy|traigo|soy) (problemas|molestias|un problema|disgustos|una molestia)
        mejor sinmi
      `,
    },
  },
  {
    reason: 'farewell',
    level: 'concern',
    adds: 'farewell',
    says: {
      en: `
        (gave|given|giving) away (my|some of my)
        (goodbye|farewell) (forever)?$
        (made|making|writing|wrote|updated) (my|a) will
        say goodbye to (everyone|them|my family|the kids|you all|people)
        (letter|letters|note) (to|for) (my|the) (kids|children|family|parents|loved ones) 
      `,
      es: `
        (regale|regalando|di|regalo) mis
        (hice|hacer|escribi) (mi|el) testamento
        (despedirme|me despido|despedida)
        (carta|cartas) (a|para) (mis|mi) (hijos|familia|padres|hija|hijo|seres)
      `,
    },
  },
  {
    reason: 'means',
    level: 'concern',
    adds: 'means',
    says: {
      en: `
        (the|my|these|all the|all my) (pills|rope|noose|gun|blade|razor|insulin) (is|are|in|on|next|right|ready|here)
        (have|got|keep) (a|my|the|all|enough|some|his|dads) (gun|rope|noose|pills|poison|blades)
        counted (my|the|out)
        (everything|its all|all) (is|s)? ready
      `,
      es: `
        (las|mis|la|una|el) (pastillas|soga|cuerda|pistola|cuchilla|veneno) (en|aqui|al|ahi|lista|listas|delante)
        (tengo|guardo) (las|la|una|el|mis|todas) (pastillas|soga|cuerda|pistola|cuchilla|veneno)
        todo (listo|preparado)
      `,
    },
  },
  {
    reason: 'self-harm',
    level: 'concern',
    adds: 'urge',
    says: {
      en: `
        (i|weeks|days|months|year|stopped|without|about|from) (cut|cutting) (last|without|but|two|three|months|days|this|on|when|myself|again|$)
        (without|stopped|stop|quit) cutting
        (punch|hit|bang|kick) (the|a|my) (wall|walls|head|hand)
        (cut|cutting|burn|burning|burned|hurt|hurting|harm|harming|harmed|scratch|scratching|scratched|hit|hitting|punch|punching|bite|biting|punish|punishing|pinch|starve|starving) (on)? myself
        (self harm|selfharm|self harmed|self harming|selfharmed|selfharming|self injury|self injure|sh urges|self harms|self injured)
        (relapsed|clean|urge|urges|relapse|relapsing|urged) (with|from|to|on|of)? % (cutting|cut|sh|self harm|hurt|burn|harm|hurting)
        (used to|i|been|started|stopped) % (cut|cutting) (again|as a|in|when|for|since|at|my (arm|arms|leg|legs|thigh|thighs)|$)
        my (scars|cuts|old scars|self harm scars|burns) (are|were|on|show|from|and|$)
        (scratch|scratched|pick|picked|dig|dug|bang|banged|punch|punched|bite|bit) my (arms|arm|skin|head|nails|leg|legs|thighs|wrist|wrists) ~ (until|bleed|wall|blood|against|raw|bruise)
        (until|till) (i|they|it) (bleed|bled|bruise|bruised)
      `,
      es: `
        (cortarme|quemarme|lastimarme|hacerme dano|autolesionarme|herirme|golpearme|castigarme|aranarme|hacerme cortes|autolesiones|autolesion|autolesionaba|autolesione|autolesionado|autolesionandome)
        me (cortaba|corto|corte|he cortado|quemaba|quemo|queme|lastimaba|lastimo|lastime|golpeaba|golpeo|aranaba|arano|hacia dano|hago dano|hice dano|rasgunaba|tajeaba) % (los brazos|el brazo|las piernas|las munecas|los muslos|la piel|cuando|otra vez|ayer|anoche|en|de|el mes|la semana|hace|antes|a mi|sola|solo|por|$)
        mis (cicatrices|cortes|marcas)
        (sin|deje de|dejado de) (cortarme|lastimarme|hacerme dano|autolesionarme)
        me (quemaba|cortaba|lastimaba|golpeaba|rasgunaba|cortaba casi)
        (pego|golpeo|pegue|doy) (a|contra) (la|las|una) (pared|paredes|puerta)
        (rasco|arano|pellizco|muerdo|golpeo|rascaba) ~ (sangrar|sangre|pared|moretones|cabeza)
        hasta (sangrar|que sangran|que sangra|hacerme sangre)
      `,
    },
  },
  {
    reason: 'other-person',
    level: 'concern',
    other: true,
    says: {
      en: `
        (kill|kills|killed|killing|hang|hanged|hangs|shot|shoot|hurt|hurting|harm|harming|harms|cut|cuts|cutting|stab|stabbed|drown|drowned|burn|poisoned|starve|starving|hung|unalive|offed|off) (himself|herself|themselves)
        (took|take|taking|ended|end|ending|takes|ends) (his|her|their) (own)? (life|lives)
        {person} ~ (wants to|wanted to|gonna|is gonna|wanna|wants|want to|wishes|says she wants to|talks about|talking about|threatened to|threatens to|threatening) % (die|be dead|dying|end it|end it all|suicide|jump|kill|live|disappear|kms)
        {person} ~ (doesnt|dont|didnt) % (wanna|want) % (to)? (live|be here|be alive|exist)
        {person} % (is|are|was|been|has been|seems|feels|might be|hes|shes|s) % (suicidal|self harming|cutting)
        {person} % (jumped|overdosed|hanged|attempted) (off|from|in front|last|again|$)
        {person} ~ (suicidal|suicide|overdosed|overdose|suicidally)
        (hes|shes|theyre) % suicidal
        (died|dead|lost ~) (by|to|from) suicide
        (wed|they|were|well|hed|shed|id|kids|everyone) ~ better off without (him|her|them)
        (his|her|their) (suicide|overdose|suicide attempt|attempt)
        (after|since) (he|she|they|my (brother|sister|dad|mum|son|daughter|friend)) (did it|jumped|hanged|overdosed)
      `,
      es: `
        (matarse|suicidarse|ahorcarse|quitarse la vida|colgarse|cortarse|autolesionarse|hacerse dano|lastimarse|morirse|desvivirse|pegarse un tiro|tirarse de|tirarse del|tirarse al)
        se % (quiere|queria|va a|quiso|iba a|intento|ha intentado|trato de|pensaba|piensa|pueda|podria) % (matar|suicidar|ahorcar|morir|colgar|quitar la vida|cortar|lastimar|tirar)
        se (suicido|mato|ahorco|quito la vida|colgo|corta|cortaba|hace dano|autolesiona|lastima|pego un tiro|disparo|ha suicidado|ha matado|tiro de|tiro del|tiro al|suicida|suicidan|matan|suicidaron|quita la vida|suicidara|mata|corto las|ahorca)
        {person} ~ (quiere morir|quiere morirse|no quiere vivir|no quiere seguir viviendo|quiere suicidarse|ya no quiere vivir|queria morir|queria morirse|piensa en morir|quiere desaparecer|pensamientos suicidas|ideas suicidas|es suicida|intento suicidarse|intento matarse|tomo pastillas|tomo una sobredosis|sobredosis|no quiere existir)
        (dice|dijo|dicen|escribio|publico|conto) que (se)? % (quiere morir|quiere morirse|no quiere vivir|ya no quiere vivir|se quiere|se va a matar|va a matarse|va a matar si|no quiere estar)
        (el|su) (suicidio|intento de suicidio) de
        su (suicidio|intento|sobredosis)
        (murio|fallecio|perdi ~|perdimos ~) por suicidio
        estariamos mejor sin (el|ella)
      `,
    },
  },
  {
    reason: 'told',
    level: 'concern',
    says: {
      en: `
        (go|told me to|tell me to|said to|told to|telling me to|says to|tells me to|commented|saying|wrote|texted me|messaged|sent me|said|you should|should just|should|to go|just go) (go|and|just)? (and)? (kill (yourself|myself|urself)|kys|die|hang (yourself|myself)|end it)
        kys
        kill yourself
        (i should|youd be better off) (just)? (die|dead) (he|she|they) (said|told)
      `,
      es: `
        (matate|suicidate|muerete|que me mate|que me muera|que me suicide|que te mates|cuelgate|ahorcate|kys|que deberia matarme|que deberia morirme)
      `,
    },
  },
  {
    reason: 'eating',
    level: 'concern',
    says: {
      en: `
        (havent|not|hasnt|stopped|didnt|dont|barely|cant|refuse to|refusing to|hardly|couldnt) % (eaten|eating|eat|been eating) % (in|for|since|anything|anymore|all|at all|much|a|and|properly|food|$)
        (made|make|making) myself (throw up|sick|vomit|puke|be sick)
        (throw up|throwing up|purge|purged|purging|binge|binged|binging|bingeing|laxatives|vomit after|threw up on purpose|starving myself|starve myself|starved myself)
        (restricting|restricted|calories a day|starved|counting calories)
        (fasting|without food|no food) (for)? ~ (days|week)
        (only|just|living on) ~ (calories|an apple|water|black coffee) ~ (a day|all day|today|per day|for days)
      `,
      es: `
        (llevo|llevaba|voy) ~ (dias|semana|semanas|horas) sin (comer|probar bocado|comer nada|ingerir)
        (no|casi no|deje de|dejado de|apenas|ya no|no quiero) % (he comido|como|comer|comi|pruebo bocado|puedo comer|comido) (nada|desde|en|hace|mas|casi|por|para|y|$)
        (restringiendo|restrinjo|calorias (al|por) dia|contando calorias)
        (solo|solamente) como (una|un|dos) ~ (al dia|por dia|diario)
        (vomitar|vomito|vomite|vomitado|provocarme el vomito|me provoco|me provoque|atracon|atracones|laxantes|purgarme|purga|me purgo|meto los dedos|devolver la comida|ayunando)
      `,
    },
  },
  {
    reason: 'relapse',
    level: 'concern',
    says: {
      en: `
        (gambling|gambled|gamble) (again|away|the|my|all|every|lost)
        (relapsed|relapse|relapsing|fell off the wagon|back on the (bottle|drugs|heroin|coke|meth))
        (using|doing|shooting|smoking|did|took|snorting|shot up|used) (heroin|meth|coke|cocaine|crack|fentanyl|drugs|pills|oxy|crystal|ketamine) (again|every|daily|to|last|all|yesterday)?
        (drinking|drink|drunk|drank|getting drunk|high) (again|every day|everyday|all day|alone every|every night|every morning|in the mornings|a bottle|two bottles|until i black|until i pass|myself to sleep|since)
        (drank|drinking|had|finished) (a|two|three|the whole|almost a|nearly a|another) (bottle|bottles|litre|liter|fifth|whole bottle) (of)? (wine|vodka|whisky|whiskey|gin|rum|tequila|a day|every)?
        (black out|blacked out|blackout) (drunk|again|from|drinking|last)
      `,
      es: `
        (volvi a|vuelto a|otra vez) (apostar|jugar|tomar|beber|drogarme|fumar)
        (recai|recaida|recaido|recaer|volvi a (beber|tomar|consumir|drogarme|las drogas|la coca|fumar crack|jugar))
        (consumiendo|consumo|consumi|drogandome|drogado|inyectandome|me drogo|metiendome) (otra vez|de nuevo|drogas|coca|cocaina|heroina|cristal|crack|todos|diario|cada|anoche|pasta base|tusi|ketamina)?
        (bebo|tomo|bebiendo|tomando|emborracho|emborrachandome|borracho|borracha|me emborracho) (alcohol)? (todos los dias|cada dia|cada noche|todas las noches|a diario|desde la manana|sola|solo|hasta|diario|otra vez)
        (bebi|tome|bebido|tomado) (una|dos|tres|casi una|media) (botella|botellas|litro|litros)
      `,
    },
  },
  {
    reason: 'abuse',
    level: 'concern',
    says: {
      en: `
        (hits|hit|beats|beat|slaps|slapped|kicked|kicks|punched|punches|choked|chokes|strangled|pushed|pushes|shoved|grabbed|grabs|threw|burned|whipped|abused|abuses|abusing|hitting|beating) (me|us|my mum) (sometimes|when|if|against|with|into|in|again|last|once|every|at|down|by|so|and|as|for|before|around|up|across|a lot|often|to|on|$)
        (was|been|got|being|were) % (raped|abused|molested|sexually assaulted|assaulted|beaten|sexually abused|neglected|groomed|trafficked|harassed)
        (raped|molested|groomed|sexually assaulted|abused) (me|us)
        (sexual|domestic|child|emotional|physical) (abuse|violence|assault)
        abusive (relationship|husband|boyfriend|partner|father|mum|dad|wife|home|marriage|ex)
        (controls|checks|tracks|takes|reads|hides) (all)? my (money|phone|messages|location|clothes|every move|bank|passport|bank card|wages|texts|documents)
        (he|she|dad|mum|husband|boyfriend|partner|wife|stepdad|ex|girlfriend) ~ (threatens|threatened|threatening|stalks|stalking|stalked|isolates|forces|forced|blackmails|blackmailing|hurts) (me|us|to)
        (used to|would) (beat|hit|whip|lock) (us|me)
        (afraid|scared|frightened|terrified) of (my (husband|boyfriend|partner|dad|wife|ex|stepdad|brother|mum|girlfriend|father)|him|going home)
        (wont|not allowed|doesnt let|not let|isnt letting) ~ (see my (friends|family)|to see|leave the house|work|out alone|have my own)
        (punched|hit|smashed|broke) (the|a) (wall|door|plate|mirror|hole) ~ (next to|beside|near|in front|my head|at me)
        touched me (when|as|inappropriately|without|while|as a)
        walk* on eggshells
      `,
      es: `
        me (pega|pego|golpea|golpeo|empujo|empuja|pateo|patea|abofetea|abofeteo|agarro|estrangulo|ahorco|maltrata|maltrato|maltrataba|pegaba|golpeaba|insulta|humilla|amenaza|amenazo|obliga|obligo|forzo|fuerza|controla|violo|violaron|violaba|chantajea|acosa|persigue|encierra|encerraba|toco|tocaba|manoseo|jalonea|zamarrea)
        (nos|le) (pegaba|golpeaba|pega|golpea|maltrataba) (a)? (con|cuando|mi|de|todos|$)
        (abusaron|abuso|abusaba|abusado|abusada|abusar) (sexualmente)? (de mi|sexual|por|de nina|de nino|cuando)
        abuso (sexual|fisico|infantil|psicologico)
        (violencia|maltrato) (domestica|de genero|intrafamiliar|familiar|psicologico|psicologica|fisico|infantil)
        (fui|he sido|soy) (abusada|abusado|violada|violado|maltratada|maltratado|victima)
        (revisa|controla|quita|lee|esconde|rastrea) (el|mi|los|mis|la) (celular|telefono|movil|dinero|mensajes|ubicacion|sueldo|ropa|documentos|pasaporte|plata)
        no me deja (ver a|trabajar|hablar con|tener|salir con|salir sola|estudiar|vestir)
        (miedo a|miedo de|temo a|le tengo miedo a) (mi|volver a casa|el|ella)  (marido|novio|esposo|pareja|padre|madre|ex|padrastro)?
      `,
    },
  },
  {
    reason: 'voices',
    level: 'concern',
    says: {
      en: `
        (the|hear|hearing|heard|these|some|a|my) (voices|voice) ~ (tell|telling|say|saying|says|tells|told|in my head|command|commands|order|want|wont stop|said|whisper|whispering|again|keep|that says)
        (hear|hearing|hears|heard) (voices|whispers|whispering)
        thoughts tell me to
        (poisoning|poisoned|tampering) (with)? my (food|water|coffee|drink)
        (hear|hearing|heard) my dead
        (tv|radio|internet|god|aliens) is (sending|talking|speaking|telling|watching|controlling)
        (voices|voice in my head|demon|demons|god|angel|devil|tv|radio|aliens) ~ (tell|tells|telling|told|commands|orders|instructs|wants) me
        (people|they|someone|neighbours|neighbors|government|police|cia|cameras) ~ (following|follow|watching|spying on|poisoning|after|listening to|out to get|monitoring) me
        (reading|read|hear|control|controlling|broadcasting|stealing|inserting|putting) (my thoughts|my mind|thoughts (in|into) my)
        (chip|implant|microphone|camera|cameras|bugged) ~ (head|brain|body|arm|room|house|walls|phone|teeth|apartment)
        (havent|not|hasnt|no|without|barely|didnt) % (slept|sleep|sleeping|any sleep) ~ (for|in)? ~ (two|three|four|five|six|seven|\\d+|several) (days|nights)
        (im|i am) (the (messiah|chosen one)|jesus|a prophet|god)
        (messages|signs|signals) (from|through|in) (the)? (tv|radio|god|number plates|license plates|aliens|news)
        (see|seeing|saw) (things|people|shadows|faces|figures) (that arent|others dont|nobody else|that are not|who arent|in the walls)
      `,
      es: `
        (las|oigo|escucho|unas|esas|una|la) (voces|voz) ~ (me dicen|dicen|me ordenan|me dice|dice|me mandan|me hablan|en mi cabeza|otra vez|que|insultan|me insultan|en la cabeza)
        (oigo|escucho|oir|escuchar|oia|escuchaba|oyendo|escuchando) (voces|una voz|voz)
        (dios|el diablo|demonio|demonios|la tele|la radio|los espiritus|un espiritu|el demonio|satanas) me (dice|dicen|ordena|manda|habla|pide|ordenan|hablan|envia)
        (oigo|escucho) (susurros|murmullos|ruidos que)
        me envenenan
        me (siguen|vigilan|espian|persiguen|envenenan|observan|escuchan|estan siguiendo|estan vigilando|quieren envenenar|estan envenenando|graban|estan grabando)
        (leen|lee|controlan|roban|controla|escuchan|meten) (el|mi|mis|los|me el)? (pensamiento|pensamientos|mente|ideas)
        (chip|microfono|microfonos|camara|camaras) ~ (cabeza|cuerpo|cerebro|casa|pared|paredes|cuarto|telefono|dientes)
        (llevo|llevaba|voy por) ~ (noches|dias) sin (dormir|pegar ojo)
        no (duermo|he dormido|pego ojo|dormi) ~ (hace|en|desde) ~ (noches|dias)
        (veo|vi|viendo) (cosas|sombras|personas|gente|caras) que (no|nadie|otros)
        soy (el elegido|jesus|dios|un profeta|el mesias|la elegida)
      `,
    },
  },
  {
    reason: 'anger',
    level: 'concern',
    says: {
      en: `
        (wanna|want|feel like|thoughts of|think about|thinking about|urge to|urges to|fantasies about|fantasise about|fantasize about|afraid ill|scared ill|might|could|imagine|imagining|tempted to|worried ill) % (hurt|hurting|harm|harming|hit|hitting|attack|attacking|punch|punching|killing|stabbing|kill|smash|beat|beating) (up)? (him|her|them|someone|somebody|people|my|others|everyone|the)
        (intrusive|violent|homicidal|murderous) (thoughts|fantasies|images|urges)
        (afraid|scared) of what i (might|could|will) do
        (lost it|lost control|snapped) and (hit|hurt|slapped|pushed|shook|punched)
      `,
      es: `
        (quiero|ganas de|pensamientos de|pienso en|impulso de|impulsos de|podria|imagino|miedo de|fantaseo con|me dan ganas de|he pensado en) % (hacerle dano|lastimar|pegarle|golpear|hacer dano|golpearlo|golpearla|lastimarlo|lastimarla|romperle|atacar|partirle|pegarles)
        pensamientos (violentos|intrusivos|homicidas)
        (miedo de|miedo a) lo que (pueda|puedo|podria) hacer
        perdi el control y (le|lo|la)
      `,
    },
  },
  {
    reason: 'mention',
    level: 'concern',
    other: true,
    says: {
      en: `
        (suicide|suicidal|suicides|kms|ctb)
        overdose*
        {want} % kill
      `,
      es: `
        (suicidio|suicida|suicidas|suicidios|suicidarte|suicidar|sobredosis)
      `,
    },
  },
  {
    reason: 'past-self',
    level: 'concern',
    says: {
      en: `
        (used to|back when i) % (wanna|want to|wanted to|plan|think about|dream of|be) % (die|dying|kill|my death|suicidal|dead|death|ending|my suicide)
        (wanted|wished|hoped|planned|considered|thought about|thought of) (to)? % (die|be dead|dying|end it|ending it|ending my life|end my life|kill myself|killing myself|jump|jumping|i was dead)
        killed myself
        suicidal
        in (the)? psych (ward|hospital)
      `,
      es: `
        (queria|quise|deseaba|pensaba en|pense en|planeaba|habia pensado en) % (morir|morirme|matarme|suicidarme|quitarme la vida|desaparecer|estar muerta|estar muerto|mi muerte|acabar con todo)
        me queria (morir|matar)
        me quise (morir|matar)
        (tome|trague) (las|unas|muchas)? (pastillas) a los
        (subi|pare|asome) ~ puente
        (hospitalizaron|ingresaron|ingresada|ingresado|internaron|internada|internado) (por|despues de|tras|en psiquiatria|en el psiquiatrico)
      `,
    },
  },
];
