import type { Catalogue } from '../words.ts';
import type { VictoryKey } from './en.ts';

export const victoryIt: Catalogue<VictoryKey> = {
  title: 'Vittorie utili',
  tell: 'Raccontane una',
  none: 'Ancora nessuna. Un cliente che resta, un processo più semplice, un errore evitato: quale aiuterebbe altri?',
  past: 'In questa settimana non ne è stata raccontata nessuna.',
  by: 'Da {name}',
  byFrom: 'Da {name}, dal team {team}',
  repeat: 'Anche domani: {text}',
  former: 'una persona che ha lasciato il team',
};
