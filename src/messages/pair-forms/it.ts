import type { Catalogue } from '../words.ts';
import type { PairFormsKey } from './en.ts';

export const pairFormsIt: Catalogue<PairFormsKey> = {
  'who.checkIn': 'Lo vedi solo tu, finché non avete risposto entrambi; poi anche {name}',
  'checkIn.purposeAsk': 'Sappiamo entrambi a che cosa serve?',
  'checkIn.trustAsk': 'Ognuno può contare sull’altra persona?',
  'checkIn.careAsk': 'Ci prendiamo cura dei risultati e di noi?',
  'checkIn.line': 'Una riga in proposito (facoltativa)',
  'checkIn.done': 'Hai risposto. Puoi cambiare finché non ha risposto anche {name}.',
  'promises.text': 'Che cosa prometti a {name}?',
  'promises.day': 'Entro quando?',
  'promises.save': 'Prometti',
};
