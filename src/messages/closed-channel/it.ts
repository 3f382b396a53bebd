import type { Catalogue } from '../words.ts';
import type { ClosedChannelKey } from './en.ts';

export const closedChannelIt: Catalogue<ClosedChannelKey> = {
  title: 'Alliance non può pubblicare nel canale del team.',
  text: 'Teams rifiuta i suoi post da {day}: il canale è stato eliminato, oppure lì Alliance è bloccata o è stata rimossa.',
  todo: 'Scrivi “@Alliance” in quel canale, o aggiungi la scheda Alliance in un altro. Fino ad allora trovi tutto qui.',
};
