import type { Catalogue } from '../words.ts';
import type { RoundKey } from './en.ts';

export const roundIt: Catalogue<RoundKey> = {
  title: 'Fare il punto',
  purposeAsk: 'Sappiamo perché lavoriamo insieme, e che cosa conta?',
  trustAsk: 'Ognuno può contare sugli altri quando serve?',
  careAsk: 'Ci prendiamo cura dei risultati e delle persone che ci stanno dietro?',
  marksWho: 'Nessuno vede i tuoi voti come tuoi; il team vede le medie, da {from, number} risposte in su',
  change: 'Che cosa dovremmo cambiare?',
  changeLabel: 'Con parole tue (facoltativo)',
  changeWho:
    'Lo vede tutto il team senza il tuo nome, quando avranno risposto almeno in {from, number}. Nessuno vede i tuoi voti come tuoi.',
  sent: 'Hai risposto.',
  mine: 'Hai risposto. Puoi cambiare finché questo momento non si chiude.',
  mineChange: 'Che cosa dovremmo cambiare',
  progress: 'A che punto siamo',
  count: '{count, plural, =0 {Ancora nessuna risposta.} one {# risposta finora.} other {# risposte finora.}}',
  'figures.missing':
    'Per i valori servono {from, number} risposte: {count, plural, one {ne manca #} other {ne mancano #}}.',
  'figures.enough': 'Le risposte bastano per mostrare i valori.',
  'figures.too-few':
    'Per i valori servono {from, number} risposte, mai di meno, e in questo team ora ci sono meno persone. Parlate delle tre domande quando vi vedete.',
  'comments.missing':
    'Ciò che cambiereste si mostra da {from, number} risposte in su: {count, plural, one {ne manca #} other {ne mancano #}}.',
  'comments.enough': 'Le risposte bastano per mostrare ciò che cambiereste.',
  'comments.too-few':
    'Ciò che cambiereste si mostra da {from, number} risposte in su, mai con meno, e in questo team ora ci sono meno persone. Ditelo quando vi vedete.',
  openUntil: 'Si chiude dopo {day}, o appena hanno risposto tutti; solo allora appare che cosa ne è uscito.',
  notBegun:
    'Si chiude sette giorni dopo la prima risposta, o appena hanno risposto tutti; solo allora appare che cosa ne è uscito.',
  result: 'Punto del {day}',
  answers: '{count, plural, one {# risposta.} other {# risposte.}}',
  noFigures: 'Non ci sono valori: servono {from, number} risposte.',
  noComments: 'Ciò che le persone cambierebbero non si mostra: servono {from, number} risposte.',
  noChange: 'Nessuno ha indicato qualcosa da cambiare.',
  changes: 'Che cosa potremmo cambiare',
  makeLine: 'Fanne una riga',
  makeLineOf: 'Fanne una riga: {text}',
  edit: 'Cambia l’accordo',
  mean: '{mark}, in media {mean, number} su 5',
  noMean: 'Nessun valore',
  chart: '{pulse}: {mean}, l’ultima volta',
  weeksRange: 'Scegli da 1 a 26 settimane.',
};
