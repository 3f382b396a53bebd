import type { Catalogue } from '../words.ts';
import type { MyWeekKey } from './en.ts';

export const myWeekIt: Catalogue<MyWeekKey> = {
  'mine.turn': 'Tocca a me',
  'mine.turn.none': 'Niente aspetta te.',
  'mine.voice': 'Questa settimana la voce è tua: il lavoro di chi vuoi riconoscere?',
  'mine.choice': 'Un riconoscimento aspetta la tua scelta',
  'mine.dissent': 'Un dissenso aspetta la tua risposta: {fact}',
  'mine.promises': 'Le mie promesse',
  'mine.promises.none': 'Nessuna promessa aperta.',
  'mine.promise.to': 'Tu a {name}, {day}',
  'mine.promise.toTeam': 'Tu al team, {day}',
  'mine.promise.from': '{name} a te, {day}',
  'mine.promise.fromGone': 'Una persona che non c’è più a te, {day}',
  'mine.by': 'entro {day}',
  'mine.was': 'era per {day}',
  'mine.alliances': 'Le mie alleanze',
  'mine.alliances.all': 'Tutte le alleanze',
};
