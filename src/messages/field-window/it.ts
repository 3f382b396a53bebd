import type { Catalogue } from '../words.ts';
import type { FieldWindowKey } from './en.ts';

export const fieldWindowIt: Catalogue<FieldWindowKey> = {
  title: 'Finestre sul campo',
  open: 'La mia finestra',
  none: 'Mezz’ora dove il lavoro accade, senza agenda. Nessuno ha ancora condiviso quando.',
  past: 'In questa settimana nessun ostacolo annotato.',
  team: 'Tutto il team',
  'team.next': '{when}. La prossima: {date}, {time} sul tuo orologio',
  'team.find': 'Trova un orario per il team',
  'team.open': 'La finestra del team',
  'window.when': '{day} alle {time}, {minutes} minuti',
  'window.zone': '{when} ({zone})',
  obstacles: 'Ostacoli tolti',
  'obstacle.by': '{name}, {day}',
  former: 'Una persona che ha lasciato il team',
};
