import { agreementIt } from '#messages/agreement/it.ts';
import { checkInIt } from '#messages/check-in/it.ts';
import { myWeekIt } from '#messages/my-week/it.ts';
import { invitationIt } from '#messages/invitation/it.ts';
import { pairIt } from '#messages/pair/it.ts';
import { pairFormsIt } from '#messages/pair-forms/it.ts';
import { promptsIt } from '#messages/prompts/it.ts';
import type { PairCatalogue } from './catalogues.ts';

export const pairCatalogueIt: PairCatalogue = {
  ...pairIt,
  ...pairFormsIt,
  ...agreementIt,
  ...checkInIt,
  ...invitationIt,
  ...myWeekIt,
  ...promptsIt,
};
