import { agreementEn } from '#messages/agreement/en.ts';
import { checkInEn } from '#messages/check-in/en.ts';
import { myWeekEn } from '#messages/my-week/en.ts';
import { invitationEn } from '#messages/invitation/en.ts';
import { pairEn } from '#messages/pair/en.ts';
import { pairFormsEn } from '#messages/pair-forms/en.ts';
import { promptsEn } from '#messages/prompts/en.ts';
import type { PairCatalogue } from './catalogues.ts';

export const pairCatalogueEn: PairCatalogue = {
  ...pairEn,
  ...pairFormsEn,
  ...agreementEn,
  ...checkInEn,
  ...invitationEn,
  ...myWeekEn,
  ...promptsEn,
};
