import type { Catalogue } from '../words.ts';
import type { RitualKey } from './en.ts';

/** As `ritualEn`. */
export const ritualIt: Catalogue<RitualKey> = {
  'week.title': 'La nostra settimana',
  'needs.title': 'Di cosa hai bisogno, cosa puoi offrire?',
  'needs.ask': 'Nei prossimi sette giorni: una persona, una cosa, un giorno.',
  'needs.need': 'A {name} serve: {text}',
  'needs.offer': '{name} offre: {text}',
  'needs.carriedOne': 'Riportata, ancora da fare: {text}',
  'needs.carriedSome':
    '{count, plural, one {# promessa è stata riportata} other {# promesse sono state riportate}} in questa settimana.',
  'needs.some':
    'Di cosa hai bisogno, cosa puoi offrire? {count, plural, one {# voce è libera.} other {# voci sono libere.}}',
  'shoutOuts.title': 'I riconoscimenti della settimana',
  'shoutOuts.line': '{from} a {to}: {text}',
  'shoutOuts.none': 'Il lavoro di chi ha aiutato altri a crescere questa settimana?',
  'shoutOuts.voices': 'Le voci di questa settimana: {names}',
  'promises.title': 'Rileggiamo le nostre promesse',
  'promises.ask': 'Mantenuta, o da sistemare, e come?',
  'promises.line': '{name}: {text}',
  'promises.some':
    '{count, plural, one {# promessa è aperta: mantenuta, o da sistemare?} other {# promesse sono aperte: mantenute, o da sistemare?}}',
  'promises.done': 'Tutte le promesse di questa settimana sono state rilette.',
  more: '{count, plural, one {# altra in Alliance} other {altre # in Alliance}}',
  former: 'Una persona che ha lasciato il team',
  open: 'Apri',
  'gone.title': 'È stato ritirato',
  'gone.text': 'Chi l’ha scritto l’ha ritirato. Non succede altro.',
  'over.title': 'Qui si è andati avanti',
  'over.text': 'Ha avuto risposta, si è concluso o è stato ritirato: qui non resta nulla da fare.',
  'off.text': 'Il tuo team ha disattivato questa pratica.',
  'news.titled': '{title} · {team}',
  'news.team': 'Dal team {team}',
  'digest.title': '{count, plural, one {# cosa per te} other {# cose per te}}',
  'digest.alike': '{title} ({count, number})',
};
