import type { Catalogue } from '../words.ts';
import type { VictorySlidesKey } from './en.ts';

export const victorySlidesIt: Catalogue<VictorySlidesKey> = {
  title: 'Una vittoria utile di {team}',
  problem: 'Il problema',
  action: 'Che cosa abbiamo fatto',
  result: 'Che cosa è cambiato',
  repeat: 'Che cosa ripetiamo domani',
  footer: '{team}, {day}',
  'notes.problem': 'Con parole tue: che cosa non funzionava, e per chi? Mezzo minuto.',
  'notes.action': 'Chi ha fatto che cosa, in quale ordine? Nomina chi ha dato una mano.',
  'notes.result': 'Di’ come si è misurato. Poi chiedi chi potrebbe ripeterlo, e da quando.',
  'notes.of': 'Raccontato da {name}.',
  'notes.former': 'Raccontato da chi ha lasciato il team.',
};
