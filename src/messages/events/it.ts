import type { Catalogue } from '#messages/words.ts';
import type { EventsKey } from './en.ts';

export const eventsIt: Catalogue<EventsKey> = {
  'prompts-ready': 'Alliance: tre domande sono pronte per questo 1-1. Apri Alliance per metterle nell’invito.',
};
