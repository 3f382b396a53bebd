import type { Catalogue } from '../words.ts';
import type { FieldWindowCardKey } from './en.ts';

export const fieldWindowCardIt: Catalogue<FieldWindowCardKey> = {
  'begins.title': 'La tua finestra sul campo',
  'begins.today': 'Nessuna agenda: osserva, chiedi, togli un ostacolo. Poi una riga ciascuno.',
  'begins.before': 'Com’è andata {day}? Basta una riga ciascuno.',
  'note.seen': 'Visto (solo tu)',
  'note.asked': 'Chiesto (solo tu)',
  'note.obstacle': 'Ostacolo tolto (il team)',
  'button.save': 'Salva',
  'button.skip': 'Non questa volta',
  'button.open': 'Apri',
  'noted.title': 'Annotato',
  'noted.obstacle': 'Il team legge: {text}',
  'noted.own': 'Lo leggi solo tu.',
  'skipped.title': 'Non questa volta',
  'skipped.text': 'Va bene così, e nessun altro lo viene a sapere. Arriva la prossima finestra.',
  'already.title': 'Questa l’hai già annotata',
  'already.text': 'Resta com’è. Puoi cambiarla in Alliance.',
  'remark.blank': 'Basta una riga: che cosa hai visto, chiesto o tolto.',
  'refused.text-is-too-long': 'È troppo lungo per una riga. Scrivilo in Alliance.',
  'refused.day-is-past': 'Quella finestra è di più di una settimana fa. Conta la prossima.',
  'refused.practice-is-off': 'Il tuo team ha disattivato le finestre sul campo.',
  'refused.other': 'Non ha funzionato. Apri in Alliance.',
};
