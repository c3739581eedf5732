/** Phrases that many signs and frames share, by name; one a line or parted by "|", in the standard spelling. */
import type { Locale } from '../../model.ts';

export const sets: { readonly [language in Locale]: { readonly [name: string]: string } } = {
  en: {
    self: 'i|im|ive|ill|id',
    want: `wanna|wanted|want|wanting to|need to|needed to|wish i could|would like to|like to|love to|prefer to|long to|hope to|hoping to|gonna|ready to|about to|planning to|plan to|planning on
      decided to|intend to|intending to|trying to|try to|tempted to|feel like|feeling like|thinking of|thinking about|think about|think of|thought of|thoughts of|thoughts about
      urge to|have to|must|will|ill|gotta|should|might|may|let me|able to|prepared to|determined to|desperate to|meant to|supposed to|deserve to|dying to|to just|time to|rather`,
    person: `he|she|they|hes|shes|theyre|friend|bf|gf|boyfriend|girlfriend|husband|wife|partner|ex|brother|sister|mum|dad|mums|dads|son|daughter|kid|child|cousin|uncle|aunt|nephew|niece
      roommate|flatmate|housemate|neighbour|neighbor|colleague|coworker|boss|student|classmate|girl|boy|guy|man|woman|somebody|someone|bestie|mate|teacher|gran|grandfather|grandpa|client|patient|teen|stepson|stepdaughter|fiance|fiancee|buddy`,
    himself: 'himself|herself|themselves|theirself|hisself',
    means:
      'pills|pill|rope|noose|gun|knife|blade|razor|razors|blades|rifle|pistol|shotgun|revolver|poison|bleach|insulin|belt|fentanyl|oxy|opioids|sleeping pills|antidepressants|paracetamol|tylenol|ibuprofen|xanax|benzos|morphine|antifreeze|pesticide|cyanide|helium',
    heights:
      'bridge|roof|rooftop|building|balcony|cliff|window|ledge|overpass|parking garage|car park|tower|tall building|top floor|viaduct|crane',
    kin: 'kid|kids|child|children|baby|babies|son|daughter|toddler|boy|girl|little one|newborn|little boy|little girl|brother|sister|little brother|little sister',
    soon: 'tonight|today|now|tomorrow|soon|this weekend|this week|later|this evening|this afternoon|after work|in an hour|in a minute|after this',
  },
  es: {
    want: `quiero|quisiera|necesito|deseo|prefiero|preferiria|pienso|pensando en|pienso en|pensar en|pensado en|piensa en|voy a|vamos a|ganas de|decidi|decidido|he decidido|planeo|planeando|pensamientos de|idea de|ideas de|por|estoy por|a punto de|intentar|intento|tengo que|debo
      debería|deberia|estoy lista para|estoy listo para|lista para|listo para|me gustaria|podria|puedo|dispuesta a|dispuesto a|me urge|espero|se me antoja|me dan ganas de|queriendo|impulso de`,
    person: `el|ella|ellos|amigo|amiga|novio|novia|marido|esposo|esposa|mujer|pareja|ex|hermano|hermana|madre|padre|hijo|hija|primo|prima|tio|tia|sobrino|sobrina|companero|companera|vecino|vecina
      jefe|jefa|alumno|alumna|chico|chica|nino|nina|alguien|abuelo|abuela|cunado|cunada|suegra|suegro|paciente|muchacho|muchacha|profesor|profesora|pibe|piba|mina|chavo|chava|roomie|bebe`,
    means:
      'pastillas|pastilla|soga|cuerda|pistola|arma|cuchillo|navaja|cuchilla|veneno|rifle|escopeta|insulina|cinturon|raticida|lejia|cloro|hoja de afeitar|gillette|cutter|somniferos|antidepresivos|clonazepam|rivotril|paracetamol|ibuprofeno|revolver|lazo|horca|bisturi|matarratas|fierro',
    heights:
      'puente|balcon|azotea|terraza|edificio|techo|ventana|acantilado|tejado|piso|torre|barranco|precipicio|cornisa|vias|metro|tren|viaducto',
    kin: 'nino|nina|ninos|ninas|hijo|hija|hijos|hijas|bebe|hermanito|hermanita|hermanos|chicos|criatura|peque|chiquito|nene|nena|guaguas|nenes',
    soon: 'hoy|esta noche|ahora|manana|pronto|este fin de semana|esta semana|luego|esta tarde|ya|el domingo|el sabado|el viernes|en un rato',
  },
};
