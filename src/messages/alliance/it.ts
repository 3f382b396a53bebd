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
  'difference.kept': 'Invariata',
  'difference.changed': 'Cambiata',
  'difference.new': 'Nuova',
  'difference.removed': 'Tolta',
  version: 'Versione {number, number}',
};
