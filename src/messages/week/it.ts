import type { Catalogue } from '../words.ts';
import type { WeekKey } from './en.ts';

export const weekIt: Catalogue<WeekKey> = {
  'week.before': 'Settimana prima',
  'week.after': 'Settimana dopo',
  'week.current': 'Torna a questa settimana',
  'week.reflection': 'Su cosa riflettere questa settimana',
  'week.reflection.shout-outs': 'Il lavoro di chi ha fatto crescere gli altri questa settimana?',
  'week.reflection.needs-and-offers': 'Quale aiuto, chiesto oggi, sbloccherebbe qualcosa?',
  'week.reflection.dissent': 'Quale conversazione sto rimandando per salvare l’umore?',
  'week.reflection.victories': 'Quale vittoria utile aiuterebbe un team più ampio questa settimana?',
  'week.reflection.field-windows':
    'In quale punto del flusso di questa settimana la mia presenza sbloccherebbe il lavoro?',
  'week.noPractices': 'Per ora il tuo team non ha pratiche settimanali.',
  'week.choosePractices': 'Scegli le pratiche',
};
