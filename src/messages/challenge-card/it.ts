import type { Catalogue } from '../words.ts';
import type { ChallengeCardKey } from './en.ts';

export const challengeCardIt: Catalogue<ChallengeCardKey> = {
  title:
    '{practice, select, shoutOuts {Quattro settimane di riconoscimenti} needsAndOffers {Quattro settimane di richieste e offerte} dissent {Quattro settimane di dissenso aperto} victories {Quattro settimane di vittorie utili} other {Quattro settimane di finestre sul campo}}',
  told: '{name}: {text}',
  figures:
    'Da 1 a 5: prima {before} ({beforeCount} risposte), dopo {after} ({afterCount}). I numeri non dicono perché.',
  'figures.short': 'Da 1 a 5: prima {before} ({beforeCount}), dopo {after} ({afterCount})',
  noFigures: 'A uno sguardo hanno risposto in meno di quattro: nessun numero.',
  open: 'Apri',
  former: 'Una persona che ha lasciato il team',
  'stopped.title': 'Queste quattro settimane sono state interrotte',
  'stopped.text': 'Va bene così, e nessuno chiede perché.',
  'look.before':
    'Quanto è vero oggi?{count, plural, =0 {} one { Finora # risposta.} other { Finora # risposte.}} La tua non la vede nessuno.',
  'look.after':
    'Le quattro settimane sono passate: quanto è vero ora?{count, plural, =0 {} one { Finora # risposta.} other { Finora # risposte.}} La tua non la vede nessuno.',
  'week.label': 'Com’è andata la settimana da {day}?',
  'button.answer': 'Rispondi',
  'button.mark': 'Segna la settimana',
  'button.another': 'Un’altra pratica',
  'button.begin': 'Inizia le quattro settimane',
  'choose.title': 'Quattro settimane di una pratica',
  'choose.eye': 'Quale scegli lo vedono tutti in {team}.',
  'begun.text': 'Scelta. La prima settimana comincia {day}.',
  'answered.look': 'Risposta data. Non la vede nessun altro.',
  'answered.week': 'La settimana è segnata.',
  'refused.nothing-chosen': 'Prima scegli qualcosa.',
  'refused.too-many': 'Il tuo team ha già una pratica per quattro settimane.',
  'refused.practice-is-off': 'Il tuo team ha disattivato questa pratica.',
  'refused.item-is-gone': 'Queste quattro settimane sono finite, o sono state interrotte.',
  'refused.item-is-closed': 'Lo sguardo di prima è chiuso.',
  'refused.not-due': 'Non è il momento per questo.',
  'refused.other': 'Non ha funzionato. Apri in Alliance.',
};
