import type { Catalogue } from '../words.ts';
import type { PaneAfterKey } from './en.ts';

export const paneAfterIt: Catalogue<PaneAfterKey> = {
  'after.promises': 'Promesse aperte',
  'after.promises.none': 'Nessuna promessa aperta tra voi due.',
  'after.check-in': 'Punto della situazione',
  'after.as-last-time': 'Come l’ultima volta: {purpose} · {trust} · {care}',
  'after.lines': 'Aggiungi una riga a ognuna',
  'after.both': 'Le risposte di entrambi',
  'after.you': 'Tu',
  'after.who': 'Lo vedete solo tu e {name}',
  'after.promise': 'Una promessa',
  'after.save': 'Salva',
  'after.saving': 'Salvataggio…',
  'after.saved.check-in': 'Le tue risposte sono salvate.',
  'after.saved.opened': 'Le tue risposte sono salvate, e ora potete leggervi a vicenda.',
  'after.saved.promise': 'La tua promessa è salvata.',
};
