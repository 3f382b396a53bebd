import type { Catalogue } from '../words.ts';
import type { CheckInKey } from './en.ts';

export const checkInIt: Catalogue<CheckInKey> = {
  'checkIn.lead': 'Tre domande, due minuti. Non c’è una risposta giusta.',
  'checkIn.purpose': 'Scopo',
  'checkIn.trust': 'Fiducia',
  'checkIn.care': 'Cura',
  'checkIn.share': 'Fai il punto',
  'checkIn.replace': 'Cambia le mie risposte',
  'checkIn.incomplete': 'Scegli una risposta per tutte e tre.',
  'checkIn.early': 'Fai il punto ora',
  'checkIn.mine': 'Le tue risposte',
  'checkIn.notYet': 'Si comincia quando il vostro accordo è in vigore.',
  'checkIn.due': 'Per {day}; anche prima va bene.',
  'mark.1': 'Per niente',
  'mark.2': 'Un po’',
  'mark.3': 'Abbastanza',
  'mark.4': 'Molto',
  'mark.5': 'Del tutto',
  'trend.title': 'Nel tempo',
  'trend.table': 'Mostra come tabella',
  'trend.round': 'Punto del',
  'rhythm.title': 'Ritmo',
  'rhythm.weeks': 'Settimane tra una volta e l’altra',
  'rhythm.weeksHint': 'Da 1 a 26.',
  'rhythm.save': 'Salva il ritmo',
  'rhythm.saved': 'Salvato.',
};
