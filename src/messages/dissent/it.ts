import type { Catalogue } from '../words.ts';
import type { DissentKey } from './en.ts';

export const dissentIt: Catalogue<DissentKey> = {
  title: 'Dissensi',
  raise: 'Esprimine uno',
  none: 'Un dissenso detto presto, con una proposta, protegge la relazione. Ora non ce n’è nessuno aperto.',
  past: 'Nessun dissenso in questa settimana.',
  days: '{count, plural, =0 {Espresso oggi} one {Aperto da # giorno} other {Aperto da # giorni}}',
  daysSettled: '{count, plural, =0 {Chiuso in giornata} one {Chiuso in # giorno} other {Chiuso in # giorni}}',
  by: 'Espresso da {name}',
  former: 'una persona che ha lasciato il team',
  'turn.thanks': 'Ora: un grazie',
  'turn.clarification': 'Ora: come lo intende {names}',
  'turn.clarification.any': 'Ora: come lo intende qualcuno',
  'turn.reply': 'Ora: una risposta di {names}',
  'turn.decision': 'Ora: una decisione',
  'outcome.changed': 'Cambiato',
  'outcome.trial': 'In prova fino a {day}',
  'outcome.stays-open': 'Resta aperto',
  'outcome.withdrawn': 'Ritirato',
};
