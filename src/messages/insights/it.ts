import type { Catalogue } from '../words.ts';
import type { InsightsKey } from './en.ts';

export const insightsIt: Catalogue<InsightsKey> = {
  title: 'Come va in {team}',
  titleUnknown: 'Come va',
  about: 'Riguarda il team nel suo insieme: mai una persona.',
  download: 'Scarica in CSV',
  fileName: 'Andamento di {team}',
  week: 'Settimana del',
  table: 'Mostra come tabella',
  'pulses.title': 'Scopo, fiducia e cura',
  'pulses.last': 'All’ultimo check-in: scopo {purpose}, fiducia {trust}, cura {care}.',
  'pulses.none': 'Non ci sono ancora cifre: un check-in le mostra da {from, number} risposte in su.',
  'pulses.round': 'Check-in del',
  'pulses.mean': '{mark}, {mean, number} su 5',
  'pulses.noMean': 'Troppo poche risposte',
  'pulses.chart': '{pulse}: {mean} all’ultimo check-in',
  'kept.title': 'Promesse',
  'kept.told':
    'Nelle ultime {weeks, number} settimane: {kept, plural, one {# mantenuta} other {# mantenute}}, {toFix, plural, one {# da sistemare} other {# da sistemare}}, {letGo, plural, one {# lasciata andare} other {# lasciate andare}}, {unread, plural, one {# non riletta} other {# non rilette}}.',
  'kept.none':
    'Non c’è ancora nulla da dire: servono {from, number} promesse, di almeno tre persone, perché si parli del team.',
  'kept.leftOut':
    '{count, plural, one {Un’altra è} other {Altre # sono}} di settimane in cui si parlerebbe di una o due persone.',
  'kept.kept': 'Mantenute',
  'kept.toFix': 'Da sistemare',
  'kept.letGo': 'Lasciate andare',
  'kept.unread': 'Non rilette',
  'kept.tooFew': 'Troppo poche per dirlo',
  'kept.chart': 'Promesse mantenute, settimana per settimana',
  'dissents.title': 'Dissensi',
  'dissents.decided':
    '{decided, plural, one {# deciso} other {# decisi}} nelle ultime {weeks, number} settimane, di regola {days, plural, =0 {il giorno stesso} one {dopo # giorno} other {dopo # giorni}}. {waiting, plural, =0 {Nessuno aspetta} one {# aspetta} other {# aspettano}} una decisione.',
  'dissents.none':
    'Nessuno deciso nelle ultime {weeks, number} settimane. {waiting, plural, =0 {Nessuno aspetta} one {# aspetta} other {# aspettano}} una decisione.',
  'dissents.count': 'Decisi',
  'dissents.days': 'Giorni fino ad allora, di regola',
  'dissents.noDays': 'Nessuno',
  'dissents.chart': 'Giorni fino a una decisione, settimana per settimana',
  'more.title': 'Sul campo, e a voce',
  'more.obstacles':
    '{removed, plural, =0 {Nessun ostacolo tolto} one {# ostacolo tolto} other {# ostacoli tolti}} sul campo nelle ultime {weeks, number} settimane.',
  'more.voices':
    'In questo giro di voci {heard, plural, =0 {nessuno ha} one {# persona ha} other {# persone hanno}} avuto il turno, su {people, number}.',
  'more.removed': 'Ostacoli tolti',
};
