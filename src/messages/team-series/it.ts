import type { Catalogue } from '../words.ts';
import type { TeamSeriesKey } from './en.ts';

export const teamSeriesIt: Catalogue<TeamSeriesKey> = {
  title: 'Finestre sul campo dei tuoi team',
  who: 'Lo vedi solo tu; nessuno sa chi l’ha messa nel proprio calendario',
  subject: 'Finestra sul campo: {team}',
  when: '{day} alle {time}, {minutes} minuti',
  'when.zone': '{when} ({place})',
  offer: '{team} va sul campo insieme: {when}.',
  kept: 'È nel tuo calendario, ogni settimana.',
  moved: '{team} ha spostato la sua finestra sul campo: {when}. La tua è ancora dov’era.',
  over: '{team} ha rinunciato alla sua finestra sul campo. La tua è ancora nel calendario.',
  about: '{act}: {team}',
  put: 'Mettila nel mio calendario',
  follow: 'Sposta anche la mia',
  take: 'Togli la mia',
  notForMe: 'Non per me',
  leave: 'Lascia la mia',
  busy: 'Scrivo nel tuo calendario…',
  'done.put': 'Ora è nel tuo calendario.',
  'done.follow': 'Anche la tua è stata spostata.',
  'done.take': 'Non è più nel tuo calendario.',
  'done.undo': 'Ripreso. Il tuo calendario è com’era.',
  declined: 'Su questo dispositivo non te lo chiediamo più per questa finestra.',
  undo: 'Annulla',
  failed: 'Il calendario non ha accettato tutto. Nulla di tuo è andato perso.',
  retry: 'Riprova',
};
