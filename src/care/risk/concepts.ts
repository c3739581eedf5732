/**
 * What the words of a message are about, the same list for every language: the score (score.ts) learns what it means
 * when several stand together. `_` joins words, `*` is any ending. A word may be about several things. The first entry
 * of each list is also its name, given as a reason (score.ts).
 */
import type { Locale } from '../../model.ts';

type Table = { readonly [language in Locale]: string };

export const concepts = {
  self: {
    en: 'i im id ill ive me my myself mine imma',
    es: 'yo me mi mis conmigo mio mia estoy soy tengo quiero voy fui tome he',
  },
  other: {
    en: 'he she hes shes him her his hers himself herself they theyre them their friend bestie boyfriend girlfriend bf gf husband wife partner ex roommate flatmate cousin uncle aunt neighbour neighbours neighbor neighbors stepdad stepmum coworker colleague classmate client patient boss manager lad nephew niece someone somebody mate man guy woman',
    es: 'el ella ellos ellas su sus le les amigo amiga novio novia marido esposo esposa mujer pareja ex companero companera primo prima tio tia vecino vecina vecinos padrastro madrastra jefe jefa cliente clienta paciente alguien chico senor roomie colega sobrino sobrina hombre tipo',
  },
  kin: {
    en: 'family mum mums dad dads parents sister brother gran grandpa grandad nan mam folks sis bro',
    es: 'familia madre padre mama papa padres hermana hermano hermanita hermanito abuela abuelo viejo vieja viejos',
  },
  child: {
    en: 'children kid kids child baby babies son sons daughter daughters boys girls little_one little_girl little_boy little_brother little_sister toddler newborn grandchildren infant twins',
    es: 'niños nino nina ninos ninas hijo hija hijos hijas bebe bebes chicos nene nena nenes hermanito hermanita peques nietos crio crios gemelos guagua',
  },
  pet: {
    en: 'pets cat dog cats dogs puppy rabbit horse kitten',
    es: 'mascotas gato gata perro perra perros gatos mascota perrito conejo caballo',
  },
  you: { en: 'you your youre youve youll', es: 'tu vos usted te ti contigo tuyo tuya' },

  die: {
    en: 'death die dying died dead dies ded',
    es: 'muerte morir morirme muero muerta muerto morire muriendo muerto moria morirse matarme',
  },
  'kill-self': {
    en: 'killing_myself kill_myself kms kill_me unalive unaliving off_myself hang_myself hanging_myself shoot_myself drown_myself self_delete delete_myself end_myself kill_my_self top_myself make_me_dead drowning_myself throw_myself throw_me throwing_myself ctb neck_myself starve_myself poison_myself gas_myself',
    es: 'matarme me_mato quitarme suicidarme me_suicido ahorcarme colgarme tirarme aventarme lanzarme pegarme_un_tiro darme_un_tiro me_tiro me_cuelgo me_ahorco desvivirme me_desvivo me_voy_a_matar me_quiero_matar envenenarme ahogarme_en arrojarme meterme_un_tiro volarme me_aviento me_lanzo dispararme me_pego_un_tiro',
  },
  suicide: {
    en: 'suicide suicid* ideation take_my_own_life take_my_life taking_my_own_life taking_my_life',
    es: 'suicidio suicid* autoelimin* quitarme_la_vida quitado_la_vida me_quito_la_vida',
  },
  life: {
    en: 'life alive live living lives exist existing existence be_here being_here stay_here',
    es: 'vida vivir viva vivo viviendo existir existencia vive estar_aqui',
  },
  exit: {
    en: 'being_gone disappear vanish gone leave_this leave_here way_out go_away not_be_here wont_be_here wont_be_around not_be_around be_around be_gone checking_out check_out log_off logging_off out_for_good i_need_out ready_to_go time_to_go leaving_for_good left_this_world no_coming_back wont_be_back catch_the_bus sticking_around not_sticking wont_be_there be_there_for six_feet underground join_him join_her join_my be_with_him be_with_her go_to_him under_the_ground where_im_going other_side stop_existing stop_being',
    es: 'irse desaparecer desaparezco irme partir irme_de salir_de_este me_voy no_estare no_voy_a_estar ya_no_este no_este no_estar no_vuelvo no_volvere para_alla bajo_tierra otro_lado reunirme me_voy_con irme_con dejar_de_existir largarme lista_para_irme listo_para_irme no_pienso_estar donde_voy a_donde_voy marcharme',
  },
  end: {
    en: 'end ending ends end_it finish finished over stop stops done quit close it_all',
    es: 'acabar acaba acabe termina terminar termine terminarlo fin final acabo termino pare parar todo_esto con_todo apagar apaga',
  },
  'do-it': {
    en: 'do_it doing_it did_it done_it go_through_with_it does_it do_that actually_do just_do go_through get_it_over doing_this do_this',
    es: 'hacerlo lo_hago lo_hare lo_hice lo_voy_a_hacer hazlo lo_haria lo_haga lo_hace haciendolo lo_intento hacerle',
  },
  want: {
    en: 'wanna want wanted wants wish hope need would_like rather long_for tempted thinking_of thinking_about feel_like thinking thoughts thought think prefer',
    es: 'quiero quisiera queria quise necesito deseo ojala prefiero ganas pienso pensando pensar pense pensamientos ideas me_gustaria querer',
  },
  intend: {
    en: 'intention gonna will ill decided decide intend plan planned planning plans planing about_to made_up_my_mind mind_is_made made_up mean_to meant_to tryna trying_to ready determined going_through decision',
    es: 'decisión voy_a vamos_a decidi decidido decision plan planes planeado planeo planeando pienso_hacer estoy_por a_punto listo lista lo_voy resuelto pensado decidida dispuesta',
  },
  cannot: {
    en: 'cant couldnt cannot unable no_way too_much nothing_works anymore enough_of had_enough last_straw',
    es: 'no_puedo no_aguanto no_soporto no_doy_mas no_resisto no_doy no_hallo no_logro no_doy_para_mas hasta_aqui no_se_si',
  },
  no: {
    en: 'no not dont never wont isnt wasnt didnt doesnt without nobody nothing none cant wouldnt nolonger havent',
    es: 'no nunca jamas sin nadie nada ni tampoco ninguna ningun',
  },
  anymore: { en: 'anymore nolonger no_more any_longer', es: 'ya_no mas ya' },

  pills: {
    en: 'pills pill tablet tablets meds capsules paracetamol tylenol ibuprofen xanax valium morphine overdose antidepressants sleeping_pills insulin dose doses strip prescription medicine medication opioids oxy fentanyl benzos sedatives tabs lithium codeine cabinet od',
    es: 'pastillas pastilla comprimidos capsulas paracetamol ibuprofeno clonazepam rivotril morfina sobredosis insulina dosis tira blister receta somniferos antidepresivos medicamentos medicina remedios tabletas botiquin frasco alprazolam litio tramadol',
  },
  blade: {
    en: 'blades knife blade razor razors scissors box_cutter scalpel glass boxcutter machete',
    es: 'cuchillo cuchilla navaja hoja tijera tijeras cutter gillette bisturi vidrio machete',
  },
  rope: {
    en: 'rope noose belt cord hang hanging hanged hung beam hook knot scarf cable',
    es: 'soga cuerda cinturon horca ahorc* colgar colgarme viga nudo lazo cable mecate corbata',
  },
  gun: {
    en: 'guns gun rifle pistol shotgun revolver bullet bullets trigger loaded weapon ammo',
    es: 'armas pistola arma rifle escopeta revolver bala balas tiro gatillo cargada balazo fierro municion',
  },
  poison: {
    en: 'poison bleach antifreeze pesticide rat_poison weedkiller cyanide detergent',
    es: 'veneno raticida cloro lejia lavandina anticongelante insecticida pesticida plaguicida matarratas',
  },
  gas: {
    en: 'gas garage engine hose exhaust charcoal carbon oven_gas helium',
    es: 'gas garaje motor manguera carbon monoxido helio cochera escape',
  },
  height: {
    en: 'heights bridge bridges roof rooftop balcony ledge cliff cliffs edge railing rail rails overpass viaduct floor window tower building car_park jump jumping jumped storey parapet',
    es: 'altura puente azotea balcon cornisa acantilado borde baranda barandilla viaducto piso ventana torre edificio saltar salto salte tejado terraza barranco precipicio techo',
  },
  train: {
    en: 'trains train platform tracks track railway station metro tube subway express yellow_line',
    es: 'trenes tren anden vias via estacion metro subte',
  },
  water: { en: 'water river sea lake ocean drown drowning drowned', es: 'agua rio mar lago oceano ahog*' },
  vehicle: {
    en: 'traffic car truck lorry motorway highway bus drive drove crash wheel',
    es: 'tráfico coche carro auto camion trafico autopista carretera manejar chocar volante',
  },

  hold: {
    en: 'have got ive in_my_hand in_my_hands holding hold next_to_me beside_me in_front_of_me on_the_table on_my_lap in_my_bag under_my_bed under_the_bed in_my_coat in_the_drawer by_the_bed in_my_pocket here_with_me staring_at looking_at look_at lined_up against_my keep_looking',
    es: 'tengo en_la_mano en_mi_mano al_lado junto_a_mi delante enfrente en_la_mesa en_el_regazo en_la_mochila debajo_de_mi en_el_cajon en_fila mirando mirarla mirarlas mirarlo en_el_bolsillo aqui_conmigo llevo traigo sobre_la_mesa',
  },
  prepare: {
    en: 'preparations bought buy buying saved saving save_up saving_up stockpil* hoard* collected collecting counted counting count hidden hid hide prepared ready lined sorted arranged packed locked picked chose chosen tested checked worked_out calculated found measured poured loaded tied stored put_aside putting_aside set_aside set setting charged written enough looked_up googled searched researched rehears* practi* sealed',
    es: 'preparativos compre comprado guardado guarde guardando junte juntando juntado conte contadas contado escondi escondido preparado preparada prepare listas listo arregle arreglado arreglados organice ordene ordenado cerre cerrado elegi elegido probe calcule calculado averigue busque encontre medi ate atado separe apart* suficientes suficiente alcanza ensay* repasad* consegui conseguido cargado eche vacie',
  },
  stand: {
    en: 'standing stood sitting sat on_the up_on over_the in_front_of outside leaning hanging_out step stepping climbed climb walked walking go_back going_back drove_to going_to_the wrong_side at_the legs leg',
    es: 'parada parado sentada sentado estoy_en arriba_del del_otro_lado subi subida subido asomada asomado colgando pierna piernas paso paso_mas camine caminando volver vuelvo frente_a al_borde en_el en_la',
  },
  enough: {
    en: 'enough too_many more_than_enough plenty twice quick painless high_enough a_lot sure certain',
    es: 'suficientes suficiente alcanza de_sobra bastante doble rapido sin_dolor seguro de_mas demasiadas demasiada',
  },
  quantity: {
    en: 'all whole entire bottle handful box pack packet everything every twenty thirty forty fifty sixty hundred dozens 20 30 40 50 60 100 fifteen strip rest full half loads',
    es: 'todas todo toda entera entero frasco punado caja veinte treinta cuarenta cincuenta sesenta cien 20 30 40 50 60 100 quince tira media monton botella blister',
  },
  took: {
    en: 'taking took taken swallowed swallow take necked downed drank injected ate inject tkn',
    es: 'tomar tome tomado trague tragado tomarme tragarme bebi inyecte tomando tomo trague_todo tomarlas tragarmelas meti',
  },
  wound: {
    en: 'wounds wrist wrists throat neck veins vein artery deep bleeding bleed blood gaping stitches burn burns burned wound cut cuts cutting slit arm thigh skin scars',
    es: 'heridas muneca munecas cuello venas vena profundo hondo sangre sangra sangrando sangrar sangrarme abierto puntos quemadura quemaduras herida corte corto cortarme cortando cortes brazo muslo piel cortada ondo',
  },
  aftermath: {
    en: 'aftermath dizzy sleepy numb tingling shaky sweaty vomiting threw_up hospital ambulance stomach woke_up cold blurry passed_out scared survived failed didnt_work pumped sick drowsy floor changed_my_mind heavy',
    es: 'malestar mareada mareado sueno dormida hormigueo temblando sudando vomite vomitando hospital ambulancia lavado desperte frio borroso desmaye asustada sobrevivi falle no_funciono me_arrepenti arrepenti efecto lento hormiguean miedo',
  },

  now: {
    en: 'now right_now just currently rn already minutes_ago hour_ago ago_i again while_i as_i_write this_minute seconds',
    es: 'ahora ahorita ya recien acabo acabo_de hace_rato hace_una_hora minutos mientras otra_vez en_este_momento estoy ahi',
  },
  tonight: {
    en: 'time tonight today tomorrow this_evening this_weekend friday saturday sunday monday tuesday wednesday thursday weekend morning midnight soon tn tmrw after_school after_work next_week by_the_time hours',
    es: 'tiempo hoy esta_noche manana finde domingo sabado viernes lunes martes miercoles jueves pronto fin_de_semana medianoche horas esta_tarde semana_que_viene noche madrugada',
  },
  date: {
    en: 'date day time when where how month birthday christmas exams surgery wedding next until_after until anniversary place',
    es: 'fecha dia hora cuando donde como mes cumpleanos navidad examenes operacion boda aniversario lugar despues_de',
  },
  last: {
    en: 'last_times last final finally one_last never_again ever_again no_more',
    es: 'últimas_veces ultimo ultima ultimos por_ultima por_fin nunca_mas final',
  },
  forever: {
    en: 'forever for_good permanently eternal eternity for_ever',
    es: 'para_siempre siempre del_todo definitivo definitivamente eterno eternamente eterna',
  },
  alone: {
    en: 'being_alone alone empty_house to_myself asleep left_the_house when_they_leave nobody_home lonely on_my_own leaves house_to_myself goes_out goes_to_bed quietly without_them_noticing dont_tell',
    es: 'estar_a_solas sola solo a_solas se_duermen dormidos vacia se_vayan se_va sin_nadie en_silencio se_fueron sin_que_se_den no_le_digas duerman',
  },

  goodbye: {
    en: 'goodbyes goodbye bye farewell say_goodbye speak_again talk_again hear_from_me see_you_on wont_hear wont_see',
    es: 'despedida adios chau despedi despido despedirme hasta_siempre no_volver_a_hablar nos_vemos_del no_me_veran',
  },
  letter: {
    en: 'letters letter note notes wrote written write writing message video recorded envelope texted list',
    es: 'cartas carta nota notas escribi escrito escribo video grabe mensaje sobre mande lista',
  },
  'give-away': {
    en: 'giving_away gave give_away given gave_away gave_my new_home rehomed donate keep_my can_have who_gets my_stuff my_things belongings',
    es: 'regalar regale regalado regalo regalando dejo di_mis mis_cosas quedate_con se_quede le_encontre pertenencias le_deje done',
  },
  papers: {
    en: 'papers passwords password bank insurance will paperwork accounts documents solicitor rent policy debts passports pension cancelled keys folders pin',
    es: 'papeles contrasenas claves banco seguro testamento cuentas documentos notario renta alquiler poliza deudas pasaportes llaves carpetas escribano clave di_de_baja',
  },
  funeral: {
    en: 'funeral ashes buried grave coffin cremat* burial bury',
    es: 'funeral cenizas entierro tumba ataud crem* velorio sepult* enterr*',
  },
  care: {
    en: 'take_care look_after looked_after be_gentle take_care_of feed tell_my tell_them tell_her tell_him tell_mum be_kind kiss hug',
    es: 'cuiden cuida cuidala cuidalo cuide cuidalos diles digales dile digale denle tratenla abraza besos abrazo beso',
  },
  sorry: {
    en: 'apologies sorry forgive forgive_me fault blame apologise apologize',
    es: 'disculpas perdon perdoname perdonenme perdonen culpa disculpa lo_siento',
  },
  thanks: {
    en: 'thank thanks kind kinder good_to_me grateful you_were',
    es: 'gracias buena_conmigo bueno_conmigo agradezco fuiste amable',
  },
  love: { en: 'love loved', es: 'amo quiero_mucho quise los_amo tqm te_quiero los_quiero amor' },
  find: {
    en: 'being_found find finds found_me body discover notice noticing know_where come_into',
    es: 'ser_encontrado encuentre encuentren encuentra cuerpo encontrarme encontrarlos se_entere se_enteren enterado entere',
  },
  after: {
    en: 'without_me afterwards after_im when_im_gone once_im after_i not_there behind after_that after_me after_tonight from_then',
    es: 'sinmi despues cuando_no_este cuando_yo_no ya_no_este a_partir_de luego_de detras si_yo_no',
  },
  peace: {
    en: 'peace peaceful rest calm calmer quiet relief free freedom beautiful sleep silence noise',
    es: 'paz tranquila tranquilo descansar calma alivio libre silencio ruido dormir liviano',
  },
  matter: {
    en: 'matter matters dont_care idc point worth care pointless reason reasons meaning',
    es: 'importa da_igual sentido vale_la_pena razon razones para_que motivo',
  },

  pain: {
    en: 'pain hurts hurt suffer suffering unbearable ache agony torture',
    es: 'dolor duele sufrir sufro sufrimiento insoportable agonia tortura',
  },
  tired: {
    en: 'tiredness tired exhausted sick_of fed_up done_with worn drained',
    es: 'cansancio cansada cansado harta harto agotada agotado',
  },
  despair: {
    en: 'hopelessness hopeless no_hope no_point pointless never_get_better nothing_left no_future trapped empty numb failure useless worthless fog broken ruined cant_be_fixed darkness dark hate_myself no_way',
    es: 'desesperanza esperanza sin_sentido nunca_va_a no_me_queda futuro atrapada atrapado vacio vacia fracaso fracasada inutil basura niebla rota roto arruin* oscuridad oscura me_odio sin_salida no_valgo no_tiene_arreglo',
  },
  burden: {
    en: 'being_a_burden burden weight better_off nuisance easier_without deserve cost costs put_up_with drag problem_for let_down spare in_the_way bother breathe lighter',
    es: 'ser_una_carga carga peso estorbo mejor_sinmi merecen molestar molesto cuesta soportarme aguantarme problema_para lastre ahorrar mejor_sin respirar liviana',
  },
  'sleep-away': {
    en: 'not_waking wake_up not_wake dont_wake waking_up in_my_sleep fell_asleep never_wake close_my_eyes',
    es: 'no_despertar despertar despertarme despierte no_despierto abrir_los_ojos durmiera dormirme cerrar_los_ojos',
  },
  old: {
    en: 'age lived_long years_old eighty seventy ninety my_age at_my_age old widow hospice care_home home_for dear',
    es: 'edad vivi_bastante anos ochenta setenta noventa mi_edad vieja viejita residencia asilo viuda ya_vivi hija',
  },

  urge: {
    en: 'urges urge hold_out hold_back resist resisting strong fight stop_myself make_myself_stop control impulse explode craving',
    es: 'impulsos ganas impulso aguantar aguanto resistir resisto controlar parar frenar contener exploto explotar negarme urgencia',
  },
  'hurt-self': {
    en: 'self_harm hurt_myself hurting_myself cut_myself cutting_myself harm_myself harming_myself burn_myself cutting scratched hit_my_head scratch punish_myself',
    es: 'autolesiones lastimarme hacerme_dano cortarme autolesi* cortandome lastimandome quemarme me_corto me_corte rasgun* golpeo_la_cabeza herirme castigarme',
  },
  'hurt-other': {
    en: 'harm_to_others kill_him kill_her kill_them stab stabbed stabbing shoot shoot_him strangle smother make_him_pay make_her_pay hurt_him hurt_her hurt_them beat_him hit_him hit_her beat_her bullet_in burn_the_house poison_him smash run_him_over run_her_over murder attack kill_my hammer pay_for regret bomb push_her push_him blow_up',
    es: 'daño_a_otros matarlo matarla matarlos lo_mato la_mato lo_voy_a_matar la_voy_a_matar apunal* acuchill* disparar estrangul* asfixiar va_a_pagar las_va_a_pagar la_va_a_pagar hacerle_dano pegarle romperle le_meto balazo prender_fuego quemar_la_casa envenenar atropell* asesinar atacar martillo vengar* arrepentir bomba los_mato reventar',
  },
  violence: {
    en: 'violence hit hits hitting beat beats beating kick kicking kicked punch punched punching slapped choke choked choking strangled threw thrown throws grabbed grabs dragged locked_me raped rape forced forces threatened threatens threatening shove shoved shakes shook pushed screaming yelling smashing breaking hands_round boiling drunk abuse abused attacked hurts_me touches_me touches touched followed following stalking slaps',
    es: 'violencia pego pega pegando pegaron golpea golpeo golpeando patea pateando pateo cachetada ahorco ahorcando agarro agarra arrastro encerro encerrada encerrado violo viola violar obligo obliga forzo amenaza amenazo amenazando empuja empujo sacude sacudio grita gritando rompiendo rompe hirviendo tiro borracho abuso abusa ataco me_toca toca toco siguiendo sigue persigue me_pega me_pego le_pega le_pego',
  },
  trapped: {
    en: 'no_way_to_safety hiding hide hid wardrobe closet bathroom bedroom_door door locked get_out cant_get_out took_my_phone took_my_keys help police outside coming_back next_room at_the_door let_me_out basement cellar call_someone',
    es: 'encierro escondida escondido closet armario bano puerta encerrada encerrado no_puedo_salir salir me_quito_el ayuda policia afuera por_volver al_lado pieza cuarto_de_al sotano llaves viene fuera',
  },
  voices: {
    en: 'voices voice tells_me tell_me_to telling_me orders_me commands god demon demons whisper',
    es: 'voces voz me_dice_que me_dicen_que me_ordena ordenan diablo demonio susurr* me_dicen',
  },
  revenge: {
    en: 'revenge pay regret deserve_it deserves they_will_see theyll_see make_them everyone_at school hate_him hate_her payback',
    es: 'venganza pagar arrepentir se_lo_merece van_a_ver ya_veran escuela odio_a lo_odio la_odio',
  },

  past: {
    en: 'years_ago used_to when_i_was in_my back_then last_year months_ago once at_university in_school in_high_school ago years in_the_past back_in before survived recovered was were had felt teenager since haven_t at_fifteen month_ago last_month childhood',
    es: 'hace_anos hace_meses antes cuando_era en_la_secundaria en_la_universidad de_joven el_ano_pasado una_vez solia tuve estuve tenia pase era fue a_los adolescente desde_hace hace mes_pasado infancia de_chica de_chico',
  },
  passed: {
    en: 'passed gone_now better safe im_safe coping helped called rang instead held healed stopped clean sober managed went_away im_ok feel_better',
    es: 'se_paso se_me_paso mejor a_salvo sano llame en_vez ayudo agarre deje limpio se_fueron paso estoy_bien me_calme logre',
  },
  question: {
    en: 'what_if would_you do_you can_you would_i if_i what_happens should_i who how_do how_can can_we is_it',
    es: 'que_pasa si_le podria tendria_que debo quien se_puede podemos puedes puede deberia como_hago',
  },
  media: {
    en: 'film films movie series show book novel song lyrics game level character documentary podcast news episode chapter story watched read play boss band netflix poem article radio class painting scene season tv',
    es: 'pelicula peli serie libro novela cancion letra juego nivel personaje documental podcast podcasts noticias episodio capitulo historia vi lei obra jefe_del radio poema temporada tele escena videojuego',
  },
  laugh: {
    en: 'haha lol joke joking kidding jk funny 💀 😂 laughing lmao',
    es: 'haha broma chiste jaja joda gracioso risa coña 💀 😂',
  },
  work: {
    en: 'work job boss meeting deadline office colleagues shift team project presentation interview client server process launch career manager printer email',
    es: 'trabajo jefe reunion plazo oficina companeros turno equipo proyecto presentacion entrevista cliente servidor proceso chamba curro laburo impresora correo',
  },
  school: {
    en: 'exam exams class homework teacher school essay chem maths math test uni grades',
    es: 'examen examenes clase tarea profe escuela ensayo quimica mate mates parcial colegio facu notas',
  },
  leisure: {
    en: 'holiday holidays fly flight flying plane airport abroad move moving retiring guests party coffee dinner lunch ice_cream walk bike concert trip beach weekend_away garden gym match football hike tent cake pizza wine cinema camping view skydive tandem lovely nice fun sofa music shoes dress',
    es: 'vacaciones volamos vuelo avion aeropuerto mudamos mudanza jubilo invitados casamiento fiesta cafe cena almuerzo helado paseo bici concierto viaje playa jardin gimnasio partido futbol caminata carpa torta pizza vino cine campamento vista paracaidas lindo bonito divertido sofa sillon musica zapatos vestido cerveza',
  },
  chores: {
    en: 'kitchen cook cooking onions oven clothes laundry box books library shop charity bins house phone laptop wifi tent pegs cleaned furniture plants tomatoes contract',
    es: 'cocina cocinar cebolla horno ropa lavar libros biblioteca tienda parroquia celular compu wifi broches limpie muebles plantas tomates contrato',
  },
  routine: {
    en: 'prescribed doctor pharmacy with_food one_pill dose_changed side_effects blood_test mole nurse appointment refill weekly_box before_or_after forgot each_morning in_the_morning my_gp gp dentist surgery',
    es: 'medico doctor doctora farmacia con_comida una_pastilla efectos analisis lunar enfermera turno pastillero antes_o_despues olvide cada_manana por_la_manana receto dentista consulta',
  },
  therapy: {
    en: 'session sessions therapy therapist exercise breathing homework_you panic safety_plan plan_we questionnaire form anxiety',
    es: 'sesion sesiones terapia terapeuta ejercicio respiracion tarea_que panico plan_de_seguridad plan_para cuestionario formulario ansiedad',
  },
  mourning: {
    en: 'loss passed_away miss_him miss_her funeral_was grief died_in died_when lost',
    es: 'duelo fallecio extrano la_extrano lo_extrano murio_en murio_cuando perdimos',
  },
  glad: {
    en: 'happy glad excited better proud relieved enjoyed laughed fun great loved_it cant_wait good',
    es: 'feliz contenta contento emocion mejor orgullosa disfrute rei genial no_veo_la_hora bien',
  },
  eating: {
    en: 'eating eat food calories purge binge weight meals threw_up',
    es: 'comida comer comi comiendo calorias vomite atracon adelgazar',
  },
  substance: {
    en: 'drinking drank vodka drunk sober using relapse relapsed heroin cocaine whisky alcohol bottle_of',
    es: 'consumo tomar tome_alcohol vodka borracha sobria consumiendo recaida recai heroina cocaina alcohol ron',
  },
  spoken: {
    en: 'said says told texted shouted wrote keeps_saying saying threatened says_he asked',
    es: 'dijo dice escribio grito repite diciendo conto contesto me_dijo pregunto',
  },
  worry: {
    en: 'worry worried afraid_she afraid_he terrified how_to_help help_him help_her',
    es: 'preocupación preocupa preocupada preocupado me_aterra como_ayudar ayudarla ayudarlo',
  },
  joy: {
    en: 'new_job married pregnant moved baby_shower graduation',
    es: 'trabajo_nuevo casamos embarazada mudanza graduacion',
  },
} as const satisfies { readonly [concept: string]: Table };

export type Concept = keyof typeof concepts;

/** Too general to be named as a reason. */
export const unsaid: ReadonlySet<string> = new Set<Concept>([
  'self',
  'other',
  'you',
  'no',
  'anymore',
  'cannot',
  'hold',
  'stand',
  'enough',
  'quantity',
  'want',
  'after',
  'matter',
  'thanks',
  'love',
  'past',
  'passed',
  'question',
  'media',
  'laugh',
  'work',
  'school',
  'leisure',
  'chores',
  'routine',
  'therapy',
  'glad',
  'spoken',
  'joy',
  'end',
  'now',
  'do-it',
  'care',
  'date',
]);
