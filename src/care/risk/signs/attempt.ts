/** An attempt or an overdose, and self-harm. With a mark of time long past they are less (`told`). */
import type { Sign } from '../sign.ts';

export const attempt: readonly Sign[] = [
  {
    reason: 'attempt',
    level: 'crisis',
    told: true,
    says: {
      en: `
        (took|taken|swallowed|swallowing|downed|swallow|taking|ate|had|ive had|necked) % (all|every|a bottle of|a whole bottle of|the whole bottle of|all of|a whole pack of|a handful of|handfuls of|too many|loads of|lots of|a lot of|a load of|bunch of|a bunch of|a load of|the lot of|whole box of|a whole box of|a box of|way too many|so many|many|everything in|a pack of|two packs of|the rest of) (of)? (my|the|these|those|her|his)? (mums|dads|grans|wifes|husbands|dogs)? (sleeping|heart|blood pressure|pain)? (pills|{means}|cabinet|medicine cabinet|bathroom cabinet|them|stuff)
        (took|swallowed|downed|taken|had) (about|like|around|maybe|over|at least|more than|some)? (\\d\\d+|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|a hundred) (of)? (my|the|them|these)? ~ (pills|{means}|of them|mg)?
        (took|swallowed|downed|drank|finished) (the|a) (whole|entire|full) (bottle|box|pack|packet|lot|strip) (of (pills|{means}))?
        (took|taken|taking) (an|a)? overdose
        (overdosed|overdosing|ive overdosed|od d|oded)
        (drank|drunk|drinking|swallowed) (some|the|a|all the|a bottle of)? (bleach|antifreeze|poison|drain cleaner|pesticide|detergent|weed killer)
        (pills|ones|them|tablets) ~ (i just took|i took|are kicking in|kicking in|are working|already down)
        (tried|trying|attempted|attempting|about to|went) (to)? % (kill|hang|drown|shoot|overdose|jump|suffocate|poison|strangle|end my life|end it|take my|gas|od|die|commit suicide|unalive) 
        (attempted|attempt|tried) % suicide
        (suicide|my) (attempt|attempts) 
        my (last|first|second|third)? attempt
        after (an|my|the) attempt
        (i|ive) attempted (on|again|last|yesterday|this|twice|once|when|at|in|$)
        (survived|failed|failing) (my|an|the|a)? (attempt|attempts|suicide|overdose)
        i tried and failed
        its starting to work
        (tried|did it) (last night|yesterday|tonight|this morning|earlier) (but|and) ~ (threw up|vomited|pills|failed|woke|didnt work|rope|stopped|scared)
        threw up the pills
        (jumped|stepped|walked|ran|threw myself) (off|in front|into|from) (of)? (a|the) ({heights}|car|cars|train|traffic|truck|bus|river|sea) ~ (yesterday|today|tonight|last night|but|and|on purpose)
        (took|taken|swallowed) (them|it) all
        (i took) (them) (all|$)
        (hospital) ~ (after) (taking|swallowing|my attempt|i took|overdosing)
        (took|swallowed|taken) (something|stuff|all of it|it all|them all|all of them) ~ (working|work|sorry|kick|dont want|sleepy|numb|over)
        (injected|inject|injecting) (all|too much|a lot|everything|the whole)
        (put|had|tied|wrapped) (a|the|my) (belt|rope|cord|plastic bag|bag) (around|over|round|on) my (neck|head)
        (pulled|pull|couldnt pull) the trigger
        (nearly|almost) (killed myself|jumped|died by suicide|hanged|hung myself|did it|took them|pulled the trigger|ended my life|ended it|went through|overdosed)
        (rope|belt|branch) (broke|snapped)
        (cut|slit|slashed|opened) (my|both my) (wrist|wrists|throat|veins)
        (wont|doesnt|not|cant|couldnt) (stop|stopped|stopping) (the)? (bleeding|blood)
        (bleeding) (a lot|badly|everywhere|out|and|so much)
        (feeling|getting|feel) (sleepy|drowsy|woozy|dizzy) ~ (sorry|goodbye|pills|took|dark)
        woke up (in (the )?hospital|and im still here|and i was disappointed)
      `,
      es: `
        (tome|tomado|trague|tragado|bebi|comi|bebido|ingeri|meti|tomando|tomarme|tragarme|tomo) % (todas|toda|todo|un|una|como|mas de|casi|casi todas|unas|demasiadas|muchas|un monton de|un monton|un punado de|tres|dos|varias) (las|el|la|mis|cajas de|blisters de|frascos de|blister de)? (pastillas|{means}|frasco|bote|caja|blister|botiquin|tabletas|entera|entero|que (habia|tenia|encontre))
        (tome|tomado|trague|tragado) % (un|una)? (frasco|caja|bote|blister|punado|monton) (entero|entera|completo|completa)? (de)?
        (tome|tomado|trague|tragado) (como|unas|mas de|casi)? (\\d\\d+|diez|quince|veinte|treinta|cuarenta|cincuenta|veinticinco|sesenta|cien|muchas|demasiadas) (de)? (las|mis|esas)? (pastillas|{means}|de golpe|juntas|tabletas)
        (tome|trague|bebi|tragado|tomado|acabo de tomar|ingeri) (el|un)? (veneno|cloro|lejia|raticida|matarratas|insecticida|anticongelante)
        sobredosis
        (me)? (pase|pasado) con las pastillas
        (inyecte|inyecto|puse|meti) (toda|todas|mucha|demasiada) (la|mi)? insulina
        (tome|trague) algo ~ (efecto|perdon|mal)
        haciendo efecto
        lo intente (anoche|ayer|hoy|esta manana|otra vez)
        vomite las pastillas
        me (las|lo) (he)? (tome|tomado|trague) (todas|todo)
        (despues de) (tomarme|tragarme|intentar matarme|tomar) (todo|todas|las pastillas|un frasco)
        (trague|tome|bebi|tomo) (lavandina|cloro|lejia|veneno|detergente|raticida|matarratas)
        me (tire|lance|avente|arroje) (delante|debajo|frente|al|a las|del|desde|de un|enfrente) ~ (coche|auto|carro|tren|metro|camion|vias|puente|balcon|rio)
        (me colgue|me ahorque|me tire|me lance|me dispare|colgue pero|me envenene)
        lo intente y (falle|no pude|sobrevivi|fracase)
        pastillas ~ (ya me las tome|que me tome|me las tome todas|haciendo efecto)
        (me las tome|me las he tomado|me las trague) (todas)?
        (intente|trate de|intentado|tratado de|intentando|quise|queria|casi|estuve a punto de|estuve por|pense en|pensaba en) % (matarme|suicidarme|suicidar|ahorcarme|colgarme|quitarme la vida|morir|morirme|tirarme|lanzarme|saltar|cortarme las venas|acabar con|envenenarme|tiro|matar)
        me (intente|quise|trate de) (matar|suicidar|ahorcar|colgar|morir)
        (intento|intentos|tentativa) (de suicidio|suicida|suicidas)
        (mi|un) (ultimo|primer|segundo)? intento
        casi me (mato|tiro|lanzo|suicido|ahorco|quito|tomo)
        me (corte|abri|raje|he cortado|tajee) (las)? (venas|munecas)
        no (para|deja|paro|puedo parar) (de)? (sangrar|la sangre|el sangrado|de sangrar)
        (se rompio|rompio) (la soga|la cuerda|el lazo|la viga)
      `,
    },
  },
  {
    reason: 'self-harm-now',
    level: 'crisis',
    says: {
      en: `
        {self} % (cutting|burning|hurting|harming|scratching|stabbing|hitting|punching|slicing|bleeding) (myself)? % (now|as i (write|type)|while i|deep|deeper|right this)
        (im|currently|keep|been) % (burning|hurting|harming|slicing) (myself)
        im % cutting $
        im % cutting (myself|again|now|my (arm|arms|wrist|leg|legs|thigh|thighs|skin))
        (just|literally just|have just) (cut|burned|burnt|hurt|harmed|sliced|stabbed) (myself|my (arm|arms|wrist|leg|legs|thigh|thighs|skin))
        (cut|burned|burnt|hurt|sliced|harmed) (myself|my (arm|arms|leg|legs|thigh|thighs)) % (tonight|today|now|a minute ago|this morning|an hour ago|minutes ago|earlier|too deep|really deep|and its deep|and it wont|and im bleeding|so deep|again tonight|again today)
        (cut|went|gone|its) (too|really|so|very|pretty|that) deep
        (a lot|lot|lots|so much|too much) (of)? blood
        im bleeding
        (pressing|pushing|digging|sticking|dragging) (it|them|the|a|scissors|glass|my nails)? ~ (into|against|across) my (skin|arm|leg|wrist|thigh|arms|legs)
        (wanna|need to|gonna|want to|about to) % (cut|hurt|burn) (so badly|so bad|so much|badly|more|again|tonight|now)
        (tonight|today|now|again) ~ i (cant|couldnt) stop (cutting|it|myself|hurting|$)
        stop myself (from)? (cutting|hurting|burning|doing|harming|killing)
        cant stop (hitting|banging|punching|scratching|biting|slamming)
        (cutting|cut|burning|hurting) (myself)? (for|since) (an|a|the|two|last|past)? (hour|hours|minutes|morning|tonight)
        (gonna|going|will|about to|have to|need to|gotta) (cut|burn|hurt|stab) (myself)? (or|with|before|and then)
        (gonna|about to|need to) % (burn|cut|stab|scratch) myself (with|on purpose|$)
        (gotta|have to) cut
        (fresh|new|open) (cuts|wounds|burns)
        (hitting|punching|scratching|biting|slapping|burning|cutting|choking) (myself|my (head|face|arms|legs)) ~ ~ (cant stop|wont stop|and i cant)
        (razor|blade|knife|scissors|lighter) ~ (cant not|cant stop|cant resist|here|now|in my)
        (just)? relapsed (and)? (cut|burned|hurt) my
        (cut|cutting) (myself|my (thighs|arms|legs|wrist|wrists|arm|leg|thigh)) ~ (still|bleeding|blood|hide it|deep|wont)
        (might|may|afraid ill|scared ill) % (hurt|harm|cut) myself ~
        blood (everywhere|all over)
        (need|about|have|wanna|gonna|ready|going) (to)? % (cut|hurt|harm|burn|slice|stab|punish) (myself|my (arm|arms|wrist|leg|legs|thigh|thighs|skin))
        (need|about|wanna|gonna) (to)? % cut (again|so bad|tonight|now|deep|deeper|$)
        (cant|couldnt|cannot) ~ (hold|stop|resist|control|fight|ignore|stand|contain|keep) (back|off|out)? (myself)? (the|my|this|these|from)? (urge|urges|cutting|cut|hurting|hurt|harming|burning|self harm|impulse)
        (urge|urges|impulse) ~ (too strong|so strong|unbearable|winning|stronger than me|too much|cant stop|cant hold|cant resist|cant fight|overwhelming)
        (urge|urges) to (cut|hurt|harm|burn) (myself)? ~ (too strong|so strong|unbearable|winning|too much|taking over|tonight|now|overwhelming)
        (blade|razor|knife|lighter|scissors|glass) (is|s)? (right)? (here|in my hand|on my skin|in front of me|next to me|against my)
        feel like (hurting|cutting|harming|burning) (myself) ~ (now|tonight|cant stop)
        want to (hurt|harm|cut) myself
      `,
      es: `
        me % estoy % (cortando|quemando|lastimando|haciendo dano|golpeando|autolesionando|rajando|tajeando|clavando|hiriendo)
        estoy % (cortandome|quemandome|lastimandome|haciendome dano|autolesionandome|golpeandome|hiriendome|rajandome)
        acabo de (cortarme|quemarme|lastimarme|hacerme dano|autolesionarme|herirme|hacerme cortes|rajarme|clavarme)
        me (acabo de|he) (cortar|quemar|lastimar|cortado) (otra vez|hoy|ahora|los brazos|el brazo|las piernas|la pierna|muy|profundo)?
        me (corte|queme|lastime|hice dano|autolesione|herí|tajee|raje) % (hoy|esta noche|ahora|esta manana|hace un rato|hace una hora|hace un momento|recien|muy hondo|profundo|hondo|demasiado|recientito|otra vez)
        (mucha|demasiada|sale) (mucha)? sangre
        (estoy|sigo) sangrando
        (llevo|llevaba) ~ (cortandome|quemandome|golpeandome|lastimandome)
        (tengo que|necesito|voy a|debo) (cortarme|quemarme|lastimarme|golpearme) (o|ya|con|antes|porque|ahora)
        me (voy a|tengo que) (quemar|cortar|lastimar|golpear|pinchar) (con|los|las|el|la|otra)
        (cortes|heridas|quemaduras) (nuevos|nuevas|abiertas|frescos|recientes)
        no puedo no hacerlo
        todavia (sangra|sangro)
        (no|ya no) (puedo|se como|logro) (parar|dejar|evitar) (de)? (cortarme|pegarme|golpearme|lastimarme|hacerme|quemarme|rasgunarme)
        se como parar de
        (quiero|necesito) (cortarme|lastimarme|hacerme dano|quemarme) (tanto|tantisimo|ya|mas|urgente|$)
        me (quiero|voy a|necesito) % (cortar|hacer dano|lastimar|quemar) $
        (recai|recaida) ~ (me)? (corte|queme)
        sangre por (todos|todas|todo)
        (demasiado|muy) (hondo|profundo)
        (necesito|voy a|quiero|estoy por|a punto de|tengo que|me urge|quisiera) % (cortarme|hacerme dano|lastimarme|quemarme|autolesionarme|herirme|hacerme cortes|castigarme) (otra vez|ya|hoy|esta noche|ahora|los|las|no|mucho|$)
        me (voy a|quiero|necesito|tengo que) % (cortar|lastimar|hacer dano|quemar|autolesionar|herir) (otra vez|ya|hoy|esta noche|ahora|los|las brazos|$)
        (no|ya no) (puedo|logro|consigo|aguanto|soporto|resisto|voy a poder) ~ (aguantar|controlar|resistir|parar|frenar|contener|controlarme)? (mas)? (las|el|los|esta|este|estas)? (ganas|impulso|impulsos|necesidad) (de)?
        (ganas|impulso|impulsos|necesidad) de (cortarme|lastimarme|hacerme dano|quemarme|autolesionarme|hacerme cortes) ~ (no puedo|mas fuerte|muy fuerte|insoportable|no aguanto|me gana|me superan|fuertisimas|ahora|esta noche|demasiado)
        no lo (puedo|voy a poder) (controlar|parar|frenar|aguantar)
        (cuchilla|navaja|cutter|gillette|hoja|tijera|tijeras) (aqui|en la mano|en mi mano|sobre la piel|en la piel|delante|preparada)
      `,
    },
  },
];
