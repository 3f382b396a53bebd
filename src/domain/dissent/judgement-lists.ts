// Words in lower case, English and Italian. Each list names what people reach for when they judge; none can be complete,
// which a hint need not be.

// `\b` knows ASCII alone, and Italian words end in an accent.
const whole = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** `-o` of an Italian adjective stands for all four of its endings. */
const italian = (...adjectives: readonly string[]): RegExp =>
  whole(...adjectives.map((one) => one.replace(/o$/u, '[oaie]')));

const generalises = [
  whole('always', 'never', 'every (?:single )?time', 'all the time', 'constantly', 'everybody', 'everyone', 'nobody'),
  whole('no one', 'nothing (?:ever )?(?:works|happens|changes)', 'at all times', 'as usual', 'yet again', 'forever'),
  whole('sempre', 'mai', 'ogni (?:santa )?volta', 'tutte le volte', 'di continuo', 'continuamente', 'costantemente'),
  whole('tutt[ie](?! e )', 'nessuno', 'come al solito', "per l'ennesima volta", 'niente (?:funziona|cambia)'),
];

const judges = [
  whole('bad', 'badly', 'terrible', 'terribly', 'awful', 'horrible', 'poor', 'poorly', 'useless', 'pointless'),
  whole('stupid', 'silly', 'ridiculous', 'absurd', 'nonsense', 'mess', 'messy', 'chaos', 'chaotic', 'disaster', 'joke'),
  whole('lazy', 'careless', 'sloppy', 'selfish', 'arrogant', 'rude', 'childish', 'incompetent', 'aggressive', 'toxic'),
  whole('unprofessional', 'unacceptable', 'irresponsible', 'unreasonable', 'unfair', 'disrespectful', 'unreliable'),
  whole('(?:is|are|was|were) (?:just |simply |plain )?wrong'),
  whole('disorgani[sz]ed', 'inefficient', 'waste of time', 'too (?:slow|late|long|much|many|complicated|hard)'),
  italian('pessimo', 'terribile', 'orribile', 'scarso', 'inutile', 'inutili', 'terribili'),
  italian('stupido', 'ridicolo', 'assurdo', 'caotico', 'pigro', 'arrogante', 'arroganti', 'maleducato', 'infantile'),
  italian('egoista', 'incompetente', 'incompetenti', 'aggressivo', 'tossico', 'scorretto', 'ingiusto', 'superficiale'),
  italian('inaccettabile', 'inaccettabili', 'irresponsabile', 'irresponsabili', 'irrispettoso', 'inaffidabile'),
  italian('disorganizzato', 'inefficiente', 'inefficienti'),
  whole(
    '(?:va|vanno|fatt[oaie]|gestit[oaie]|molto|tutto) male',
    'male organizzat[oaie]',
    '(?:è|sono|era) sbagliat[oaie]',
    'caos',
    'disastro',
    'casino',
    'sciocchezz[ae]',
    'schifo',
    'poco (?:serio|seria|professionale)',
    'perdita di tempo',
  ),
  whole('troppo (?:lent[oaie]|tardi|lung[oaie]|lunghi|lunghe|complicat[oaie]|difficil[ei])'),
];

const guessesMotive = [
  whole("(?:do|does|did)(?: not|n't) (?:even |really )?(?:care|want|bother|respect|trust|listen|understand)"),
  whole('on purpose', 'deliberately', 'intentionally', 'refuses? to', 'refused to', 'just wants? to', 'just wanted to'),
  whole('only (?:cares?|thinks?|wants?)', '(?:pretends?|pretended) to', "could(?: not|n't) care less", 'out of spite'),
  whole('(?:to|in order to) (?:annoy|punish|avoid work|look good|show off)', 'is afraid of', 'are afraid of'),
  whole('non (?:gli|le|vi|ti|si) (?:importa|interessa)(?:va|no|vano)?', 'non (?:vuole|vogliono|voleva|volevano)'),
  whole('apposta', 'di proposito', 'volutamente', 'intenzionalmente', 'si rifiuta(?:no)?(?: di)?', 'per dispetto'),
  whole(
    'vuole solo',
    'vogliono solo',
    'pensa(?:no)? solo',
    'f(?:a|anno) finta di',
    'se ne freg(?:a|ano)',
    'ha paura di',
  ),
];

const opinion = [
  whole(
    'i (?:think|believe|feel|guess|suspect|suppose|have the impression)',
    'in my (?:opinion|view)',
    'it feels like',
  ),
  whole(
    'it (?:seems|looks like|appears)',
    'seems? to (?:me|be)',
    'apparently',
    'probably',
    'obviously',
    'clearly',
    'of course',
  ),
  whole(
    '(?:io )?(?:penso|credo|ritengo|suppongo|sospetto|immagino)(?: che| di)?',
    'secondo me',
    'a mio (?:parere|avviso)',
  ),
  whole('mi (?:sembra|pare)', "ho l'impressione", 'ho la sensazione', 'sembra(?:no)? (?:che|di)', 'a quanto pare'),
  whole('probabilmente', 'ovviamente', 'chiaramente', 'evidentemente', 'naturalmente'),
];

const moment = [
  /\p{N}/u,
  whole('(?:mon|tues|wednes|thurs|fri|satur|sun)days?', 'today', 'yesterday', 'this (?:morning|afternoon|week|month)'),
  whole('last (?:week|month|sprint|night|time|release|quarter|year)', 'ago', 'since', 'once', 'twice', 'on the day'),
  whole('two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'a dozen', 'half'),
  whole(
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ),
  whole('luned[ìi]', 'marted[ìi]', 'mercoled[ìi]', 'gioved[ìi]', 'venerd[ìi]', 'sabato', 'domenica', 'oggi', 'ieri'),
  whole('stamattina', 'questa (?:mattina|settimana)', 'questo mese', "l'altro (?:ieri|giorno)", 'scors[oa]'),
  whole(
    '(?:giorn[oi]|settiman[ae]|mes[ei]|or[ae]|ann[oi]) fa',
    'una volta',
    'due(?! to)',
    'tre',
    'quattro',
    'cinque',
    'sei volte',
    'sette',
    'otto',
    'nove',
    'dieci',
    'metà',
  ),
  whole('gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre'),
  whole('novembre', 'dicembre'),
];

/** What gives a judgement away, and what tells when something was. */
export const judgementPatterns = {
  generalises,
  judges,
  'guesses-motive': guessesMotive,
  opinion,
  moment,
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;
