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
  'steps.title': 'Da domani',
  'steps.field-windows': '30 minuti sul campo, senza ordine del giorno',
  'steps.shout-outs': 'Un riconoscimento il venerdì',
  'steps.needs-and-offers': 'Una richiesta e un’offerta per i prossimi sette giorni',
  'steps.dissent': 'Un dissenso nella forma: fatto, effetto, proposta',
  'steps.victories': 'Una vittoria utile da raccontare',
  'steps.done': 'Fatto',
  'steps.open': 'Si spunta da sé quando il team l’ha fatto davvero',
  'steps.off': 'Non ancora attivata',
  'steps.settings': 'Scegli le pratiche',
  'week.noPractices': 'Per ora il tuo team non ha pratiche settimanali.',
  'week.choosePractices': 'Scegli le pratiche',
};
