/** Words that name a day, in English and Italian, in lower case. */
const dayWords = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri'],
  ...['today', 'tonight', 'tomorrow'],
  ...['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  ...['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi'],
  ...['oggi', 'stasera', 'domani', 'dopodomani'],
].join('|');

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
  ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre'],
  ...['novembre', 'dicembre', 'gen', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'dic'],
].join('|');

const smallNumbers = '\\d{1,2}|one|two|three|four|five|six|seven|un|due|tre|quattro|cinque|sei|sette';

// `\b` knows ASCII alone, and Italian days end in an accent.
const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');

/** What tells a day: its name, a date, a number of days from now, the end of the week. */
export const dayPatterns: readonly RegExp[] = [
  whole(dayWords),
  whole(`\\d{1,2}(?:st|nd|rd|th)?\\.?\\s(?:of\\s)?(?:${months})`),
  whole(`(?:${months})\\s\\d{1,2}(?:st|nd|rd|th)?`),
  whole('\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?'),
  whole(`(?:in|within|entro|tra|fra)\\s(?:${smallNumbers})\\s(?:days?|giorn[oi])`),
  whole('end of (?:the|this) week|fine (?:della )?settimana'),
];

/** What tells a person without a name: someone by what they know or do, or everyone. */
export const personPatterns: readonly RegExp[] = [
  whole('(?:some|any)(?:one|body)\\s(?:who|with|from|that)|who(?:ever)?\\s(?:knows|has|can|was|did|wrote|built|owns)'),
  whole(
    '(?:each|one|two|three) of (?:you|us)|everyone|everybody|all of (?:you|us)|a (?:colleague|second pair of eyes)',
  ),
  whole('qualcun[oa]\\s(?:che|con|di|del|della)|chi(?:unque)?\\s(?:sa|conosce|ha|può|era|ha scritto)'),
  whole("(?:un[oa]?|due|tre|ciascuno) di (?:voi|noi)|tutti|tutte|un(?:a|’|')?\\s?collega"),
];

/** Nobody in particular, where an offer is meant to be one's own. */
export const nobodyPatterns: readonly RegExp[] = [
  whole('we|someone|somebody|people|one (?:can|could)'),
  whole('noi|qualcuno|si (?:può|potrebbe|possono)|possiamo|potremmo'),
];

/** Whoever writes, as themselves. */
export const oneselfPatterns: readonly RegExp[] = [
  whole("i|i['’]m|my|me"),
  whole('io|posso|offro|ho|so|mio|mia|miei|mie'),
];

/** Words that say neither whom nor what: what is left of a text without them is its thing. */
export const emptyWords: ReadonlySet<string> = new Set(
  [
    'm ll d ve re s t i me my mine we us our you your he she they it its this that these those a an the and or but so if as at by for',
    'from in into of on to up with without about please thanks thank hi hello not no yes very really just also too',
    'am is are be was were been do does did have has had can could will would shall should may might must want wants',
    'need needs needed like love ask asking offer offers offering give get take make look find happy glad able',
    'some any something anything things thing stuff more much many few lot lots bit little quick small',
    'someone somebody anyone anybody everyone everybody people person colleague team who whoever knows',
    'help helping support hand assistance input feedback advice time hour hours minute minutes moment day days week',
    'weeks soon asap later sometime whenever when next coming possible there here if one two three four five six seven',
    'half around available free spare within before until end am pm morning afternoon evening noon',
    'io mi me mio mia miei mie noi ci nostro nostra tu ti te tuo tua voi vi vostro vostra lui lei loro lo la le gli il i',
    'un uno una l e ed o ma se di del dello della dei degli delle da dal dalla in nel nella su sul sulla con per tra fra',
    'a ad al allo alla ai agli alle che chi questo questa questi queste quello quella qui lì non sì molto anche solo',
    'sono è sei siamo essere ho hai ha abbiamo avere posso puoi può possiamo potete potrei potrebbe vorrei voglio',
    'serve servono servirebbe bisogno offro offrire dare fare prendere trovare chiedo chiedere cerco grazie ciao favore',
    'qualcosa qualche qualcuno qualcuna chiunque tutti tutte cosa cose roba po poco tanto',
    'aiuto aiutare aiutarmi mano supporto sostegno riscontro parere consiglio tempo ora ore mezz mezza mezzo minuti',
    'giorno giorni settimana settimane presto appena quando poi prossimo prossima prossimi prossime possibile subito',
    'entro prima dopo fine mattina pomeriggio sera collega colleghi squadra libero libera due tre quattro cinque',
  ].flatMap((line) => line.split(' ')),
);
