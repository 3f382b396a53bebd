import type { Catalogue } from '../words.ts';
import type { DocumentKey } from './en.ts';

export const documentIt: Catalogue<DocumentKey> = {
  title: 'Alleanza di {one} e {other}',
  agreement: 'Il nostro accordo',
  inForce: 'Versione {version, number}, in vigore dal {day}.',
  proposed: 'Versione {version, number}, proposta il {day}, non ancora in vigore.',
  draft: 'Non c’è ancora una proposta: queste sono le righe come stanno ora.',
  none: 'Non ci sono ancora righe.',
  'of.person': '{name}: {text}',
  evidence: 'Da che cosa ce ne accorgeremmo: {text}',
  commitments: 'Impegni presi',
  'commitment.given': '{name}, il {day}',
  promises: 'Promesse aperte',
  promise: '{name}, entro il {day}: {text}',
  rhythm: 'Ritmo',
  'rhythm.checkIn':
    '{weeks, plural, one {Un momento per fare il punto ogni settimana} other {Un momento per fare il punto ogni # settimane}}',
  'rhythm.review': 'Revisione il {day}',
  'team.title': 'Alleanza di {team}',
  'team.committed': 'Impegni presi: {given, number} su {all, number}.',
  'team.exported': 'Esportato il {day}. Resta in {team}.',
  exported: 'Esportato il {day}. Resta tra {one} e {other}.',
};
