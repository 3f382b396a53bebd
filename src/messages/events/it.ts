import type { Catalogue } from '#messages/words.ts';
import type { EventsKey } from './en.ts';

export const eventsIt: Catalogue<EventsKey> = {
  'prompts-ready': 'Alliance: tre domande sono pronte per questo 1-1. Apri Alliance per metterle nell’invito.',
  'in-focus':
    'Alliance: cade nella tua concentrazione protetta, {blocks}{more, select, yes { e oltre} other {}}.{free, select, none {} other { Hai libero {free}.}}',
  'send-into-focus':
    'Questo toglie tempo alla tua concentrazione protetta, {blocks}{more, select, yes { e oltre} other {}}.{place, select, before { Subito prima, {free} è libero nel tuo calendario.} after { Subito dopo, {free} è libero nel tuo calendario.} apart { Il tempo più vicino che quel giorno è libero nel tuo calendario è {free}.} other {}}',
  'send-to-pane': 'Cambia l’orario',
};
