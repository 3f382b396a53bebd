import type { Catalogue } from '../words.ts';
import type { FieldWindowKey } from './en.ts';

export const fieldWindowIt: Catalogue<FieldWindowKey> = {
  title: 'Finestre sul campo',
  open: 'La mia finestra',
  none: 'Mezz’ora dove il lavoro accade, senza agenda. Nessuno ha ancora condiviso quando.',
  past: 'In questa settimana nessun ostacolo annotato.',
  'window.when': '{day} alle {time}, {minutes} minuti',
  'window.zone': '{when} ({zone})',
  obstacles: 'Ostacoli tolti',
  'obstacle.by': '{name}, {day}',
  former: 'Qualcuno che non è più nel team',
};
