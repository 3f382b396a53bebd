import { checkInEn } from '#messages/check-in/en.ts';
import { roundEn } from '#messages/round/en.ts';
import type { RoundCatalogue } from './catalogues.ts';

export const roundCatalogueEn: RoundCatalogue = { ...checkInEn, ...roundEn };
