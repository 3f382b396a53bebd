import { agreementIt } from '#messages/agreement/it.ts';
import { pairIt } from '#messages/pair/it.ts';
import type { PairCatalogue } from './catalogues.ts';

export const pairCatalogueIt: PairCatalogue = { ...pairIt, ...agreementIt };
