import { checkInIt } from '#messages/check-in/it.ts';
import { roundIt } from '#messages/round/it.ts';
import type { RoundCatalogue } from './catalogues.ts';

export const roundCatalogueIt: RoundCatalogue = { ...checkInIt, ...roundIt };
