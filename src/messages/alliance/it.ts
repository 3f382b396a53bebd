import type { Catalogue } from '../words.ts';
import type { AllianceKey } from './en.ts';

export const allianceIt: Catalogue<AllianceKey> = {
  'stage.label': 'Fasi dell’alleanza',
  'stage.writing': 'Progettare',
  'stage.drafting': 'Proporre',
  'stage.proposed': 'Impegnarsi',
  'stage.in-force': 'In vigore',
  'commitment.given': 'Impegno preso',
  'commitment.open': 'Non ancora',
  'commitment.count': 'Impegni presi: {given, number} su {all, number}',
  version: 'Versione {number, number}',
  'refusal.writing-is-over': 'Nel frattempo le risposte sono state aperte. Si continua nel testo comune.',
  'refusal.writing-is-open': 'Le risposte non sono ancora aperte.',
  'refusal.text-has-changed': 'Nel frattempo il testo è cambiato. Rileggilo.',
  'refusal.text-is-blank': 'Non c’è ancora un testo. Scrivi almeno una sezione.',
  'refusal.text-is-too-long': 'Il testo è troppo lungo. Accorcialo un po’.',
  'refusal.nothing-has-changed': 'Niente è diverso dall’ultima versione. Prima cambia il testo.',
  'refusal.version-is-unknown': 'Questa versione non esiste.',
  'refusal.version-is-superseded': 'Nel frattempo è stata proposta una versione più nuova. Leggi quella.',
  'refusal.not-in-roster': 'Può farlo solo chi fa parte del team.',
  'refusal.other': 'Alliance non ha potuto accettarlo. Il tuo testo è qui.',
};
